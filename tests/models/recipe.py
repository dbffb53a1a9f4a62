"""Run the recipe from the raw data to the packed wheel, at its smallest scale: `pytest tests/models/recipe.py`.

What comes out knows nothing: this only tells that every step finds what the steps before it leave. It wants the tools
of the recipe, faker and floret, which the other tests do without, and stands apart from them for that.
"""

import os
import shutil
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
DATA = ROOT.parent / "shared" / "data"
SMALLEST = "0.0001"


def test_recipe_runs_from_end_to_end(tmp_path: Path) -> None:
    recipe = tmp_path / "repository" / "models"
    shutil.copytree(ROOT / "models", recipe, ignore=shutil.ignore_patterns("corpus", "training", "packages"))
    for beside in ("LICENSE", "src"):
        recipe.with_name(beside).symlink_to(ROOT / beside)
    variables = ["--vars.scale", SMALLEST, "--vars.data", str(DATA)]
    done = subprocess.run(
        [sys.executable, "-m", "weasel", "run", "all", ".", *variables],
        cwd=recipe,
        env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout[-3000:] + done.stderr[-3000:]
    assert list(recipe.glob("packages/*/dist/*.whl"))
    assert not (recipe / "training" / "model.new").exists()
