import pytest

from tests.extract.trees import roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte ."
)


def flat(sentence, verb):
    """Give every word of a sentence to its verb, as the frames need no tree."""

    def tag(word):
        if not word.isalpha() and "_" not in word:
            return word
        if word == verb:
            return f"{word}/VERB:Past"
        return f"{word}/PER/obl>{verb}" if "_" in word else f"{word}/ADV/advmod>{verb}"

    return f"{REPORT}\n{' '.join(map(tag, sentence.split()))}"


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Med på telefon frå Bergen var Tuva_Brekke .", "var"),
        ("Med på skjermen var Tuva_Brekke i tilsynet .", "var"),
        ("Tuva_Brekke koblet seg på fra hytta .", "koblet"),
        ("Det fikk styret høre av Tuva_Brekke .", "fikk"),
        ("Hovudnummeret var Tuva_Brekke .", "var"),
        ("Frå banken kom Tuva_Brekke med kake , sjekk og ei oppmoding .", "kom"),
        ("Festtalen hadde de overlatt til Tuva_Brekke .", "hadde"),
        ("Til styret hadde Tuva_Brekke eitt råd : Vent .", "hadde"),
        ("Tuva_Brekke holdt også kurs i poding .", "holdt"),
        ("Til å innleie hadde laget fått Tuva_Brekke .", "hadde"),
        ("Etterpå fekk Tuva_Brekke frå laget sleppe til .", "fekk"),
        ("Så koblet Tuva_Brekke fra Fjordlaget seg på fra toget .", "koblet"),
        ("Tuva_Brekke hadde også noen manende ord til foreldrene .", "hadde"),
        ("Kjøpt , var svaret frå Tuva_Brekke .", "var"),
        ("I ordskiftet var Tuva_Brekke mellom dei som tok ordet .", "var"),
    ],
)
def test_find_framed_reads_who_had_the_floor(sentence, verb):
    assert roles(flat(sentence, verb)) == [("Tuva Brekke", "speaker", "held")]


def test_find_framed_reads_a_row_of_names_with_where_they_belong():
    sentence = "Helsingar vart framførte av Tuva_Brekke , Jon_Moe frå Sula og Kari_Vik ."
    found = roles(flat(sentence, "vart"))
    assert found == [(name, "speaker", "held") for name in ("Tuva Brekke", "Jon Moe", "Kari Vik")]


@pytest.mark.parametrize(
    ("sentence", "verb", "role"),
    [
        ("Laget hadde fått med Tuva_Brekke ved sentralen i panelet .", "hadde", "panelist"),
        ("Tuva_Brekke i Fjordposten hadde fått jobben som ordstyrer .", "hadde", "moderator"),
        ("Bokbadet stod Tuva_Brekke for .", "stod", "moderator"),
        ("De møttes til duell med Tuva_Brekke som dommer .", "møttes", "moderator"),
        ("Om kvelden var det moro med Tuva_Brekke som quizmeister .", "var", "host"),
    ],
)
def test_find_framed_reads_the_role(sentence, verb, role):
    assert ("Tuva Brekke", role, "held") in roles(flat(sentence, verb))


@pytest.mark.parametrize(
    ("sentence", "verb"),
    [
        ("Etterpå kom Tuva_Brekke med blomar .", "kom"),
        ("Tuva_Brekke fekk vite resultatet .", "fekk"),
        ("Vi fikk i pausen høre av Tuva_Brekke .", "fikk"),
    ],
)
def test_find_framed_leaves_gifts_and_what_is_said_beside(sentence, verb):
    assert roles(flat(sentence, verb)) == []
