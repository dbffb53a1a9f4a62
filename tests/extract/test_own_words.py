import pytest

from tekstanalyse.extract.speech import find_speech
from tests.extract.trees import annotated

KLARE = "Vi/PRON/nsubj>klare er/AUX/cop>klare klare/ADJ ."


def contents(text):
    doc = annotated(text)
    return [doc.text[said.start : said.end] for said in find_speech(doc)]


@pytest.mark.parametrize(
    "report",
    [
        "Tuva_Brekke/PER/nsubj>smiler smiler/VERB bredt/ADV/advmod>smiler .",
        "Så/ADV/advmod>går går/VERB Tuva_Brekke/PER/nsubj>går heim/ADV/advmod>går .",
    ],
)
def test_own_words_end_where_the_reporter_names_somebody(report):
    assert contents(f"– {KLARE}\n{report}") == ["Vi er klare."]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("Jeg/PRON/nsubj>kjenner kjenner/VERB Tuva_Brekke/PER/obj>kjenner .", "Jeg kjenner Tuva Brekke."),
        ("Eg/PRON/nsubj>kjenner kjenner/VERB Tuva_Brekke/PER/obj>kjenner .", "Eg kjenner Tuva Brekke."),
        ("Det/PRON/nsubj>bra er/AUX/cop>bra bra/ADJ .", "Det er bra."),
    ],
)
def test_own_words_go_on_while_they_say_jeg_or_name_nobody(more, words):
    assert contents(f"– {KLARE}\n{more}") == [f"Vi er klare. {words}"]


@pytest.mark.parametrize(
    "said", ["Brekke/PER/nsubj>snill er/AUX/cop>snill snill/ADJ", "Brekke/PER/nsubj>kjem kjem/VERB"]
)
def test_own_words_may_begin_with_a_name(said):
    assert len(contents(f"– {said} .")) == 1


@pytest.mark.parametrize(
    "seen",
    [
        "Hun/PRON/nsubj>viser viser/VERB oss/PRON/iobj>viser brevet/NOUN/obj>viser .",
        "Ho/PRON/nsubj>nikkar nikkar/VERB .",
        "Dei/PRON/nsubj>ser ser/VERB på/ADP kvarandre/PRON/obl>ser .",
    ],
)
def test_own_words_end_where_the_speaker_is_seen(seen):
    assert contents(f"– {KLARE}\n{seen}") == ["Vi er klare."]


@pytest.mark.parametrize(
    "more", ["Hun/PRON/nsubj>ler ler/VERB av/ADP meg/PRON/obl>ler .", "Ho/PRON/nsubj>bur bur/VERB her/ADV ."]
)
def test_own_words_may_tell_of_another(more):
    assert contents(f"– {KLARE}\n{more.replace('her/ADV', 'her/ADV/advmod>bur')}")[0].startswith("Vi er klare. H")
