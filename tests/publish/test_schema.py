import json

import pytest
from jsonschema import Draft202012Validator

from tekstanalyse.connect import connect
from tekstanalyse.encoding import encode
from tekstanalyse.publish import publish
from tekstanalyse.publish.schema import FOLDER, schema_path, schemas
from tests.publish.example import EXAMPLE, REJECTED, RUN


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    folder = tmp_path_factory.mktemp("output")
    publish(EXAMPLE, connect(EXAMPLE), REJECTED, RUN, folder)
    return folder


@pytest.mark.parametrize("file", schemas())
def test_schema_in_the_package_is_current(file):
    assert schema_path(file).read_bytes() == encode(schemas()[file]), "run: python -m tekstanalyse.publish.schema"


def test_no_schema_is_left_over():
    assert {path.name for path in FOLDER.iterdir()} == {schema_path(file).name for file in schemas()}


@pytest.mark.parametrize("file", schemas())
def test_published_file_follows_its_schema(folder, file):
    schema = json.loads(schema_path(file).read_bytes())
    Draft202012Validator.check_schema(schema)
    text = (folder / file).read_text("utf-8")
    documents = [json.loads(line) for line in text.splitlines()] if file.endswith("l") else [json.loads(text)]
    assert documents
    for document in documents:
        Draft202012Validator(schema).validate(document)


def test_every_attribute_of_the_network_stands_in_its_schema(folder):
    network = json.loads((folder / "network.json").read_bytes())
    known = schemas()["network.json"]["$defs"]
    assert {name for node in network["nodes"] for name in node} <= known["NetworkNode"]["properties"].keys()
    assert {name for edge in network["edges"] for name in edge} <= known["NetworkEdge"]["properties"].keys()
