"""`relatum keys`: makes, lists and revokes the keys of callers."""

from typing import Annotated

import typer

from api.admission import read_rate
from api.cli import options
from api.cli.output import say, say_json, warn
from api.cli.running import with_store
from api.settings import Settings
from api.wiring import Store
from graph.errors import BadInput
from graph.keys import Key, Scope, new_key, now

NAME = "keys"
LONGEST_NAME = 100

app = typer.Typer(name=NAME, help="Make, list and revoke the keys of callers.", no_args_is_help=True)
Scopes = Annotated[
    list[Scope] | None,
    typer.Option("--scope", help="What it opens (default: read); repeatable. admin opens read and ingest too."),
]


@app.command()
def create(
    name: Annotated[str, typer.Argument(help="Whose key it is, for the list.")],
    scope: Scopes = None,
    rate: Annotated[str | None, typer.Option("--rate", help="Most requests, as 60/minute.", metavar="RATE")] = None,
    store: options.Store = None,
    as_json: options.Json = False,
) -> int:
    """Make a key and print it, once: only a digest of it is kept."""
    if not name.strip() or len(name) > LONGEST_NAME or not name.isprintable():
        raise BadInput(f"A key needs a name of 1 to {LONGEST_NAME} printable letters.")
    if rate is not None:
        read_rate(rate)
    key, token = new_key(name.strip(), scope or [Scope.READ], rate=rate)

    async def work(opened: Store, _: Settings) -> None:
        await opened.add_key(key)

    with_store(store, work, create=True)
    if as_json:
        say_json(row(key) | {"key": token})
    else:
        warn(f"key {key.id} for {key.name} opens {', '.join(key.scopes)}. It is shown this once:")
        say(token)
    return 0


@app.command("list")
def list_all(store: options.Store = None, as_json: options.Json = False) -> int:
    """List the keys, oldest first, without their secrets."""

    async def work(opened: Store, _: Settings) -> tuple[Key, ...]:
        return await opened.keys()

    found = with_store(store, work)
    if as_json:
        say_json({"keys": [row(key) for key in found]})
    else:
        say("\n".join(line(key) for key in found) or "There is no key yet: relatum keys create NAME makes one.")
    return 0


@app.command()
def revoke(
    key: Annotated[str, typer.Argument(help="Id of a key, as `relatum keys list` shows it.")],
    store: options.Store = None,
    as_json: options.Json = False,
) -> int:
    """Make a key useless for ever; a running service refuses it within 5 seconds."""

    async def work(opened: Store, _: Settings) -> Key:
        return await opened.revoke_key(key, revoked_at=now())

    gone = with_store(store, work)
    if as_json:
        say_json(row(gone))
    else:
        say(line(gone))
    return 0


def row(key: Key) -> dict[str, object]:
    """A key for programs, without its digest."""
    return {
        "id": key.id,
        "name": key.name,
        "scopes": list(key.scopes),
        "rate": key.rate,
        "created_at": key.created_at,
        "revoked_at": key.revoked_at,
    }


def line(key: Key) -> str:
    """A key in one line."""
    rate = f", {key.rate}" if key.rate else ""
    state = f"revoked {key.revoked_at}" if key.revoked_at else f"since {key.created_at}"
    return f"{key.id}  {key.name}: {', '.join(key.scopes)}{rate}, {state}"
