import tomllib
from pathlib import Path

import pytest

from tekstanalyse.extract.names.given import given_names

ORIGINS = sorted((Path(__file__).parents[3] / "models" / "scripts" / "names").glob("*.toml"))


@pytest.mark.parametrize("origin", ORIGINS, ids=lambda path: path.stem)
def test_given_names_has_those_of_every_origin(origin):
    lists = tomllib.loads(origin.read_text(encoding="utf-8"))
    listed = {name for part in lists.values() if isinstance(part, dict) for name in part["given"] if " " not in name}
    assert listed <= given_names()
