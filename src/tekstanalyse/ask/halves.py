"""Take the two questions out of one with «både … og»."""

import re
from collections.abc import Iterator

from tekstanalyse.ask.phrases import prepositions

_BOTH = re.compile(r"\bbåde\s+(?P<first>.+?)\s+og\s+(?P<second>[^?]+)", re.IGNORECASE)


def one_by_one(question: str) -> tuple[str, str] | None:
    """Return the two questions of one with «både … og»; None where it has none. What stands behind is asked in each.

    >>> one_by_one("Hvem snakket både i 2021 og 2022 på Vestkonferansen?")
    ('Hvem snakket i 2021 på Vestkonferansen?', 'Hvem snakket i 2022 på Vestkonferansen?')
    >>> one_by_one("Kven snakka både på fagdagen og på årsmøtet?")
    ('Kven snakka på fagdagen?', 'Kven snakka på årsmøtet?')
    """
    match = _BOTH.search(question)
    if match is None:
        return None
    before, first, second = question[: match.start()], match["first"].split(), match["second"].split()
    if first[0] in prepositions("event") and second[0] not in prepositions("event"):
        second = [first[0], *second]
    at = next(_tails(first, second), len(second))
    return f"{before}{' '.join([*first, *second[at:]])}?", f"{before}{' '.join(second)}?"


def _tails(first: list[str], second: list[str]) -> Iterator[int]:
    """Yield where the second half goes on with what the first half does not say of itself."""
    for index, word in enumerate(second[1:], 1):
        if word.lower() in prepositions("event") | prepositions("topic") and word not in first:
            yield index
