"""Ask a person one question after the other, and write each answer down at once."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from typing import Final, NamedTuple, Protocol

from tekstanalyse.records import Decision
from tekstanalyse.review.layout import Place, as_sentence, question
from tekstanalyse.review.settled import Settled
from tekstanalyse.review.sides import Sides
from tekstanalyse.review.wording import Answer, Language, read_answer, say

OF_SEVERAL: Final = "-of-several"
"""How the rules end that leave a name alone which several can have: it is one of them at most."""


class Record(Protocol):
    """Where decisions are written down."""

    def write(self, decision: Decision) -> None:
        """Write a decision, so that it is kept whatever happens next."""

    def take_back(self) -> None:
        """Remove the decision written last."""


class Terminal(NamedTuple):
    """How to talk with the person."""

    tell: Callable[[str], None]
    ask: Callable[[str], str | None]
    """Return what the person answers to a prompt; None where there is nobody any more."""
    language: Language = "nb"
    width: int = 100


class Tally(NamedTuple):
    """How a review went."""

    decided: int
    left: int


class Review:
    """A walk through questions, forth and back."""

    def __init__(
        self, questions: Sequence[Decision], sides: Sides, settled: Settled, record: Record, terminal: Terminal
    ) -> None:
        self._questions = questions
        self._sides = sides
        self._settled = settled
        self._record = record
        self._terminal = terminal
        self._asked: list[tuple[int, bool]] = []
        """The questions put, by their place, and whether each was decided."""
        self._bearers: defaultdict[str, list[str]] = defaultdict(list)
        for each in questions:
            if each.rule.endswith(OF_SEVERAL):
                self._bearers[each.left].append(each.right)

    def run(self) -> Tally:
        """Ask until there are no more questions, or nobody answers."""
        at = self._next(0)
        while at is not None:
            self._terminal.tell("\n".join(self._shown(at)))
            answer = self._answer()
            if answer == "quit":
                break
            at = self._back(at) if answer == "back" else self._next_after(at, answer)
        decided = sum(decided for _, decided in self._asked)
        return Tally(decided, sum(self._is_open(each) for each in self._questions))

    def _next_after(self, at: int, answer: Answer) -> int | None:
        if answer == "later":
            self._asked.append((at, False))
        elif not self._decide(self._questions[at], same=answer == "same"):
            return at
        else:
            self._asked.append((at, True))
        return self._next(at + 1)

    def _next(self, start: int) -> int | None:
        """Return the place of the next question that the answers so far do not settle."""
        return next((at for at in range(start, len(self._questions)) if self._is_open(self._questions[at])), None)

    def _is_open(self, asked: Decision) -> bool:
        settled = self._settled.verdict(asked.kind, asked.left, asked.right) is not None
        return not settled and not self._is_another(asked)

    def _is_another(self, asked: Decision) -> bool:
        """Tell whether a name that one of several can have was given to another of them."""
        bearers = self._bearers[asked.left] if asked.rule.endswith(OF_SEVERAL) else ()
        return any(self._settled.verdict(asked.kind, asked.left, bearer) for bearer in bearers)

    def _back(self, at: int) -> int:
        """Return to the question before, and take back what was answered to it."""
        if not self._asked:
            self._terminal.tell(say("first", self._terminal.language))
            return at
        before, decided = self._asked.pop()
        if decided:
            self._record.take_back()
            self._settled.take_back()
        return before

    def _decide(self, asked: Decision, *, same: bool) -> bool:
        """Write a decision, unless it contradicts an earlier one; give whether it was written."""
        language = self._terminal.language
        decision = Decision(
            kind=asked.kind, left=asked.left, right=asked.right, same=same, rule="human", score=1.0
        )  # fmt: skip
        if earlier := self._settled.contradicted(decision):
            self._terminal.tell(f"{say('contradicts', language)}: {as_sentence(earlier, language)}")
            self._terminal.tell(say("not_written", language))
            return False
        self._record.write(decision)
        self._settled.add(decision)
        return True

    def _answer(self) -> Answer:
        language = self._terminal.language
        while True:
            text = self._terminal.ask(f"{say('keys', language)}: ")
            if text is None:
                return "quit"
            if answer := read_answer(text, language):
                return answer
            self._terminal.tell(say("not_understood", language))

    def _shown(self, at: int) -> list[str]:
        place = Place(at + 1, len(self._questions))
        return ["", *question(self._questions[at], place, self._sides, self._terminal.language, self._terminal.width)]
