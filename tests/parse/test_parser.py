import hashlib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from spacy.tokens import DocBin
from spacy.vocab import Vocab

from tekstanalyse.parse import ModelError, Parser, fingerprint
from tekstanalyse.parse.stage import ParseStage
from tekstanalyse.records import Article
from tests.parse.tiny import tiny_pipeline


@pytest.fixture(scope="module")
def model(tmp_path_factory):
    folder = tmp_path_factory.mktemp("modell")
    tiny_pipeline().to_disk(folder)
    return str(folder)


def article(text):
    sha256 = hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()
    return Article(id=sha256[:8], path="a.txt", title="", language="nn", sha256=sha256, text=text)


def texts_of(packed):
    return [next(DocBin().from_bytes(one).get_docs(Vocab())).text for one in packed]


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture], max_examples=30)
@given(texts=st.lists(st.text(max_size=40), max_size=6))
def test_parser_gives_a_doc_per_article_in_order(model, texts):
    assert texts_of(Parser(model).parse([article(text) for text in texts])) == texts


def test_parser_gives_the_same_whatever_the_batch(model):
    articles = [article(f"Møte nummer {i}.\nSlutt.") for i in range(9)]
    assert Parser(model, batch_size=1).parse(articles) == Parser(model, batch_size=64).parse(articles)


def test_parser_knows_its_fingerprint_without_loading(model):
    assert Parser(model).fingerprint == fingerprint(model)


def test_parser_is_made_without_a_model_and_says_so_when_it_is_used():
    parser = Parser("ingen-slik-modell")
    with pytest.raises(ModelError, match="ingen-slik-modell"):
        parser.parse([article("Møtet er slutt.")])


def test_parse_stage_gives_what_the_parser_gives(model):
    articles = [article("Ordet er fritt."), article("Ordet er dykkar.")]
    stage = ParseStage(model=model)
    stage.prepare()
    assert [stage.decode(one) for one in stage.process(articles)] == Parser(model).parse(articles)


def test_parse_stage_says_what_a_run_was_made_with(model):
    versions = ParseStage(model=model).versions
    assert versions["model"] == model
    assert versions["model_fingerprint"] == fingerprint(model)
