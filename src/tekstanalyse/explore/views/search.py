"""Answer what is written in the search field: a question in Norwegian, a name, or words."""

from dataclasses import replace

from tekstanalyse.ask.answer import Limits, answer
from tekstanalyse.ask.examples import examples
from tekstanalyse.ask.period import Period, is_date, period
from tekstanalyse.ask.question import KINDS, Form, Question, read_question
from tekstanalyse.ask.reply import Reply
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.articles import articles_with
from tekstanalyse.explore.views.events import events_named
from tekstanalyse.explore.views.organizations import organizations_named
from tekstanalyse.explore.views.people import people_named

PARTS = ("person", "event", "organization", "about", "date")
"""What a question names, as the address and the options of `tekstanalyse query` call it."""

LIKELY = 0.5
"""Answers less likely to be right are left out, as `tekstanalyse query` does."""

_LONGEST = 500


def search(visit: Visit) -> View:
    """Answer a question where there is one; list people, organizations, events and articles by the words otherwise."""
    words = visit.asked("q")[:_LONGEST]
    reply = reply_to(visit)
    values = {
        "words": words, "reply": reply, "examples": examples(visit.store, _form(visit)), "parts": PARTS,
        "kinds": KINDS,
    }  # fmt: skip
    by_words = (people_named(words), organizations_named(words), events_named(words), articles_with(words))
    tables = by_words if words and reply is None else ()
    return View(template="search.html.j2", title=visit.word("search"), section="search", values=values, tables=tables)


def reply_to(visit: Visit) -> Reply | None:
    """Return the answer to the question; None where the words are no question."""
    question = _corrected(visit, read_question(visit.asked("q"), visit.today.isoformat()))
    return answer(visit.store, question, Limits(rows=200, min_confidence=LIKELY)) if question else None


def _corrected(visit: Visit, question: Question | None) -> Question | None:
    """Return the question with what the address says otherwise; a part that it gives as empty is taken out."""
    given = {part: visit.asked(part)[:_LONGEST] for part in PARTS if part in visit.query}
    kind = next((kind for kind in KINDS if kind == visit.asked("kind")), None)
    if question is None:
        if kind is None:
            return None
        question = Question(text="", form=_form(visit), kind=kind)
    return replace(
        question,
        kind=kind or question.kind,
        person=given.get("person", question.person),
        event=given.get("event", question.event),
        organization=given.get("organization", question.organization),
        topic=given.get("about", question.topic),
        period=_period(given["date"]) if "date" in given else question.period,
    )


def _form(visit: Visit) -> Form:
    return "nn" if visit.language == "nn" else "nb"


def _period(edtf: str) -> Period | None:
    """Return a date or period; None where it is none that is known."""
    return period(edtf) if is_date(edtf) else None
