"""Say roles, dates and what was understood in Norwegian, in the written form of the question."""

from collections.abc import Sequence
from dataclasses import dataclass

from tekstanalyse import lexicon
from tekstanalyse.ask.period import OPEN
from tekstanalyse.ask.question import Form
from tekstanalyse.periods import UNKNOWN_YEAR

_FORMS: tuple[Form, ...] = ("nb", "nn")

_DID = {
    "speaker": ("talte", "tala"),
    "host": ("ønsket velkommen", "ønskte velkomen"),
    "moderator": ("ledet", "leidde"),
    "panelist": ("satt i panelet", "sat i panelet"),
    "guest": ("var gjest", "var gjest"),
    "performer": ("opptrådte", "opptredde"),
    "organizer": ("arrangerte", "arrangerte"),
    "participant": ("deltok", "deltok"),
    "mentioned": ("nevnt", "nemnd"),
}
_SHOULD = {
    "speaker": ("skulle tale", "skulle tale"),
    "host": ("skulle ønske velkommen", "skulle ønskje velkomen"),
    "moderator": ("skulle lede", "skulle leie"),
    "panelist": ("skulle sitte i panelet", "skulle sitje i panelet"),
    "guest": ("skulle være gjest", "skulle vere gjest"),
    "performer": ("skulle opptre", "skulle opptre"),
    "organizer": ("skulle arrangere", "skulle arrangere"),
    "participant": ("skulle delta", "skulle delta"),
}
_HEADINGS = {
    "mentioned": ("Nevnt, men snakket ikke", "Nemnde, men snakka ikkje"),
    "planned": ("Planlagt, ikke meldt gjennomført", "Planlagt, ikkje meldt gjennomført"),
    "cancelled": ("Avlyst", "Avlyst"),
    "absent": ("Meldte forfall eller var ikke der", "Melde forfall eller var ikkje der"),
    "other": ("Var med i en annen rolle", "Var med i ei anna rolle"),
    "whole": (
        "Var med på arrangementet som dette var en del av", "Var med på arrangementet som dette var ein del av",
    ),
    "said_at_whole": (
        "Sagt på arrangementet som dette var en del av", "Sagt på arrangementet som dette var ein del av",
    ),
    "spoke": ("Snakket der", "Snakka der"),
    "unsure_name": ("Kanskje navn på noe annet", "Kanskje namn på noko anna"),
    "in_article": ("Sagt i artikler der ordene står, men ikke sikkert om dette",
                   "Sagt i artiklar der orda står, men ikkje sikkert om dette"),
    "represents": ("Sagt av folk derfra", "Sagt av folk derifrå"),
    "elsewhere": ("Sagt i en artikkel om arrangementet, men ikke sikkert der",
                  "Sagt i ein artikkel om arrangementet, men ikkje sikkert der"),
}  # fmt: skip

WORDS = {
    "understood": ("Forstått som", "Forstått som"),
    "nothing": ("Fant ingenting som svarer på dette.", "Fann ingenting som svarar på dette."),
    "nothing_of_name": ("Navnet står i artiklene, men de svarer ikke på dette.",
                        "Namnet står i artiklane, men dei svarar ikkje på dette."),
    "nothing_of_event": ("Arrangementet står i artiklene, men de svarer ikke på dette.",
                         "Arrangementet står i artiklane, men dei svarar ikkje på dette."),
    "no_answer": ("Ingen svar; det som står under, er noe annet.", "Ingen svar; det som står under, er noko anna."),
    "try": ("Mente du", "Meinte du"),
    "no_person": ("Ingen i artiklene heter", "Ingen i artiklane heiter"),
    "no_event": ("Ingen arrangementer passer til", "Ingen arrangement passar til"),
    "spelt": ("lest som", "lese som"),
    "several_people": ("flere kan være ment, svarer for hver", "fleire kan vere meinte, svarar for kvar"),
    "several_events": (
        "arrangementer passer like godt, svarer for hvert", "arrangement passar like godt, svarar for kvart",
    ),
    "unmatched": ("ordene som ikke passet", "orda som ikkje passa"),
    "undated": ("artiklene gir ikke datoen", "artiklane gir ikkje datoen"),
    "unknown_year": ("ukjent år", "ukjent år"),
    "organized_by": ("arrangert av", "arrangert av"),
    "part_of": ("del av", "del av"),
    "sources": ("artikler", "artiklar"),
    "more": ("svar til; vis flere med --limit", "svar til; vis fleire med --limit"),
    "no_event_said": ("Uten arrangement", "Utan arrangement"),
    "about": ("om", "om"), "at": ("på", "på"), "from": ("fra", "frå"), "in": ("i", "i"), "until": ("til", "til"),
    "and": ("og", "og"), "as": ("som", "som"),
    "no_speaker_question": ("intervjueren spør", "intervjuaren spør"),
    "no_speaker_pronoun": ("uklart hvem", "uklart kven"),
    "no_speaker_role": ("uten navn", "utan namn"),
    "no_speaker_text": ("tekst uten navn", "tekst utan namn"),
    "no_speaker_silent": ("teksten sier ikke hvem", "teksten seier ikkje kven"),
    "most": ("oftest", "oftast"),
    "may_be": ("Kan bety", "Kan bety"),
    "correct": ("Rett på det", "Rett på det"),
    "at_least": ("Minst", "Minst"),
    "counted_people": ("navngitte personer i artiklene", "namngjevne personar i artiklane"),
    "counted_events": ("arrangementer i artiklene", "arrangement i artiklane"),
    "counted_statements": ("utsagn i artiklene", "utsegner i artiklane"),
    "not_asked": ("Forstod ikke spørsmålet. Prøv for eksempel", "Forstod ikkje spørsmålet. Prøv til dømes"),
}  # fmt: skip

_QUESTIONS = {
    "spoke": ("hvem snakket", "kven snakka"),
    "panel": ("hvem satt i panelet", "kven sat i panelet"),
    "moderated": ("hvem ledet", "kven leidde"),
    "opened": ("hvem åpnet eller ønsket velkommen", "kven opna eller ønskte velkomen"),
    "took_part": ("hvem deltok", "kven deltok"),
    "organized": ("hvem arrangerte", "kven arrangerte"),
    "represented": ("hvem hørte til", "kven høyrde til"),
    "said": ("hva ble sagt", "kva vart sagt"),
    "spoke_of": ("hva ble det snakket om", "kva vart det snakka om"),
    "performed": ("hvem opptrådte", "kven opptredde"),
    "guest": ("hvem var gjest", "kven var gjest"),
    "silent": ("hvem var der uten å snakke", "kven var der utan å snakke"),
    "absent": ("hvem kom ikke", "kven kom ikkje"),
    "mentioned": ("hvem er nevnt uten å ha snakket", "kven er nemnd utan å ha snakka"),
    "spoke_where": ("hvor snakket", "kvar snakka"),
    "was_where": ("hvor deltok", "kvar deltok"),
    "spoke_with": ("hvem snakket på samme arrangement som", "kven snakka på same arrangement som"),
    "was_with": ("hvem var på samme arrangement som", "kven var på same arrangement som"),
    "arranged": ("hvilke arrangementer holdt", "kva arrangement heldt"),
    "where": ("hvor var", "kvar var"),
    "when": ("når var", "når var"),
    "events": ("hvilke arrangementer", "kva arrangement"),
    "who_is": ("hvem er", "kven er"),
}
_ASKS_WITHOUT_PREPOSITION = frozenset({"where", "when", "organized", "moderated", "opened", "events", "arranged"})
_NAMES_BEHIND = frozenset({"who_is", "spoke_with", "was_with"})
_SAID_BY = {"said": ("hva sa", "kva sa"), "spoke_of": ("hva snakket", "kva snakka")}
_WHO = ("hvem", "kven")


def say(key: str, form: Form) -> str:
    """Return a word or phrase of ours in a written form."""
    return WORDS[key][_FORMS.index(form)]


def role_words(role: str, status: str, form: Form) -> str:
    """Return what a person did at an event, or was to do."""
    words = _DID if status == "held" or role not in _SHOULD else _SHOULD
    return words[role][_FORMS.index(form)] if role in words else role


def heading(role: str, status: str, form: Form) -> str:
    """Return why a row stands apart from the answers."""
    key = "mentioned" if role == "mentioned" else status if status in _HEADINGS else "other"
    return _HEADINGS[key][_FORMS.index(form)]


def reason(key: str, form: Form) -> str:
    """Return the heading of rows that stand apart for another reason: said `elsewhere`, or at the `whole` event."""
    return _HEADINGS[key][_FORMS.index(form)]


def in_words(date: str, form: Form) -> str:
    """Return an EDTF date in words.

    >>> in_words("2020-10-08", "nb"), in_words("XXXX-06-08", "nn"), in_words("2022-11-16/2022-11-17", "nb")
    ('8. oktober 2020', '8. juni (ukjent år)', '16. november 2022 – 17. november 2022')
    """
    first, _, last = date.partition("/")
    if OPEN in (first, last):
        return (
            f"{say('from', form)} {_date(first, form)}" if last == OPEN else f"{say('until', form)} {_date(last, form)}"
        )
    words = " – ".join(_date(part, form) for part in date.split("/"))
    return f"{words} ({say('unknown_year', form)})" if UNKNOWN_YEAR in date else words


def _date(edtf: str, form: Form) -> str:
    year, *rest = edtf.split("-")
    names = {entry[0]: entry[1:] for entry in lexicon.entries("ask-dates")}
    if not rest or rest[0] not in names:
        return edtf
    # A season is listed in bokmål first, and in nynorsk second where that differs.
    found = names[rest[0]]
    month = found[1] if form == "nn" and rest[0] in ("22", "23") else found[0]
    day = f"{int(rest[1])}. " if len(rest) > 1 else ""
    return f"{day}{month}" + ("" if year == UNKNOWN_YEAR else f" {year}")


@dataclass(frozen=True, kw_only=True, slots=True)
class Asked:
    """What a question was understood to name."""

    people: Sequence[str] = ()
    others: Sequence[str] = ()
    """Second people, where two are asked for together."""
    organizations: Sequence[str] = ()
    events: Sequence[str] = ()
    topic: str = ""
    most: bool = False
    date: str | None = None


def question_in_words(kind: str, asked: Asked, form: Form) -> str:
    """Return the question as it was understood, in words.

    >>> question_in_words("spoke", Asked(events=["Vestkonferansen"], date="2021-03"), "nn")
    'kven snakka på «Vestkonferansen», mars 2021?'
    """
    of_people = f" {say('and', form)} ".join(filter(None, (listed(asked.people, form), listed(asked.others, form))))
    organizations = listed(asked.organizations, form)
    events = listed([f"«{event}»" for event in asked.events], form)
    is_speaker = kind in ("said", "spoke_of", "represented", "arranged") and not asked.people
    about = say("as" if kind == "represented" else "about", form)
    words = (
        _begin(kind, asked, form),
        of_people,
        say("most", form) if asked.most else "",
        organizations if is_speaker else _after(say("from", form), organizations),
        about if not asked.topic and kind == "spoke_of" and (asked.people or asked.organizations) else "",
        _after(about, f"«{asked.topic}»" if asked.topic else ""),
        events if kind in _ASKS_WITHOUT_PREPOSITION else _after(say("at", form), events),
    )
    return " ".join(filter(None, words)) + (f", {in_words(asked.date, form)}" if asked.date else "") + "?"


def _begin(kind: str, asked: Asked, form: Form) -> str:
    position = _FORMS.index(form)
    if kind in _SAID_BY and (asked.people or asked.organizations):
        return _SAID_BY[kind][position]
    question = _QUESTIONS[kind][position]
    return (
        question.partition(" ")[2]
        if asked.people and question.startswith(_WHO) and kind not in _NAMES_BEHIND
        else question
    )


def _after(word: str, names: str) -> str:
    return f"{word} {names}" if names else ""


def listed(names: Sequence[str], form: Form, most: int = 4) -> str:
    """Return names as a list with «og» before the last; no more than `most`, then an ellipsis."""
    if len(names) > most:
        return ", ".join(names[:most]) + " …"
    return f" {say('and', form)} ".join(filter(None, (", ".join(names[:-1]), *names[-1:])))
