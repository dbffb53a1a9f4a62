"""Answer what is written in the search field: a question in Norwegian, a name, or words."""

from tekstanalyse.ask.answer import Limits, answer
from tekstanalyse.ask.examples import examples
from tekstanalyse.ask.question import Form, read_question
from tekstanalyse.ask.reply import Reply
from tekstanalyse.explore.view import View, Visit
from tekstanalyse.explore.views.articles import articles_with
from tekstanalyse.explore.views.events import events_named
from tekstanalyse.explore.views.organizations import organizations_named
from tekstanalyse.explore.views.people import people_named

_LONGEST = 500


def search(visit: Visit) -> View:
    """Answer a question where there is one; list people, organizations, events and articles by the words otherwise."""
    words = visit.asked("q")[:_LONGEST]
    reply = reply_to(visit)
    form: Form = "nn" if visit.language == "nn" else "nb"
    values = {"words": words, "reply": reply, "examples": examples(visit.store, form)}
    by_words = (people_named(words), organizations_named(words), events_named(words), articles_with(words))
    tables = by_words if words and reply is None else ()
    return View(template="search.html.j2", title=visit.word("search"), section="search", values=values, tables=tables)


def reply_to(visit: Visit) -> Reply | None:
    """Return the answer to the question; None where the words are no question."""
    question = read_question(visit.asked("q"))
    return answer(visit.store, question, Limits(rows=200)) if question else None
