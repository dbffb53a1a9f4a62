import pytest

from tekstanalyse.extract.quotation import find_quotations


def contents(text):
    return [text[q.start : q.end] for q in find_quotations(text)]


def cues(text):
    return [text[slice(*q.cue)] if q.cue else None for q in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "– Vi er klare, sier Tuva Brekke. Hun er ny her. Båten må males først, forklarer Brekke.",
            ["Vi er klare", "Båten må males først"],
        ),
        (
            "– Me er klare, seier Tuva Brekke. Ho er ny her. Båten må målast fyrst, forklarar Brekke.",
            ["Me er klare", "Båten må målast fyrst"],
        ),
        (
            "– Vi er klare, sier Tuva Brekke. Styret er enig. «Det haster», sa Jonas Lid i går.",
            ["Vi er klare", "Det haster"],
        ),
        (
            "– Me er klare, seier Tuva Brekke. Styret er samd. «Det hastar», sa Jonas Lid i går.",
            ["Me er klare", "Det hastar"],
        ),
    ],
)
def test_told_words_stand_also_behind_the_source_of_a_turn(text, expected):
    assert contents(text) == expected
    assert all(cues(text))


@pytest.mark.parametrize(
    "text",
    [
        "– Vi er klare, sier Brekke. Hun mener vi må vente.",
        "– Me er klare, seier Brekke. Ho seier vi må vente.",
    ],
)
def test_told_words_are_no_speech_for_a_vi_that_somebody_reports(text):
    assert len(contents(text)) == 1


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Boka heter «Havet tar». Den kommer til høsten, bekrefter forlagssjef Tuva Brekke.",
            ["Havet tar", "Den kommer til høsten"],
        ),
        (
            "Boka heiter «Havet tek». Ho kjem til hausten, stadfestar forlagssjef Tuva Brekke.",
            ["Havet tek", "Ho kjem til hausten"],
        ),
        ("Kaia er stengd, seier Lid. Ferja går som før, seier Brekke.", ["Kaia er stengd", "Ferja går som før"]),
    ],
)
def test_told_words_without_signs_stand_beside_marks_and_each_other(text, expected):
    assert contents(text) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Kvelden var lang. Eg frys no, seier Lid.", "Eg frys no"),
        ("Det snør ute. Kaia er stengt, sier Lid.", "Kaia er stengt"),
        ("Jeg fryser. Alle fryser her, sier Lid.", "Jeg fryser. Alle fryser her"),
        ("Eg frys. Alle frys her, seier Lid.", "Eg frys. Alle frys her"),
    ],
)
def test_told_words_without_signs_begin_with_the_first_sentence_that_says_jeg(text, expected):
    assert contents(text) == [expected]
