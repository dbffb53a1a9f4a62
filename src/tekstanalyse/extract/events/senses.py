"""Tell the occasion from the other senses of its noun: an election from a choice, a course from a rate."""

from functools import lru_cache

from spacy.tokens import Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.events.stems import PLURAL, noun_ending
from tekstanalyse.extract.inflection import REMEMBERED
from tekstanalyse.lexicon import words

_CHOICE = "election-words"
"""Words beside which «valget» is an election, and not a choice."""
_AROUND = 80
"""Tokens before and after the sentence in which they may stand."""

_OWNERS = frozenset({"sin", "si", "sine", "hans", "hennes", "hennar", "deres"})


def can_mean(token: Token, stem: str, kind: str) -> bool:
    """Tell the occasion from the other senses of its noun."""
    if stem == "episode":
        return "pod" in text_of(token.doc).lower()
    if stem in {"valg", "val"}:
        return token.lower_ not in {"vals", "valgs"} and _is_election(token)
    if stem == "kurs":
        return token.lower_ not in {"kursen", "kursens"}
    if stem == "kongress":
        return token.text not in {"Kongressen", "Kongressens"} or bool(token.is_sent_start)
    if stem == "messe":
        return token.lower_ != stem
    if stem == "samling":
        return not _is_collection(token)
    if stem == "demonstrasjon":
        return token.i + 1 == len(token.doc) or token.nbor().lower_ != "av"
    return not _is_idea(token, stem) and (kind != "møte" or not _is_encounter(token))


def _is_idea(token: Token, stem: str) -> bool:
    """Tell «våre forestillinger om frihet» from what is shown on a stage."""
    about = token.i + 1 < len(token.doc) and token.nbor().lower_ == "om"
    return stem == "forestilling" and about and noun_ending(token.text) in PLURAL


def _is_election(token: Token) -> bool:
    """Tell whether words of politics stand near, or a place or day right behind («valget i Sula», «valet 9. mai»)."""
    doc = token.doc
    near = doc[max(token.sent.start - _AROUND, 0) : token.sent.end + _AROUND]
    beside = {token.i + 1, token.i + 2}
    held = any(span.start in beside for layer in ("places", "dates") for span in doc.spans[layer])
    return held or len({other.lower_ for other in near} & words(_CHOICE)) > 1


def _is_collection(token: Token) -> bool:
    """Tell whether it is somebody's («den nye samlinga si»), or a house's by a name without its year."""
    doc, i = token.doc, token.i
    if i + 1 < len(doc) and doc[i + 1].lower_ in _OWNERS:
        return True
    inside = token.text[:1].isupper() and not token.is_sent_start and doc[i - 1].lower_ not in {"på", "under"}
    return inside and len(token) > len("samlingene") and not (i + 1 < len(doc) and doc[i + 1].text.isdigit())


def _is_encounter(token: Token) -> bool:
    """Tell «i møte med en bil», «komme dem i møte», «mitt første møte med byen» from a meeting."""
    doc, i = token.doc, token.i
    before, after = (doc[j].lower_ if 0 <= j < len(doc) else "" for j in (i - 1, i + 1))
    if token.lower_ == "møte" and before == "i":
        return after == "med" or not (after.isdigit() or any(d.start in {i + 1, i + 2} for d in doc.spans["dates"]))
    own = any(doc[j].lower_ in {"mitt", "sitt", "ditt"} for j in range(max(i - 3, 0), i))
    return own and after == "med"


@lru_cache(maxsize=REMEMBERED)
def is_no_event(word: str, stem: str | None) -> bool:
    """Tell whether the word only ends as an event does («forsamlingen», «lørdag ettermiddag»)."""
    return any(part in word and part not in (stem or "") for part in words("event-nouns-not"))
