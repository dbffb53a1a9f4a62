"""What the shipped pipeline finds in texts that are hard to read, in both written forms."""

import pytest
from spacy.language import Language


def people(nlp: Language, text: str) -> list[str]:
    return [name.text for name in nlp(text).ents if name.label_ == "PER"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        # A dialogue dash without a space.
        ("-Kommunen må lytte til oss, sier lærer Gunhild Moseng.", ["Gunhild Moseng"]),
        ("-Kommunen må lytte til oss, seier lærar Gunhild Moseng.", ["Gunhild Moseng"]),
        ("–Frivilligsentralen stenger i mai, forteller Odd Arne Tveit.", ["Odd Arne Tveit"]),
        ("–Frivilligsentralen stengjer i mai, fortel Odd Arne Tveit.", ["Odd Arne Tveit"]),
        # Headings in capitals, behind a title.
        ("ORDFØRER KÅRE BRATLAND GÅR AV", ["KÅRE BRATLAND"]),
        ("ORDFØRAR KÅRE BRATLAND GÅR AV", ["KÅRE BRATLAND"]),
        # Lists of names.
        (
            "Til stede var Gunhild Moseng, Kåre Bratland, Lill Hegge og Jonas Tveit.",
            ["Gunhild Moseng", "Kåre Bratland", "Lill Hegge", "Jonas Tveit"],
        ),
        (
            "Til stades var Gunhild Moseng, Kåre Bratland, Lill Hegge og Jonas Tveit.",
            ["Gunhild Moseng", "Kåre Bratland", "Lill Hegge", "Jonas Tveit"],
        ),
        # Hyphenated and double surnames.
        ("Prisen gikk til Liv-Turid Hegge-Solbakken fra Nordnes.", ["Liv-Turid Hegge-Solbakken"]),
        ("Prisen gjekk til Liv-Turid Hegge-Solbakken frå Nordnes.", ["Liv-Turid Hegge-Solbakken"]),
        ("Komponisten Jonas Tveit Hegge spilte selv.", ["Jonas Tveit Hegge"]),
        ("Komponisten Jonas Tveit Hegge spela sjølv.", ["Jonas Tveit Hegge"]),
        # Genitives.
        ("Gunhild Mosengs foredrag varte i en time.", ["Gunhild Mosengs"]),
        ("Gunhild Mosengs foredrag varte i ein time.", ["Gunhild Mosengs"]),
        # Titles in front.
        ("Foredraget ble holdt av professor Lill Hegge.", ["Lill Hegge"]),
        ("Føredraget vart halde av professor Lill Hegge.", ["Lill Hegge"]),
        ("Generalsekretær Kåre Bratland åpnet møtet.", ["Kåre Bratland"]),
        ("Generalsekretær Kåre Bratland opna møtet.", ["Kåre Bratland"]),
        # Broken quotation marks.
        ("«Vi gir oss ikke, sa Lill Hegge etter møtet.", ["Lill Hegge"]),
        ("«Vi gjev oss ikkje, sa Lill Hegge etter møtet.", ["Lill Hegge"]),
        ('Dette er viktig", sier Kåre Bratland.', ["Kåre Bratland"]),
        ('Dette er viktig", seier Kåre Bratland.', ["Kåre Bratland"]),
        ("” Vi er stolte ”, sa Lill Hegge til avisen.", ["Lill Hegge"]),
        ("” Vi er stolte ”, sa Lill Hegge til avisa.", ["Lill Hegge"]),
    ],
)
def test_people_are_found(nlp: Language, text: str, names: list[str]) -> None:
    assert people(nlp, text) == names


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        # Abbreviations.
        ("I går holdt prof. Lill Hegge foredrag kl. 18.00 i aulaen. Hun fikk applaus.", 2),
        ("I går heldt prof. Lill Hegge foredrag kl. 18.00 i aulaen. Ho fekk applaus.", 2),
        ("Møtet med dr. Kåre Bratland begynner kl. 19. Alle er velkomne.", 2),
        ("Møtet med dr. Kåre Bratland byrjar kl. 19. Alle er velkomne.", 2),
        # Spans of days.
        ("Samlingen går over to dager, 16.-17. november. Lill Hegge leder den.", 2),
        ("Samlinga går over to dagar, 16.-17. november. Lill Hegge leier henne.", 2),
        ("Konferansen ble arrangert 3.–4. mai i Volda.", 1),
        ("Konferansen vart arrangert 3.–4. mai i Volda.", 1),
        # Headings without a stop.
        ("Gunhild Moseng blir ny rektor\n\nSkolen i Bratland får ny leder til høsten, opplyser kommunen.", 2),
        ("Gunhild Moseng blir ny rektor\n\nSkulen i Bratland får ny leiar til hausten, opplyser kommunen.", 2),
    ],
)
def test_sentences_are_cut(nlp: Language, text: str, sentences: int) -> None:
    assert len(list(nlp(text).sents)) == sentences
