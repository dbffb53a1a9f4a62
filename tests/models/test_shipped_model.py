"""What the shipped pipeline must get right, whatever else changes when it is trained anew."""

import pytest
from spacy.language import Language


def people(nlp: Language, text: str) -> list[str]:
    return [name.text for name in nlp(text).ents if name.label_ == "PER"]


@pytest.mark.parametrize(
    ("text", "names"),
    [
        ("-Vi gleder oss, sier daglig leder Torbjørn Mohn-Haugen i Nordavind AS.", ["Torbjørn Mohn-Haugen"]),
        ("–Eg trur på dette, seier ordførar Ragnhild Skare-Lunde til avisa.", ["Ragnhild Skare-Lunde"]),
        ("– Vi må handle nå, sa statsråd Eline Foss.", ["Eline Foss"]),
        ("«Dette er bra», sa Anne-Lise Berg-Hansen etter møtet.", ["Anne-Lise Berg-Hansen"]),
        ("Foredraget ble holdt av rektor Svein Moe.", ["Svein Moe"]),
        ("Kl. 18.00 opnar dr. Nils Eikeland utstillinga.", ["Nils Eikeland"]),
        ("Til slutt takket styreleder Mari Sandvik for oppmøtet.", ["Mari Sandvik"]),
    ],
)
def test_people_are_found(nlp: Language, text: str, names: list[str]) -> None:
    assert people(nlp, text) == names


@pytest.mark.parametrize(
    ("text", "sentences"),
    [
        ("I går holdt prof. Ingrid Vollan foredrag. Hun snakket om klima.", 2),
        ("Kl. 18 opnar ho utstillinga. Det blir gratis inngang.", 2),
        ("– Vi må handle nå, sa statsråd Eline Foss. – Ellers er det for sent.", 2),
        ("Ho fortalde at høgskulen skal lyse ut ti nye stillingar.", 1),
    ],
)
def test_sentences_are_cut(nlp: Language, text: str, sentences: int) -> None:
    assert len(list(nlp(text).sents)) == sentences


def test_speaker_is_the_subject_of_saying(nlp: Language) -> None:
    doc = nlp("– Vi må handle nå, sa statsråd Eline Foss.")
    (speaker,) = (token for token in doc if token.text == "Eline")
    assert (speaker.dep_, speaker.head.text) == ("nsubj", "sa")


def test_dash_is_a_token_even_when_glued(nlp: Language) -> None:
    doc = nlp("-Erfaring er viktig, seier ho.")
    assert [token.text for token in doc][:2] == ["-", "Erfaring"]
    assert doc[0].pos_ == "PUNCT"


@pytest.mark.parametrize(
    ("text", "word", "lemma"),
    [
        ("De holdt to foredrag for oss.", "holdt", "holde"),
        ("Jentene sprang heim.", "Jentene", "jente"),
        ("Vi har skrive tre bøker.", "bøker", "bok"),
        ("Rådet vedtok planen.", "planen", "plan"),
        ("Ho sa ja.", "Ho", "ho"),
    ],
)
def test_lemmas_are_found(nlp: Language, text: str, word: str, lemma: str) -> None:
    assert [token.lemma_ for token in nlp(text) if token.text == word] == [lemma]


def test_names_are_labelled_as_in_norne(nlp: Language) -> None:
    assert set(nlp.get_pipe("ner").labels) == {
        "DRV", "EVT", "GPE_LOC", "GPE_ORG", "LOC", "MISC", "ORG", "PER", "PROD",
    }  # fmt: skip


def test_model_says_what_it_is_made_of(nlp: Language) -> None:
    assert nlp.meta["license"] == "MIT"
    assert {"nb", "nn"} <= set(nlp.meta["performance"])
    assert all(source["license"] for source in nlp.meta["sources"])
