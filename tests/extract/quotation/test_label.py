import pytest

from tekstanalyse.extract.quotation import find_quotations


def named(text):
    return [(text[slice(*q.source)] if q.source else None, text[q.start : q.end]) for q in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "I panelet satt Tuva Brekke og Jonas Lid.\nBrekke: Kaia må bygges nå.\nLid: Med hvilke penger?",
            [("Brekke", "Kaia må bygges nå."), ("Lid", "Med hvilke penger?")],
        ),
        (
            "Ordskiftet stod mellom Tuva Brekke og Jonas Lid-Moe.\nLid-Moe: Me har venta lenge nok.",
            [("Lid-Moe", "Me har venta lenge nok.")],
        ),
    ],
)
def test_labelled_words_are_those_whose_surname_opens_the_line(text, expected):
    assert named(text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "Sted: Kulturhuset i Sula.",
        "Påmelding: Send en e-post.",
        "Brekke: Kaia må bygges nå.",
        "I panelet satt Tuva Brekke.\nBrekke: kaia",
    ],
)
def test_labelled_words_are_none_behind_other_words(text):
    assert named(text) == []


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("– Kom heller til oss, kom det kontant fra Tuva Brekke.", "Kom heller til oss"),
        ("– Kom heller til oss, kom det frå Tuva Brekke på bakarste rad.", "Kom heller til oss"),
        ("– Dette går ikke, tordnet styreleder Tuva Brekke.", "Dette går ikke"),
    ],
)
def test_a_turn_comes_from_somebody(text, said):
    assert [text[q.start : q.end] for q in find_quotations(text)] == [said]
