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
