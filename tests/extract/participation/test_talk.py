import pytest

from tests.extract.trees import extraction, roles

BREKKE = [("Tuva Brekke", "speaker", "held")]
PÅ = "på/ADP konferansen/NOUN/obl>"


@pytest.mark.parametrize(
    "sentence",
    [
        f"Tuva_Brekke/PER/nsubj>holdt holdt/VERB innlegg/NOUN/obj>holdt {PÅ}holdt .",
        f"Tuva_Brekke/PER/nsubj>heldt heldt/VERB eit/DET innlegg/NOUN/obj>heldt {PÅ}heldt .",
        f"Tuva_Brekke/PER/nsubj>ga ga/VERB en/DET innføring/NOUN/obj>ga i/ADP fiske/NOUN/nmod>innføring {PÅ}ga .",
        f"Tuva_Brekke/PER/nsubj>gav gav/VERB ei/DET innføring/NOUN/obj>gav i/ADP fiske/NOUN/nmod>innføring {PÅ}gav .",
        f"Så/ADV/advmod>holdt holdt/VERB Tuva_Brekke/PER/nsubj>holdt foredrag/NOUN/obj>holdt {PÅ}holdt .",
        "På/ADP konferansen/NOUN/obl>holdt ble/AUX/aux:pass>holdt foredraget/NOUN/nsubj:pass>holdt "
        "holdt/VERB:Part av/ADP Tuva_Brekke/PER/obl>holdt .",
        "Foredraget/NOUN/nsubj:pass>holdt på/ADP konferansen/NOUN/nmod>Foredraget ble/AUX/aux:pass>holdt "
        "holdt/VERB:Part av/ADP Tuva_Brekke/PER/obl>holdt .",
        "Foredraget/NOUN/nsubj:pass>halde på/ADP konferansen/NOUN/nmod>Foredraget vart/AUX/aux:pass>halde "
        "halde/VERB:Part av/ADP Tuva_Brekke/PER/obl>halde .",
        "Talen/NOUN/nsubj>lang som/PRON/obj>heldt Tuva_Brekke/PER/nsubj>heldt heldt/VERB/acl:relcl>Talen "
        f"{PÅ}heldt ,  var/AUX/cop>lang lang/ADJ .",
    ],
)
def test_find_talk_reads_a_talk_that_is_given(sentence):
    assert roles(sentence) == BREKKE


@pytest.mark.parametrize(
    "sentence",
    [
        f"Tuva_Brekke/PER/nsubj>foredro foredro/VERB {PÅ}foredro .",
        f"Tuva_Brekke/PER/nsubj>talte talte/VERB om/ADP fiske/NOUN/obl>talte {PÅ}talte .",
        f"Tuva_Brekke/PER/nsubj>tala tala/VERB om/ADP fiske/NOUN/obl>tala {PÅ}tala .",
        f"Tuva_Brekke/PER/nsubj>kåserte kåserte/VERB {PÅ}kåserte .",
    ],
)
def test_find_talk_reads_verbs_of_talking(sentence):
    assert roles(sentence) == BREKKE


@pytest.mark.parametrize(
    "sentence",
    [
        f"Under/ADP Tuva_Brekke/PER/nmod:poss>innlegg sitt/DET innlegg/NOUN/obl>sov {PÅ}sov sov/VERB "
        "mange/ADJ/nsubj>sov .",
        f"Under/ADP Tuva_Brekke/PER/nmod:poss>foredrag sitt/DET foredrag/NOUN/obl>gråt {PÅ}gråt gråt/VERB "
        "fleire/ADJ/nsubj>gråt .",
        f"Tuva_Brekke/PER/nsubj>rørte rørte/VERB alle/PRON/obj>rørte i/ADP sitt/DET foredrag/NOUN/obl>rørte {PÅ}rørte",
    ],
)
def test_find_talk_reads_whose_talk_it_is(sentence):
    assert roles(sentence) == BREKKE


@pytest.mark.parametrize("noun", ["talen", "åpningstalen", "opningstalen"])
def test_find_talk_reads_in_the_talk(noun):
    sentence = f"I/ADP {noun}/NOUN/obl>rosa {PÅ}rosa rosa/VERB Tuva_Brekke/PER/nsubj>rosa alle/PRON/obj>rosa ."
    assert roles(sentence) == BREKKE


def test_find_talk_reads_the_genitive_in_front_of_the_talk():
    sentence = f"Under/ADP Tuva_Brekkes/PER/nmod:poss>foredrag foredrag/NOUN/obl>lo {PÅ}lo lo/VERB vi/PRON/nsubj>lo"
    assert roles(sentence) == [("Tuva Brekkes", "speaker", "held")]


def test_find_talk_reads_from_whom_it_was_heard():
    sentence = (
        "På/ADP konferansen/NOUN/obl>fekk fekk/VERB me/PRON/nsubj>fekk helsing/NOUN/obj>fekk frå/ADP "
        "Tuva_Brekke/PER/nmod>helsing ."
    )
    assert roles(sentence) == BREKKE


@pytest.mark.parametrize(
    ("noun", "cop"),
    [("innleder", "var"), ("innleiar", "var"), ("foredragsholder", "er"), ("foredragshaldar", "er")],
)
def test_find_talk_reads_who_is_said_to_be_a_speaker(noun, cop):
    sentence = f"Tuva_Brekke/PER/nsubj>{noun} {cop}/AUX/cop>{noun} første/ADJ/amod>{noun} {noun}/NOUN {PÅ}{noun} ."
    assert roles(sentence) == BREKKE


@pytest.mark.parametrize(
    ("sentence", "topic"),
    [
        (
            f"Tuva_Brekke/PER/nsubj>holdt holdt/VERB innlegg/NOUN/obj>holdt {PÅ}holdt om/ADP trygg/ADJ/amod>havn "
            "havn/NOUN/nmod>innlegg .",
            "trygg havn",
        ),
        (
            "På/ADP konferansen/NOUN/obl>heldt heldt/VERB Tuva_Brekke/PER/nsubj>heldt innlegg/NOUN/obj>heldt om/ADP "
            "fiske/NOUN/nmod>innlegg ,  og/CCONJ folk/NOUN/nsubj>lytta lytta/VERB/conj>heldt .",
            "fiske",
        ),
        (f"Tuva_Brekke/PER/nsubj>holdt holdt/VERB innlegg/NOUN/obj>holdt {PÅ}holdt .", None),
    ],
)
def test_find_talk_says_what_it_was_about(sentence, topic):
    [claim] = extraction(sentence).participations
    assert claim.topic == topic


@pytest.mark.parametrize(
    "sentence",
    [
        f"Tuva_Brekke/PER/nsubj>hørte hørte/VERB et/DET foredrag/NOUN/obj>hørte {PÅ}hørte .",
        f"Tuva_Brekke/PER/nsubj>rosa rosa/VERB foredraget/NOUN/obj>rosa {PÅ}rosa .",
        f"Tuva_Brekke/PER/nsubj>gledet gledet/VERB seg/PRON/obj>gledet til/ADP foredraget/NOUN/obl>gledet {PÅ}gledet .",
        f"Det/PRON/expl>var var/VERB eit/DET innlegg/NOUN/nsubj>var om/ADP Tuva_Brekke/PER/nmod>innlegg {PÅ}var .",
    ],
)
def test_find_talk_leaves_those_who_only_hear_or_are_spoken_of(sentence):
    assert roles(sentence) == []


@pytest.mark.parametrize("link", ["med", "av", "ved"])
def test_find_talk_reads_whose_a_talk_is_by_the_words_after_it(link):
    text = (
        "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
        f"Foredraget/NOUN/nsubj>varte {link}/ADP geolog/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nmod>Foredraget"
        " varte/VERB ."
    )
    assert roles(text) == [("Tuva Brekke", "speaker", "held")]


def test_find_talk_takes_the_verb_nearest_to_the_talk():
    text = (
        "Jonas_Lid/PER/nsubj>åpnet åpnet/VERB seminaret/NOUN/obj>åpnet ,  og/CCONJ Tuva_Brekke/PER/nsubj>holdt"
        " holdt/VERB/conj>åpnet innlegg/NOUN/obj>holdt ."
    )
    assert sorted(roles(text)) == [("Jonas Lid", "speaker", "held"), ("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Talen/NOUN/nsubj>holdt for/ADP Lid/PER/nmod>Talen holdt/VERB Tuva_Brekke/PER/obj>holdt {PÅ}holdt .",
        "Festtalen/NOUN/nsubj>heldt heldt/VERB Tuva_Brekke/PER/obj>heldt på/ADP konferansen/NOUN/obl>heldt .",
        f"I/ADP talen/NOUN/obl>roste sin/DET/nmod>talen roste/VERB Tuva_Brekke/PER/nsubj>roste laget/NOUN/obj>roste "
        f"{PÅ}roste .",
        f"Tuva_Brekke/PER/nsubj>overbrakte overbrakte/VERB hilsener/NOUN/obj>overbrakte {PÅ}overbrakte .",
    ],
)
def test_find_talk_reads_whose_talk_it_is_where_the_talk_comes_first(sentence):
    assert roles(sentence) == BREKKE


def test_find_talk_reads_a_row_of_speeches():
    sentence = (
        "På/ADP konferansen/NOUN/obl>vart vart/VERB det/PRON/expl>vart helsingstalar/NOUN/nsubj>vart : "
        "Tuva_Brekke/PER/appos>helsingstalar og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke ."
    )
    assert roles(sentence) == [*BREKKE, ("Jonas Lid", "speaker", "held")]


@pytest.mark.parametrize("read", ["lest/VERB:Part", "lesen/VERB:Part"])
def test_find_talk_reads_who_read_the_greeting_of_another(read):
    verb = read.partition("/")[0]
    sentence = (
        "Jonas_Lid/PER/nsubj>sendt hadde/AUX/aux>sendt sendt/VERB:Part konferansen/NOUN/iobj>sendt ei/DET "
        f"helsing/NOUN/obj>sendt , {read}/acl>helsing av/ADP Tuva_Brekke/PER/obl>{verb} ."
    )
    assert roles(sentence) == BREKKE


@pytest.mark.parametrize(("verb", "noun"), [("ga", "oversikt"), ("gav", "skildring"), ("gav", "smakebit")])
def test_find_talk_reads_who_gave_an_account(verb, noun):
    sentence = (
        f"Tuva_Brekke/PER/nsubj>{verb} {verb}/VERB:Past en/DET {noun}/NOUN/obj>{verb} av/ADP arbeidet/NOUN/nmod>{noun}"
    )
    assert roles(f"{sentence} på/ADP konferansen/NOUN/obl>{verb} .") == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize(("verb", "noun"), [("hadde", "oversikt"), ("fekk", "skildring")])
def test_find_talk_leaves_who_had_an_account(verb, noun):
    sentence = (
        f"Tuva_Brekke/PER/nsubj>{verb} {verb}/VERB:Past ei/DET {noun}/NOUN/obj>{verb} av/ADP arbeidet/NOUN/nmod>{noun}"
    )
    assert roles(f"{sentence} på/ADP konferansen/NOUN/obl>{verb} .") == []


@pytest.mark.parametrize(
    ("verb", "talk"), [("tok", "presentasjonen"), ("overtok", "innlegget"), ("brukte", "takketalen")]
)
def test_find_talk_reads_who_took_one_on(verb, talk):
    lead = f"På/ADP konferansen/NOUN/obl>{verb}"
    sentence = f"{lead} {verb}/VERB:Past Tuva_Brekke/PER/nsubj>{verb} {talk}/NOUN/obj>{verb} ."
    assert roles(sentence) == BREKKE


def test_find_talk_reads_who_is_set_apart_as_its_giver():
    sentence = (
        "Føredraget/NOUN/nsubj>Tuva_Vik var/AUX:Past/cop>Tuva_Vik det/PRON/expl>Tuva_Vik Tuva_Vik/PER "
        "som/PRON/nsubj>stod stod/VERB:Past/acl:relcl>Tuva_Vik for/ADP/compound:prt>stod på/ADP "
        "seminaret/NOUN/obl>stod ."
    )
    assert ("Tuva Vik", "speaker", "held") in roles(sentence)
