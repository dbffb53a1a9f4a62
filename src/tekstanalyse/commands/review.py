"""`tekstanalyse review`: settle what a run was unsure of."""

import os
import shlex
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

import click

from tekstanalyse.ask.store import FILE_NAME, StoreError, find_output, open_store
from tekstanalyse.commands import DONE
from tekstanalyse.records import Decision
from tekstanalyse.review.layout import as_sentence, line
from tekstanalyse.review.queue import published_decisions, ranked, unsure
from tekstanalyse.review.session import Review, Tally, Terminal
from tekstanalyse.review.settled import Settled
from tekstanalyse.review.sides import Sides
from tekstanalyse.review.wording import LANGUAGES, Language, language_of, say
from tekstanalyse.run.decisions import DECISIONS, append_decision, read_decisions, take_back_decision
from tekstanalyse.run.origin import corpus_of
from tekstanalyse.terminal import visible

FOLDER = click.Path(path_type=Path, file_okay=False, exists=True)
_MOST = 40
_WIDEST = 110


def spoken(context: click.Context, parameter: click.Parameter, language: Language | None) -> Language:
    """Return the language asked for, or else that of the surroundings."""
    places = (os.environ.get(name) for name in ("LC_ALL", "LC_MESSAGES", "LANG"))
    return language or language_of(next(filter(None, places), ""))


@click.command()
@click.argument("folder", type=FOLDER, required=False)
@click.option("--corpus", type=FOLDER, help="Folder of the articles.  [default: the one the run was over]")
@click.option("--list", "lists", is_flag=True, help="Show what is unsure, and ask nothing.")
@click.option("--undo", is_flag=True, help="Take back the last decision; once more, the one before it.")
@click.option("--limit", type=click.IntRange(min=1), default=_MOST, show_default=True, help="Most questions to ask.")
@click.option("--language", type=click.Choice(LANGUAGES), callback=spoken, help="[default: the system's, or nb]")
def review(folder: Path | None, corpus: Path | None, lists: bool, undo: bool, limit: int, language: Language) -> int:
    """Settle what the last run was unsure of: who is who, and which event is which.

    FOLDER is the output of a run, or its corpus; without it, the latest run is taken. The most doubtful and most
    consequential come first, with the sentences that name both sides, and what speaks for and against. Every answer is
    written to `decisions.jsonl` in the corpus at once, and the next run obeys it. Answers are read from standard input,
    one a line: same, apart, later, back, quit, or the letter in brackets.
    """
    output, corpus = _folders(folder, corpus)
    if undo:
        click.echo(_undone(corpus, language))
        return DONE
    decisions, _ = read_decisions(corpus)
    settled = Settled(decisions)
    for contradiction in settled.contradictions():
        click.echo(f"{say('contradicts', language)}: {as_sentence(contradiction, language)}", err=True)
    try:
        with open_store(output) as store:
            sides = Sides(store)
            doubts = unsure(published_decisions(output), settled)
            questions = ranked(doubts, sides.weight, limit)[:limit]
            if lists or not questions:
                click.echo("\n".join(_listed(questions, len(doubts), language)))
                return DONE
            if len(doubts) > limit:
                click.echo(f"{len(doubts)} {say('unsure', language).format(limit)}")
            terminal = Terminal(click.echo, _ask, language, min(shutil.get_terminal_size().columns, _WIDEST))
            tally = Review(questions, sides, settled, CorpusRecord(corpus), terminal).run()
    except StoreError as error:
        raise click.UsageError(visible(str(error))) from error
    click.echo("\n".join(_farewell(tally, len(doubts) - len(questions), corpus, output, language)))
    return DONE


class CorpusRecord:
    """Writes decisions down in a corpus."""

    def __init__(self, corpus: Path) -> None:
        self._corpus = corpus

    def write(self, decision: Decision) -> None:
        """Write a decision behind the others."""
        append_decision(self._corpus, decision)

    def take_back(self) -> None:
        """Remove the last."""
        take_back_decision(self._corpus)


def _folders(folder: Path | None, corpus: Path | None) -> tuple[Path, Path]:
    """Return the output of a run and its corpus, of which either may have been given."""
    try:
        output = find_output(Path("outputs")) if folder is None else folder
    except StoreError as error:
        raise click.UsageError(visible(str(error))) from error
    if not (output / FILE_NAME).is_file():
        output, corpus = Path("outputs") / output.resolve().name, corpus or output
    if corpus is None and (corpus := corpus_of(output)) is None:
        raise click.UsageError(f"{visible(str(output))} does not tell its corpus: give it with --corpus")
    return output, corpus


def _ask(prompt: str) -> str | None:
    click.echo(prompt, nl=False)
    text = sys.stdin.readline()
    if not sys.stdin.isatty():
        click.echo(visible(text))
    return text or None


def _listed(questions: list[Decision], doubts: int, language: Language) -> Iterator[str]:
    if not questions:
        yield say("none", language)
    yield from (line(decision, number, language) for number, decision in enumerate(questions, start=1))
    if doubts > len(questions):
        yield f"{doubts - len(questions)} {say('more', language)}"


def _farewell(tally: Tally, more: int, corpus: Path, output: Path, language: Language) -> Iterator[str]:
    yield f"\n{tally.decided} {say('decided', language)}, {tally.left + more} {say('left', language)}"
    if not tally.decided:
        return
    yield f"{say('written', language)} {visible(str(corpus / DECISIONS))}"
    folders = f"{shlex.quote(visible(str(corpus)))} --output {shlex.quote(visible(str(output)))}"
    yield f"{say('next', language)}    tekstanalyse run {folders}{_settings(output)}"


def _settings(output: Path) -> str:
    """Return the option that runs with the settings of this output; none where they are the default ones."""
    from tekstanalyse.run import pipeline  # here, because it is needed last, and takes time to load

    account = output / "run.json"
    try:
        is_own = account.is_file() and pipeline.load(account).config != pipeline.load().config
    except pipeline.PipelineError:
        return ""
    return f" --pipeline {shlex.quote(visible(str(account)))}" if is_own else ""


def _undone(corpus: Path, language: Language) -> str:
    line = take_back_decision(corpus)
    return say("nothing_to_undo", language) if line is None else f"{say('taken_back', language)}: {visible(line)}"
