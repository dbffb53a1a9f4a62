"""Put together what the corpus says, from what each article says."""

from collections.abc import Mapping, Sequence

from tekstanalyse.claims import Extraction
from tekstanalyse.records import Analysis, Article, Decision, Organization, Person, Place, TitleHeld
from tekstanalyse.resolve.claims import Resolved, affiliations, participations, statements
from tekstanalyse.resolve.entities import Entities, Sources
from tekstanalyse.resolve.events import resolve_events
from tekstanalyse.resolve.likely import likely
from tekstanalyse.resolve.local_events import Known
from tekstanalyse.resolve.organizations import resolve_organizations
from tekstanalyse.resolve.people import resolve_people
from tekstanalyse.resolve.places import resolve_places
from tekstanalyse.resolve.titles import gather_titles


def resolve(
    articles: Sequence[Article],
    extractions: Sequence[Extraction],
    decisions: Sequence[Decision] = (),
    min_confidence: float = 0.0,
) -> Analysis:
    """Decide which mentions are one, and return people, organizations, places, events and claims about them.

    The result does not depend on the order of the articles. `decisions` are a human's and always win; those of the
    rules stand in the analysis beside them, the unsure ones with `same` false. Copies are among the articles, and what
    they mention or claim is left out. So are claims less likely to be right than `min_confidence`, once they have told
    who is who: the people and events, and the ids of what is kept, are the same whatever it is.
    """
    sources = Sources(articles, extractions)
    organizations, about_organizations = resolve_organizations(sources, decisions)
    places, about_places = resolve_places(sources, decisions)
    people, about_people = resolve_people(sources, decisions, organizations.id_of)
    events, about_events = resolve_events(sources, Known(people, organizations, places), decisions)
    resolved = Resolved(people.id_of, organizations.id_of, events.id_of)
    titles = gather_titles(sources, people.id_of, organizations.id_of, min_confidence)
    found = Analysis(
        articles=tuple(sorted(articles, key=lambda article: article.id)),
        people=_people(people, titles),
        organizations=tuple(Organization(**entity._asdict()) for entity in organizations.all),
        places=tuple(Place(**entity._asdict()) for entity in places.all),
        events=events.all,
        participations=participations(sources, resolved),
        statements=statements(sources, resolved),
        affiliations=affiliations(sources, resolved),
        decisions=(*about_people, *about_organizations, *about_places, *about_events),
    )
    return likely(found, min_confidence)


def _people(people: Entities, titles: Mapping[str, tuple[TitleHeld, ...]]) -> tuple[Person, ...]:
    return tuple(Person(**entity._asdict(), titles=titles.get(entity.id, ())) for entity in people.all)
