"""Read one file of any known format."""

from collections.abc import Iterator
from pathlib import Path

from tekstanalyse.read.article import article
from tekstanalyse.read.formats import MANY_ARTICLES, reader_for
from tekstanalyse.read.raw import BadRecord, RawArticle, Unreadable
from tekstanalyse.records import Article, Rejected

_TIMES_LARGER_WITH_MANY_ARTICLES = 20


def read_file(path: Path, root: Path, *, max_megabytes: int = 50) -> list[Article | Rejected]:
    """Read the articles of a file; what cannot be read comes back as `Rejected`, never as an exception.

    Paths in the records are relative to `root` with `/` between their parts. `max_megabytes` is for a file with one
    article; a file with many (JSONL, CSV) may be twenty times as large.
    """
    where = _readable(path.relative_to(root).as_posix())
    found: list[Article | Rejected] = []
    try:
        _check(path, root, max_megabytes)
        found.extend(_records(path, where))
    except Unreadable as reason:
        found.append(Rejected(path=where, reason=str(reason)))
    except PermissionError:
        found.append(Rejected(path=where, reason="the file may not be read: its permissions forbid it"))
    except Exception as error:  # noqa: BLE001 (parsers of foreign formats raise whatever they meet)
        found.append(Rejected(path=where, reason=f"the file is damaged and cannot be read ({type(error).__name__})"))
    return found or [Rejected(path=where, reason="the file is empty")]


def _check(path: Path, root: Path, max_megabytes: int) -> None:
    if not _target(path).is_relative_to(root.resolve()):
        raise Unreadable("the link leads out of the corpus folder")
    if path.is_dir():
        raise Unreadable("links to folders are not followed")
    if not path.exists():
        raise Unreadable("the link leads nowhere" if path.is_symlink() else "there is no such file")
    if not path.is_file():
        raise Unreadable("it is no ordinary file")
    many = path.suffix.lower() in MANY_ARTICLES
    limit = max_megabytes * (_TIMES_LARGER_WITH_MANY_ARTICLES if many else 1)
    size = path.stat().st_size
    if size > limit * 1_000_000:
        raise Unreadable(f"the file is too big: {size / 1_000_000:.0f} MB, at most {limit} MB are read")
    if size == 0:
        raise Unreadable("the file is empty")


def _target(path: Path) -> Path:
    try:
        return path.resolve()
    except (OSError, RuntimeError):
        raise Unreadable("the link leads back to itself") from None


def _readable(path: str) -> str:
    """Show bytes of a name that are no UTF-8 as figures (`\\xe5`), so that the path can be written down."""
    return path.encode(errors="surrogateescape").decode(errors="backslashreplace")


def _records(path: Path, where: str) -> Iterator[Article | Rejected]:
    read = reader_for(path.suffix)
    return (_record(raw, where) for raw in read(path))


def _record(raw: RawArticle | BadRecord, where: str) -> Article | Rejected:
    place = where if raw.record is None else f"{where}#{raw.record}"
    if isinstance(raw, BadRecord):
        return Rejected(path=place, reason=raw.reason)
    try:
        return article(raw, place)
    except Unreadable as reason:
        return Rejected(path=place, reason=str(reason))
