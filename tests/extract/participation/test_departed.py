"""Those of whom the text says that they are dead were remembered at an event, and did not speak there."""

import pytest

from tests.extract.trees import roles

REPORT = "Foredrag/NOUN på/ADP møtet/NOUN/nmod>Foredrag ¶\n"
TALKED = "Eli_Vik/PER/nsubj>holdt holdt/VERB:Past et/DET foredrag/NOUN/obj>holdt . ¶\n"
CLAIMED = "Jo_Li/PER/nsubj>holdt holdt/VERB:Past et/DET innlegg/NOUN/obj>holdt . ¶\n"


@pytest.mark.parametrize(
    "remembered",
    [
        "Møtet/NOUN/nsubj>hedret hedret/VERB:Past avdøde/ADJ/amod>Jo_Li lektor/NOUN/nmod>Jo_Li Jo_Li/PER/obj>hedret .",
        "Jo_Li/PER/nsubj>samlet , som/PRON/nsubj>døydde døydde/VERB:Past/acl:relcl>Jo_Li i/ADP fjor/NOUN/obl>døydde , "
        "samlet/VERB:Past visene/NOUN/obj>samlet .",
        "Alle/PRON/nsubj>mintes mintes/VERB:Past formannen/NOUN/nmod>Jo_Li Jo_Li/PER/obj>mintes .",
    ],
)
def test_who_is_dead_spoke_at_no_event_of_now(remembered):
    assert {name for name, role, _ in roles(f"{REPORT}{TALKED}{remembered} ¶\n{CLAIMED}") if role == "speaker"} == {
        "Eli Vik"
    }


def test_who_went_up_to_speak_is_alive():
    went = "Jo_Li/PER/nsubj>gikk gikk/VERB:Past bort/ADV/advmod>gikk til/ADP vinduet/NOUN/obl>gikk ."
    assert "Jo Li" in {name for name, *_ in roles(f"{REPORT}{TALKED}{went} ¶\n{CLAIMED}")}


def test_who_laid_a_wreath_for_the_dead_is_alive():
    laid = (
        "Ved/ADP bautaen/NOUN/obl>la over/ADP Jo_Li/PER/nmod>bautaen la/VERB:Past leder/NOUN/nmod>Eli_Vik "
        "Eli_Vik/PER/nsubj>la ned/ADV/advmod>la krans/NOUN/obj>la ."
    )
    assert "Eli Vik" in {name for name, role, _ in roles(f"{REPORT}{TALKED}{laid} ¶\n{CLAIMED}") if role == "speaker"}
