import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.encoding import encode, encode_line

ANY_TEXT = st.text(st.characters())  # lone surrogates too


def test_document_is_sorted_indented_and_keeps_norwegian_letters():
    assert encode({"ø": 1, "a": "blåbær"}).decode() == '{\n  "a": "blåbær",\n  "ø": 1\n}\n'


@pytest.mark.parametrize("value", [float("nan"), float("inf")])
def test_what_json_cannot_hold_is_refused(value):
    with pytest.raises(ValueError, match="JSON"):
        encode({"confidence": value})


def test_lone_surrogate_keeps_its_length():
    assert json.loads(encode_line("a\ud800b")) == "a\ufffdb"


@given(ANY_TEXT)
def test_a_record_is_one_line_of_utf8(text):
    line = encode_line({"text": text}).decode("utf-8")
    assert len(line.splitlines()) == 1
    assert len(json.loads(line)["text"]) == len(text)
