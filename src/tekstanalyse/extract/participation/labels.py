"""Read the labels of lines: «Møteleder: Hege Lia», «Frå panelet: …», and which names stand under them, and as what."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import lru_cache

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import once, text_of, tokens_between
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import is_title, stem_of
from tekstanalyse.extract.participation.lines import line_around
from tekstanalyse.lexicon import entries

_LABEL = re.compile(
    r"(?:^|(?<=[.!?;|])[^\S\n]+)[^\w\n«\"]*(?P<label>[^\W\d][\w/&.-]*(?:[^\S\n][\w/&.()-]+){0,6}?)"
    r"(?:[^\S\n]som[^\S\n][^:.!?\n]{1,80})?[^\S\n]*:(?=\s|$)",
    re.MULTILINE,
)
_NEXT_SENTENCE = re.compile(r"[.!?]\s+[A-ZÆØÅ]\w{3,} [a-zæøå]")
_JOINED = r"\s+og\s+|[/&]"
"""What parts the nouns of a label."""
_PREPOSITIONS = frozenset("i på under frå fra for til av ved med hos om etter".split())  # noqa: SIM905
_SCREENED = frozenset("om til for mot fra frå av etter som på under over mens medan".split())  # noqa: SIM905
"""Words after which a name in the list is of what somebody speaks, or belongs to."""
_BREAK = re.compile(r"[,;/&|(]|\b(?:og|samt|med|v/|ved)(?=\s|$)|(?<=v/)")
_BREAK_BELOW = re.compile(rf"{_BREAK.pattern}|[:–]|\s-\s")
"""What parts an item of a list below its label, which may begin with the title of a talk."""
_ORDER = ("moderator", "panelist", "speaker", "guest", "host", "performer", "staged", "absent", "participant", "silent")
_OF_ONE = frozenset("gjest leder leiar bokbader bokbadar keynote vert intervjuer intervjuar ekspert".split())  # noqa: SIM905
_OF_ANOTHER = frozenset({"tidligere", "tidlegare", "forrige", "førre", "fjorårets"})
"""Words of labels over those who spoke at other occurrences («Tidligere forelesere: …»), and not at the event."""
_BRACKETS = 12
"""Tokens behind a name in which brackets close."""
_LONGEST = 150
"""Characters of a line below a label; what is longer is prose."""


@dataclass(frozen=True)
class Label:
    """A label, and the stretch of text that it governs."""

    text: str
    start: int
    end: int


def label_over(doc: Doc, span: Span) -> Label | None:
    """Return the label under which a name stands as one of a list, in its line or over it; None without one."""
    within = [label for label in labels_of(doc) if label.start <= span.start_char < label.end]
    return within[-1] if within and _is_listed(doc, within[-1], span) else None


@once
def labels_of(doc: Doc) -> tuple[Label, ...]:
    """Return the labels of an article that say what people are, in order."""
    return tuple(_labels(doc))


def _labels(doc: Doc) -> Iterator[Label]:
    text = text_of(doc)
    names = frozenset(span.start_char for span in doc.spans["people"])
    matches = list(_LABEL.finditer(text))
    stops = [match.start() for match in matches[1:]] + [len(text)]
    for match, stop in zip(matches, stops, strict=False):
        label = match["label"].rpartition(". ")[2]
        if kind_of_label(label) is not None:
            end = min(line_around(text, match.end())[1], stop)
            if not text[match.end() : end].strip():
                end = min(_end_of_lines(text, end, names), stop)
            yield Label(label, match.end(), end)


def _end_of_lines(text: str, end: int, names: frozenset[int]) -> int:
    """Return where the lines of names below a label end: at a blank one after the first, or one without a name."""
    while end < len(text):
        first, last = line_around(text, end + 1)
        if not text[first:last].strip() and text[end - 1] != ":":
            return end
        named = any(first <= name < last for name in names)
        if text[first:last].strip() and (not named or last - first > _LONGEST):
            return end
        end = last
    return end


def _is_listed(doc: Doc, label: Label, span: Span) -> bool:
    """Tell whether a name heads an item of the list under its label, with no more than titles before it."""
    text = text_of(doc)
    first = text.rfind("\n", label.start, span.start_char) + 1 or label.start
    before = text[first : span.start_char]
    if _NEXT_SENTENCE.search(before):
        return False
    below = first > label.start
    item = (_BREAK_BELOW if below else _BREAK).split(before)[-1]
    start = span.start_char - len(item) if below else first
    words = tokens_between(doc, start, span.end_char + 1)
    verbs = (token for token in words if is_finite(token) and not is_title(token.text))
    after = _behind(span)
    told = after is not None and after.idx < label.end and is_finite(after)
    heads = _SCREENED.isdisjoint(item.lower().split()) and not told and not any(verbs)
    return heads and not (_is_of_one(label.text) and re.search(r"\w.*,", before) is not None)


def _behind(span: Span) -> Token | None:
    """Return the word behind a name and what stands in brackets («Lia (t.v.) måtte»)."""
    rest = span.doc[span.end : span.end + _BRACKETS]
    if len(rest) and rest[0].text == "(":
        closing = next((token.i for token in rest if token.text.endswith(")")), rest.end)
        rest = span.doc[closing + 1 : rest.end]
    return rest[0] if len(rest) else None


def _is_of_one(label: str) -> bool:
    """Tell whether a label is that of one person, behind whose name stands what that person belongs to."""
    noun = label.split()[-1].lower()
    return noun in _OF_ONE or any(noun.endswith(stem_of(noun, name) or "\n") for name in ("moderation", "event-roles"))


def kind_under(doc: Doc, label: Label, span: Span) -> str | None:
    """Return what a name is under a label: where it has as many nouns as names follow it, each is what its own says.

    «Møteleiar og skrivar: Hege Lia og Jon Moe» has one who led the meeting.
    """
    nouns = re.split(_JOINED, label.text.lower())
    under = [
        s.start_char for s in doc.spans["people"] if s.sent == span.sent and label.start <= s.start_char < label.end
    ]
    own = nouns[under.index(span.start_char)] if len(nouns) == len(under) > 1 else ""
    return _kind(own.split()) or kind_of_label(label.text)


@lru_cache(maxsize=1 << 12)
def kind_of_label(label: str) -> str | None:
    """Return what those under a label are: a role, «staged», «absent», «silent»; None for other labels.

    Example:
        >>> kind_of_label("Kveldens gjesteinnledere"), kind_of_label("Møteleiar og skrivar"), kind_of_label("Sak 3")
        ('speaker', 'moderator', None)
    """
    found = {kind for part in re.split(_JOINED, label.lower()) if (kind := _kind(part.split())) is not None}
    return min(found, key=_ORDER.index, default=None)


def _kind(words: list[str]) -> str | None:
    if words[:2] in (["til", "stede"], ["til", "stades"], ["fra", "styret"], ["frå", "styret"]):
        return "participant"
    if not _OF_ANOTHER.isdisjoint(words):
        return None
    if words[:1] in (["ny"], ["nye"], ["nyvalgt"], ["nyvald"], ["påtroppende"], ["påtroppande"]):
        return "silent"
    if words[:1] in (["meldt"], ["ikke"], ["ikkje"]):
        return "absent"
    if words[:2] in (["val", "av"], ["valg", "av"]) and _kind_of_noun(words[-1]) == "moderator":
        words = words[2:]
    while words and words[0] in _PREPOSITIONS:
        words = words[1:]
    end = next((i for i, word in enumerate(words) if word in _PREPOSITIONS), len(words))
    kinds = (_kind_of_noun(word.strip(".")) for word in reversed(words[:end]))
    return next((kind for kind in kinds if kind is not None), None)


def _kind_of_noun(noun: str) -> str | None:
    listed = next((kind for kind, *nouns in entries("billing-labels") if noun in nouns), None)
    if listed is not None:
        return listed.removesuffix(":")
    if stem_of(noun, "moderation") is not None:
        return "moderator"
    stem = stem_of(noun, "event-roles")
    if stem is not None:
        return next(kind for kind, *nouns in entries("event-roles") if stem in nouns).removesuffix(":")
    return "speaker" if stem_of(noun, "talk-nouns") is not None else None
