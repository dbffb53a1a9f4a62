import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("text", "name"),
    [
        ("AV/ADP/case>KARI KARI/PROPN LIE/PROPN/flat>KARI ¶\nDet/PRON/nsubj>regnet regnet/VERB .", "KARI LIE"),
        ("Klem/NOUN fra/ADP/case>Kari Kari/PROPN/nmod>Klem ¶", "Kari"),
        ("Helsing/NOUN frå/ADP/case>Kari Kari/PROPN/nmod>Helsing ¶", "Kari"),
    ],
)
def test_a_line_may_be_signed(text, name):
    assert layer_texts(text, "people") == [name]


@pytest.mark.parametrize(
    "text",
    [
        "Klem/NOUN fra/ADP/case>oss oss/PRON/nmod>Klem ¶",
        "AV/ADP/case>TRE TRE/NUM ¶",
        "Helsing/NOUN frå/ADP/case>bygda bygda/NOUN/nmod>Helsing ¶",
    ],
)
def test_other_lines_are_signed_by_nobody(text):
    assert layer_texts(text, "people") == []
