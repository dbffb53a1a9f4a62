import pytest

from tests.extract.trees import annotated


def names(text):
    doc = annotated(text)
    return [span.kb_id_ for span in doc.spans["events"]]


@pytest.mark.parametrize(
    ("sentence", "title"),
    [
        (
            "Neste/ADJ/amod>samling samling/NOUN/nsubj>heter i/ADP rekken/NOUN/nmod>samling heter/VERB:Pres "
            "« Grønne/ADJ/amod>kaier kaier/NOUN/obj>heter » .",
            "Grønne kaier",
        ),
        (
            "Neste/ADJ/amod>samling samling/NOUN/nsubj>heiter heiter/VERB:Pres « Grøne/ADJ/amod>kaiar "
            "kaiar/NOUN/obj>heiter » .",
            "Grøne kaiar",
        ),
        (
            "Seminaret/NOUN/nsubj>fått har/AUX/aux>fått fått/VERB:Part namnet/NOUN/obj>fått « Ny/ADJ/amod>kyst "
            "kyst/NOUN/nmod>namnet » .",
            "Ny kyst",
        ),
    ],
)
def test_a_verb_gives_an_event_its_title(sentence, title):
    (name,) = names(sentence)
    assert name == title


@pytest.mark.parametrize(("book", "called"), [("boka", "heter"), ("boka", "heiter")])
def test_what_something_else_is_called_is_no_title_of_it(book, called):
    sentence = (
        f"Seminaret/NOUN/nsubj>handlet handlet/VERB:Past om/ADP {book}/NOUN/obl>handlet som/PRON/nsubj>{called} "
        f"{called}/VERB:Pres/acl:relcl>{book} « Stille/ADJ/amod>vann vann/NOUN/obj>{called} » ."
    )
    assert names(sentence) == [""]
