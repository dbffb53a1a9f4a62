"""A programme names its speakers without a verb: «Foredrag v/ Hege Lia», «Hege Lia: Kysten vår», «09.15 Kyst, Lia»."""

import re
from collections.abc import Iterator

from spacy.tokens import Span

from tekstanalyse.extract.docs import text_of, tokens_between
from tekstanalyse.extract.events.stems import kind_of
from tekstanalyse.extract.finite import is_finite
from tekstanalyse.extract.inflection import is_title, stem_of
from tekstanalyse.extract.participation.labels import label_over
from tekstanalyse.extract.participation.lines import Row, rows, without_title
from tekstanalyse.extract.participation.music import is_musician
from tekstanalyse.extract.participation.scene import Part, Scene

_BY = re.compile(r"(?:^|\W)(?:v/|ved|av|v\.)\s*$", re.IGNORECASE)
_WITH = re.compile(r"(?:\W(?:v/|v\.)|\b(?:med|m/|ved|av)|[–:])\s*$", re.IGNORECASE)
_TITLE = 2
"""Words at most between the hour and the name of one who then did something."""
_HELD_BY_ONE = frozenset("kurs workshop foredrag omvisning forelesning bokbad forfatterkveld tur".split())  # noqa: SIM905
"""Types of what one person holds for others."""
_IS = frozenset({"er", "var", "blir", "vert", "har", "hadde"})
"""Verbs that tell where somebody is, and not what they do."""
_UNHEARD = frozenset(
    "kårer kårar deler delar overrekker overrekkjer danser dansar joiker joikar "  # noqa: SIM905
    "serverer serverar griller grillar vinner vinn løper spring avduker avdukar tenner selger sel klipper".split()
)
"""Verbs of what is done at its hour on a programme, and is no talk."""
_ASKED = frozenset("spørsmål kommentar kommentarer kommentarar innspill innspel replikker replikkar".split())  # noqa: SIM905
_NEXT_ITEM = re.compile(r",\s+og\s|;")
"""What parts an item of a line from the next («helsing ved Lia, og nemnda ved Moe trekte lodd»)."""
_OF_BODY = re.compile(r"\b(?:fra|frå)\s(?:[^,.;:\n]){1,60}?\s(?:ved|v/)$")
_BEING = frozenset({"var", "ble", "blei", "vart", "kom", "er", "blir"})
"""Verbs by which there was something."""
_THANKS = frozenset({"takk", "tusen", "hjertelig", "hjarteleg", "stor"})
"""Words with which a sentence begins that thanks people for what they did."""
_ITEM = re.compile(r"(?P<noun>[^\W\d]{4,}),?\s+(?:ved|v/|v\.)\s*$")
_OF = re.compile(r"\b(?P<noun>[^\W\d]+)\s+(?:fra|frå|ved|v/|av)\s*(?:[a-zæøå][\w-]*\s+){0,2}$")
_BODIES = ("komiteen", "komite", "nemnda", "nemnd", "styret", "utvalget", "utvalet", "laget", "foreningen", "rådet")
"""Ends of words for those in whose name somebody stands, and not what they took («valgkomiteen ved Hege Lia»)."""
_GREETING = ("hils", "hels", "gratulasjon")
_LEADS_TO = re.compile(r"(?:[–:.?!(»|/-]|\b(?:v/|ved|av|med|m/|mellom))\s*$", re.IGNORECASE)
"""What a programme has right before the name of a speaker."""
_CLOCK = r"\d{1,2}[.:]\d{2}"
_TIMED = re.compile(
    rf"^\W*(?:(?:kl\.?|klokka|klokken)\s*)?(?:{_CLOCK}|(?<=\s)\d{{1,2}})(?:\s*[-–]\s*{_CLOCK})?\W*\s", re.I
)
_BELONGS = re.compile(
    r"^\s*(?:$|\([^()]*\)\s*$|(?:,|\s(?:i|ved|fra|frå|hos|for|på)\s)\s*[^.:!?]{2,80}$|[-–/]\s*[^.:!?]{2,60}$)"
)
"""What a line may say of a name at its end: where the person belongs."""
_BEGUN = re.compile(r"^\W*(\d{1,2})\.\d{1,2}\.?:", re.MULTILINE)
_LAST_HOUR = 24
_HEARD = re.compile(
    r"\b(?:fulgte|følgde|følgte|bolken|økta|økten|(?:fikk|fekk) (?:vi|me) (?:høre|høyre|se|sjå)|"
    r"\w*(?:innlegg|foredrag|føredrag)\w*)\b",
    re.IGNORECASE,
)
"""Words that lead to a list of what was heard («Så fulgte:»)."""
_IN_MARKS = re.compile(r"[«\"“”][^«»\"“”\n]*[»\"“”]")
_ABOUT = frozenset("om til for mot fra frå på i under over etter før hos møt møte".split())  # noqa: SIM905
"""Words after which a name at the end of a line is a topic."""
_PERFORMING = re.compile(
    r"\b\w*(?:konsert|musikk\w*|musikalsk|kunstnerisk|kunstnarleg|underholdning|underhaldning|song|sang|allsang|kulturelt|"
    r"kulturinnslag|trekkspill?|sanginnslag|songinnslag)\b",
    re.IGNORECASE,
)
_POSED = re.compile(
    r"\b(?:f\.\s?v\.|(?:fra|frå) venstre|i midten|(?:for|fram|bak)an|t\.\s?[hv]\.)\W*(?:[a-zæøå]\w*\s+)*$",
    re.IGNORECASE,
)
"""What stands before those whom a picture shows («F.v. Hege Lia og Jon Moe»)."""
_SIGNED = re.compile(
    r"\W*(?:\w+ )?(?:hilsen|helsing|mvh)\b(?!\s*(?:fra|frå|ved|v/|av|til|:)).*(?:v/|ved)\s*$", re.IGNORECASE
)
"""How a letter ends, with those in whose name it is signed («Hilsen festkomiteen v/ Hege Lia»)."""
_STOPS = (".", "!", "?")
"""Signs behind which a sentence that tells what somebody did is a report's, though its line began with the hour."""
_LONGEST = 200
"""Characters of a line; what is longer is prose."""


def find_programme(scene: Scene) -> Iterator[Part]:
    """Yield the people of a line without a finite verb, by what stands before or after the name."""
    for row in (row for row in rows(scene) if not (_POSED.search(row.before) or _SIGNED.match(row.before))):
        if (
            _is_of_talk(scene, row)
            or _is_sent_by_body(scene, row)
            or _is_held_with(scene, row)
            or _is_timed_item(scene, row)
            or (not _has_verb(scene, row) and _is_item(scene, row))
        ):
            for span in row.people:
                yield Part(span.kb_id_, "performer" if _plays(row, span) else "speaker", span[0], "programme")


def _plays(row: Row, span: Span) -> bool:
    """Tell whether somebody in a row is there to play: the row is led by a musician, and theirs is no other title."""
    title = span.doc[span.start - 1].text if span.start else ""
    led = is_musician(row.before) and (span == row.people[0] or not is_title(title))
    return led or is_musician(title) or _PERFORMING.search(row.before) is not None


def _has_verb(scene: Scene, row: Row) -> bool:
    """Tell whether a finite verb stands in the line up to the name; what follows may be the title of a talk."""
    start = max(row.people[0].start_char - len(row.before), scene.sent.start_char)
    end = row.people[0].end_char
    before = text_of(scene.doc)[start:end]
    titles = [(start + title.start(), start + title.end()) for title in _IN_MARKS.finditer(before)]
    own = (token for token in tokens_between(scene.doc, start, end) if token.is_alpha)
    return any(is_finite(token) and not any(s <= token.idx < e for s, e in titles) for token in own)


def _is_item(scene: Scene, row: Row) -> bool:
    """Tell whether the line gives a talk and its speaker, either first."""
    untitled, after = without_title(row.before), row.after.lstrip()
    talk = any(stem_of(word, "talk-nouns") for word in re.findall(r"\w+", _NEXT_ITEM.split(row.before)[-1]))
    listed = any(z.label_ == "list" and z.start <= scene.sent.start < z.end for z in scene.doc.spans["zones"])
    by = _BY.search(untitled) is not None and not _is_of_body(untitled)
    topic_after = after.startswith(":") or re.match(r"^[,(](?:(?!\. [A-ZÆØÅ])[^:\n]){1,80}:", after) is not None
    dashed = re.search(r"\w.*[-–/|]$", untitled) is not None
    topic_before = dashed and (talk or (listed and _BELONGS.match(row.after) is not None))
    return (
        _is_given_with(scene, row)
        or (by and (talk or listed or _is_agenda(scene, row)))
        or (topic_after and (listed or "«" in after))
        or topic_before
        or (listed and _is_in_brackets(scene, row))
    )


def _is_in_brackets(scene: Scene, row: Row) -> bool:
    """Tell whether who gave an item of what was heard stands in brackets behind it («• Ull (Hege Lia, Sula)»)."""
    text = text_of(scene.doc)
    start = text.rfind("\n\n", 0, row.people[0].start_char) + 1
    heard = _HEARD.search(text[start : row.people[0].start_char].partition(":\n")[0])
    item = re.search(r"\w.*\($", row.before.rstrip()) is not None and re.match(r"[^()]*\)\s*$", row.after) is not None
    return item and heard is not None and not any(sign.isdigit() for sign in row.before)


def _is_dated(scene: Scene) -> bool:
    """Tell whether what begins the lines around is no hour but a day («28.10: Hege Lia»)."""
    text, at = text_of(scene.doc), scene.sent.start_char
    start, end = text.rfind("\n\n", 0, at) + 1, text.find("\n\n", at)
    return any(int(hour) > _LAST_HOUR for hour in _BEGUN.findall(text[start : end if end > 0 else len(text)]))


def _is_of_body(before: str) -> bool:
    """Tell whether «ved» says in whose name somebody stands, and not what they took."""
    item = _ITEM.search(before)
    return item is not None and item["noun"].lower().endswith(_BODIES)


def _is_agenda(scene: Scene, row: Row) -> bool:
    """Tell whether minutes say without a verb who took an item («Revisjonsmelding ved Hege Lia»), not for whom."""
    item = _ITEM.search(without_title(row.before))
    owned = any(span.text.endswith(item["noun"]) for span in scene.doc.spans["organizations"]) if item else True
    thanks = scene.sent[0].lower_ in _THANKS
    served = item is not None and stem_of(item["noun"], "served-nouns") is not None
    return not (owned or thanks or served) and not any(map(is_finite, scene.tokens()))


def _is_of_talk(scene: Scene, row: Row) -> bool:
    """Tell whether the names stand behind a talk and «frå» or «av» («innlegg fra Hege Lia og Jon Moe»)."""
    of = _OF.search(row.before)
    if of is not None and of["noun"].lower().startswith(_GREETING) and _is_brought(scene, row):
        return False
    return of is not None and (of["noun"].lower() in _ASKED or stem_of(of["noun"], "talk-nouns") == of["noun"].lower())


def _is_brought(scene: Scene, row: Row) -> bool:
    """Tell whether somebody else brings the greeting («ho hadde med helsing frå Hege Lia»)."""
    verbs = (token for token in scene.tokens() if is_finite(token) and token.i < row.people[0].start)
    brought = {person for verb in verbs for person in scene.subject_of(verb)}
    return bool(brought - {span.kb_id_ for span in row.people})


def _is_sent_by_body(scene: Scene, row: Row) -> bool:
    """Tell by whom there was a talk of a body's («Det var helsingar frå Laget ved Lia og frå Målet ved Moe»)."""
    body = _OF_BODY.search(without_title(row.before))
    talks = re.findall(r"\w+", row.before[: body.start()]) if body is not None else []
    verbs = {token.lower_ for token in scene.tokens() if is_finite(token)}
    return any(stem_of(word, "talk-nouns") for word in talks) and verbs <= _BEING


def _is_given_with(scene: Scene, row: Row) -> bool:
    """Tell whether the line is an event of a list, and says by or with whom it was («Webinar med Hege Lia»)."""
    untitled = without_title(row.before)
    return scene.event.listed is not None and _WITH.search(untitled) is not None


def _is_held_with(scene: Scene, row: Row) -> bool:
    """Tell whether a line without a verb is of what one person holds, with or by whom («Workshop om lys med Lia»)."""
    first = next((token for token in scene.tokens() if token.is_alpha), None)
    stem = stem_of(first.text, "event-nouns") if first is not None else None
    held = stem is not None and kind_of(stem, "event-nouns") in _HELD_BY_ONE and _WITH.search(without_title(row.before))
    return bool(held) and scene.doc[row.people[0].start].sent == scene.sent and not any(map(is_finite, scene.tokens()))


def _is_timed_item(scene: Scene, row: Row) -> bool:
    """Tell whether the line begins with the hour and leads to the name («09.15 Kysten vår, forskar Hege Lia»)."""
    timed = _TIMED.match(row.before)
    if (
        timed is None
        or _is_dated(scene)
        or len(row.before) + len(row.after) > _LONGEST
        or label_over(scene.doc, row.people[0]) is not None
    ):
        return False
    untitled = without_title(row.before[timed.end() :])
    end = row.people[-1].end
    after = scene.doc[end] if end < scene.sent.end else None
    acts = after is not None and is_finite(after) and after.lower_ not in _IS
    if acts and after is not None and after.lower_ in _UNHEARD:
        return False
    words = untitled.split()
    if not words or (acts and len(words) <= _TITLE and _ABOUT.isdisjoint(map(str.lower, words))):
        return True
    if _LEADS_TO.search(untitled) is not None:
        item = acts and not untitled.rstrip().endswith(_STOPS)
        return item or after is None or not is_finite(after)
    return _BELONGS.match(row.after) is not None and words[-1].lower() not in _ABOUT
