import pytest

from tests.extract.trees import extraction, layer_names

KASSERER = "Leder/NOUN/nmod>Jonas_Lid Jonas_Lid/PER/nsubj>kom kom/VERB ."
NB = "Den/DET nye/ADJ/amod>lederen lederen/NOUN/nsubj>smilte smilte/VERB ."
NN = "Den/DET nyvalde/ADJ/amod>leiaren leiaren/NOUN/nsubj>smilte smilte/VERB ."


def new_one(text):
    return [person for words, person in layer_names(text, "references") if words in {"lederen", "leiaren"}]


@pytest.mark.parametrize(
    "text",
    [
        "Tuva_Brekke/PER/nsubj:pass>valgt ble/AUX/aux:pass>valgt valgt/VERB:Part til/ADP ny/ADJ/amod>leder "
        f"leder/NOUN/obl>valgt .\n{NB}",
        "Tuva_Brekke/PER/nsubj:pass>vald vart/AUX/aux:pass>vald vald/VERB:Part til/ADP leiar/NOUN/obl>vald .\n" + NN,
        # who chooses stands before or behind
        f"Styret/NOUN/nsubj>valgte valgte/VERB Tuva_Brekke/PER/obj>valgte til/ADP leder/NOUN/obl>valgte .\n{NB}",
        "Tuva_Brekke/PER/nsubj:pass>utnemnd vart/AUX/aux:pass>utnemnd utnemnd/VERB:Part av/ADP "
        f"Siri_Moe/PER/obl>utnemnd til/ADP leiar/NOUN/obl>utnemnd .\n{NN}",
        # another name stands nearer to the verb
        "Tuva_Brekke/PER/nsubj:pass>valgt , som/PRON/nsubj>slo slo/VERB/acl:relcl>Tuva_Brekke Siri_Moe/PER/obj>slo , "
        f"ble/AUX/aux:pass>valgt valgt/VERB:Part til/ADP leder/NOUN/obl>valgt .\n{NB}",
        # each of several their own office
        "Siri_Moe/PER/nsubj:pass>valgt ble/AUX/aux:pass>valgt valgt/VERB:Part til/ADP kasserer/NOUN/obl>valgt og/CCONJ "
        f"Tuva_Brekke/PER/conj>Siri_Moe til/ADP leder/NOUN/orphan>Tuva_Brekke .\n{NB}",
        "Til/ADP ny/ADJ/amod>leiar leiar/NOUN/obl>vald vart/AUX/aux:pass>vald Tuva_Brekke/PER/nsubj:pass>vald "
        f"vald/VERB:Part .\n{NN}",
        f"Ny/ADJ/amod>leder leder/NOUN/nsubj>Tuva_Brekke er/AUX/cop>Tuva_Brekke Tuva_Brekke/PER .\n{NB}",
        f"Tuva_Brekke/PER/nsubj>leiar blir/AUX/cop>leiar ny/ADJ/amod>leiar leiar/NOUN .\n{NN}",
        f"Tuva_Brekke/PER/nsubj>tar tar/VERB over/ADV/advmod>tar som/ADP leder/NOUN/obl>tar .\n{NB}",
    ],
)
def test_the_new_leader_is_who_was_elected(text):
    assert new_one(f"{KASSERER}\n{text}") == ["Tuva Brekke"]


@pytest.mark.parametrize(
    "text",
    [
        # elected to something else
        "Tuva_Brekke/PER/nsubj:pass>valgt ble/AUX/aux:pass>valgt valgt/VERB:Part til/ADP møteleder/NOUN/obl>valgt .",
        "Tuva_Brekke/PER/nsubj:pass>vald vart/AUX/aux:pass>vald vald/VERB:Part til/ADP nestleiar/NOUN/obl>vald .",
        # nobody, or two
        "Tuva_Brekke/PER/nsubj>gikk gikk/VERB til/ADP styret/NOUN/obl>gikk .",
        "Tuva_Brekke/PER/nsubj:pass>valgt og/CCONJ Siri_Moe/PER/conj>Tuva_Brekke ble/AUX/aux:pass>valgt "
        "valgt/VERB:Part til/ADP leder/NOUN/obl>valgt .",
    ],
)
@pytest.mark.parametrize("reference", [NB, NN])
def test_the_new_leader_is_nobody_where_the_text_does_not_say(text, reference):
    assert new_one(f"{KASSERER}\n{text}\n{reference}") == []


def test_what_the_new_leader_says_is_not_the_former_ones():
    said = (
        "Tuva_Brekke/PER/nsubj:pass>valgt ble/AUX/aux:pass>valgt valgt/VERB:Part til/ADP leder/NOUN/obl>valgt .\n"
        "Den/DET nye/ADJ/amod>lederen lederen/NOUN/nsubj>sa sa/VERB at/SCONJ døra/NOUN/nsubj>åpen er/AUX/cop>åpen "
        "åpen/ADJ/ccomp>sa ."
    )
    found = extraction(f"{KASSERER}\n{said}")
    assert [found.mentions[claim.speaker].name for claim in found.statements] == ["Tuva Brekke"]
