import pytest

from tekstanalyse.extract.names.acting import find_acting_names
from tests.extract.trees import layer_texts, make_doc

IN_TOWN = "Vi/PRON/nsubj>bur bur/VERB i/ADP Kystvern/LOC/obl>bur ."


def acting(text):
    doc = make_doc(text)
    return [span.text for span in find_acting_names(doc)]


@pytest.mark.parametrize("label", ["LOC", "GPE_LOC", "PROD", "MISC", "PROPN"])
@pytest.mark.parametrize(
    "sentence",
    [
        "Kystvern/{}/nsubj>arrangerte arrangerte/VERB festen/NOUN/obj>arrangerte .",
        "Kystvern/{}/nsubj>inviterer inviterer/VERB alle/PRON/obj>inviterer .",
        "Festen/NOUN/nsubj:pass>skipa vart/AUX/aux:pass>skipa skipa/VERB:Part av/ADP Kystvern/{}/obl>skipa .",
        "Brekke/PER/nsubj>kom ,  leiar/NOUN/appos>Brekke i/ADP Kystvern/{}/nmod>leiar , kom/VERB .",
        "NMBU/ORG/nsubj>inviterte og/CCONJ Kystvern/{}/conj>NMBU inviterte/VERB .",
    ],
)
def test_find_acting_names_knows_what_arranges_or_has_a_leader(label, sentence):
    assert acting(sentence.format(label)) == ["Kystvern"]


@pytest.mark.parametrize(
    "sentence",
    [
        IN_TOWN,
        "Brekke/PER/nsubj>kom ,  prest/NOUN/appos>Brekke i/ADP Kystvern/LOC/nmod>prest , kom/VERB .",
        "Kystvern/LOC/nsubj>ligg ligg/VERB ved/ADP havet/NOUN/obl>ligg .",
        f"Kystvern/LOC/nsubj>inviterer inviterer/VERB alle/PRON/obj>inviterer .\n{IN_TOWN}",
    ],
)
def test_find_acting_names_leaves_names_that_lie_somewhere(sentence):
    assert acting(sentence) == []


@pytest.mark.parametrize("word", ["Rektor", "Seminaret", "Vi"])
def test_find_acting_names_takes_no_title_event_or_short_word(word):
    assert acting(f"{word}/PROPN/nsubj>inviterer inviterer/VERB alle/PRON/obj>inviterer .") == []


def test_find_acting_names_finds_every_occurrence():
    text = (
        "Kystvern/LOC/nsubj>inviterer inviterer/VERB alle/PRON/obj>inviterer .\n"
        "Kystverns/PROPN/nmod:poss>fest fest/NOUN/nsubj>kjem kjem/VERB ."
    )
    assert acting(text) == ["Kystvern", "Kystverns"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Takk/NOUN for/ADP Havkraft/LOC/nmod>Takk sitt/PRON/det>årsmøte årsmøte/NOUN/obl>Takk .", ["Havkraft"]),
        ("Dei/PRON/nsubj>fekk fekk/VERB Havkraft/LOC/obj>fekk sitt/PRON/det>møte møte/NOUN/obl>fekk .", ["Havkraft"]),
        ("Dei/PRON/nsubj>fekk fekk/VERB Havkraft/LOC/obj>fekk sitt/PRON/det>fjell fjell/NOUN/obl>fekk .", []),
        ("Elevkontakt/PROPN/nsubj>arrangerte Bjørn_Lia/PER/flat>Elevkontakt arrangerte/VERB .", []),
        (
            "Leder/NOUN/nsubj>kom Bjørn_Lia/PER/appos>Leder i/ADP Fagsirkel_Nord/LOC/nmod>Leder kom/VERB .",
            ["Fagsirkel Nord"],
        ),
        ("Leiar/NOUN/nsubj>kom Bjørn_Lia/PER/appos>Leiar i/ADP Lærarringen/ORG/nmod>Leiar kom/VERB .", ["Lærarringen"]),
    ],
)
def test_events_of_their_own_and_offices_make_organizations_and_titles_make_none(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Forskar/NOUN/nmod>Eli_Lia Eli_Lia/PER/nsubj>kom frå/ADP Fjellforsk/GPE_LOC/nmod>Eli_Lia kom/VERB .",
            ["Fjellforsk"],
        ),
        (
            "Overlege/NOUN/nmod>Eli_Lia Eli_Lia/PER/nsubj>kom fra/ADP Trygghelsa/LOC/nmod>Eli_Lia kom/VERB .",
            ["Trygghelsa"],
        ),
        ("Forskar/NOUN/nmod>Eli_Lia Eli_Lia/PER/nsubj>kom frå/ADP Stordal/GPE_LOC/nmod>Eli_Lia kom/VERB .", []),
        ("Eli_Lia/PER/nsubj>kom frå/ADP Fjellhalla/GPE_LOC/nmod>Eli_Lia kom/VERB .", []),
    ],
)
def test_who_has_a_title_comes_from_an_organization_or_from_what_looks_like_a_place(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected


@pytest.mark.parametrize("place", ["Fjelldal", "Paris", "Bayern"])
def test_where_somebody_comes_from_is_a_place(place):
    sentence = f"Professor/NOUN/nmod>Ida_Lie Ida_Lie/PER/nsubj>kom frå/ADP {place}/PER/nmod>Ida_Lie kom/VERB ."
    assert acting(sentence) == []


def test_a_plural_title_with_a_capital_inside_a_sentence_acts():
    sentence = "Her/ADV/advmod>inviterte inviterte/VERB Havveterinærene/PROPN/nsubj>inviterte alle/PRON/obj>inviterte ."
    assert acting(sentence) == ["Havveterinærene"]


@pytest.mark.parametrize(
    "sentence",
    [
        "Frokosten/NOUN/nsubj>er er/AUX sponset/ADJ/xcomp>er av/ADP Kystvern/PROD/obl>sponset .",
        "Ho/PRON/nsubj>representerte representerte/VERB Kystvern/LOC/obj>representerte .",
    ],
)
def test_who_pays_and_who_is_represented_is_an_organization(sentence):
    assert acting(sentence) == ["Kystvern"]


def test_an_acting_name_goes_on_to_the_place_it_is_of():
    sentence = "Kystvern/PROPN/nsubj>inviterte Mjøsa/PROPN/flat:name>Kystvern inviterte/VERB alle/PRON/obj>inviterte ."
    assert layer_texts(sentence, "organizations") == ["Kystvern Mjøsa"]


def test_a_firm_tagged_as_a_noun_is_known_by_its_capital_elsewhere():
    first = "Telka/NOUN/nsubj>inviterte inviterte/VERB:Past til/ADP møte/NOUN/obl>inviterte ."
    second = "Ordstyrer/NOUN/nsubj>leder var/AUX/cop>leder Telkas/PROPN/nmod>leder leder/NOUN ."
    assert layer_texts(f"{first}\n{second}", "organizations")[:1] == ["Telka"]
    assert layer_texts(first, "organizations") == []
