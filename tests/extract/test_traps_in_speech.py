"""What is easily misread in speech, dates and lists of names, each in both written forms."""

import pytest

from tekstanalyse.extract.quotation import find_quotations
from tekstanalyse.extract.titles import title_text
from tests.extract.trees import extraction, roles

KLARE = "Vi/PRON/nsubj>klare er/AUX/cop>klare klare/ADJ"


def speakers(text):
    found = extraction(text)
    return [found.mentions[s.speaker].name if s.speaker is not None else None for s in found.statements]


@pytest.mark.parametrize(
    ("published", "date"),
    [("2021-03-05", "2021-03-03"), ("2021-02-25", "2021-03-03"), (None, "XXXX-03-03")],
)
@pytest.mark.parametrize("verb", ["møttes", "møttest"])
def test_dates_without_a_year_have_that_of_the_publication(published, date, verb):
    sentence = (
        f"Folk/NOUN/nsubj>{verb} {verb}/VERB på/ADP fagdagen/NOUN/obl>{verb} 3./ADJ/amod>mars mars/NOUN/obl>{verb} ."
    )
    [event] = extraction(sentence, published=published).event_mentions
    assert event.date == date


@pytest.mark.parametrize(
    ("title", "verb"),
    [("Psykologspesialistene", "åpnet"), ("Psykologspesialistane", "opna"), ("Professorene", "åpnet")],
)
def test_a_title_in_the_plural_is_that_of_each_in_the_row(title, verb):
    sentence = (
        f"{title}/NOUN/nsubj>{verb} Tuva_Brekke/PER/appos>{title} og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke "
        f"{verb}/VERB fagdagen/NOUN/obj>{verb} ."
    )
    assert {p.title for p in extraction(sentence).participations} == {title_text(title)}
    assert [name for name, _, _ in roles(sentence)] == ["Tuva Brekke", "Jonas Lid"]


@pytest.mark.parametrize("cue", ["sier", "seier"])
def test_turns_without_a_source_are_those_of_the_running_speaker(cue):
    text = f"– {KLARE} , {cue}/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>{cue} . ¶\n– {KLARE} . ¶\n– {KLARE} ."
    assert speakers(text) == ["Tuva Brekke"] * 3


@pytest.mark.parametrize(
    "turn",
    [
        "– Det/PRON/nsubj>bra er/AUX/cop>bra bra/ADJ .",
        "« Dette/PRON/nsubj>bra er/AUX/cop>bra jo/ADV/advmod>bra bra/ADJ »",
    ],
)
@pytest.mark.parametrize("verb", ["står", "stod"])
def test_words_nobody_is_named_for_have_no_speaker(turn, verb):
    assert speakers(f"Huset/NOUN/nsubj>{verb} {verb}/VERB der/ADV/advmod>{verb} . ¶\n{turn}") == [None]


@pytest.mark.parametrize("cue", ["sier", "seier"])
def test_the_question_of_a_reporter_has_no_speaker(cue):
    text = (
        f"– {KLARE} , {cue}/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>{cue} . ¶\n"
        "– Kva/PRON/nsubj>skjer skjer/VERB no/ADV/advmod>skjer ? ¶\n"
        f"– {KLARE} ."
    )
    assert speakers(text) == ["Tuva Brekke", None, "Tuva Brekke"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("«\u00a0Vi er klare\u00a0», sier Tuva Brekke.", "Vi er klare"),
        ("«\u00a0Me er klare\u00a0», seier Tuva Brekke.", "Me er klare"),
        ("«Vi er klare”, sier Tuva Brekke.", "Vi er klare"),
        ("– Vi er klare», sier Tuva Brekke.", "Vi er klare"),
        ("”Me er klare”, seier Tuva Brekke.", "Me er klare"),
        ("«Me er klare, seier Tuva Brekke.", "Me er klare"),
    ],
)
def test_broken_marks_and_spaces_still_hold_the_words(text, expected):
    assert [text[q.start : q.end].strip() for q in find_quotations(text)] == [expected]
    assert all(q.cue is not None for q in find_quotations(text))


@pytest.mark.parametrize(
    "rest",
    [
        "sa/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sa til/ADP NTB/ORG/obl>sa .",
        "sa/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sa til/ADP sula.no/PROPN/obl>sa etter/ADP talen/NOUN/obl>sa .",
    ],
)
def test_words_to_a_paper_are_no_part_in_the_event(rest):
    text = (
        "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
        f"Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB fagdagen/NOUN/obj>arrangerte . ¶\n– {KLARE} , {rest}"
    )
    found = extraction(text)
    assert speakers(text) == ["Tuva Brekke"]
    assert (found.participations, found.statements[0].event) == ((), None)


@pytest.mark.parametrize(
    ("modal", "infinitive"), [("skal", "snakke"), ("skal", "snakka"), ("vil", "innlede"), ("vil", "innleie")]
)
def test_what_somebody_is_to_do_is_not_held(modal, infinitive):
    sentence = (
        f"Brekke/PER/nsubj>{infinitive} {modal}/AUX/aux>{infinitive} {infinitive}/VERB:Inf på/ADP "
        f"fagdagen/NOUN/obl>{infinitive} ."
    )
    assert not any(status == "held" for _, _, status in roles(sentence))
