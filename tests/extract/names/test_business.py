import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize("label", ["LOC", "PER", "PROPN"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Vestmøl/{}/nsubj>permitterer permitterer/VERB 30/NUM/obj>permitterer .",
        "Vestmøl/{}/nsubj>har har/VERB no/ADV/advmod>har 14/NUM/nummod>tilsette tilsette/ADJ/obj>har .",
        "Vestmøl/{}/nsubj>fikk fikk/VERB konsesjon/NOUN/obj>fikk .",
    ],
)
def test_what_does_business_is_an_organization(label, sentence):
    assert layer_texts(sentence.format(label), "organizations") == ["Vestmøl"]
    assert layer_texts(sentence.format(label), "people") == []


@pytest.mark.parametrize("belonging", ["ledelse", "leiing", "eigarar", "nettsider"])
def test_what_owns_as_firms_do_is_an_organization(belonging):
    sentence = f"Vestmøls/PER/nmod>{belonging} {belonging}/NOUN/nsubj>svarte svarte/VERB ikke/PART/advmod>svarte ."
    assert layer_texts(sentence, "organizations") == ["Vestmøls"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Bonde/NOUN/nmod>Vestmo Vestmo/PER/nsubj>selger selger/VERB ost/NOUN/obj>selger .",
        "Kari/PER/nsubj>har har/VERB 14/NUM/nummod>ansatte ansatte/ADJ/obj>har .",
    ],
)
def test_who_has_a_title_or_a_given_name_stays_a_person(sentence):
    assert layer_texts(sentence, "organizations") == []
    assert len(layer_texts(sentence, "people")) == 1


@pytest.mark.parametrize("title", ["forlagssjef", "direktør", "redaktør"])
def test_who_employs_somebody_is_an_organization_and_no_place_is(title):
    sentence = "{}/LOC/nmod>" + title + f" {title}/NOUN/nsubj>svarte svarte/VERB ikke/PART/advmod>svarte ."
    assert layer_texts(sentence.format("Vestmøls"), "organizations") == ["Vestmøls"]
    assert layer_texts(sentence.format("Bergens"), "organizations") == []


@pytest.mark.parametrize("managing", ["administrerende", "administrerande"])
def test_who_has_a_managing_director_is_a_firm(managing):
    sentence = (
        f"Vestmøls/PER/nmod>direktør {managing}/ADJ/amod>direktør direktør/NOUN/nsubj>kom"
        " Kari_Lien/PER/appos>direktør kom/VERB ."
    )
    assert layer_texts(sentence, "organizations") == ["Vestmøls"]
    assert layer_texts(sentence, "people") == ["Kari Lien"]
