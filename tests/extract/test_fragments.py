import pytest

from tests.extract.trees import extraction


def fragments(text):
    found = extraction(text)
    said = [s for s in found.statements if s.rule == "marks-fragment"]
    return [(s.text, found.mentions[s.speaker].name) for s in said]


SITTE = (
    "sitte/VERB:Inf/xcomp>vil stille/ADV/advmod>sitte og/CCONJ se/VERB:Inf/conj>sitte "
    "på/ADP/obl>se lenger/ADV/advmod>se"
)
SITJE = (
    "sitje/VERB:Inf/xcomp>vil stille/ADV/advmod>sitje og/CCONJ sjå/VERB:Inf/conj>sitje "
    "på/ADP/obl>sjå lenger/ADV/advmod>sjå"
)


@pytest.mark.parametrize(
    ("words", "text"), [(SITTE, "sitte stille og se på lenger"), (SITJE, "sitje stille og sjå på lenger")]
)
def test_fragments_are_of_the_person_the_sentence_is_about(words, text):
    sentence = f"Tuva_Brekke/PER/nsubj>vil vil/VERB ikke/PART/advmod>vil «  {words} » ."
    assert fragments(sentence) == [(text, "Tuva Brekke")]


@pytest.mark.parametrize(
    "sentence",
    [
        # a term, a title, words in English
        "Tuva_Brekke/PER/nsubj>vil vil/VERB « sitte/VERB:Inf/xcomp>vil stille/ADV/advmod>sitte » .",
        "Tuva_Brekke/PER/nsubj>leste leste/VERB « Vi/PRON/obj>leste som/PRON/nsubj>ble ble/VERB/acl:relcl>Vi "
        "igjen/ADV/advmod>ble på/ADP øya/NOUN/obl>ble » .",
        "Tuva_Brekke/PER/nsubj>sang sang/VERB « all/X/dep>sang my/X/dep>sang days/X/dep>sang are/X/dep>sang "
        "over/X/dep>sang » .",
        # two people, or nobody
        f"Tuva_Brekke/PER/nsubj>vil og/CCONJ Jonas_Lid/PER/nsubj>kan kan/VERB/conj>vil vil/VERB «  {SITTE} » .",
        f"Bygda/NOUN/nsubj>vil vil/VERB ikkje/PART/advmod>vil «  {SITJE} » .",
    ],
)
def test_fragments_are_none_where_it_is_unclear_whose_words_they_are(sentence):
    assert fragments(sentence) == []


def test_fragments_stand_outside_what_is_reported():
    sentence = (
        "Tuva_Brekke/PER/nsubj>sa sa/VERB at/SCONJ hun/PRON/nsubj>vil ikke/PART/advmod>vil vil/VERB/ccomp>sa "
        f"«  {SITTE} » ."
    )
    assert fragments(sentence) == []


def own(text):
    return [(s.text, s.kind) for s in extraction(text).statements if s.rule == "marks-own"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tuva_Brekke/PER/nsubj>sa sa/VERB at/SCONJ hun/PRON/nsubj>glad er/AUX/cop>glad « svært/ADV/advmod>glad "
            "glad/ADJ/ccomp>sa » .",
            [("svært glad", "direct")],
        ),
        (
            "Jonas_Lid/PER/nsubj>seier seier/VERB at/SCONJ han/PRON/nsubj>lei er/AUX/cop>lei « grundig/ADV/advmod>lei "
            "lei/ADJ/ccomp>seier » .",
            [("grundig lei", "direct")],
        ),
        (
            "Tuva_Brekke/PER/nsubj>mener mener/VERB at/SCONJ planen/NOUN/nsubj>dyr er/AUX/cop>dyr « "
            "svært/ADV/advmod>dyr dyr/ADJ/ccomp>mener » .",
            [],
        ),
        (
            "Tuva_Brekke/PER/nsubj>sa sa/VERB at/SCONJ « rosa/ADJ/amod>koret » koret/NOUN/nsubj>kommer "
            "kommer/VERB/ccomp>sa .",
            [],
        ),
    ],
)
def test_words_of_the_speakers_own_that_end_a_claim_are_direct_speech(sentence, expected):
    assert own(sentence) == expected


def called(text):
    found = extraction(text)
    return [(s.text, found.mentions[s.speaker].name) for s in found.statements if s.rule == "marks-called"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tuva_Brekke/PER/nsubj>kalte kalte/VERB ferga/NOUN/obj>kalte « et/DET flytende/ADJ/amod>museum "
            "museum/NOUN/xcomp>kalte » .",
            [("et flytende museum", "Tuva Brekke")],
        ),
        (
            "Tuva_Brekke/PER/nsubj>kallar kallar/VERB ferja/NOUN/obj>kallar « eit/DET flytande/ADJ/amod>museum "
            "museum/NOUN/xcomp>kallar » .",
            [("eit flytande museum", "Tuva Brekke")],
        ),
        (
            "Jonas_Lid/PER/nsubj>snakket snakket/VERB om/ADP fisk/NOUN/obl>snakket , Nils_Moe/PER/conj>snakket om/ADP "
            "det/PRON/obl>snakket han/PRON/nsubj>kalte kalte/VERB/acl:relcl>det « dårlig/ADJ/amod>uvane "
            "uvane/NOUN/xcomp>kalte » .",
            [("dårlig uvane", "Nils Moe")],
        ),
        # the one who is called so
        (
            "Rådet/NOUN/nsubj>klaget klaget/VERB og/CCONJ/cc>kalte kalte/VERB/conj>klaget Tuva_Brekke/PER/obj>kalte "
            "en/DET « rar/ADJ/amod>nabo nabo/NOUN/xcomp>kalte » .",
            [],
        ),
        # a title, a term, a name that it has, what somebody calls themselves
        (
            "Lid/PER/nsubj>kalte kalte/VERB boka/NOUN/obj>kalte « Lange/ADJ/amod>år år/NOUN/xcomp>kalte » .",
            [],
        ),
        ("Tuva_Brekke/PER/nsubj>kalte kalte/VERB ferga/NOUN/obj>kalte « museum/NOUN/xcomp>kalte » .", []),
        ("Ferja/NOUN/nsubj>kalla vart/AUX/aux>kalla kalla/VERB « gamle/ADJ/amod>dame dame/NOUN/xcomp>kalla » .", []),
        (
            "Tuva_Brekke/PER/nsubj>kaller kaller/VERB seg/PRON/obj>kaller « glad/ADJ/amod>amatør "
            "amatør/NOUN/xcomp>kaller » .",
            [],
        ),
    ],
)
def test_what_somebody_calls_a_thing_is_theirs(sentence, expected):
    assert called(sentence) == expected
