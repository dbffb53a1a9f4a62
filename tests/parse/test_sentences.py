import pytest
import spacy
from spacy.tokens import Doc

from tekstanalyse.parse.sentences import false_starts


def _parted(*sentences: str) -> Doc:
    words = [word for sentence in sentences for word in sentence.split()]
    starts = [i == 0 for sentence in sentences for i in range(len(sentence.split()))]
    return Doc(spacy.blank("nb").vocab, words=words, sent_starts=starts)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Panelet bestod av Tuva Brekke ,", "Jonas Lid og Siv Nes ."),
        ("I panelet sat rektor Tuva Brekke frå Sula og", "Jonas Lid ."),
        ("Innlegget ble holdt av dr.", "Tuva Brekke ."),
        ("Møtet er 16.", "mai i Sula ."),
        ("«", "Vi er klare ."),
    ],
)
def test_false_starts_finds_what_goes_on(first: str, second: str) -> None:
    ((false, true),) = false_starts(_parted(first, second))
    assert (true.text, false.text) == (first, second)


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Vi er klare .", "Det sier Tuva Brekke ."),
        ("« Me er klare ! »", "Det seier Jonas Lid ."),
        ("Er dere klare ?", "ja"),
        ("Møtet var i 2012.", "Nå kommer neste ."),
    ],
)
def test_false_starts_leaves_true_sentences_alone(first: str, second: str) -> None:
    assert list(false_starts(_parted(first, second))) == []
