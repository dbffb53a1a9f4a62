import pytest

from tekstanalyse.extract.sources import source_after, source_among, source_of
from tests.extract.trees import annotated


def described(source):
    if source is None:
        return None
    return source.people or (source.organization.text if source.organization is not None else source.text)


def after(text, word):
    doc = annotated(text)
    start = doc.text.index(word) + len(word)
    return described(source_after(doc, start, len(doc.text)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("sier/VERB Tuva_Brekke/PER/nsubj>sier .", ("Tuva Brekke",)),
        ("sier/VERB Fjordpostens/ORG/nmod>utsendte utsendte/ADJ/nsubj>sier .", "Fjordpostens utsendte"),
        ("sier/VERB rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>sier .", ("Tuva Brekke",)),
        (
            "sier/VERB leder/NOUN/nsubj>sier i/ADP Fjordlaget/ORG/nmod>leder ,  Tuva_Brekke/PER/appos>leder .",
            ("Tuva Brekke",),
        ),
        (
            "sier/VERB leiar/NOUN/nsubj>sier i/ADP Fjordlaget/ORG/nmod>leiar Tuva_Brekke/PER/appos>leiar .",
            ("Tuva Brekke",),
        ),
        (
            "sier/VERB Tuva_Brekke/PER/nsubj>sier og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke .",
            ("Tuva Brekke", "Jonas Lid"),
        ),
        (
            "sier/VERB Tuva_Brekke/PER/nsubj>sier om/ADP naboen/NOUN/obl>sier Jonas_Lid/PER/appos>naboen .",
            ("Tuva Brekke",),
        ),
        (
            "sier/VERB Tuva_Brekke/PER/nsubj>sier ,  som/PRON/nsubj>kjenner kjenner/VERB/acl:relcl>Tuva_Brekke "
            "Jonas_Lid/PER/obj>kjenner .",
            ("Tuva Brekke",),
        ),
        ("sier/VERB Fjordlaget/ORG/nsubj>sier .", "Fjordlaget"),
        ("sier/VERB en/DET talsmann/NOUN/nsubj>sier for/ADP politiet/NOUN/nmod>talsmann .", "en talsmann for politiet"),
        ("sier/VERB rektoren/NOUN/nsubj>sier .", "rektoren"),
        ("sier/VERB ho/PRON/nsubj>sier .", "ho"),
    ],
)
def test_source_after_reads_who_is_named_first(text, expected):
    assert after(text, "sier") == expected


@pytest.mark.parametrize(
    ("first", "second", "expected"),
    [
        ("Tuva_Brekke/PER/nsubj>kom kom/VERB .", "sier/VERB hun/PRON/nsubj>sier .", ("Tuva Brekke",)),
        ("Tuva_Brekke/PER/nsubj>kom kom/VERB .", "sier/VERB ho/PRON/nsubj>sier .", ("Tuva Brekke",)),
        (
            "Rektor/NOUN/nmod>Tuva_Brekke Tuva_Brekke/PER/nsubj>kom kom/VERB .",
            "sier/VERB rektoren/NOUN/nsubj>sier .",
            ("Tuva Brekke",),
        ),
        (
            "Tuva_Brekke/PER/nsubj>kom og/CCONJ Jonas_Lid/PER/conj>Tuva_Brekke kom/VERB .",
            "sier/VERB dei/PRON/nsubj>sier .",
            ("Jonas Lid", "Tuva Brekke"),
        ),
    ],
)
def test_source_after_reads_whom_a_pronoun_or_role_stands_for(first, second, expected):
    assert after(f"{first}\n{second}", "sier") == expected


def test_source_after_is_none_where_nobody_is_named():
    assert after("Alt/PRON/nsubj>sier sier/VERB", "sier") is None


def of_subject(text):
    doc = annotated(text)
    return described(source_of(next(token for token in doc if token.dep_ == "nsubj")))


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("Tuva_Brekke/PER/nsubj>sier sier/VERB nei/INTJ/obj>sier .", ("Tuva Brekke",)),
        ("Fjordlaget/ORG/nsubj>sier sier/VERB nei/INTJ/obj>sier .", "Fjordlaget"),
        ("Politiet/NOUN/nsubj>sier sier/VERB nei/INTJ/obj>sier .", "Politiet"),
        ("Ein/DET diplomat/NOUN/nsubj>seier seier/VERB nei/INTJ/obj>seier .", "Ein diplomat"),
        ("Presten/NOUN/nsubj>sier i/ADP Sula/LOC/nmod>Presten sier/VERB nei/INTJ/obj>sier .", "Presten i Sula"),
        ("Tallene/NOUN/nsubj>viser viser/VERB det/PRON/obj>viser .", None),
        ("Rapporten/NOUN/nsubj>seier seier/VERB det/PRON/obj>seier .", None),
        ("Det/PRON/nsubj>viser viser/VERB seg/PRON/obj>viser .", None),
        ("Jeg/PRON/nsubj>tror tror/VERB det/PRON/obj>tror .", None),
    ],
)
def test_source_of_reads_subjects_that_can_speak(sentence, expected):
    assert of_subject(sentence) == expected


def test_source_of_leaves_the_clause_on_the_subject():
    sentence = (
        "Politiet/NOUN/nsubj>sier ,  som/PRON/obj>ringte Tuva_Brekke/PER/nsubj>ringte ringte/VERB/acl:relcl>Politiet ,"
        " sier/VERB nei/INTJ/obj>sier ."
    )
    assert of_subject(sentence) == "Politiet"


def test_source_among_nothing_is_none():
    assert source_among(annotated("Ja/INTJ ."), []) is None


@pytest.mark.parametrize(
    "text",
    [
        "Et/DET intervju/NOUN/nsubj>viser i/ADP Fjordavisa/ORG/nmod>intervju viser/VERB mye/ADJ/obj>viser .",
        "Ei/DET lenkje/NOUN/nsubj>viser hos/ADP Fjordavisa/ORG/nmod>lenkje viser/VERB mykje/ADJ/obj>viser .",
    ],
)
def test_source_of_is_not_the_organization_that_something_is_of(text):
    assert of_subject(text) is None


@pytest.mark.parametrize(
    ("sentence", "expected"),
    [
        ("sier/VERB en/DET/nsubj>sier av/ADP Lids/PER/nmod>naboer naboer/NOUN/nmod>en .", "en av Lids naboer"),
        ("seier/VERB Lids/PER/nmod>granne granne/NOUN/nsubj>seier .", "Lids granne"),
    ],
)
def test_source_after_takes_the_one_named_not_whose_it_is(sentence, expected):
    assert after(f"Jonas_Lid/PER/nsubj>kom kom/VERB .\n{sentence}", sentence.partition("/")[0]) == expected


@pytest.mark.parametrize(("verb", "form"), [("fortalte", "nb"), ("fortalde", "nn")])
def test_source_of_takes_the_whole_name_when_the_tree_gives_the_verb_its_last_part(verb, form):
    doc = annotated(f"Tuva_Berg_Lid/PER/nsubj>{verb} {verb}/VERB om/ADP kaia/NOUN/obl>{verb} .")
    doc[2].head, doc[2].dep_, doc[0].dep_ = doc[3], "nsubj", "parataxis"
    assert described(source_of(doc[2])) == ("Tuva Berg Lid",), form


@pytest.mark.parametrize(
    ("verb", "role", "player"), [("sier", "kapteinen", "Spilleren"), ("seier", "kapteinen", "Spelaren")]
)
def test_a_source_ends_with_its_sentence(verb, role, player):
    text = f"{verb}/VERB {role}/NOUN/nsubj>{verb} .\n{player}/NOUN/nsubj>kom kom/VERB fra/ADP Fjordlaget/ORG/obl>kom ."
    assert after(text, verb) == role


@pytest.mark.parametrize("sign", [",", ",  "])
def test_of_a_relative_and_a_name_behind_the_comma_the_name_is_the_source(sign):
    doc = annotated(
        f"Dottera/NOUN/nmod>Tuva_Brekke til/ADP Jonas_Lid/PER/nmod>Dottera {sign} Tuva_Brekke/PER/nsubj>fortalde "
        f"{sign} fortalde/VERB ."
    )
    assert described(source_among(doc, list(doc[:7]))) == ("Tuva Brekke",)
