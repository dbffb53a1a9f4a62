import pytest

from tests.extract.trees import roles

MEETING = (
    "@title Årsmøte/NOUN i/ADP Sula/GPE_LOC/nmod>Årsmøte ¶\n"
    "Fjordlaget/ORG/nsubj>heldt heldt/VERB:Past årsmøtet/NOUN/obj>heldt ."
)
TUVA = [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>uenig var/AUX:Past/cop>uenig uenig/ADJ .",
        "Tuva_Brekke/PER/nsubj>nådig var/AUX:Past/cop>nådig ikke/PART/advmod>nådig nådig/ADJ .",
        "Mest/ADV/advmod>kritisk kritisk/ADJ var/AUX:Past/cop>kritisk Tuva_Brekke/PER/nsubj>kritisk .",
        "Tuva_Brekke/PER/nsubj>ønskte ønskte/VERB:Past folkerøysting/NOUN/obj>ønskte .",
        "Tuva_Brekke/PER/nsubj>ueinig var/AUX:Past/cop>ueinig ueinig/ADJ : "
        "Kaia/NOUN/nsubj>står står/VERB/parataxis>ueinig .",
        "Tuva_Brekke/PER/nsubj>klar var/AUX:Past/cop>klar klar/ADJ på/ADP at/SCONJ kaia/NOUN/nsubj>står "
        "står/VERB/advcl>klar .",
        "Tuva_Brekke/PER/nsubj>tykte tykte/VERB:Past kaia/NOUN/nsubj>dyr var/AUX:Past/cop>dyr dyr/ADJ/ccomp>tykte .",
        "Tuva_Brekke/PER/nsubj>syntes syntes/VERB:Past kaia/NOUN/nsubj>dyr var/AUX:Past/cop>dyr dyr/ADJ/ccomp>syntes .",
        "Tuva_Brekke/PER/nsubj>fortelje kunne/AUX:Past/aux>fortelje fortelje/VERB:Inf at/SCONJ kaia/NOUN/nsubj>står "
        "står/VERB/ccomp>fortelje .",
        "Tuva_Brekke/PER/nsubj>turte turte/VERB:Past å/PART spørre/VERB:Inf/xcomp>turte om/ADP kaia/NOUN/obl>spørre .",
    ],
)
def test_find_floor_reads_what_people_thought_at_a_meeting(sentence):
    assert roles(f"{MEETING}\n{sentence}") == TUVA


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>klar var/AUX:Past/cop>klar klar/ADJ .",
        "Tuva_Brekke/PER/nsubj>tykte tykte/VERB:Past årsmøtet/NOUN/nsubj>fint "
        "var/AUX:Past/cop>fint fint/ADJ/ccomp>tykte .",
        "Tuva_Brekke/PER/nsubj>svare kunne/AUX:Past/aux>svare ikkje/PART/advmod>svare svare/VERB:Inf .",
        "Tuva_Brekke/PER/nsubj>køyre kunne/AUX:Past/aux>køyre køyre/VERB:Inf båten/NOUN/obj>køyre .",
    ],
)
def test_find_floor_leaves_what_nobody_has_said(sentence):
    assert roles(f"{MEETING}\n{sentence}") == []


HEARD = (
    "@title Fagdag/NOUN i/ADP Sula/GPE_LOC/nmod>Fagdag ¶\n"
    "Fjordlaget/ORG/nsubj>arrangerte arrangerte/VERB:Past fagdagen/NOUN/obj>arrangerte .\n"
    "Berit_Vik/PER/nsubj>fortalte fortalte/VERB:Past om/ADP torsk/NOUN/obl>fortalte .\n"
    "Are_Dal/PER/nsubj>fortalte fortalte/VERB:Past om/ADP sei/NOUN/obl>fortalte ."
)
OTHERS = [("Are Dal", "speaker", "held"), ("Berit Vik", "speaker", "held")]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>vakte vakte/VERB:Past jubel/NOUN/obj>vakte .",
        "Salen/NOUN/nsubj>lytta lytta/VERB:Past før/SCONJ/mark>snudde Tuva_Brekke/PER/nsubj>snudde "
        "snudde/VERB:Past/advcl>lytta stemninga/NOUN/obj>snudde .",
        "Til/ADP slutt/NOUN/obl>eggja eggja/VERB:Past bonde/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>eggja til/ADP "
        "kamp/NOUN/obl>eggja .",
    ],
)
def test_find_floor_reads_what_somebody_did_where_others_were_heard(sentence):
    assert sorted(roles(f"{HEARD}\n{sentence}")) == [*OTHERS, *TUVA]


def test_find_floor_leaves_what_somebody_did_where_nobody_was_heard():
    report = "\n".join(HEARD.split("\n")[:2])
    assert roles(f"{report}\nTuva_Brekke/PER/nsubj>vakte vakte/VERB:Past jubel/NOUN/obj>vakte .") == []


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>heldt heldt/VERB:Past kaffien/NOUN/obj>heldt varm/ADJ/xcomp>heldt .",
        "Tuva_Brekke/PER/nsubj>vakte vakte/VERB:Past jubel/NOUN/obj>vakte med/ADP fele/NOUN/obl>vakte .",
        "Tuva_Brekke/PER/nsubj>fikk fikk/VERB:Past plass/NOUN/obj>fikk .",
        "Tuva_Brekke/PER/nsubj>lytta lytta/VERB:Past .",
        "Tuva_Brekke/PER/nsubj>sa sa/VERB:Past ingenting/PRON/obj>sa .",
        "Tuva_Brekke/PER/nsubj>melde måtte/AUX:Past/aux>melde melde/VERB:Inf forfall/NOUN/obj>melde .",
        "Frå/ADP galleriet/NOUN/obl>følgde følgde/VERB:Past Tuva_Brekke/PER/nsubj>følgde ordskiftet/NOUN/obj>følgde .",
        "Frå/ADP galleriet/NOUN/obl>fylgde fylgde/VERB:Past Tuva_Brekke/PER/nsubj>fylgde ordskiftet/NOUN/obj>fylgde .",
        "Tuva_Brekke/PER/nsubj>vakte vakte/VERB:Past jubel/NOUN/obj>vakte i/ADP fjor/NOUN/obl>vakte .",
        "Moren/NOUN/nsubj>vakte til/ADP Tuva_Brekke/PER/nmod>Moren vakte/VERB:Past jubel/NOUN/obj>vakte .",
    ],
)
def test_find_floor_leaves_what_people_do_in_silence(sentence):
    assert sorted(found for found in roles(f"{HEARD}\n{sentence}") if found[2] == "held") == OTHERS


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>prøvde prøvde/VERB:Past å/PART roe/VERB:Inf/xcomp>prøvde gemyttene/NOUN/obj>roe .",
        "Tuva_Brekke/PER/nsubj>rakk rakk/VERB:Past å/PART utfordre/VERB:Inf/xcomp>rakk salen/NOUN/obj>utfordre .",
        "Etterpå/ADV/advmod>kom kom/VERB:Past Tuva_Brekke/PER/nsubj>kom med/ADP mange/ADJ/amod>åtvaringar "
        "åtvaringar/NOUN/obl>kom .",
    ],
)
def test_find_floor_reads_what_somebody_tried_to_do(sentence):
    assert sorted(roles(f"{HEARD}\n{sentence}")) == [*OTHERS, *TUVA]


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>reise måtte/AUX:Past/aux>reise reise/VERB:Inf .",
        "Så/ADV/advmod>las las/VERB:Past Tuva_Brekke/PER/nsubj>las juleevangeliet/NOUN/obj>las .",
    ],
)
def test_find_floor_leaves_what_somebody_had_to_do_or_read(sentence):
    assert sorted(found for found in roles(f"{HEARD}\n{sentence}") if found[2] == "held") == OTHERS


@pytest.mark.parametrize(
    "sentence",
    [
        "Tuva_Brekke/PER/nsubj>fulgte fulgte/VERB:Past årsmøtet/NOUN/obj>fulgte på/ADP nett/NOUN/obl>fulgte .",
        "Tuva_Brekke/PER/nsubj>førte førte/VERB:Past protokollen/NOUN/obj>førte .",
        "Tuva_Brekke/PER/nsubj>fylte fylte/VERB:Past pausane/NOUN/obj>fylte med/ADP slåttar/NOUN/obl>fylte .",
        "Tuva_Brekke/PER/nsubj>strålte strålte/VERB:Past om/ADP kapp/NOUN/obl>strålte .",
    ],
)
def test_find_floor_leaves_who_followed_kept_the_minutes_played_or_shone(sentence):
    heard = "Jonas_Lid/PER/nsubj>snakket snakket/VERB:Past .\nEli_Vik/PER/nsubj>snakket snakket/VERB:Past ."
    assert "Tuva Brekke" not in [person for person, role, _ in roles(f"{MEETING}\n{heard}\n{sentence}")]


@pytest.mark.parametrize(("bench", "wiped"), [("tilhørerbenken", "tørket"), ("tilhøyrarbenken", "tørka")])
def test_find_floor_leaves_what_is_done_where_one_listens(bench, wiped):
    report = "@title Debatt/NOUN i/ADP Sula/GPE_LOC/nmod>Debatt ¶\n"
    report += "Laget/NOUN/nsubj>hadde hadde/VERB:Past debatten/NOUN/obj>hadde torsdag/NOUN/obl>hadde .\n"
    sentence = (
        f"På/ADP {bench}/NOUN/obl>sat sat/VERB:Past Tuva_Brekke/PER/nsubj>sat og/CCONJ {wiped}/VERB:Past/conj>sat "
        f"brillene/NOUN/obj>{wiped} ."
    )
    assert [found for found in roles(report + sentence) if found[1] == "speaker"] == []


@pytest.mark.parametrize("view", ["bekymret", "skeptisk", "oppteken"])
def test_find_floor_reads_what_one_is_who_discusses(view):
    report = "@title Folkemøte/NOUN i/ADP Sula/GPE_LOC/nmod>Folkemøte ¶\n"
    report += "Laget/NOUN/nsubj>hadde hadde/VERB:Past folkemøtet/NOUN/obj>hadde torsdag/NOUN/obl>hadde .\n"
    sentence = f"Tuva_Brekke/PER/nsubj>{view} var/AUX:Past/cop>{view} {view}/ADJ av/ADP støyen/NOUN/obl>{view} ."
    assert roles(report + sentence) == [("Tuva Brekke", "speaker", "held")]


@pytest.mark.parametrize("verb", ["joiket", "joika", "sang"])
def test_find_floor_leaves_who_sang_for_those_who_listened(verb):
    sung = f"Tuva_Brekke/PER/nsubj>{verb} {verb}/VERB:Past gjestene/NOUN/obj>{verb} ut/ADV/advmod>{verb} ."
    assert roles(f"{MEETING}\n{sung}") == []
