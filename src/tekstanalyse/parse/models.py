"""Find, identify and load the spaCy pipeline of a run.

A pipeline is named by the package that holds it (`nb_core_news_sm`) or by its folder; no name means the one that ships
with this program. Whichever it is, all that is asked of it is NorNE's labels for names and UD's for syntax.
"""

import hashlib
from functools import lru_cache
from importlib.metadata import version
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from spacy.language import Language

SHIPPED = Path(__file__).parent / "model"
NEEDED = ("parser", "ner")
LEFT_OUT = ("nynorsk_trees",)
"""Components that write what a treebank happens to have and not what a word is: nynorsk names as nouns."""


class ModelError(ValueError):
    """A model that cannot be used, with the reason in one line."""


def locate(name: str | None) -> Path:
    """Return the folder of a pipeline without loading it.

    Raises:
        ModelError: no folder and no installed package has this name, as none has an empty one.
    """
    if name is None:
        return SHIPPED
    if name and Path(name).is_dir():
        return Path(name)
    spec = find_spec(name) if name.isidentifier() else None
    if spec is None or spec.origin is None:
        raise ModelError(f"no model called {name!r}: neither a folder nor an installed spaCy pipeline")
    return Path(spec.origin).parent


@lru_cache
def fingerprint(name: str | None) -> str:
    """Return a hash of every file of the pipeline and of spaCy's version: what the parse depends on."""
    digest = hashlib.blake2b(version("spacy").encode(), digest_size=16)
    folder = locate(name)
    for path in sorted(folder.rglob("*")):
        if path.is_file() and path.suffix not in {".py", ".pyc"}:
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(path.read_bytes())
    return digest.hexdigest()


@lru_cache(maxsize=1)
def load(name: str | None) -> "Language":
    """Load the pipeline, once per process.

    Raises:
        ModelError: it cannot be loaded, or has no parser or no recognizer of names.
    """
    import spacy  # here, so that what needs no parsing need not wait for spaCy

    try:
        nlp = spacy.load(name if name and not Path(name).is_dir() else locate(name), exclude=LEFT_OUT)
    except (OSError, ValueError) as error:
        raise ModelError(f"the model {name or SHIPPED.name!r} cannot be loaded: {error}") from error
    missing = [pipe for pipe in NEEDED if pipe not in nlp.pipe_names]
    if missing:
        raise ModelError(f"the model {name!r} has no {' and no '.join(missing)}; it has {', '.join(nlp.pipe_names)}")
    return nlp
