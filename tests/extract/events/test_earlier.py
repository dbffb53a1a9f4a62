import pytest

from tekstanalyse.extract.events import find_events
from tests.extract.trees import annotated

MAIN = (
    "@title Havdagane/PROPN/nsubj>samla samla/VERB bygda/NOUN/obj>samla ¶\n"
    "Folk/NOUN/nsubj>kom kom/VERB på/ADP Havdagane/PROPN/obl>kom 3./ADJ/amod>juni juni/NOUN/nmod>Havdagane ."
)


def found(text):
    events = find_events(annotated(f"{MAIN}\n{text}", published="2021-06-18"))
    return [([span.text for span in event.mentions], event.turn) for event in events[1:]]


@pytest.mark.parametrize(
    "text",
    [
        "I/ADP fjor/NOUN/obl>kom kom/VERB 300/NUM/nsubj>kom til/ADP arrangementet/NOUN/obl>kom .",
        "Sist/ADJ/amod>gong gong/NOUN/obl>kom kom/VERB 300/NUM/nsubj>kom til/ADP arrangementet/NOUN/obl>kom .",
        "Forrige/ADJ/amod>gang gang/NOUN/obl>kom kom/VERB 300/NUM/nsubj>kom til/ADP arrangementet/NOUN/obl>kom .",
        "Førre/ADJ/amod>gong gong/NOUN/obl>kom kom/VERB 300/NUM/nsubj>kom til/ADP arrangementet/NOUN/obl>kom .",
        "Da/SCONJ arrangementet/NOUN/nsubj:pass>holdt ble/AUX/aux:pass>holdt holdt/VERB:Part/advcl>kom i/ADP "
        "Sula/GPE_LOC/obl>holdt i/ADP fjor/NOUN/obl>holdt , kom/VERB mange/ADJ/nsubj>kom .",
        "Då/SCONJ arrangementet/NOUN/nsubj:pass>halde vart/AUX/aux:pass>halde halde/VERB:Part/advcl>kom i/ADP "
        "Sula/GPE_LOC/obl>halde i/ADP fjor/NOUN/obl>halde , kom/VERB mange/ADJ/nsubj>kom .",
    ],
)
def test_what_is_told_of_last_year_is_another_event(text):
    [(mentions, turn)] = found(text)
    assert (mentions[-1].endswith("arrangementet"), "arrangementet" in mentions, turn) == (True, True, "earlier")


@pytest.mark.parametrize(
    ("text", "mention"),
    [
        ("I/ADP fjor/NOUN/obl>kom kom/VERB 1200/NUM/nummod>folk folk/NOUN/nsubj>kom .", "I fjor kom 1200 folk"),
        ("I/ADP fjor/NOUN/obl>deltok deltok/VERB 80/NUM/nsubj>deltok .", "I fjor deltok 80"),
        ("Førre/ADJ/amod>gong gong/NOUN/obl>kom kom/VERB 90/NUM/nsubj>kom .", "Førre gong kom 90"),
        ("Forrige/ADJ/amod>gang gang/NOUN/obl>kom kom/VERB førti/NUM/nsubj>kom .", "Forrige gang kom førti"),
    ],
)
def test_how_many_came_last_year_is_enough(text, mention):
    assert found(text) == [([mention], "earlier")]


@pytest.mark.parametrize(
    "text",
    [
        "I/ADP fjor/NOUN/obl>kom kom/VERB boka/NOUN/nsubj>kom .",
        "I/ADP fjor/NOUN/obl>fødd vart/AUX/aux:pass>fødd ho/PRON/nsubj:pass>fødd fødd/VERB:Part .",
        "Arrangementet/NOUN/nsubj>større er/AUX/cop>større større/ADJ enn/ADP i/ADP fjor/NOUN/obl>større .",
    ],
)
def test_other_memories_are_no_event(text):
    assert found(text) == []


def test_the_next_one_may_be_told_by_the_first_part_of_its_noun():
    lunch = "@title Lunsjmøte/NOUN 7./ADJ/amod>november november/NOUN/nmod>Lunsjmøte ¶"
    text = "Neste/ADJ/amod>lunsj lunsj/NOUN/nsubj>går går/VERB 5./ADJ/amod>desember desember/NOUN/obl>går ."
    _, after = find_events(annotated(f"{lunch}\n{text}", published="2021-11-08"))
    assert (after.mentions[0].text, after.turn) == ("Neste lunsj", "later")
