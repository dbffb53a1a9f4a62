import pytest

from tekstanalyse.extract.names.full_stops import without_full_stop
from tests.extract.trees import extraction, make_doc


@pytest.mark.parametrize(
    ("word", "expected"), [("Frp.", "Frp"), ("Krf.", "Krf"), ("Jr.", "Jr."), ("B.", "B."), ("D.C.", "D.C.")]
)
def test_without_full_stop(word, expected):
    assert without_full_stop(make_doc(f"Vi/PRON/nsubj>så så/VERB {word}/ORG/obj>så")[2:3]) == expected


def test_a_name_at_the_end_of_a_sentence_is_found_without_its_full_stop():
    found = extraction("Han/PRON/nsubj>leder leder/VERB Krf./ORG/obj>leder")
    assert [(mention.text, mention.name) for mention in found.mentions] == [("Krf", "Krf")]
