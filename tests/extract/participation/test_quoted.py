import pytest

from tekstanalyse.extract.extraction import extract_from
from tests.extract.trees import extraction, make_doc, roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB fagdagen/NOUN/obj>arrangerte . ¶"
)
KLARE = "– Vi/PRON/nsubj>klare er/AUX/cop>klare klare/ADJ"


def quote(verb, rest=""):
    return f"{REPORT}\n{KLARE} , {verb}/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>{verb} {rest} ."


@pytest.mark.parametrize("verb", ["sa", "repliserte", "erklærte"])
def test_find_quoted_takes_words_in_the_past_tense_for_said_there(verb):
    [claim] = extraction(quote(verb)).participations
    assert (claim.rule, claim.role, claim.status) == ("quoted", "speaker", "held")


@pytest.mark.parametrize("verb", ["sier", "seier", "forteller", "fortel"])
def test_find_quoted_leaves_the_present_tense_of_interviews(verb):
    assert roles(quote(verb)) == []


@pytest.mark.parametrize("elsewhere", ["til/ADP NTB/ORG/obl>sa", "til/ADP fjordavisa.no/PROPN/obl>sa"])
def test_find_quoted_leaves_what_was_said_elsewhere(elsewhere):
    assert roles(quote("sa", elsewhere)) == []


def test_find_quoted_gives_way_to_what_is_surer():
    text = quote("sa") + " ¶\nTuva_Brekke/PER/nsubj>åpnet åpnet/VERB fagdagen/NOUN/obj>åpnet ."
    [claim] = extraction(text).participations
    assert claim.rule != "quoted"


COUNCIL = "Rådmannen/NOUN/nsubj>la la/VERB saka/NOUN/obj>la fram/ADV/advmod>la i/ADP {0}/NOUN/obl>la . ¶"
TURN = f"{KLARE} , {{0}}/VERB/parataxis>klare {{1}}/PER/nsubj>{{0}} ( {{2}}/PROPN/appos>{{1}} ) . ¶"
REPLY = TURN.format("repliserte", "Jonas_Lid", "Sp")


def speakers(*lines):
    return [person for person, role, _ in roles("\n".join(lines)) if role == "speaker"]


@pytest.mark.parametrize("meeting", ["bystyremøtet", "kommunestyremøtet"])
@pytest.mark.parametrize("verb", ["sa", "mente", "meinte"])
def test_find_debated_takes_politicians_where_others_replied(meeting, verb):
    turn = TURN.format(verb, "Tuva_Brekke", "H")
    assert speakers(COUNCIL.format(meeting), turn, REPLY) == ["Tuva Brekke", "Jonas Lid"]


@pytest.mark.parametrize(
    "lines",
    [
        # no party, nobody who replies, the present tense, another kind of meeting
        (COUNCIL.format("bystyremøtet"), f"{KLARE} , sa/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sa . ¶", REPLY),
        (COUNCIL.format("kommunestyremøtet"), TURN.format("sa", "Tuva_Brekke", "H")),
        (COUNCIL.format("kommunestyremøtet"), TURN.format("seier", "Tuva_Brekke", "H"), REPLY),
        (COUNCIL.format("medlemsmøtet"), TURN.format("sa", "Tuva_Brekke", "H"), REPLY),
    ],
)
def test_find_debated_leaves_what_may_have_been_said_elsewhere(lines):
    assert "Tuva Brekke" not in speakers(*lines)


@pytest.mark.parametrize("verb", ["tordnet", "humra", "forsikret"])
def test_find_quoted_reads_any_verb_of_saying_in_the_past_tense(verb):
    title = "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶"
    report = f"{title}\nFagdagen/NOUN/nsubj>kom kom/VERB tirsdag/NOUN/obl>kom ."
    said = f"– Vi/PRON/nsubj>kan kan/VERB/ccomp>{verb} ikke/ADV/advmod>kan , {verb}/VERB Tuva_Brekke/PER/nsubj>{verb} ."
    doc = make_doc(f"{report}\n{said}")
    cue = next(token for token in doc if token.text == verb)
    cue.set_morph("Tense=Past|VerbForm=Fin")
    found = extract_from(doc, "a")
    assert [(claim.role, claim.status) for claim in found.participations] == [("speaker", "held")]


@pytest.mark.parametrize("verb", ["slo", "vedgjekk", "spøkte"])
def test_find_quoted_takes_any_verb_in_the_past_tense(verb):
    assert speakers(quote(f"{verb}").replace(f"{verb}/VERB/", f"{verb}/VERB:Past/")) == ["Tuva Brekke"]


@pytest.mark.parametrize("verb", ["skrev", "skreiv", "sang", "tenkte", "håpet"])
def test_find_quoted_leaves_what_was_not_spoken(verb):
    assert speakers(quote(f"{verb}").replace(f"{verb}/VERB/", f"{verb}/VERB:Past/")) == []


@pytest.mark.parametrize("verb", ["antok", "skreiv"])
def test_find_quoted_leaves_what_was_thought_or_written(verb):
    said = f"at/SCONJ fisken/NOUN/nsubj>går går/VERB/ccomp>{verb} ."
    text = f"{REPORT}\nTuva_Brekke/PER/nsubj>{verb} {verb}/VERB:Past {said}"
    assert roles(text) == []


@pytest.mark.parametrize("verb", ["garanterte", "påsto"])
def test_find_quoted_reads_what_was_reported_in_the_past_tense(verb):
    said = f"at/SCONJ fisken/NOUN/nsubj>går går/VERB/ccomp>{verb} ."
    text = f"{REPORT}\nTuva_Brekke/PER/nsubj>{verb} {verb}/VERB:Past {said}"
    assert [(person, role) for person, role, _ in roles(text)] == [("Tuva Brekke", "speaker")]


def test_find_quoted_leaves_what_is_said_before_the_cue_to_have_been_to_a_paper():
    text = (
        f"{REPORT}\nTil/ADP NTB/ORG/obl>garanterte garanterte/VERB:Past Tuva_Brekke/PER/nsubj>garanterte at/SCONJ "
        "fisken/NOUN/nsubj>går går/VERB/ccomp>garanterte ."
    )
    assert roles(text) == []


@pytest.mark.parametrize("at", ["etterpå/ADV/advmod>sa", "på/ADP telefonen/NOUN/obl>sa"])
def test_find_quoted_leaves_who_goes_on_elsewhere(at):
    first = f"Tuva_Brekke/PER/nsubj>sa sa/VERB:Past {at} at/SCONJ fisken/NOUN/nsubj>går går/VERB/ccomp>sa ."
    text = f"{REPORT}\n{first}\nMye/ADV/nsubj>gjenstår gjenstår/VERB , mente/VERB:Past/parataxis>gjenstår "
    assert "Tuva Brekke" not in [person for person, *_ in roles(f"{text}Tuva_Brekke/PER/nsubj>mente .")]


@pytest.mark.parametrize(("shook", "where"), [("ristet", "hodet"), ("rista", "hovudet")])
def test_find_quoted_reads_who_shook_the_head_before_what_comes_next(shook, where):
    sentence = f"Tuva_Brekke/PER/nsubj>{shook} {shook}/VERB:Past på/ADP {where}/NOUN/obl>{shook} . ¶¶"
    assert ("Tuva Brekke", "speaker", "held") in roles(f"{REPORT}\n{sentence}\n{KLARE} . ¶¶")


def test_find_quoted_leaves_who_shook_the_head_and_was_not_heard():
    sentence = "Tuva_Brekke/PER/nsubj>ristet ristet/VERB:Past på/ADP hodet/NOUN/obl>ristet . ¶¶"
    assert roles(f"{REPORT}\n{sentence}\n{KLARE} , sa/VERB:Past/parataxis>klare Jon_Moe/PER/nsubj>sa . ¶¶") == [
        ("Jon Moe", "speaker", "held")
    ]
