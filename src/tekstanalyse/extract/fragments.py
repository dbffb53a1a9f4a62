"""Find words of somebody's own that a sentence takes up between marks: «Lia vil ikke «sitte stille og se på lenger».»

A title between marks begins with a capital, a term is short. What begins small and is longer, in a sentence about one
person, is what that person has said; so are a few words by which somebody calls something.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import tokens_between
from tekstanalyse.extract.layer import spans
from tekstanalyse.extract.sources import Source, source_of
from tekstanalyse.extract.speech import Speech
from tekstanalyse.extract.syntax import SUBJECTS, subject
from tekstanalyse.lexicon import words

_NORWEGIAN = frozenset("og å er var som det de så med av på til ikke ikkje den ein ei et eit har".split())  # noqa: SIM905
"""Small words that tell Norwegian from the English of songs and films."""
_CALLING = frozenset("kaller kalte kallet kallar kalla kalt kalle".split())  # noqa: SIM905
_CALLING_AS = frozenset(
    """karakteriserer karakteriserte karakterisert betegner betegnet beteiknar beteikna omtaler omtalte omtalt omtalar
    omtala beskriver beskrev beskrevet skildrer skildret skildrar skildra stempler stemplet stempla""".split()  # noqa: SIM905
)
"""Verbs by which something is called by another name behind «som»."""
_CALL_REACH = 5
"""Words before the marks among which the verb stands."""
_CALLED = 2
_THEMSELVES = frozenset({"seg", "meg", "oss"})
_PRONOUNS = frozenset({"han", "hun", "ho"})
_BECOME = frozenset("bli blir ble blei blitt vert vart vorte er var".split())  # noqa: SIM905
_CLAUSES = frozenset(f"reported-{rule}" for rule in ("clause", "according", "point", "request", "promise", "blame"))
"""Rules whose claims are told in full, and may take up words of the speaker's own."""
_WORDS = 4
"""Words from which on marks hold more than a term."""


def find_fragments(doc: Doc, speech: Sequence[Speech]) -> Iterator[Speech]:
    """Yield the fragments outside all other statements, and those that end a reported one, in order of appearance."""
    for quotation in spans(doc, "quotations"):
        if quotation.label_ != "marks" or not quotation.text[:1].islower():
            continue
        claim = next((said for said in speech if _ends(quotation, said)), None)
        if claim is not None:
            yield replace(claim, start=quotation.start_char, end=quotation.end_char, kind="direct", rule="marks-own")
        if _inside(quotation, speech):
            continue
        for rule, find in (("called", _caller), ("fragment", _subject_before)):
            source = find(quotation)
            if source is not None:
                yield Speech(quotation.start_char, quotation.end_char, "direct", f"marks-{rule}", None, source)
                break


def _caller(quotation: Span) -> Source | None:
    """Return the person who calls something by the words between the marks, by two words at least."""
    doc, mark = quotation.doc, max(quotation.start - 1, 0)
    before = doc[max(mark - _CALL_REACH, doc[mark].sent.start) : mark]
    calling = _CALLING | (_CALLING_AS if before.text.lower().endswith(" som") else frozenset())
    verb = next((token for token in before if token.lower_ in calling), None)
    if verb is None or len(quotation) < _CALLED or not _is_active(verb):
        return None
    if any(token.is_punct or token.lower_ in _THEMSELVES for token in doc[verb.i + 1 : mark]):
        return None
    source = _talker(verb) or _calling(verb)
    return source if source is not None and source.people else None


def _calling(verb: Token) -> Source | None:
    """Return the subject before the verb, or the pronoun right after it: a name after it may be who is called so."""
    head = subject(verb)
    stands = head is not None and (head.i < verb.i or (head.i == verb.i + 1 and head.lower_ in _PRONOUNS))
    return source_of(head) if head is not None and stands else None


def _is_active(verb: Token) -> bool:
    return not any(token.lower_ in _BECOME for token in verb.doc[max(verb.i - 3, verb.sent.start) : verb.i])


def _talker(verb: Token) -> Source | None:
    """Return the name before «om det han kalte», which «han» stands for."""
    doc, start = verb.doc, verb.i - 3
    if start <= 0 or doc[start + 1].lower_ != "det" or doc[start + 2].lower_ not in _PRONOUNS:
        return None
    named = next((span for span in spans(doc, "people") if span.end == start), None)
    return Source(named.text, (named.kb_id_,)) if named is not None and doc[start].pos_ == "ADP" else None


def _ends(quotation: Span, said: Speech) -> bool:
    """Tell whether a claim begins in the reporter's words and ends in its speaker's own («han er «rystet»»)."""
    inside = said.kind == "mixed" and said.rule in _CLAUSES and said.start + 1 < quotation.start_char < said.end
    thought = said.cue is not None and tokens_between(quotation.doc, *said.cue).text in words("belief-verbs")
    return inside and not thought and not quotation.doc.text[quotation.end_char : said.end].strip('»”“" .,')


def _is_fragment(quotation: Span) -> bool:
    alphabetic = [token for token in quotation if token.is_alpha]
    norwegian = any(token.lower_ in _NORWEGIAN for token in alphabetic)
    return len(alphabetic) >= _WORDS and norwegian


def _inside(quotation: Span, speech: Sequence[Speech]) -> bool:
    return any(said.start < quotation.end_char and quotation.start_char < said.end for said in speech)


def _subject_before(quotation: Span) -> Source | None:
    """Return the only person who is a subject in the sentence before marks that hold more than a term."""
    if not _is_fragment(quotation):
        return None
    doc = quotation.doc
    start = doc[max(quotation.start - 1, 0)].sent.start
    among = [s for key in ("people", "references") for s in spans(doc, key) if start <= s.start < quotation.start]
    subjects = [span for span in among if span.root.dep_ in SUBJECTS]
    if len({span.kb_id_ for span in subjects}) != 1:
        return None
    return Source(subjects[0].text, (subjects[0].kb_id_,))
