"""Why nobody is the speaker of a statement."""

import pytest

from tekstanalyse.extract.no_speaker import no_speaker
from tekstanalyse.extract.sources import Source
from tekstanalyse.extract.speech import Speech
from tests.extract.test_speech import BRA, KLARE, SEIER, SIER
from tests.extract.trees import extraction

TWO_MEN = "Der/ADV/advmod>satt satt/VERB:Past Jonas_Lid/PER/obl>satt og/CCONJ Petter_Moe/PER/conj>Jonas_Lid ."
TVO_MENN = "Der/ADV/advmod>sat sat/VERB:Past Jonas_Lid/PER/obl>sat og/CCONJ Petter_Moe/PER/conj>Jonas_Lid ."
NOBODY = "Det/PRON/nsubj>regnet regnet/VERB:Past ."
DYR = "at/SCONJ kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>"
VERDI = "verdien/NOUN/obj>{verb} av/ADP fiske/NOUN/nmod>verdien"
BREV = f"« {KLARE} nok/ADV/advmod>klare »"
LAS = "Tuva_Brekke/PER/nsubj>las las/VERB:Past"
LESTE = "Tuva_Brekke/PER/nsubj>leste leste/VERB:Past"


def reasons(text):
    """Return for each statement whether it has a speaker, the words that stand for one, and why there is nobody."""
    return [(said.speaker is not None, said.speaker_text, said.no_speaker) for said in extraction(text).statements]


def told_of(words, rule="reported-clause"):
    """Return why nobody is the speaker of words whose source is given so."""
    return no_speaker(Speech(0, 1, "indirect", rule, source=Source(words)))


@pytest.mark.parametrize(
    "sentence",
    [
        f"Han/PRON/nsubj>mente mente/VERB:Past {DYR}mente .",
        f"Han/PRON/nsubj>meinte meinte/VERB:Past {DYR}meinte .",
        f"– {KLARE} , sa/VERB/parataxis>klare han/PRON/nsubj>sa .",
        f"– {KLARE} , sa/VERB/parataxis>klare han/PRON/nsubj>sa og/CCONJ lo/VERB/conj>sa .",
        f"Han/PRON/nsubj>presiserte presiserte/VERB:Past {VERDI.format(verb='presiserte')} .",
        f"Han/PRON/nsubj>understreka understreka/VERB:Past {VERDI.format(verb='understreka')} .",
    ],
)
@pytest.mark.parametrize("before", [TWO_MEN, TVO_MENN, NOBODY])
def test_a_pronoun_that_fits_two_or_nobody_is_the_reason(before, sentence):
    ((known, told, why),) = reasons(f"{before}\n{sentence}")
    assert (known, told.lower().split()[0], why) == (False, "han", "pronoun")


@pytest.mark.parametrize(
    "sentence",
    [
        f"En/DET talsmann/NOUN/nsubj>sa sa/VERB:Past {DYR}sa .",
        f"Ein/DET talsmann/NOUN/nsubj>sa sa/VERB:Past {DYR}sa .",
        f"Flere/ADJ/nsubj>mente mente/VERB:Past {DYR}mente .",
        f"Fleire/ADJ/nsubj>meinte av/ADP deltakarane/NOUN/nmod>Fleire meinte/VERB:Past {DYR}meinte .",
        f"Politiet/NOUN/nsubj>opplyser opplyser/VERB {DYR}opplyser .",
        f"– {KLARE} , seier/VERB/parataxis>klare ordføraren/NOUN/nsubj>seier .",
        f"– {KLARE} , sier/VERB/parataxis>klare en/DET nabo/NOUN/nsubj>sier .",
        f"{LAS} eit/DET brev/NOUN/obj>las frå/ADP departementet/NOUN/nmod>brev :\n« {KLARE} nok/ADV/advmod>klare . »",
    ],
)
def test_a_role_or_a_group_without_a_name_is_the_reason(sentence):
    assert [why for *_, why in reasons(sentence)] == ["role"]


@pytest.mark.parametrize(
    "sentence",
    [
        f"{LAS} eit/DET brev/NOUN/obj>las :\n« {KLARE} nok/ADV/advmod>klare . »",
        f"{LESTE} et/DET brev/NOUN/obj>leste :\n« {KLARE} nok/ADV/advmod>klare . »",
        f"{BREV} , heter/VERB/parataxis>klare det/PRON/nsubj>heter i/ADP brevet/NOUN/obl>heter .",
        f"{BREV} , heiter/VERB/parataxis>klare det/PRON/nsubj>heiter i/ADP rapporten/NOUN/obl>heiter .",
    ],
)
def test_a_text_without_a_named_writer_is_the_reason(sentence):
    assert [why for *_, why in reasons(sentence)] == ["text"]


@pytest.mark.parametrize(
    "asked",
    [
        "– Er/AUX/cop>klare dere/PRON/nsubj>klare klare/ADJ ?",
        "– Er/AUX/cop>klare de/PRON/nsubj>klare klare/ADJ ?",
        "– Hvorfor/ADV ikke/ADV/advmod>Hvorfor , spør/VERB/parataxis>Hvorfor vi/PRON/nsubj>spør .",
        "– Kvifor/ADV ikkje/ADV/advmod>Kvifor , undrar/VERB/parataxis>Kvifor eg/PRON/nsubj>undrar .",
    ],
)
def test_what_an_interviewer_asks_is_the_reason(asked):
    found = reasons(f"– {KLARE} , {SIER} . ¶\n{asked} ¶\n– {BRA} .")
    assert [(known, why) for known, _, why in found] == [(True, None), (False, "question"), (True, None)]


@pytest.mark.parametrize("told", ["Broren/NOUN/nsubj>tviler tviler/VERB .", "Systera/NOUN/nsubj>tviler tviler/VERB ."])
@pytest.mark.parametrize("attribution", [SIER, SEIER])
def test_nothing_beside_the_words_is_the_reason(attribution, told):
    found = reasons(f"– {KLARE} , {attribution} . ¶\n{told}\n¶ – {BRA} .")
    assert found == [(True, "Tuva Brekke", None), (False, None, "silent")]


@pytest.mark.parametrize(
    ("words", "why"),
    [
        ("begge", "pronoun"), ("de to", "pronoun"), ("dei", "pronoun"), ("hennar", "pronoun"),
        ("sistnemnde", "pronoun"), ("sistnevnte", "pronoun"),
        ("begge foreldrene", "role"), ("dei tilsette", "role"), ("de ansatte", "role"), ("40 prosent", "role"),
        ("i dag ordføreren", "role"), ("i salen", "role"), ("på galleriet", "role"),
        ("til meg", "silent"), ("til ho", "silent"), ("igjen", "silent"), ("i går", "silent"),
    ],
)  # fmt: skip
def test_the_words_for_the_source_tell_a_pronoun_from_a_role_and_from_nobody(words, why):
    assert told_of(words) == why


@pytest.mark.parametrize("attribution", [SIER, SEIER])
def test_a_speaker_needs_no_reason(attribution):
    assert reasons(f"– {KLARE} , {attribution} .") == [(True, "Tuva Brekke", None)]
