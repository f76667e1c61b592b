"""`relatum search`: entities by name."""

from typing import Annotated

import typer

from api.cli import options
from api.cli.output import say, say_json, title
from api.cli.running import with_store
from api.schemas.entity import match
from api.settings import Settings
from api.wiring import Store
from extract.model import EntityType
from graph.answers.words import times
from graph.find import search
from graph.store import Found, Match

NAME = "search"


def run(
    name: Annotated[str, typer.Argument(help="Words of a name, or their beginnings.")] = "",
    kind: Annotated[list[EntityType] | None, typer.Option("--type", help="Only this type; may be repeated.")] = None,
    limit: Annotated[int, typer.Option(min=1, max=200)] = 20,
    store: options.Store = None,
    as_json: options.Json = False,
) -> int:
    """Find entities by name; without a name, the best known."""

    async def ask(opened: Store, _: Settings) -> Found[Match]:
        return await search(opened, name, types=kind or (), limit=limit)

    found = with_store(store, ask)
    if as_json:
        say_json({"items": [match(row, name) for row in found.rows], "truncated": found.truncated})
        return 0
    for row in found.rows:
        entity = row.entity
        counts = f"{times(entity.documents, 'article')}, {times(entity.degree, 'relationship')}"
        say(f"{title(entity)}\n    {counts}  {entity.id}")
    if not found.rows:
        say(f"Nothing is called like {name!r} here.")
    return 0 if found.rows else 1
