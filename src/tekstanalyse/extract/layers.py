"""List the layers in the order in which an article is read; importing a layer's module registers it."""

import tekstanalyse.extract.dates.layer
import tekstanalyse.extract.events.mentions
import tekstanalyse.extract.names.compounds
import tekstanalyse.extract.names.organizations
import tekstanalyse.extract.names.people
import tekstanalyse.extract.names.places
import tekstanalyse.extract.quotations
import tekstanalyse.extract.references
import tekstanalyse.extract.titles  # noqa: F401

LAYERS = ("people", "organizations", "places", "compounds", "titles", "dates", "quotations", "references", "events")
