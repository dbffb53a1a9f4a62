import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.read.encoding import decode
from tekstanalyse.read.raw import Unreadable

NYNORSK = "Ordføraren ønskte velkomen, og leiaren sa at «no må vi få gjort noko» før møtet på Ørsta rådhus vart slutt."


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252", "mac_roman"])
def test_each_encoding_norwegian_has_been_written_in(encoding):
    assert decode(NYNORSK.encode(encoding)) == NYNORSK


def test_a_few_bytes_are_windows_1252():
    assert decode("Åse sa ja".encode("latin-1")) == "Åse sa ja"


def test_lines_of_several_encodings():
    assert decode("På møtet\n".encode() + "På rådhuset\n".encode("cp1252")) == "På møtet\nPå rådhuset\n"


def test_what_a_file_declares_is_believed_only_where_utf8_does_not_fit():
    assert decode("Ærlig talt".encode("cp865"), declared="cp865") == "Ærlig talt"
    assert decode("Ærlig talt".encode(), declared="latin-1") == "Ærlig talt"
    assert decode("Ærlig talt".encode("cp1252"), declared="finnes-ikke") == "Ærlig talt"


def test_binary_is_no_text():
    with pytest.raises(Unreadable):
        decode(bytes(range(256)))


@given(st.text(st.characters(exclude_categories=["Cs"], exclude_characters="\0\ufeff")))
def test_utf8_comes_back_as_it_was(text):
    assert decode(text.encode()) == text
