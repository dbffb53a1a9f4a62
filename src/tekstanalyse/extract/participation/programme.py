"""A programme names its speakers without a verb: «Foredrag v/ Hege Lia», «Hege Lia: Kysten vår»."""

import re
from collections.abc import Iterator

from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.scene import Part, Scene

_BY = re.compile(r"(?:^|\W)(?:v/|ved|av|v\.)\s*$", re.IGNORECASE)
_LEADER = re.compile(r"^\W*(?:leder|leiar|ordstyrer|ordstyrar|møteleder|møteleiar|konferansier)\s*:", re.IGNORECASE)
_PANEL = re.compile(r"^\W*(?:panel|paneldeltakere|paneldeltakarar|i panelet)\s*:", re.IGNORECASE)
_TAKING_PART = re.compile(r"^\W*(?:deltakere|deltakarar|medvirkende|medverkande)\s*:", re.IGNORECASE)


def find_programme(scene: Scene) -> Iterator[Part]:
    """Yield the people of a line without a finite verb, by what stands before or after the name."""
    for span in scene.people():
        start, end = _line(text_of(scene.doc), span.start_char)
        if _has_verb(scene, start, span.end_char):
            continue
        before, after = text_of(scene.doc)[start : span.start_char], text_of(scene.doc)[span.end_char : end].lstrip()
        if _LEADER.match(before):
            yield Part(span.kb_id_, "moderator", span[0], "programme")
        elif _PANEL.match(before) or (_TAKING_PART.match(before) and scene.event.type in {"samtale", "debatt"}):
            yield Part(span.kb_id_, "panelist", span[0], "programme")
        elif _is_item(scene, before, after):
            yield Part(span.kb_id_, "speaker", span[0], "programme")


def _line(text: str, at: int) -> tuple[int, int]:
    end = text.find("\n", at)
    return text.rfind("\n", 0, at) + 1, len(text) if end < 0 else end


def _has_verb(scene: Scene, start: int, end: int) -> bool:
    """Tell whether a finite verb stands in the line up to the name; what follows may be the title of a talk."""
    finite = (t for t in scene.doc if start <= t.idx < end and t.pos_ in {"VERB", "AUX"} and t.is_alpha)
    return any("Fin" in token.morph.get("VerbForm", []) for token in finite)


def _is_item(scene: Scene, before: str, after: str) -> bool:
    """Tell whether the line gives a talk and its speaker, either first."""
    untitled = _without_title(before)
    talk = any(stem_of(word, "talk-nouns") for word in re.findall(r"\w+", before))
    listed = any(z.label_ == "list" and z.start <= scene.sent.start < z.end for z in scene.doc.spans["zones"])
    by = _BY.search(untitled) is not None
    topic_after = after.startswith(":") or re.match(r"^[,(][^:]{1,80}:", after) is not None
    topic_before = talk and re.search(r"[-–]$", untitled) is not None
    return (by and (talk or listed)) or (topic_after and (listed or "«" in after)) or topic_before


def _without_title(before: str) -> str:
    """Return the words before the name without the titles that stand between («v/ professor emeritus »)."""
    words = before.rstrip().split()
    while words and (stem_of(words[-1].strip(","), "person-titles") or words[-1] in {"dr.", "tidligere", "tidlegare"}):
        words.pop()
    return " ".join(words)
