"""Turn files of many formats into articles: cleaned text, zones, language, metadata."""

from tekstanalyse.read.copies import mark_copies
from tekstanalyse.read.files import find_files
from tekstanalyse.read.reader import read_file

__all__ = ["find_files", "mark_copies", "read_file"]
