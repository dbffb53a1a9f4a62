import pytest

from tekstanalyse.extract.finite import is_clause, is_finite
from tests.extract.trees import make_doc


@pytest.mark.parametrize(
    ("sentence", "finite"),
    [
        ("Lia/PER/nsubj>kom kom/VERB .", [False, True, False]),
        ("Lia/PER/nsubj>sagt har/AUX/aux>sagt sagt/VERB:Part", [False, True, False]),
        ("Å/PART komme/VERB:Inf", [False, False]),
    ],
)
def test_is_finite_tells_sier_from_si_and_sagt(sentence, finite):
    assert [is_finite(token) for token in make_doc(sentence)] == finite


@pytest.mark.parametrize(
    ("sentence", "clause"),
    [
        ("Lia/PER/nsubj>kom kom/VERB", True),
        ("bestemora/NOUN som/PRON/nsubj>kom kom/VERB/acl:relcl>bestemora", False),
        ("folk/NOUN/nsubj>bur som/PRON/nsubj>kom kom/VERB/acl:relcl>folk bur/VERB her/ADV/advmod>bur", True),
        ("hun/PRON/nsubj>bor bor/VERB slik/ADV/advmod>bor som/ADP/case>Lia Lia/PER/obl>bor", True),
        ("stor/ADJ/amod>glede glede/NOUN", False),
    ],
)
def test_is_clause_needs_a_verb_of_its_own(sentence, clause):
    assert is_clause(make_doc(sentence)[:]) is clause
