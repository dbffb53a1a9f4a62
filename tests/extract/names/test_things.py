import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Vinnaren/NOUN/nsubj>fekk fekk/VERB Havprisen/ORG/obj>fekk .", []),
        ("Skolen/NOUN/nsubj>er er/VERB med/ADP i/ADP Skriveløftet/ORG/obl>er .", []),
        ("Vi/PRON/nsubj>møttes møttes/VERB på/ADP Arbeidernes/ORG/nmod>hus hus/NOUN/obl>møttes .", []),
        (
            "Me/PRON/nsubj>møttest møttest/VERB i/ADP Arbeidarlagets/ORG/nmod>lokale lokale/NOUN/obl>møttest .",
            ["Arbeidarlagets"],
        ),
        ("Folkets/ORG/nmod>dom dom/NOUN/nsubj>falt falt/VERB .", []),
        ("Innbyggjaranes/ORG/nmod>dom dom/NOUN/nsubj>fall fall/VERB .", []),
    ],
)
def test_prizes_initiatives_and_owners_of_houses_are_no_organizations(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected
