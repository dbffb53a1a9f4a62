"""Answer who was there, or was named, without speaking."""

from tekstanalyse.ask.context import Context, Rows
from tekstanalyse.ask.mentioned import articles_naming, is_surely_somebody, mentioned_answers, those_who_spoke
from tekstanalyse.ask.participations import apart, find_parts
from tekstanalyse.ask.who import shown
from tekstanalyse.ask.wording import reason


def silent(context: Context) -> Rows:
    """Return who was there of whom no article says that they spoke, and apart those who are only named."""
    heard = _heard(context)
    parts = [part for part in find_parts(context.store, context.wanted) if part.person not in heard]
    kept, rest = apart(parts, lambda part: part.status == "held" and part.role not in ("mentioned", "organizer"))
    rows = shown(context, kept, rest)
    named = context.named_in_articles(heard | {part.person for part in parts})
    return Rows(answers=rows.answers, apart=rows.apart + context.apart(named), total=rows.total, count=rows.count)


def mentioned(context: Context) -> Rows:
    """Return who is named and did not speak; those who did stand apart."""
    if context.linked.people.ids:
        return _named_with(context)
    heard = _heard(context)
    kept, rest = apart(find_parts(context.store, context.wanted), lambda part: part.person not in heard)
    rows = shown(context, kept, rest)
    named = context.named_in_articles(heard | {part.person for part in kept})
    others = [row for row in named if is_surely_somebody(row)]
    unsure = [row for row in named if not is_surely_somebody(row)]
    return Rows(
        answers=rows.answers + others[: context.most - len(rows.answers)],
        apart=[
            *context.apart(rows.apart, reason("spoke", context.form)),
            *context.apart(unsure, reason("unsure_name", context.form)),
        ],
        total=rows.total + len(others),
        count=rows.count + len(others),
    )


def _named_with(context: Context) -> Rows:
    """Return whom the articles that name somebody name beside, the most often named first."""
    people = context.linked.people.ids
    articles = articles_naming(context.store, people)
    rows = mentioned_answers(context.store, articles, set(people), None, context.form)
    rows.sort(key=lambda row: -row.sources)
    return Rows(answers=rows[: context.most], apart=[], total=len(rows), count=len(rows))


def _heard(context: Context) -> set[str]:
    return those_who_spoke(context.store, context.with_parts) if context.with_parts else set()
