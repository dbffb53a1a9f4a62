import pytest

from tests.extract.trees import annotated, layer_names, layer_texts

TUVA = "Tuva_Brekke/PER/nsubj>kom kom/VERB ."
TO = "Tuva_Brekke/PER/nsubj>kom og/CCONJ Jonas_Brekke/PER/conj>Tuva_Brekke kom/VERB ."


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Brekke/PROPN/nsubj>smilte smilte/VERB .", ("Brekke", "Tuva Brekke")),
        ("Brekke/PER/nsubj>smilte smilte/VERB .", ("Brekke", "Tuva Brekke")),
        ("Tuva/PROPN/nsubj>smilte smilte/VERB .", ("Tuva", "Tuva Brekke")),
        ("Brekkes/PROPN/nmod:poss>båt båt/NOUN/nsubj>låg låg/VERB ute/ADV/advmod>låg .", ("Brekkes", "Tuva Brekke")),
        ("Tuva_Brekkes/PER/nmod:poss>båt båt/NOUN/nsubj>lå lå/VERB .", ("Tuva Brekkes", "Tuva Brekke")),
        ("Brekke/ORG/nsubj>smilte smilte/VERB .", ("Brekke", "Tuva Brekke")),
    ],
)
def test_find_people_joins_short_names_to_the_full_one(second, expected):
    assert layer_names(f"{TUVA}\n{second}", "people") == [("Tuva Brekke", "Tuva Brekke"), expected]


@pytest.mark.parametrize(
    "heading",
    ["TUVA_BREKKE/PROPN ¶", "TUVA_BREKKE/ORG ¶"],
)
def test_find_people_reads_names_in_capitals(heading):
    assert layer_texts(f"@heading {heading}\n{TUVA}", "people") == ["TUVA BREKKE", "Tuva Brekke"]


@pytest.mark.parametrize(
    ("full", "short"),
    [
        ("Ann-Kristin_Lid", "Lid"),
        ("Tuva_Brekke-Lid", "Brekke-Lid"),
        ("Jonas_Brekke_Lid", "Lid"),
        ("Jonas_Brekke_Lid", "Jonas_Lid"),
        ("Jonas_Brekke_Lid", "Brekke_Lid"),
        ("Jonas_Brekke_Lid", "Jonas_Brekke"),
        ("Jonas_von_Lid", "Lid"),
        ("Jonas_von_Lid", "von_Lid"),
    ],
)
def test_find_people_joins_every_part_that_begins_or_ends_a_name(full, short):
    text = f"{full}/PER/nsubj>opna opna/VERB . \n {short}/PER/nsubj>takka takka/VERB ."
    names = [name for _, name in layer_names(text, "people")]
    assert names == [full.replace("_", " ")] * 2


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        # two bear the surname and both were named
        (f"{TO}\nBrekke/PER/nsubj>smilte smilte/VERB .", "Brekke"),
        (f"{TO}\nTuva/PER/nsubj>smilte smilte/VERB .", "Tuva Brekke"),
        (f"{TO}\nTuva_Brekke/PER/nsubj>lo lo/VERB .\nBrekke/PER/nsubj>smilte smilte/VERB .", "Tuva Brekke"),
        # nobody is named in full
        ("Det/PRON/nsubj>regna regna/VERB .\nBrekke/PER/nsubj>smilte smilte/VERB .", "Brekke"),
        # another surname is another person
        (f"{TUVA}\nJonas_Lid/PER/nsubj>smilte smilte/VERB .", "Jonas Lid"),
    ],
)
def test_find_people_chooses_between_bearers_of_a_name(text, expected):
    assert layer_names(text, "people")[-1][1] == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Rektor_Tuva_Brekke/PER/nsubj>kom kom/VERB .", ["Tuva Brekke"]),
        ("Tuva_Brekke_(/PER/nsubj>kom Sp/ORG/appos>Tuva_Brekke_( ) kom/VERB .", ["Tuva Brekke"]),
        ("Marit_B/PER/nsubj>kom Dahl/PROPN/flat:name>Marit_B kom/VERB .", ["Marit B Dahl"]),
        ("Rektor/PER/nsubj>kom kom/VERB .", []),
        ("Seminaret/PER/nsubj>kom kom/VERB .", []),
        ("B./PER/nsubj>kom kom/VERB .", []),
        ("De/PRON/nsubj>sang sang/VERB « Maren/PER/obj>sang » .", []),
    ],
)
def test_find_people_mends_what_the_recognizer_marked(sentence, expected):
    assert layer_texts(sentence, "people") == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        (
            "Fjordlaget/ORG/nsubj>svara svara/VERB .",
            "Fjordlagets_Brekke/PER/nsubj>sa sa/VERB ja/INTJ/obj>sa .",
            ["Brekke"],
        ),
        (
            "Fjordlaget/ORG/nsubj>svara svara/VERB .",
            "Fjordlagets_Tuva_Brekke/PER/nsubj>kom kom/VERB .",
            ["Tuva Brekke"],
        ),
        (
            "Det/PRON/nsubj>gjekk gjekk/VERB bra/ADV/advmod>gjekk .",
            "Fjordlaget_Tuva_Brekke/ORG/nsubj>kom kom/VERB .",
            ["Tuva Brekke"],
        ),
    ],
)
def test_find_people_leaves_the_organization_in_front_out(first, second, expected):
    assert layer_texts(f"{first}\n{second}", "people") == expected


@pytest.mark.parametrize(
    "second",
    [
        "Brekke_skule/ORG/nsubj>opna opna/VERB .",
        "Brekke_Bygg/ORG/nsubj>opna opna/VERB .",
        "Han/PRON/nsubj>bur bur/VERB i/ADP Brekkevegen/LOC/obl>bur .",
        "Brekke/PROPN/nsubj>opna Sagbruk/PROPN/flat:name>Brekke opna/VERB .",
    ],
)
def test_find_people_leaves_names_that_are_part_of_something_else(second):
    assert layer_texts(f"{TUVA}\n{second}", "people") == ["Tuva Brekke"]


@pytest.mark.parametrize(
    ("sentence", "name"),
    [
        ("Jonas/PER/nsubj>kom kom/VERB .", "Jonas"),
        ("Anders'/PER/nmod:poss>båt båt/NOUN/nsubj>låg låg/VERB .", "Anders"),
        ("Hege_Krabys/PER/nmod:poss>båt båt/NOUN/nsubj>lå lå/VERB .", "Hege Kraby"),
        ("Hege_Kraggs/PER/nsubj>lå lå/VERB .", "Hege Kraggs"),
    ],
)
def test_find_people_keeps_the_s_of_names_that_end_in_it(sentence, name):
    assert [name for _, name in layer_names(sentence, "people")] == [name]


def test_find_people_stops_a_name_at_a_line_break():
    text = "Leiar/NOUN : Tuva_Brekke/PER/appos>Leiar ¶\nJonas_Lid/PER/nsubj>kom kom/VERB ."
    assert layer_texts(text, "people") == ["Tuva Brekke", "Jonas Lid"]


def test_a_surname_of_two_letters_is_found_again_where_it_is_a_name():
    doc = annotated(
        "Hege_Bø/PER/nsubj>kom kom/VERB .\n"
        "Så/ADV/advmod>lo lo/VERB Bø/PROPN/nsubj>lo .\n"
        "Bø/NOUN/nsubj>grønn er/AUX/cop>grønn grønn/ADJ ."
    )
    assert [span.text for span in doc.spans["people"]] == ["Hege Bø", "Bø"]
