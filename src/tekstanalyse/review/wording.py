"""Say what a review asks and tells, in bokmål, nynorsk and English."""

from collections.abc import Mapping
from typing import Final, Literal, get_args

Language = Literal["nb", "nn", "en"]
Answer = Literal["same", "apart", "later", "back", "quit"]

LANGUAGES: Final[tuple[Language, ...]] = get_args(Language)

_WORDS: Final[Mapping[str, tuple[str, str, str]]] = {
    "of": ("av", "av", "of"),
    "person": ("person", "person", "person"),
    "organization": ("organisasjon", "organisasjon", "organization"),
    "place": ("sted", "stad", "place"),
    "event": ("arrangement", "arrangement", "event"),
    "now_same": ("er nå slått sammen", "er no slått saman", "taken for one so far"),
    "now_apart": ("holdes nå fra hverandre", "blir no haldne frå kvarandre", "kept apart so far"),
    "for": ("for", "for", "for"),
    "against": ("mot", "mot", "against"),
    "nothing": ("bare navnet", "berre namnet", "the name alone"),
    "also": ("også", "òg", "also"),
    "unknown": ("ikke i utdataene", "ikkje i utdata", "not in the outputs"),
    "keys": (
        "[s]amme  [u]like  [v]ent  [t]ilbake  [a]vslutt",
        "[s]ame  [u]like  [v]ent  [t]ilbake  [a]vslutt",
        "[s]ame  [a]part  [l]ater  [b]ack  [q]uit",
    ),
    "not_understood": (
        "Svar med bokstaven i klammer eller hele ordet.",
        "Svar med bokstaven i klammer eller heile ordet.",
        "Answer with the letter in brackets or the whole word.",
    ),
    "contradicts": ("Det strider mot en tidligere avgjørelse", "Det strir mot ei tidlegare avgjerd",
                    "That contradicts an earlier decision"),
    "not_written": (
        "Ingenting er skrevet. Svar noe annet, eller ta den tilbake med t eller --undo.",
        "Ingenting er skrive. Svar noko anna, eller ta henne tilbake med t eller --undo.",
        "Nothing is written. Answer otherwise, or take it back with b or --undo.",
    ),
    "is_same": ("er samme", "er same", "is the same as"),
    "is_apart": ("er ikke", "er ikkje", "is not"),
    "first": ("Dette er det første spørsmålet.", "Dette er det første spørsmålet.", "This is the first question."),
    "taken_back": ("tatt tilbake", "teke tilbake", "taken back"),
    "nothing_to_undo": ("Det er ingen avgjørelse å ta tilbake.", "Det er inga avgjerd å ta tilbake.",
                        "There is no decision to take back."),
    "none": ("Ingen usikre avgjørelser.", "Ingen usikre avgjerder.", "No unsure decisions."),
    "unsure": (
        "usikre avgjørelser; de {} viktigste først (--limit)",
        "usikre avgjerder; dei {} viktigaste først (--limit)",
        "unsure decisions; the {} most important first (--limit)",
    ),
    "decided": ("avgjort", "avgjorde", "decided"),
    "left": ("igjen", "igjen", "left"),
    "more": ("til; vis flere med --limit", "til; vis fleire med --limit", "more; show them with --limit"),
    "written": ("skrevet i", "skrivne i", "written to"),
    "next": ("prøv nå", "prøv no", "now try"),
    # what speaks for and against: `what=which`, or `what` alone
    "organization=": ("samme organisasjon", "same organisasjon", "same organization"),
    "title=": ("samme tittel", "same tittel", "same title"),
    "company=": ("nevnt sammen med", "nemnd saman med", "named together with"),
    "story=": ("felles navn i artiklene", "felles namn i artiklane", "names that both articles have"),
    "organizer=": ("samme arrangør", "same arrangør", "same organizer"),
    "speaker=": ("samme taler", "same talar", "same speaker"),
    "place=": ("samme sted", "same stad", "same place"),
    "name=same": ("samme navn", "same namn", "same name"),
    "whole=same": ("del av samme arrangement", "del av same arrangement", "part of the same event"),
    "date=day": ("samme dag", "same dag", "same day"),
    "date=month": ("samme måned", "same månad", "same month"),
    "date=year": ("samme år", "same år", "same year"),
    "date=unknown": ("uten dato som skiller", "utan dato som skil", "no dates that differ"),
    "organization=other": ("andre organisasjoner", "andre organisasjonar", "other organizations"),
    "occupation=other": ("et annet yrke", "eit anna yrke", "another occupation"),
    "born=other": ("en annen alder", "ein annan alder", "another age"),
    "party=other": ("et annet parti", "eit anna parti", "another party"),
    "name=other": ("et annet navn", "eit anna namn", "another name"),
    "name=others": ("flere kan hete det", "fleire kan heite det", "others may have the name"),
    "organizer=other": ("andre arrangører", "andre arrangørar", "other organizers"),
    "rival=": ("et annet arrangement passer like godt", "eit anna arrangement passar like godt",
               "another event fits as well"),
}  # fmt: skip

_ANSWERS: Final[Mapping[Answer, tuple[frozenset[str], frozenset[str]]]] = {
    "same": (frozenset({"s", "samme", "same", "ja", "yes"}), frozenset({"s", "samme", "same", "yes"})),
    "apart": (frozenset({"u", "ulike", "apart", "nei"}), frozenset({"a", "apart", "ulike", "no"})),
    "later": (frozenset({"v", "vent", "senere", "seinare", "later"}), frozenset({"l", "later", "vent"})),
    "back": (frozenset({"t", "tilbake", "back"}), frozenset({"b", "back", "tilbake"})),
    "quit": (frozenset({"a", "avslutt", "q", "quit"}), frozenset({"q", "quit", "avslutt"})),
}
"""What counts as an answer in Norwegian, and in English."""


def say(key: str, language: Language) -> str:
    """Return a word or phrase of ours in a language."""
    return _WORDS[key][LANGUAGES.index(language)]


def reason(what: str, language: Language, name: str) -> str:
    """Return what speaks for or against in words; `name` is that of what it points at.

    >>> reason("organizer=organization:fjordlaget", "nn", "Fjordlaget"), reason("date=day", "en", "")
    ('same arrangør: Fjordlaget', 'same day')
    """
    if what in _WORDS:
        return say(what, language)
    key = f"{what.partition('=')[0]}="
    words = say(key, language) if key in _WORDS else what
    return f"{words}: {name}" if name and key != "rival=" else words


def read_answer(text: str, language: Language) -> Answer | None:
    """Return the answer that a letter or a word stands for; None where it is none.

    >>> read_answer(" U ", "nb"), read_answer("a", "nb"), read_answer("a", "en"), read_answer("kanskje", "nb")
    ('apart', 'quit', 'apart', None)
    """
    word, column = text.strip().lower(), int(language == "en")
    return next((answer for answer, words in _ANSWERS.items() if word in words[column]), None)


def language_of(locale: str) -> Language:
    """Return the language of a locale; bokmål where it is none of ours.

    >>> language_of("nn_NO.UTF-8"), language_of("en_GB"), language_of("C.UTF-8")
    ('nn', 'en', 'nb')
    """
    code = locale[:2].lower()
    return next((language for language in LANGUAGES if language == code), "nb")
