"""Find mentions, events, statements and participations in one parsed article."""

from tekstanalyse.extract.extraction import extract, extract_from

__all__ = ["extract", "extract_from"]
