"""Write a question as the options that ask the same, so that whoever asks can change one of them and ask again."""

from tekstanalyse.ask.period import OPEN
from tekstanalyse.ask.question import Question

_EARLIEST, _LATEST = "0001-01-01", "9999-12-31"


def as_options(question: Question) -> dict[str, str]:
    """Return the options of `tekstanalyse query` by name, without dashes; empty ones are left out.

    A date without a year has no option: it stays in the words of the event.
    """
    period = question.period
    known = period is not None and period.first is not None
    options = {
        "kind": question.kind,
        "person": question.person,
        "event": question.event,
        "organization": question.organization,
        "about": question.topic,
        "from": period.first if period and known and period.first != _EARLIEST else "",
        "to": period.last if period and known and period.last != _LATEST else "",
        "count": "yes" if question.counted else "",
    }
    return {name: value for name, value in options.items() if value and value != OPEN}
