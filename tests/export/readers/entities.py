"""Print the entities of a file by their id, as followthemoney reads them, or fail on what it finds invalid in them."""

import json
import sys
from pathlib import Path
from typing import Any

from followthemoney import model

Written = dict[str, Any]


def as_read(entity: Written, others: dict[str, Written]) -> Written:
    """Return an entity with the values that the library keeps; it drops those that are not of their type."""
    read = model.get_proxy(entity, cleaned=False)
    read.schema.validate(entity)
    for prop, value in read.itervalues():
        if prop.type.name == "entity":
            assert model.get(others[value]["schema"]).is_a(prop.range), f"{entity['id']}: {prop} cannot be {value}"
    return {"id": read.id, "schema": read.schema.name, "properties": {name: read.get(name) for name in read.properties}}


written = {entity["id"]: entity for entity in map(json.loads, Path(sys.argv[1]).read_text("utf-8").splitlines())}
json.dump({id_: as_read(entity, written) for id_, entity in written.items()}, sys.stdout)
