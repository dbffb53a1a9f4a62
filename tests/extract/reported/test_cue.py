"""Which verbs report, and whose words."""

import pytest

from tekstanalyse.extract.reported import find_reported
from tekstanalyse.extract.reported.cue import is_cue
from tekstanalyse.extract.reported.teller import source_at
from tekstanalyse.extract.speech import find_speech
from tests.extract.trees import annotated

DYR = "kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>"


def reported(text):
    doc = annotated(text)
    found = find_reported(doc, list(find_speech(doc)))
    return [(doc.text[s.start : s.end], s.source.people or s.source.text) for s in found]


@pytest.mark.parametrize(
    "sentence",
    [
        # not said
        f"Tuva_Brekke/PER/nsubj>sa sa/VERB ikke/PART/advmod>sa at/SCONJ {DYR}sa .",
        f"Tuva_Brekke/PER/nsubj>sagt har/AUX/aux>sagt aldri/ADV/advmod>sagt sagt/VERB:Part at/SCONJ {DYR}sagt .",
        f"No/ADV/advmod>seier seier/VERB ho/PRON/nsubj>seier ikkje/PART/advmod>seier at/SCONJ {DYR}seier .",
        # supposed, asked, told to the subject
        "Saka/NOUN/nsubj>snur snur/VERB dersom/SCONJ Tuva_Brekke/PER/nsubj>sier sier/VERB/advcl>snur "
        f"at/SCONJ {DYR}sier .",
        f"Sier/VERB Tuva_Brekke/PER/nsubj>Sier at/SCONJ {DYR}Sier ?",
        f"Tuva_Brekke/PER/nsubj:pass>spurt ble/AUX/aux:pass>spurt spurt/VERB:Part om/SCONJ {DYR}spurt .",
        f"Tuva_Brekke/PER/nsubj:pass>spurd vart/AUX/aux:pass>spurd spurt/VERB:Part om/SCONJ {DYR}spurt .".replace(
            ">spurd", ">spurt"
        ),
        # the reporter's own, nobody's, and what was only thought
        "Jeg/PRON/nsubj>synes synes/VERB Brekke/PER/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>synes .",
        f"Det/PRON/expl>viser viser/VERB seg/PRON/obj>viser for/ADP Brekke/PER/obl>viser at/SCONJ {DYR}viser .",
        f"Tuva_Brekke/PER/nsubj>trodde trodde/VERB at/SCONJ {DYR}trodde .",
        # another verb than the phrase
        "Tuva_Brekke/PER/nsubj>legger legger/VERB opp/ADV/compound:prt>legger til/ADP/obl>legger "
        f"at/SCONJ {DYR}legger .",
        # what is counted says nothing
        "Tall/NOUN/nsubj>viser som/PRON/obj>målte Tuva_Brekke/PER/nsubj>målte målte/VERB/acl:relcl>Tall viser/VERB "
        f"at/SCONJ {DYR}viser .",
        f"Målinga/NOUN/nsubj>viser til/ADP Tuva_Brekke/PER/nmod>Målinga viser/VERB at/SCONJ {DYR}viser .",
    ],
)
def test_nothing_is_reported_where_nothing_was_said(sentence):
    assert reported(sentence) == []


@pytest.mark.parametrize(
    ("phrase", "verb"),
    [
        ("regner/VERB med/ADP/obl>regner", "regner"),
        ("reknar/VERB med/ADP/obl>reknar", "reknar"),
        ("er/VERB sikker/ADJ/xcomp>er på/ADP/obl>er", "er"),
        ("er/VERB viss/ADJ/xcomp>er på/ADP/obl>er", "er"),
        ("legger/VERB ikke/PART/advmod>legger skjul/NOUN/obj>legger på/ADP/obl>legger", "legger"),
        ("ser/VERB ikkje/PART/advmod>ser vekk/ADV/advmod>ser frå/ADP/obl>ser", "ser"),
        ("åpner/VERB for/ADP/obl>åpner", "åpner"),
        ("opnar/VERB for/ADP/obl>opnar", "opnar"),
        ("begrunner/VERB det/PRON/obj>begrunner med/ADP/obl>begrunner", "begrunner"),
    ],
)
def test_phrases_report_what_a_named_person_holds(phrase, verb):
    assert reported(f"Tuva_Brekke/PER/nsubj>{verb} {phrase} at/SCONJ {DYR}{verb} .") == [
        ("kaia er dyr", ("Tuva Brekke",))
    ]


def test_phrases_of_thinking_report_nothing_of_people_in_general():
    assert reported(f"Folk/NOUN/nsubj>er er/VERB sikre/ADJ/xcomp>er på/ADP/obl>er at/SCONJ {DYR}er .") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Slik/ADV/advmod>svarte svarte/VERB Tuva_Brekke/PER/nsubj>svarte ,  som/PRON/nsubj>mener mener/VERB/acl:relcl>"
        f"Tuva_Brekke at/SCONJ {DYR}mener .",
        "Slik/ADV/advmod>svara svara/VERB Tuva_Brekke/PER/nsubj>svara ,  som/PRON/nsubj>meiner meiner/VERB/acl:relcl>"
        f"Tuva_Brekke at/SCONJ {DYR}meiner .",
    ],
)
def test_som_stands_for_the_name_before_it(sentence):
    assert ("kaia er dyr", ("Tuva Brekke",)) in reported(sentence)


@pytest.mark.parametrize("pronoun", ["Han", "Hun", "Ho"])
def test_a_pronoun_nobody_is_named_for_still_reports(pronoun):
    assert reported(f"{pronoun}/PRON/nsubj>sa sa/VERB at/SCONJ {DYR}sa .") == [("kaia er dyr", pronoun)]


@pytest.mark.parametrize(
    ("sentence", "claim"),
    [
        (
            "Ifølge/ADP ordfører/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>dyr ,  som/PRON/nsubj>satt "
            "satt/VERB/acl:relcl>Tuva_Brekke der/ADV/advmod>satt ,  er/AUX/cop>dyr kaia/NOUN/nsubj>dyr dyr/ADJ .",
            "er kaia dyr",
        ),
        (
            "Ifølgje/ADP ordførar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>dyr ,  som/PRON/nsubj>sat "
            "sat/VERB/acl:relcl>Tuva_Brekke der/ADV/advmod>sat ,  er/AUX/cop>dyr kaia/NOUN/nsubj>dyr dyr/ADJ .",
            "er kaia dyr",
        ),
    ],
)
def test_what_is_told_of_the_source_is_no_part_of_what_the_source_tells(sentence, claim):
    assert reported(sentence) == [(claim, ("Tuva Brekke",))]


@pytest.mark.parametrize(
    "view",
    [
        "Etter/ADP Brekkes/PER/nmod>syn syn/NOUN/obl>dyr",
        "Etter/ADP Brekke/PER/nmod>meining si/DET meining/NOUN/obl>dyr",
    ],
)
def test_a_view_tells_what_its_holder_means(view):
    found = reported(f"Tuva_Brekke/PER/nsubj>kom kom/VERB .\n{view} er/AUX/cop>dyr kaia/NOUN/nsubj>dyr dyr/ADJ .")
    assert found == [("er kaia dyr", ("Tuva Brekke",))]


def test_after_somebody_is_no_view():
    assert reported("Etter/ADP Brekke/PER/obl>talte talte/VERB ordføreren/NOUN/nsubj>talte .") == []


def test_som_stands_for_the_role_before_it():
    text = (
        "Rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .\n"
        "Slik/ADV/advmod>svarte svarte/VERB rektoren/NOUN/nsubj>svarte ,  som/PRON/nsubj>mener "
        f"mener/VERB/acl:relcl>rektoren at/SCONJ {DYR}mener ."
    )
    assert ("kaia er dyr", ("Tuva Brekke",)) in reported(text)


@pytest.mark.parametrize("neither", ["Verken", "Korkje"])
def test_cue_is_none_of_those_who_neither_say_it(neither):
    doc = annotated(
        f"{neither}/CCONJ/cc>Tuva_Brekke Tuva_Brekke/PER/nsubj>si eller/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke "
        "vil/AUX/aux>si "
        "si/VERB:Inf hva/PRON/obj>koster det/PRON/nsubj>koster koster/VERB/ccomp>si ."
    )
    assert not is_cue(next(token for token in doc if token.text == "si"))


@pytest.mark.parametrize(("said", "shown"), [("sa", "viste"), ("sa", "peika")])
def test_source_is_that_of_the_cue_before_where_the_tree_has_the_speech(said, shown):
    doc = annotated(
        f"– Jeg/PRON/nsubj>har har/VERB alt/PRON/obj>har , {said}/VERB/parataxis>har Tuva_Brekke/PER/nsubj>{said} , "
        "og/CCONJ "
        f"{shown}/VERB/conj>har til/ADP at/SCONJ leia/NOUN/nsubj>lav er/AUX/cop>lav lav/ADJ/ccomp>{shown} ."
    )
    source = source_at(next(token for token in doc if token.text == shown))
    assert source is not None
    assert source.people == ("Tuva Brekke",)
