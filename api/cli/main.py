"""The command `relatum`: its subcommands, and how errors reach people: one line that says what to do, exit code 2."""

import os
import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from api.cli import (
    connect,
    copy,
    delete,
    doctor,
    export,
    extract,
    ingest,
    keys,
    mcp,
    reprocess,
    search,
    serve,
    show,
    stats,
    worker,
)
from api.cli.output import say, warn
from api.version import VERSION
from extract.errors import RelatumError

FAILED = 2
INTERRUPTED = 130

app = typer.Typer(
    name="relatum",
    help="Reads news text and answers who is connected to whom, and which sentence says so.",
    no_args_is_help=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for module in (
    extract,
    ingest,
    serve,
    mcp,
    search,
    show,
    connect,
    stats,
    export,
    copy,
    worker,
    reprocess,
    delete,
    doctor,
):
    app.command(module.NAME)(module.run)
app.add_typer(keys.app)


def _version(asked: bool) -> None:
    if asked:
        say(f"relatum {VERSION}")
        raise typer.Exit


@app.callback()
def root(
    _: Annotated[
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Print the version and stop.")
    ] = False,
) -> None:
    """Reads news text and answers who is connected to whom, and which sentence says so."""


def main() -> None:
    """Runs the command line and ends the process."""
    sys.exit(run(sys.argv[1:]))


def run(arguments: Sequence[str]) -> int:
    """Exit code of a command line: 0 done, 1 found something wrong, 2 could not be done, 130 interrupted."""
    try:
        code = app(args=list(arguments), prog_name="relatum", standalone_mode=False)
    except typer.TyperException as error:
        warn(f"{error.format_message()} See relatum --help.")
        return FAILED
    except RelatumError as error:
        warn(str(error))
        return FAILED
    except (KeyboardInterrupt, typer.Abort):
        warn("interrupted")
        return INTERRUPTED
    except BrokenPipeError:  # the reader of our output has gone, as `head` does
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0
    except Exception as error:  # the last resort: people never see a traceback unless they ask for one
        if os.environ.get("RELATUM_DEBUG") == "1":
            raise
        warn(f"something broke ({type(error).__name__}: {error}). Set RELATUM_DEBUG=1 to see where, and report it.")
        return FAILED
    return code if isinstance(code, int) else 0


if __name__ == "__main__":
    main()
