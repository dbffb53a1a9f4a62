"""Say how to get what an extra brings, where it is missing."""

from importlib.util import find_spec


class MissingExtraError(Exception):
    """A library that is not installed with the program itself; the message is a line for the user."""


def needing(module: str, *, extra: str, for_what: str) -> None:
    """Do nothing where the module is installed.

    Raises:
        MissingExtraError: it is not.
    """
    if find_spec(module) is None:
        raise MissingExtraError(f"{for_what} needs {module}: pip install 'tekstanalyse[{extra}]'")
