import pytest

from tekstanalyse.extract.speech import find_speech
from tests.extract.trees import annotated

KLARE = "Vi/PRON/nsubj>klare er/AUX/cop>klare klare/ADJ ."


def contents(text):
    doc = annotated(text)
    return [doc.text[said.start : said.end] for said in find_speech(doc)]


@pytest.mark.parametrize(
    "report",
    [
        "Tuva_Brekke/PER/nsubj>smiler smiler/VERB bredt/ADV/advmod>smiler .",
        "Så/ADV/advmod>går går/VERB Tuva_Brekke/PER/nsubj>går heim/ADV/advmod>går .",
    ],
)
def test_own_words_end_where_the_reporter_names_somebody(report):
    assert contents(f"– {KLARE}\n{report}") == ["Vi er klare."]


@pytest.mark.parametrize(
    ("more", "words"),
    [
        ("Jeg/PRON/nsubj>kjenner kjenner/VERB Tuva_Brekke/PER/obj>kjenner .", "Jeg kjenner Tuva Brekke."),
        ("Eg/PRON/nsubj>kjenner kjenner/VERB Tuva_Brekke/PER/obj>kjenner .", "Eg kjenner Tuva Brekke."),
        ("Det/PRON/nsubj>bra er/AUX/cop>bra bra/ADJ .", "Det er bra."),
    ],
)
def test_own_words_go_on_while_they_say_jeg_or_name_nobody(more, words):
    assert contents(f"– {KLARE}\n{more}") == [f"Vi er klare. {words}"]


@pytest.mark.parametrize(
    ("more", "goes_on"),
    [
        ("Han/PRON/nsubj>klipte klipte/VERB plenen/NOUN/obj>klipte .", False),
        ("Ho/PRON/nsubj>klipte klipte/VERB plenen/NOUN/obj>klipte .", False),
        ("Han/PRON/nsubj>snill var/AUX/cop>snill snill/ADJ .", True),
    ],
)
def test_own_words_end_where_the_speaker_is_told_of(more, goes_on):
    [words] = contents(f"– Jeg/PRON/nsubj>klar er/AUX/cop>klar klar/ADJ .\n{more}")
    assert (words != "Jeg er klar.") == goes_on


@pytest.mark.parametrize(
    "said", ["Brekke/PER/nsubj>snill er/AUX/cop>snill snill/ADJ", "Brekke/PER/nsubj>kjem kjem/VERB"]
)
def test_own_words_may_begin_with_a_name(said):
    assert len(contents(f"– {said} .")) == 1


@pytest.mark.parametrize(
    "seen",
    [
        "Hun/PRON/nsubj>viser viser/VERB oss/PRON/iobj>viser brevet/NOUN/obj>viser .",
        "Ho/PRON/nsubj>nikkar nikkar/VERB .",
        "Dei/PRON/nsubj>ser ser/VERB på/ADP kvarandre/PRON/obl>ser .",
    ],
)
def test_own_words_end_where_the_speaker_is_seen(seen):
    assert contents(f"– {KLARE}\n{seen}") == ["Vi er klare."]


@pytest.mark.parametrize(
    "more", ["Hun/PRON/nsubj>ler ler/VERB av/ADP meg/PRON/obl>ler .", "Ho/PRON/nsubj>bur bur/VERB her/ADV ."]
)
def test_own_words_may_tell_of_another(more):
    assert contents(f"– {KLARE}\n{more.replace('her/ADV', 'her/ADV/advmod>bur')}")[0].startswith("Vi er klare. H")


@pytest.mark.parametrize(
    "before",
    [
        "Solvik_Fisk/ORG/nsubj>tapte tapte/VERB mye/ADV/advmod>tapte .",
        "Politiet/NOUN/nsubj>minner minner/VERB om/ADP vesten/NOUN/obl>minner .",
        "Politiet/NOUN/nsubj>åtvarar åtvarar/VERB folk/NOUN/obj>åtvarar .",
    ],
)
def test_what_names_somebody_right_before_the_report_is_of_the_report(before):
    assert contents(f"– {KLARE}\n{before}\nTuva_Brekke/PER/nsubj>smiler smiler/VERB .") == ["Vi er klare."]


@pytest.mark.parametrize("before", ["Det/PRON/nsubj>bra er/AUX/cop>bra bra/ADJ .", "Vant/VERB Solvik/ORG/nsubj>Vant ?"])
def test_what_names_nobody_or_asks_right_before_the_report_is_spoken(before):
    assert len(contents(f"– {KLARE}\n{before}\nTuva_Brekke/PER/nsubj>smiler smiler/VERB .")[0].split()) > 3


@pytest.mark.parametrize(
    ("told", "quoted"),
    [
        (
            "Tuva_Brekke/PER/nsubj>lovet lovet/VERB at/SCONJ ferga/NOUN/nsubj>går går/VERB/ccomp>lovet .",
            "Kaia/NOUN/nsubj>stengt er/AUX/cop>stengt stengt/ADJ , sier/VERB/parataxis>stengt Odd_Moe/PER/nsubj>sier .",
        ),
        (
            "Tuva_Brekke/PER/nsubj>lova lova/VERB at/SCONJ ferja/NOUN/nsubj>går går/VERB/ccomp>lova .",
            "Kaia/NOUN/nsubj>stengd er/AUX/cop>stengd stengd/ADJ , seier/VERB/conj>stengd Odd_Moe/PER/nsubj>seier .",
        ),
    ],
)
def test_own_words_end_where_the_reporter_tells_of_others_before_the_next_source(told, quoted):
    said = contents(f"– {KLARE}\n{told}\n{quoted}")
    assert said[0] == "Vi er klare."
    assert said[-1].startswith("Kaia")


def test_own_words_may_tell_what_another_says_while_somebody_says_vi():
    told = "Tuva_Brekke/PER/nsubj>lovet lovet/VERB at/SCONJ ferga/NOUN/nsubj>går går/VERB/ccomp>lovet ."
    quoted = "Vi/PRON/nsubj>glade er/AUX/cop>glade glade/ADJ , sier/VERB/parataxis>glade Odd_Moe/PER/nsubj>sier ."
    assert len(contents(f"– {KLARE}\n{told}\n{quoted}")) == 1


@pytest.mark.parametrize(("mother", "thinks"), [("Mora", "synest"), ("Moren", "synes")])
def test_a_name_between_commas_before_the_verb_is_not_spoken(mother, thinks):
    told = f"{mother}/NOUN/nsubj>{thinks} , Tuva_Brekke/PER/appos>{mother} , {thinks}/VERB"
    claim = "rådet/NOUN/nsubj>sint har/AUX/aux>sint vore/AUX/cop>sint sint/ADJ/ccomp>" + thinks
    assert contents(f"– {KLARE}\n{told} {claim} .")[0] == "Vi er klare."


@pytest.mark.parametrize(
    "told",
    [
        "Kona/NOUN/nsubj>nikket , Tuva/PER/appos>Kona , nikket/VERB lenge/ADV/advmod>nikket .",
        "Kona/NOUN/nmod>Tuva , Tuva/PER/nsubj>kjent , har/AUX/aux>kjent kjent/VERB:Part ham/PRON/obj>kjent .",
        "Venninna/NOUN/nsubj>slutta Tuva/PER/appos>Venninna slutta/VERB i/ADP haust/NOUN/obl>slutta .",
    ],
)
def test_own_words_end_where_a_relative_is_brought_in(told):
    assert contents(f"– {KLARE}\n{told}") == ["Vi er klare."]


@pytest.mark.parametrize(("pronoun", "verb"), [("hun", "mener"), ("ho", "meiner")])
def test_own_words_end_where_one_who_is_told_to_say_things_is_told_of(pronoun, verb):
    told = f"{verb}/VERB at/SCONJ det/PRON/nsubj>dyrt er/AUX/cop>dyrt dyrt/ADJ/ccomp>{verb} ."
    text = (
        f"Tuva_Brekke/PER/nsubj>{verb} {told} ¶\n"
        f"– Det/PRON/nsubj>bra er/AUX/cop>bra bra/ADJ , sier/VERB/parataxis>bra {pronoun}/PRON/nsubj>sier . ¶\n"
        f"– {KLARE}\nBrekke/PER/nsubj>{verb} {told}"
    )
    assert contents(text) == ["Det er bra", "Vi er klare."]


@pytest.mark.parametrize(
    ("which", "thought", "too_late"),
    [
        ("som/PRON/nsubj>innom var/AUX/cop>innom innom/ADV/acl:relcl>Tuva_Brekke", "mente", "kommunen"),
        ("som/PRON/nsubj>innom var/AUX/cop>innom innom/ADV/acl:relcl>Tuva_Brekke", "meinte", "kommunen"),
    ],
)
def test_one_who_is_told_of_before_the_verb_is_not_its_words(which, thought, too_late):
    sentence = (
        f"Presten/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>{thought} , {which} , {thought}/VERB:Past "
        f"{too_late}/NOUN/nsubj>ventet ventet/VERB:Past/ccomp>{thought} ."
    )
    assert contents(sentence) == []


@pytest.mark.parametrize(("declared", "open_"), [("erklærte", "åpen"), ("erklærte", "open")])
def test_words_that_have_the_verb_behind_them_are_not_quoted(declared, open_):
    sentence = (
        "Torget/NOUN/nsubj>fullt var/AUX/cop>fullt fullt/ADJ da/SCONJ/mark>erklærte Tuva_Brekke/PER/nsubj>erklærte , "
        f"glad/ADJ/amod>Tuva_Brekke , {declared}/VERB:Past/advcl>fullt Havnedagen/PROPN/obj>{declared} "
        f"2005/NUM/nmod>Havnedagen for/ADP {open_}/NOUN/obl>{declared} ."
    )
    assert contents(sentence) == []
