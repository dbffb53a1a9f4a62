import pytest

from tests.extract.trees import layer_names

TUVA = "Tuva_Brekke/PER/nsubj>kom kom/VERB ."
JONAS = "Jonas_Lid/PER/nsubj>sov sov/VERB ."
BEGGE = "Tuva_Brekke/PER/nsubj>kom og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke kom/VERB ."
REKTOR = "Tuva_Brekke/PER/nsubj>kom ,  rektor/NOUN/appos>Tuva_Brekke , kom/VERB ."


def references(text):
    return layer_names(text, "references")


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (f"{TUVA}\nHun/PRON/nsubj>smilte smilte/VERB .", ("Hun", "Tuva Brekke")),
        (f"{TUVA}\nHo/PRON/nsubj>smilte smilte/VERB .", ("Ho", "Tuva Brekke")),
        (f"{JONAS}\nHan/PRON/nsubj>smilte smilte/VERB .", ("Han", "Jonas Lid")),
        (f"{JONAS}\nVi/PRON/nsubj>vekket vekket/VERB ham/PRON/obj>vekket .", ("ham", "Jonas Lid")),
        (f"{TUVA}\nVi/PRON/nsubj>så så/VERB henne/PRON/obj>så .", ("henne", "Tuva Brekke")),
        # the gender decides, also over a nearer name
        (f"{TUVA}\n{JONAS}\nHun/PRON/nsubj>smilte smilte/VERB .", ("Hun", "Tuva Brekke")),
        (f"{TUVA}\n{JONAS}\nHo/PRON/nsubj>smilte smilte/VERB .", ("Ho", "Tuva Brekke")),
        (f"{BEGGE}\nHan/PRON/nsubj>smilte smilte/VERB .", ("Han", "Jonas Lid")),
        # the subject goes before another of the same gender
        (
            "Tuva_Brekke/PER/nsubj>møtte møtte/VERB Siri_Moe/PER/obj>møtte .\nHun/PRON/nsubj>smilte smilte/VERB .",
            ("Hun", "Tuva Brekke"),
        ),
        # whose clause is set against the one before
        (
            "Jonas_Lid/PER/nsubj>sov sov/VERB , mens/SCONJ/mark>ventet Per_Moe/PER/nsubj>ventet "
            "ventet/VERB/advcl>sov .\nHan/PRON/nsubj>smilte smilte/VERB .",
            ("Han", "Per Moe"),
        ),
        # one who was moved is the one just told of
        (
            f"{TUVA}\nEi/DET/det>vinner rørt/ADJ/amod>vinner vinner/NOUN/nsubj>takket takket/VERB .\n"
            "Ho/PRON/nsubj>smilte smilte/VERB .",
            ("Ho", "Tuva Brekke"),
        ),
        # a surname alone fits both
        ("Brekke/PER/nsubj>kom kom/VERB .\nHo/PRON/nsubj>smilte smilte/VERB .", ("Ho", "Brekke")),
    ],
)
def test_find_references_reads_pronouns(text, expected):
    assert references(text)[0] == expected


@pytest.mark.parametrize(
    "text",
    [
        # nobody before
        "Hun/PRON/nsubj>smilte smilte/VERB .",
        f"Hun/PRON/nsubj>smilte smilte/VERB .\n{TUVA}",
        # nobody of the gender
        f"{JONAS}\nHun/PRON/nsubj>smilte smilte/VERB .",
        f"{JONAS}\nHo/PRON/nsubj>smilte smilte/VERB .",
        # two of the gender, as near
        "Tuva_Brekke/PER/nsubj>kom og/CCONJ Siri_Moe/PER/conj>Tuva_Brekke kom/VERB .\n"
        "Vi/PRON/nsubj>så så/VERB Hanna_Lid/PER/obj>så og/CCONJ Nora_Vik/PER/conj>Hanna_Lid .\n"
        "Ho/PRON/nsubj>smilte smilte/VERB .",
        # a thing
        f"{TUVA}\nDet/PRON/nsubj>regnet regnet/VERB .",
        # the day is no pronoun
        f"{TUVA}\nBåten/NOUN/nsubj>låg låg/VERB ute/ADV/advmod>låg .",
        # two are the subject together
        "Jonas_Lid/PER/nsubj>kom og/CCONJ Petter_Moe/PER/conj>Jonas_Lid kom/VERB .\nHan/PRON/nsubj>mente mente/VERB .",
        "Siri_Moe/PER/nsubj>kom og/CCONJ Tuva_Brekke/PER/conj>Siri_Moe kom/VERB .\nHo/PRON/nsubj>meinte meinte/VERB .",
    ],
)
def test_find_references_chooses_nobody_when_it_is_unclear(text):
    assert references(text) == []


def test_find_references_reaches_back_a_few_sentences_only():
    near = "\n".join([TUVA, JONAS, JONAS, JONAS, "Hun/PRON/nsubj>smilte smilte/VERB ."])
    far = "\n".join([TUVA, *[JONAS] * 9, "Hun/PRON/nsubj>smilte smilte/VERB ."])
    assert references(near) == [("Hun", "Tuva Brekke")]
    assert references(far) == []


@pytest.mark.parametrize("pronoun", ["De", "Dei", "Begge"])
def test_find_references_reads_who_were_named_together(pronoun):
    text = f"{BEGGE}\n{pronoun}/PRON/nsubj>song song/VERB ."
    assert references(text) == [(pronoun, "Jonas Lid"), (pronoun, "Tuva Brekke")]


@pytest.mark.parametrize("pronoun", ["De", "Dei"])
def test_find_references_reads_who_act_together_whoever_else_is_named_beside_them(pronoun):
    text = (
        "Jonas_Lid/PER/nsubj>song og/CCONJ Tuva_Brekke/PER/conj>Jonas_Lid song/VERB ei/DET vise/NOUN/obj>song "
        f"som/PRON/obj>laget Siri_Moe/PER/nsubj>laget laget/VERB/acl:relcl>vise .\n{pronoun}/PRON/nsubj>lo lo/VERB ."
    )
    assert references(text) == [(pronoun, "Jonas Lid"), (pronoun, "Tuva Brekke")]


@pytest.mark.parametrize(
    "text",
    [
        f"{TUVA}\nDe/PRON/nsubj>sang sang/VERB .",
        "Tuva_Brekke/PER/nsubj>møtte møtte/VERB Jonas_Lid/PER/obj>møtte .\nDei/PRON/nsubj>song song/VERB .",
        # the article of a noun, whatever its tag
        f"{BEGGE}\nDe/DET ansatte/NOUN/nsubj>sang sang/VERB .",
        f"{BEGGE}\nDei/DET/det>tilsette tilsette/ADJ/nsubj>song song/VERB .",
        f"{BEGGE}\nDei/PRON/det>tilsette tilsette/NOUN/nsubj>song song/VERB .",
    ],
)
def test_find_references_reads_no_group_that_is_not_one_subject(text):
    assert references(text) == []


@pytest.mark.parametrize(
    "text",
    [
        f"{TUVA}\n– Hun/PRON/nsubj>kan kan/VERB det/PRON/obj>kan , sier/VERB/parataxis>kan Jonas_Lid/PER/nsubj>sier .",
        f"{TUVA}\n– Ho/PRON/nsubj>kan kan/VERB det/PRON/obj>kan , seier/VERB/parataxis>kan Jonas_Lid/PER/nsubj>seier .",
    ],
)
def test_find_references_reads_nothing_inside_quotations(text):
    assert references(text) == []


@pytest.mark.parametrize("pronoun", ["Han", "han"])
def test_find_references_passes_over_names_in_brackets(pronoun):
    text = (
        "Jonas_Lid/PER/nsubj>kjenner kjenner/VERB faren/NOUN/obj>kjenner ( hei/INTJ/parataxis>kjenner , "
        f"Ola_Vik/PER/vocative>hei ! ) .\n{pronoun}/PRON/nsubj>smilte smilte/VERB ."
    )
    assert references(text) == [(pronoun, "Jonas Lid")]


@pytest.mark.parametrize(
    ("relation", "pronoun", "expected"),
    [
        ("Ektemannen", "Hun", [("Hun", "Tuva Brekke")]),
        ("Ektemannen", "Han", [("Han", "Xiu Moe")]),
        ("Kona", "Ho", [("Ho", "Xiu Moe")]),
        ("Broren", "Ho", [("Ho", "Tuva Brekke")]),
    ],
)
def test_find_references_knows_the_gender_of_a_relation(relation, pronoun, expected):
    other = f"{relation}/NOUN/nsubj>sov Xiu_Moe/PER/appos>{relation} sov/VERB ."
    assert references(f"{TUVA}\n{other}\n{pronoun}/PRON/nsubj>smilte smilte/VERB .") == expected


@pytest.mark.parametrize(
    "text",
    [
        f"{JONAS}\nMannen/NOUN/nsubj>lo lo/VERB .\nHan/PRON/nsubj>gikk gikk/VERB .",
        f"{JONAS}\nDen/DET/det>siktede siktede/ADJ/nsubj>lo lo/VERB .\nHan/PRON/nsubj>gikk gikk/VERB .",
        f"{TUVA}\nMora/NOUN/nsubj>lo lo/VERB .\nHo/PRON/nsubj>gjekk gjekk/VERB .",
        # brought in as subject, or beside it
        f"{JONAS}\nEn/DET kollega/NOUN/nsubj>lo lo/VERB .\nHan/PRON/nsubj>gikk gikk/VERB .",
        f"{TUVA}\nVi/PRON/nsubj>ringde ringde/VERB ei/DET dame/NOUN/obj>ringde .\nHo/PRON/nsubj>gjekk gjekk/VERB .",
        # whose relative it is
        "Tuva_Brekkes/PER/nmod>søster søster/NOUN/nsubj>lo lo/VERB .\nHun/PRON/nsubj>gikk gikk/VERB .",
        # a role that is nobody's here
        f"{TUVA}\nLensmannen/NOUN/nsubj>lo lo/VERB .\nHun/PRON/nsubj>gikk gikk/VERB .",
    ],
)
def test_find_references_gives_no_pronoun_of_an_unnamed_one_to_the_named(text):
    assert not [name for form, name in references(text) if form in {"Han", "Ho", "Hun"}]


def test_find_references_goes_past_an_unnamed_one_of_the_other_gender():
    text = f"{TUVA}\nBroren/NOUN/nsubj>lo lo/VERB .\nHun/PRON/nsubj>gikk gikk/VERB ."
    assert references(text) == [("Hun", "Tuva Brekke")]


@pytest.mark.parametrize(("relative", "pronoun"), [("som", "hun"), ("som", "ho")])
def test_find_references_passes_over_those_in_the_clause_of_the_pronoun(relative, pronoun):
    other = f"Siri_Moe/PER/obl>kom , {relative}/PRON/obj>kjenner {pronoun}/PRON/nsubj>kjenner"
    text = f"{TUVA}\nDagen/NOUN/nsubj>kom kom/VERB med/ADP {other} kjenner/VERB/acl:relcl>Siri_Moe ."
    assert references(text) == [(pronoun, "Tuva Brekke")]


@pytest.mark.parametrize("form", ["Han", "han"])
def test_find_references_takes_the_subject_of_the_main_clause_first(form):
    text = (
        "Jonas_Lid/PER/nsubj>meinte meinte/VERB at/SCONJ Eirik_Moe/PER/nsubj>spela spela/VERB/ccomp>meinte .\n"
        f"Så/ADV/advmod>gjekk gjekk/VERB {form}/PRON/nsubj>gjekk ."
    )
    assert references(text) == [(form, "Jonas Lid")]


@pytest.mark.parametrize(("title", "verb", "pronoun"), [("Talskvinne", "sier", "Hun"), ("Talskvinne", "seier", "Ho")])
def test_a_title_that_opens_the_name_is_the_subject(title, verb, pronoun):
    text = (
        f"{title}/PROPN/nsubj>{verb} Tuva_Brekke/PER/flat:name>{title} {verb}/VERB at/SCONJ "
        f"Lunde/PER/nsubj>prøver prøver/VERB/advcl>{verb} .\n{pronoun}/PRON/nsubj>kom kom/VERB ."
    )
    assert (pronoun, "Tuva Brekke") in references(text)


@pytest.mark.parametrize("word", ["mens", "medan"])
def test_what_another_did_at_the_end_of_a_sentence_goes_before_its_main_clause(word):
    text = f"{JONAS[:-2]} , {word}/SCONJ/mark>talte Odd_Lie/PER/nsubj>talte talte/VERB:Past/advcl>sov ."
    assert references(f"{text}\nHan/PRON/nsubj>smilte smilte/VERB .")[0] == ("Han", "Odd Lie")


def test_who_took_the_picture_is_nobody_s_antecedent():
    text = f"{TUVA}\nFoto/NOUN : Mona_Sve/PER/nmod>Foto ¶"
    assert references(f"{text}\nHun/PRON/nsubj>smilte smilte/VERB .")[0] == ("Hun", "Tuva Brekke")


@pytest.mark.parametrize(("label", "pronoun"), [("Foto", "Hun"), ("Bilete", "Ho")])
def test_find_references_passes_over_who_stands_below_a_picture(label, pronoun):
    text = (
        f"{TUVA} ¶\n@caption Fullt/ADJ hus/NOUN/dep>Fullt . {label}/NOUN/dep>Fullt : Siri_Moe/PER/dep>Fullt ¶\n"
        f"{pronoun}/PRON/nsubj>smilte smilte/VERB ."
    )
    assert references(text) == [(pronoun, "Tuva Brekke")]


@pytest.mark.parametrize(
    ("word", "key"), [("Førstnevnte", "Tuva Brekke"), ("Sistnevnte", "Jonas Lid"), ("Sistnemnde", "Jonas Lid")]
)
def test_one_of_two_just_named_is_told_by_the_order(word, key):
    assert references(f"{BEGGE}\n{word}/ADJ/nsubj>smilte smilte/VERB .") == [(word, key)]
