"""Find whom a stretch of text names as the source: a person, a pronoun or role for one, or an organization."""

from collections.abc import Iterator
from dataclasses import dataclass

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.bearers import bearer
from tekstanalyse.extract.bodies import body_meant
from tekstanalyse.extract.docs import tokens_between
from tekstanalyse.extract.inflection import is_relation, is_title, stem_of
from tekstanalyse.extract.names.genitives import name_of
from tekstanalyse.extract.syntax import nominal
from tekstanalyse.lexicon import words

_BREAKS = frozenset({"som", "at", "når", "da", "då", "til", "om", "under", "etter", "mens", "medan"})
_STOPS = frozenset(".!?")
_INDEFINITE = frozenset({"en", "ein", "ei", "et", "eit", "flere", "fleire", "noen", "nokre"})
_PERSONAL = frozenset({"han", "hun", "ho", "de", "dei", "begge", "båe"})
_OF = frozenset({"til", "av", "åt"})
_ENVOYS = frozenset({"utsendte", "utsende", "utsending"})
"""Whom a paper has sent («Fjordavisas utsendte»): one of its reporters."""
_UNSURE = frozenset({"viss", "visse", "sikker", "bestemt", "åpen", "open", "kritisk", "skeptisk"})
"""Moods that tell one from others of the kind («en viss ordfører», «en kritisk forsker»)."""
_REACH = 16


@dataclass(frozen=True)
class Source:
    """Who is named as the source, and by which words.

    `people` holds the article-local names of people, several when they share the words; `organization` is a span when
    no person is named; both are empty for a source that the text does not identify.
    """

    text: str
    people: tuple[str, ...] = ()
    organization: Span | None = None

    @property
    def identified(self) -> bool:
        """Whether the text says who it is."""
        return bool(self.people) or self.organization is not None


def source_after(doc: Doc, start: int, end: int) -> Source | None:
    """Return the source named first between two characters, as after a cue («sier leder i Fjordlaget Hege Lia»).

    None when the stretch names nobody at all.
    """
    tokens = [token for token in tokens_between(doc, start, end) if not token.is_space][:_REACH]
    for i, token in enumerate(tokens):
        if token.text in _STOPS and i > 0:
            tokens = tokens[:i]
            break
        if token.lower_ in _BREAKS and i > 0 and not _names_title_before(tokens[:i]):
            tokens = tokens[:i]
            break
    return source_among(doc, tokens)


def _names_title_before(tokens: list[Token]) -> bool:
    """Tell whether only a title has been read so far: its name may still follow («leder i Fjordlaget, Hege Lia»)."""
    return bool(tokens) and is_title(tokens[0].text) and tokens[-1].lower_ in {"i", "for", "ved"}


def names_somebody(doc: Doc, start: int, end: int) -> bool:
    """Tell whether somebody or some body of people stands between two characters, known by name or not."""
    if any(start <= s.start_char < end for key in ("people", "references", "organizations") for s in doc.spans[key]):
        return True
    return any(map(_is_human, tokens_between(doc, start, end)))


def source_of(subject: Token) -> Source | None:
    """Return the source that a subject names; None when it is nobody that speaks («tallene», «det»)."""
    tokens = sorted({*nominal(subject), *_whole_name(subject)}, key=lambda token: token.i)
    found = source_among(subject.doc, tokens)
    if found is not None and not found.people and not _is_itself(subject, found.organization):
        return found if _is_human(subject) else None
    return found


def _whole_name(token: Token) -> Iterator[Token]:
    """Yield the words of the name that a token is part of, whatever the tree makes of them."""
    for span in token.doc.spans["people"]:
        if span.start <= token.i < span.end:
            yield from span


def _is_itself(subject: Token, organization: Span | None) -> bool:
    """Tell whether the subject is the organization, not something of it («et intervju i Fjordavisa viser at»)."""
    return organization is not None and organization.start <= subject.i < organization.end


def source_among(doc: Doc, tokens: list[Token]) -> Source | None:
    """Return the first person, with those joined to it; else a reference to one; else a role; else an organization."""
    tokens = _own_name(tokens)
    positions = {token.i for token in tokens}
    people = [span for span in doc.spans["people"] if span.start in positions and not _owns(span, positions)]
    references = [span for span in doc.spans["references"] if span.start in positions]
    first = min((span.start for span in [*people, *references]), default=None)
    if people and people[0].start == first:
        joined = _joined(people)
        return Source(doc[joined[0].start : joined[-1].end].text, tuple(dict.fromkeys(s.kb_id_ for s in joined)))
    if references:
        keys = tuple(span.kb_id_ for span in references if span.start == first)
        return Source(references[0].text, keys)
    if any(token.lower_ in _ENVOYS for token in tokens):
        return Source(_text(tokens))
    role = next((token for token in tokens if is_title(token.text)), None)
    if role is not None:
        unknown = tokens[0].lower_ in _INDEFINITE and not is_in_mood(tokens[1].lower_ if len(tokens) > 1 else "")
        return Source(_text(tokens), () if unknown else tuple(bearer(role)))
    organization = next((span for span in doc.spans["organizations"] if span.start in positions), None)
    if organization is None and len(tokens) == 1:
        organization = body_meant(tokens[0])
    return Source(_text(tokens), organization=organization) if tokens else None


def _own_name(tokens: list[Token]) -> list[Token]:
    """Return the words from the name on of «dottera til presten, Kari Lie»: of two, the one behind the comma speaks."""
    related = len(tokens) > 1 and is_relation(tokens[0].text) and tokens[1].lower_ in _OF
    comma = next((i for i, token in enumerate(tokens) if token.text == ","), None) if related else None
    return tokens[comma + 1 :] if comma is not None else tokens


def is_in_mood(word: str) -> bool:
    """Tell whether a word is how somebody felt that day: «en lettet ordfører» is the one the article knows."""
    return word in words("statement-moods") - _UNSURE


def _owns(person: Span, positions: set[int]) -> bool:
    """Tell whether a name is only whose the source is («en av Lias naboer», «Lias advokat»)."""
    genitive = name_of(person) != person.text and person.end in positions
    return genitive and person.doc[person.end].pos_ in {"NOUN", "ADJ"}


def _text(tokens: list[Token]) -> str:
    """Return the words up to the first comma or full stop."""
    words = []
    for token in tokens:
        if token.text in {",", ".", ":", "(", "–"}:
            break
        words.append(token.text_with_ws)
    return "".join(words).strip()


def _joined(people: list[Span]) -> list[Span]:
    """Return the first name and those joined to it by «og» or a comma in a row."""
    joined = people[:1]
    for span in people[1:]:
        between = span.doc[joined[-1].end : span.start]
        if not any(token.lower_ == "og" for token in between) or len(between) > 4:
            break
        joined.append(span)
    return joined


def _is_human(token: Token) -> bool:
    pronoun = token.pos_ == "PRON" and token.lower_ in _PERSONAL
    return pronoun or is_title(token.text) or stem_of(token.text, "human-nouns") is not None
