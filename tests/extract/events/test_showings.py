import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Lia/PER/nsubj>smilte smilte/VERB under/ADP presentasjonen/NOUN/obl>smilte på/ADP "
            "Hotell_Sula/LOC/nmod>presentasjonen .",
            ["presentasjonen"],
        ),
        (
            "Lia/PER/nsubj>smilte smilte/VERB under/ADP framlegginga/NOUN/obl>smilte av/ADP "
            "planen/NOUN/nmod>framlegginga fredag/NOUN/obl>smilte .",
            ["framlegginga"],
        ),
        (
            "Lia/PER/nsubj>kom kom/VERB til/ADP utdelingen/NOUN/obl>kom av/ADP årets/NOUN/nmod:poss>fjordpris "
            "fjordpris/NOUN/nmod>utdelingen .",
            ["utdelingen av årets fjordpris"],
        ),
        (
            "Lia/PER/nsubj>kom kom/VERB til/ADP utdelinga/NOUN/obl>kom av/ADP fjordprisen/NOUN/nmod>utdelinga .",
            ["utdelinga av fjordprisen"],
        ),
        # a talk's slides, and what is dealt out to all
        ("Lia/PER/nsubj>viste viste/VERB presentasjonen/NOUN/obj>viste på/ADP skjermen/NOUN/obl>viste .", []),
        ("Lia/PER/nsubj>sto sto/VERB for/ADP utdelinga/NOUN/obl>sto av/ADP mat/NOUN/nmod>utdelinga .", []),
    ],
)
def test_what_is_laid_before_people_is_an_event(sentence, expected):
    assert layer_texts(sentence, "events") == expected
