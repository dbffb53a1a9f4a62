"""Read lines that open with a surname and a colon, as a record of a debate prints them: «Lia: Vi er klare.»"""

import re
from collections.abc import Iterator

from tekstanalyse.extract.quotation.record import Naming, Quotation, quoted

_NAME = r"[A-ZÆØÅÁČŠŽĐ][\w'’-]+"
_LABELLED = re.compile(rf"^[ \t]*(?P<name>{_NAME}):[ \t]+(?P<said>[A-ZÆØÅ][^\n]*[.!?…])[ \t]*$", re.MULTILINE)
_SIGNS = re.compile(r"[«»“”\"–]")


def labelled_words(text: str) -> Iterator[Quotation]:
    """Yield what stands behind a surname and a colon, where the text has given that name in full before.

    Example:
        >>> text = "I panelet satt Hege Lia.\\nLia: Vi er klare.\\nSted: Florø kulturhus."
        >>> [text[q.start : q.end] for q in labelled_words(text)]
        ['Vi er klare.']
    """
    for line in _LABELLED.finditer(text):
        full = re.search(rf"[A-ZÆØÅÁČŠŽĐ][\w'’.-]+ {re.escape(line['name'])}\b", text[: line.start()])
        if full is not None and not _SIGNS.match(line["said"]):
            naming = Naming(None, line.span("name"))
            yield from quoted(text, line.span("said"), "dash", turn=line.start("name"), naming=naming)
