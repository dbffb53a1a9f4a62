"""Name the SQL that several views share."""

from tekstanalyse.folding import fold

ROLE_ORDER = (
    "CASE role WHEN 'host' THEN 1 WHEN 'speaker' THEN 2 WHEN 'moderator' THEN 3 WHEN 'panelist' THEN 4 "
    "WHEN 'guest' THEN 5 WHEN 'performer' THEN 6 WHEN 'organizer' THEN 7 WHEN 'participant' THEN 8 ELSE 9 END"
)

PROOF = "x.article, a.title AS article_title, a.published, a.source, a.language, x.start, x.end, x.text, x.context"
"""The evidence of a claim x that stands in an article a."""

AROUND = 80
"""Characters shown on each side of a mention."""

_BEFORE = f"substr(a.text, max(1, x.start - {AROUND - 1}), min({AROUND}, x.start))"

SURROUNDED = (
    "x.article, a.title AS article_title, a.published, a.source, a.language, x.start, x.end, "
    f"substr(a.text, x.start + 1, x.end - x.start) AS text, {_BEFORE} AS before, "
    f"{_BEFORE} || substr(a.text, x.start + 1, x.end - x.start + {AROUND}) AS context"
)
"""A span x of an article a with the text around it."""


_MOST_WORDS, _LONGEST = 20, 500
"""Words of a search that are looked for, and characters that are read."""


def words_like(words: str) -> list[str]:
    """Return a LIKE pattern for each word of a name, folded as the aliases of the store are.

    >>> words_like("Åse 100%")
    ['%ase%', '%100%']
    """
    return [f"%{word}%" for word in fold(words[:_LONGEST]).split()[:_MOST_WORDS]]


def full_text(words: str) -> str:
    """Return an FTS5 query for all the words, each as the beginning of a word; empty where there is none.

    >>> full_text('havn "NEAR')
    '"havn"* "near"*'
    """
    return " ".join(f'"{word}"*' for word in _words(words))


def _words(text: str) -> list[str]:
    spaced = "".join(character if character.isalnum() else " " for character in text[:_LONGEST].lower())
    return spaced.split()[:_MOST_WORDS]
