"""Decide which mentions are one person, organization, place or event over the whole corpus."""

from tekstanalyse.resolve.analysis import resolve

__all__ = ["resolve"]
