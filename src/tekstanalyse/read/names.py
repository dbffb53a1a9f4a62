"""Name articles: an id that is readable, the same in every run, and no other article's."""

import re
import unicodedata
from hashlib import sha256
from posixpath import splitext

from slugify import slugify

_PLAIN_SUFFIX = ".txt"
_LONGEST = 80
_HASH_LENGTH = 8
_ENDS_LIKE_A_HASH = re.compile(r"-[0-9a-f]{8}$")


def article_id(path: str) -> str:
    """Return the id of an article by its path in the corpus, with `#record` for one of many in a file.

    The id is the path as a slug. Where the slug is not the whole truth (folders, other letters than a-z, a record, a
    suffix other than .txt), eight digits of a hash of the path follow, so that two paths never share an id.

    Example:
        >>> article_id("fagdagen-2021.txt")
        'fagdagen-2021'
        >>> article_id("2021/fagdagen.txt"), article_id("2021-fagdagen.html")
        ('2021-fagdagen-50bed57b', '2021-fagdagen-bfd0be58')
    """
    path = unicodedata.normalize("NFC", path)
    file, mark, record = path.partition("#")
    name = splitext(file)[0] + mark + record
    slug = slugify(name, regex_pattern=r"[^a-z0-9_]+", max_length=_LONGEST, word_boundary=True)
    if slug + _PLAIN_SUFFIX == path and not _ENDS_LIKE_A_HASH.search(slug):
        return slug
    return "-".join(filter(None, [slug, sha256(path.encode(errors="surrogateescape")).hexdigest()[:_HASH_LENGTH]]))
