"""Hold the registry through which a pipeline file finds its stages.

A stage registers itself by an entry point in the group `tekstanalyse_stages`, whether it is ours or a third party's.
"""

import catalogue
from confection import registry as confection_registry


class registry(confection_registry):  # noqa: N801 (the name confection and spaCy use)
    """Resolve `@stages = "name"` in a pipeline file to the factory of that name."""

    stages = catalogue.create("tekstanalyse", "stages", entry_points=True)
