"""Hold the files of others that pages are made with: scripts and typefaces, each beside its licence."""

from pathlib import Path

FOLDER = Path(__file__).parent
