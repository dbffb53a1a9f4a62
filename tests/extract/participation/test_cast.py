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


REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte ."
)


@pytest.mark.parametrize(
    "sentence",
    [
        "Kveldens/NOUN/nmod>festtaler festtaler/NOUN/nsubj>Tuva_Brekke var/AUX:Past/cop>Tuva_Brekke tidligere/ADJ/amod>"
        "lærer lærer/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER .",
        "Jonas/PER/nsubj>presenterte presenterte/VERB:Past årets/NOUN/nmod>førelesar førelesar/NOUN/nmod>Tuva_Brekke , "
        "professor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/obj>presenterte .",
    ],
)
def test_find_cast_reads_who_is_named_as_the_speaker_of_the_day(sentence):
    assert ("Tuva Brekke", "speaker", "held") in roles(f"{REPORT}\n{sentence}")


@pytest.mark.parametrize(
    "sentence",
    [
        "Tidligere/ADJ/amod>innledere innledere/NOUN/nsubj>Tuva_Brekke var/AUX:Past/cop>Tuva_Brekke Tuva_Brekke/PER .",
        "Tidlegare/ADJ/amod>førelesarar førelesarar/NOUN/nsubj>Tuva_Brekke er/AUX/cop>Tuva_Brekke Tuva_Brekke/PER .",
        "Tidligere/ADJ/amod>forelesere forelesere/NOUN : Tuva_Brekke/PER/appos>forelesere .",
        # the one who is thanked is not what the sentence says that people were
        "Hovedtaleren/NOUN/nsubj>glad var/AUX:Past/cop>glad glad/ADJ da/SCONJ/mark>ropte Jonas/PER/nsubj>ropte "
        "ropte/VERB:Past/advcl>glad til/ADP Tuva_Brekke/PER/obl>ropte .",
    ],
)
def test_find_cast_leaves_the_speakers_of_other_years_and_others_in_the_sentence(sentence):
    assert ("Tuva Brekke", "speaker", "held") not in roles(f"{REPORT}\n{sentence}")


def test_find_cast_reads_what_somebody_was_said_to_be():
    sentence = (
        "Konferansen/NOUN/nsubj>ferdig er/AUX/cop>ferdig ferdig/ADJ .\n"
        "Tuva_Brekke/PER/nsubj>hovedtaler var/AUX:Past/cop>hovedtaler kveldens/NOUN/nmod>hovedtaler hovedtaler/NOUN ."
    )
    assert ("Tuva Brekke", "speaker", "held") in roles(
        "@title Konferansen/NOUN i/ADP Sula/GPE_LOC/nmod>Konferansen ¶\n" + sentence
    )


@pytest.mark.parametrize("noun", ["Hovedtaler", "Hovudtalar", "Gjestetaler", "Festtalar"])
def test_find_cast_reads_who_is_called_what_one_is_only_on_the_occasion(noun):
    seminar = (
        "@title Seminar/NOUN i/ADP Sula/GPE_LOC/nmod>Seminar ¶\n"
        "Folk/NOUN/nsubj>kom kom/VERB:Past på/ADP seminaret/NOUN/obl>kom ."
    )
    sentence = (
        f"{noun}/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>var var/VERB:Past frå/ADP Sula/GPE_LOC/nmod>Tuva_Brekke ."
    )
    assert roles(f"{seminar}\n{sentence}") == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize("service", ["liturg", "quizmeister"])
def test_find_cast_reads_who_led_in_another_way(service):
    sentence = f"Tuva_Brekke/PER/nsubj>{service} var/AUX:Past/cop>{service} {service}/NOUN ."
    assert ("Tuva Brekke", "host", "held") in roles(f"{REPORT}\n{sentence}")


@pytest.mark.parametrize(("noun", "series"), [("foreleser", "serien"), ("førelesar", "føredragsrekka")])
def test_find_cast_leaves_who_spoke_at_another_of_a_series(noun, series):
    report = "@title Fagdagen/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdagen ¶\n"
    sentence = (
        f"Første/ADJ/amod>{noun} {noun}/NOUN/nsubj>Tuva_Brekke i/ADP {series}/NOUN/nmod>{noun} "
        "var/AUX/cop>Tuva_Brekke Tuva_Brekke/PER ."
    )
    assert roles(report + sentence) == []
