import pytest

from tests.extract.trees import layer_names, layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Fjordlaget/ORG/nsubj>svarte svarte/VERB .", [("Fjordlaget", "Fjordlaget")]),
        ("Sula_fylkeskommune/GPE_ORG/nsubj>svarte svarte/VERB .", [("Sula fylkeskommune", "Sula fylkeskommune")]),
        ("Vi/PRON/nsubj>møtte møtte/VERB Sula_kommune/GPE_LOC/obj>møtte .", [("Sula kommune", "Sula kommune")]),
        ("Vi/PRON/nsubj>bur bur/VERB i/ADP Sula/GPE_LOC/obl>bur .", []),
        ("Vi/PRON/nsubj>drar drar/VERB langs/ADP E39/ORG/obl>drar .", []),
        ("Me/PRON/nsubj>gjekk gjekk/VERB på/ADP Lyskonferansen/ORG/obl>gjekk .", []),
        ("Rektor/ORG/nsubj>svarte svarte/VERB .", []),
    ],
)
def test_find_organizations_tells_organizations_from_what_looks_like_them(sentence, expected):
    assert layer_names(sentence, "organizations") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("NMBUs/ORG/nmod:poss>rektor rektor/NOUN/nsubj>kom kom/VERB .", ("NMBUs", "NMBU")),
        ("Fjordlagets/ORG/nmod:poss>leder leder/NOUN/nsubj>kom kom/VERB .", ("Fjordlagets", "Fjordlaget")),
        ("Fjordlagets/ORG/nmod:poss>leiar leiar/NOUN/nsubj>kom kom/VERB .", ("Fjordlagets", "Fjordlaget")),
        ("Telios/ORG/nsubj>svarte svarte/VERB .", ("Telios", "Telios")),
    ],
)
def test_find_organizations_names_them_without_genitive(sentence, expected):
    assert layer_names(sentence, "organizations") == [expected]


def test_find_organizations_drops_the_s_when_the_name_stands_without_it_elsewhere():
    text = "Telio/ORG/nsubj>svarte svarte/VERB .\nDet/PRON/nsubj>er er/AUX/cop>Telios Telios/ORG ."
    assert layer_names(text, "organizations")[-1] == ("Telios", "Telio")


@pytest.mark.parametrize("letters", ["Ap", "Sp", "SV", "H", "KrF", "FrP", "V", "MDG"])
def test_find_organizations_reads_the_letters_of_a_party_after_a_name(letters):
    sentence = f"Tuva_Brekke/PER/nsubj>kom ( {letters}/PROPN/appos>Tuva_Brekke ) kom/VERB ."
    assert layer_texts(sentence, "organizations") == [letters]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>kom ( 42/NUM/appos>Tuva_Brekke ) kom/VERB .",
        "Alternativ/NOUN/nsubj>vant ( A/PROPN/appos>Alternativ ) vant/VERB .",
    ],
)
def test_find_organizations_reads_no_party_in_other_brackets(sentence):
    assert layer_texts(sentence, "organizations") == []


@pytest.mark.parametrize(
    ("second", "expected"),
    [
        ("Så/ADV/advmod>svara svara/VERB Fjordlaget/PROPN/nsubj>svara .", "Fjordlaget"),
        ("Fjordlagets/PROPN/nmod:poss>svar svar/NOUN/nsubj>kom kom/VERB .", "Fjordlagets"),
    ],
)
def test_find_organizations_finds_a_known_name_again(second, expected):
    first = "Fjordlaget/ORG/nsubj>vart vart/VERB spurt/VERB:Part/xcomp>vart ."
    assert layer_names(f"{first}\n{second}", "organizations")[1:] == [(expected, "Fjordlaget")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>kom ,  leder/NOUN/appos>Tuva_Brekke i/ADP Fjordlaget/PROPN/nmod>leder , kom/VERB .",
        "Tuva_Brekke/PER/nsubj>kom ,  leiar/NOUN/appos>Tuva_Brekke for/ADP Fjordlaget/PROPN/nmod>leiar , kom/VERB .",
    ],
)
def test_find_organizations_takes_the_name_after_a_title(sentence):
    assert layer_texts(sentence, "organizations") == ["Fjordlaget"]


@pytest.mark.parametrize("office", ["prest", "ordfører", "ordførar", "rektor", "lærer", "lærar"])
def test_find_organizations_leaves_the_place_after_an_office_that_is_held_there(office):
    sentence = f"Brekke/PER/nsubj>kom , {office}/NOUN/appos>Brekke i/ADP Sula/GPE_LOC/nmod>{office} , kom/VERB ."
    assert layer_texts(sentence, "organizations") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Kystvern/LOC/nsubj>arrangerte arrangerte/VERB ein/DET fest/NOUN/obj>arrangerte .", ["Kystvern"]),
        ("Kystvern/PROPN/nsubj>inviterte inviterte/VERB alle/PRON/obj>inviterte .", ["Kystvern"]),
        ("Vi/PRON/nsubj>bur bur/VERB i/ADP Kystvern/LOC/obl>bur .", []),
    ],
)
def test_find_organizations_knows_a_name_by_what_it_does(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected


def test_find_organizations_never_takes_what_is_a_person():
    text = "Tuva_Brekke/PER/nsubj>kom kom/VERB .\nBrekke/ORG/nsubj>gjekk gjekk/VERB ."
    assert layer_texts(text, "organizations") == []


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("– Verktyet/NOUN/nsubj>går går/VERB fort/ADV/advmod>går .", []),
        ("Elevene/NOUN/nsubj>møttes møttes/VERB i/ADP Kystbadet/ORG/obl>møttes .", []),
        ("Elevane/NOUN/nsubj>møttest møttest/VERB i/ADP Kystbadet/ORG/obl>møttest .", []),
        ("– Utstyret/NOUN/nsubj>held held/VERB lenge/ADV/advmod>held .", []),
        (
            "Møtet/NOUN/nsubj>arrangert er/AUX/aux>arrangert arrangert/VERB:Part av/ADP Sula/GPE_LOC/obl>arrangert "
            "og/CCONJ NNVK/PROPN/conj>Sula .",
            ["Sula", "NNVK"],
        ),
        ("Fiskerikomitéens/NOUN/nmod>leder leder/NOUN/nsubj>kom kom/VERB .", ["Fiskerikomitéens"]),
        ("Fiskerikomiteens/NOUN/nmod>leiar leiar/NOUN/nsubj>kom kom/VERB .", ["Fiskerikomiteens"]),
    ],
)
def test_find_organizations_weighs_what_stands_around(text, expected):
    assert layer_texts(text, "organizations") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "LIA/ORG/nsubj>kom : Mange/ADJ/nsubj>kom kom/VERB .",
        "Ola_Lia/PER/nsubj>kom ( Stryn/ORG/nmod>Ola_Lia ) kom/VERB .",
        "Ola_Lia/PER/nsubj>kom frå/ADP Stryn/ORG/nmod>Ola_Lia kom/VERB .",
    ],
)
def test_find_organizations_leaves_where_an_article_is_from_and_known_places(sentence):
    assert layer_texts(sentence, "organizations") == []


@pytest.mark.parametrize("word", ["Nedleggelse", "Avlyst", "Fjorårets", "Uteleik"])
def test_what_opens_a_line_and_is_done_or_is_so_is_no_organization(word):
    assert layer_texts(f"2020/NUM : {word}/ORG/appos>2020 ¶", "organizations") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Han/PRON/nsubj>kom kom/VERB i/ADP en/DET Fjordbil/ORG/obl>kom .",
        "Korpset/NOUN/nsubj>spilte spilte/VERB Kystmarsjen/ORG/obj>spilte .",
        "Koret/NOUN/nsubj>song song/VERB Kystvisa/ORG/obj>song .",
        "Fredagens/ORG/nmod>vedtak vedtak/NOUN/nsubj>falt falt/VERB .",
    ],
)
def test_things_music_and_days_are_no_organizations(sentence):
    assert layer_texts(sentence, "organizations") == []


def test_letters_that_are_a_title_as_well_own_their_people():
    sentence = "Da/ADV/advmod>kom kom/VERB LOs/ORG/nmod>nestleder nestleder/NOUN/nsubj>kom ."
    assert layer_texts(sentence, "organizations") == ["LOs"]
