import pytest

from tekstanalyse.read.furniture import remove_furniture

PROSE = "Leiaren ønskte velkomen til fagdagen, og fleire enn hundre hadde møtt fram."
MORE = "Etterpå var det kaffi og god tid til å prate med dei som hadde halde innlegg."


def left(*lines: str) -> str:
    return remove_furniture("\n".join(lines))[0]


@pytest.mark.parametrize(
    ("line", "date"),
    [
        ("Publisert: 08. mars 2021. Endret: 09. mars 2021", "2021-03-08"),
        ("Publisert 8.3.2021 kl. 10:30 | Sist oppdatert 9.3.2021 kl. 11:00", "2021-03-08"),
        ("Sist oppdatert: laurdag 6. mars 2021", "2021-03-06"),
        ("Oppdatert 06.03.21", "2021-03-06"),
        ("Sist endra: 8. mars 2021", "2021-03-08"),
        ("PUBLISERT: 2021-03-08", "2021-03-08"),
    ],
)
def test_dates_of_publication_leave_the_text_and_are_known(line, date):
    assert remove_furniture(f"{line}\nFagdagen\n\n{PROSE}") == (f"Fagdagen\n\n{PROSE}", date)


def test_the_date_may_stand_on_the_line_after_its_label():
    assert remove_furniture(f"Publisert\n8. mars 2021\n\n{PROSE}") == (PROSE, "2021-03-08")


@pytest.mark.parametrize("line", ["8. juni 2021", "Dato: 8. juni 2021", "Publisert første gang i 1998 av laget."])
def test_dates_of_other_things_are_left_alone(line):
    assert remove_furniture(f"Fagdag\n\n{line}\n\n{PROSE}") == (f"Fagdag\n\n{line}\n\n{PROSE}", None)


@pytest.mark.parametrize(
    "line",
    [
        "Kommenter:",
        "Skriv ut",
        "Del på Facebook",
        "Del på Facebook Del på Twitter",
        "Ingen treff...",
        "Hopp til hovedinnhold",
        "Vi bruker informasjonskapsler for å gi deg en bedre opplevelse.",
        "Denne nettstaden brukar informasjonskapslar.",
        "Du er her: Forside / Aktuelt / Fagdag",
        "Framside › Nyhende › Fagdag",
        "Heim > Arkiv",
        "3 kommentarar",
        "Artikkelen held fram under annonsen",
        "Les også: Ordføraren går av",
        "LES ÒG: Ordføraren går av",
        "Lesetid: 3 min",
    ],
)
def test_lines_of_the_page_go_wherever_they_stand(line):
    assert left(PROSE, "", line, "", MORE) == f"{PROSE}\n\n{MORE}"


@pytest.mark.parametrize(
    "line",
    [
        "– Kommenter det, du!",
        "Del på Facebook-gruppa vår om du vil.",
        "Aktuelt",
        "Mer om rammene for ordningen",
        "Siste fra rettssaken",
        "Les også boka hans, den er god.",
        "Vi > dei",
        "Søk nå om midler",
    ],
)
def test_lines_that_could_be_prose_stay_within_the_article(line):
    assert left(PROSE, "", line, "", MORE) == f"{PROSE}\n\n{line}\n\n{MORE}"


def test_links_under_a_head_go_to_the_end_of_the_page():
    tail = [
        "Les også",
        "",
        "Full sal på årsmøtet",
        "",
        "– Vi vil ha fleire",
        "Siste fra fagbladet",
        "",
        "Kontakt oss",
        "© 2021",
    ]
    assert left(PROSE, "", "Mer om", "", "fagdag nyheter seminar", "", *tail) == PROSE


def test_within_the_article_only_the_first_links_under_a_head_go():
    text = left(PROSE, "", "Les òg:", "Full sal på årsmøtet", "Ny leiar valt", "", "Kveldsprogrammet", "", MORE)
    assert text == f"{PROSE}\n\nKveldsprogrammet\n\n{MORE}"


def test_what_a_head_is_followed_by_may_be_no_link():
    spoken = "– Dette må vi gjøre igjen, sier lederen."
    assert left(PROSE, "", "Les også", "", spoken, "", MORE) == f"{PROSE}\n\n{spoken}\n\n{MORE}"


def test_bylines_and_captions_under_links_stay():
    assert left(PROSE, "", "Les også", "Tekst og foto: Siri Lund") == f"{PROSE}\n\nTekst og foto: Siri Lund"


def test_menus_go_only_outside_the_prose():
    assert left("Forside", "Aktuelt", "Fagdagen", "", PROSE, "", "Om oss") == f"Fagdagen\n\n{PROSE}"
