import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.read.clean import clean
from tekstanalyse.read.zones import find_zones, lines_of, title_line

PROSE = "Leiaren ønskte velkomen til fagdagen, og fleire enn hundre hadde møtt fram i den store salen på rådhuset."


def zones(*lines: str, kind: str) -> list[str]:
    text = "\n".join(lines)
    return [text[zone.start : zone.end] for zone in find_zones(text, None) if zone.kind == kind]


def title(*lines: str, given: str | None = None, twice: tuple[str, ...] = ()) -> str | None:
    line = title_line(lines_of("\n".join(lines)), given, printed_twice=twice)
    return line and line.text


def test_the_title_is_the_short_first_line():
    assert title("Full sal i Lom!", "", PROSE) == "Full sal i Lom!"
    assert title(PROSE) is None


def test_the_title_may_be_the_line_printed_twice():
    assert (
        title("Siri Lund, Fjellaget", "", "-Vi vil ha fleire", "", PROSE, twice=("-Vi vil ha fleire",))
        == "-Vi vil ha fleire"
    )


@pytest.mark.parametrize("given", ["Full sal i Lom", "Full sal i Lom | Fjellnytt", "FULL SAL I LOM – Fjellnytt"])
def test_the_title_of_metadata_is_found_in_the_text(given):
    assert title("Nyheter", "", "Full sal i Lom", "", PROSE, given=given) == "Full sal i Lom"
    assert title("Heilt anna", "", PROSE, given=given) is None


@pytest.mark.parametrize(
    "label",
    [
        "PRESSEMELDING 20. januar 2023",
        "PRESSEMELDING",
        "Pressemelding:",
        "Pressemelding frå Fjellaget",
        "Pressemelding, Gjøvik, 6. mars 2023",
        "NYHET",
        "NYHENDE",
        "Kronikk",
        "Debatt",
        "LESARINNLEGG",
        "20.01.2023",
        "Fredag 20. januar 2023",
        "OSLO, 20. januar 2023",
    ],
)
def test_the_kind_of_article_and_the_day_are_no_title(label):
    assert title(label, "", "Full sal i Lom", "", PROSE) == "Full sal i Lom"
    assert title(label, "Full sal i Lom", "", PROSE) == "Full sal i Lom"
    assert title(label, "", PROSE) is None
    assert zones(label, "", PROSE, kind="byline") == [label]


@pytest.mark.parametrize(
    "line",
    [
        "Debatt om fjellet",
        "Kronikk fra en krigssone",
        "Referat frå årsmøtet 2023",
        "Nyheter i fleng",
        "Intervju: Siri Lund",
    ],
)
def test_a_title_may_begin_with_the_kind_of_article(line):
    assert title(line, "", PROSE) == line


def test_a_byline_or_caption_is_no_title():
    assert title("Av Siri Lund", "", PROSE) is None
    assert title("Foto: Siri Lund", "", PROSE) is None


@pytest.mark.parametrize(
    "line", ["Søvn, mat og menneske", "– Vi vil ha fleire", "Kven eig skogen?", "«Frå fjord til fjell»"]
)
def test_a_short_line_over_a_paragraph_is_a_heading(line):
    assert zones(PROSE, "", line, "", PROSE, kind="heading") == [line]
    assert zones(PROSE, "", line, PROSE, kind="heading") == [line]


@pytest.mark.parametrize("line", ["Det var alt.", "– Kva no?", "– Takk!", "Dette svarer de:"])
def test_a_sentence_or_a_turn_of_speech_is_no_heading(line):
    assert zones(PROSE, "", line, "", PROSE, kind="heading") == []


def test_a_short_line_at_the_end_is_no_heading():
    assert zones(PROSE, "", "Takk for denne gang", kind="heading") == []


def test_headings_in_a_row_over_one_paragraph():
    assert zones("Brøt seg inn", "", "Ny frist", "", PROSE, kind="heading") == ["Brøt seg inn", "Ny frist"]


@pytest.mark.parametrize(
    "line",
    [
        "Av Siri Lund",
        "Av: Siri Lund og Per Vik",
        "AV SIRI LUND",
        "Tekst: Siri Lund",
        "Tekst og foto: Siri Lund",
        "TEKST OG FOTO: SIRI LUND",
        "Tekst og bilete: Siri Lund",
        "Skrive av Siri Lund, journalist",
        "siri.lund@avisa.no",
        "Siri Lund siri.lund@avisa.no",
        "(NTB)",
        "(©NPK)",
        "(ANB-NTB)",
    ],
)
def test_bylines(line):
    assert zones("Full sal", "", line, "", PROSE, kind="byline") == [line]


@pytest.mark.parametrize(
    "line", ["Av de hundre som kom, ble ti igjen", "Av dette lærer vi", "Send påmelding til post@laget.no i dag"]
)
def test_prose_is_no_byline(line):
    assert zones("Full sal", "", line, "", PROSE, kind="byline") == []


def test_a_name_under_the_text_is_a_signature():
    assert zones(PROSE, "", "Siri Lund, leiar i Fjellaget", kind="byline") == ["Siri Lund, leiar i Fjellaget"]
    assert zones(PROSE, "", "Mobil X5", kind="byline") == []
    assert zones(PROSE, "", "Som Siri Lund.", kind="byline") == []


@pytest.mark.parametrize(
    "line",
    [
        "Foto: Siri Lund",
        "FOTO: Siri Lund / Fjellnytt",
        "Foto: privat",
        "Full sal på rådhuset. Foto: Siri Lund",
        "Her fra åpningen. Fra venstre Siri Lund og Per Vik. Bilde: Ola Vik",
        "Frå opninga. Bilete: Ola Vik",
        "Kalven veks. Foto Ola Vik",
        "VELKOMEN: Siri Lund opna dagen. (Foto: Ola Vik)",
        "(FOTO: Skjermdump frå webinaret. Lund (t.h.) tok ordet.)",
        "Illustrasjonsfoto",
        "Bildet viser Siri Lund på talerstolen",
        "Biletet: Lund, fotografert frå skjermen.",
    ],
)
def test_captions_as_a_whole(line):
    assert zones(PROSE, "", line, "", PROSE, kind="caption") == [line]


def test_the_name_may_stand_on_the_line_after_the_label():
    caption = "Siri Lund på talarstolen.\nFoto:\nOla Vik"
    assert zones(PROSE, "", caption, "", PROSE, kind="caption") == [caption]


def test_the_text_in_place_of_the_picture_is_a_part_of_the_caption():
    caption = "Fagdag i Lom\nHer frå salen. Bilete: Ola Vik"
    assert zones(PROSE, "", caption, "", PROSE, kind="caption") == [caption]


def test_only_the_credit_is_marked_where_caption_and_prose_run_together():
    long = f"{PROSE} {PROSE} {PROSE} {PROSE} Foto Ola Vik"
    assert zones(long, "", PROSE, kind="caption") == ["Foto Ola Vik"]


@pytest.mark.parametrize("line", ["Det gir et dystert bilde: Norge henger etter.", "Grafikk: 8"])
def test_words_for_pictures_in_prose_are_no_captions(line):
    assert zones(PROSE, "", line, "", PROSE, kind="caption") == []


def test_lists_and_programmes():
    items = ["Program:", "Opning ved leiaren", "• Siri Lund: «Frå fjord til fjell»", "• Like tenester overalt?"]
    assert zones(PROSE, "", *items, "", PROSE, kind="list") == items
    assert zones("10.00 Åpning", "10.30–11.15 Innlegg ved Siri Lund", kind="list") == [
        "10.00 Åpning",
        "10.30–11.15 Innlegg ved Siri Lund",
    ]
    assert zones("1. Opning", "2. Val", kind="list") == ["1. Opning", "2. Val"]


@pytest.mark.parametrize(
    "line",
    [
        "– Vi må møtes oftere, sier hun.",
        "- Ja",
        "* " + PROSE * 3,
        "8. juni er siste frist",
        "Klokka 10.30 opnar dørene.",
    ],
)
def test_turns_of_speech_and_prose_are_no_list(line):
    assert zones(PROSE, "", line, "", PROSE, kind="list") == []


LINES = st.sampled_from(
    [
        "Program:",
        "• Opning",
        "Foto: Siri Lund",
        "Foto:",
        "Ola Vik",
        "Av Siri Lund",
        "– Ja.",
        "Overskrift",
        PROSE,
        "",
        "10.00 Kaffi",
    ]
)


@given(st.lists(LINES).map("\n".join) | st.text())
def test_zones_are_ordered_and_lie_within_the_text(text):
    text = clean(text)
    lines = lines_of(text)
    found = find_zones(text, title_line(lines, None))
    ends = [0, *(zone.end for zone in found)]
    assert all(end <= zone.start < zone.end <= len(text) for end, zone in zip(ends, found, strict=False))
    assert all(text[line.start : line.end] == line.text for line in lines)
