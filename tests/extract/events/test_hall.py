import pytest

from tekstanalyse.extract.events import find_events
from tekstanalyse.extract.events.hall import is_from_hall
from tests.extract.trees import annotated

SAT = "Hege_Lia/PER/nsubj>sat sat/VERB:Past i/ADP panelet/NOUN/obl>sat .\n"
HEARD = "Jo_Moe/PER/nsubj>følgde følgde/VERB:Past debatten/NOUN/obj>følgde frå/ADP salen/NOUN/obl>følgde ."


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (SAT + HEARD, True),
        ("Ei/DET plass/NOUN/nsubj>er i/ADP panelet/NOUN/nmod>plass er/VERB ledig/ADJ/xcomp>er .", False),
    ],
)
def test_an_article_is_from_a_hall_by_several_words(text, expected):
    assert is_from_hall(annotated(text)) is expected


def test_the_only_debate_of_an_article_from_a_hall_is_an_event():
    assert [span.text for event in find_events(annotated(SAT + HEARD)) for span in event.mentions] == ["debatten"]
    assert find_events(annotated("Jo_Moe/PER/nsubj>følgde følgde/VERB:Past debatten/NOUN/obj>følgde .")) == []
