"""Write the JSON Schema of every published JSON file; `python -m tekstanalyse.publish.schema` brings them up to date.

The schema of a `.jsonl` file is that of one line.
"""

from pathlib import Path
from typing import Any

import msgspec

from tekstanalyse.encoding import encode
from tekstanalyse.publish import network_json, run
from tekstanalyse.publish.tables import QUARANTINE, TABLES
from tekstanalyse.records import Rejected

FOLDER = Path(__file__).with_name("schemas")

DIALECT = "https://json-schema.org/draft/2020-12/schema"


def schemas() -> dict[str, dict[str, Any]]:
    """Return the schema of every JSON file by the name of the file."""
    types: dict[str, Any] = {
        **{table.file: table.record if table.file.endswith(".jsonl") else list[table.record] for table in TABLES},  # type: ignore[name-defined]
        QUARANTINE: Rejected,
        network_json.FILE: network_json.NetworkFile,
        run.FILE: run.RunFile,
    }
    return {
        file: {"$schema": DIALECT, "title": f"{file}, version {run.SCHEMA_VERSION}", **msgspec.json.schema(type_)}
        for file, type_ in types.items()
    }


def schema_path(file: str) -> Path:
    """Return where the schema of a published file lies in the package.

    >>> schema_path("people.json").name
    'people.schema.json'
    """
    return FOLDER / f"{file.partition('.')[0]}.schema.json"


def write(folder: Path = FOLDER) -> None:
    """Write all schemas into the folder."""
    folder.mkdir(exist_ok=True)
    for file, schema in schemas().items():
        (folder / schema_path(file).name).write_bytes(encode(schema))


if __name__ == "__main__":
    write()
