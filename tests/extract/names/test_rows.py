import pytest

from tekstanalyse.extract.names.rows import find_rows
from tests.extract.trees import layer_texts, make_doc


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # a kind in small letters, whatever the tagger makes of it
        ("Dal/PER/nsubj>song mannskor/X/flat:name>Dal song/VERB .", "Dal mannskor"),
        ("Då/ADV/advmod>feira feira/VERB Dal/PER/nsubj>feira kyrkjelyd/ADJ/obj>feira .", "Dal kyrkjelyd"),
        ("Norsk/ADJ/amod>filminstitutt filminstitutt/NOUN/nsubj>svarte svarte/VERB .", "Norsk filminstitutt"),
        # a kind with a capital closes or opens it
        ("Der/ADV/advmod>kom kom/VERB Solberg/PROPN/nsubj>kom Sogelag/PROPN/flat:name>Solberg .", "Solberg Sogelag"),
        (
            "Hun/PRON/nsubj>eier eier/VERB Firmaet/PROPN/obj>eier Lie/PROPN/flat:name>Firmaet &/CCONJ/cc>Firmaet "
            "Mo/PROPN/flat:name>Firmaet .",
            "Firmaet Lie & Mo",
        ),
        (
            "Da/ADV/advmod>sa sa/VERB hos/ADP Fjell/PROPN/obl>sa Arkitekter/PROPN/flat:name>Fjell .",
            "Fjell Arkitekter",
        ),
        (
            "Det/PRON/obj>sa sa/VERB Dal/GPE_LOC/nsubj>sa og/CCONJ Sula/GPE_LOC/conj>Dal Krins/PROPN/flat:name>Sula .",
            "Dal og Sula Krins",
        ),
        ("Ho/PRON/nsubj>takka takka/VERB Sparestiftelsen/PROPN/obj>takka ABC/PROPN/obj>takka .", "Sparestiftelsen ABC"),
        ("Nyskaping/NOUN/nsubj>svarte Noreg/GPE_ORG/flat:name>Nyskaping svarte/VERB .", "Nyskaping Noreg"),
    ],
)
def test_a_kind_closes_or_opens_the_name(sentence, expected):
    doc = make_doc(sentence)
    assert expected in [span.text for span in find_rows(doc)]


@pytest.mark.parametrize(
    "sentence",
    [
        "Norsk/ADJ/amod>skule skule/NOUN/nsubj>kostar kostar/VERB .",
        "Ny/ADJ/amod>barnehage barnehage/NOUN/nsubj>åpnet åpnet/VERB .",
        "Bombene/NOUN/nsubj>kostet Norge/GPE_LOC/flat:name>Bombene kostet/VERB .",
    ],
)
def test_what_a_sentence_says_of_a_kind_is_no_name(sentence):
    assert list(find_rows(make_doc(sentence))) == []


def test_a_lone_name_behind_a_kind_with_a_capital_is_no_persons():
    sentence = "Da/ADV/advmod>sang sang/VERB Kammerkoret/PROPN/nsubj>sang Vilde/PER/flat:name>Kammerkoret ."
    assert layer_texts(sentence, "people") == []
    assert layer_texts(sentence, "organizations") == ["Kammerkoret Vilde"]


@pytest.mark.parametrize("name", ["KFUM_Dal", "Trevirke_Nord", "Kirkens_Hjelp", "Villa_Solbakken", "Avisa_Fjordane"])
def test_a_row_that_opens_or_closes_as_no_person_does_is_none(name):
    assert layer_texts(f"Me/PRON/nsubj>ser ser/VERB {name}/PER/obj>ser .", "people") == []


def test_a_surname_before_a_kind_is_the_name_of_a_place():
    sentence = "Knut_Sandvik/PER/nsubj>kom kom/VERB til/ADP Sandvik/PER/obl>kom skolekorps/NOUN/nmod>Sandvik ."
    assert layer_texts(sentence, "people") == ["Knut Sandvik"]
    assert layer_texts(sentence, "organizations") == ["Sandvik skolekorps"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Då/ADV/advmod>song song/VERB Solberg/PER/nsubj>song blandakor/VERB/obj>song .", "Solberg blandakor"),
        ("Prisen/NOUN/nsubj>gikk gikk/VERB til/ADP Sula/PROPN/obl>gikk ILs/PROPN/flat:name>Sula .", "Sula ILs"),
        ("Årets/NOUN/nmod>lag lag/NOUN : Sula/PROPN/appos>lag J16/PROPN/flat:name>Sula ¶", "Sula J16"),
        (
            "Nettverk/NOUN/nsubj>inviterer for/ADP fjellfolk/NOUN/nmod>Nettverk inviterer/VERB til/ADP "
            "møte/NOUN/obl>inviterer .",
            "Nettverk",
        ),
    ],
)
def test_kinds_close_a_name_whatever_they_are_tagged_as(sentence, expected):
    assert expected in [span.text for span in find_rows(make_doc(sentence))]


def test_verbs_that_end_as_kinds_close_none():
    sentence = "Sula/PROPN/nsubj>presenterer presenterer/VERB planen/NOUN/obj>presenterer ."
    assert list(find_rows(make_doc(sentence))) == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Her/ADV/advmod>selger selger/VERB Kari_Lie/PER/nsubj>selger &/CCONJ Sønner/PROPN/conj>Kari_Lie .",
            "Kari Lie & Sønner",
        ),
        (
            "Her/ADV/advmod>sang sang/VERB Ole_Lie/PER/nsubj>sang Akademiet/PROPN/flat:name>Ole_Lie .",
            "Ole Lie Akademiet",
        ),
        (
            "Her/ADV/advmod>kom kom/VERB Dal/PROPN/nsubj>kom Jeger-/PROPN/flat:name>Dal og/CCONJ "
            "Fiskerforening/PROPN/conj>Dal .",
            "Dal Jeger- og Fiskerforening",
        ),
    ],
)
def test_firms_and_schools_called_after_people_and_two_kinds_are_one_name(sentence, expected):
    assert layer_texts(sentence, "organizations") == [expected]
    assert layer_texts(sentence, "people") == []


@pytest.mark.parametrize("opening", ["Velkommen", "Velkomen", "Registrering", "Lunsj"])
def test_what_opens_a_line_of_a_programme_is_no_organization(opening):
    sentence = f"09.00/NUM {opening}/ORG/parataxis>09.00 ved/ADP Hege_Lia/PER/nmod>{opening} ¶"
    assert layer_texts(sentence, "organizations") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Fossen/NOUN/nsubj>skipa sanglag/NOUN/nsubj>skipa skipa/VERB til/ADP fest/NOUN/obl>skipa .", "Fossen sanglag"),
        ("Fjellnes/PROPN/nmod>skolekorps skolekorps/NOUN/nsubj>spilte spilte/VERB .", "Fjellnes skolekorps"),
        (
            "Ho/PRON/nsubj>kom kom/VERB frå/ADP Sula/GPE_LOC/obl>kom og/CCONJ Hol/GPE_LOC/conj>Sula"
            " museum/NOUN/flat:name>Hol .",
            "Sula og Hol museum",
        ),
        ("Institutt/NOUN/nsubj>feiret for/ADP fiskeri/NOUN/nmod>Institutt feiret/VERB .", "Institutt for fiskeri"),
    ],
)
def test_a_kind_closes_the_name_of_a_place_even_where_a_sentence_begins(sentence, expected):
    assert layer_texts(sentence, "organizations") == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Annes/PROPN/nmod>kor kor/NOUN/nsubj>sang sang/VERB .",
        "Flere/ADJ/amod>bygdelag bygdelag/NOUN/nsubj>kom kom/VERB .",
    ],
)
def test_an_owner_or_a_number_before_a_kind_is_no_name(sentence):
    assert layer_texts(sentence, "organizations") == []
