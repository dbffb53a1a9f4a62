import pytest

from tekstanalyse.read.article import article
from tekstanalyse.read.raw import RawArticle

PROSE = "Leiaren ønskte velkomen til fagdagen, og fleire enn hundre hadde møtt fram i den store salen på rådhuset."


def published(*lines):
    return article(RawArticle(text="\n".join(lines)), "a.txt").published


@pytest.mark.parametrize(
    "line",
    [
        "08.03.2021",
        "8. mars 2021",
        "Måndag 8. mars 2021",
        "mandag 8. mars 2021 kl. 10:32",
        "Pressemelding 8. mars 2021",
        "PRESSEMELDING 8. mars 2021",
        "Pressemelding, 08.03.2021",
        "Pressemelding, Gjøvik, 8. mars 2021",
        "Pressemelding frå Fjellaget, 8. mars 2021",
        "KRONIKK | 8. mars 2021",
        "Nyhende – 8. mars 2021",
        "LOM, 8. mars 2021",
        "Lom, 8. mars 2021",
        "Mo i Rana, 8. mars 2021",
        "(Lom, 8. mars 2021)",
        "Av Siri Lund, 8. mars 2021",
        "Av Siri Lund – 8. mars 2021",
    ],
)
def test_a_day_on_a_line_at_the_top(line):
    assert published("Full sal i Lom", "", line, "", PROSE) == "2021-03-08"
    assert published(line, "", "Full sal i Lom", "", PROSE) == "2021-03-08"


def test_a_day_below_the_byline_or_the_lead():
    assert published("Full sal i Lom", "", "Av Siri Lund", "8. mars 2021", "", PROSE) == "2021-03-08"
    assert published("Full sal i Lom", "", PROSE, "", "8. mars 2021", "", PROSE) == "2021-03-08"


@pytest.mark.parametrize(
    "paragraph",
    [
        "Referat fra fagdagen. Publisert 8. mars 2021.",
        "Publisert 8. mars 2021 av Siri Lund. " + PROSE,
        "Av Siri Lund (publisert på nettet). Lagt ut: 08.03.2021",
        f"LOM, 8. mars 2021: {PROSE}",
        f"Lom, 8. mars 2021 – {PROSE}",
    ],
)
def test_a_day_in_a_paragraph_at_the_top(paragraph):
    assert published("Full sal i Lom", "", paragraph, "", PROSE) == "2021-03-08"


@pytest.mark.parametrize(
    "lines",
    [
        (PROSE, "", "Så var det kaffi.", "", "8. mars 2021", "", "Dagen var god."),
        (f"Fagdagen var 8. mars 2021. {PROSE}",),
        ("Boka ble publisert 8. mars 2021 på eget forlag.", "", PROSE),
        ("Publisert 8. mars 2021 var boka straks utseld.", "", PROSE),
        ("Dato: 8. juni 2021", "", PROSE),
        ("Frist, 8. juni 2021", "", PROSE),
        ("Årsmøtet 8. juni 2021", "", PROSE),
        ("Måndag 8. mars 2021", "10.00 Opning", "10.15 Innlegg ved Siri Lund"),
        ("8. mars 2021", "Stad: Rådhuset i Lom", "Arrangør: Fjellaget"),
        ("8. mars 2021", "Kl. 18 på rådhuset"),
        ("Rådhuset i Lom, 8. og 9. mars 2021", "", PROSE),
        ("31. februar 2021", "", PROSE),
        ("Måndag 8. mars", "", PROSE),
    ],
)
def test_days_of_other_things(lines):
    assert published("Full sal i Lom", "", *lines) is None


def test_a_label_goes_before_a_bare_day():
    assert published("Full sal i Lom", "", "Lom, 7. mars 2021", "", "Notat. Publisert 8. mars 2021.") == "2021-03-08"
