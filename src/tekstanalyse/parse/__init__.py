"""Run a trained spaCy pipeline over articles and keep the parsed Docs."""

from tekstanalyse.parse.models import ModelError, fingerprint
from tekstanalyse.parse.parser import Parser

__all__ = ["ModelError", "Parser", "fingerprint"]
