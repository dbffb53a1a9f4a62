import pytest

from tests.extract.trees import layer_names, layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Saken/NOUN/nsubj:pass>sendes sendes/VERB til/ADP kultur-/NOUN/obl>sendes og/CCONJ"
            " idrettsutvalget/NOUN/conj>kultur- .",
            "kultur- og idrettsutvalget",
        ),
        (
            "Ho/PRON/nsubj>går går/VERB til/ADP kultur-/NOUN/obl>går og/CCONJ idrettsutvalet/NOUN/conj>kultur- .",
            "kultur- og idrettsutvalet",
        ),
    ],
)
def test_a_body_of_two_parts_is_a_name(sentence, expected):
    assert layer_texts(sentence, "organizations") == [expected]


@pytest.mark.parametrize(
    "second",
    [
        "Så/ADV/advmod>svarte svarte/VERB utvalget/NOUN/nsubj>svarte .",
        "Departementet/NOUN/nsubj>svara svara/VERB .",
        "Så/ADV/advmod>kom kom/VERB et/DET direktorat/NOUN/nsubj>kom .",
    ],
)
def test_a_small_noun_that_a_name_ends_in_is_no_name(second):
    first = "Reindirektoratet/ORG/nsubj>svarte og/CCONJ Haugutvalget/ORG/conj>Reindirektoratet svarte/VERB ."
    assert layer_texts(f"{first}\n{second}", "organizations")[2:] == []


@pytest.mark.parametrize("noun", ["direktoratet", "Direktoratet"])
def test_the_only_directorate_is_meant_by_its_kind(noun):
    text = f"Reindirektoratet/ORG/nsubj>kom kom/VERB .\n{noun}/NOUN/nsubj>svarte svarte/VERB ."
    assert layer_texts(text, "organizations") == ["Reindirektoratet", noun]


def test_one_of_two_directorates_is_not():
    text = "Reindirektoratet/ORG/nsubj>kom og/CCONJ Saudirektoratet/ORG/conj>Reindirektoratet kom/VERB ."
    second = "Så/ADV/advmod>svarte svarte/VERB direktoratet/NOUN/nsubj>svarte ."
    assert layer_texts(f"{text}\n{second}", "organizations") == ["Reindirektoratet", "Saudirektoratet"]


@pytest.mark.parametrize("body", ["idrettskomité", "skogutvalg", "skogutval"])
def test_a_body_of_two_parts_goes_with_the_assembly_that_owns_it(body):
    text = (
        "Hun/PRON/nsubj>møtte møtte/VERB Riksrådets/ORG/nmod>kultur- kultur-/NOUN/obj>møtte og/CCONJ"
        f" {body}/NOUN/conj>kultur- ."
    )
    assert layer_texts(text, "organizations") == [f"Riksrådets kultur- og {body}"]


@pytest.mark.parametrize(
    ("town", "found"),
    [("Vik_kommune/GPE_ORG/nsubj>svarte", ["Vik kommune", "byrådet"]), ("Vik/GPE_LOC/nsubj>svarte", [])],
)
def test_a_town_government_needs_its_town(town, found):
    text = f"{town} svarte/VERB .\nSå/ADV/advmod>møttes møttes/VERB byrådet/NOUN/nsubj>møttes ."
    assert layer_texts(text, "organizations") == found


def test_a_name_in_small_letters_is_the_one_the_article_writes_with_a_capital():
    text = "Vi/PRON/nsubj>støtter støtter/VERB Kirken/ORG/obj>støtter .\nDet/PRON/nsubj>er er/AUX/cop>syn"
    found = layer_names(f"{text} kirkens/NOUN/nmod:poss>syn syn/NOUN .", "organizations")
    assert [span for span, _ in found] == ["Kirken", "kirkens"]


@pytest.mark.parametrize(
    ("office", "body"), [("Leder", "utviklingslaget"), ("Leiar", "byggjenemnda"), ("Nestleder", "næringsforeningen")]
)
def test_a_body_is_named_where_its_officer_is(office, body):
    sentence = f"{office}/NOUN/nsubj>kom i/ADP {body}/NOUN/nmod>{office} , Kari_Moe/PER/appos>{office} , kom/VERB ."
    assert layer_texts(sentence, "organizations") == [body]


@pytest.mark.parametrize("body", ["utviklingslaget", "fylkespartiet"])
def test_nor_is_it_where_nobody_is_named_or_for_a_party(body):
    sentence = f"Leder/NOUN/nsubj>kom i/ADP {body}/NOUN/nmod>Leder og/CCONJ sekretær/NOUN/conj>Leder kom/VERB ."
    assert layer_texts(sentence, "organizations") == []
