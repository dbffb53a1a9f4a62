import pytest

from tekstanalyse.extract.winners import winner
from tests.extract.trees import annotated


@pytest.mark.parametrize(
    "text",
    [
        "Bygdeprisen/NOUN/nsubj>gikk gikk/VERB:Past til/ADP fløyter/NOUN/nmod>Hege_Lia Hege_Lia/PER/obl>gikk .",
        "Stipendet/NOUN/nsubj>gjekk gjekk/VERB:Past til/ADP Hege_Lia/PER/obl>gjekk .",
        "Hege_Lia/PER/nsubj>fekk fekk/VERB:Past prisen/NOUN/obj>fekk .",
    ],
)
def test_the_winner_is_the_one_who_is_given_the_prize(text):
    assert tuple(winner(annotated(text))) == ("Hege Lia",)


@pytest.mark.parametrize(
    "text",
    [
        "Hege_Lia/PER/nsubj>delte delte/VERB:Past ut/ADP prisen/NOUN/obj>delte .",
        "Prisen/NOUN/nsubj>gikk gikk/VERB:Past til/ADP Hege_Lia/PER/obl>gikk .\n"
        "Stipendet/NOUN/nsubj>gikk gikk/VERB:Past til/ADP Per_Moe/PER/obl>gikk .",
    ],
)
def test_nobody_wins_who_gives_it_or_where_two_do(text):
    assert tuple(winner(annotated(text))) == ()


@pytest.mark.parametrize(("role", "said"), [("Prisvinneren", "takket"), ("Prisvinnaren", "takka")])
def test_prisvinneren_stands_for_the_winner(role, said):
    doc = annotated(
        "Prisen/NOUN/nsubj>gikk gikk/VERB:Past til/ADP Hege_Lia/PER/obl>gikk .\n"
        f"{role}/NOUN/nsubj>{said} {said}/VERB:Past alle/DET/obj>{said} ."
    )
    assert [(s.text, s.kb_id_) for s in doc.spans["references"]] == [(role, "Hege Lia")]
