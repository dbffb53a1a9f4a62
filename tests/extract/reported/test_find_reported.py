import pytest

from tekstanalyse.extract.reported import find_reported
from tekstanalyse.extract.speech import find_speech
from tests.extract.trees import annotated

BRA = "prisen/NOUN/nsubj>høy er/AUX/cop>høy for/ADV/advmod>høy høy/ADJ/ccomp>"
HØG = "prisen/NOUN/nsubj>høg er/AUX/cop>høg for/ADV/advmod>høg høg/ADJ/ccomp>"


def reported(text):
    """Return each report as (content, cue, speaker)."""
    doc = annotated(text)
    found = find_reported(doc, list(find_speech(doc)))
    return [(doc.text[s.start : s.end], doc.text[slice(*s.cue)], who(s.source)) for s in found]


def who(source):
    return source.people or (source.organization.text if source.organization is not None else source.text)


TUVA = ("Tuva Brekke",)


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            f"Tuva_Brekke/PER/nsubj>sier sier/VERB at/SCONJ {BRA}sier .",
            ("prisen er for høy", "sier", TUVA),
        ),
        (
            f"Tuva_Brekke/PER/nsubj>seier seier/VERB at/SCONJ {HØG}seier .",
            ("prisen er for høg", "seier", TUVA),
        ),
        (
            f"I/ADP går/NOUN/obl>sa sa/VERB Tuva_Brekke/PER/nsubj>sa at/SCONJ {BRA}sa .",
            ("prisen er for høy", "sa", TUVA),
        ),
        (
            f"I/ADP går/NOUN/obl>meinte meinte/VERB Tuva_Brekke/PER/nsubj>meinte at/SCONJ {HØG}meinte .",
            ("prisen er for høg", "meinte", TUVA),
        ),
        (
            f"Fjordlaget/ORG/nsubj>opplyser opplyser/VERB at/SCONJ {BRA}opplyser .",
            ("prisen er for høy", "opplyser", "Fjordlaget"),
        ),
        (
            f"En/DET nabo/NOUN/nsubj>forteller forteller/VERB at/SCONJ {BRA}forteller .",
            ("prisen er for høy", "forteller", "En nabo"),
        ),
        (
            "Tuva_Brekke/PER/nsubj>forklarte forklarte/VERB hvorfor/ADV/advmod>stiger prisen/NOUN/nsubj>stiger "
            "stiger/VERB/ccomp>forklarte .",
            ("hvorfor prisen stiger", "forklarte", TUVA),
        ),
        (
            "Tuva_Brekke/PER/nsubj>mener mener/VERB altfor/ADV/advmod>mange mange/ADJ/amod>priser "
            "priser/NOUN/nsubj>stiger stiger/VERB/ccomp>mener .",
            ("altfor mange priser stiger", "mener", TUVA),
        ),
        (
            "Tuva_Brekke/PER/nsubj>utfordra utfordra/VERB panelet/NOUN/obj>utfordra : Prisen/NOUN/nsubj>stig "
            "stig/VERB/parataxis>utfordra .",
            ("Prisen stig", "utfordra", TUVA),
        ),
        (
            "Tuva_Brekke/PER/nsubj>forklarte forklarte/VERB kvifor/ADV/advmod>stig prisen/NOUN/nsubj>stig "
            "stig/VERB/ccomp>forklarte .",
            ("kvifor prisen stig", "forklarte", TUVA),
        ),
    ],
)
def test_find_reported_reads_the_clause_after_a_verb_of_saying(sentence, expected):
    assert reported(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            f"Tuva_Brekke/PER/nsubj>viste viste/VERB til/ADP/obl>viste at/SCONJ {BRA}viste .",
            ("prisen er for høy", "viste", TUVA),
        ),
        (
            f"Tuva_Brekke/PER/nsubj>viste viste/VERB til/ADP/obl>viste at/SCONJ {HØG}viste .",
            ("prisen er for høg", "viste", TUVA),
        ),
        (
            f"Tuva_Brekke/PER/nsubj>la la/VERB vekt/NOUN/obj>la på/ADP/obl>la at/SCONJ {BRA}la .",
            ("prisen er for høy", "la", TUVA),
        ),
        (
            f"Tuva_Brekke/PER/nsubj>streka streka/VERB under/ADP/compound:prt>streka at/SCONJ {HØG}streka .",
            ("prisen er for høg", "streka", TUVA),
        ),
        (
            f"Her/ADV/advmod>slo slo/VERB Tuva_Brekke/PER/nsubj>slo fast/ADJ/compound:prt>slo at/SCONJ {BRA}slo .",
            ("prisen er for høy", "slo", TUVA),
        ),
        (
            "Tuva_Brekke/PER/nsubj>gjorde gjorde/VERB det/PRON/obj>gjorde klart/ADJ/xcomp>gjorde "
            f"at/SCONJ {HØG}gjorde .",
            ("prisen er for høg", "gjorde", TUVA),
        ),
        (
            f"Tuva_Brekke/PER/nsubj>gav gav/VERB uttrykk/NOUN/obj>gav for/ADP/obl>gav at/SCONJ {HØG}gav .",
            ("prisen er for høg", "gav", TUVA),
        ),
        (
            "Tuva_Brekke/PER/nsubj>nytta nytta/VERB høvet/NOUN/obj>nytta til/SCONJ å/PART seie/VERB:Inf/advcl>nytta "
            f"at/SCONJ {HØG}seie .",
            ("prisen er for høg", "seie", TUVA),
        ),
        (
            f"Det/PRON/nsubj>mente mente/VERB Tuva_Brekke/PER/nsubj>mente at/SCONJ {BRA}mente .",
            ("prisen er for høy", "mente", TUVA),
        ),
        (
            f"Tuva_Brekke/PER/nsubj>innvende innvende/ADJ at/SCONJ {HØG}innvende .",
            ("prisen er for høg", "innvende", TUVA),
        ),
    ],
)
def test_find_reported_reads_phrases_of_saying(sentence, expected):
    assert reported(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tuva_Brekke/PER/nsubj>presiserte presiserte/VERB viktigheten/NOUN/obj>presiserte av/ADP "
            "godt/ADJ/amod>fiske fiske/NOUN/nmod>viktigheten .",
            ("viktigheten av godt fiske", "presiserte", TUVA),
        ),
        (
            "Tuva_Brekke/PER/nsubj>understreka understreka/VERB verdien/NOUN/obj>understreka av/ADP "
            "godt/ADJ/amod>fiske fiske/NOUN/nmod>verdien .",
            ("verdien av godt fiske", "understreka", TUVA),
        ),
    ],
)
def test_find_reported_reads_the_noun_that_carries_a_claim(sentence, expected):
    assert reported(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        (
            "Tuva_Brekke/PER/nsubj>oppfordret oppfordret/VERB kommunene/NOUN/obj>oppfordret til/ADP/mark>bygge å/PART "
            "bygge/VERB:Inf/xcomp>oppfordret kai/NOUN/obj>bygge .",
            ("kommunene til å bygge kai", "oppfordret", TUVA),
        ),
        (
            "Tuva_Brekke/PER/nsubj>oppmoda oppmoda/VERB kommunane/NOUN/obj>oppmoda om/ADP/mark>byggje å/PART "
            "byggje/VERB:Inf/xcomp>oppmoda kai/NOUN/obj>byggje .",
            ("kommunane om å byggje kai", "oppmoda", TUVA),
        ),
        (
            "Til/ADP slutt/NOUN/obl>bad bad/VERB Tuva_Brekke/PER/nsubj>bad alle/PRON/obj>bad om/ADP/mark>vente å/PART "
            "vente/VERB:Inf/xcomp>bad .",
            ("alle om å vente", "bad", TUVA),
        ),
    ],
)
def test_find_reported_reads_requests(sentence, expected):
    assert reported(sentence) == [expected]


@pytest.mark.parametrize(
    ("sentence", "content", "speaker"),
    [
        ("Ifølge/ADP Tuva_Brekke/PER/obl>høy er/AUX/cop>høy prisen/NOUN/nsubj>høy høy/ADJ .", "er prisen høy", TUVA),
        ("Ifølgje/ADP Tuva_Brekke/PER/obl>høg er/AUX/cop>høg prisen/NOUN/nsubj>høg høg/ADJ .", "er prisen høg", TUVA),
        ("Det/PRON/nsubj>høyt er/AUX/cop>høyt høyt/ADJ ,  ifølge/ADP NMBU/ORG/obl>høyt .", "Det er høyt", "NMBU"),
        (
            "Prisen/NOUN/nsubj>høg er/AUX/cop>høg høg/ADJ ,  ifølgje/ADP Tuva_Brekke/PER/obl>høg .",
            "Prisen er høg",
            TUVA,
        ),
        (
            "Prisen/NOUN/nsubj>høy vil/AUX/aux>høy ifølge/ADP Tuva_Brekke/PER/obl>høy bli/AUX:Inf/cop>høy høy/ADJ .",
            "Prisen vil ifølge Tuva Brekke bli høy",
            TUVA,
        ),
        (
            "Prisen/NOUN/nsubj>høy er/AUX/cop>høy ifølge/ADP Tuva_Brekke/PER/obl>høy altfor/ADV/advmod>høy høy/ADJ .",
            "Prisen er ifølge Tuva Brekke altfor høy",
            TUVA,
        ),
        (
            "Prisen/NOUN/nsubj>høg er/AUX/cop>høg ifølgje/ADP Tuva_Brekke/PER/obl>høg altfor/ADV/advmod>høg høg/ADJ .",
            "Prisen er ifølgje Tuva Brekke altfor høg",
            TUVA,
        ),
        (
            "Ifølge/ADP Tuva_Brekke/PER/obl>solgt har/AUX/aux>solgt laget/NOUN/nsubj>solgt solgt/VERB:Part "
            "mye/ADJ/obj>solgt , blant/ADP annet/ADJ/obl>solgt : Boller/NOUN/appos>mye .",
            "har laget solgt mye",
            TUVA,
        ),
        (
            "Ifølgje/ADP Tuva_Brekke/PER/obl>selt har/AUX/aux>selt laget/NOUN/nsubj>selt selt/VERB:Part "
            "mykje/ADJ/obj>selt , mellom/ADP anna/ADJ/obl>selt : Bollar/NOUN/appos>mykje .",
            "har laget selt mykje",
            TUVA,
        ),
        (
            "Jonas_Lid/PER/nsubj>viste viste/VERB prisen/NOUN/obj>viste , som/PRON/nsubj>bli ifølge/ADP "
            "Tuva_Brekke/PER/obl>bli vil/AUX/aux>bli bli/VERB:Inf/acl:relcl>prisen høy/ADJ/xcomp>bli .",
            "som ifølge Tuva Brekke vil bli høy",
            TUVA,
        ),
        (
            "Svaret/NOUN/nsubj>høg er/AUX/cop>høg ,  ifølgje/ADP Tuva_Brekke/PER/obl>høg , "
            "at/SCONJ/mark>høg prisen/NOUN/nsubj>høg vert/AUX/cop>høg høg/ADJ .",
            "prisen vert høg",
            TUVA,
        ),
    ],
)
def test_find_reported_reads_according_to(sentence, content, speaker):
    [(found, _, source)] = reported(sentence)
    assert (found, source) == (content, speaker)
