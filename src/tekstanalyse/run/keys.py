"""Name results by what they depend on.

A key is a hash over the input, the stage with its settings, the stage's code and what it loads. Equal keys mean equal
results, whenever and wherever they were made; times never enter.
"""

import hashlib
import json
from collections.abc import Iterator, Mapping
from importlib.metadata import PackageNotFoundError, entry_points, version
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import msgspec

GROUPS = "tekstanalyse_"
"""How the names of our entry-point groups begin."""


def digest(*parts: bytes | str) -> bytes:
    """Return a hash that also tells where each part ends.

    >>> digest("Bod", "ø") == digest("Bodø")
    False
    """
    hashed = hashlib.blake2b(digest_size=16)
    for part in parts:
        encoded = part.encode("utf-8", "surrogatepass") if isinstance(part, str) else part
        hashed.update(len(encoded).to_bytes(8, "big"))
        hashed.update(encoded)
    return hashed.digest()


def file_digest(path: Path) -> bytes:
    """Return the hash of a file's content, read piece by piece."""
    with path.open("rb") as file:
        return hashlib.file_digest(file, lambda: hashlib.blake2b(digest_size=16)).digest()


def record_digest(record: object) -> bytes:
    """Return the hash of a record, or of anything that JSON can hold."""
    return digest(msgspec.msgpack.encode(record))


def stage_fingerprint(settings: Mapping[str, Any], stage: Any) -> bytes:
    """Return the hash of everything but the input that a stage's results depend on."""
    effective = {name: value for name, value in settings.items() if name not in stage.without_effect}
    return digest(
        json.dumps(effective, sort_keys=True),
        code_digest(type(stage).__module__),
        *map(dependency_digest, stage.depends_on),
        getattr(stage, "fingerprint", ""),
    )


def dependency_digest(name: str) -> bytes:
    """Return the hash of a distribution's version, of a module's code, or of what packages add to an entry-point group.

    Raises:
        LookupError: no distribution and no module has that name.
    """
    if name.startswith(GROUPS):
        added = sorted(entry_points(group=name), key=lambda point: (point.name, point.value))
        return digest(*(part for point in added for part in (point.name, point.value, code_digest(point.module))))
    try:
        return digest(name, version(name))
    except PackageNotFoundError:
        return digest(name, module_digest(name))


def code_digest(module: str) -> bytes:
    """Return the hash of the package that a module belongs to, or of the module where it stands alone."""
    return module_digest(module.rpartition(".")[0] or module)


def module_digest(name: str) -> bytes:
    """Return the hash of a module's file, or of all files of a package, word lists and templates too."""
    parts: list[bytes | str] = []
    for root, path in _files(name):
        parts += [path.relative_to(root).as_posix(), path.read_bytes()]
    return digest(*parts)


def _files(name: str) -> Iterator[tuple[Path, Path]]:
    spec = find_spec(name)
    if spec is None:
        raise LookupError(f"{name!r} is neither an installed distribution nor a module")
    for folder in map(Path, spec.submodule_search_locations or ()):
        for path in sorted(folder.rglob("*")):
            if path.is_file() and not any(_is_by_the_way(part) for part in path.relative_to(folder).parts):
                yield folder, path
    if not spec.submodule_search_locations and spec.origin:
        yield Path(spec.origin).parent, Path(spec.origin)


def _is_by_the_way(name: str) -> bool:
    """Tell what Python and editors leave among the files of a package."""
    return name == "__pycache__" or name.startswith(".") or name.endswith("~")
