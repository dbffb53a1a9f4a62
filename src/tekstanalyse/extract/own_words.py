"""Part a dialogue turn from the report that runs on in the same line.

A turn without a source may be followed by the reporter's own sentences, with no sign between. A sentence that names
one who is quoted elsewhere, or brings somebody in by full name, and says neither «jeg» nor «vi», is the reporter's;
so is one that tells what the speaker does meanwhile («Hun viser oss brevet.»). So are the sentences right before it
that name something. A source at the end of such a line is that of its own sentence only.
"""

from collections.abc import Iterator, Sequence, Set
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.finite import is_clause, is_finite
from tekstanalyse.extract.inflection import is_relation
from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.quotation import Quotation, told_words
from tekstanalyse.extract.syntax import SUBJECTS
from tekstanalyse.lexicon import words

_SPEAKERS = frozenset(
    {"jeg", "eg", "vi", "me", "meg", "oss", "min", "mitt", "mine", "vår", "vårt", "våre", "du", "dere"}
)
_SHOWN_TO = frozenset({"oss"})
_SEEN = frozenset({"han", "hun", "ho", "de", "dei"})
_MYSELF = frozenset({"jeg", "eg", "meg", "min", "mi", "mitt", "mine"})
_ONE = frozenset({"han", "hun", "ho"})
_BEING = frozenset({"er", "var"})
_TITLE = 4
"""Words for what somebody is before the name."""
_QUOTED = 10
"""Words that such a sentence has at least."""
_NEVER = frozenset({"aldri", "ikke", "ikkje"})
_GOES_ON = frozenset({"men", "og", "for", "eller", "ja", "nei"})


def own_words(doc: Doc, quotation: Quotation, quoted: Set[str]) -> Iterator[Quotation]:
    """Yield the quotation up to the first sentence that is the reporter's, and what is quoted from there on.

    `quoted` are the people named as a source anywhere in the article. A turn that names its source ends there, unless
    the reporter has told of somebody else's words before.
    """
    sentences = _sentences(doc, quotation)
    if quotation.style == "bare" and sentences and _only_names(sentences[-1], quotation.end):
        return
    cut = _report_start(doc, quotation, quoted) if quotation.style == "dash" else None
    if cut is None:
        yield quotation
        return
    shortened = replace(quotation, end=_without_blanks(doc, cut), naming=None)
    if shortened.end > shortened.start:
        yield shortened
    for told in told_words(text_of(doc), cut, quotation.source[1] if quotation.source else quotation.end):
        yield from own_words(doc, told, quoted)


def _report_start(doc: Doc, quotation: Quotation, quoted: Set[str]) -> int | None:
    """Return the character where the reporter's own words begin in a turn, None when all of it is spoken."""
    sentences = _sentences(doc, quotation)
    first = 0 if quotation.turn != quotation.start else 1
    for number, sent in enumerate(sentences[first:], first):
        if quotation.naming is None:
            told = _is_report(sent, quoted) or (number > 0 and _turns_to_speaker(sent, sentences[:number]))
        else:
            told = _only_names(sent, quotation.end) or _tells_of_others(sent, sentences[number + 1 :], quoted)
        if told:
            while number > first and _may_be_report(sentences[number - 1]):
                number -= 1
            return max(sentences[number].start_char, quotation.start)
    return None


def _tells_of_others(sent: Span, rest: Sequence[Span], quoted: Set[str]) -> bool:
    """Tell whether a sentence inside a turn tells what somebody says, and nobody says «jeg» outside marks after it."""
    if not rest or sent[0].lower_ in _GOES_ON or any(_says_own(other) for other in (sent, *rest)):
        return False
    people = [person for person in spans(sent.doc, "people") if sent.start <= person.start < sent.end]
    speakers = [person for person in people if person.root.dep_ == "nsubj" and person.root.head.lower_ in _verbs()]
    return any(person.kb_id_ in quoted or _is_brought_in(person) or len(person) == 1 for person in speakers)


def _only_names(sent: Span, end: int) -> bool:
    """Tell whether what stands before the verb only names who it is («Mora, Kari Lie, synest …»).

    Also with what more is told of one named at once («Presten Kari Lie, som var innom, mente …»).
    """
    before = sent.doc[sent.start : sum(token.idx < end for token in sent) + sent.start]
    people = [person for person in spans(sent.doc, "people") if sent.start <= person.start < before.end]
    last = any(person.end == before.end for person in people)
    told = any(person.start - sent.start <= _TITLE for person in people) and not is_clause(before)
    verbless = all(token.pos_ not in {"VERB", "AUX"} for token in before)
    return ((last and verbless) or told) and any(token.text == "," for token in before)


def _may_be_report(sent: Span) -> bool:
    """Tell whether a sentence right before a report can be part of it: it names somebody or something, not «jeg»."""
    if _says_own(sent) or sent[0].lower_ in _GOES_ON or sent.text.rstrip().endswith(("?", "!")):
        return False
    return any(sent.start <= ent.start < sent.end for ent in sent.doc.ents) or _reports(sent)


def _reports(sent: Span) -> bool:
    """Tell whether a verb of saying has a noun as its subject («Politiet minner om …»)."""
    subjects = (token for token in sent if token.dep_ == "nsubj" and token.pos_ in {"NOUN", "PROPN"})
    return any(token.head.lower_ in _verbs() for token in subjects)


def _verbs() -> frozenset[str]:
    return words("speech-verbs")


def _says_own(sent: Span) -> bool:
    """Tell whether somebody says «jeg», «vi» or «du», outside marks."""
    inside = False
    for token in sent:
        inside = token.text == "«" or (inside and token.text != "»")
        if not inside and token.lower_ in _SPEAKERS:
            return True
    return False


def _sentences(doc: Doc, quotation: Quotation) -> list[Span]:
    return [sent for sent in doc.sents if sent.end_char > quotation.start and sent.start_char < quotation.end]


def _is_report(sent: Span, quoted: Set[str]) -> bool:
    if _is_seen(sent):
        return True
    if sent[0].lower_ in _GOES_ON or any(token.lower_ in _SPEAKERS for token in sent):
        return False
    people = [person for person in spans(sent.doc, "people") if sent.start <= person.start < sent.end]
    return any(person.kb_id_ in quoted or _is_brought_in(person) or _is_relative(sent, person) for person in people)


def _turns_to_speaker(sent: Span, before: Sequence[Span]) -> bool:
    """Tell whether «Han …» begins to tell of one who has said «jeg» of themselves, and named nobody else till then.

    So does a long sentence in marks of its own.
    """
    if sent.text.startswith("«") and len(sent) > _QUOTED:
        return True
    first = [token for token in sent if token.is_alpha][:2]
    acts = len(first) > 1 and first[0].lower_ in _ONE and is_finite(first[1]) and first[1].lower_ not in _BEING
    said = [token for other in before for token in other]
    others = any(token.lower_ in _ONE or token.ent_type_ == "PER" or _is_relation_subject(token) for token in said)
    return acts and not _says_own(sent) and not others and any(token.lower_ in _MYSELF for token in said)


def _is_relation_subject(token: Token) -> bool:
    return token.dep_ in SUBJECTS and is_relation(token.text)


def _is_relative(sent: Span, person: Span) -> bool:
    """Tell whether a sentence opens with what somebody is to another, nobody's of their own («Kona, Kari, ler»)."""
    opening = [token for token in sent if token.is_alpha][:2]
    return opening[-1].i == person.start and is_relation(opening[0].text) and opening[0].lower_.endswith(("a", "en"))


def _is_seen(sent: Span) -> bool:
    """Tell whether a sentence opens with what the speaker is seen doing, and nobody says «jeg»."""
    first = [token.lower_ for token in sent if token.is_alpha][:3]
    said = any(token.lower_ in _SPEAKERS - _SHOWN_TO for token in sent)
    seen = len(first) > 1 and first[0] in _SEEN and first[1] in words("gesture-verbs")
    return seen and _NEVER.isdisjoint(first) and not said


def _is_brought_in(person: Span) -> bool:
    """Tell whether a person is named for the first time, and in full."""
    first = next(p for p in spans(person.doc, "people") if p.kb_id_ == person.kb_id_)
    return len(person) > 1 and first.start == person.start


def _without_blanks(doc: Doc, end: int) -> int:
    before = doc.char_span(0, end, alignment_mode="contract")
    return len(before.text.rstrip()) if before is not None else end
