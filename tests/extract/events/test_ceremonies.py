import pytest

from tekstanalyse.extract.events import find_events
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
            "Etatane/NOUN/nsubj>møtte møtte/VERB:Past pressen/NOUN/obj>møtte i/ADP Sula/GPE_LOC/obl>møtte .",
            ("Etatane møtte pressen", "pressekonferanse"),
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


GATHERED = "Salen/NOUN/nsubj>lo lo/VERB:Past .\nKoret/NOUN/nsubj>sang sang/VERB:Past .\n"


@pytest.mark.parametrize(
    ("lead", "expected"),
    [
        (
            "Laurdag/NOUN/obl>opna opna/VERB:Past Kystlaget/ORG/nsubj>opna leikeplassen/NOUN/obj>opna .",
            [("opna Kystlaget leikeplassen", "markering")],
        ),
        (
            "Utstillingen/NOUN/nsubj>åpnet åpnet/VERB:Past søndag/NOUN/obl>åpnet i/ADP hallen/NOUN/obl>åpnet .",
            [("Utstillingen åpnet", "markering")],
        ),
        (
            "Museet/NOUN/nsubj>slo slo/VERB:Past opp/ADP dørene/NOUN/obj>slo søndag/NOUN/obl>slo .",
            [("slo opp dørene", "markering")],
        ),
        (
            "Tuva_Brekke/PER/nsubj>slapp slapp/VERB:Past « Ny/ADJ/amod>kyst kyst/NOUN/obj>slapp » "
            "torsdag/NOUN/obl>slapp .",
            [("slapp «Ny kyst»", "lansering")],
        ),
        (
            "Fjordprisen/NOUN/nsubj>gjekk gjekk/VERB:Past til/ADP Tuva_Brekke/PER/obl>gjekk fredag/NOUN/obl>gjekk .",
            [("Fjordprisen gjekk til", "utdeling")],
        ),
        (
            "Fredag/NOUN/obl>åpnet ble/AUX/aux:pass>åpnet brua/NOUN/nsubj:pass>åpnet åpnet/VERB:Part .\n"
            "Etter/ADP åpningen/NOUN/obl>fikk fikk/VERB:Past alle/PRON/nsubj>fikk kake/NOUN/obj>fikk .",
            [("brua åpnet", "markering"), ("åpningen", "markering")],
        ),
        (
            "Søndag/NOUN/obl>innsette innsette/VERB:Past biskopen/NOUN/nsubj>innsette Tuva_Brekke/PER/obj>innsette "
            "som/ADP prost/NOUN/obl>innsette .",
            [("innsette biskopen Tuva Brekke som", "markering")],
        ),
        (
            "Lørdag/NOUN/obl>dro dro/VERB:Past Lia/PER/nsubj>dro duken/NOUN/obj>dro av/ADP bautaen/NOUN/obl>dro .",
            [("dro Lia duken av", "markering")],
        ),
        (
            "Offisiell/ADJ/amod>åpning åpning/NOUN av/ADP hallen/NOUN/nmod>åpning lørdag/NOUN/nmod>åpning .",
            [("åpning", "markering")],
        ),
        (
            "Laurdag/NOUN/obl>klypte klypte/VERB:Past Lia/PER/nsubj>klypte over/ADP det/DET/det>bandet "
            "raude/ADJ/amod>bandet bandet/NOUN/obj>klypte .",
            [("klypte Lia over det raude bandet", "markering")],
        ),
        (
            "Fredag/NOUN/obl>delte delte/VERB:Past Fjordlaget/ORG/nsubj>delte ut/ADP/compound:prt>delte "
            "fjordprisen/NOUN/obj>delte .",
            [("delte Fjordlaget ut fjordprisen", "utdeling")],
        ),
        (
            "Søndag/NOUN/obl>kom kom/VERB:Past boka/NOUN/nsubj>kom .",
            [("kom boka", "lansering")],
        ),
        (
            "Lørdag/NOUN/obl>åpnet åpnet/VERB:Past Sula_Galleri/ORG/nsubj>åpnet dørene/NOUN/obj>åpnet .",
            [("åpnet Sula Galleri dørene", "markering")],
        ),
        (
            "Lørdag/NOUN/obl>knuste knuste/VERB:Past Lia/PER/nsubj>knuste flaska/NOUN/obj>knuste .",
            [("knuste Lia flaska", "markering")],
        ),
        (
            "Fredag/NOUN/obl>fylte fylte/VERB:Past kinoen/NOUN/nsubj>fylte 100/NUM/nummod>år år/NOUN/obj>fylte "
            "med/ADP konsert/NOUN/obl>fylte .",
            [("fylte kinoen 100 år", "jubileum"), ("konsert", "konsert")],
        ),
        # who was thanked by somebody did not leave
        (
            "Laurdag/NOUN/obl>takka vart/AUX/aux:pass>takka alle/PRON/nsubj:pass>takka takka/VERB:Part av/ADP "
            "rektor/NOUN/obl>takka Tuva_Brekke/PER/appos>rektor .",
            [],
        ),
        # a conference that the lead names is the event, and what is to come was not reported
        (
            "Under/ADP Kystkonferansen/NOUN/obl>delte delte/VERB:Past Lia/PER/nsubj>delte ut/ADP/compound:prt>delte "
            "fjordprisen/NOUN/obj>delte fredag/NOUN/obl>delte .",
            [("Kystkonferansen", "konferanse")],
        ),
        (
            "Fredag/NOUN/obl>åpnet skal/AUX/aux>åpnet brua/NOUN/nsubj:pass>åpnet bli/AUX/aux:pass>åpnet "
            "åpnet/VERB:Part .",
            [],
        ),
    ],
)
def test_what_the_lead_says_was_done_is_an_event_where_people_were_gathered(lead, expected):
    assert kinds(f"{lead}\n{GATHERED}") == expected


def test_without_people_gathered_it_is_news_of_another_kind():
    assert kinds("Laurdag/NOUN/obl>opna opna/VERB:Past Kystlaget/ORG/nsubj>opna leikeplassen/NOUN/obj>opna .") == []


def test_without_a_day_it_is_none():
    assert kinds(f"Kystlaget/ORG/nsubj>opna opna/VERB:Past leikeplassen/NOUN/obj>opna .\n{GATHERED}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Lia/PER/nsubj>lansere skal/AUX/aux>lansere lansere/VERB:Inf boka/NOUN/obj>lansere i/ADP "
        "Sula/GPE_LOC/obl>lansere torsdag/NOUN/obl>lansere .",
        "Fredag/NOUN/obl>lanserte lanserte/VERB Lia/PER/nsubj>lanserte boken/NOUN/obj>lanserte i/ADP "
        "Sula/GPE_LOC/obl>lanserte .",
    ],
)
def test_a_launch_with_day_and_place_is_one_anywhere(sentence):
    assert [kind for _, kind in kinds(sentence)] == ["lansering"]


def test_one_occasion_is_told_in_several_ways():
    doc = annotated(
        "@title Boklansering/NOUN i/ADP Sula/GPE_LOC/nmod>Boklansering ¶\n"
        "Torsdag/NOUN/obl>slapp slapp/VERB:Past Tuva_Brekke/PER/nsubj>slapp romanen/NOUN/obj>slapp .\n" + GATHERED
    )
    assert [[span.text for span in event.mentions] for event in find_events(doc)] == [
        ["Boklansering", "slapp Tuva Brekke romanen"]
    ]
