"""The package of the model alone: our components go along in it, and need nothing else of ours."""

import re
from pathlib import Path

from package import OWN, add_own


def test_the_files_that_go_along_need_nothing_of_ours_but_each_other(tmp_path: Path) -> None:
    (tmp_path / "__init__.py").write_text("", encoding="utf-8")
    add_own(tmp_path)
    names = {file.stem for file in OWN}
    for file in OWN:
        code = (tmp_path / file.name).read_text(encoding="utf-8")
        assert "from tekstanalyse" not in code and "import tekstanalyse" not in code
        assert set(re.findall(r"^from \.(\w+)", code, re.MULTILINE)) <= names


def test_loading_the_package_registers_the_components(tmp_path: Path) -> None:
    (tmp_path / "__init__.py").write_text("loaded = True\n", encoding="utf-8")
    add_own(tmp_path)
    start = (tmp_path / "__init__.py").read_text(encoding="utf-8")
    assert start == "from . import agreement\nfrom . import people\nfrom . import word_lemmas\nloaded = True\n"
