"""Hold the quoted words of an article together while their speakers are sought."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, field

from spacy.tokens import Doc, Span

from tekstanalyse.extract.antecedents import acting_unnamed
from tekstanalyse.extract.docs import text_of
from tekstanalyse.extract.quotation import Quotation
from tekstanalyse.extract.sources import Source
from tekstanalyse.extract.syntax import is_subject

SIGNS = '–—- \n«“”"»'
"""What may stand around quoted words in their line."""
_HEADING_WORDS = 14
_OWN = re.compile(r"[^«»“”\"]*\b(?:[Jj]eg|[Ee]g|meg|min|mitt|mine)\b[^«»“”\"]*")
_REPORTER = frozenset({"vi", "me", "jeg", "eg"})


@dataclass
class Turns:
    """The quoted words of an article in order, with the sources known so far."""

    doc: Doc
    quotations: Sequence[Quotation]
    sources: list[Source | None] = field(default_factory=list)

    @property
    def text(self) -> str:
        """The text of the article."""
        return text_of(self.doc)

    def words(self, i: int) -> str:
        """Return the words of a turn."""
        return self.text[self.quotations[i].start : self.quotations[i].end]

    def reach(self, i: int) -> int:
        """Return where a turn ends, with what names its source; the start of the text before the first."""
        if i < 0:
            return 0
        quotation = self.quotations[i]
        return max(quotation.end, quotation.source[1] if quotation.source else 0)

    def is_question(self, i: int) -> bool:
        """Tell whether a turn without a source asks something, as an interviewer does, or the reporter says it.

        One who asks and says «jeg» is no interviewer.
        """
        source = self.quotations[i].source
        if source is not None:
            return self.text[source[0] : source[1]] in _REPORTER
        return self.sources[i] is None and self.words(i).endswith("?") and not _OWN.fullmatch(self.words(i))

    def asks(self, i: int) -> bool:
        """Tell whether a named person asks something, so that it is another who answers."""
        named = self.sources[i] is not None and not self.is_question(i)
        return named and self.words(i).endswith("?")

    def names(self, i: int, source: Source) -> bool:
        """Tell whether a turn opens by naming the source: nobody speaks of themselves by name.

        Further on in a turn without a source the name may be in the reporter's own words.
        """
        start = self.quotations[i].start
        end = next((sent.end_char for sent in self.doc.sents if sent.end_char > start), start)
        return any(s.kb_id_ in source.people and start <= s.start_char < end for s in self.doc.spans["people"])

    def tells_of_unnamed(self, i: int) -> bool:
        """Tell whether the sentence before a turn is about somebody without a name («Broren er i tvil.»)."""
        start, end = self.reach(i - 1), self.quotations[i].turn
        told = [sent for sent in self.doc.sents if start <= sent.start_char and sent.end_char <= end]
        return bool(told) and acting_unnamed(told[-1], until=told[-1].end) is not None

    def tells_of_others(self, i: int, source: Source) -> bool:
        """Tell whether anybody else has been brought in since the source last spoke, who may say an uncued turn.

        As the subject of a sentence between, with or without a name, or anywhere in the sentence just before. Of an
        answer nobody else is thought: who is told of before it asks.
        """
        cue = self.quotations[i].cue
        if (i > 0 and self.is_question(i - 1)) or (cue is not None and "svar" in self.text[slice(*cue)]):
            return False
        spoken = [j for j in range(i) if (other := self.sources[j]) and other.people == source.people]
        start, end = self.reach(spoken[-1]) if spoken else 0, self.quotations[i].turn
        told = [sent for sent in self.doc.sents if start <= sent.start_char and sent.end_char <= end]
        told = [sent for sent in told if not sent.text.isspace() and self.zone(sent.start_char) is None]
        return any(self._has_other(sent, source, sent == told[-1]) for sent in told)

    def _has_other(self, sent: Span, source: Source, anywhere: bool) -> bool:
        """Tell whether another acts in a sentence, or is named in it where that is enough."""
        named = (s for s in self.doc.spans["people"] if sent.start <= s.start < sent.end)
        others = [span for span in named if span.kb_id_ not in source.people]
        acting = any(anywhere or is_subject(span.root) for span in others)
        return acting or acting_unnamed(sent, until=sent.end) is not None

    def is_heading(self, i: int) -> bool:
        """Tell whether a turn stands in a line of its own, as a heading or a pull-quote does."""
        quotation = self.quotations[i]
        return not quotation.naming and stands_as_heading(self.doc, quotation.start, quotation.end)

    def zone(self, start: int) -> str | None:
        """Return the kind of the zone at a character, None in the running text."""
        return zone_at(self.doc, start)


def stands_as_heading(doc: Doc, start: int, end: int) -> bool:
    """Tell whether quoted words end a title, or stand alone in a line without a full stop."""
    text, words = text_of(doc), text_of(doc)[start:end]
    line = text[text.rfind("\n", 0, start) + 1 : (text + "\n").find("\n", end)]
    if zone_at(doc, start) in {"title", "heading"} and line.rstrip(SIGNS).endswith(words.strip(SIGNS)):
        return True
    if line.strip(SIGNS) != words.strip(SIGNS):
        return False
    alone = text[end:].lstrip('»”" ').startswith("\n")
    return alone and words[-1:] not in ".!?…" and len(words.split()) <= _HEADING_WORDS


def zone_at(doc: Doc, start: int) -> str | None:
    """Return the kind of the zone at a character, None in the running text."""
    return next((zone.label_ for zone in doc.spans["zones"] if zone.start_char <= start < zone.end_char), None)
