import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.read.clean import clean, clean_line

NORWEGIAN = st.text("abcæøåÆØÅÃ¥¸â€“»«\u00a0\u00ad\u200b \t\n\r.-–’”\ufb01a\u030a\ufffe\uf0b7√∏")


@pytest.mark.parametrize(
    ("written", "cleaned"),
    [
        ("Møtet\u00a0starter kl.\u202f10", "Møtet starter kl. 10"),
        ("er\u00adfarings\u200bkonsu\ufefflent", "erfaringskonsulent"),
        ("Blåba\u030ar og A\u030a", "Blåbår og Å"),
        ("éin\r\nto\rtre", "éin\nto\ntre"),
        ("éin\x0bto\u2028tre", "éin\nto\ntre"),
        ("\n\n  Fyrst  \n \n \u00a0\n\nsist \n", "Fyrst\n\nsist"),
        ("Tid:\t10.00", "Tid: 10.00"),
        ("a\x00b\x07c", "abc"),
        ("toppar\ue000seg", "toppar seg"),
        ("\uf0b7 Opning ved leiaren", "• Opning ved leiaren"),
        ("of\ufb01siell", "offisiell"),
    ],
)
def test_characters_and_blanks(written, cleaned):
    assert clean(written) == cleaned


@pytest.mark.parametrize(
    "kept", ["“Ja,” sa ho", "«Kor vart det av ‘freden’?»", "„Nei”", "Dahl &amp; Sønn", "– Vi må …"]
)
def test_quotation_marks_and_entities_are_kept(kept):
    assert clean(kept) == kept


@pytest.mark.parametrize(
    ("misread", "meant"),
    [
        ("fÃ¸r mÃ¸tet pÃ¥ HÃ¸gskulen", "før møtet på Høgskulen"),
        ("â€“ Vi mÃ¥, sa hun", "– Vi må, sa hun"),
        ("forskningsrÃ¥d: «Vi mÃ¥»", "forskningsråd: «Vi må»"),
        ("«Ãpent» mÃ¸te â€“ “gratis”", "«Ãpent» møte – “gratis”"),
        ("f√∏r m√∏tet", "før møtet"),
        ("KÃ…RE og Ã…se", "KÅRE og Åse"),
    ],
)
def test_misread_utf8_is_repaired_also_beside_sound_marks(misread, meant):
    assert clean(misread) == meant


def test_only_the_misread_line_is_changed():
    assert clean("Ærlig talt\nfÃ¸r") == "Ærlig talt\nfør"


def test_a_title_stands_on_one_line():
    assert clean_line(" Full sal \n i Førde ") == "Full sal i Førde"


@given(st.text() | NORWEGIAN)
def test_cleaning_twice_changes_nothing_more(text):
    assert clean(clean(text)) == clean(text)


@given(st.text() | NORWEGIAN)
def test_cleaned_text_has_no_stray_blanks_or_control_characters(text):
    cleaned = clean(text)
    assert cleaned == cleaned.strip("\n")
    assert "\n\n\n" not in cleaned and "  " not in cleaned
    assert all(line == line.strip(" ") for line in cleaned.split("\n"))
    assert all(
        unicodedata.category(character) not in {"Cc", "Cf", "Cs", "Co"} for character in cleaned.replace("\n", "")
    )
