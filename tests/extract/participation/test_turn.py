import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB fagdagen/NOUN/obj>arrangerte ."
)


@pytest.mark.parametrize("first", ["Nestemann", "Først", "Fyrst", "Sistemann"])
def test_find_turn_reads_who_was_next(first):
    sentence = f"{first}/ADV/advmod>Tuva_Brekke ut/ADV/advmod>Tuva_Brekke var/AUX/cop>Tuva_Brekke Tuva_Brekke/PER ."
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize("scene", ["scenen", "scena"])
def test_find_turn_reads_who_shared_the_stage(scene):
    sentence = f"Tuva_Brekke/PER/nsubj>delte delte/VERB {scene}/NOUN/obj>delte med/ADP Jonas_Lid/PER/obl>delte ."
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekke", "speaker", "held"), ("Jonas Lid", "speaker", "held")]


def test_find_turn_leaves_who_only_went_out():
    sentence = "Tuva_Brekke/PER/nsubj>gjekk gjekk/VERB ut/ADV/advmod>gjekk ."
    assert roles(f"{REPORT}\n{sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Så/ADV/advmod>tur var/AUX/cop>tur det/PRON/expl>tur Tuva_Brekke/PER/nmod>tur sin/DET tur/NOUN .",
        "No/ADV/advmod>duka var/AUX/aux>duka det/PRON/expl>duka duka/VERB:Part for/ADP Tuva_Brekke/PER/obl>duka .",
        "Etterpå/ADV/advmod>fikk fikk/VERB vi/PRON/nsubj>fikk høre/VERB:Inf/xcomp>fikk Tuva_Brekke/PER/obj>høre .",
        "På/ADP talerlista/NOUN/obl>sto sto/VERB blant/ADP andre/PRON/obl>sto Tuva_Brekke/PER/nsubj>sto .",
    ],
)
def test_find_turn_reads_whose_turn_it_came_to_be(sentence):
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekke", "speaker", "held")]


def test_find_turn_leaves_who_only_was_there():
    sentence = "Det/PRON/expl>rart var/AUX/cop>rart rart/ADJ at/SCONJ Tuva_Brekke/PER/nsubj>kom kom/VERB/csubj>rart ."
    assert roles(f"{REPORT}\n{sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Styret/NOUN/nsubj>ga ga/VERB:Past så/ADV/advmod>ga ordet/NOUN/obj>ga til/ADP Tuva_Brekke/PER/obl>ga .",
        "Leiaren/NOUN/nsubj>overlét overlét/VERB:Past ordet/NOUN/obj>overlét til/ADP Tuva_Brekke/PER/obl>overlét .",
        "Så/ADV/advmod>kommet var/AUX/aux>kommet turen/NOUN/nsubj>kommet kommet/VERB:Part til/ADP "
        "Tuva_Brekke/PER/obl>kommet .",
        "Etterpå/ADV/advmod>kom kom/VERB:Past turen/NOUN/nsubj>kom til/ADP Tuva_Brekke/PER/obl>kom .",
        "Først/ADV/advmod>Tuva_Brekke på/ADP talerstolen/NOUN/obl>Tuva_Brekke var/AUX/cop>Tuva_Brekke "
        "Tuva_Brekke/PER .",
        "Tuva_Brekke/PER/nsubj>fyrstemann var/AUX/cop>fyrstemann fyrstemann/NOUN .",
        "Tuva_Brekke/PER/nsubj>inntok inntok/VERB:Past talerstolen/NOUN/obj>inntok .",
        "På/ADP talarstolen/NOUN/obl>stod stod/VERB:Past Tuva_Brekke/PER/nsubj>stod .",
    ],
)
def test_find_turn_reads_to_whom_the_word_came(sentence):
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Folk/NOUN/nsubj>snakka snakka/VERB:Past om/ADP turen/NOUN/obl>snakka til/ADP Tuva_Brekke/PER/nmod>turen .",
        "Tuva_Brekke/PER/nsubj>satt satt/VERB:Past ved/ADP talerstolen/NOUN/obl>satt .",
        "Det/PRON/expl>kom kom/VERB:Past først/ADV/advmod>kom brev/NOUN/nsubj>kom til/ADP Tuva_Brekke/PER/obl>kom .",
    ],
)
def test_find_turn_leaves_other_turns(sentence):
    assert roles(f"{REPORT}\n{sentence}") == []


REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte ."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Så/ADV/advmod>fekk fekk/VERB:Past Tuva_Brekke/PER/nsubj>fekk ordet/NOUN/obj>fekk .",
        "Først/ADV/advmod>sto sto/VERB:Past Tuva_Brekke/PER/nsubj>sto på/ADP scenen/NOUN/obl>sto .",
        "Takk/NOUN til/ADP Tuva_Brekke/PER/nmod>Takk for/ADP foredraget/NOUN/nmod>Takk .",
        "Tuva_Brekke/PER/nsubj>fikk fikk/VERB:Past spørsmål/NOUN/obj>fikk om/ADP fisken/NOUN/nmod>spørsmål .",
    ],
)
def test_find_turn_reads_who_got_or_took_the_floor(sentence):
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekke", "speaker", "held")]


def test_find_turn_leaves_musicians_on_the_stage():
    sentence = "Så/ADV/advmod>sto sto/VERB:Past pianist/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>sto på/ADP "
    assert roles(f"{REPORT}\n{sentence}scenen/NOUN/obl>sto .") == []


@pytest.mark.parametrize("stage", ["scene", "podium", "sofa"])
def test_find_turn_reads_those_who_shared_the_stage(stage):
    both = "Tuva_Brekke/PER/nsubj>delte og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke"
    sentence = f"{both} delte/VERB:Past {stage}/NOUN/obj>delte ."
    assert roles(f"{REPORT}\n{sentence}") == [("Tuva Brekke", "speaker", "held"), ("Jonas Lid", "speaker", "held")]


@pytest.mark.parametrize("had", ["hadde", "fekk", "tok"])
def test_find_turn_reads_all_who_had_the_floor(had):
    sentence = (
        f"Så/ADV/advmod>{had} {had}/VERB:Past Tuva_Brekke/PER/nsubj>{had} ( Sp/ORG/nmod>Tuva_Brekke ) , "
        f"Kari_Vik/PER/conj>Tuva_Brekke og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke ordet/NOUN/obj>{had} ."
    )
    assert [person for person, *_ in roles(f"{REPORT}\n{sentence}")] == ["Tuva Brekke", "Kari Vik", "Jonas Lid"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Så/ADV/advmod>tok tok/VERB:Past lærer/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>tok "
        "over/ADP/compound:prt>tok .",
        "Deretter/ADV/advmod>tok tok/VERB:Past Tuva_Brekke/PER/nsubj>tok over/ADP/compound:prt>tok .",
        "Jonas/PER/nsubj>slapp slapp/VERB:Past til/ADP professor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>slapp .",
        "Leiaren/NOUN/nsubj>slepte slepte/VERB:Past til/ADP Tuva_Brekke/PER/obl>slepte .",
    ],
)
def test_find_turn_reads_who_took_over_or_was_let_in(sentence):
    assert ("Tuva Brekke", "speaker", "held") in roles(f"{REPORT}\n{sentence}")


def test_find_turn_leaves_what_people_waited_for_with_music():
    ready = "Så/ADV/advmod>duket var/AUX:Past/cop>duket det/PRON/nsubj>duket duket/ADJ for/ADP konsert/NOUN/obl>duket "
    assert roles(f"{REPORT}\n{ready}med/ADP Tuva_Brekke/PER/nmod>konsert .") == []


@pytest.mark.parametrize(("one", "came"), [("gjest", "kom"), ("røyst", "kom")])
def test_find_turn_leaves_the_object_of_another_who_came_on_stage(one, came):
    sentence = (
        f"En/DET {one}/NOUN/nsubj>{came} {came}/VERB:Past på/ADP scenen/NOUN/obl>{came} og/CCONJ "
        f"overrakte/VERB:Past/conj>{came} Tuva_Brekke/PER/iobj>overrakte blomster/NOUN/obj>overrakte ."
    )
    assert roles(f"{REPORT}\n{sentence}") == []


def test_find_turn_reads_all_who_asked():
    sentence = (
        "Jonas_Lid/PER/nsubj>fikk fikk/VERB:Past spørsmål/NOUN/obj>fikk om/ADP skatt/NOUN/nmod>spørsmål fra/ADP "
        "Tuva_Brekke/PER/nmod>spørsmål og/CCONJ Kari_Vik/PER/conj>Tuva_Brekke ."
    )
    assert {person for person, *_ in roles(f"{REPORT}\n{sentence}")} == {"Jonas Lid", "Tuva Brekke", "Kari Vik"}


@pytest.mark.parametrize(
    "sentence",
    [
        "Blant/ADP dem/PRON/obl>Tuva_Brekke som/PRON/nsubj>tok tok/VERB:Past/acl:relcl>dem ordet/NOUN/obj>tok , "
        "var/AUX:Past/cop>Tuva_Brekke Tuva_Brekke/PER .",
        "Mellom/ADP dei/PRON/obl>Tuva_Brekke som/PRON/nsubj>snakka snakka/VERB:Past/acl:relcl>dei , "
        "var/AUX:Past/cop>Tuva_Brekke Tuva_Brekke/PER .",
        "Vi/PRON/nsubj>fikk fikk/VERB:Past høre/VERB:Inf/xcomp>fikk fra/ADP rektor/NOUN/nmod>Tuva_Brekke "
        "Tuva_Brekke/PER/obl>høre .",
        "Vi/PRON/nsubj>fekk fekk/VERB:Past høyre/VERB:Inf/xcomp>fekk Tuva_Brekke/PER/obj>høyre .",
    ],
)
def test_find_turn_reads_those_named_as_of_the_speakers_and_whom_people_heard(sentence):
    assert ("Tuva Brekke", "speaker", "held") in roles(f"{REPORT}\n{sentence}")


@pytest.mark.parametrize(
    "sentence",
    [
        "Blant/ADP dem/PRON/obl>Tuva_Brekke som/PRON/nsubj>lyttet lyttet/VERB:Past/acl:relcl>dem , "
        "var/AUX:Past/cop>Tuva_Brekke Tuva_Brekke/PER .",
        "Blant/ADP dem/PRON/obl>Tuva_Brekke som/PRON/nsubj>ba ikke/ADV/advmod>ba ba/VERB:Past/acl:relcl>dem om/ADP "
        "ordet/NOUN/obl>ba , var/AUX:Past/cop>Tuva_Brekke Tuva_Brekke/PER .",
        "Mellom/ADP dei/PRON/obl>Tuva_Brekke som/PRON/nsubj>song song/VERB:Past/acl:relcl>dei , "
        "var/AUX:Past/cop>Tuva_Brekke Tuva_Brekke/PER .",
    ],
)
def test_find_turn_leaves_those_named_as_of_others(sentence):
    assert ("Tuva Brekke", "speaker", "held") not in roles(f"{REPORT}\n{sentence}")


@pytest.mark.parametrize(
    "sentence",
    [
        "Vi/PRON/nsubj>fikk fikk/VERB:Past høre/VERB:Inf/xcomp>fikk Kari_Vik/PER/obj>høre , "
        "barnebarn/NOUN/appos>Kari_Vik av/ADP fangen/NOUN/nmod>barnebarn Tuva_Brekke/PER/appos>fangen .",
        "Vi/PRON/nsubj>fekk fekk/VERB:Past høyre/VERB:Inf/xcomp>fekk Kari_Vik/PER/obj>høyre "
        "fortelje/VERB:Inf/xcomp>høyre om/ADP åra/NOUN/obl>fortelje "
        "med/ADP systera/NOUN/nmod>åra Tuva_Brekke/PER/appos>systera .",
    ],
)
def test_find_turn_leaves_those_whom_somebody_heard_belongs_to(sentence):
    found = roles(f"{REPORT}\n{sentence}")
    assert ("Kari Vik", "speaker", "held") in found
    assert ("Tuva Brekke", "speaker", "held") not in found


def test_find_turn_reads_who_sat_where_words_came_from():
    words = "Svaret/NOUN/nsubj>kom kom/VERB:Past frå/ADP bakarste/ADJ/amod>benk benk/NOUN/obl>kom ."
    sentence = "Der/ADV/advmod>sat sat/VERB:Past bonde/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>sat ."
    assert ("Tuva Brekke", "speaker", "held") in roles(f"{REPORT}\n{words}\n{sentence}")
    assert roles(f"{REPORT}\n{sentence}") == []
