"""A programme names its speakers without a verb: «Foredrag v/ professor Hege Lia», «Hege Lia: Kysten vår», «Leiar: Hege Lia»."""

import re
from collections.abc import Iterator

from tekstanalyse.extract.inflection import stem_of
from tekstanalyse.extract.participation.scene import Part, Scene

_BY = re.compile(r"\b(?:v/|ved|av|med|v\.)\s*$", re.IGNORECASE)
_LEADER = re.compile(r"^\W*(?:leder|leiar|ordstyrer|ordstyrar|møteleder|møteleiar|konferansier)\s*:", re.IGNORECASE)
_PANEL = re.compile(r"^\W*(?:panel|paneldeltakere|paneldeltakarar|i panelet)\s*:", re.IGNORECASE)


def find_programme(scene: Scene) -> Iterator[Part]:
    """Yield the people of a line without a finite verb, by what stands before or after the name."""
    if any(token.pos_ in {"VERB", "AUX"} and "Fin" in token.morph.get("VerbForm") for token in _before_topic(scene)):
        return
    line = scene.sent.text
    for span in scene.people():
        before = scene.doc.text[scene.sent.start_char : span.start_char]
        after = scene.doc.text[span.end_char : scene.sent.end_char].lstrip()
        if _LEADER.match(line):
            yield Part(span.kb_id_, "moderator", span[0], "programme", 0.88)
        elif _PANEL.match(line):
            yield Part(span.kb_id_, "panelist", span[0], "programme", 0.88)
        elif _is_item(scene, before, after):
            yield Part(span.kb_id_, "speaker", span[0], "programme", 0.88)


def _before_topic(scene: Scene) -> list:  # type: ignore[type-arg]
    tokens = list(scene.tokens())
    colon = next((i for i, token in enumerate(tokens) if token.text == ":"), len(tokens))
    return tokens[:colon]


def _is_item(scene: Scene, before: str, after: str) -> bool:
    """Tell whether the line gives a talk and its speaker, either first."""
    titled_by = _BY.search(_without_title(before)) is not None
    talk = any(stem_of(word, "talk-nouns") for word in re.findall(r"\w+", before))
    listed = any(z.label_ == "list" and z.start <= scene.sent.start < z.end for z in scene.doc.spans["zones"])
    topic_after = after.startswith((":", "–", "-")) or re.match(r"^[,(][^:]*:", after) is not None
    return (
        (titled_by and (talk or listed))
        or (topic_after and (listed or "«" in after))
        or (talk and re.search(r"[-–]\s*\w*\s*$", before) is not None)
    )


def _without_title(before: str) -> str:
    """Return the words before the name without the titles that stand between («v/ professor emeritus »)."""
    words = before.rstrip().split()
    while words and (
        stem_of(words[-1].strip(","), "person-titles")
        or words[-1] in {"emeritus", "emerita", "dr.", "tidligere", "tidlegare"}
    ):
        words.pop()
    return " ".join(words)
