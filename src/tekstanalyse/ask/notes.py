"""Say what the one who asks should know about how the question was taken."""

from tekstanalyse.ask.linking import Linked
from tekstanalyse.ask.readings import names_one_event
from tekstanalyse.ask.wording import listed, say


def notes(linked: Linked, events: int) -> tuple[str, ...]:
    """Return a line for each doubt: a name spelt otherwise, several that it may be, words that did not fit."""
    return tuple([*_of_missing(linked), *_of_names(linked), *_of_events(linked, events)])


def _of_missing(linked: Linked) -> list[str]:
    form = linked.question.form
    if not linked.missing_kind or not linked.missing:
        return []
    key = "no_event" if linked.missing_kind == "event" else "no_person"
    return [f"{say(key, form)} «{linked.missing}»"]


def _of_names(linked: Linked) -> list[str]:
    form, found = linked.question.form, []
    for names in (linked.people, linked.others, linked.organizations):
        if names.named and names.misspelt:
            found.append(f"«{names.text}» {say('spelt', form)} {listed([named.name for named in names.named], form)}")
        if len(names.named) > 1:
            several = listed([named.name for named in names.named], form)
            found.append(f"«{names.text}»: {say('several_people', form)} ({several})")
    return found


def _of_events(linked: Linked, events: int) -> list[str]:
    form, match = linked.question.form, linked.events
    if match is None:
        return []
    found = [f"«{word}» {say('spelt', form)} «{read_as}»" for word, read_as in match.read_as]
    if events > 1 and names_one_event(linked):
        found.append(f"{events} {say('several_events', form)}")
    if match.ids and match.unmatched:
        found.append(f"{say('unmatched', form)}: {listed(match.unmatched, form)}")
    if match.undated:
        found.append(say("undated", form))
    return found
