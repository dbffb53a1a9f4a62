"""Find who spoke where, and who said what, in Norwegian text."""

__version__ = "0.1.0"
