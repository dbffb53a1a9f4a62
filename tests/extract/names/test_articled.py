import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Den/DET nordlige/ADJ/amod>kirke kirke/NOUN/nsubj>svarte svarte/VERB .", ["Den nordlige kirke"]),
        (
            "Vi/PRON/nsubj>skrev skrev/VERB til/ADP Det/DET fjelske/ADJ/amod>akademiet akademiet/NOUN/obl>skrev .",
            ["Det fjelske akademiet"],
        ),
        (
            "Me/PRON/nsubj>såg såg/VERB Dei/DET haugske/ADJ/amod>samlingar samlingar/NOUN/obj>såg .",
            ["Dei haugske samlingar"],
        ),
        ("Den/DET nye/ADJ/amod>skolen skolen/NOUN/nsubj>åpnet åpnet/VERB .", []),
        ("Det/DET gamle/ADJ/amod>partiet partiet/NOUN/nsubj>tapte tapte/VERB .", []),
        ("De/DET unge/ADJ/amod>kvinnene kvinnene/NOUN/nsubj>song song/VERB .", []),
    ],
)
def test_an_article_and_an_adjective_open_a_name_before_a_noun_that_is_not_definite(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected
