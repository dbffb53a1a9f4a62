"""Know the given names that are listed."""

from functools import lru_cache

from tekstanalyse.lexicon import words


@lru_cache(maxsize=1)
def given_names() -> frozenset[str]:
    """Return the listed given names."""
    return words("given-names-female") | words("given-names-male") | words("given-names-world")
