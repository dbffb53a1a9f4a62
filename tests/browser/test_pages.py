"""People who come with a browser find what they look for: each journey through `explore` and through the report."""

import pytest


@pytest.mark.parametrize("journey", ["views", "looks", "keyboard", "evidence"])
def test_journey(journey, site, walk):
    walk(journey, site)


def test_hostile_names_are_text(hostile_site, walk):
    walk("hostile", hostile_site)
