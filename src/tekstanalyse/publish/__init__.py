"""Write what was found as files that other programs open."""

from tekstanalyse.publish.publication import publish

__all__ = ["publish"]
