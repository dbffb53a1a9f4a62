"""Write a question as the options that ask the same, so that whoever asks can change one of them and ask again."""

from tekstanalyse.ask.question import Question


def as_options(question: Question) -> dict[str, str]:
    """Return the options of `tekstanalyse query` by name, without dashes; empty ones are left out."""
    options = {
        "kind": question.kind,
        "person": question.person,
        "event": question.event,
        "organization": question.organization,
        "about": question.topic,
        "date": question.period.edtf if question.period else "",
        "count": "yes" if question.counted else "",
    }
    return {name: value for name, value in options.items() if value}
