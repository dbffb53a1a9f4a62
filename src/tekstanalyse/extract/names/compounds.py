"""Find organizations inside compounds with a hyphen: «Fjordlaget-leder», «NNV-rådgjevaren».

The first part of such a title is where its bearer belongs. Titles of what one knows, plays or lives in («Asia-ekspert»)
say nothing of an organization, unless it is an acronym or one the article knows.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import base_name, stem_of
from tekstanalyse.extract.layer import layer
from tekstanalyse.extract.names.acronyms import is_acronym
from tekstanalyse.lexicon import words

_COMPOUND = re.compile(r"(?P<first>[A-ZÆØÅ][\w.&]*(?:-[A-ZÆØÅ][\w.&]*)*)-(?P<title>[a-zæøå]+)")
_OFFICES = frozenset(
    """leder leiar nestleder nestleiar direktør sjef rådgiver rådgjevar talsmann talskvinne talsperson medarbeider
    medarbeidar tillitsvalgt tillitsvald journalist redaktør kommentator sekretær generalsekretær medlem forsker
    forskar eier eigar ingeniør gründer trener trenar spiller spelar keeper advokat økonom""".split()  # noqa: SIM905
)
"""Titles that are held in an organization."""
_KNOWN_AS = frozenset({"topp", "toppen", "profil", "profilen", "veteran", "veteranen"})
"""What else one who belongs to it is called."""


@layer("compounds", requires=("people", "organizations", "places"))
def find_compounds(doc: Doc) -> Iterator[Span]:
    """Yield the compounds that begin with an organization; `kb_id_` is its name, as many letters of the compound."""
    known = {base_name(span.text) for span in doc.spans["organizations"]}
    people_and_places = (base_name(span.text) for layer in ("people", "places") for span in doc.spans[layer])
    no_organization = {*people_and_places, *words("acronyms-no-organization"), *words("places")}
    taken = {i for span in doc.spans["organizations"] for i in range(span.start, span.end)}
    for token in doc:
        match = _COMPOUND.fullmatch(token.text)
        if match is None or token.i in taken or _is_last_of_several(token) or match["first"] in no_organization - known:
            continue
        title, acronym = stem_of(match["title"], "person-titles"), is_acronym(match["first"])
        belongs = title is not None and (match["first"] in known or acronym or title in _OFFICES)
        if belongs or (acronym and match["title"] in _KNOWN_AS):
            yield Span(doc, token.i, token.i + 1, label="ORG", kb_id=match["first"])


def _is_last_of_several(token: Token) -> bool:
    """Tell whether the name in the compound has words before it («Fri Veg-leiaren»), which no mention can show."""
    return token.i > 0 and token.ent_iob_ == "I" and token.nbor(-1).is_title
