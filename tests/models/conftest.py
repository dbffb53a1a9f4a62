"""Let the tests import the recipes, which are no part of the package, and load the shipped pipeline once."""

import sys
from pathlib import Path

import pytest
import spacy
from spacy.language import Language

import tekstanalyse

for recipe in ("scripts", "confidence"):
    sys.path.insert(0, str(Path(__file__).parents[2] / "models" / recipe))


@pytest.fixture(scope="session")
def nlp() -> Language:
    return spacy.load(Path(tekstanalyse.__file__).parent / "parse" / "model")
