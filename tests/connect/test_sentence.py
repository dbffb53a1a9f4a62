import pytest
from hypothesis import given
from hypothesis import strategies as st

from tekstanalyse.connect.sentence import ends_between


def between(text: str) -> bool:
    """Ask whether a sentence ends between the two names in brackets."""
    start, end = text.index("]"), text.rindex("[") - 1
    plain = text.replace("[", "").replace("]", "")
    return ends_between(plain, start - 1, end - 1)


@pytest.mark.parametrize(
    "text",
    [
        "[Liv Aune] møtte prof. [Per Dale]",
        "[Liv Aune] kom kl. 18 saman med [Per Dale]",
        "[Liv Aune] kjem 8. mai, seier [Per Dale]",
        "[Liv Aune] og bl.a. [Per Dale]",
        "[Liv Aune] (f.eks. [Per Dale]",
        "[Liv Aune] og J. [Dale]",
        "[Liv Aune] og adm. dir. [Per Dale]",
        "[Liv Aune] spurte: – Kommer du? svarte [Per Dale]",
        "[Liv Aune] bur i St. Olavs gate med [Per Dale]",
    ],
)
def test_names_in_one_sentence_are_not_parted(text):
    assert not between(text)


@pytest.mark.parametrize(
    "text",
    [
        "[Liv Aune]. [Per Dale]",
        "[Liv Aune] gjekk. Så kom [Per Dale]",
        "[Liv Aune] gikk kl. 18. [Per Dale]",
        "«Vi ventar», sa [Liv Aune]! [Per Dale]",
        "[Liv Aune] sa: «Velkommen.» [Per Dale]",
        "[Liv Aune] kom. – Takk, sa [Per Dale]",
        "[Liv Aune] kom. 200 møtte [Per Dale]",
        "[Liv Aune]\n[Per Dale]",
    ],
)
def test_names_in_two_sentences_are_parted(text):
    assert between(text)


@given(st.text(max_size=60), st.text(max_size=60))
def test_a_line_break_always_ends_a_sentence(before, after):
    text = f"{before}\n{after}"
    assert ends_between(text, 0, len(text))
