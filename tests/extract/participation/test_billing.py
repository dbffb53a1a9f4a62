import pytest

from tests.extract.trees import roles

HEADING = "@title Fagdag/NOUN om/ADP fiske/NOUN/nmod>Fagdag i/ADP Sula/GPE_LOC/nmod>Fagdag ¶"


def billed(*lines):
    return roles("\n".join((HEADING, *(f"{line} ¶" for line in lines))))


@pytest.mark.parametrize("label", ["Innledere", "Innleiarar", "Foredragsholdere", "Medverkande", "Appellanter"])
def test_find_billing_reads_those_whom_a_label_announces(label):
    line = f"{label}/NOUN : Tuva_Brekke/PER/appos>{label} ( Fjordlaget/ORG/appos>Tuva_Brekke ) og/CCONJ"
    line += " Jonas_Lid/PER/conj>Tuva_Brekke"
    assert billed(line) == [("Tuva Brekke", "speaker", "held"), ("Jonas Lid", "speaker", "held")]


@pytest.mark.parametrize(
    ("label", "role"), [("Gjest", "guest"), ("Panelet", "panelist"), ("Samtaleleiar", "moderator"), ("Vert", "host")]
)
def test_find_billing_gives_the_role_of_the_label(label, role):
    assert ("Tuva Brekke", role, "held") in billed(f"{label}/NOUN : Tuva_Brekke/PER/appos>{label}")


@pytest.mark.parametrize("label", ["Medvirkende", "Medverkande"])
def test_find_billing_reads_the_lines_below_a_label(label):
    below = ["Forskar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER", "Jonas_Lid/PER , bonde/NOUN/appos>Jonas_Lid"]
    assert billed(f"{label}/NOUN :", *below) == [("Tuva Brekke", "speaker", "held"), ("Jonas Lid", "speaker", "held")]


@pytest.mark.parametrize(
    "lines",
    [
        ["Innledere/NOUN :", "Se/VERB nettsida/NOUN/obj>Se .", "Tuva_Brekke/PER"],
        ["Kontakt/NOUN : Tuva_Brekke/PER/appos>Kontakt"],
        ["Gjester/NOUN som/PRON/nsubj>kom kom/VERB:Past/acl:relcl>Gjester , Tuva_Brekke/PER/appos>Gjester"],
        ["Deltakere/NOUN : Tuva_Brekke/PER/appos>Deltakere"],
    ],
)
def test_find_billing_leaves_names_that_no_label_bills(lines):
    assert billed(*lines) == []


@pytest.mark.parametrize(("leader", "other"), [("Leder", "Nestleder"), ("Leiar", "Nestleiar")])
def test_find_billing_leaves_who_was_elected(leader, other):
    lines = (f"{leader}/NOUN : Tuva_Brekke/PER/appos>{leader}", f"{other}/NOUN : Jonas_Lid/PER/appos>{other}")
    assert billed(*lines) == []


@pytest.mark.parametrize("again", ["attval", "gjenvalg"])
def test_find_billing_leaves_who_was_elected_anew(again):
    assert billed(f"Leiar/NOUN : Tuva_Brekke/PER/appos>Leiar ( {again}/NOUN/appos>Tuva_Brekke )") == []


@pytest.mark.parametrize(
    ("label", "role"),
    [
        ("Gjesteinnleder", "speaker"),
        ("Hovudinnleiarar", "speaker"),
        ("Helsing", "speaker"),
        ("Valgt_dirigent", "moderator"),
        ("Konferansier_begge_dager", "moderator"),
        ("Frammøtte", "participant"),
    ],
)
def test_find_billing_knows_a_label_by_its_noun(label, role):
    first, *rest = label.split("_")
    words = " ".join((f"{first}/NOUN", *(f"{word}/NOUN/nmod>{first}" for word in rest)))
    assert ("Tuva Brekke", role, "held") in billed(f"{words} : Tuva_Brekke/PER/appos>{first}")


@pytest.mark.parametrize("label", ["Referent", "Skrivar", "Foto", "Påmelding", "Kasserar", "Tellekorps"])
def test_find_billing_leaves_labels_of_those_who_are_not_heard(label):
    assert billed(f"{label}/NOUN : Tuva_Brekke/PER/appos>{label}") == []


@pytest.mark.parametrize(("new", "leader"), [("Ny", "leder"), ("Påtroppande", "leiar")])
def test_find_billing_leaves_a_new_leader(new, leader):
    assert billed(f"{new}/ADJ/amod>{leader} {leader}/NOUN : Tuva_Brekke/PER/appos>{leader}") == []


@pytest.mark.parametrize("label", ["Forfall", "Fravær", "Avbod"])
def test_find_billing_takes_those_who_stayed_away_for_absent(label):
    held = [status for _, _, status in billed(f"{label}/NOUN : Tuva_Brekke/PER/appos>{label}")]
    assert held in ([], ["absent"])


@pytest.mark.parametrize("read", ["Gjennomgått", "Opplest", "Framlagt", "Lesen"])
def test_find_billing_reads_by_whom_a_report_was_read(read):
    line = (
        f"Regnskap/NOUN :  {read}/ADJ/amod>Regnskap av/ADP kasserer/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obl>{read} ."
    )
    assert billed(line) == [("Tuva Brekke", "speaker", "held")]


def test_find_billing_takes_what_follows_a_single_speaker_for_where_she_belongs():
    line = "Innleder/NOUN : Tuva_Brekke/PER/appos>Innleder ,  Fosna_Rådgiving/PER/appos>Tuva_Brekke"
    assert billed(line) == [("Tuva Brekke", "speaker", "held")]


def test_find_billing_leaves_of_whom_somebody_speaks():
    line = "Innledere/NOUN : Tuva_Brekke/PER/appos>Innledere om/ADP Jonas_Lid/PER/nmod>Tuva_Brekke"
    assert billed(line) == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize("office", ["Leder", "Leiar"])
def test_find_billing_takes_nobody_for_the_chair_of_a_meeting_who_leads_the_body(office):
    text = f"@title Årsmøte/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøte ¶\n{office}/NOUN : Tuva_Brekke/PER/appos>{office} . ¶"
    assert roles(text) == []


@pytest.mark.parametrize("label", ["Møteleiar og/CCONJ skrivar", "Ordstyrer og/CCONJ referent"])
def test_find_billing_gives_each_name_of_a_row_its_own_noun(label):
    first, joining, second = label.split()
    line = f"{first}/NOUN {joining} {second}/NOUN/conj>{first} : Tuva_Brekke/PER/appos>{first} og/CCONJ "
    assert billed(f"{line}Jonas_Lid/PER/conj>Tuva_Brekke") == [("Tuva Brekke", "moderator", "held")]


@pytest.mark.parametrize("answered", ["svarte", "svara"])
def test_find_billing_reads_a_label_with_a_clause_and_a_row_in_a_picture(answered):
    line = (
        f"Panelet/NOUN som/PRON/nsubj>{answered} {answered}/VERB:Past/acl:relcl>Panelet : ( f.v./ADV/advmod>Panelet ) "
    )
    line += "Tuva_Brekke/PER/appos>Panelet og/CCONJ fisker/VERB/nmod>Jonas_Lid Jonas_Lid/PER/conj>Tuva_Brekke"
    assert {name for name, role, _ in billed(line) if role == "panelist"} == {"Tuva Brekke", "Jonas Lid"}


def test_find_billing_leaves_who_does_something_behind_brackets():
    line = "Panelet/NOUN : Tuva_Brekke/PER/appos>Panelet , Jonas_Lid/PER/nsubj>smilte ( t.h./ADV/advmod>smilte ) "
    assert "Jonas Lid" not in {name for name, *_ in billed(f"{line}smilte/VERB:Past/parataxis>Panelet")}
