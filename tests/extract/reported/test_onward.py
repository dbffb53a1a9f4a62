"""Words that go on behind their source."""

import pytest

from tests.extract.reported.test_find_reported import reported

DYR = "Kaia/NOUN/nsubj>dyr er/AUX/cop>dyr dyr/ADJ/ccomp>sa , sa/VERB:Past Tuva_Brekke/PER/nsubj>sa ,"


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("men/CCONJ/cc>treng bygda/NOUN/nsubj>treng treng/VERB/conj>sa henne/PRON/obj>treng .", ["bygda treng henne"]),
        ("og/CCONJ/cc>lo lo/VERB:Past/conj>sa .", []),
        (
            "men/CCONJ/cc>sier hun/PRON/nsubj>sier sier/VERB/conj>sa at/SCONJ/mark>haster det/PRON/nsubj>haster "
            "haster/VERB/ccomp>sier .",
            ["det haster"],
        ),
    ],
)
def test_a_claim_goes_on_after_its_source(rest, told):
    found = reported(f"{DYR} {rest}")
    assert [content for content, _, _ in found] == told
    assert all(people == ("Tuva Brekke",) for _, _, people in found)


@pytest.mark.parametrize(
    ("rest", "told"),
    [
        ("når/SCONJ det/PRON/nsubj>regner regner/VERB/advcl>sa .", []),
        ("hver/DET gang/NOUN/obl>sa det/PRON/nsubj>regner regner/VERB/acl>gang .", ["hver gang det regner"]),
        ("kvar/DET gong/NOUN/obl>sa det/PRON/nsubj>regnar regnar/VERB/acl>gong .", ["kvar gong det regnar"]),
        ("som/PRON/nsubj>smilte smilte/VERB/acl:relcl>Tuva_Brekke .", []),
    ],
)
def test_a_claim_is_resumed_behind_the_source(rest, told):
    assert [content for content, _, _ in reported(f"{DYR} {rest}")] == told


@pytest.mark.parametrize(("verb", "told"), [("kan/AUX:Pres", ["kan ikke vente"]), ("kunne/AUX:Past", [])])
def test_what_is_so_now_goes_on_with_what_was_said(verb, told):
    found = reported(f"{DYR} og/CCONJ/cc>vente {verb}/aux>vente ikke/PART/advmod>vente vente/VERB:Inf/conj>sa .")
    assert [content for content, _, _ in found] == told


@pytest.mark.parametrize(("as_", "believe"), [("slik/ADV/advmod", "tror"), ("slik/ADV/advmod", "trur")])
def test_a_verb_of_saying_further_on_in_what_goes_on_is_part_of_it(as_, believe):
    rest = (
        "men/CCONJ/cc>billig ho/PRON/nsubj>billig er/AUX/cop>billig ikkje/PART/advmod>billig billig/ADJ/conj>sa "
        f"{as_}>{believe} folk/NOUN/nsubj>{believe} {believe}/VERB/advcl>billig ."
    )
    assert [content for content, _, _ in reported(f"{DYR} {rest}")] == [f"ho er ikkje billig slik folk {believe}"]
