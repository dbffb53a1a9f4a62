"""What is easily misread in Norwegian reports of events, each in both written forms."""

import pytest

from tekstanalyse.records import SPEAKING_ROLES
from tests.extract.trees import extraction, roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB fagdagen/NOUN/obj>arrangerte . ¶\n"
)


def in_report(sentence):
    return roles(REPORT + sentence)


def said(text):
    found = extraction(text)
    return [(s.text, found.mentions[s.speaker].name if s.speaker is not None else None) for s in found.statements]


@pytest.mark.parametrize(
    "sentence",
    [
        # titles of works
        "Koret/NOUN/nsubj>sang sang/VERB « Vår/NOUN/nmod>hymne beste/ADJ/amod>hymne hymne/NOUN/obj>sang » .",
        "Koret/NOUN/nsubj>song song/VERB « Vår/NOUN/nmod>hymne beste/ADJ/amod>hymne hymne/NOUN/obj>song » .",
        # scare quotes
        "Denne/DET « gaven/NOUN/nsubj>kom » kom/VERB dyrt/ADJ/advmod>kom .",
        "Denne/DET « gåva/NOUN/nsubj>kom » kom/VERB dyrt/ADJ/advmod>kom .",
        # names of series and columns
        "« Fiskeprat/PROPN/nsubj>sendes » sendes/VERB hver/DET/det>tirsdag tirsdag/NOUN/obl>sendes .",
        "« Fiskeprat/PROPN/nsubj>går » går/VERB kvar/DET/det>tysdag tysdag/NOUN/obl>går .",
    ],
)
def test_words_in_marks_are_no_speech_without_a_source(sentence):
    assert said(sentence) == []


@pytest.mark.parametrize(
    ("sentence", "role"),
    [
        ("Sist/ADV/advmod>Tuva_Brekke ut/ADV/advmod>Tuva_Brekke var/AUX/cop>Tuva_Brekke Tuva_Brekke/PER .", "speaker"),
        ("Så/ADV/advmod>kom kom/VERB Tuva_Brekke/PER/nsubj>kom på/ADP bana/NOUN/obl>kom .", "speaker"),
        ("Tuva_Brekke/PER/nsubj>tok tok/VERB for/ADP seg/PRON/obl>tok fisket/NOUN/obj>tok .", "speaker"),
        ("Tuva_Brekke/PER/nsubj>la la/VERB fram/ADV/advmod>la planen/NOUN/obj>la .", "speaker"),
        (
            "Tuva_Brekke/PER/nsubj>ønsket ønsket/VERB alle/PRON/obj>ønsket velkommen/ADJ/xcomp>ønsket .",
            "host",
        ),
        ("Tuva_Brekke/PER/nsubj>ynskte ynskte/VERB alle/PRON/obj>ynskte velkomne/ADJ/xcomp>ynskte .", "host"),
    ],
)
def test_somebody_speaks_without_a_verb_of_speaking(sentence, role):
    assert in_report(sentence) == [("Tuva Brekke", role, "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        # present
        "Til/ADP stede/NOUN/obl>var var/VERB også/ADV/advmod>var Tuva_Brekke/PER/nsubj>var .",
        "Til/ADP stades/NOUN/obl>var var/VERB òg/ADV/advmod>var Tuva_Brekke/PER/nsubj>var .",
        # silent
        "Tuva_Brekke/PER/nsubj>tok tok/VERB ikke/ADV/advmod>tok ordet/NOUN/obj>tok .",
        "Tuva_Brekke/PER/nsubj>tok tok/VERB ikkje/ADV/advmod>tok ordet/NOUN/obj>tok .",
        # absent
        "Tuva_Brekke/PER/nsubj>melde måtte/AUX/aux>melde melde/VERB:Inf forfall/NOUN/obj>melde .",
        "Tuva_Brekke/PER/nsubj>møte kunne/AUX/aux>møte ikkje/ADV/advmod>møte møte/VERB:Inf .",
        # mentioned, elected
        "Tuva_Brekke/PER/nsubj:pass>nevnt ble/AUX/aux:pass>nevnt også/ADV/advmod>nevnt nevnt/VERB:Part .",
        "Tuva_Brekke/PER/nsubj:pass>vald vart/AUX/aux:pass>vald vald/VERB:Part til/ADP leiar/NOUN/obl>vald .",
    ],
)
def test_people_who_are_present_absent_or_mentioned_do_not_speak(sentence):
    assert not SPEAKING_ROLES & {role for _, role, _ in in_report(sentence)}


@pytest.mark.parametrize(
    ("sentence", "organization"),
    [
        ("Kystrådets/ORG/nmod:poss>Tuva_Brekke Tuva_Brekke/PER/nsubj>svarte svarte/VERB .", "Kystrådet"),
        ("Kystrådets/ORG/nmod:poss>Tuva_Brekke Tuva_Brekke/PER/nsubj>svara svara/VERB .", "Kystrådet"),
        ("Tuva_Brekke/PER/nsubj>svarte ( H/PROPN/appos>Tuva_Brekke ) svarte/VERB .", "H"),
        ("Tuva_Brekke/PER/nsubj>svara ( Sp/PROPN/appos>Tuva_Brekke ) svara/VERB .", "Sp"),
    ],
)
def test_organizations_stand_in_genitives_and_brackets(sentence, organization):
    found = extraction(sentence)
    assert [found.mentions[a.organization].name for a in found.affiliations] == [organization]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Tuva_Brekke/PER/nsubj>kom kom/VERB .", "Brekke/PROPN/nsubj>åpnet åpnet/VERB fagdagen/NOUN/obj>åpnet ."),
        ("Tuva_Brekke/PER/nsubj>kom kom/VERB .", "Tuva/PROPN/nsubj>opna opna/VERB fagdagen/NOUN/obj>opna ."),
        ("Tuva_Brekke/PER/nsubj>kom kom/VERB .", "Hun/PRON/nsubj>åpnet åpnet/VERB fagdagen/NOUN/obj>åpnet ."),
        ("Tuva_Brekke/PER/nsubj>kom kom/VERB .", "Ho/PRON/nsubj>opna opna/VERB fagdagen/NOUN/obj>opna ."),
    ],
)
def test_short_names_and_pronouns_are_the_one_named_in_full(first, second):
    assert in_report(f"{first}\n{second}") == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize(
    ("first", "second", "events"),
    [
        ("Kystveka/PROPN/obl>{0} 2018/NUM/nmod>Kystveka", "Kystveka/PROPN/obl>{0} 2019/NUM/nmod>Kystveka", 2),
        ("Kystveka/PROPN/obl>{0} 2018/NUM/nmod>Kystveka", "Kystveka/PROPN/obl>{0}", 1),
        ("seminaret/NOUN/obl>{0}", "neste/ADJ/amod>seminar seminar/NOUN/obl>{0}", 2),
    ],
)
@pytest.mark.parametrize("verb", ["møttes", "møttest"])
def test_series_are_kept_apart_by_year(first, second, events, verb):
    sentences = [f"Folk/NOUN/nsubj>{verb} {verb}/VERB på/ADP {e.format(verb)} ." for e in (first, second)]
    assert len({e.event for e in extraction("\n".join(sentences)).event_mentions}) == events


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>holdt holdt/VERB innlegg/NOUN/obj>holdt på/ADP fagdagen/NOUN/obl>holdt .",
        "Tuva_Brekke/PER/nsubj>heldt heldt/VERB innlegg/NOUN/obj>heldt på/ADP fagdagen/NOUN/obl>heldt .",
    ],
)
def test_captions_are_no_report(sentence):
    assert in_report(f"@caption {sentence}") == []
