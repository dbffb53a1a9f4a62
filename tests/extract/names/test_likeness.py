import pytest
from spacy.tokens import Span

from tekstanalyse.extract.layer import annotate
from tekstanalyse.extract.names.likeness import without_adjective
from tests.extract.trees import layer_texts, make_doc


@pytest.mark.parametrize(
    ("first", "second"),
    [
        (
            "Klubben/NOUN/nsubj>har har/VERB podkasten/NOUN/obj>har Fjellro/PER/appos>podkasten .",
            "Fjellro/PER/nsubj>kommer kommer/VERB hver/DET/det>uke uke/NOUN/obl>kommer .",
        ),
        (
            "Klubben/NOUN/nsubj>har har/VERB podkasten/NOUN/obj>har Fjellro/PER/appos>podkasten .",
            "Fjellro/PER/nsubj>kjem kjem/VERB kvar/DET/det>veke veke/NOUN/obl>kjem .",
        ),
        (
            "Klubben/NOUN/nsubj>har har/VERB podkasten/NOUN/obj>har « Fjellro/PER/appos>podkasten » .",
            "Fjellro/PER/nsubj>kjem kjem/VERB kvar/DET/det>veke veke/NOUN/obl>kjem .",
        ),
    ],
)
def test_is_thing_knows_a_work_by_the_noun_before_its_name(first, second):
    assert layer_texts(f"{first}\n{second}", "people") == []


def test_is_thing_leaves_people_after_other_nouns():
    text = "Naboen/NOUN/nsubj>kom Fjellro/PER/appos>Naboen kom/VERB .\nFjellro/PER/nsubj>smilte smilte/VERB ."
    assert layer_texts(text, "people") == ["Fjellro", "Fjellro"]


@pytest.mark.parametrize("given", ["Kari", "Odd"])
def test_without_adjective_leaves_what_the_bearer_does_out(given):
    doc = make_doc(f"Vevar_{given}_Brekke/PER/nsubj>kom kom/VERB .")
    doc[0].pos_ = "NOUN"
    assert without_adjective(doc[0:3]).text == f"{given} Brekke"


@pytest.mark.parametrize(
    ("text", "organization"),
    [
        # the noun in front says what it is, once for all
        (
            "Vi/PRON/nsubj>hørte hørte/VERB bandet/NOUN/obj>hørte Gamle_Kajakk/PER/appos>bandet .\n"
            "Gamle_Kajakk/PER/nsubj>spilte spilte/VERB høyt/ADV/advmod>spilte .",
            ["Gamle Kajakk", "Gamle Kajakk"],
        ),
        (
            "Radiostasjonen/NOUN/nsubj>melder Onda_Serena/PER/appos>Radiostasjonen melder/VERB regn/NOUN/obj>melder .",
            ["Onda Serena"],
        ),
        # the last word of the name does
        ("Solvik_Dagblad/PER/nsubj>skriv skriv/VERB mest/ADV/advmod>skriv .", ["Solvik Dagblad"]),
        ("Ytre_Solvik_Spelemannslag/PER/nsubj>spela spela/VERB .", ["Ytre Solvik Spelemannslag"]),
        # «og» joins it to one
        (
            "Da/ADV/advmod>stengte stengte/VERB Elvås_Ysteri/ORG/nsubj>stengte og/CCONJ "
            "Bratli_Ost/PER/conj>Elvås_Ysteri .",
            ["Elvås Ysteri", "Bratli Ost"],
        ),
    ],
)
def test_is_organization_like_takes_names_that_are_said_to_be_organizations(text, organization):
    assert layer_texts(text, "people") == []
    assert set(layer_texts(text, "organizations")) <= set(organization)


@pytest.mark.parametrize(
    "text",
    [
        "Vi/PRON/nsubj>hørte hørte/VERB bandet/NOUN/obj>hørte Kari_Kajakk/PER/appos>bandet .",
        "Rektor/NOUN/nmod>Xaver_Bok Xaver_Bok/PER/nsubj>lo lo/VERB .",
        "Xaver_Bok/PER/nsubj>lo lo/VERB .\nBok/PER/nsubj>gråt gråt/VERB .",
        "Elvås_Ysteri/ORG/nsubj>kom og/CCONJ Xaver_Strand/PER/conj>Elvås_Ysteri ( 44/NUM/nummod>Xaver_Strand ) "
        "kom/VERB .",
    ],
)
def test_is_organization_like_leaves_people(text):
    assert layer_texts(text, "people")


@pytest.mark.parametrize(
    "text",
    [
        "@title Krabba/PER/nsubj>kom kom/VERB ¶\nDei/PRON/nsubj>såg såg/VERB krabber/NOUN/obj>såg .",
        "@title Skrei/PER/nsubj>selger selger/VERB ¶\nVi/PRON/nsubj>fikk fikk/VERB skreifiske/NOUN/obj>fikk .",
        "Hugs/VERB dette/PRON/obj>Hugs : Krabba/PER/nsubj>løyner løyner/VERB/ccomp>Hugs .\n"
        "Ei/DET krabbe/NOUN/nsubj>kom kom/VERB .",
    ],
)
def test_is_common_word_knows_another_form_of_the_same_noun(text):
    assert layer_texts(text, "people") == []


@pytest.mark.parametrize(
    "first",
    ["Søvnløs_Brekke/PER/nsubj>vant", "Glade_Tuva_Brekke/PER/nsubj>vant", "Kreftsyk_Brekke/PER/nsubj>vant"],
)
def test_without_adjective_leaves_what_describes_a_known_name(first):
    text = f"@title {first} vant/VERB ¶\nI/ADP går/NOUN/obl>kom kom/VERB Tuva_Brekke/PER/nsubj>kom ."
    assert layer_texts(text, "people")[0] in {"Brekke", "Tuva Brekke"}


@pytest.mark.parametrize("noun", ["ferja", "strekningen"])
def test_is_place_like_knows_what_something_goes_between(noun):
    text = (
        f"Han/PRON/nsubj>tok tok/VERB {noun}/NOUN/obj>tok mellom/ADP Dragnes/PER/nmod>{noun} "
        f"og/CCONJ Helleneset/PER/conj>Dragnes ."
    )
    assert layer_texts(text, "people") == []


@pytest.mark.parametrize("name", ["Sula_Venstre", "Moen_Skjortefabrikk", "Trio_Sull"])
def test_a_name_with_a_party_or_a_firm_at_its_end_is_no_person(name):
    assert layer_texts(f"{name}/PER/nsubj>kom kom/VERB i/ADP dag/NOUN/obl>kom .", "people") == []


def test_words_in_capitals_that_lead_into_a_caption_are_no_person():
    text = "STINT_HUS/PER :  Hege_Lia/PER/appos>STINT ¶"
    assert layer_texts(text.replace("appos>STINT", "appos>STINT_HUS"), "people") == ["Hege Lia"]


@pytest.mark.parametrize(
    ("sentence", "organization"),
    [
        ("Kari_Lie_Kvartett/PER/nsubj>spilte spilte/VERB .", "Kari Lie Kvartett"),
        (
            "Firmaet/NOUN/nsubj>tapte hans/PRON/nmod>Firmaet , Lie_Drift_AS/PER/appos>Firmaet , tapte/VERB .",
            "Lie Drift AS",
        ),
        (
            "Kommunen/NOUN/nsubj>skuldar skuldar/VERB Olav_Lie_AS/PER/obj>skuldar pengar/NOUN/obj>skuldar .",
            "Olav Lie AS",
        ),
        ("Ho/PRON/nsubj>eier eier/VERB Solvik_Bakeri/PER/obj>eier .", "Solvik Bakeri"),
    ],
)
def test_the_end_of_a_name_says_more_than_its_beginning(sentence, organization):
    assert layer_texts(sentence, "people") == []
    assert layer_texts(sentence, "organizations") == [organization]


@pytest.mark.parametrize("verb", ["vant", "vann"])
def test_opens_longer_name_knows_a_place_by_its_stadium(verb):
    ground = "Kampen/NOUN/nsubj>står står/VERB på/ADP Hovland/LOC/obl>står stadion/LOC/flat:name>Hovland ."
    doc = make_doc(f"{ground}\nHovland/PER/nsubj>{verb} {verb}/VERB .")
    doc.set_ents([Span(doc, 3, 5, label="LOC"), Span(doc, 6, 7, label="PER")])
    annotate(doc, "people")
    assert [span.text for span in doc.spans["people"]] == []


@pytest.mark.parametrize(
    ("sentence", "organization"),
    [
        ("Vi/PRON/nsubj>bodde bodde/VERB på/ADP Hotel_Solvik/PER/obl>bodde .", ["Hotel Solvik"]),
        ("Me/PRON/nsubj>møtest møtest/VERB på/ADP Kafé_Lia/LOC/obl>møtest .", ["Kafé Lia"]),
        ("Ho/PRON/nsubj>dansa dansa/VERB i/ADP Leikarringen_Sleng/PER/obl>dansa .", ["Leikarringen Sleng"]),
        ("Gjestene/NOUN/nsubj>er er/VERB på/ADP São_Bento/PER/obl>er .", []),
    ],
)
def test_houses_and_saints_are_no_people(sentence, organization):
    assert layer_texts(sentence, "people") == []
    assert layer_texts(sentence, "organizations") == organization


@pytest.mark.parametrize(
    "sentence",
    [
        "Grendahuset/NOUN/nsubj>er på/ADP Kvamme/PER/nmod>Grendahuset er/AUX fullt/ADJ/xcomp>er .",
        "Hallen/NOUN/nsubj>er i/ADP Kvamme/PER/nmod>Hallen er/AUX ny/ADJ/xcomp>er .",
    ],
)
def test_a_surname_behind_i_or_a_noun_and_på_is_a_place(sentence):
    bearer = "Leiar/NOUN/nmod>Magnhild_Kvamme Magnhild_Kvamme/PER/nsubj>helste helste/VERB .\n"
    assert layer_texts(bearer + sentence, "people") == ["Magnhild Kvamme"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Alle/PRON/nsubj>stolte stolte/VERB på/ADP Kvamme/PER/obl>stolte .",
        "Ho/PRON/nsubj>fekk fekk/VERB tak/NOUN/obj>fekk i/ADP Kvamme/PER/nmod>tak .",
    ],
)
def test_but_people_are_trusted_and_got_hold_of(sentence):
    bearer = "Leiar/NOUN/nmod>Magnhild_Kvamme Magnhild_Kvamme/PER/nsubj>helste helste/VERB .\n"
    assert layer_texts(bearer + sentence, "people") == ["Magnhild Kvamme", "Kvamme"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Ho/PRON/nsubj>fekk fekk/VERB Ola_Moes/PER/nmod>minnepris minnepris/NOUN/obj>fekk .",
        "Han/PRON/nsubj>fikk fikk/VERB Ola_Moes/PER/nmod>legat legat/NOUN/obj>fikk .",
        "Der/ADV/advmod>kom kom/VERB Ola_Moe-målet/PER/nsubj>kom .",
    ],
)
def test_what_is_called_after_somebody_is_nobody(sentence):
    assert layer_texts(sentence, "people") == []
