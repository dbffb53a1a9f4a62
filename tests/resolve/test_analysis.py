import msgspec
from hypothesis import given, settings
from hypothesis import strategies as st

from tekstanalyse.records import Analysis
from tekstanalyse.resolve import resolve
from tests.resolve.factory import Report, resolved


def report(key="a", **known):
    found = Report(
        key,
        "Leder [p:Jo Moe Lie] i [o:Fjordlaget] ([o:FL]) åpnet webinaret i [s:Lillevik]. – Velkommen, sa [p:Lie]."
        " [p:Tiril Moe] og [o:FL] takket.",
        published="2020-10-09",
        **known,
    )
    found.event("webinaret", type="webinar", date="2020-10-08", place="Lillevik", organizers=["Fjordlaget"])
    found.holds("Jo Moe Lie", "Leder", "Fjordlaget")
    found.spoke("Jo Moe Lie", words="åpnet webinaret", role="host", title="Leder", organization="FL")
    found.said("Velkommen", "Lie", event=0)
    return found


def test_claims_point_at_people_organizations_and_events():
    found = resolved(report())
    (participation,) = found.participations
    assert participation.person == "person:jo-moe-lie"
    assert participation.organization == "organization:fjordlaget"
    assert participation.event == found.events[0].id
    assert participation.evidence.text == "åpnet webinaret"
    (statement,) = found.statements
    assert statement.id == f"statement:a:{statement.start}-{statement.end}"
    assert (statement.speaker, statement.event) == ("person:jo-moe-lie", found.events[0].id)
    (affiliation,) = found.affiliations
    assert (affiliation.person, affiliation.organization) == ("person:jo-moe-lie", "organization:fjordlaget")


def test_passages_give_the_text_of_the_article():
    found = resolved(report())
    texts = {article.id: article.text for article in found.articles}
    for entity in (*found.people, *found.organizations, *found.places, *found.events):
        for passage in entity.mentions:
            assert passage.text == texts[passage.article][passage.start : passage.end]


def test_shared_words_have_one_statement_per_speaker():
    both = Report("a", "– Vi er glade, sier [p:Jo Lie] og [o:Fjordlaget].")
    both.said("Vi er glade", "Fjordlaget").said("Vi er glade", "Jo Lie").said("Vi er glade")
    found = resolved(both).statements
    assert [(s.id, s.speaker, s.no_speaker) for s in found] == [
        ("statement:a:2-13", "organization:fjordlaget", None),
        ("statement:a:2-13-2", "person:jo-lie", None),
    ]


def test_a_statement_without_speaker_stays_with_the_reason():
    (statement,) = resolved(Report("a", "– Ja!").said("Ja!")).statements
    assert (statement.speaker, statement.no_speaker) == (None, "silent")


def test_a_copy_is_an_article_and_counts_for_nothing_else():
    found = resolved(report("a"), report("b", duplicate_of="a"))
    assert [article.id for article in found.articles] == ["a", "b"]
    alone = resolved(report("a"))
    assert msgspec.structs.replace(found, articles=()) == msgspec.structs.replace(alone, articles=())


def test_an_empty_corpus_says_nothing():
    assert resolve([], [], []) == Analysis()


def test_an_article_of_which_nothing_was_extracted_stays():
    article = report().article()
    assert resolve([article], [], []) == Analysis(articles=(article,))


MARKED = [
    "[p:Jo Moe Lie]",
    "[p:Jo Lie]",
    "[p:Lie]",
    "[p:Jo Vik Lie]",
    "[p:J. Lie]",
    "[p:Anne Vågstrøm-Eriksen]",
    "[p:Anne Vågstrøm-Ericsen]",
    "[o:Fjordlaget]",
    "[o:Fjelldal Kulturlag] ([o:FK])",
    "[o:Fossvik Kor] ([o:FK])",
    "[o:FK]",
    "[s:Noreg]",
    "[s:Norge]",
]
DATES = st.sampled_from([None, "2020", "2020-10-08", "XXXX-10-08", "2021"])


@st.composite
def reports(draw):
    found = []
    for key in "abcde"[: draw(st.integers(1, 5))]:
        each = Report(key, " og ".join(draw(st.lists(st.sampled_from(MARKED), min_size=1, max_size=6))) + " på møtet")
        people = [mention.text for mention in each.mentions if mention.kind == "person"]
        organizers = [mention.text for mention in each.mentions if mention.kind == "organization"]
        each.event("møtet", date=draw(DATES), organizers=organizers[:1])
        for name in people[:2]:
            each.spoke(name, organization=organizers[0] if organizers else None).said("møtet", name)
            each.holds(name, organization=organizers[0] if organizers else None)
        found.append(each)
    return found


@settings(max_examples=60)
@given(reports().flatmap(lambda found: st.tuples(st.just(found), st.permutations(found))))
def test_the_result_does_not_depend_on_the_order_of_articles(orders):
    first, second = orders
    assert msgspec.json.encode(resolved(*first)) == msgspec.json.encode(resolved(*second))


@settings(max_examples=60)
@given(reports())
def test_every_mention_is_somebody_once_and_every_claim_points_at_somebody(found):
    said = resolved(*found)
    spans = [(p.article, p.start) for e in (*said.people, *said.organizations, *said.places) for p in e.mentions]
    assert sorted(spans) == sorted((each.id, mention.start) for each in found for mention in each.mentions)
    people = {person.id for person in said.people}
    events = {event.id for event in said.events}
    assert all(claim.person in people and claim.event in events for claim in said.participations)
    assert len({statement.id for statement in said.statements}) == len(said.statements)
    assert len(people) == len(said.people)
