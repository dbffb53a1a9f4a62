import pytest

from tests.extract.trees import roles


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>åpnet åpnet/VERB konferansen/NOUN/obj>åpnet .",
        "Tuva_Brekke/PER/nsubj>opna opna/VERB konferansen/NOUN/obj>opna .",
        "I/ADP går/NOUN/obl>åpnet åpnet/VERB Tuva_Brekke/PER/nsubj>åpnet seminaret/NOUN/obj>åpnet .",
        "Tuva_Brekke/PER/nsubj>smilte ,  som/PRON/nsubj>åpnet åpnet/VERB/acl:relcl>Tuva_Brekke "
        "konferansen/NOUN/obj>åpnet , smilte/VERB .",
        "På/ADP konferansen/NOUN/obl>opna opna/VERB Tuva_Brekke/PER/nsubj>opna med/ADP ei/DET soge/NOUN/obl>opna .",
        "Tuva_Brekke/PER/nsubj>innledet innledet/VERB fagdagen/NOUN/obj>innledet .",
        "Seminaret/NOUN/nsubj:pass>åpnet ble/AUX/aux:pass>åpnet åpnet/VERB:Part av/ADP Tuva_Brekke/PER/obl>åpnet .",
        "Seminaret/NOUN/nsubj:pass>opna vart/AUX/aux:pass>opna opna/VERB:Part av/ADP Tuva_Brekke/PER/obl>opna .",
        "Tuva_Brekke/PER/nsubj>innleia innleia/VERB fagdagen/NOUN/obj>innleia .",
    ],
)
def test_find_opening_gives_who_opened_as_speaker(sentence):
    assert roles(sentence) == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>ønsket ønsket/VERB velkommen/ADJ/xcomp>ønsket til/ADP konferansen/NOUN/obl>ønsket .",
        "Tuva_Brekke/PER/nsubj>helsa helsa/VERB velkomen/ADJ/xcomp>helsa til/ADP konferansen/NOUN/obl>helsa .",
        "Tuva_Brekke/PER/nsubj>bød bød/VERB velkommen/ADJ/xcomp>bød til/ADP seminaret/NOUN/obl>bød .",
        "Til/ADP seminaret/NOUN/obl>ynskte ynskte/VERB Tuva_Brekke/PER/nsubj>ynskte alle/PRON/obj>ynskte "
        "velkomne/ADJ/xcomp>ynskte .",
    ],
)
def test_find_opening_gives_who_welcomed_as_host(sentence):
    assert roles(sentence) == [("Tuva Brekke", "host", "held")]


@pytest.mark.parametrize("role", ["Rektoren", "Hun", "Ho"])
def test_find_opening_knows_whom_a_role_or_pronoun_stands_for(role):
    tag = "NOUN" if role == "Rektoren" else "PRON"
    text = (
        "Rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .\n"
        f"{role}/{tag}/nsubj>åpnet åpnet/VERB konferansen/NOUN/obj>åpnet ."
    )
    assert roles(text) == [("Tuva Brekke", "speaker", "held")]


def test_find_opening_gives_both_of_two_who_opened():
    sentence = (
        "Tuva_Brekke/PER/nsubj>opna og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke opna/VERB konferansen/NOUN/obj>opna ."
    )
    assert roles(sentence) == [("Tuva Brekke", "speaker", "held"), ("Jonas Lid", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>åpnet åpnet/VERB døra/NOUN/obj>åpnet før/ADP resten/NOUN/obl>åpnet av/ADP "
        "gjengen/NOUN/nmod>resten dro/VERB/advcl>åpnet på/ADP konferansen/NOUN/obl>dro .",
        "Konferansen/NOUN/nsubj>åpnet åpnet/VERB for/ADP Tuva_Brekke/PER/obl>åpnet .",
        "Tuva_Brekke/PER/nsubj>kjende kjende/VERB seg/PRON/obj>kjende velkomen/ADJ/xcomp>kjende på/ADP "
        "konferansen/NOUN/obl>kjende .",
    ],
)
def test_find_opening_leaves_those_who_opened_something_else(sentence):
    assert roles(sentence) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>avsluttet avsluttet/VERB konferansen/NOUN/obj>avsluttet .",
        "Seminaret/NOUN/nsubj:pass>avslutta vart/AUX/aux:pass>avslutta avslutta/VERB:Part av/ADP"
        " Tuva_Brekke/PER/obl>avslutta .",
    ],
)
def test_find_opening_gives_who_closed_as_speaker(sentence):
    assert roles(sentence) == [("Tuva Brekke", "speaker", "held")]


def test_find_opening_leaves_what_else_is_closed():
    assert (
        roles("På/ADP seminaret/NOUN/obl>lukket lukket/VERB Tuva_Brekke/PER/nsubj>lukket en/DET dør/NOUN/obj>lukket .")
        == []
    )


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tuva_Brekke/PER ( 17/NUM/nmod>Tuva_Brekke ) og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke"
            " ( 18/NUM/nmod>Jonas_Lid ) ,  som/PRON/nsubj>leier leier/VERB/acl:relcl>Jonas_Lid"
            " laget/NOUN/obj>leier , ønskte/VERB/conj>leier"
            " velkomen/ADJ/obj>ønskte til/ADP seminaret/NOUN/obl>ønskte .",
            [("Tuva Brekke", "host", "held"), ("Jonas Lid", "host", "held")],
        ),
        (
            "Leder/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER i/ADP Fjordlaget/ORG/nsubj>ønsket"
            " ønsket/VERB/parataxis>Tuva_Brekke velkommen/ADJ/xcomp>ønsket til/ADP seminaret/NOUN/obl>ønsket .",
            [("Tuva Brekke", "host", "held")],
        ),
    ],
)
def test_find_opening_reads_over_what_is_said_of_a_name_before_the_verb(sentence, expected):
    assert roles(sentence) == expected


@pytest.mark.parametrize("language", ["samisk", "engelsk", "nynorsk"])
def test_find_opening_reads_in_what_language(language):
    report = (
        "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\nFagdagen/NOUN/nsubj>kom kom/VERB tirsdag/NOUN/obl>kom ."
    )
    opened = f"Tuva_Brekke/PER/nsubj>åpnet åpnet/VERB på/ADP {language}/NOUN/obl>åpnet ."
    assert roles(f"{report}\n{opened}") == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize("musician", ["fiolinist", "trubadur", "songar"])
def test_find_opening_takes_a_musician_for_one_who_plays(musician):
    sentence = (
        "Seminaret/NOUN/nsubj:pass>innleia vart/AUX/aux:pass>innleia innleia/VERB:Part "
        f"av/ADP/case>Tuva_Brekke {musician}/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>innleia ."
    )
    assert roles(sentence) == [("Tuva Brekke", "performer", "held")]


@pytest.mark.parametrize("host", ["vert", "vertskap"])
def test_find_opening_reads_who_was_host_of_the_event(host):
    sentence = f"Tuva_Brekke/PER/nsubj>{host} var/AUX/cop>{host} {host}/NOUN for/ADP seminaret/NOUN/nmod>{host} ."
    assert roles(sentence) == [("Tuva Brekke", "host", "held")]


def test_find_opening_leaves_other_hosts():
    sentence = (
        "Tuva_Brekke/PER/nsubj>vert var/AUX/cop>vert vert/NOUN for/ADP familien/NOUN/nmod>vert under/ADP "
        "seminaret/NOUN/obl>vert ."
    )
    assert roles(sentence) == []


def test_who_opens_the_doors_of_a_house_said_nothing():
    report = (
        "Museet/NOUN/nsubj>åpnet åpnet/VERB:Past søndag/NOUN/obl>åpnet .\n"
        "Tuva_Brekke/PER/nsubj>åpnet åpnet/VERB:Past dørene/NOUN/obj>åpnet for/ADP publikum/NOUN/obl>åpnet .\n"
        "Koret/NOUN/nsubj>sang sang/VERB:Past ."
    )
    assert roles(report) == []


@pytest.mark.parametrize(
    "sentence",
    [
        "På/ADP konferansen/NOUN/obl>tok tok/VERB:Past Tuva_Brekke/PER/nsubj>tok imot/ADV/advmod>tok "
        "gjestene/NOUN/obj>tok .",
        "På/ADP konferansen/NOUN/obl>baud baud/VERB:Past Tuva_Brekke/PER/nsubj>baud til/ADP bords/NOUN/obl>baud .",
        "På/ADP konferansen/NOUN/obl>ønsket ønsket/VERB:Past Tuva_Brekke/PER/nsubj>ønsket alle/PRON/iobj>ønsket "
        "god/ADJ/amod>morgen morgen/NOUN/obj>ønsket .",
    ],
)
def test_find_opening_reads_who_took_in_those_who_came(sentence):
    assert ("Tuva Brekke", "host", "held") in roles(sentence)


def test_find_opening_leaves_who_took_a_prize():
    sentence = (
        "På/ADP konferansen/NOUN/obl>tok tok/VERB:Past Tuva_Brekke/PER/nsubj>tok imot/ADV/advmod>tok "
        "prisen/NOUN/obj>tok ."
    )
    assert ("Tuva Brekke", "host", "held") not in roles(sentence)
