import pytest

from tests.extract.trees import annotated, layer_names


def kinds(text):
    doc = annotated(text)
    return [(span.text, span.label_) for span in doc.spans["events"]]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Boka/NOUN/nsubj:pass>lansert ble/AUX/aux:pass>lansert lansert/VERB:Part i/ADP Sula/GPE_LOC/obl>lansert .",
            ("Boka ble lansert", "lansering"),
        ),
        (
            "Kapellet/NOUN/nsubj:pass>vigsla vart/AUX/aux:pass>vigsla vigsla/VERB:Part i/ADP 1958/NUM/obl>vigsla .",
            ("Kapellet vart vigsla", "markering"),
        ),
        (
            "Prisen/NOUN/nsubj:pass>utdelt ble/AUX/aux:pass>utdelt utdelt/VERB:Part i/ADP Sula/GPE_LOC/obl>utdelt .",
            ("Prisen ble utdelt", "utdeling"),
        ),
        (
            "I/ADP Sula/GPE_LOC/obl>åpnet åpnet/VERB:Past Kystlaget/ORG/nsubj>åpnet utstillingen/NOUN/obj>åpnet .",
            ("åpnet Kystlaget utstillingen", "markering"),
        ),
        (
            "Museet/NOUN/nsubj>slo slo/VERB:Past opp/ADP dørene/NOUN/obj>slo i/ADP Sula/GPE_LOC/obl>slo .",
            ("Museet slo opp dørene", "markering"),
        ),
        (
            "Etatane/NOUN/nsubj>møtte møtte/VERB:Past pressen/NOUN/obj>møtte i/ADP Sula/GPE_LOC/obl>møtte .",
            ("Etatane møtte pressen", "pressekonferanse"),
        ),
        (
            "Tuva_Brekke/PER/nsubj>lanserte lanserte/VERB:Past boka/NOUN/obj>lanserte « Ny/ADJ/amod>kyst "
            "kyst/NOUN/appos>boka » i/ADP Sula/GPE_LOC/obl>lanserte .",
            ("lanserte boka «Ny kyst»", "lansering"),
        ),
    ],
)
def test_what_is_done_on_an_occasion_is_an_event(sentence, expected):
    assert kinds(sentence) == [expected]


@pytest.mark.parametrize(
    "sentence",
    [
        "Boka/NOUN/nsubj:pass>lansert ble/AUX/aux:pass>lansert lansert/VERB:Part .",
        "Boka/NOUN/nsubj:pass>lansert skal/AUX/aux>lansert bli/AUX/aux:pass>lansert lansert/VERB:Part i/ADP"
        " Sula/GPE_LOC/obl>lansert .",
    ],
)
def test_without_day_and_place_or_in_the_future_it_is_none(sentence):
    assert layer_names(sentence, "events") == []


@pytest.mark.parametrize("how", ["offisielt", "høytidelig"])
def test_what_is_opened_in_form_is_an_occasion(how):
    doc = annotated(
        f"Broen/NOUN/nsubj:pass>åpnet ble/AUX/aux:pass>åpnet {how}/ADV/advmod>åpnet "
        "åpnet/VERB:Part tirsdag/NOUN/obl>åpnet ."
    )
    assert [span.label_ for span in doc.spans["events"]] == ["markering"]


def test_what_is_opened_otherwise_is_none():
    doc = annotated("Døra/NOUN/nsubj:pass>åpnet ble/AUX/aux:pass>åpnet åpnet/VERB:Part tirsdag/NOUN/obl>åpnet .")
    assert list(doc.spans["events"]) == []
