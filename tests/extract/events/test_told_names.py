import pytest

from tekstanalyse.extract.events.told_names import named_spans, told_names
from tests.extract.trees import annotated


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Velkommen/ADJ til/ADP Kystskifte/PROPN/obl>Velkommen !", {"Kystskifte"}),
        ("Velkomen/ADJ alle/PRON/vocative>Velkomen til/ADP Kystskifte/PROPN/obl>Velkomen !", {"Kystskifte"}),
        ("Velkommen/ADJ til/ADP KystSkifte/LOC/obl>Velkommen !", {"KystSkifte"}),
        ("Velkommen/ADJ til/ADP Sula/LOC/obl>Velkommen !", set()),
        (
            "Kystblikk/PROPN/nsubj>lagt 2023/NUM/nmod>Kystblikk er/AUX/cop>lagt lagt/ADJ til/ADP Sula/LOC/obl>lagt .",
            {"Kystblikk"},
        ),
        ("Lia/NOUN/nsubj>opna opna/VERB Kystblikk/PROPN/obj>opna 2023/NUM/nmod>Kystblikk .", {"Kystblikk"}),
        (
            "Neste/ADJ/amod>Kveldsstund Kveldsstund/PROPN/nsubj>7. er/AUX/cop>7. 7./NUM mai/NOUN/nmod>7. .",
            {"Kveldsstund"},
        ),
        (
            "Neste/ADJ/amod>Kveldsstund Kveldsstund/PROPN/nsubj>fredag vert/AUX/cop>fredag fredag/NOUN .",
            {"Kveldsstund"},
        ),
        (
            "Laget/NOUN/nsubj>inviterte inviterte/VERB til/ADP Vev/PROPN/obl>inviterte og/CCONJ/cc>vin "
            "vin/NOUN/conj>Vev onsdag/NOUN/obl>inviterte .",
            {"Vev og vin"},
        ),
        (
            "Laget/NOUN/nsubj>skipa skipa/VERB til/ADP Vevstund/PROPN/obl>skipa torsdag/NOUN/obl>skipa .",
            {"Vevstund"},
        ),
        (
            "Lia/NOUN/nsubj>inviterte inviterte/VERB til/ADP Tunet/PROPN/obl>inviterte i/ADP går/NOUN/obl>inviterte .",
            set(),
        ),
        ("Årets/NOUN/nmod>Vevstund Vevstund/PROPN/nsubj>samla samla/VERB mange/ADJ/obj>samla .", {"Vevstund"}),
        ("Årets/NOUN/nmod>Vevstund Vevstund/PROPN/nsubj>heter heter/VERB Lia/PROPN/obj>heter .", set()),
        ("Velkomen/ADJ til/ADP bords/NOUN/obl>Velkomen !", set()),
        ("Velkommen/ADJ til/ADP Tuva/PER/obl>Velkommen !", set()),
    ],
)
def test_told_names_are_what_people_are_welcomed_to(sentence, expected):
    assert told_names(annotated(sentence)) == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "Kystblikk/ORG/nsubj>varte , konferansen/NOUN/appos>Kystblikk vår/DET/det>konferansen , varte/VERB .",
            {"Kystblikk"},
        ),
        ("Kystlaget/ORG/nsubj>kom , hovudstyret/NOUN/appos>Kystlaget vårt/DET/det>hovudstyret , kom/VERB .", set()),
        (
            "Takk/NOUN for/ADP Kystblikk/PROPN/nmod>Takk 2023/NUM/nmod>Kystblikk .\n"
            "Kystblikk-konferansen/NOUN/nsubj>varte varte/VERB lenge/ADV/advmod>varte .",
            {"Kystblikk"},
        ),
        (
            "Kysttimen/PROPN/nsubj>kjem 2024/NUM/nmod>Kysttimen kjem/VERB .\n"
            "På/ADP årets/NOUN/nmod>Kysttime Kysttime/PROPN/obl>talar talar/VERB mange/ADJ/nsubj>talar .",
            {"Kysttimen"},
        ),
        (
            "På/ADP Kystblikk/PROPN/obl>talte 2022/NUM/nmod>Kystblikk talte/VERB Tuva_Lia/PER/nsubj>talte .",
            {"Kystblikk"},
        ),
        (
            "Under/ADP Arktisk/PROPN/obl>talte Samtale/PROPN/flat>Arktisk 2024/NUM/nmod>Arktisk talte/VERB "
            "Tuva_Lia/PER/nsubj>talte .",
            {"Arktisk Samtale"},
        ),
        (
            "Tysdag/NOUN/obl>gjekk gjekk/VERB Kystblikk/PROPN/nsubj>gjekk av/ADP stabelen/NOUN/obl>gjekk .",
            {"Kystblikk"},
        ),
        ("Kystblikk/PROPN/nsubj>over 2017/NUM/nmod>Kystblikk er/AUX/cop>over over/ADV .", {"Kystblikk"}),
        ("På/ADP Sula/GPE_LOC/obl>kaldt 2019/NUM/nmod>Sula var/AUX/cop>kaldt det/PRON/nsubj>kaldt kaldt/ADJ .", set()),
        # a year alone says nothing, nor a compound alone
        ("Visjon/PROPN/nsubj>kom 2040/NUM/nmod>Visjon kom/VERB .", set()),
        ("Sula-konferansen/NOUN/nsubj>varte varte/VERB .", set()),
    ],
)
def test_told_names_are_what_the_article_says_is_an_event(text, expected):
    assert told_names(annotated(text)) == expected


def test_a_name_with_its_year_that_people_are_thanked_for_is_an_event():
    doc = annotated("Takk/NOUN for/ADP Kystblikk/PROPN/nmod>Takk 2023/NUM/nmod>Kystblikk !")
    assert [span.kb_id_ for span in named_spans(doc, "arrangement")] == ["Kystblikk 2023"]


def test_a_name_with_its_year_is_no_place():
    doc = annotated("Velkommen/ADJ til/ADP Kysttimen/GPE_LOC/obl>Velkommen 2024/NUM/nmod>Kysttimen !")
    assert [span.kb_id_ for span in named_spans(doc, "arrangement")] == ["Kysttimen 2024"]


@pytest.mark.parametrize(("declared", "open_"), [("erklærte", "åpnet"), ("erklærte", "opna")])
def test_what_is_declared_open_has_a_name(declared, open_):
    sentence = (
        f"Lia/NOUN/nsubj>{declared} {declared}/VERB:Past Sildemarken/PROPN/obj>{declared} 2021/NUM/nmod>Sildemarken "
        f"for/ADP/case>{open_} {open_}/ADJ/obl>{declared} ."
    )
    assert told_names(annotated(sentence)) == {"Sildemarken"}
