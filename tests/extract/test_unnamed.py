import pytest

from tekstanalyse.extract.unnamed import gender_of_unnamed, is_aged, is_unnamed, main_subjects, relative
from tests.extract.trees import annotated


def token_of(text, form):
    return next(token for token in annotated(text) if token.text == form)


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Broren/NOUN/nsubj>tviler tviler/VERB .", "Broren"),
        ("Kvinna/NOUN/nsubj>tvilar tvilar/VERB .", "Kvinna"),
        ("Den/DET/det>tiltalte tiltalte/ADJ/nsubj>gråt gråt/VERB .", "tiltalte"),
        ("47-åringen/NOUN/nsubj>gråt gråt/VERB .", "47-åringen"),
        # brought in
        ("En/DET bror/NOUN/nsubj>tviler tviler/VERB .", "bror"),
        ("Ei/DET bibliotekar/NOUN/nsubj>lo lo/VERB .", "bibliotekar"),
        ("Eit/DET vitne/NOUN/nsubj>lo lo/VERB .", "vitne"),
        ("Vi/PRON/nsubj>ringte ringte/VERB en/DET elev/NOUN/obj>ringte .", "elev"),
        # somebody's, and a parent
        ("Jonas_Lids/PER/nmod>søster søster/NOUN/nsubj>lo lo/VERB .", "søster"),
        ("Far/NOUN/nsubj>lo lo/VERB .", "Far"),
    ],
)
def test_is_unnamed_knows_people_without_a_name(text, form):
    assert is_unnamed(token_of(text, form))


@pytest.mark.parametrize(
    ("text", "form"),
    [
        ("Broren/NOUN/nsubj>tviler Jonas_Lid/PER/appos>Broren tviler/VERB .", "Broren"),
        ("Naboen/NOUN/nsubj>heiter heiter/VERB Tuva_Brekke/PER/obj>heiter .", "Naboen"),
        ("En/DET båt/NOUN/nsubj>synker synker/VERB .", "båt"),
        # what somebody is
        ("Jonas_Lid/PER/nsubj>lege er/AUX/cop>lege en/DET lege/NOUN .", "lege"),
        ("Båten/NOUN/nsubj>synker synker/VERB .", "Båten"),
        # somebody else is named by the same word
        (
            "Broren/NOUN/nsubj>kom , Jonas_Lid/PER/appos>Broren , kom/VERB .\n"
            "Så/ADV/advmod>lo lo/VERB broren/NOUN/nsubj>lo .",
            "broren",
        ),
    ],
)
def test_is_unnamed_leaves_the_named_and_things(text, form):
    assert not is_unnamed(token_of(text, form))


@pytest.mark.parametrize(
    ("form", "gender"), [("Broren", "m"), ("Systera", "f"), ("Kvinnen", "f"), ("Guten", "m"), ("Naboen", None)]
)
def test_gender_of_unnamed_is_that_of_the_noun(form, gender):
    assert gender_of_unnamed(token_of(f"{form}/NOUN/nsubj>lo lo/VERB .", form)) == gender


def test_relative_is_the_only_one_named_by_the_word():
    text = (
        "Søstera/NOUN/nsubj>kom Siri_Moe/PER/appos>Søstera kom/VERB .\nSå/ADV/advmod>lo lo/VERB søstera/NOUN/nsubj>lo ."
    )
    assert relative(token_of(text, "søstera")) == ["Siri Moe"]


def test_main_subjects_hang_on_auxiliaries_too():
    doc = annotated("Da/ADV/advmod>sovnet hadde/AUX/aux>sovnet mannen/NOUN/nsubj>hadde sovnet/VERB:Part .")
    assert [token.text for token in main_subjects(next(doc.sents))] == ["mannen"]


def test_is_aged_reads_years():
    assert is_aged(token_of("19-åringen/NOUN/nsubj>lo lo/VERB .", "19-åringen"))
    assert not is_aged(token_of("Åringen/NOUN/nsubj>lo lo/VERB .", "Åringen"))
