"""A caption shows who was heard: «Hege Lia (t.v.) i samtale med Jon Moe», «Ordføraren på talarstolen»."""

import re
from collections.abc import Iterator

from spacy.tokens import Doc

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.elsewhere import is_said_aside
from tekstanalyse.extract.participation.cast import find_called
from tekstanalyse.extract.participation.lines import line_around, rows
from tekstanalyse.extract.participation.moderation import find_leader
from tekstanalyse.extract.participation.music import is_musician
from tekstanalyse.extract.participation.scene import Part, Scene
from tekstanalyse.extract.phrases import phrase_pattern
from tekstanalyse.records import Role

_WHERE = r"(?:\s*\((?!foto)[^()]*\))?,?\s*"
"""Where somebody stands in the picture («(t.v.)»), or what they belong to."""
_IN_TALK = re.compile(rf"{_WHERE}i (?:\w+ )?samtale (?:med|saman med|sammen med)\b", re.IGNORECASE)
_BEFORE_TALK = re.compile(r"\bi (?:\w+ )?samtale (?:med|saman med|sammen med)\s+[^.,:;]{0,40}$", re.IGNORECASE)
_TITLE = 120
"""Characters of the lines in which an article says that it is a series of pictures."""


def find_pictured(scene: Scene) -> Iterator[Part]:
    """Yield those in the caption of a picture from the event who are said to lead it or to speak there."""
    text = text_of(scene.doc)
    line = line_around(text, scene.sent.start_char)[0]
    if any(line <= span.start_char < scene.sent.end_char for span in scene.event.mentions):
        yield from find_called(scene)
    yield from find_leader(scene)
    yield from find_posed(scene)


def find_posed(scene: Scene) -> Iterator[Part]:
    """Yield who talks with whom, or stands where one speaks, by the words around the names of a caption.

    Nobody is heard by those who are gathered in a talk over lunch.
    """
    if is_said_aside(scene.sent.text):
        return
    for row in rows(scene):
        if _IN_TALK.match(row.after) or _BEFORE_TALK.search(row.before):
            yield from (Part(span.kb_id_, "panelist", span[0], "pictured") for span in row.people)
        elif re.match(rf"{_WHERE}(?:{phrase_pattern('caption-postures').pattern})", row.after, re.IGNORECASE):
            role: Role = "performer" if is_musician(row.before) else "speaker"
            yield from (Part(span.kb_id_, role, span[0], "pictured") for span in row.people)


def is_series(doc: Doc) -> bool:
    """Tell whether an article is a series of pictures: its captions are the report."""
    return phrase_pattern("series-titles").search(text_of(doc)[:_TITLE]) is not None
