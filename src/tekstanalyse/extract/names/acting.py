"""Find names that act as organizations in the article, whatever a recognizer calls them.

A name no list knows is easily taken for a place. Organizations invite, arrange and have leaders; places are where
things are. One sign that a name acts, and none that it lies somewhere, makes it an organization.
"""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.docs import counts_of, tokens_written
from tekstanalyse.extract.inflection import base_name, is_title, stem_of
from tekstanalyse.extract.names.business import does_business
from tekstanalyse.extract.names.matches import plays_match
from tekstanalyse.lexicon import words

_OPEN_LABELS = frozenset({"", "GPE_LOC", "GPE_ORG", "LOC", "MISC", "PROD", "PER"})
_WHERE = frozenset({"i", "på", "fra", "frå", "til", "utenfor", "utanfor", "nær"})
_OWN = frozenset({"sin", "si", "sitt", "sine"})
_PAID = frozenset(
    """sponset sponsa sponsra finansiert støttet støtta eid eigd eiga drevet drive driven drifta driftet bestilt utgitt
    utgjeven utgjeve produsert levert omsatt omsett ansatt tilsett engasjert leid leigd""".split()  # noqa: SIM905
)
"""What «av» and one who pays follows."""
_PLACES = frozenset({"GPE_LOC", "GPE_ORG", "LOC"})
_BOARD_OFFICES = frozenset("leder leiar nestleder nestleiar sekretær generalsekretær medlem formann".split())  # noqa: SIM905
"""Titles that only organizations give: they weigh more than a recognizer that says it is a place."""
_LOCAL_OFFICES = frozenset(
    """ordfører ordførar borgermester borgarmeister guvernør statsminister president byrådsleder byrådsleiar rådmann
    prest lensmann biskop politimester politimeister""".split()  # noqa: SIM905
)
"""Titles that are held in a place."""


def find_acting_names(doc: Doc) -> Iterator[Span]:
    """Yield every occurrence of the single-word names that act and never lie, and of those that have officers."""
    acting: set[str] = set()
    lying: set[str] = set()
    sure: set[str] = set()
    names = [token for token in doc if _is_candidate(token)]
    for token in names:
        key = base_name(token.text)
        if _acts(token):
            acting.add(key)
            sure |= {key} if has_office(token) and not _looks_like_place(token) else set()
        elif lies(token):
            lying.add(key)
    for token in names:
        if {token.text, base_name(token.text)} & (acting - (lying - sure)):
            yield doc[token.i : token.i + 1]


def _is_candidate(token: Token) -> bool:
    if _is_title_of(token):
        return False
    capital = token.text[:1].isupper() and token.text.replace("-", "").isalnum() and (len(token) > 2 or token.is_upper)
    alone = token.ent_type_ in _OPEN_LABELS and not (token.ent_iob_ == "I" or _goes_on(token))
    event = stem_of(token.text, "event-nouns") is not None or _is_common_noun(token)
    title = is_title(token.text) and (token.is_sent_start or not token.text.endswith(("ene", "ane")))
    return capital and alone and _is_name(token) and not title and not event


def _is_name(token: Token) -> bool:
    """Tell whether a word is tagged as a name, or begins a sentence and has its capital inside another as well."""
    if token.pos_ == "PROPN" or not (token.is_sent_start and token.pos_ == "NOUN"):
        return bool(token.pos_ == "PROPN")
    base = base_name(token.text)
    if base.lower().endswith(tuple(words("event-name-endings"))):
        return False
    return any(
        other.pos_ == "PROPN" and not other.is_sent_start for other in tokens_written(token.doc, base, base + "s")
    )


def _is_common_noun(token: Token) -> bool:
    """Tell whether the word has its capital only from the sentence: it stands in small letters elsewhere."""
    small = base_name(token.text).lower()
    return bool(token.is_sent_start) and not counts_of(token.doc).keys().isdisjoint({token.lower_, small})


def _is_title_of(token: Token) -> bool:
    """Tell whether a word that begins a sentence stands right before a person («Fjellkontakt Lia»)."""
    if not token.is_sent_start or token.text != base_name(token.text):
        return False
    return any(span.start == token.i + 1 for span in token.doc.spans.get("people", []))


def _goes_on(token: Token) -> bool:
    """Tell whether the recognizer takes the word for the first of a longer name."""
    return token.i + 1 < len(token.doc) and token.nbor().ent_iob_ == "I"


def _acts(token: Token) -> bool:
    """Tell whether the name arranges or invites, has a leader, or is joined to one that does."""
    head = token.head
    if _is_arranger(token) or _has_gathering(token) or has_office(token):
        return True
    if _joined_to_organization(token) or _owns_person(token) or does_business(token) or plays_match(token):
        return True
    verb = head.head if token.dep_ == "conj" else head
    subject = token.dep_ == "nsubj" or (token.dep_ == "conj" and head.dep_ == "nsubj")
    done = {verb.lower_, *(child.lower_ for child in verb.children if child.dep_ in {"xcomp", "advcl", "obl", "acl"})}
    return subject and not done.isdisjoint(words("organize-verbs"))


def _is_known(token: Token) -> bool:
    """Tell whether the recognizer knows an organization that is nowhere a place people come from or are in."""
    same = (other for other in token.doc if other.text == token.text)
    known = token.is_upper and len(token) > len("Sp")
    return token.ent_type_ == "ORG" and (known or not any(lies(other) for other in same))


def _is_arranger(token: Token) -> bool:
    """Tell whether «arrangert av», «sponset av» or the like stands before the name, or somebody represents it."""
    done = token.head.lower_ in words("organize-verbs") or token.head.lower_ in _PAID
    return (token.i > 0 and token.nbor(-1).lower_ == "av" and done) or _is_represented(token)


def _is_represented(token: Token) -> bool:
    return token.dep_ == "obj" and token.head.lower_.startswith("represent") and token.head.pos_ == "VERB"


def _has_gathering(token: Token) -> bool:
    """Tell whether an event is said to be the name's own («Kystkraft sitt årsmøte»)."""
    after = token.doc[token.i + 1 : token.i + 3]
    own = len(after) > 1 and after[0].lower_ in _OWN
    return own and after[1].is_lower and stem_of(after[1].text, "event-nouns") is not None


def _joined_to_organization(token: Token) -> bool:
    """Tell whether «og» joins the name to one that the recognizer knows («Fjordlaget og Kystforum»)."""
    if token.ent_type_ == "PER":
        return False
    if token.dep_ == "conj":
        return _is_known(token.head) or (token.is_upper and token.ent_type_ == "" and _is_arranger(token.head))
    return any(child.dep_ == "conj" and _is_known(child) for child in token.children)


def _owns_person(token: Token) -> bool:
    """Tell whether a name follows the genitive («Fjordlagets Lia»)."""
    following = token.i + 1 < len(token.doc) and token.nbor().ent_type_ == "PER"
    owns = following and base_name(token.text) != token.text and token.ent_type_ != "PER"
    return owns and not (_looks_like_place(token) or token.lower_.endswith("årets"))


def has_office(token: Token) -> bool:
    """Tell whether a title that organizations have stands before «i» and the name («leder i Fjordlaget»)."""
    if token.i < 2 or token.nbor(-1).lower_ not in {"i", "for", "hos", "ved", "fra", "frå"}:
        return False
    title, place = token.nbor(-2), _looks_like_place(token)
    if token.nbor(-1).lower_ in {"fra", "frå"}:
        return not (place or is_called_place(token)) and _is_of_bearer(title, known=False)
    if not is_title(title.text):
        return _is_of_bearer(title, known=place)
    office = stem_of(title.text, "person-titles")
    return office in _BOARD_OFFICES if token.ent_type_ in _PLACES else office not in _LOCAL_OFFICES


def _looks_like_place(token: Token) -> bool:
    name = base_name(token.text)
    ends = name.lower().endswith(tuple(words("place-name-endings")))
    return not words("places").isdisjoint({token.text, name}) or (
        ends and token.ent_type_ in {*_PLACES, "PROD", "MISC"}
    )


def is_called_place(token: Token) -> bool:
    """Tell whether one comes from a place by this name, by the end of the word."""
    return base_name(token.text).lower().endswith(tuple(words("place-name-endings")))


def _is_of_bearer(token: Token, *, known: bool) -> bool:
    """Tell whether a name ends here that such an office stands before («leder Hege Lia i Fjordlaget»).

    Of what looks like a place, only an office that organizations alone give says so.
    """
    ends = (span for span in token.doc.spans.get("people", []) if span.end == token.i + 1 and span.start > 0)
    offices = {stem_of(token.doc[span.start - 1].text, "person-titles") for span in ends}
    return not offices.isdisjoint(_BOARD_OFFICES if known else words("person-titles") - _LOCAL_OFFICES)


def lies(token: Token) -> bool:
    """Tell whether the name stands after a preposition of place, and not for where somebody has an office."""
    return token.i > 0 and token.nbor(-1).lower_ in _WHERE and not has_office(token)
