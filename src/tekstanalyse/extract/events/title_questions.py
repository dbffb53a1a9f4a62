"""Find the title of an evening that is the headline of its report: «Kven eig fjorden?», over «Det var spørsmålet då …».

The first sentence takes the headline up as what was asked or spoken of, and tells that people were gathered for it.
"""

import re
from collections.abc import Iterator

from spacy.tokens import Doc, Span

from tekstanalyse.extract.docs import text_of

_TAKEN_UP = re.compile(
    r"(?:Det|Dette|Slik|Spørsmålet|Temaet|Tittelen|Overskriften|Overskrifta)\b[^.!?\n]{0,60}?\b(?:sp[uø]rd?e?|spurte|lurte|"
    r"undra|undret|ville|skulle|diskuter\w+|drøft\w+|tema(?:et)?|spørsmål(?:et)?|titt?el(?:en)?|overskrift(?:en|a)?|"
    r"utgangspunkt(?:et)?|emne(?:t)?|mott?o(?:et)?|lød|lydde|stil(?:te|t)|saml(?:et|a)|svar(?:et)?)\b"
)
"""How the lead takes up its headline."""
_GATHERED = re.compile(
    r"\b(?:saml(?:et|a|te)|inviterte|innbød|innbaud|(?:ba|bad|bød|baud|kalte|kalla) inn|møt(?:te|tes|test)|"
    r"stilte (?:opp|til)|fylte|fylde|satt?e? stevne|panel\w*|scene\w*|podi\w*|sal(?:en)?|samfunnshus\w*|kulturhus\w*|"
    r"bibliotek\w*|grendehus\w*|bedehus\w*|fullt? hus|fullsatt?\w*|frammøtte|oppmøtte|"
    r"\w*kaf[eé]\w*|\w*pub(?:en)?|\w*kveld|for seg)\b"
)
"""How it tells that people were gathered."""
_LONGEST = 90
"""Characters of such a title."""


def title_questions(doc: Doc, kind: str) -> Iterator[Span]:
    """Yield the headline as a mention of an event of this type, where the first sentence behind it takes it up so."""
    zone = next((zone for zone in doc.spans["zones"] if zone.label_ == "title"), None)
    if zone is None or len(zone.text.strip()) > _LONGEST:
        return
    lead = text_of(doc)[zone.end_char :].lstrip().partition("\n")[0]
    if _TAKEN_UP.match(lead) and _GATHERED.search(lead):
        name = zone.text.strip().strip('«»"–- ')
        yield Span(doc, zone.start, zone.end, label=kind, kb_id=name)
