"""Answer what was said, and beside it what is likely to be of interest."""

from dataclasses import replace

from tekstanalyse.ask.context import Context, Rows
from tekstanalyse.ask.members import people_of
from tekstanalyse.ask.occasions import wholes
from tekstanalyse.ask.often import most_said
from tekstanalyse.ask.participations import Part, find_parts, participation_answers
from tekstanalyse.ask.reply import Answer
from tekstanalyse.ask.statements import Said, Saying, find_sayings, statement_answers
from tekstanalyse.ask.topics import in_headline
from tekstanalyse.ask.wording import reason


def what_was_said(context: Context) -> Rows:
    """Return statements; where none has the topic, those of the speaker in articles with it in the headline.

    Without any, that the speaker spoke of it. What was said elsewhere stands apart.
    """
    said = _wanted(context)
    sayings = find_sayings(context.store, replace(said, counted=said.counted or context.question.most))
    if context.question.most:
        sayings = most_said(sayings)
    if not sayings and said.speakers and said.about:
        sayings = find_sayings(context.store, replace(said, in_article=True, about=in_headline(said.about)))
    answers, total = statement_answers(context.store, sayings[: context.most]), len(sayings)
    if not answers and said.speakers:
        spoken = [part for part in find_parts(context.store, context.wanted) if part.spoke]
        answers = participation_answers(context.store, spoken[: context.most], context.form)
        total = len(spoken)
    return Rows(answers=answers, apart=_beside(context, said, sayings), total=total, count=total)


def what_was_spoken_of(context: Context) -> Rows:
    """Return the talks, and beside them what was said: neither alone tells what somebody spoke of."""
    said = _wanted(context)
    parts = find_parts(context.store, context.wanted)
    talks = [part for part in parts if part.spoke or (context.question.ahead and part.has_speaking_role)]
    sayings = find_sayings(context.store, said)
    answers = participation_answers(context.store, talks[: context.most], context.form)
    answers += statement_answers(context.store, sayings[: context.most - len(answers)])
    total = len(talks) + len(sayings)
    return Rows(answers=answers, apart=_beside(context, said, sayings), total=total, count=total)


def said_by_others(context: Context, rows: Rows, kept: list[Part]) -> Rows:
    """Add what others said of the topic: one need not hold a talk about it to speak of it."""
    heard = {part.person for part in kept}
    sayings = find_sayings(context.store, replace(_wanted(context), by_people=True))
    others = [saying for saying in sayings if saying.speaker not in heard]
    room = context.most - len(rows.answers)
    return Rows(
        answers=rows.answers + statement_answers(context.store, others[:room]),
        apart=rows.apart,
        total=rows.total + len(others),
        count=len(heard | {saying.speaker for saying in others}),
    )


def _wanted(context: Context) -> Said:
    linked = context.linked
    return Said(
        speakers=[*linked.people.ids, *linked.organizations.ids] or None,
        events=context.with_parts,
        about=context.about,
        period=None if context.events else context.question.period,
        min_confidence=context.limits.min_confidence,
        counted=context.question.counted,
    )


def _beside(context: Context, said: Said, sayings: list[Saying]) -> list[Answer]:
    """Return what was said in the same articles, in articles about it, or by people of the organization."""
    beside = []
    if said.speakers and context.events is not None:
        beside.append(("elsewhere", replace(said, elsewhere=True)))
    whole = wholes(context.store, context.events or [])
    if said.speakers and whole:
        beside.append(("said_at_whole", replace(said, events=whole)))
    if said.about and not sayings:
        beside.append(("in_article", replace(said, in_article=True)))
    organizations = context.linked.organizations.ids
    if organizations:
        titled = people_of(context.store, organizations, "", context.limits.min_confidence)
        members = dict.fromkeys(row.person_id for row in titled if row.person_id)
        beside.append(("represents", replace(said, speakers=list(members))))
    return [
        row
        for key, wanted in beside
        for row in context.apart(
            statement_answers(context.store, find_sayings(context.store, wanted)[: context.most]),
            reason(key, context.form),
        )
    ]
