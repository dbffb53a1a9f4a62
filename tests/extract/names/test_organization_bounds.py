import pytest

from tests.extract.trees import layer_texts


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Sula/GPE_LOC/nmod>songforening songforening/NOUN/nsubj>kom kom/VERB .", ["Sula songforening"]),
        ("Sula/GPE_LOC/nmod>bondelag bondelag/NOUN/nsubj>kom kom/VERB .", ["Sula bondelag"]),
        ("Nettverk/ORG/nsubj>kom for/ADP lærere/NOUN/nmod>Nettverk kom/VERB .", ["Nettverk for lærere"]),
        ("Nettverk/ORG/nsubj>kom for/ADP lærarar/NOUN/nmod>Nettverk kom/VERB .", ["Nettverk for lærarar"]),
        ("Sula/LOC/nmod>kommune kommune/NOUN/nsubj>kom kom/VERB .", ["Sula kommune"]),
        (
            "Nettverk/ORG/nsubj>kom for/ADP kystkultur/NOUN/nmod>Nettverk kom/VERB .",
            ["Nettverk for kystkultur"],
        ),
        (
            "Nettverk/ORG/nsubj>kom for/ADP fiskarar/NOUN/nmod>Nettverk og/CCONJ bønder/NOUN/conj>fiskarar kom/VERB .",
            ["Nettverk for fiskarar og bønder"],
        ),
        ("NAV/ORG/nsubj>kom Sula/GPE_LOC/nmod>NAV kom/VERB .", ["NAV Sula"]),
        ("KYSTA/ORG/nsubj>kom region/NOUN/nmod>KYSTA nord/ADV/nmod>region kom/VERB .", ["KYSTA region nord"]),
        ("Songlaget/ORG/nsubj>kom kom/VERB .", ["Songlaget"]),
        ("Songklubben/ORG/nsubj>kom i/ADP Sula/GPE_LOC/nmod>Songklubben kom/VERB .", ["Songklubben i Sula"]),
        ("Fagrådet/ORG/nsubj>kom vest/ADV/nmod>Fagrådet kom/VERB .", ["Fagrådet vest"]),
        ("Fjordlaget/ORG/nsubj>kom kom/VERB .", ["Fjordlaget"]),
    ],
)
def test_name_bounds_reach_over_the_whole_name(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected


@pytest.mark.parametrize(
    "sentence",
    [
        "Fjordlaget_,/ORG/nsubj>kom kom/VERB .",
        "(_Fjordlaget_)/ORG/nsubj>kom kom/VERB .",
        "Fjordlaget/ORG ¶\nAlle/PRON/nsubj>kom kom/VERB .",
    ],
)
def test_name_bounds_leave_signs_and_line_breaks(sentence):
    assert layer_texts(sentence, "organizations") == ["Fjordlaget"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Vi/PRON/nsubj>fikk fikk/VERB Museet_i_Sulas_pris/ORG/obj>fikk .", ["Museet i Sulas"]),
        ("Me/PRON/nsubj>såg såg/VERB Noregs_nye_idrettslag/ORG/obj>såg .", ["Noregs nye idrettslag"]),
    ],
)
def test_name_bounds_leave_out_what_an_organization_owns(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Vi/PRON/nsubj>spurde spurde/VERB Noregs_Sauelag/ORG/obj>spurde i/ADP Noreg/GPE_LOC/obl>spurde .",
            "Noregs Sauelag",
        ),
        (
            "Vi/PRON/nsubj>spurte spurte/VERB Nettverk/ORG/obj>spurte for/ADP voksnes/NOUN/nmod>lyd"
            " lyd/NOUN/nmod>Nettverk .",
            "Nettverk for voksnes lyd",
        ),
        (
            "Han/PRON/nsubj>kom kom/VERB til/ADP Dal_sykehus/ORG/obl>kom for/ADP kontroll/NOUN/obl>kom .",
            "Dal sykehus",
        ),
        (
            "Vi/PRON/nsubj>spurte spurte/VERB Fjellpartiet/ORG/obj>spurte i/ADP Dal/GPE_LOC/nmod>Fjellpartiet .",
            "Fjellpartiet",
        ),
    ],
)
def test_a_name_ends_with_its_field(sentence, expected):
    assert layer_texts(sentence, "organizations") == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Då/ADV/advmod>inviterte inviterte/VERB Foreningen/ORG/nsubj>inviterte for/ADP hørsel/NOUN/nmod>Foreningen "
            "til/ADP kveld/NOUN/obl>inviterte .",
            ["Foreningen for hørsel"],
        ),
        (
            "Fagforbundet_Nord_og_Dal/ORG/nsubj>svarte bygdelag/NOUN/flat:name>Fagforbundet_Nord_og_Dal svarte/VERB .",
            ["Fagforbundet Nord", "Dal bygdelag"],
        ),
        (
            "Direktoratet_for_lek/ORG/nsubj>svarte og/CCONJ/cc>lyd lyd/NOUN/conj>Direktoratet_for_lek svarte/VERB .",
            ["Direktoratet for lek og lyd"],
        ),
        (
            "Leder/NOUN/nsubj>kom i/ADP Reiseliv/ORG/nmod>Leder i/ADP Nord/LOC/nmod>Reiseliv kom/VERB .",
            ["Reiseliv i Nord"],
        ),
    ],
)
def test_names_end_before_what_they_do_and_go_on_over_their_field(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected


def test_a_name_begins_with_the_capital_the_tree_joins_it_to():
    sentence = "Levande/ADJ/nsubj>svarte Helse/ORG/flat:name>Levande svarte/VERB ."
    assert layer_texts(sentence, "organizations") == ["Levande Helse"]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # offices that two regions share, branches, schools by their grade
        (
            "Statsforvalteren/ORG/nsubj>kom i/ADP Oslo/GPE_LOC/nmod>Statsforvalteren og/CCONJ Viken/LOC/conj>Oslo "
            "kom/VERB .",
            ["Statsforvalteren i Oslo og Viken"],
        ),
        (
            "Kokkenes_Forening/ORG/nsubj>kom , avd./NOUN/appos>Kokkenes_Forening Salten/LOC/nmod>avd. kom/VERB .",
            ["Kokkenes Forening, avd. Salten"],
        ),
        ("Sula/LOC/nsubj>kom vidaregåande/ADJ/flat:name>Sula kom/VERB .", ["Sula vidaregåande"]),
        (
            "Sula/LOC/nsubj>kom vidaregåande/ADJ/flat:name>Sula skule/NOUN/flat:name>Sula kom/VERB .",
            ["Sula vidaregåande skule"],
        ),
        # a name that tells its kind itself needs none before it
        ("Fotballklubben_IL_Sula/ORG/nsubj>kom kom/VERB .", ["IL Sula"]),
    ],
)
def test_name_bounds_reach_over_regions_branches_and_schools(sentence, expected):
    assert layer_texts(sentence, "organizations") == expected


def test_a_bare_kind_keeps_its_field_where_it_is_honoured():
    sentence = "Byen/NOUN/nsubj>hedret hedret/VERB Institutt_for_fiskeri/ORG/obj>hedret med/ADP fest/NOUN/obl>hedret ."
    assert layer_texts(sentence, "organizations") == ["Institutt for fiskeri"]
