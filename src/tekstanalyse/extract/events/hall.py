"""Tell an article about people gathered before speakers by the words it uses: «fra salen», «talerstolen», «panelet»."""

from spacy.tokens import Doc

from tekstanalyse.extract.docs import once, vocabulary_of
from tekstanalyse.lexicon import words

_ENOUGH = 2
"""Different words for hall, stage, speakers or listeners; news articles on other things have one at most as a rule."""


@once
def is_from_hall(doc: Doc) -> bool:
    """Tell whether the article uses several words for a hall, a stage, and who speaks and listens there."""
    return len(vocabulary_of(doc) & words("hall-words")) >= _ENOUGH
