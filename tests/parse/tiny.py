"""Give tests a spaCy pipeline of three simple rules in place of a trained model."""

import spacy
from spacy.language import Language
from spacy.tokens import Doc, Span


@Language.component("tekstanalyse_test_tree")
def hang_on_first(doc: Doc) -> Doc:
    """Make each full stop the end of a sentence, and hang its words on the first of them."""
    first = None
    for token in doc:
        first = token if first is None else first
        token.head, token.dep_ = first, "ROOT" if token == first else "dep"
        first = None if token.text == "." else first
    return doc


@Language.component("tekstanalyse_test_tags")
def tag_by_case(doc: Doc) -> Doc:
    """Call capitalised words proper nouns, and give each a lemma and a feature."""
    for token in doc:
        token.pos_ = "PROPN" if token.text[:1].isupper() else "NOUN"
        token.tag_, token.lemma_ = token.pos_, token.lower_
        token.set_morph("Number=Sing" if token.pos_ == "NOUN" else None)
    return doc


@Language.component("tekstanalyse_test_names")
def name_by_case(doc: Doc) -> Doc:
    """Call each word that is printed in capitals an organization."""
    doc.ents = [Span(doc, token.i, token.i + 1, label="ORG") for token in doc if token.is_upper and len(token) > 2]
    return doc


def tiny_pipeline(*, parser: bool = True, ner: bool = True) -> Language:
    """Return a pipeline whose pipes have the names that a trained one must have."""
    nlp = spacy.blank("nb")
    nlp.add_pipe("tekstanalyse_test_tags", name="morphologizer")
    if parser:
        nlp.add_pipe("tekstanalyse_test_tree", name="parser")
    if ner:
        nlp.add_pipe("tekstanalyse_test_names", name="ner")
    return nlp
