"""Where a claim begins and ends, also where the tree is wrong."""

import pytest

from tekstanalyse.extract.reported import find_reported
from tekstanalyse.extract.speech import find_speech
from tests.extract.trees import annotated


def contents(text):
    doc = annotated(text)
    return [doc.text[s.start : s.end] for s in find_reported(doc, list(find_speech(doc)))]


FLAT = "sa/VERB at/SCONJ/dep>sa kaia/NOUN/dep>sa er/AUX/dep>sa dyr/ADJ/dep>sa"


@pytest.mark.parametrize(
    ("rest", "claim"),
    [
        ("og/CCONJ/dep>sa at/SCONJ/dep>sa det/PRON/dep>sa haster/VERB/dep>sa .", "kaia er dyr og at det haster"),
        (", men/CCONJ/dep>sa at/SCONJ/dep>sa det/PRON/dep>sa hastar/VERB/dep>sa .", "kaia er dyr, men at det hastar"),
        (
            "fordi/SCONJ/dep>sa steinen/NOUN/dep>sa er/AUX/dep>sa tung/ADJ/dep>sa .",
            "kaia er dyr fordi steinen er tung",
        ),
        (": stein/NOUN/dep>sa og/CCONJ/dep>sa sand/NOUN/dep>sa .", "kaia er dyr: stein og sand"),
        (": Steinen/NOUN/dep>sa er/AUX/dep>sa tung/ADJ/dep>sa .", "kaia er dyr"),
        (", og/CCONJ/dep>sa roste/VERB/dep>sa naboene/NOUN/dep>sa .", "kaia er dyr"),
        (", og/CCONJ/dep>sa rosa/VERB/dep>sa grannane/NOUN/dep>sa .", "kaia er dyr"),
        (", men/CCONJ/dep>sa først/ADV/dep>sa vil/AUX/dep>sa hun/PRON/dep>sa vente/VERB:Inf/dep>sa .", "kaia er dyr"),
        (", mens/SCONJ/dep>sa Lid/PER/dep>sa mente/VERB/dep>sa noe/PRON/dep>sa annet/ADJ/dep>sa .", "kaia er dyr"),
    ],
)
def test_a_claim_reaches_to_the_end_unless_other_words_than_the_sources_follow(rest, claim):
    assert contents(f"Tuva_Brekke/PER/nsubj>sa {FLAT} {rest}")[0] == claim


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Da/SCONJ/dep>reiste Tuva_Brekke/PER/nsubj>sa sa/VERB/advcl>reiste at/SCONJ/dep>sa kaia/NOUN/dep>sa "
            "er/AUX/dep>sa dyr/ADJ/dep>sa , reiste/VERB Lid/PER/nsubj>reiste .",
            "kaia er dyr",
        ),
        (
            "Då/SCONJ/dep>reiste Tuva_Brekke/PER/nsubj>sa sa/VERB/advcl>reiste at/SCONJ/dep>sa kaia/NOUN/dep>sa "
            "er/AUX/dep>sa dyr/ADJ/dep>sa , reiste/VERB Lid/PER/nsubj>reiste .",
            "kaia er dyr",
        ),
    ],
)
def test_a_claim_ends_with_the_clause_that_opens_the_sentence(sentence, claim):
    assert contents(sentence) == [claim]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Tuva_Brekke/PER/nsubj>mener mener/VERB det/PRON/dep>mener er/AUX/dep>mener et/DET/dep>mener "
            "problem/NOUN/dep>mener at/SCONJ/dep>mener kaia/NOUN/dep>mener råtner/VERB/dep>mener .",
            "det er et problem at kaia råtner",
        ),
        (
            "Tuva_Brekke/PER/nsubj>meiner meiner/VERB difor/ADV/dep>meiner kaia/NOUN/dep>meiner må/AUX/dep>meiner "
            "rivast/VERB:Inf/dep>meiner .",
            "kaia må rivast",
        ),
    ],
)
def test_a_claim_may_follow_its_verb_at_once(sentence, claim):
    assert contents(sentence) == [claim]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>snakket snakket/VERB om/ADP bestemora/NOUN/obl>snakket , som/PRON/nsubj>kom "
        "kom/VERB/acl:relcl>bestemora hit/ADV/advmod>kom .",
        "Tuva_Brekke/PER/nsubj>snakka snakka/VERB om/ADP bestemora/NOUN/obl>snakka , som/PRON/nsubj>kom "
        "kom/VERB/acl:relcl>bestemora hit/ADV/advmod>kom .",
        "Tuva_Brekke/PER/nsubj>sier sier/VERB ja/INTJ/obj>sier til/ADP planen/NOUN/obl>sier .",
        "Tuva_Brekke/PER/nsubj>nevnte nevnte/VERB det/PRON/obj>nevnte .",
        "Tuva_Brekke/PER/nsubj>fortalte fortalte/VERB om/ADP varme/ADJ/amod>mat mat/NOUN/obl>fortalte , mens/SCONJ "
        "Jonas_Lid/PER/nsubj>tok tok/VERB/advcl>fortalte prisene/NOUN/obj>tok .",
    ],
)
def test_a_noun_alone_is_no_claim(sentence):
    assert contents(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        ("etterlyste/VERB flere/ADJ/amod>båter båter/NOUN/obl>etterlyste .", "flere båter"),
        (
            "fortalde/VERB om/ADP bestemora/NOUN/obl>fortalde , som/PRON/nsubj>kom kom/VERB/acl:relcl>bestemora "
            "hit/ADV/advmod>kom .",
            "bestemora, som kom hit",
        ),
        (
            "fortalte/VERB om/ADP lange/ADJ/amod>netter netter/NOUN/obl>fortalte , og/CCONJ salen/NOUN/nsubj>klappet "
            "klappet/VERB/conj>fortalte .",
            "lange netter",
        ),
        ("varslet/VERB høye/ADJ/amod>gebyrer gebyrer/NOUN/obj>varslet .", "høye gebyrer"),
        ("hugsa/VERB lange/ADJ/amod>netter netter/NOUN/obj>hugsa .", "lange netter"),
        (
            "viste/VERB hvordan/ADV/advmod>ryddes kaia/NOUN/nsubj>ryddes ryddes/VERB/ccomp>viste .",
            "hvordan kaia ryddes",
        ),
        ("åtvara/VERB mot/ADP glatte/ADJ/amod>bryggjer bryggjer/NOUN/obl>åtvara .", "glatte bryggjer"),
    ],
)
def test_what_somebody_tells_of_or_asks_for_is_theirs(sentence, claim):
    assert contents(f"Tuva_Brekke/PER/nsubj>{sentence.split('/')[0]} {sentence}") == [claim]
