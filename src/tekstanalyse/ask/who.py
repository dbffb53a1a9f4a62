"""Answer who did what at events: spoke, took part, opened, organized, belonged to an organization, kept company."""

from dataclasses import replace

from tekstanalyse.ask.company import company_of
from tekstanalyse.ask.context import NO_ROWS, Context, Rows
from tekstanalyse.ask.members import people_of, titles_of
from tekstanalyse.ask.narrowing import narrowed, of_others
from tekstanalyse.ask.occasions import organizer_answers, roots, wholes
from tekstanalyse.ask.often import busiest, most_often, those_at
from tekstanalyse.ask.participations import Part, Wanted, apart, find_parts, participation_answers
from tekstanalyse.ask.phrases import find
from tekstanalyse.ask.reply import Answer
from tekstanalyse.ask.said import said_by_others
from tekstanalyse.ask.wording import reason, role_words
from tekstanalyse.records import SPEAKING_ROLES

_MOST_OPENERS, _MOST_OF_BOTH = 200, 100


def participants(context: Context) -> Rows:
    """Return those who had the part in events that is asked for; what else they did stands apart."""
    if context.question.most:
        return shown(context, most_often(context.store, did(context, busiest(context.store, _held(context)))), [])
    parts = find_parts(context.store, context.wanted)
    if not parts and context.events and context.question.event:
        return replace(NO_ROWS, apart=[*_at_the_whole(context), *_only_named(context)])
    kept, rest = apart(parts, lambda part: _is_answer(context, part))
    kept, other_talks = narrowed(context, kept)
    rows = _without_others(context, shown(context, kept, rest), other_talks)
    has_room = len(kept) < context.most or context.question.counted
    with_statements = context.question.kind == "spoke" and context.about and has_room
    return said_by_others(context, rows, kept) if with_statements else rows


def both(context: Context, other: Context) -> Rows:
    """Return the parts, by both questions, of those who answer both."""
    people = sorted(set.intersection(*(those_at(asked.store, _held(asked)) for asked in (context, other))))
    first, second = (did(asked, people[:_MOST_OF_BOTH]) for asked in (context, other))
    there = {part.person for part in first} & {part.person for part in second}
    parts = {(part.person, part.event, part.role): part for part in (*first, *second) if part.person in there}
    rows = shown(context, sorted(parts.values(), key=lambda part: part.place), [])
    return replace(rows, total=rows.total + max(0, len(people) - _MOST_OF_BOTH))


def did(context: Context, people: list[str]) -> list[Part]:
    """Return the parts of people in events that are asked for, without what stands apart."""
    parts = find_parts(context.store, replace(context.wanted, people=people))
    return narrowed(context, [part for part in parts if _is_answer(context, part)])[0]


def _held(context: Context) -> Wanted:
    """Return what is wanted with the roles that the question means, where they are not given."""
    wanted = context.wanted
    return replace(wanted, roles=sorted(SPEAKING_ROLES)) if context.question.kind == "spoke" else wanted


def _without_others(context: Context, rows: Rows, parts: list[Part]) -> Rows:
    """Set apart those of whom it is not told that it was this talk, or about this."""
    others = of_others(context, rows.answers)
    people = {row.person_id for row in others}
    left = [row for row in rows.answers if row not in others]
    beside = others + participation_answers(context.store, parts[: context.most], context.form)
    return Rows(
        answers=left, apart=context.apart(beside, reason("spoke", context.form)) + rows.apart,
        total=rows.total - len(others), count=rows.count - len(people - {row.person_id for row in left}),
    )  # fmt: skip


def shown(context: Context, kept: list[Part], rest: list[Part]) -> Rows:
    """Return the rows of parts as far as they are shown, and count them all."""
    of_events = context.question.kind in ("spoke_where", "was_where")
    return Rows(
        answers=participation_answers(context.store, kept[: context.most], context.form),
        apart=context.apart(participation_answers(context.store, rest[: context.most], context.form)),
        total=len(kept),
        count=len(roots(context.store, {part.event for part in kept}) if of_events else {p.person for p in kept}),
    )


def opened(context: Context) -> Rows:
    """Return the hosts, and the speakers of whom it is said that they opened the event."""
    parts, _ = apart(find_parts(context.store, context.wanted), lambda part: _is_answer(context, part))
    rows = participation_answers(context.store, parts[:_MOST_OPENERS], context.form)
    hosts = [row for row in rows if row.role == "host" or _opens(row)]
    return Rows(answers=hosts[: context.most], apart=[], total=len(hosts), count=len(hosts))


def company(context: Context) -> Rows:
    """Return those who were at the same events as somebody."""
    spoken = context.question.kind == "spoke_with"
    least = context.limits.min_confidence
    parts = company_of(context.store, context.linked, context.with_parts, least, spoken=spoken)
    return shown(context, parts, [])


def organizers(context: Context) -> Rows:
    """Return who organized the events."""
    rows = organizer_answers(context.store, context.events or [], role_words("organizer", "held", context.form))
    people = participants(context)
    named = {(row.person_id, row.event and row.event.id) for row in rows if row.person_id}
    rows += [row for row in people.answers if (row.person_id, row.event and row.event.id) not in named]
    distinct = {(row.person_id, row.organization_id) for row in rows}
    return Rows(answers=rows[: context.most], apart=people.apart, total=len(rows), count=len(distinct))


def members(context: Context) -> Rows:
    """Return who is with an organization: by title, and by their parts in events."""
    question = context.question
    at_events = participants(context) if not question.topic or context.events else NO_ROWS
    if context.events is not None:
        return at_events
    titled = people_of(context.store, context.linked.organizations.ids, question.topic, context.limits.min_confidence)
    rows = titled + at_events.answers
    return Rows(
        answers=rows[: context.most], apart=at_events.apart, total=len(titled) + at_events.total,
        count=len({row.person_id for row in rows}),
    )  # fmt: skip


def somebody(context: Context) -> Rows:
    """Return who somebody is: titles, and parts in events."""
    titles = titles_of(context.store, context.linked.people.ids, context.limits.min_confidence)
    parts = participants(context)
    rows = titles + parts.answers
    return Rows(answers=rows[: context.most], apart=parts.apart, total=len(titles) + parts.total)


def _is_answer(context: Context, part: Part) -> bool:
    held = part.status == "held" or (context.question.ahead and part.status == "planned")
    match context.limits.role or context.question.kind:
        case "spoke" | "spoke_where":
            return part.has_speaking_role and held
        case "took_part" | "was_where":
            return held and part.role != "mentioned"
        case "absent":
            return part.status in ("absent", "cancelled")
        case _:
            return held


def _at_the_whole(context: Context) -> list[Answer]:
    """Return who took part in the events that these, of which no one is told, are parts of."""
    parts = find_parts(context.store, replace(context.wanted, events=wholes(context.store, context.events or [])))
    rows = participation_answers(context.store, parts[: context.most], context.form)
    return context.apart(rows, reason("whole", context.form))


def _only_named(context: Context) -> list[Answer]:
    """Return where the articles about the events name those who are asked for."""
    people = set(context.linked.people.ids)
    named = context.named_in_articles(set()) if people else []
    return context.apart([row for row in named if row.person_id in people])


def _opens(row: Answer) -> bool:
    """Tell whether the evidence itself says that a speaker opened the event or welcomed to it."""
    return row.role == "speaker" and any(find("ask-opened", passage.text.lower().split()) for passage in row.evidence)
