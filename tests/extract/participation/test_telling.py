import pytest

from tekstanalyse.extract.extraction import extract_from
from tests.extract.trees import extraction, make_doc, roles

REPORT = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB fagdagen/NOUN/obj>arrangerte ."
)
TUVA = [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>fortalte fortalte/VERB om/ADP fisken/NOUN/obl>fortalte .",
        "Tuva_Brekke/PER/nsubj>fortalde fortalde/VERB om/ADP fisken/NOUN/obl>fortalde .",
        "Tuva_Brekke/PER/nsubj>tok tok/VERB for/ADP seg/PRON/obl>tok fisken/NOUN/obj>tok .",
        "Tuva_Brekke/PER/nsubj>la la/VERB fram/ADV/advmod>la tall/NOUN/obj>la .",
        "Tuva_Brekke/PER/nsubj>peika peika/VERB på/ADP fisken/NOUN/obl>peika .",
        "Deretter/ADV/advmod>viste viste/VERB Tuva_Brekke/PER/nsubj>viste at/SCONJ fisken/NOUN/nsubj>kommer "
        "kommer/VERB/ccomp>viste .",
        "Tuva_Brekke/PER/nsubj>gjorde gjorde/VERB greie/NOUN/obj>gjorde for/ADP saka/NOUN/obl>gjorde .",
        "Tuva_Brekke/PER/nsubj>runda runda/VERB av/ADP/compound:prt>runda dagen/NOUN/obj>runda .",
        "Tuva_Brekke/PER/nsubj>trakk trakk/VERB linjene/NOUN/obj>trakk .",
        "Tuva_Brekke/PER/nsubj>gikk gikk/VERB hardt/ADV/advmod>gikk ut/ADV/advmod>gikk .",
        "Frå/ADP Oslo/GPE_LOC/obl>kom kom/VERB:Past Tuva_Brekke/PER/nsubj>kom for/SCONJ "
        "å/PART fortelje/VERB:Inf/advcl>kom .",
        "Tuva_Brekke/PER/nsubj>kommenterte kommenterte/VERB:Past innlegga/NOUN/obj>kommenterte .",
        "Tuva_Brekke/PER/nsubj>stadfesta stadfesta/VERB:Past tala/NOUN/obj>stadfesta .",
        "Tuva_Brekke/PER/nsubj>streka streka/VERB under/ADV/advmod>streka at/SCONJ fisken/NOUN/nsubj>kjem "
        "kjem/VERB/ccomp>streka .",
    ],
)
def test_find_telling_reads_the_report_of_an_event(sentence):
    assert roles(f"{REPORT}\n{sentence}") == TUVA


@pytest.mark.parametrize("verb", ["fortalte", "fortalde"])
def test_find_telling_reads_a_clause_that_leaves_the_verb_out(verb):
    sentence = (
        f"Tuva_Brekke/PER/nsubj>{verb} {verb}/VERB om/ADP fisken/NOUN/obl>{verb} , Jonas_Lid/PER/conj>{verb} "
        "om/ADP båten/NOUN/obl>Jonas_Lid ."
    )
    assert roles(f"{REPORT}\n{sentence}") == [*TUVA, ("Jonas Lid", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        # the present tense of an interview
        "Tuva_Brekke/PER/nsubj>forteller forteller/VERB om/ADP fisken/NOUN/obl>forteller .",
        "Tuva_Brekke/PER/nsubj>fortel fortel/VERB om/ADP fisken/NOUN/obl>fortel .",
        # said elsewhere
        "Tuva_Brekke/PER/nsubj>fortalte fortalte/VERB det/PRON/obj>fortalte til/ADP NTB/ORG/obl>fortalte .",
        "Tuva_Brekke/PER/nsubj>informerte informerte/VERB om/ADP det/PRON/obl>informerte i/ADP en/DET "
        "e-post/NOUN/obl>informerte .",
        "Tuva_Brekke/PER/nsubj>fortalde fortalde/VERB det/PRON/obj>fortalde i/ADP eit/DET intervju/NOUN/obl>fortalde .",
        # verbs that tell nothing by themselves
        "Tuva_Brekke/PER/nsubj>tok tok/VERB bussen/NOUN/obj>tok .",
        "Tuva_Brekke/PER/nsubj>la la/VERB boka/NOUN/obj>la bort/ADV/advmod>la .",
        "Tuva_Brekke/PER/nsubj>takka takka/VERB ja/INTJ/obj>takka .",
        "Tuva_Brekke/PER/nsubj>gjekk gjekk/VERB opp/ADV/advmod>gjekk trappa/NOUN/obj>gjekk .",
        "Etter/ADP fagdagen/NOUN/obl>fortalde fortalde/VERB "
        "Tuva_Brekke/PER/nsubj>fortalde om/ADP det/PRON/obl>fortalde .",
        # at a stand beside it
        "Tuva_Brekke/PER/nsubj>svarte svarte/VERB på/ADP spørsmål/NOUN/obl>svarte på/ADP standen/NOUN/obl>svarte .",
        # what somebody else says of her
        "Nokre/PRON/nsubj>sa sa/VERB:Past at/SCONJ Tuva_Brekke/PER/nsubj>kravde kravde/VERB:Past/ccomp>sa "
        "svar/NOUN/obj>kravde .",
        # nobody
        "Tallene/NOUN/nsubj>viste viste/VERB det/PRON/obj>viste .",
    ],
)
def test_find_telling_leaves_what_is_no_part_of_the_report(sentence):
    assert roles(f"{REPORT}\n{sentence}") == []


@pytest.mark.parametrize("verb", ["fortalte", "fortalde"])
def test_find_telling_needs_an_article_that_reports_an_event(verb):
    assert roles(f"Tuva_Brekke/PER/nsubj>{verb} {verb}/VERB om/ADP fisken/NOUN/obl>{verb} .") == []


def test_find_telling_leaves_who_let_others_speak():
    report = (
        "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\nFagdagen/NOUN/nsubj>kom kom/VERB tirsdag/NOUN/obl>kom ."
    )
    let = "Tuva_Brekke/PER/nsubj>slapp slapp/VERB til/ADP/compound:prt>slapp mange/ADJ/obj>slapp ."
    spoke = "Tuva_Brekke/PER/nsubj>slapp slapp/VERB til/ADP/compound:prt>slapp ."
    assert roles(f"{report}\n{let}") == []
    assert roles(f"{report}\n{spoke}") == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize("verb", ["noterte", "jubla", "gråt"])
def test_find_telling_leaves_verbs_that_say_something_only_beside_a_quote(verb):
    doc = make_doc(f"{REPORT}\nTuva_Brekke/PER/nsubj>{verb} {verb}/VERB i/ADP boka/NOUN/obl>{verb} .")
    next(token for token in doc if token.text == verb).set_morph("Tense=Past|VerbForm=Fin")
    assert extract_from(doc, "a").participations == ()


@pytest.mark.parametrize("verb", ["kommenterte", "demonstrerte"])
def test_find_telling_reads_a_past_tense_that_is_taken_for_a_participle(verb):
    sentence = f"Tuva_Brekke/PER/nsubj>{verb} frå/ADP Sula/GPE_LOC/nmod>Tuva_Brekke {verb}/ADJ tala/NOUN/obj>{verb} ."
    assert roles(f"{REPORT}\n{sentence}") == TUVA


def test_find_telling_leaves_participles():
    sentence = (
        "Tuva_Brekke/PER/nsubj>likte likte/VERB:Past dei/DET demonstrerte/ADJ/amod>øvingane øvingane/NOUN/obj>likte ."
    )
    assert roles(f"{REPORT}\n{sentence}") == []


@pytest.mark.parametrize(("verb", "particle"), [("fulgte", "opp"), ("følgde", "opp"), ("rekna", "føre")])
def test_find_telling_reads_a_particle_behind_a_long_subject(verb, particle):
    who = f"Tuva_Brekke/PER/nsubj>{verb} frå/ADP Nordre_Sula_bondelag/ORG/nmod>Tuva_Brekke"
    sentence = f"Så/ADV/advmod>{verb} {verb}/VERB:Past {who} {particle}/ADV/advmod>{verb} ."
    assert roles(f"{REPORT}\n{sentence}") == TUVA


@pytest.mark.parametrize("then", ["I_fjor", "Førre_gong"])
def test_what_is_told_of_the_last_time_is_not_told_of_this_one(then):
    start = {
        "I_fjor": "I/ADP fjor/NOUN/obl>kom kom/VERB:Past femti/NUM/nsubj>kom .",
        "Førre_gong": "Førre/ADJ/amod>gong gong/NOUN/obl>kom kom/VERB:Past femti/NUM/nsubj>kom .",
    }[then]
    told = "Då/ADV/advmod>fortalde fortalde/VERB:Past Tuva_Brekke/PER/nsubj>fortalde om/ADP fisken/NOUN/obl>fortalde ."
    found = extraction(f"{REPORT} ¶\n{start}\n{told}")
    main = next(mention.event for mention in found.event_mentions)
    assert all(claim.event != main for claim in found.participations)


@pytest.mark.parametrize("verb", ["mente", "meinte"])
def test_find_telling_leaves_who_goes_on_to_speak_elsewhere(verb):
    first = (
        "Tuva_Brekke/PER/nsubj>sa sa/VERB:Past etterpå/ADV/advmod>sa at/SCONJ det/PRON/nsubj>går går/VERB/ccomp>sa ."
    )
    then = f"Ingen/PRON/nsubj>{verb} {verb}/VERB:Past annet/PRON/obj>{verb} ."
    goes_on = f"Tuva_Brekke/PER/nsubj>{verb} {verb}/VERB:Past det/PRON/obj>{verb} ."
    assert roles(f"{REPORT} ¶\n{first}\n{then}\n{goes_on}") == []


def test_find_telling_leaves_one_who_is_only_told_where_from():
    sentence = (
        "Tuva/PER/nsubj>fortalte frå/ADP Sula/GPE_LOC/nmod>Tuva fortalte/VERB:Past om/ADP båten/NOUN/obl>fortalte ."
    )
    assert roles(f"{REPORT}\n{sentence}") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>la la/VERB:Past ikkje/PART/advmod>la skjul/NOUN/obj>la på/ADP det/PRON/obl>la .",
        "Tuva_Brekke/PER/nsubj>undra undra/VERB:Past på/ADP det/PRON/obl>undra .",
        "Frå/ADP salen/NOUN/obl>greip greip/VERB:Past fiskar/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>greip "
        "mikrofonen/NOUN/obj>greip .",
        "I/ADP spørjerunden/NOUN/obl>vite etterpå/ADV/advmod>vite ville/AUX:Past/aux>vite Tuva_Brekke/PER/nsubj>vite "
        "vite/VERB:Inf meir/ADJ/obj>vite .",
        "Tuva_Brekke/PER/nsubj>gjekk gjekk/VERB:Past gjennom/ADP soga/NOUN/obl>gjekk frå/ADP starten/NOUN/nmod>soga "
        "i/ADP 1954/NUM/nmod>starten .",
        "Tuva_Brekke/PER/nsubj>leste leste/VERB:Past opp/ADP/compound:prt>leste et/DET brev/NOUN/obj>leste .",
        "Søstera/NOUN/nmod>Tuva_Brekke til/ADP Jonas_Lid/PER/nmod>Søstera , Tuva_Brekke/PER/nsubj>fortalde , "
        "fortalde/VERB:Past om/ADP fisken/NOUN/obl>fortalde .",
    ],
)
def test_find_telling_reads_other_ways_of_having_spoken(sentence):
    assert roles(f"{REPORT}\n{sentence}") == TUVA


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>bad bad/VERB:Past inn/ADV/compound:prt>bad til/ADP møte/NOUN/obl>bad .",
        "Av/ADP deltakarane/NOUN/obl>drog drog/VERB:Past Tuva_Brekke/PER/nsubj>drog fram/ADV/compound:prt>drog "
        "maten/NOUN/obj>drog .",
        "Tuva_Brekke/PER/nsubj>fortalde fortalde/VERB:Past om/ADP fisken/NOUN/obl>fortalde "
        "i/ADP 1954/NUM/obl>fortalde .",
    ],
)
def test_find_telling_leaves_what_was_not_told_there(sentence):
    assert roles(f"{REPORT}\n{sentence}") == []


def test_find_telling_leaves_what_somebody_saw_to():
    sentence = "Tuva_Brekke/PER/nsubj>tok tok/VERB seg/PRON/obj>tok av/ADP maten/NOUN/obl>tok ."
    assert roles(f"{REPORT}\n{sentence}") == []


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        # who is spoken with stands before the verb, who speaks behind it
        (
            "I/ADP samtale/NOUN/obl>fortalte med/ADP Jonas_Lid/PER/nmod>samtale fortalte/VERB:Past "
            "Tuva_Brekke/PER/nsubj>fortalte om/ADP fisken/NOUN/obl>fortalte .",
            TUVA,
        ),
        (
            "I/ADP salen/NOUN/obl>svar etterlyste/ADJ/amod>rektor tidligere/ADJ/amod>rektor "
            "rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>svar svar/NOUN .",
            TUVA,
        ),
        (
            "I/ADP salen/NOUN/obl>gjekk gjekk/VERB:Past den/DET etterlyste/ADJ/amod>rektor "
            "rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>gjekk .",
            [],
        ),
        # it is the background of something else, or said with others than the audience
        (
            "Jonas_Lid/PER/nsubj>slutta slutta/VERB:Past etter/ADP/mark>uttalte at/SCONJ Tuva_Brekke/PER/nsubj>uttalte "
            "uttalte/VERB:Past/advcl>slutta seg/PRON/obj>uttalte .",
            [],
        ),
        (
            "Så/ADV/advmod>snakka snakka/VERB:Past Tuva_Brekke/PER/nsubj>snakka med/ADP folk/NOUN/obl>snakka .",
            [],
        ),
        ("Tuva_Brekke/PER/nsubj>gikk gikk/VERB:Past til/ADP topps/NOUN/obl>gikk .", []),
        ("Ut/ADV/advmod>gjekk gjekk/VERB:Past Tuva_Brekke/PER/nsubj>gjekk .", []),
        ("Tuva_Brekke/PER/nsubj>bar bar/VERB:Past fram/ADV/advmod>bar lys/NOUN/obj>bar .", []),
        ("Tuva_Brekke/PER/nsubj>bar bar/VERB:Past fram/ADV/advmod>bar ei/DET helsing/NOUN/obj>bar .", TUVA),
        ("Tuva_Brekke/PER/nsubj>mintest mintest/VERB:Past gamle/ADJ/amod>dagar dagar/NOUN/obj>mintest .", TUVA),
        (
            "Før/ADP fagdagen/NOUN/obl>hilste hilste/VERB:Past Tuva_Brekke/PER/nsubj>hilste fra/ADP "
            "laget/NOUN/obl>hilste .",
            TUVA,
        ),
        # what somebody else did in the pause is not told of it all
        (
            "Tuva_Brekke/PER/nsubj>varsla varsla/VERB:Past omkamp/NOUN/obj>varsla , men/CCONJ "
            "snudde/VERB:Past/conj>varsla i/ADP pausen/NOUN/obl>snudde .",
            TUVA,
        ),
    ],
)
def test_find_telling_reads_the_one_who_speaks_in_the_clause_that_tells_it(sentence, expected):
    found = [part for part in roles(f"{REPORT}\n{sentence}") if part[0] == "Tuva Brekke"]
    assert [("Tuva Brekke", "speaker", status) for _, _, status in found] == expected


def test_what_stands_behind_at_is_not_what_was_said_nothing_of():
    sentence = (
        "Tuva_Brekke/PER/nsubj>streka streka/VERB:Past under/ADP/compound:prt>streka at/SCONJ/mark>avgjort "
        "ingenting/PRON/nsubj>avgjort er/AUX/cop>avgjort avgjort/ADJ/ccomp>streka ."
    )
    assert [found[:2] for found in roles(f"{REPORT}\n{sentence}")] == [("Tuva Brekke", "speaker")]


@pytest.mark.parametrize(("was", "thanked"), [("ble", "takket"), ("vart", "takka")])
def test_find_telling_leaves_who_is_thanked(was, thanked):
    sentence = (
        f"Tuva_Brekke/PER/nsubj:pass>{thanked} {was}/AUX:Past/aux:pass>{thanked} {thanked}/VERB:Part for/ADP "
        f"arbeidet/NOUN/obl>{thanked} ."
    )
    assert roles(f"{REPORT}\n{sentence}") == []


@pytest.mark.parametrize("fra", ["fra", "frå"])
def test_find_telling_leaves_who_said_no_to_speaking(fra):
    sentence = f"Tuva_Brekke/PER/nsubj>sa sa/VERB:Past {fra}/ADP seg/PRON/obl>sa ordet/NOUN/obj>sa ."
    assert roles(f"{REPORT}\n{sentence}") == []


@pytest.mark.parametrize("kin", ["datter", "dotter"])
def test_find_telling_leaves_the_one_whose_relative_spoke(kin):
    sentence = f"Jonas_Lids/PER/nmod>{kin} {kin}/NOUN/nsubj>snakket , Tuva_Brekke/PER/appos>{kin} , snakket/VERB:Past ."
    assert [part for part in roles(f"{REPORT}\n{sentence}") if part[0].startswith("Jonas")] == []


@pytest.mark.parametrize(("now", "expected"), [("Nå", 1), ("No", 1), ("Likevel", 0)])
def test_find_telling_comes_back_to_the_event(now, expected):
    before = "Tuva_Brekke/PER/nsubj>tvilte tvilte/VERB:Past på/ADP forhånd/NOUN/obl>tvilte ."
    after = f"{now}/ADV/advmod>fortalte fortalte/VERB:Past Tuva_Brekke/PER/nsubj>fortalte mer/ADV/obj>fortalte ."
    assert len(roles(f"{REPORT} ¶\n{before}\n{after}")) == expected


def test_find_telling_reads_whose_relative_it_is_who_read():
    sentence = (
        "Styret/NOUN/nsubj>hadde hadde/VERB:Past med/ADP seg/PRON/obl>hadde Tuva_Brekke/PER/obj>hadde , "
        "barnebarnet/NOUN/appos>Tuva_Brekke til/ADP fiskaren/NOUN/nmod>Are_Dal Are_Dal/PER/nmod>barnebarnet , "
        "som/PRON/nsubj>fortalde fortalde/VERB:Past/acl:relcl>Are_Dal om/ADP havet/NOUN/obl>fortalde ."
    )
    found = roles(f"{REPORT}\n{sentence}")
    assert ("Tuva Brekke", "speaker", "held") in found
    assert ("Are Dal", "speaker", "held") not in found


@pytest.mark.parametrize("da", ["da", "då"])
def test_both_of_a_row_with_titles_do_what_follows_the_last_name(da):
    report = (
        "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
        "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte .\n"
    )
    sentence = (
        f"Fullt/ADJ var/AUX/cop>Fullt det/PRON/expl>Fullt {da}/SCONJ/mark>diskuterte rektor/NOUN/nmod>Tuva_Brekke "
        "Tuva_Brekke/PER/nsubj>diskuterte og/CCONJ/cc>Are_Dal bonde/NOUN/nmod>Are_Dal Are_Dal/PER/nsubj>diskuterte "
        "diskuterte/VERB:Past/advcl>Fullt ulv/NOUN/obj>diskuterte ."
    )
    assert {name for name, *_ in roles(report + sentence)} == {"Tuva Brekke", "Are Dal"}
