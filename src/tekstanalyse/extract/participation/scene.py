"""Hold what every rule of participation looks at: one sentence, who is named in it, and the event it is about."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cached_property

from spacy.tokens import Doc, Span, Token

from tekstanalyse.extract.events import Event
from tekstanalyse.extract.inflection import is_relation, is_title
from tekstanalyse.extract.syntax import agent, nominal, subjects
from tekstanalyse.records import Role

_AT = frozenset({"på", "under", "i", "ved"})
_ONE_OF_ORDER = frozenset({"første", "fyrste", "andre", "neste", "siste", "eneste", "einaste"})
_GOVERNING = frozenset({"med", "av", "etter", "mot", "om", "til", "åt", "hos", "over", "fra", "frå"})
_BEGINNING = frozenset("da då når at der hvor kor mens medan før etter fordi så ettersom sidan siden".split())  # noqa: SIM905
"""Words with which a clause begins, before its subject."""
_JOINING = frozenset({"og", "å"})
_DESCRIBING = frozenset({"NUM", "DET", "ADJ", "NOUN"})
"""Kinds of words that say who somebody is, before «som» («Lia og Moe, to elever som viste …»)."""
_TITLED = 4
"""Words of a verb and a title within which a name follows them («etterlyste tidligere rektor Hege Lia»)."""
_DESCRIBED = 3
"""Words behind a genitive in which it says of whom it is somebody («Lias første trener»)."""
_LEAD = 3
"""Words in which a sentence comes to the event at which it is set."""


@dataclass(frozen=True)
class Part:
    """What a rule finds: somebody had a role, by these words."""

    person: str
    """The article-local name."""
    role: Role
    trigger: Token
    rule: str
    topic: str | None = None
    event: Event | None = None
    """Where it was, when that is not the event of the scene."""
    planned: bool = False
    """Whether the words announce it, whatever their tense."""


@dataclass(frozen=True)
class Scene:
    """A sentence of an article that reports an event."""

    doc: Doc
    sent: Span
    event: Event
    """The event the sentence names, or else the one the article is about."""
    explicit: bool
    """Whether the sentence itself names the event."""
    near: bool
    """Whether the sentence, or one before it in the line, names the event."""
    quoted: Sequence[tuple[int, int]]
    """Stretches of direct speech: what is said there is not the report's own."""
    events: Sequence[Event]
    """All events of the article."""

    def tokens(self) -> Iterator[Token]:
        """Yield the tokens of the report's own words."""
        return iter(self._own)

    def people(self) -> list[Span]:
        """Return the names in the sentence, outside direct speech."""
        return list(self._people)

    def is_in_part(self) -> bool:
        """Tell whether the sentence lies where the article tells of the event alone."""
        section = self.event.section
        return section is not None and section[0] <= self.sent.start_char < section[1]

    def opens_at_event(self) -> bool:
        """Tell whether the sentence begins with where it was («Under rettsmøtet krevde …», «På samlinga viste …»)."""
        at = [span.start for span in self.event.mentions if self.sent.start < span.start < self.sent.end]
        lead = min(at) - self.sent.start if at else 0
        return 0 < lead <= _LEAD and self.sent[0].lower_ in _AT

    @cached_property
    def _own(self) -> Sequence[Token]:
        near = [(s, e) for s, e in self.quoted if s < self.sent.end_char and e > self.sent.start_char]
        return [token for token in self.sent if not any(s <= token.idx < e for s, e in near)]

    @cached_property
    def _people(self) -> Sequence[Span]:
        own = {token.i for token in self._own}
        return [s for s in self.doc.spans["people"] if s.start in own and not _is_of_relative(s)]

    def named_by(self, token: Token | None) -> tuple[str, ...]:
        """Return the people that a nominal names, by name, pronoun or role; several when they are joined."""
        if token is None:
            return ()
        if token.lower_ == "som":
            return self._antecedent(token)
        inside = {t.i for t in nominal(token)}
        named = (s for key in ("people", "references") for s in self.doc.spans[key] if s.start in inside)
        spans = [s for s in named if not (_is_whose(s.root, token) or _is_owner(s) or is_led_by(s))]
        spans.sort(key=lambda span: span.start)
        joined = [span for span in spans if span.root.i == token.i or _is_joined(span.root, token) or len(spans) == 1]
        first = joined or spans[:1]
        return tuple(dict.fromkeys(span.kb_id_ for span in (*first, *self.row_behind(first))))

    def row_behind(self, named: Sequence[Span]) -> Iterator[Span]:
        """Yield those whom «og» joins, with their titles, to the last of the names, unless a verb of theirs follows."""
        last = named[-1] if named and named[-1] in self._people else None
        for span in self._people if last is not None else ():
            if last is None or span.start < last.end:
                continue
            verb = span.end < self.sent.end and self.doc[span.end].pos_ in {"VERB", "AUX"}
            if not _joins_titled(self.doc[last.end : span.start]) or verb:
                return
            yield span
            last = span

    def _antecedent(self, relative: Token) -> tuple[str, ...]:
        """Return whom «som» stands for: the name that ends right before it."""
        before = [span for span in self.people() if relative.i - 2 <= span.end - 1 < relative.i]
        if before and (relation := _relation_to(before[-1])) is not None:
            before = [span for span in self.people() if relation.i - 2 <= span.end - 1 < relation.i]
        described = [span for span in self.people() if span.end <= relative.i and self._is_right_before(span, relative)]
        if described and not before:
            return tuple(span.kb_id_ for span in self._row_to(described[-1]))
        if not before and relative.i > self.sent.start and relative.nbor(-1).lower_ in _ONE_OF_ORDER:
            return self._predicated(relative.nbor(-1))
        return tuple(self._described_by(span).kb_id_ for span in before[-1:])

    def _described_by(self, whose: Span) -> Span:
        """Return the name before a relation to another («Moe, barnebarnet til fiskaren Lia, som …»), else the name."""
        first = whose.start - 1
        while first > self.sent.start and may_be_title(self.doc[first]):
            first -= 1
        related = self.doc[first].lower_ in {"til", "åt"} and is_relation(self.doc[first - 1].text)
        names = [span for span in self.people() if span.end < first] if related and first > self.sent.start else []
        return names[-1] if names else whose

    def _is_right_before(self, span: Span, relative: Token) -> bool:
        """Tell whether nothing but where they belong stands between a name and «som» («Lia (Sp), som meinte»)."""
        end = relative.i - 1 if relative.i > span.end and relative.nbor(-1).text == "," else relative.i
        between = self.doc[span.end : end]
        described = len(between) > 1 and between[0].text == "," and all(t.pos_ in _DESCRIBING for t in between[1:])
        return len(between) < 2 or described or _is_complement(between)

    def _predicated(self, one: Token) -> tuple[str, ...]:
        """Return the names before «var den første» of which it is said, or after «den første var»."""
        names = [span for span in self.people() if span.end <= one.i]
        copula = any(token.lower_ in {"var", "ble", "vart"} for token in self.doc[max(one.i - 3, 0) : one.i])
        return tuple(span.kb_id_ for span in names[-1:]) if copula else ()

    def subject_of(self, verb: Token) -> tuple[str, ...]:
        """Return the people who are subject of a verb, or by whom a passive says it was done."""
        done_by, before = self.named_by(agent(verb)), self._right_before(verb)
        in_tree = tuple(dict.fromkeys(person for head in subjects(verb) for person in self.named_by(head)))
        if done_by or not before or before[0] in in_tree:
            return done_by or in_tree or self._beside(verb)
        return before

    def _right_before(self, verb: Token) -> tuple[str, ...]:
        """Return the name that ends at an active verb («, og Lia heldt innlegg»), whatever the tree says.

        With those in a row before it where a clause begins with the row («da rektor Lia og bonde Moe diskuterte»).
        """
        ends = [s for s in self.people() if s.end == verb.i and verb.pos_ == "VERB" and not self._is_governed(s)]
        joined = any(span.end == ends[0].start - 1 for span in self.people()) if ends else True
        if joined:
            return ()
        before = next((span for span in reversed(self.people()) if span.end < ends[0].start), None)
        row = before is not None and _joins_titled(self.doc[before.end : ends[0].start]) and self._begins_clause(before)
        return (before.kb_id_, ends[0].kb_id_) if before is not None and row else (ends[0].kb_id_,)

    def _begins_clause(self, span: Span) -> bool:
        """Tell whether nothing but a title stands between a name and where its clause begins."""
        first = span.start
        while first > self.sent.start and may_be_title(self.doc[first - 1]):
            first -= 1
        return first == self.sent.start or self.doc[first - 1].lower_ in _BEGINNING

    def _is_governed(self, span: Span) -> bool:
        """Tell whether a name at a verb is no subject but goes with «med» («I samtale med rektor Lia fortalte Moe»)."""
        first = span.start
        while first > self.sent.start and self.doc[first - 1].pos_ in {"NOUN", "ADJ"} and first - 1 > self.sent.start:
            first -= 1
        return first > self.sent.start and self.doc[first - 1].lower_ in _GOVERNING

    def _beside(self, verb: Token) -> tuple[str, ...]:
        """Return the name right before the verb, or right after it, where the tree has none («og roste Lia»: no)."""
        if verb.i > self.sent.start and verb.nbor(-1).lower_ in _JOINING:
            return ()
        near = [s for s in self.people() if s.start == verb.i + 1 or (s.end == verb.i and not self._is_governed(s))]
        return tuple(span.kb_id_ for span in near[:1]) or self._before_complement(verb) or self._titled_behind(verb)

    def _titled_behind(self, verb: Token) -> tuple[str, ...]:
        """Return the name right after the verb and a title («Der etterlyste stipendiat Hege Lia»)."""
        behind = next((span for span in self.people() if verb.i + 1 < span.start <= verb.i + _TITLED), None)
        if behind is None or not is_title(self.doc[behind.start - 1].text):
            return ()
        described = all(map(may_be_title, self.doc[verb.i + 1 : behind.start]))
        return (behind.kb_id_,) if described else ()

    def _before_complement(self, verb: Token) -> tuple[str, ...]:
        """Return the names before the verb with their ages, offices and clauses («Lia (17) og Moe, som …, åpnet»)."""
        before = [span for span in self.people() if span.end < verb.i]
        if not before or is_led_by(before[-1]) or not _is_complement(self.doc[before[-1].end : verb.i]):
            return ()
        return tuple(span.kb_id_ for span in self._row_to(before[-1]))

    def _row_to(self, last: Span) -> list[Span]:
        """Return the names that a row joins, up to its last."""
        row = [last]
        for span in reversed([span for span in self.people() if span.end <= last.start]):
            whose = span.start > 0 and self.doc[span.start - 1].lower_ in {"til", "åt"}
            if whose or not _joins(self.doc[span.end : row[0].start]):
                break
            row.insert(0, span)
        return row


def may_be_title(word: Token) -> bool:
    """Tell whether a word may stand between a verb and the name behind it: a title, a noun or an adjective."""
    return is_title(word.text) or (word.is_lower and word.pos_ in {"NOUN", "ADJ"})


def _is_complement(between: Span) -> bool:
    """Tell whether words say more of the name before them: what they belong to, in brackets, or between commas."""
    first, last = between[0], between[-1]
    if first.text in {",", "("}:
        return last.text == {",": ",", "(": ")"}[first.text] or (first.text == "(" and last.text == ",")
    belongs = first.lower_ in {"i", "fra", "frå", "ved", "for", "hos", "på"}
    return belongs and not any(token.pos_ in {"VERB", "AUX"} or token.is_punct for token in between)


def _joins(between: Span) -> bool:
    """Tell whether only «og», a comma, and what stands in brackets lie between two names."""
    inside, words = False, []
    for token in between:
        inside = token.text == "(" or (inside and token.text != ")")
        if not inside and token.text != ")":
            words.append(token.lower_)
    return bool(words) and set(words) <= {"og", ",", "samt"}


def _joins_titled(between: Span) -> bool:
    """Tell whether «og» and a title lie between two names, after what the first belongs to («Lia (Sp) og rektor »)."""
    first = next((token.i for token in between if token.lower_ in {"og", "samt"}), None)
    if first is None or not all(map(may_be_title, between.doc[first + 1 : between.end])):
        return False
    before = between.doc[between.start : first]
    told = any(token.pos_ in {"VERB", "AUX"} for token in before)
    return not told and (not len(before) or _is_complement(before))


def _is_whose(root: Token, token: Token) -> bool:
    """Tell whether it is somebody of whom the one spoken of is something («dottera til Hege Lia», «naboen til ho»)."""
    while root.i != token.i and root.head != root:
        if root.dep_ == "nmod" and any(child.lower_ == "til" and child.dep_ == "case" for child in root.children):
            return True
        root = root.head
    return False


def is_led_by(span: Span) -> bool:
    """Tell whether somebody is named only as who leads those that do something («koret under ledelse av Hege Lia»)."""
    before = [token.lower_ for token in span.doc[max(span.start - 2, 0) : span.start]]
    return before in [[word, "av"] for word in ("ledelse", "leiing", "leiding", "dirigert")]


def _is_owner(span: Span) -> bool:
    """Tell whether it is somebody's relative or thing of which is told («Lias datter, Hege Moe, leste»)."""
    owned = span.text.endswith("s") and not span.kb_id_.endswith("s")
    return owned and span.end < len(span.doc) and span.doc[span.end].pos_ in {"NOUN", "ADJ"}


def _is_of_relative(span: Span) -> bool:
    """Tell whether somebody is named only as whose relative or teacher another is («Lias første trener, Jon Moe»)."""
    if not _is_owner(span):
        return False
    behind = span.doc[span.end : min(span.end + _DESCRIBED, span.sent.end)]
    noun = next((token for token in behind if token.pos_ == "NOUN"), None)
    return noun is not None and (is_title(noun.text) or is_relation(noun.text))


def _relation_to(span: Span) -> Token | None:
    """Return the noun for what another is to somebody («sonen» of «Hege Lia, sonen til Jon Moe»), None without one."""
    before = [token for token in span.doc[max(span.start - _DESCRIBED, span.sent.start) : span.start]]
    return next((t for t in before if is_relation(t.text) and t.nbor().lower_ in {"til", "av"}), None)


def _is_joined(root: Token, token: Token) -> bool:
    while root.dep_ in {"conj", "appos", "flat", "flat:name", "nmod"} and root.head != root:
        if root.dep_ == "nmod" and any(child.dep_ == "case" for child in root.children):
            return False
        root = root.head
        if root.i == token.i:
            return True
    return False
