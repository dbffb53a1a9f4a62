import pytest

from tekstanalyse.extract.quotation import find_quotations
from tekstanalyse.extract.quotation.impersonal import is_impersonal


def cues(text):
    return [(text[q.start : q.end], text[slice(*q.cue)] if q.cue else None) for q in find_quotations(text)]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«Kaia er dyr nok», het det til slutt.", ("Kaia er dyr nok", "het det")),
        ("«Kaia er dyr nok», heitte det.", ("Kaia er dyr nok", "heitte det")),
        ("– Kaia er dyr nok, lød det fra podiet i aulaen.", ("Kaia er dyr nok", "lød det")),
        ("– Fordi kaia er dyr, lydde svaret.", ("Fordi kaia er dyr", "lydde svaret")),
        ("– Kom dere ut! ble det ropt.", ("Kom dere ut!", "ble det ropt")),
    ],
)
def test_find_quotations_reads_cues_that_name_nobody(text, expected):
    assert cues(text) == [expected]


def test_what_stands_behind_the_cue_may_tell_whose_words_they_are():
    text = "«Kaia er dyr nok», lød det fra Hege Lia."
    assert [text[slice(*q.source)] for q in find_quotations(text)] == [" fra Hege Lia"]


@pytest.mark.parametrize(("cue", "open_"), [("heiter det", True), ("lød oppfordringen", True), ("seier", False)])
def test_is_impersonal_tells_cues_that_leave_it_open(cue, open_):
    assert is_impersonal(cue) is open_
