import pytest

from tekstanalyse.extract.names.kinds import has_organization_ending
from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # the end of the word says it
        ("Hun/PRON/nsubj>skrev skrev/VERB til/ADP Fjellbladet/PROD/obl>skrev .", ["Fjellbladet"]),
        ("Ho/PRON/nsubj>skreiv skreiv/VERB til/ADP Fjordavisa/LOC/obl>skreiv .", ["Fjordavisa"]),
        ("Vi/PRON/nsubj>klaget klaget/VERB til/ADP Reinnemnda/PROPN/obl>klaget .", ["Reinnemnda"]),
        ("Me/PRON/nsubj>bad bad/VERB ved/ADP Sandbanken/LOC/obl>bad .", []),
        # the noun before it, or after a comma
        ("Avisa/NOUN/nsubj>skrev skrev/VERB om/ADP bandet/NOUN/obl>skrev Utsyn/PROD/appos>bandet .", ["Utsyn"]),
        ("Han/PRON/nsubj>leidde leidde/VERB idrettslaget/NOUN/obj>leidde Trygg/LOC/appos>idrettslaget .", ["Trygg"]),
        (
            "Han/PRON/nsubj>takka takka/VERB TreVern/PROPN/obj>takka , foreininga/NOUN/appos>TreVern"
            " som/PRON/nsubj>starta starta/VERB/acl:relcl>foreininga .",
            ["TreVern"],
        ),
        # a legal form or trade closes it, a kind in small letters follows
        ("Han/PRON/nsubj>sa sa/VERB at/SCONJ Dal_Bygg/PROD/nsubj>vant vant/VERB/ccomp>sa .", ["Dal Bygg"]),
        ("Ho/PRON/nsubj>syng syng/VERB i/ADP Nordisk/ADJ/amod>songlag songlag/NOUN/obl>syng .", ["Nordisk songlag"]),
        # a body with a hyphen, a site that is told something
        ("Det/PRON/nsubj>kom kom/VERB fra/ADP Moe-utvalget/PROPN/obl>kom .", ["Moe-utvalget"]),
        ("Det/PRON/nsubj>kom kom/VERB frå/ADP Moe-utvalet/PROPN/obl>kom .", ["Moe-utvalet"]),
        ("Dette/PRON/obj>sa sa/VERB hun/PRON/nsubj>sa til/ADP dalnytt.no/PROPN/obl>sa .", ["dalnytt.no"]),
        ("Les/VERB meir/ADJ/advmod>Les , www.dalnytt.no/PROPN/obl>Les .", []),
        # nouns that only look like it
        ("Det/PRON/nsubj>gjelder gjelder/VERB EU-området/PROPN/obj>gjelder .", []),
        ("Foreningen/NOUN/nsubj>vant vant/VERB i/ADP Dal/LOC/obl>vant .", []),
        ("Vi/PRON/nsubj>ser ser/VERB at/SCONJ Dal/LOC/nsubj>samarbeider samarbeider/VERB/ccomp>ser .", []),
    ],
)
def test_names_say_what_they_name(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Ungdomsrådet/PROPN/nsubj>svarte i/ADP Sula/GPE_LOC/nmod>Ungdomsrådet svarte/VERB .", "Ungdomsrådet i Sula"),
        ("Kysttilsynet/ORG/nsubj>svara for/ADP Sula/GPE_LOC/nmod>Kysttilsynet svara/VERB .", "Kysttilsynet for Sula"),
        ("Sulaforsking_i_Vik/ORG/nsubj>svara svara/VERB .", "Sulaforsking"),
        ("Universitetet_i_Vik/ORG/nsubj>svara svara/VERB .", "Universitetet i Vik"),
    ],
)
def test_a_place_belongs_to_a_definite_noun_and_to_no_other_name(sentence, expected):
    assert layer_texts(sentence, "organizations") == [expected]


@pytest.mark.parametrize("name", ["Fjordposten", "Fjellbladet", "Kystnemnda", "Dal Tidende"])
def test_has_organization_ending(name):
    assert has_organization_ending(name)


@pytest.mark.parametrize("name", ["Posten", "Rådet", "Hansen", "Fjelldagane"])
def test_words_that_are_the_ending_alone_have_none(name):
    assert not has_organization_ending(name)


@pytest.mark.parametrize(
    ("sentence", "organization"),
    [
        (
            "Hun/PRON/nsubj>sa sa/VERB det/PRON/obj>sa til/ADP TV-kanalen/NOUN/obl>sa Uno_Dos/PROD/appos>TV-kanalen .",
            "Uno Dos",
        ),
        ("Ho/PRON/nsubj>bur bur/VERB attmed/ADP Solvik/LOC/obl>bur barnehage/NOUN/nmod>Solvik .", "Solvik barnehage"),
        ("Vi/PRON/nsubj>ringte ringte/VERB til/ADP Solvik_Støperi/LOC/obl>ringte .", "Solvik Støperi"),
        (
            "Dei/PRON/nsubj>las las/VERB avisa/NOUN/obj>las Jornal/PROD/appos>avisa do/X/flat:name>Jornal "
            "Norte/PROPN/flat:name>Jornal .",
            "Jornal do Norte",
        ),
    ],
)
def test_more_nouns_say_what_follows_or_ends_a_name(sentence, organization):
    assert layer_texts(sentence, "organizations") == [organization]


@pytest.mark.parametrize(
    "name", ["Fisketilsynet", "Sauemuseet", "Tannlegeforbundet", "Fjellkvinnelaget", "Bygdelaget", "Grendeutvalet"]
)
def test_a_body_of_which_there_is_one_is_named_where_it_begins_a_sentence(name):
    assert layer_texts(f"{name}/NOUN/nsubj>svarte svarte/VERB ja/INTJ/obj>svarte .", "organizations") == [name]


@pytest.mark.parametrize(
    "name", ["Fagforeningen", "Kommunestyret", "Velforeininga", "Styringsgruppa", "Regjeringspartiet", "Boligområdet"]
)
def test_a_body_of_which_there_are_many_is_not(name):
    assert layer_texts(f"{name}/NOUN/nsubj>svarte svarte/VERB ja/INTJ/obj>svarte .", "organizations") == []


def test_the_kind_before_a_name_at_the_start_of_a_sentence_is_no_part_of_it():
    text = "Bandet/NOUN/nsubj>spela Raud_Sau/ORG/appos>Bandet spela/VERB ."
    assert layer_texts(text, "organizations") == ["Raud Sau"]


@pytest.mark.parametrize(
    ("sentence", "organization"),
    [
        ("Dal/PROPN/amod>musikkorps musikkorps/NOUN/nsubj>spela spela/VERB .", "Dal musikkorps"),
        ("Samdrifta/NOUN/nsubj>vaks på/ADP Nes/LOC/nmod>Samdrifta vaks/VERB .", "Samdrifta på Nes"),
        ("Vi/PRON/nsubj>ringte ringte/VERB til/ADP Fagskolen/PROPN/obl>ringte .", "Fagskolen"),
        ("Me/PRON/nsubj>skreiv skreiv/VERB til/ADP Øyposten/PROD/obl>skreiv .", "Øyposten"),
        (
            "Da/SCONJ/mark>gikk gikk/VERB Lia/PROPN/nsubj>gikk Venstre/PROPN/flat:name>Lia fram/ADV/advmod>gikk .",
            "Lia Venstre",
        ),
    ],
)
def test_kinds_bodies_and_branches_are_named(sentence, organization):
    assert layer_texts(sentence, "organizations") == [organization]


def test_a_first_part_with_a_hyphen_is_part_of_the_name():
    sentence = (
        "No/ADV/advmod>heldt heldt/VERB Indre/PROPN/nsubj>heldt Dal/PROPN/flat:name>Indre Sau-/NOUN/flat:name>Indre "
        "og/CCONJ/cc>Geitelag Geitelag/PROPN/conj>Indre årsmøte/NOUN/obj>heldt ."
    )
    assert layer_texts(sentence, "organizations") == ["Indre Dal Sau- og Geitelag"]
