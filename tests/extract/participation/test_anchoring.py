from tests.extract.trees import roles

SPOKE = [("Tuva Brekke", "speaker", "held")]


def test_an_election_takes_no_sentence_from_the_meeting():
    report = (
        "@title Årsmøte/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøte ¶\n"
        "Laget/NOUN/nsubj>heldt heldt/VERB:Past årsmøtet/NOUN/obj>heldt tysdag/NOUN/obl>heldt ¶\n"
        "Tuva_Brekke/PER/nsubj>snakka snakka/VERB:Past om/ADP kommunevalet/NOUN/obl>snakka ."
    )
    assert roles(report) == SPOKE
