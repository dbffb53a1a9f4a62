"""Find the files of a corpus."""

import os
from collections.abc import Iterable, Iterator
from fnmatch import fnmatch
from pathlib import Path

_PASSED_OVER = ("*.json", "*.cfg", "readme*", "license*", "decisions.jsonl", ".*", "~$*", "thumbs.db", "desktop.ini")
_FOLDERS_PASSED_OVER = (".*", "gold", "__macosx")


def find_files(corpus: Path) -> list[Path]:
    """List the files of a corpus folder and the folders below it, in the order of their paths.

    Passed over without a word: hidden files, `README*`, `LICENSE*`, `*.json`, `*.cfg`, `decisions.jsonl`, what office
    programs and file managers leave behind, and folders named `gold`. Files of a format that nobody can read are
    listed all the same, so that they can be reported. Links to folders are listed but not followed.

    Raises:
        NotADirectoryError: when there is no such folder.
    """
    if not corpus.is_dir():
        raise NotADirectoryError(f"no such folder: {corpus}")
    return sorted(_below(corpus), key=lambda path: path.relative_to(corpus).parts)


def _below(corpus: Path) -> Iterator[Path]:
    for folder, subfolders, names in os.walk(corpus):
        here = Path(folder)
        subfolders[:] = [name for name in subfolders if not _matches(name, _FOLDERS_PASSED_OVER)]
        linked_folders = [name for name in subfolders if (here / name).is_symlink()]
        yield from (here / name for name in (*names, *linked_folders) if not _matches(name, _PASSED_OVER))


def _matches(name: str, patterns: Iterable[str]) -> bool:
    return any(fnmatch(name.casefold(), pattern) for pattern in patterns)
