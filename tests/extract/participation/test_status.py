"""Whether what a report says took place, is to come, was called off, or was prevented."""

import pytest

from tekstanalyse.extract.extraction import extract_from
from tests.extract.trees import make_doc, roles

PÅ = "på/ADP konferansen/NOUN/obl>"


@pytest.mark.parametrize(
    ("sentence", "status"),
    [
        (f"Eli_Vik/PER/nsubj>holdt holdt/VERB innlegg/NOUN/obj>holdt {PÅ}holdt .", "held"),
        (f"Eli_Vik/PER/nsubj>heldt heldt/VERB innlegg/NOUN/obj>heldt {PÅ}heldt .", "held"),
        (
            f"Eli_Vik/PER/nsubj>holde skal/AUX/aux>holde holde/VERB:Inf innlegg/NOUN/obj>holde {PÅ}holde .",
            "planned",
        ),
        (
            f"Eli_Vik/PER/nsubj>halde skal/AUX/aux>halde halde/VERB:Inf innlegg/NOUN/obj>halde {PÅ}halde .",
            "planned",
        ),
        (
            f"Eli_Vik/PER/nsubj>kommer kommer/VERB til/ADP/mark>holde å/PART holde/VERB:Inf/xcomp>kommer "
            f"innlegg/NOUN/obj>holde {PÅ}holde .",
            "planned",
        ),
        (
            "Tirsdag/NOUN/obl>foredrag 5./ADJ/amod>mars mars/NOUN/nmod>Tirsdag blir/AUX/cop>foredrag "
            f"det/PRON/expl>foredrag foredrag/NOUN av/ADP Eli_Vik/PER/nmod>foredrag {PÅ}foredrag .",
            "planned",
        ),
        (
            f"Klokka/NOUN/obl>holder 10.30/NUM/nummod>Klokka holder/VERB Eli_Vik/PER/nsubj>holder "
            f"innlegg/NOUN/obj>holder {PÅ}holder .",
            "planned",
        ),
        (
            f"Klokka/NOUN/obl>held 10.30/NUM/nummod>Klokka held/VERB Eli_Vik/PER/nsubj>held "
            f"innlegg/NOUN/obj>held {PÅ}held .",
            "planned",
        ),
        (
            f"Eli_Vik/PER/nsubj>holdt holdt/VERB innlegg/NOUN/obj>holdt {PÅ}holdt mens/SCONJ/mark>syk "
            "Jo_Li/PER/nsubj>syk var/AUX/cop>syk syk/ADJ/advcl>holdt .",
            "held",
        ),
        (
            f"Eli_Vik/PER/nsubj>heldt heldt/VERB innlegg/NOUN/obj>heldt {PÅ}heldt medan/SCONJ/mark>sjuk "
            "Jo_Li/PER/nsubj>sjuk var/AUX/cop>sjuk sjuk/ADJ/advcl>heldt .",
            "held",
        ),
        (
            f"Eli_Vik/PER/nsubj>erstattet ,  som/PRON/nsubj>holdt holdt/VERB/acl:relcl>Eli_Vik innlegg/NOUN/obj>holdt "
            f"{PÅ}holdt , erstattet/VERB Jo_Li/PER/obj>erstattet ,  som/PRON/nsubj>meldte meldte/VERB/acl:relcl>Jo_Li "
            "forfall/NOUN/obj>meldte .",
            "held",
        ),
        (
            f"Eli_Vik/PER/nsubj>erstatta ,  som/PRON/nsubj>heldt heldt/VERB/acl:relcl>Eli_Vik innlegg/NOUN/obj>heldt "
            f"{PÅ}heldt , erstatta/VERB Jo_Li/PER/obj>erstatta ,  som/PRON/nsubj>melde melde/VERB/acl:relcl>Jo_Li "
            "forfall/NOUN/obj>melde .",
            "held",
        ),
        (
            "Klokka/NOUN/obl>opnar 10.30/NUM/nummod>Klokka opnar/VERB Eli_Vik/PER/nsubj>opnar "
            "konferansen/NOUN/obj>opnar .",
            "planned",
        ),
        (
            f"Eli_Vik/PER/nsubj>holde skulle/AUX/aux>holde holde/VERB:Inf innlegg/NOUN/obj>holde {PÅ}holde ,  "
            "men/CCONJ meldte/VERB/conj>holde forfall/NOUN/obj>meldte .",
            "absent",
        ),
        (
            f"Eli_Vik/PER/nsubj>halde skulle/AUX/aux>halde halde/VERB:Inf innlegg/NOUN/obj>halde {PÅ}halde ,  "
            "men/CCONJ var/AUX/cop>sjuk sjuk/ADJ/conj>halde .",
            "absent",
        ),
        (
            f"Eli_Vik/PER/nsubj>holde skulle/AUX/aux>holde holde/VERB:Inf innlegg/NOUN/obj>holde {PÅ}holde .",
            "planned",
        ),
        (
            f"Eli_Vik/PER/nsubj>halde skulle/AUX/aux>halde halde/VERB:Inf innlegg/NOUN/obj>halde {PÅ}halde .",
            "planned",
        ),
        (
            f"Innlegget/NOUN/nsubj:pass>avlyst som/PRON/obj>holde Eli_Vik/PER/nsubj>holde skulle/AUX/aux>holde "
            f"holde/VERB:Inf/acl:relcl>Innlegget {PÅ}holde ,  ble/AUX/aux:pass>avlyst avlyst/VERB:Part .",
            "cancelled",
        ),
    ],
)
def test_status_of_reads_the_words_around(sentence, status):
    assert [found for found in roles(sentence) if found[0] == "Eli Vik"] == [("Eli Vik", "speaker", status)]


@pytest.mark.parametrize(
    "sentence",
    [
        f"Eli_Vik/PER/nsubj>holdt holdt/VERB ikke/ADV/advmod>holdt innlegg/NOUN/obj>holdt {PÅ}holdt .",
        f"Eli_Vik/PER/nsubj>heldt heldt/VERB ikkje/ADV/advmod>heldt innlegg/NOUN/obj>heldt {PÅ}heldt .",
        f"Eli_Vik/PER/nsubj>slapp slapp/VERB:Past å/PART holde/VERB:Inf/xcomp>slapp tale/NOUN/obj>holde {PÅ}holde .",
        f"Tuva_Brekke/PER/nsubj>holdt holdt/VERB:Past ingen/DET tale/NOUN/obj>holdt {PÅ}holdt .",
        f"Tuva_Brekke/PER/nsubj>heldt heldt/VERB:Past inga/DET innleiing/NOUN/obj>heldt {PÅ}heldt .",
    ],
)
def test_status_of_leaves_what_is_denied(sentence):
    assert roles(sentence) == []


@pytest.mark.parametrize("word", ["avlyst", "innstilt"])
def test_status_of_believes_the_headline(word):
    text = (
        f"@title Konferansen/NOUN/nsubj:pass>{word} i/ADP Sula/LOC/nmod>Konferansen {word}/VERB:Part ¶\n"
        f"Eli_Vik/PER/nsubj>holde skulle/AUX/aux>holde holde/VERB:Inf innlegg/NOUN/obj>holde {PÅ}holde ."
    )
    assert roles(text) == [("Eli Vik", "speaker", "cancelled")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Jo_Li/PER/nsubj>komme kunne/AUX/aux>komme ikke/ADV/advmod>komme komme/VERB:Inf , og/CCONJ"
        " Eli_Vik/PER/nsubj>holdt holdt/VERB/conj>komme innlegg/NOUN/obj>holdt på/ADP seminaret/NOUN/obl>holdt .",
        "Jo_Li/PER/nsubj>kome kunne/AUX/aux>kome ikkje/ADV/advmod>kome kome/VERB:Inf , så/CCONJ"
        " Eli_Vik/PER/nsubj>heldt heldt/VERB/conj>kome innlegg/NOUN/obj>heldt på/ADP seminaret/NOUN/obl>heldt .",
    ],
)
def test_who_speaks_for_one_who_stayed_away_was_there(sentence):
    assert ("Eli Vik", "speaker", "held") in roles(sentence)


def test_status_of_another_is_not_that_of_the_one_after_men():
    sentence = (
        "Jo_Li/PER/nsubj>syk var/AUX/cop>syk syk/ADJ , men/CCONJ/cc>holdt Eli_Vik/PER/nsubj>holdt holdt/VERB/conj>syk "
        f"innlegg/NOUN/obj>holdt {PÅ}holdt ."
    )
    assert roles(sentence) == [("Eli Vik", "speaker", "held")]


def test_status_of_a_programme_is_planned_though_it_looks_back():
    text = (
        "@title Fagdagen/NOUN 2031/NUM/nmod>Fagdagen :  program/NOUN/appos>Fagdagen ¶\n"
        "Foredrag/NOUN ved/ADP Eli_Vik/PER/nmod>Foredrag ¶\n"
        "Sist/ADV/advmod>kom kom/VERB:Past mange/ADJ/nsubj>kom til/ADP fagdagen/NOUN/obl>kom ."
    )
    assert [status for _, _, status in roles(text)] in (["planned"], [])


@pytest.mark.parametrize("verb", ["understreket", "presiserte"])
def test_a_denial_in_what_was_said_denies_nothing_of_the_saying(verb):
    claim = f"at/SCONJ dei/PRON/nsubj>kjem ikkje/ADV/advmod>kjem kjem/VERB/ccomp>{verb}"
    sentence = f"{PÅ}{verb} {verb}/VERB:Past Brekke/PER/nsubj>{verb} {claim} ."
    report = "@title Konferansen/NOUN i/ADP Sula/GPE_LOC/nmod>Konferansen ¶"
    assert roles(f"{report}\n{sentence}") == [("Brekke", "speaker", "held")]


@pytest.mark.parametrize("leader", ["Ordstyrer", "Møteleiar"])
def test_what_is_said_in_the_present_tense_of_an_event_to_come_is_planned(leader):
    announced = (
        "@title Temakveld/NOUN i/ADP Sula/GPE_LOC/nmod>Temakveld ¶\n"
        "Fjordlaget/ORG/nsubj>inviterer inviterer/VERB til/ADP temakveld/NOUN/obl>inviterer i/ADP "
        "Sula/GPE_LOC/nmod>temakveld ."
    )
    doc = make_doc(f"{announced}\n{leader}/NOUN/nsubj>Brekke er/AUX/cop>Brekke Brekke/PER .")
    for token in doc:
        if token.text in {"er", "inviterer"}:
            token.set_morph("Tense=Pres|VerbForm=Fin")
    [claim] = extract_from(doc, "a").participations
    assert (claim.role, claim.status) == ("moderator", "planned")


@pytest.mark.parametrize(("meeting", "last"), [("arrangert", "i fjor"), ("skipa", "i fjor")])
def test_a_listed_programme_of_what_is_announced_is_planned(meeting, last):
    announced = (
        "Fjordlaget/ORG/nsubj>inviterer inviterer/VERB til/ADP temakveld/NOUN/obl>inviterer i/ADP "
        "Sula/GPE_LOC/nmod>temakveld .\n"
        f"Da/SCONJ temakvelden/NOUN/nsubj:pass>{meeting} ble/AUX:Past/aux:pass>{meeting} {meeting}/VERB:Part/advcl>kom "
        f"{'/ADP '.join(last.split())}/ADV/obl>{meeting} , kom/VERB:Past ti/NUM/nsubj>kom ."
    )
    doc = make_doc(f"{announced}\nInnleiing/NOUN ved/ADP Eli_Vik/PER/nmod>Innleiing")
    [claim] = extract_from(doc, "a").participations
    assert (claim.role, claim.status) == ("speaker", "planned")


@pytest.mark.parametrize("wants", ["vil", "skal"])
def test_what_was_told_is_held_though_its_sentence_looks_ahead_as_well(wants):
    text = (
        "@title Folkemøte/NOUN i/ADP Sula/GPE_LOC/nmod>Folkemøte ¶\n"
        f"På/ADP folkemøtet/NOUN/obl>bygge {wants}/AUX/aux>bygge Tuva_Brekke/PER/nsubj>bygge bygge/VERB:Inf , og/CCONJ "
        "forklarte/VERB:Past/conj>bygge planen/NOUN/obj>forklarte ."
    )
    assert ("Tuva Brekke", "speaker", "held") in roles(text)


REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte ."
)


@pytest.mark.parametrize(
    "said",
    [
        "Det/PRON/nsubj>går går/VERB ikke/ADV/advmod>går lenger/ADV/advmod>går , innvendte/VERB:Past/parataxis>går "
        "Eli_Vik/PER/nsubj>innvendte .",
        "Det/PRON/nsubj>går går/VERB ikkje/ADV/advmod>går lenger/ADV/advmod>går , hevda/VERB:Past/parataxis>går "
        "Eli_Vik/PER/nsubj>hevda .",
        "På/ADP spørsmål/NOUN/obl>svarte om/SCONJ/mark>betale hvem/PRON/nsubj>betale skal/AUX/aux>betale "
        "betale/VERB:Inf/acl>spørsmål , svarte/VERB:Past Eli_Vik/PER/nsubj>svarte lenge/ADV/advmod>svarte .",
    ],
)
def test_status_of_is_held_whatever_words_of_content_deny_or_put_off(said):
    assert ("Eli Vik", "speaker", "held") in roles(f"{REPORT}\n{said}")


@pytest.mark.parametrize("held", ["og/CCONJ", "men/CCONJ"])
def test_who_was_invited_did_it_unless_but_follows(held):
    text = (
        "@title Folkemøte/NOUN i/ADP Sula/GPE_LOC/nmod>Folkemøte ¶\n"
        "På/ADP folkemøtet/NOUN/obl>invitert var/AUX:Past/aux:pass>invitert Tuva_Brekke/PER/nsubj:pass>invitert "
        f"invitert/VERB:Part {held} forklarte/VERB:Past/conj>invitert planen/NOUN/obj>forklarte ."
    )
    assert (("Tuva Brekke", "speaker", "held") in roles(text)) == held.startswith("og")


@pytest.mark.parametrize(
    "sentence",
    [
        "I/ADP morgen/NOUN/obl>holder holder/VERB Tuva_Brekke/PER/nsubj>holder foredrag/NOUN/obj>holder .",
        "Neste/ADJ/amod>veke veke/NOUN/obl>held held/VERB Tuva_Brekke/PER/nsubj>held foredrag/NOUN/obj>held .",
        "Til/ADP hausten/NOUN/obl>held held/VERB Tuva_Brekke/PER/nsubj>held foredrag/NOUN/obj>held .",
    ],
)
def test_what_a_sentence_begins_with_a_day_to_come_for_is_planned_in_a_report_too(sentence):
    told = "Kari_Vik/PER/nsubj>åpnet åpnet/VERB:Past seminaret/NOUN/obj>åpnet 3./ADJ/amod>mars mars/NOUN/obl>åpnet ."
    assert {status for person, _, status in roles(f"{told}\n{sentence}") if person == "Tuva Brekke"} <= {"planned"}
