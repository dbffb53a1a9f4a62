import pytest

from tekstanalyse.extract.quotation import find_quotations


def contents(text):
    return [text[q.start : q.end] for q in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Hva skjedde?\n\n– Båten sank.\n\nHva gjorde dere da?\n\n– Vi svømte.",
            ["Hva skjedde?", "Båten sank.", "Hva gjorde dere da?", "Vi svømte."],
        ),
        (
            "Kva hende?\n– Båten sokk.\nDet høyrest fælt ut. Kva gjorde de då?\n– Me sumde.",
            ["Kva hende?", "Båten sokk.", "Det høyrest fælt ut. Kva gjorde de då?", "Me sumde."],
        ),
    ],
)
def test_interview_questions_need_no_sign(text, expected):
    assert contents(text) == expected
    assert not any(q.source for q in find_quotations(text))


@pytest.mark.parametrize(
    "text",
    [
        "Hvem bryr seg om en gammel båt?\n\n– Vi gjør det, sier Tuva Brekke.",
        "Kven bryr seg om ein gammal båt?\n\nMange møtte fram.\n\nMen kor lenge?\n\nDet veit ingen.",
    ],
)
def test_interview_questions_are_several_and_answered(text):
    assert not any(content.endswith("?") for content in contents(text))


@pytest.mark.parametrize(
    "lead", ["Etterpå møter vi Tuva Brekke på kaia.", "Etterpå møter vi Tuva Brekke ved naustet, som er raudt."]
)
def test_interview_questions_do_not_hold_what_tells_of_somebody(lead):
    text = f"{lead} Blir det ny båt?\n– Ja.\nOg når?\n– Til våren."
    assert contents(text)[0] == "Blir det ny båt?"


def test_interview_questions_hold_what_is_told_to_somebody():
    text = "Du rodde til Bodø. Hvordan gikk det?\n– Bra.\nOg nå?\n– Nå sover jeg."
    assert contents(text)[0] == "Du rodde til Bodø. Hvordan gikk det?"
