"""Find the titles people are given: «psykolog Hege Lia», «Hege Lia, leiar i Fjordlaget», «Hege Lia (styreleder)»."""

from collections.abc import Iterator

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.inflection import is_title, stem_of
from tekstanalyse.extract.layer import layer, spans

_LINKS = frozenset({"i", "for", "ved", "fra", "frå", "av", "hos", "på", "og", ",", "-", "til"})
_REACH = 9
_OPENERS = frozenset({",", ":", "•", "og", "venstre", "høyre", "høgre", "midten"})
"""What stands before a title without article: signs, and how captions say where people are («Fra venstre»)."""
_CHOSEN = frozenset({"til", "som"})
"""What stands before the office of one who was chosen, behind whom another may follow («til leder, Jon Moe til …»)."""
_ENDS = frozenset({".", ":", ";", "!", "?", "(", ")", "«", "»", "–"})


@layer("titles", requires=("people", "organizations"))
def find_titles(doc: Doc) -> Iterator[Span]:
    """Yield a span per title beside a name; its `kb_id_` is the person's; shared titles are yielded for each bearer."""
    for person in doc.spans["people"]:
        before = _before(doc, person)
        after = _after(doc, person)
        for title in (before, after):
            if title is not None:
                yield Span(doc, title.start, title.end, label="TITLE", kb_id=person.kb_id_)


def title_text(title: str) -> str:
    """Return a title as a dictionary would: «Psykologspesialistene» -> psykologspesialist; other words as they stand.

    Example:
        >>> title_text("Ordføraren"), title_text("Tidligere statsråd"), title_text("Nordvekst-direktøren")
        ('ordførar', 'tidligere statsråd', 'Nordvekst-direktør')
    """
    first, blank, last = title.rpartition(" ")
    stem = stem_of(last, "person-titles")
    noun = _uninflected(last, stem) if stem else last
    text = f"{first}{blank}{noun}"
    named = text[:2].isupper() or "-" in text.partition(" ")[0]
    return text if named else text[:1].lower() + text[1:]


def _uninflected(noun: str, stem: str) -> str:
    """Return a noun without its ending, in small letters after its last hyphen («HR-Direktøren» -> HR-direktør)."""
    bare = stem if stem in noun.lower() else stem.removesuffix("e")
    front, hyphen, own = noun[: noun.lower().rfind(bare)].rpartition("-")
    return f"{front}{hyphen}{own.lower()}{stem}"


def _before(doc: Doc, person: Span) -> Span | None:
    """Return the title in front, next to the name or with what it is a title of («leder i Fjordlaget Hege Lia»)."""
    first = _first_of_list(doc, person)
    i = first.start - 1
    if i >= 0 and doc[i].text == ",":
        i -= 1
    while i >= max(0, first.start - _REACH) and not doc[i].is_space and doc[i].text not in _ENDS:
        if is_title(doc[i].text) and (doc[i].pos_ not in {"VERB", "AUX"} or _opens(doc[i], first)):
            another = doc[first.start - 1].text == "," and i > 0 and doc[i - 1].lower_ in _CHOSEN
            other = another or (i + 1 < first.start and _is_behind_name(doc, i))
            return _with_modifiers(doc, i) if _only_complement(doc[i + 1 : first.start]) and not other else None
        i -= 1
    return None


def _is_behind_name(doc: Doc, i: int) -> bool:
    """Tell whether the title stands behind somebody it is the title of («Ola Moe, daglig leder i Fjordlaget, og …»)."""
    while i > 0 and doc[i - 1].pos_ == "ADJ":
        i -= 1
    return i > 1 and doc[i - 1].text == "," and any(person.end == i - 1 for person in doc.spans["people"])


def _opens(word: Token, person: Span) -> bool:
    """Tell whether a word that may be a verb («veileder Hege Lia») stands where only a title can, before the name."""
    if word.i + 1 != person.start:
        return False
    before = word.nbor(-1) if word.i else None
    return before is None or bool(word.is_sent_start) or before.is_space or before.lower_ in _OPENERS


def _first_of_list(doc: Doc, person: Span) -> Span:
    """Return the first of names joined by «og»: a plural title in front of it is everybody's."""
    for other in spans(doc, "people"):
        between = doc[other.end : person.start]
        if other.end < person.start and other.sent == person.sent and all(t.lower_ in {"og", ","} for t in between):
            title = doc[other.start - 1] if other.start else None
            if title is not None and title.lower_.endswith(("ene", "ane", "ne", "arar")) and is_title(title.text):
                return other
    return person


def _only_complement(between: Span) -> bool:
    """Tell whether what stands between title and name only says of what it is a title."""
    words = [token for token in between if token.text != ","]
    if not words:
        return True
    people = {i for span in between.doc.spans["people"] for i in range(span.start, span.end)}
    return words[0].lower_ in _LINKS - {"og"} and not any(
        t.pos_ in {"VERB", "AUX", "PRON"} or t.i in people for t in words
    )


def _with_modifiers(doc: Doc, i: int) -> Span:
    start = i
    while start > 0 and _modifies(doc[start - 1], doc[start]):
        start -= 1
    return doc[start : i + 1]


def _modifies(token: Token, title: Token) -> bool:
    if token.lower_ in {
        "tidligere",
        "tidlegare",
        "assisterende",
        "assisterande",
        "fungerende",
        "fungerande",
        "påtroppende",
    }:
        return True
    return token.text.endswith("-") or (token.lower_ == "og" and token.i > 0 and token.nbor(-1).text.endswith("-"))


def _after(doc: Doc, person: Span) -> Span | None:
    """Return the title after the name: in brackets, after a comma, or after «er»."""
    if person.end >= len(doc) - 1:
        return None
    opener = doc[person.end]
    if opener.text not in {"(", ","} and opener.lower_ not in {"er", "var"}:
        return None
    start = person.end + 1
    if opener.text == "," and _is_list(doc, start):
        return None
    for i in range(start, min(start + 4, len(doc))):
        if is_title(doc[i].text) and doc[i].pos_ in {"NOUN", "PROPN", "ADJ"}:
            return _with_modifiers(doc, i)
        if doc[i].pos_ in {"VERB", "AUX", "PUNCT", "CCONJ", "SPACE"} or doc[i].ent_type_ == "PER":
            return None
    return None


def _is_list(doc: Doc, start: int) -> bool:
    """Tell whether a comma is followed by the title of another name («Per Lia, rektor Kari Mo»)."""
    people = {span.start for span in doc.spans["people"]}
    return start + 1 in people and is_title(doc[start].text)
