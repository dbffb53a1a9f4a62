"""The command line: `tekstanalyse COMMAND`.

The commands lie in `tekstanalyse.commands` and are imported when they are called, so that help and completion come at
once.
"""

import sys
from importlib import import_module

import click

from tekstanalyse import __version__
from tekstanalyse.commands import DONE, ERROR, INTERRUPTED
from tekstanalyse.terminal import visible

COMMANDS = {
    "run": "Analyse a folder of articles, doing only what has changed.",
    "query": "Ask who spoke where and who said what, in Norwegian.",
    "review": "Settle what a run was unsure of: who is who.",
    "explore": "Look at what was found, in a browser.",
    "show": "Look at one person, organization or event: a card, or a figure for a paper.",
    "export": "Write what was found for other programs: Gephi, Parquet, Aleph and others.",
    "score": "Measure a run against articles annotated by hand.",
}
"""Each command is the object of this name in the module of this name."""


class LazyGroup(click.Group):
    """List commands without importing them."""

    def list_commands(self, context: click.Context) -> list[str]:
        """Return the names in the order of a first day's work."""
        return list(COMMANDS)

    def get_command(self, context: click.Context, name: str) -> click.Command | None:
        """Import the command of that name, or return None if there is none."""
        if name not in COMMANDS:
            return None
        command: click.Command = getattr(import_module(f"tekstanalyse.commands.{name}"), name)
        return command

    def resolve_command(
        self, context: click.Context, args: list[str]
    ) -> tuple[str | None, click.Command | None, list[str]]:
        """Find the command; where there is none, say which was probably meant."""
        if args and args[0] not in COMMANDS and not args[0].startswith("-"):
            from tekstanalyse.run.nearest import nearest

            context.fail(f"no command {visible(args[0])}{nearest(args[0], COMMANDS)}")
        return super().resolve_command(context, args)

    def format_commands(self, context: click.Context, formatter: click.HelpFormatter) -> None:
        """Write the list of commands from what is known of them without importing them."""
        with formatter.section("Commands"):
            formatter.write_dl(list(COMMANDS.items()))


@click.group(
    cls=LazyGroup,
    context_settings={"help_option_names": ["-h", "--help"], "auto_envvar_prefix": "TEKSTANALYSE"},
)
@click.version_option(__version__, prog_name="tekstanalyse")
def cli() -> None:
    """Find who spoke where, and who said what, in Norwegian text."""


def main() -> None:
    """Run the command line and exit with its code."""
    sys.exit(call(sys.argv[1:]))


def call(arguments: list[str]) -> int:
    """Run a command and return its exit code; what went wrong is said in one line on standard error."""
    try:
        code = cli.main(arguments, prog_name="tekstanalyse", standalone_mode=False)
    except click.ClickException as error:
        is_help = isinstance(error, click.exceptions.NoArgsIsHelpError)
        click.echo(error.format_message() if is_help else f"error: {error.format_message()}", err=True)
        return error.exit_code
    except (click.Abort, KeyboardInterrupt):
        click.echo("interrupted; what was finished is kept", err=True)
        return INTERRUPTED
    except BrokenPipeError:
        return ERROR
    except Exception as error:
        if {"-v", "--verbose"} & set(arguments):
            raise
        click.echo(f"error: {type(error).__name__}: {visible(str(error))}", err=True)
        return ERROR
    return code if isinstance(code, int) else DONE
