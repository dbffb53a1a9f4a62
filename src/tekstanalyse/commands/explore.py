"""`tekstanalyse explore`: look at what a run has found, in a browser."""

import webbrowser
from pathlib import Path

import click

from tekstanalyse.ask.store import StoreError, find_output, open_store
from tekstanalyse.commands import DONE
from tekstanalyse.explore.server import serve
from tekstanalyse.terminal import visible

_PORT = 8765


@click.command()
@click.option("--output", type=click.Path(path_type=Path), help="Folder of a run.  [default: the latest in outputs/]")
@click.option("--port", type=click.IntRange(0, 65535), default=_PORT, show_default=True, help="0 takes any free port.")
@click.option("--open/--no-open", "opens", default=True, show_default=True, help="Open the browser.")
def explore(output: Path | None, port: int, opens: bool) -> int:
    """Show people, events, articles and the network as pages on this machine, until Ctrl-C.

    The pages only read, and only this machine can reach them.
    """

    def ready(address: str) -> None:
        click.echo(f"{visible(str(folder))} is shown at {address}  (Ctrl-C ends it)", err=True)
        if opens:
            webbrowser.open(address)

    try:
        folder = output or find_output(Path("outputs"))
        with open_store(folder):
            pass
        serve(folder, port, ready)
    except StoreError as error:
        raise click.UsageError(visible(str(error))) from error
    except OSError as error:
        raise click.ClickException(
            f"port {port} cannot be used ({error.strerror}); give another with --port"
        ) from error
    return DONE
