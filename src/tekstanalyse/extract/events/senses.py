"""Tell the occasion from the other senses of its noun: an election from a choice, a course from a rate."""

from functools import lru_cache

from spacy.tokens import Token

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.inflection import REMEMBERED
from tekstanalyse.lexicon import words

_CHOICE = frozenset(
    "velger velgere velgerne veljar veljarar veljarane stemmer stemme stemte røyster røysta stortingsvalg stortingsval "  # noqa: SIM905
    "kommunevalg kommuneval lokalvalg lokalval fylkestingsval fylkestingsvalg valgkamp valgkampen valkamp valkampen "
    "parti partiet partiene partia kandidat kandidaten kandidater kandidatar regjering regjeringen regjeringa "
    "presidentvalget presidentvalet oppslutning valgdagen valdagen valgresultatet valresultatet stortinget "
    "stortingsvalget stortingsvalet kommunevalget kommunevalet".split()
)
"""Words beside which «valget» is an election, and not a choice."""


def can_mean(token: Token, stem: str, kind: str) -> bool:
    """Tell the occasion from the other senses of its noun."""
    if stem == "episode":
        return "pod" in text_of(token.doc).lower()
    if stem in {"valg", "val"}:
        return _is_election(token)
    if stem == "kurs":
        return token.lower_ not in {"kursen", "kursens"}
    if stem == "kongress":
        return token.text not in {"Kongressen", "Kongressens"} or bool(token.is_sent_start)
    if stem == "messe":
        return token.lower_ != stem
    if stem == "demonstrasjon":
        return token.i + 1 == len(token.doc) or token.nbor().lower_ != "av"
    return kind != "møte" or not _is_encounter(token)


def _is_election(token: Token) -> bool:
    near = token.doc[max(token.sent.start - 60, 0) : token.sent.end + 60]
    return len({other.lower_ for other in near} & _CHOICE) > 1


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
