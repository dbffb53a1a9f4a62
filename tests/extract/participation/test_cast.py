import pytest

from tests.extract.trees import roles


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Veiledere/NOUN/nsubj>Tuva_Brekke på/ADP samlingen/NOUN/nmod>Veiledere var/AUX/cop>Tuva_Brekke"
            " Tuva_Brekke/PER og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke .",
            [("Tuva Brekke", "moderator", "held"), ("Jonas Lid", "moderator", "held")],
        ),
        (
            "Rettleiarar/NOUN/nsubj>Tuva_Brekke på/ADP samlinga/NOUN/nmod>Rettleiarar i/ADP mai/NOUN/nmod>samlinga"
            " var/AUX/cop>Tuva_Brekke Tuva_Brekke/PER .",
            [("Tuva Brekke", "moderator", "held")],
        ),
        (
            "Innledere/NOUN/nsubj>Tuva_Brekke under/ADP seminaret/NOUN/nmod>Innledere var/AUX/cop>Tuva_Brekke"
            " Tuva_Brekke/PER .",
            [("Tuva Brekke", "speaker", "held")],
        ),
        (
            "Deltakarar/NOUN/nsubj>Tuva_Brekke på/ADP seminaret/NOUN/nmod>Deltakarar var/AUX/cop>Tuva_Brekke"
            " Tuva_Brekke/PER .",
            [],
        ),
    ],
)
def test_find_cast_reads_what_people_were_at_the_event(sentence, expected):
    before = "Folk/NOUN/nsubj>kom kom/VERB på/ADP vårsamlinga/NOUN/obl>kom i/ADP mai/NOUN/obl>kom 2021/NUM/nmod>mai ."
    assert roles(f"{before}\n{sentence}") == expected


@pytest.mark.parametrize(
    ("title", "expected"),
    [
        ("kursleder", [("Tuva Brekke", "moderator", "held")]),
        ("innleiar", [("Tuva Brekke", "speaker", "held")]),
        ("rektor", []),
    ],
)
def test_find_pictured_reads_captions_by_titles(title, expected):
    caption = f"@caption Frå/ADP kurset/NOUN/nmod>Tuva_Brekke : {title}/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER ¶"
    text = f"@title Kurs/NOUN i/ADP Sula/GPE_LOC/nmod>Kurs ¶\n{caption}"
    assert roles(text) == expected
