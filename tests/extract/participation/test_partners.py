import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Debatt/NOUN i/ADP Sula/GPE_LOC/nmod>Debatt ¶\n"
    "Laget/NOUN/nsubj>arrangerte arrangerte/VERB:Past debatten/NOUN/obl>arrangerte .\n"
)
TUVA = "Tuva_Brekke/PER/nsubj>"


@pytest.mark.parametrize(
    "sentence",
    [
        f"{TUVA}drøftet drøftet/VERB:Past fôret/NOUN/obj>drøftet med/ADP/case>Jonas_Lid kokk/NOUN/nmod>Jonas_Lid "
        "Jonas_Lid/PER/obl>drøftet .",
        f"{TUVA}snakka snakka/VERB:Past om/ADP ferja/NOUN/obl>snakka med/ADP/case>Jonas_Lid Jonas_Lid/PER/obl>snakka .",
        "I/ADP samtale/NOUN/obl>fortalde med/ADP/case>Jonas_Lid kritikar/NOUN/nmod>Jonas_Lid "
        f"Jonas_Lid/PER/nmod>samtale fortalde/VERB:Past {TUVA}fortalde om/ADP boka/NOUN/obl>fortalde .",
        f"{TUVA}møtte møtte/VERB:Past Jonas_Lid/PER/obj>møtte til/ADP duell/NOUN/obl>møtte .",
    ],
)
def test_find_partners_reads_who_talked_with_whom(sentence):
    assert {name for name, *_ in roles(REPORT + sentence)} == {"Tuva Brekke", "Jonas Lid"}


@pytest.mark.parametrize(
    "sentence",
    [
        # no name right behind «med»
        f"{TUVA}snakket snakket/VERB:Past med/ADP naboen/NOUN/obl>snakket til/ADP Jonas_Lid/PER/nmod>naboen .",
        # another clause
        f"{TUVA}drøfta drøfta/VERB:Past saka/NOUN/obj>drøfta som/PRON/nsubj>arbeidde arbeidde/VERB:Past/acl:relcl>saka "
        "med/ADP/case>Jonas_Lid Jonas_Lid/PER/obl>arbeidde .",
    ],
)
def test_find_partners_leaves_who_is_named_besides(sentence):
    assert "Jonas Lid" not in {name for name, *_ in roles(REPORT + sentence)}


def test_find_partners_reads_a_pronoun_for_one_of_both():
    met = f"{TUVA}talte talte/VERB:Past .\nOrdskiftet/NOUN/nsubj>enda mellom/ADP henne/PRON/nmod>Ordskiftet og/CCONJ "
    assert {
        name for name, *_ in roles(f"{REPORT}{met}Jonas_Lid/PER/conj>henne enda/VERB:Past uavgjort/ADV/advmod>enda .")
    } == {
        "Tuva Brekke",
        "Jonas Lid",
    }
