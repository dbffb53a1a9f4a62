import pytest

from tekstanalyse.extract.authors import author
from tests.extract.trees import annotated

LIA = ("Hege Lia",)


@pytest.mark.parametrize(
    "text",
    [
        "Hege_Lia/PER/nsubj>lanserte lanserte/VERB romanen/NOUN/obj>lanserte .",
        "Hege_Lia/PER/nsubj>bok er/AUX/cop>bok ute/ADV/advmod>bok med/ADP si/PRON/nmod>bok nye/ADJ/amod>bok bok/NOUN .",
        "Per_Moe/PER/nsubj>las las/VERB frå/ADP boka/NOUN/obl>las til/ADP Hege_Lia/PER/nmod>boka .",
        "Per_Moe/PER/nsubj>leste leste/VERB fra/ADP Hege_Lias/PER/nmod>diktsamling diktsamling/NOUN/obl>leste .",
        "Per_Moe/PER/nsubj>las las/VERB frå/ADP Hege_Lia/PER/nmod>roman sin/PRON/case>Hege_Lia roman/NOUN/obl>las .",
    ],
)
def test_the_author_is_the_one_whose_book_is_told_of(text):
    assert tuple(author(annotated(text))) == LIA


@pytest.mark.parametrize(
    "text",
    [
        "Hege_Lia/PER/nsubj>leste leste/VERB romanen/NOUN/obj>leste .",
        "Hege_Lia/PER/nsubj>lanserte lanserte/VERB boka/NOUN/obj>lanserte .\n"
        "Per_Moe/PER/nsubj>lanserte lanserte/VERB boka/NOUN/obj>lanserte .",
    ],
)
def test_nobody_is_the_author_of_what_they_only_read_or_where_two_write(text):
    assert tuple(author(annotated(text))) == ()


@pytest.mark.parametrize(("role", "said"), [("Forfatteren", "mente"), ("Forfattaren", "meinte")])
def test_forfatteren_stands_for_the_author_where_nobody_has_the_title(role, said):
    doc = annotated(
        "Hege_Lia/PER/nsubj>lanserte lanserte/VERB romanen/NOUN/obj>lanserte .\n"
        f"{role}/NOUN/nsubj>{said} {said}/VERB det/PRON/obj>{said} ."
    )
    assert [(s.text, s.kb_id_) for s in doc.spans["references"]] == [(role, "Hege Lia")]
