"""Whose words are that stand without a name: told by the text around them, or nobody's."""

import pytest

from tekstanalyse.extract.speech import find_speech
from tests.extract.test_speech import BRA, KLARE, SEIER, SIER, TUVA, said
from tests.extract.trees import annotated


@pytest.mark.parametrize(
    "lead",
    [
        "Hun/PRON/nsubj>får får/VERB støtte/NOUN/obj>får fra/ADP leder/NOUN/nmod>Jonas_Lid Jonas_Lid/PER/nmod>støtte :",
        "Ho/PRON/nsubj>får får/VERB støtte/NOUN/obj>får frå/ADP leiar/NOUN/nmod>Jonas_Lid Jonas_Lid/PER/nmod>støtte :",
    ],
)
def test_find_speech_lets_the_one_speak_from_whom_support_comes(lead):
    assert said(f"– {KLARE} , {SIER} .\n{lead} ¶¶\n– {BRA} .")[-1] == ("colon", ("Jonas Lid",))


@pytest.mark.parametrize("attribution", [SIER, SEIER])
def test_find_speech_gives_a_question_told_of_behind_a_source_to_nobody(attribution):
    told = "etter/ADP spørsmålet/NOUN/obl>klare : – Er/AUX/cop>klare dere/PRON/nsubj>klare klare/ADJ/appos>spørsmålet ?"
    assert said(f"– {KLARE} , {attribution} {told}") == [("cue", TUVA), ("question", None)]


@pytest.mark.parametrize(
    "told",
    [
        "Broren/NOUN/nsubj>tviler tviler/VERB .",
        "Systera/NOUN/nsubj>tviler tviler/VERB .",
    ],
)
def test_find_speech_gives_nobody_the_words_of_one_without_a_name(told):
    assert said(f"– {KLARE} , {SIER} . ¶\n{told}\n¶ – {BRA} .")[1] == ("unsettled", None)


def test_find_speech_answers_a_told_question_with_the_other_one():
    text = (
        f"– {KLARE} , {SIER} . ¶\n"
        "Jonas_Lid/PER/nsubj>sa sa/VERB at/SCONJ det/PRON/nsubj>sent var/AUX/cop>sent sent/ADJ/ccomp>sa .\n"
        f"Hvorfor/ADV ? ¶\n– {BRA} ."
    )
    assert [speaker for _, speaker in said(text)][-1] == TUVA


@pytest.mark.parametrize(("role", "verb"), [("ordføreren", "sier"), ("ordføraren", "seier")])
def test_find_speech_takes_a_role_that_nobody_has_for_the_one_just_spoken_of(role, verb):
    text = (
        "Tuva_Brekke/PER/nsubj>ramma ramma/VERB inn/ADV/advmod>ramma brevet/NOUN/obj>ramma . ¶\n"
        f"– {KLARE} , {verb}/VERB/parataxis>klare {role}/NOUN/nsubj>{verb} på/ADP telefon/NOUN/obl>{verb} ."
    )
    assert said(text) == [("cue", TUVA)]


@pytest.mark.parametrize(
    ("called", "verb"),
    [("dansken", "sier"), ("noregsmeisteren", "seier"), ("korpsveteranen", "sier"), ("Sandvik-mannen", "fortel")],
)
def test_find_speech_takes_what_else_one_may_be_called_for_the_one_who_has_just_spoken(called, verb):
    text = (
        "Korpsmusikar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>lo lo/VERB . ¶\n"
        f"– {KLARE} , {SIER} . ¶\n– {BRA} , {verb}/VERB/parataxis>bra {called}/NOUN/nsubj>{verb} ."
    )
    assert said(text) == [("cue", TUVA), ("cue", TUVA)]


def test_find_speech_takes_nobody_for_the_one_called_so_where_another_is_named_between():
    text = (
        f"– {KLARE} , {SIER} .\nJonas_Lid/PER/nsubj>lo og/CCONJ Siri_Moe/PER/conj>Jonas_Lid lo/VERB . ¶\n"
        f"– {BRA} , seier/VERB/parataxis>bra dansken/NOUN/nsubj>seier ."
    )
    assert [speaker for _, speaker in said(text)][-1] == "dansken"


@pytest.mark.parametrize(
    "turn",
    [
        "Tuva/PER/nsubj>bra er/AUX/cop>bra veldig/ADV/advmod>bra bra/ADJ",
        "Hun/PRON/nsubj>bra er/AUX/cop>bra veldig/ADV/advmod>bra bra/ADJ",
        "Ho/PRON/nsubj>bra er/AUX/cop>bra veldig/ADV/advmod>bra bra/ADJ",
    ],
)
def test_find_speech_gives_nobody_words_about_themselves(turn):
    text = (
        f"– {KLARE} , sier/VERB/parataxis>klare Jonas_Lid/PER/nsubj>sier . ¶\n"
        f"Tuva_Brekke/PER/nsubj>kom kom/VERB . ¶\n– {turn} ."
    )
    assert [speaker for _, speaker in said(text)][-1] != TUVA


@pytest.mark.parametrize(("verb", "us"), [("spør", "vi"), ("spør", "me"), ("undrer", "jeg"), ("undrar", "eg")])
def test_find_speech_gives_what_the_reporter_asks_to_nobody_and_goes_on_with_the_speaker(verb, us):
    asked = f"– Hvorfor/ADV/advmod>{verb} ikke/ADV/advmod>Hvorfor , {verb}/VERB {us}/PRON/nsubj>{verb} ."
    text = f"– {KLARE} , {SIER} . ¶\n{asked} ¶\n– {BRA} ."
    assert [speaker for _, speaker in said(text)] == [TUVA, None, TUVA]


def test_find_speech_keeps_a_role_apart_from_one_who_has_a_title():
    text = (
        "Rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>lo lo/VERB . ¶\n"
        f"– {KLARE} , sier/VERB/parataxis>klare ordføreren/NOUN/nsubj>sier ."
    )
    assert said(text) == [("cue", "ordføreren")]


@pytest.mark.parametrize(
    "after",
    [
        "Spørsmålet/NOUN/nsubj>kom kom/VERB fra/ADP Hege_Lia/PER/obl>kom .",
        "Orda/NOUN/nsubj>kom kom/VERB frå/ADP Hege_Lia/PER/obl>kom .",
        "Det/PRON/expl>stille vart/AUX/cop>stille stille/ADJ då/SCONJ Hege_Lia/PER/nsubj>sa sa/VERB/advcl>stille "
        "desse/DET orda/NOUN/obj>sa .",
        "Det/PRON/obj>sier sier/VERB ordfører/NOUN/nsubj>sier Hege_Lia/PER/appos>ordfører .",
        "Dette/PRON/obj>fortel fortel/VERB Hege_Lia/PER/nsubj>fortel til/ADP avisa/NOUN/obl>fortel .",
        "Med/ADP den/DET dristige/ADJ/amod>påstanden påstanden/NOUN/obl>fekk fekk/VERB Hege_Lia/PER/nsubj>fekk "
        "salen/NOUN/obj>fekk med/ADP seg/PRON/obl>fekk .",
        "Med/ADP disse/DET ordene/NOUN/obl>åpnet åpnet/VERB Hege_Lia/PER/nsubj>åpnet kaia/NOUN/obj>åpnet .",
        "Slik/ADV/advmod>forklarer forklarer/VERB rektor/NOUN/nsubj>forklarer Hege_Lia/PER/appos>rektor "
        "uroa/NOUN/obj>forklarer .",
    ],
)
def test_the_next_sentence_says_whose_the_words_are(after):
    asked = "– Kor/ADV/advmod>lenge lenge/ADV/advmod>vente skal/AUX/aux>vente me/PRON/nsubj>vente vente/VERB:Inf ? ¶"
    doc = annotated(f"{asked}\n{after}")
    assert [said.source.people for said in find_speech(doc) if said.source] == [("Hege Lia",)]


SPORSMAL = "Er/AUX/cop>klare dere/PRON/nsubj>klare klare/ADJ"


@pytest.mark.parametrize(
    "lead",
    [
        "Fra/ADP salen/NOUN/obl>tok tok/VERB Jonas_Lid/PER/nsubj>tok ordet/NOUN/obj>tok .",
        "Frå/ADP salen/NOUN/obl>greip greip/VERB Jonas_Lid/PER/nsubj>greip mikrofonen/NOUN/obj>greip .",
    ],
)
def test_find_speech_gives_a_question_to_one_who_took_the_floor(lead):
    assert said(f"{lead} ¶¶\n– {SPORSMAL} ?") == [("introduced", ("Jonas Lid",))]


@pytest.mark.parametrize("title", ["professor/NOUN/nmod>Tuva_Brekke", "forskar/NOUN/nmod>Tuva_Brekke"])
def test_find_speech_lets_the_one_answer_whom_the_question_calls_by_name(title):
    asked = f"– Er/AUX/cop>klare dere/PRON/nsubj>klare klare/ADJ , {title} Tuva_Brekke/PER/vocative>klare ?"
    assert said(f"{asked} ¶\n– {BRA} .") == [("question", None), ("addressed", TUVA)]


@pytest.mark.parametrize(("ask", "answer"), [("spurte", "svaret"), ("spurde", "svaret")])
def test_find_speech_gives_an_answer_to_the_one_who_does_not_ask(ask, answer):
    text = (
        f"– {KLARE} , {SIER} . ¶\n"
        f"– {SPORSMAL} ? {ask}/VERB/parataxis>klare Jonas_Lid/PER/nsubj>{ask} . ¶\n"
        f"– {BRA} , lød/VERB/parataxis>bra {answer}/NOUN/nsubj>lød ."
    )
    assert said(text)[-1] == ("answer", TUVA)


@pytest.mark.parametrize(("says", "who"), [("forteller", "hun"), ("fortel", "ho")])
def test_find_speech_gives_words_that_begin_with_a_name_to_the_one_named(says, who):
    text = (
        "Siri_Moe/PER/nsubj>talte talte/VERB .\n"
        "Tuva_Brekke/PER/nsubj>fikk fikk/VERB/ccomp>X ikke/PART/advmod>fikk ordet/NOUN/obj>fikk , "
        f"X/VERB {who}/PRON/nsubj>X ."
    ).replace("X", says)
    assert said(text) == [("cue", TUVA)]


@pytest.mark.parametrize(("het", "opened"), [("het", "talte"), ("heitte", "tala")])
def test_find_speech_reads_open_cues_by_who_was_told_of(het, opened):
    cue = f"{het}/VERB/parataxis>klare det/PRON/expl>{het}"
    text = f"Tuva_Brekke/PER/nsubj>{opened} {opened}/VERB .\n« {KLARE} nå/ADV/advmod>klare » , {cue} ."
    assert said(text) == [("introduced", TUVA)]


@pytest.mark.parametrize(("came", "hall"), [("ble det ropt", "fra salen"), ("lydde det", "frå tilhøyrarane")])
def test_find_speech_gives_nobody_what_the_audience_says(came, hall):
    words = [f"{word}/VERB/dep>bra" if word in {"lydde", "ropt"} else f"{word}/X/dep>bra" for word in came.split()]
    seat = "{}/ADP {}/NOUN/obl>bra".format(*hall.split())
    text = f"Tuva_Brekke/PER/nsubj>talte talte/VERB . ¶\n– {BRA} , {' '.join(words)} {seat} ."
    assert said(text)[0][1] != TUVA


@pytest.mark.parametrize(("me", "win"), [("jeg", "prisvinneren"), ("eg", "prisvinnaren")])
def test_find_speech_does_not_let_the_giver_of_a_prize_win_it(me, win):
    text = (
        "Jonas_Lid/PER/nsubj>overrakte overrakte/VERB prisen/NOUN/obj>overrakte . ¶\n"
        f"– Her/ADV/advmod>er er/VERB {me}/PRON/nsubj>er , lo/VERB/parataxis>er {win}/NOUN/nsubj>lo ."
    )
    assert said(text)[0] == ("cue", win)


@pytest.mark.parametrize(("me", "ask"), [("jeg", "spurte"), ("eg", "spurde")])
def test_find_speech_tells_a_question_of_ones_own_from_the_interviewers(me, ask):
    told = "Tuva_Brekke/PER/nsubj>talte talte/VERB . ¶"
    assert said(f"{told}\n– Har/AUX/aux>rett {me}/PRON/nsubj>rett rett/NOUN ?") == [("introduced", TUVA)]


@pytest.mark.parametrize(("wanted", "whether"), [("ville", "om"), ("lurte", "på")])
def test_find_speech_gives_the_answer_to_a_told_question_to_another(wanted, whether):
    text = (
        f"– {KLARE} , {SIER} . ¶\nJonas_Lid/PER/nsubj>{wanted} {wanted}/VERB vite/VERB:Inf/xcomp>{wanted} "
        f"{whether}/SCONJ/mark>kom båten/NOUN/nsubj>kom kom/VERB/ccomp>{wanted} når/ADV/dep>kom . ¶\n– {BRA} ."
    )
    assert said(text)[-1] == ("introduced", TUVA)


@pytest.mark.parametrize(("het", "paper"), [("het", "reportasjen"), ("heitte", "brevet")])
def test_find_speech_does_not_take_what_a_paper_says_for_somebodys_words(het, paper):
    cue = f"{het}/VERB/parataxis>klare det/PRON/expl>{het} i/ADP {paper}/NOUN/obl>{het}"
    text = f"Tuva_Brekke/PER/nsubj>kom kom/VERB .\n« {KLARE} nå/ADV/advmod>klare » , {cue} ."
    assert said(text)[0][1] != TUVA


@pytest.mark.parametrize(
    "after",
    [
        "Det/PRON/obj>fikk fikk/VERB alle/PRON/nsubj>fikk høre/VERB:Inf/xcomp>fikk av/ADP Tuva_Brekke/PER/obl>høre .",
        "Det/PRON/obj>fekk fekk/VERB dei/PRON/nsubj>fekk høyre/VERB:Inf/xcomp>fekk frå/ADP Tuva_Brekke/PER/obl>høyre .",
        "Det/PRON/nsubj>Tuva_Brekke var/AUX/cop>Tuva_Brekke Tuva_Brekke/PER som/PRON/nsubj>spurte "
        "spurte/VERB/acl>Tuva_Brekke .",
        "Replikken/NOUN/nsubj>kom kom/VERB fra/ADP Tuva_Brekke/PER/obl>kom .",
    ],
)
def test_find_speech_reads_in_the_next_sentence_whose_words_they_are(after):
    assert said(f"– {KLARE} . ¶\n{after}") == [("owned", TUVA)]


def test_find_speech_knows_a_voice_from_the_benches_by_who_sits_there():
    text = (
        f"– {KLARE} , kom/VERB/parataxis>klare det/PRON/nsubj>kom fra/ADP bakerste/ADJ/amod>rad rad/NOUN/obl>kom .\n"
        "Der/ADV/advmod>satt satt/VERB Tuva_Brekke/PER/nsubj>satt ."
    )
    assert said(text) == [("cue", TUVA)]


@pytest.mark.parametrize(("got", "answer"), [("fikk", "til/ADP svar/NOUN"), ("fekk", "til/ADP svar/NOUN")])
def test_find_speech_gives_an_answer_to_the_other_one(got, answer):
    text = (
        "Tuva_Brekke/PER/nsubj>ba ba/VERB om/ADP kai/NOUN/obl>ba .\n"
        "Jonas_Lid/PER/nsubj>lo lo/VERB av/ADP det/PRON/obl>lo . ¶\n"
        f"– {KLARE} , {got}/VERB/parataxis>klare han/PRON/nsubj>{got} {answer}/obl>{got} ."
    )
    assert said(text)[-1][1] == TUVA


def test_find_speech_takes_the_noun_that_leads_up_to_words_for_its_owners():
    text = f"Jonas_Lids/PER/nmod>råd råd/NOUN til/ADP alle/PRON/nmod>råd :\n« {KLARE} nå/ADV/advmod>klare . »"
    assert said(text) == [("colon", ("Jonas Lid",))]
