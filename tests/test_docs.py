"""What the documentation says is so: commands, options, files, rules, paths and links.

`python tests/test_docs.py` writes `docs/commands.md` anew from the command line's own help.
"""

import ast
import json
import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import click
import pytest

from tekstanalyse import cli, records
from tekstanalyse.connect import connect
from tekstanalyse.publish import network_json, publish, tables
from tekstanalyse.records import Analysis, Rejected
from tekstanalyse.resolve import bearers, name_links

ROOT = Path(__file__).parents[1]
DOCS = ROOT / "docs"
COMMANDS_PAGE = DOCS / "commands.md"
EXTRACT = ROOT / "src" / "tekstanalyse" / "extract"
PARTICIPATION, WEIGHTS = EXTRACT / "participation", EXTRACT / "confidence.json"
PAGES = sorted([*ROOT.glob("*.md"), *DOCS.glob("*.md"), *ROOT.glob("LICENSES/*.md")])
EVERY_PAGE = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.relative_to(ROOT).as_posix())

CODE = re.compile(r"```(\w*)\n(.*?)```", re.DOTALL)
TICKED = re.compile(r"`([^`\n]+)`")
LINK = re.compile(r"\[[^\]\n]*\]\(([^)\s]+)\)")
OUR_PATH = re.compile(r"(?:src|tests|docs|corpus|models|pipelines|benchmarks|LICENSES|\.ci)/[\w./-]*")
MACHINE = re.compile(r"(?<![\w.:/])/(?:home|root|work|tmp|opt|usr|Users)/|[A-Z]:\\")
REGISTRY = re.compile(r"pypi|pythonhosted|huggingface|index-url|registry\.")
IN_RECIPES = {
    "src/tekstanalyse/extract/ages.py",
    "tests/extract/test_ages.py",
    "src/tekstanalyse/extract/participation/toast.py",
    "tests/extract/participation/test_toast.py",
    "corpus/kaidag-vardo.txt",
    "corpus/gold/kaidag-vardo.json",
}
"""Files that a recipe has the reader write."""
LARGEST_PICTURE = 300_000
WIDTH = 100


def text_of(page: Path) -> str:
    return page.read_text(encoding="utf-8")


def prose(page: Path) -> str:
    return CODE.sub("", text_of(page))


README, METHOD, NETWORK = map(text_of, (ROOT / "README.md", DOCS / "method.md", DOCS / "network.md"))


def section(page: str, title: str) -> str:
    """Return what stands under a heading of the second order."""
    return page.partition(f"\n## {title}\n")[2].partition("\n## ")[0]


def rows(page: str, title: str) -> list[list[str]]:
    """Return the cells of the first table under a heading, row by row, without the heads."""
    _, _, table = section(page, title).partition("\n| --- ")
    return [line.strip("| ").split(" | ") for line in table.partition("\n\n")[0].splitlines()[1:]]


# --- the command line ---------------------------------------------------------------------------------------------


def commands_page() -> str:
    """Return the page that lists every command with its options, as the command line tells of them."""
    about = "What `tekstanalyse COMMAND --help` says. Written by `python tests/test_docs.py`."
    listed = [f"## {name}\n\n```text\n{HELP[name]}\n```\n" for name in cli.COMMANDS]
    return "\n".join(["# Commands and options\n", f"{about}\n", *listed])


def helped(name: str) -> str:
    """Return the help of a command, as wide on any terminal."""
    above = click.Context(cli.cli, info_name="tekstanalyse", terminal_width=WIDTH, **cli.cli.context_settings)
    return command(name).get_help(click.Context(command(name), parent=above, info_name=name))


def command(name: str) -> click.Command:
    return cli.cli.get_command(click.Context(cli.cli), name)


HELP = {name: helped(name) for name in cli.COMMANDS}
"""Asked for before any command is called without the group: a command keeps the help option it first had."""
OPTIONS = [(name, parameter) for name in cli.COMMANDS for parameter in command(name).params]
EVERY_OPTION = pytest.mark.parametrize(("name", "parameter"), OPTIONS, ids=[f"{n}-{p.name}" for n, p in OPTIONS])


def test_page_of_commands_is_what_the_command_line_says():
    assert text_of(COMMANDS_PAGE) == commands_page()


@EVERY_OPTION
def test_option_says_what_it_is_for(name, parameter):
    assert isinstance(parameter, click.Argument) or parameter.help


@EVERY_OPTION
def test_option_stands_under_its_command(name, parameter):
    assert isinstance(parameter, click.Argument) or all(option in HELP[name] for option in parameter.opts)


@pytest.mark.parametrize("name", cli.COMMANDS)
def test_readme_shows_every_command(name):
    assert re.search(rf"tekstanalyse {name}\b", README)


def calls(page: Path) -> Iterator[list[str]]:
    """Yield the calls of the program that a page shows, as words, the command first."""
    blocks = (block for language, block in CODE.findall(text_of(page)) if language in {"bash", "console"})
    lines = [line for block in blocks for line in block.splitlines()] + TICKED.findall(prose(page))
    for line in lines:
        shown = re.match(r"(?:\$ |.*bin/)?tekstanalyse (.+)", line)
        words = shlex.split(shown[1]) if shown else [""]
        if words[0] in cli.COMMANDS:
            yield words


@EVERY_PAGE
def test_options_shown_exist(page):
    for name, *words in calls(page):
        known = {option for p in command(name).params for option in (*p.opts, *p.secondary_opts)}
        assert {word for word in words if word.startswith("-")} <= known | {"--help"}


# --- what readers are told to run ---------------------------------------------------------------------------------


def two_commands() -> list[str]:
    return [block.strip() for _, block in CODE.findall(section(README, "Two commands"))]


def test_the_two_commands_install_alike():
    run, test = two_commands()
    assert run.removesuffix("tekstanalyse run corpus") == test.removesuffix("pytest")


def test_the_command_that_tests_is_the_one_for_a_bare_machine():
    assert two_commands()[1] == text_of(ROOT / ".ci" / "run").splitlines()[-1]


# --- what leaves it -----------------------------------------------------------------------------------------------

RECORDS = {table.file: table.record for table in tables.TABLES} | {tables.QUARANTINE: Rejected}


def test_readme_lists_the_files_that_are_written_and_no_others(tmp_path):
    publish(Analysis(), connect(Analysis()), (), {}, tmp_path)
    listed = {file for files, _ in rows(README, "What leaves it") for file in TICKED.findall(files)}
    assert listed == {path.name for path in tmp_path.iterdir()}


@pytest.mark.parametrize("file", RECORDS)
def test_readme_lists_the_fields_of_a_record(file):
    [said] = [what for files, what in rows(README, "What leaves it") if f"`{file}`" in files]
    fields = max(TICKED.findall(said), key=len).split(", ")
    assert tuple(fields) == RECORDS[file].__struct_fields__


@pytest.mark.parametrize("literal", ["Role", "Status", "StatementKind"])
def test_readme_lists_every_value(literal):
    assert all(
        re.search(rf"\b{value}\b", section(README, "What leaves it")) for value in getattr(records, literal).__args__
    )


@pytest.mark.parametrize(
    ("title", "record", "apart"),
    [
        ("Nodes", network_json.NetworkNode, {"id"}),
        ("Edges", network_json.NetworkEdge, {"key", "source", "target"}),
    ],
)
def test_page_on_the_network_lists_every_attribute(title, record, apart):
    listed = {name for names, *_ in rows(NETWORK, title) for name in TICKED.findall(names)}
    assert listed == set(record.__struct_fields__) - apart


# --- rules --------------------------------------------------------------------------------------------------------


def rules_said(title: str) -> set[str]:
    """Return the rules of a table in the page on method."""
    return {rule for names, _ in rows(METHOD, title) for rule in TICKED.findall(names)}


def rules_of_participation() -> set[str]:
    """Return the name of each rule, as it stands in the code."""
    trees = [ast.parse(text_of(path)) for path in PARTICIPATION.glob("*.py")]
    calls = [node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.Call)]
    return {
        ast.literal_eval(call.args[3]) for call in calls if isinstance(call.func, ast.Name) and call.func.id == "Part"
    }


def test_page_on_method_has_every_rule_of_participation():
    assert rules_said("Who spoke where") == rules_of_participation()


def test_page_on_method_has_every_way_to_a_source_that_has_a_weight():
    weights = json.loads(text_of(WEIGHTS))["statement"]
    assert {name.removeprefix("way=") for name in weights if name.startswith("way=")} <= rules_said("Who said what")


@pytest.mark.parametrize("scores", [bearers._SCORES, name_links._BARE], ids=["in an article", "across articles"])
def test_page_on_method_has_every_way_to_shorten_a_name(scores):
    listed = re.findall(r"((?:`[a-z-]+`\s)+)(\d\.\d+)", section(METHOD, "Who is one"))
    said = {(rule, float(score)) for names, score in listed for rule in TICKED.findall(names)}
    assert {(rule, score) for rule, score in scores.items() if rule != "human"} <= said


# --- paths and links ----------------------------------------------------------------------------------------------


@EVERY_PAGE
def test_paths_named_exist(page):
    spans = (span for span in TICKED.findall(prose(page)) if "<" not in span)
    named = {match[0] for span in spans if (match := OUR_PATH.match(span))}
    assert [path for path in named - IN_RECIPES if not (ROOT / path).exists()] == []


@EVERY_PAGE
def test_links_lead_somewhere(page):
    for target in LINK.findall(text_of(page)):
        path, _, anchor = target.partition("#")
        if not path.startswith("https:"):
            other = page.parent / path if path else page
            assert other.exists(), target
            assert not anchor or anchor in anchors(other), target


def anchors(page: Path) -> set[str]:
    headings = re.findall(r"^#+ (.+)$", prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@EVERY_PAGE
def test_page_names_no_place_on_a_machine_and_no_registry(page):
    assert not MACHINE.search(text_of(page))
    assert not REGISTRY.search(text_of(page))


def test_pictures_are_small():
    assert [path.name for path in DOCS.glob("*.png") if path.stat().st_size > LARGEST_PICTURE] == []


if __name__ == "__main__":
    COMMANDS_PAGE.write_text(commands_page(), encoding="utf-8")
