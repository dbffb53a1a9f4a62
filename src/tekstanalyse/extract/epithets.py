"""Tell what a role at a cue is: an office that another may have, or what else one may be called («dansken»)."""

import re
from typing import Literal

from tekstanalyse.extract.inflection import is_relation, is_title
from tekstanalyse.lexicon import words

_ROLE = re.compile(r"(?:de[nt] )?(?:[a-zæøå-]+e ){0,2}(?P<noun>[\wæøå-]+(?:en|a|et))(?![\wæøå-])")
_MOVED = re.compile(
    r"e(?:n|in|i|t) (?:tydelig |tydeleg |svært |ganske |nokså )?(?P<mood>[a-zæøå]+)(?:,? (?:men|og) [a-zæøå]+)?"
    r" (?P<noun>[\wæøå-]+)"
)
_REPORTER = re.compile(r"(?:.*(?:journalist|reporter|intervju\w*)|vi|me)(?:en)?", re.IGNORECASE)


def kind_of_role(text: str) -> Literal["office", "epithet"] | None:
    """Return what the words beside a cue say of one person; None for a body, a relative, the reporter or anything else.

    Example:
        >>> kind_of_role("ordføreren"), kind_of_role("den ferske verdensmesteren"), kind_of_role("kommunen")
        ('office', 'epithet', None)
    """
    moved, role = _MOVED.match(text), _ROLE.match(text)
    if moved is not None and moved["mood"] in words("statement-moods"):
        return "epithet"
    noun = role["noun"] if role else ""
    if not noun or is_relation(noun) or _REPORTER.fullmatch(noun):
        return None
    if noun.lower().endswith(_endings()):
        return "epithet"
    return "office" if is_title(noun) else None


def _endings() -> tuple[str, ...]:
    return tuple(sorted(words("epithet-endings")))
