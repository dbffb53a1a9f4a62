"""Know the given names that are listed."""

from tekstanalyse.lexicon import words


def given_names() -> frozenset[str]:
    """Return the listed given names."""
    return words("given-names-female") | words("given-names-male")
