"""Let the tests import the recipes, which are no part of the package."""

import sys
from pathlib import Path

for recipe in ("scripts", "confidence"):
    sys.path.insert(0, str(Path(__file__).parents[2] / "models" / recipe))
