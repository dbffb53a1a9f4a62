import pytest

from tests.extract.trees import layer_names, layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kari/PER/nsubj>kom « Kaia/PROPN/flat:name>Kari » Moe/PER/flat:name>Kari kom/VERB .", "Kari «Kaia» Moe"),
        ("Kari/PER/nsubj>kom « Kaia/PROPN/flat:name>Kari » Moe/PROPN/flat:name>Kari kom/VERB .", "Kari «Kaia» Moe"),
        (
            "Jonas_Lid/PER/nsubj>song « Jotten/PROPN/flat:name>Jonas_Lid » Vik/PER/flat:name>Jonas_Lid song/VERB .",
            "Jonas Lid «Jotten» Vik",
        ),
    ],
)
def test_a_name_goes_on_behind_a_nickname(sentence, expected):
    assert layer_texts(sentence, "people") == [expected]


def test_the_surname_alone_is_the_one_with_the_nickname():
    text = (
        "Kari/PER/nsubj>kom « Kaia/PROPN/flat:name>Kari » Moe/PER/flat:name>Kari kom/VERB .\nMoe/PER/nsubj>lo lo/VERB ."
    )
    assert layer_names(text, "people") == [
        ("Kari «Kaia» Moe", "Kari «Kaia» Moe"),
        ("Moe", "Kari «Kaia» Moe"),
    ]


def test_a_title_between_marks_is_no_nickname():
    sentence = "Kari_Lid/PER/nsubj>las las/VERB « Fjorden/PROPN/obj>las » og/CCONJ Jonas_Moe/PER/conj>Kari_Lid ."
    assert layer_texts(sentence, "people") == ["Kari Lid", "Jonas Moe"]
