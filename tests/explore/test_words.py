"""Every word is there in the three languages, and none too many."""

import re
from pathlib import Path

import pytest

import tekstanalyse.explore
from tekstanalyse.explore.words import LANGUAGES, catalogue, word

FOLDER = Path(tekstanalyse.explore.__file__).parent
CODE = "\n".join(path.read_text("utf-8") for path in sorted(FOLDER.rglob("*")) if path.suffix in (".py", ".j2"))
MADE = ("column_", "table_", "figure_", "filter_", "heard_", "role_", "status_", "kind_", "language_", "tie_", "month_",
        "season_", "one_", "many_", "asked_", "part_", "no_speaker_")  # fmt: skip


def test_every_word_is_there_in_every_language():
    assert all(set(words) == set(LANGUAGES) and all(words.values()) for words in catalogue().values())


def test_every_word_that_is_named_is_there():
    named = set(re.findall(r"\bword\(\s*[\"']([a-z_]+)[\"']\s*[),]", CODE))
    assert named <= set(catalogue())


def test_no_word_is_left_over():
    left = {
        key for key in catalogue() if not key.startswith(MADE) and f'"{key}"' not in CODE and f"'{key}'" not in CODE
    }
    assert not left


def test_unknown_word_is_an_error():
    with pytest.raises(KeyError):
        word("finst_ikkje", "nn")
