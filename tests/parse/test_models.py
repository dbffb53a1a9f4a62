import pytest
import spacy

from tekstanalyse.parse import ModelError, fingerprint
from tekstanalyse.parse.models import SHIPPED, load, locate
from tests.parse.tiny import tiny_pipeline


@pytest.fixture
def model(tmp_path):
    """Give the folder of a small pipeline that has all that is asked of one."""
    folder = tmp_path / "modell"
    tiny_pipeline().to_disk(folder)
    return folder


def test_locate_gives_the_shipped_model_when_no_name_is_given():
    assert locate(None) == SHIPPED


def test_locate_takes_a_folder_as_it_is(model):
    assert locate(str(model)) == model


def test_locate_finds_an_installed_package():
    assert locate("spacy") == spacy.util.get_package_path("spacy")


@pytest.mark.parametrize("name", ["nn_core_news_xl", "ingen-slik-modell", "models/finnes ikke", "../andre", ""])
def test_locate_says_what_it_looked_for(name):
    with pytest.raises(ModelError, match="no model called"):
        locate(name)


def test_load_gives_the_pipeline(model):
    assert load(str(model)).pipe_names == ["morphologizer", "parser", "ner"]


def test_load_opens_a_pipeline_once(model):
    assert load(str(model)) is load(str(model))


@pytest.mark.parametrize(
    ("parser", "ner", "message"),
    [
        (False, True, "has no parser; it has morphologizer, ner"),
        (True, False, "has no ner; it has morphologizer, parser"),
        (False, False, "has no parser and no ner; it has morphologizer"),
    ],
)
def test_load_says_what_a_pipeline_lacks(tmp_path, parser, ner, message):
    tiny_pipeline(parser=parser, ner=ner).to_disk(tmp_path)
    with pytest.raises(ModelError, match=message):
        load(str(tmp_path))


def test_load_refuses_a_folder_that_holds_no_pipeline(tmp_path):
    with pytest.raises(ModelError, match="cannot be loaded"):
        load(str(tmp_path))


def test_load_refuses_a_package_that_is_no_pipeline():
    with pytest.raises(ModelError, match="'json'"):
        load("json")


def test_fingerprint_is_the_same_for_the_same_files(model, tmp_path):
    copy = tmp_path / "avskrift"
    tiny_pipeline().to_disk(copy)
    assert fingerprint(str(model)) == fingerprint(str(copy))


@pytest.mark.parametrize("name", ["config.cfg", "meta.json", "vocab/strings.json", "ner/weights"])
def test_fingerprint_changes_with_any_file(model, tmp_path, name):
    copy = tmp_path / "avskrift"
    tiny_pipeline().to_disk(copy)
    (copy / name).parent.mkdir(exist_ok=True)
    (copy / name).write_text("{}", encoding="utf-8")
    assert fingerprint(str(copy)) != fingerprint(str(model))


def test_fingerprint_leaves_out_compiled_code(model, tmp_path):
    copy = tmp_path / "avskrift"
    tiny_pipeline().to_disk(copy)
    (copy / "__init__.pyc").write_bytes(b"0")
    assert fingerprint(str(copy)) == fingerprint(str(model))


def test_fingerprint_fails_for_a_model_that_is_not_there():
    with pytest.raises(ModelError):
        fingerprint("ingen-slik-modell")
