import pytest

from tekstanalyse.extract.elsewhere import is_said_aside, said_elsewhere


@pytest.mark.parametrize(
    "text",
    [
        "sier Tuva Brekke til NTB",
        "seier Tuva Brekke til NRK",
        "sa Tuva Brekke til avisa",
        "sier Tuva Brekke til Fjordposten",
        "seier Tuva Brekke til Sulabladet",
        "sier Tuva Brekke til fjordavisa.no",
        "skriver Tuva Brekke i en e-post",
        "skriv Tuva Brekke i eit brev",
        "sier Tuva Brekke i et intervju",
        "opplyser Tuva Brekke i en pressemelding",
        "seier Tuva Brekke på telefonen",
        "Til NRK uttalte Tuva Brekke at hun ga seg",
        "lo Tuva Brekke bak scenen",
        "men det sa ho fyrst i bilen",
        "seier Tuva Brekke ute på trappa",
    ],
)
def test_said_elsewhere_knows_papers_letters_and_calls(text):
    assert said_elsewhere(text)


@pytest.mark.parametrize(
    "text",
    [
        "sa Tuva Brekke til forsamlingen",
        "sa Tuva Brekke til Jonas Lid",
        "Tuva Brekke leste et brev fra elevene",
        "Tuva Brekke las eit brev frå elevane",
        "sa Tuva Brekke til salen",
        "ho kom til byen",
        "",
    ],
)
def test_said_elsewhere_leaves_those_who_were_there(text):
    assert not said_elsewhere(text)


@pytest.mark.parametrize("text", ["sa Tuva Brekke etterpå", "seier Tuva Brekke i pausen", "sa hun på vei inn"])
def test_said_elsewhere_knows_what_is_said_beside_the_event(text):
    assert said_elsewhere(text)


@pytest.mark.parametrize(
    "words", ["sier han når vi spør", "sa ho då Fjordposten trefte henne", "humret hun da avisa møtte henne"]
)
def test_what_is_said_when_a_paper_asks_is_said_elsewhere(words):
    assert said_elsewhere(words)


def test_a_telephone_that_is_told_of_places_nobody_elsewhere():
    assert not said_elsewhere("forklarte hva som skjer når vi legger fra oss telefonen")
    assert said_elsewhere("sa Tuva Brekke på telefon")


@pytest.mark.parametrize("said", ["I etterkant sa Hege Lia at", "Det sa Hege Lia i etterkant av møtet"])
def test_what_is_said_afterwards_is_said_aside(said):
    assert is_said_aside(said)
