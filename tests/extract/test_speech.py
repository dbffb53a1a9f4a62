import pytest

from tekstanalyse.extract.speech import find_speech
from tests.extract.trees import annotated

KLARE = "Vi/PRON/nsubj>klare er/AUX/cop>klare klare/ADJ"
BRA = "Det/PRON/nsubj>bra er/AUX/cop>bra veldig/ADV/advmod>bra bra/ADJ"
SIER = "sier/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sier"
SEIER = "seier/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>seier"
TUVA = ("Tuva Brekke",)


def said(text):
    """Return each quotation with the rule that found its speaker, and the speaker."""
    found = find_speech(annotated(text))
    return [(s.rule.partition("-")[2], s.source.people or s.source.text if s.source else None) for s in found]


@pytest.mark.parametrize(
    ("text", "speaker"),
    [
        (f"– {KLARE} , {SIER} .", TUVA),
        (f"– {KLARE} , {SEIER} .", TUVA),
        (f"« {KLARE} » , {SIER} .", TUVA),
        (f"{KLARE} , {SEIER} .", TUVA),
        (
            f"– {KLARE} , sier/VERB/parataxis>klare Tuva_Brekke/PER/nsubj>sier og/CCONJ Lid/PER/conj>Tuva_Brekke .",
            ("Tuva Brekke", "Lid"),
        ),
        (f"– {KLARE} , sier/VERB/parataxis>klare en/DET nabo/NOUN/nsubj>sier .", "en nabo"),
        (f"– {KLARE} , seier/VERB/parataxis>klare ein/DET nabo/NOUN/nsubj>seier .", "ein nabo"),
    ],
)
def test_find_speech_takes_the_source_at_the_cue(text, speaker):
    assert said(text) == [("cue", speaker)]


@pytest.mark.parametrize(
    "text",
    [
        f"– {KLARE} , {SIER} , men/CCONJ jeg/PRON/conj>klare også/ADV/advmod>jeg .",
        f"– {KLARE} , {SEIER} , men/CCONJ eg/PRON/conj>klare òg/ADV/advmod>eg .",
    ],
)
def test_find_speech_gives_both_parts_of_a_turn_one_speaker(text):
    assert said(text) == [("cue", TUVA), ("turn", TUVA)]


@pytest.mark.parametrize(
    "text",
    [
        f"Tuva_Brekke/PER/nsubj>sier sier/VERB : \n « {KLARE} nå/ADV/advmod>klare . »",
        f"Tuva_Brekke/PER/nsubj>seier seier/VERB : ¶ \n « {KLARE} no/ADV/advmod>klare . »",
        f"Tuva_Brekke/PER/nsubj>sier sier/VERB det/PRON/obj>sier slik/ADV/advmod>sier : ¶ \n – {KLARE} .",
        f"Tuva_Brekke/PER/nsubj>svarer svarer/VERB Jonas_Lid/PER/obj>svarer : ¶ \n – {KLARE} .",
        f"Slik/ADV/advmod>svarar svarar/VERB Tuva_Brekke/PER/nsubj>svarar : ¶ \n – {KLARE} .",
    ],
)
def test_find_speech_takes_the_subject_before_a_colon(text):
    assert said(text) == [("colon", TUVA)]


@pytest.mark.parametrize(
    "last",
    [
        f"– {BRA} .",
        f"– Er/AUX/cop>sikre du/PRON/nsubj>sikre sikre/ADJ ? ¶ \n – {BRA} .",
    ],
)
@pytest.mark.parametrize("attribution", [SIER, SEIER])
def test_find_speech_goes_on_with_the_running_speaker(attribution, last):
    text = f"– {KLARE} , {attribution} . ¶ \n {last}"
    assert said(text)[-1] == ("running", TUVA)


@pytest.mark.parametrize(
    "question",
    ["– Er/AUX/cop>klare du/PRON/nsubj>klare klare/ADJ ? ¶", "– Kvifor/ADV/advmod>no no/ADV ? ¶"],
)
def test_find_speech_leaves_the_question_of_an_interview_to_the_interviewer(question):
    text = f"– {KLARE} , {SIER} . ¶ \n {question} \n – {BRA} ."
    assert [speaker for _, speaker in said(text)] == [TUVA, None, TUVA]


@pytest.mark.parametrize(("you", "attribution"), [("dere", SIER), ("de", SEIER)])
def test_find_speech_leaves_the_question_before_an_answer_in_the_same_line_to_nobody(you, attribution):
    answer = attribution.replace(">klare", ">Ja")
    text = f"– Er/AUX/cop>klare {you}/PRON/nsubj>klare klare/ADJ ? – Ja/INTJ/parataxis>klare , {answer} ."
    assert [speaker for _, speaker in said(text)] == [None, TUVA]


def test_find_speech_does_not_run_past_somebody_else():
    text = (
        f"– {KLARE} , {SIER} . ¶ \n Lid/PER/nsubj>nikket nikket/VERB ,  Siri_Moe/PER/nsubj>lo lo/VERB/conj>nikket . ¶"
        f"\n – {BRA} . ¶ \n – {KLARE} , sier/VERB/parataxis>klare Siri_Moe/PER/nsubj>sier ."
    )
    assert said(text)[1][1] is None


@pytest.mark.parametrize(
    ("line", "speaker"),
    [
        ("Tuva_Brekke/PER/nsubj>smiler smiler/VERB bredt/ADV/advmod>smiler . ¶¶", TUVA),
        ("Tuva_Brekke/PER/nsubj>ser ser/VERB på/ADP Jonas_Lid/PER/obl>ser . ¶¶", TUVA),
        ("Så/ADV/advmod>tek tek/VERB Tuva_Brekke/PER/nsubj>tek ordet/NOUN/obj>tek . ¶¶", TUVA),
        ("Tuva_Brekke/PER/nsubj>ler ler/VERB og/CCONJ Jonas_Lid/PER/nsubj>nikker nikker/VERB/conj>ler . ¶¶", None),
        ("Tuva_Brekke/PER/nsubj>ler og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke ler/VERB . ¶¶", None),
        ("Stemninga/NOUN/nsubj>god er/AUX/cop>god god/ADJ . ¶¶", None),
    ],
)
def test_find_speech_takes_the_person_the_line_before_is_about(line, speaker):
    assert said(f"{line} \n – {BRA} .") == [("introduced" if speaker else "unsettled", speaker)]


@pytest.mark.parametrize("heading", [f"@title – {BRA} ¶", f"@heading – {BRA} ¶"])
def test_find_speech_gives_a_heading_to_the_only_one_who_speaks(heading):
    assert said(f"{heading} \n – {KLARE} , {SIER} .")[0] == ("only-speaker", TUVA)


def test_find_speech_gives_a_heading_to_nobody_when_two_speak():
    other = f"– {KLARE} , sier/VERB/parataxis>klare Jonas_Lid/PER/nsubj>sier ."
    assert said(f"@title – {BRA} ¶ \n – {KLARE} , {SIER} . ¶ \n {other}")[0][1] is None


@pytest.mark.parametrize(
    "text",
    [
        "De/PRON/nsubj>sang sang/VERB « Sommer/PROPN/obj>sang i/ADP fjæra/NOUN/nmod>Sommer » .",
        "Dei/PRON/nsubj>song song/VERB « Sommar/PROPN/obj>song i/ADP fjøra/NOUN/nmod>Sommar » .",
        "Den/DET såkalte/ADJ/amod>eksperten « eksperten/NOUN/nsubj>uteble » uteble/VERB .",
        "Tema/NOUN/nsubj>var var/VERB : « Havet/NOUN/parataxis>var »",
        "Seminaret/NOUN/nsubj>samla «  Korleis/ADV/advmod>vernar vernar/VERB/appos>Seminaret me/PRON/nsubj>vernar "
        "havet/NOUN/obj>vernar » samla/VERB mange/ADJ/obj>samla .",
        "Seminar/NOUN : « Hvordan/ADV/advmod>verner verner/VERB/appos>Seminar vi/PRON/nsubj>verner "
        "havet/NOUN/obj>verner »",
        "Seminar/NOUN : « Korleis/ADV/advmod>vernar vernar/VERB/appos>Seminar me/PRON/nsubj>vernar "
        "havet/NOUN/obj>vernar »",
        f"@list – {BRA} ¶",
    ],
)
def test_find_speech_takes_no_titles_and_terms_for_speech(text):
    assert said(text) == []


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (f"– {BRA} , sier/VERB/parataxis>bra hun/PRON/nsubj>sier .", "direct"),
        (f"{KLARE} , sier/VERB/parataxis>klare hun/PRON/nsubj>sier .", "direct"),
        (f"{KLARE.replace('Vi', 'Me')} , seier/VERB/parataxis>klare ho/PRON/nsubj>seier .", "direct"),
        (f"{BRA} , sier/VERB/parataxis>bra hun/PRON/nsubj>sier .", "indirect"),
        (f"{BRA} , seier/VERB/parataxis>bra ho/PRON/nsubj>seier .", "indirect"),
    ],
)
def test_find_speech_tells_the_sources_own_words_from_those_retold(text, kind):
    assert [s.kind for s in find_speech(annotated(text))] == [kind]


@pytest.mark.parametrize(
    ("question", "answer"),
    [
        ("– Er/AUX/cop>klare dere/PRON/nsubj>klare klare/ADJ ?", "– Nei/INTJ , aldri/ADV/advmod>Nei ."),
        ("– Er/AUX/cop>klare de/PRON/nsubj>klare klare/ADJ ?", "– Nei/INTJ , aldri/ADV/advmod>Nei ."),
    ],
)
def test_find_speech_gives_the_first_answer_to_the_one_who_was_brought_in_before_the_question(question, answer):
    line = "Tuva_Brekke/PER/nsubj>smiler smiler/VERB bredt/ADV/advmod>smiler . ¶"
    assert said(f"{line}\n{question} ¶\n{answer}") == [("question", None), ("introduced", TUVA)]


def test_find_speech_goes_by_the_reporters_last_sentence_also_in_the_line_of_a_turn():
    line = f"– {KLARE} , {SIER} .\nJonas_Lid/PER/nsubj>enig er/AUX/cop>enig enig/ADJ . ¶"
    assert said(f"{line}\n– {BRA} .") == [("cue", TUVA), ("introduced", ("Jonas Lid",))]


@pytest.mark.parametrize("verb", ["avsluttet", "avslutta"])
def test_find_speech_takes_a_title_before_its_verb_for_no_speech(verb):
    assert said(f"« Varsleren/NOUN/nsubj>{verb} » {verb}/VERB uka/NOUN/obj>{verb} .") == []


def test_find_speech_lets_another_answer_whom_a_named_person_asks():
    ask = "– Er/AUX/cop>klare dere/PRON/nsubj>klare klare/ADJ ? spør/VERB/parataxis>klare Jonas_Lid/PER/nsubj>spør ."
    assert said(f"– {KLARE} , {SIER} . ¶\n{ask} ¶\n– {BRA} .") == [
        ("cue", TUVA),
        ("cue", ("Jonas Lid",)),
        ("running", TUVA),
    ]
    assert said(f"{ask} ¶\n– {BRA} .") == [("cue", ("Jonas Lid",)), ("unsettled", None)]


@pytest.mark.parametrize("attribution", [SIER, SEIER])
def test_find_speech_gives_a_turn_that_goes_on_in_the_next_line_to_the_one_named_there(attribution):
    assert said(f"– {BRA} . ¶¶\n{KLARE} , {attribution} .") == [("continued", TUVA), ("cue", TUVA)]


def test_find_speech_takes_a_title_after_a_colon_for_no_speech():
    title = "« Havet/NOUN tar/VERB/acl>Havet »"
    assert said(f"Beste/ADJ/amod>bok bok/NOUN : ¶\n{title}") == []


@pytest.mark.parametrize(
    ("told", "words"),
    [
        ("Tuva_Brekke/PER/nsubj>ventet ventet/VERB .", KLARE),
        ("Tuva_Brekke/PER/nsubj>venta venta/VERB .", BRA),
    ],
)
def test_find_speech_takes_a_sentence_in_marks_behind_one_about_somebody(told, words):
    assert said(f"{told}\n« {words} nå/ADV/advmod>{words.split()[-1].split('/')[0]} . »") == [("introduced", TUVA)]


@pytest.mark.parametrize(
    "told",
    ["Tuva_Brekke/PER/nsubj>leste leste/VERB", "Salen/NOUN/nsubj>ventet ventet/VERB ."],
)
def test_find_speech_takes_no_title_and_nothing_behind_a_sentence_about_nobody(told):
    assert said(f"{told}\n« {KLARE} nå/ADV/advmod>klare . »") == []
