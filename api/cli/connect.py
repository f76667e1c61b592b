"""`relatum connect`: how two entities are connected, and which sentences say so."""

from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import Annotated

import typer

from api.cli import options
from api.cli.output import quotes, say, say_json, sentence, title
from api.cli.running import with_store
from api.schemas.connection import connections
from api.settings import Settings
from api.wiring import Store
from graph.connect import Connections, Fact, connect
from graph.find import find_entity
from graph.model import Entity

NAME = "connect"


def run(
    start: Annotated[str, typer.Argument(metavar="A", help="Name or id.")],
    end: Annotated[str, typer.Argument(metavar="B", help="Name or id.")],
    max_hops: Annotated[int, typer.Option(min=1, max=6, help="Longest path that is looked for.")] = 4,
    limit: Annotated[int, typer.Option(min=1, max=50, help="Most common neighbours, and most paths.")] = 10,
    store: options.Store = None,
    as_json: options.Json = False,
) -> int:
    """Show how A and B are connected: direct facts, common neighbours and paths, with quotes."""

    async def ask(opened: Store, _: Settings) -> Connections:
        one, other = await find_entity(opened, start), await find_entity(opened, end)
        return await connect(opened, one.id, other.id, max_hops=max_hops, limit=limit)

    found = with_store(store, ask)
    if as_json:
        say_json(connections(found))
    else:
        say(page(found))
    return 0 if found.direct or found.common or found.paths else 1


def page(found: Connections) -> str:
    """The whole answer for people; the quotes of a fact stand where it is first told."""
    ends = {found.start.id: found.start, found.end.id: found.end}
    told: set[str] = set()
    lines = [f"{title(found.start)}  ·  {title(found.end)}", "", "Direct facts"]
    lines += _facts(found.direct, ends, told, indent=2) or ["  none"]
    lines += ["", "Common neighbours"]
    for common in found.common:
        known = ends | {common.entity.id: common.entity}
        lines += [f"  {title(common.entity)}", *_facts((*common.left, *common.right), known, told, indent=4)]
    lines += [] if found.common else ["  none"]
    lines += ["", f"Shortest paths (up to {found.max_hops} hops)", *_paths(found, told)]
    lines += ["", "There is more than is shown: raise --limit."] if found.truncated else []
    return "\n".join(lines)


def _paths(found: Connections, told: set[str]) -> list[str]:
    """Paths through the same entities stand together, since they differ in single facts alone."""
    lines = []
    groups: dict[tuple[str, ...], dict[str, Fact]] = {}
    known = {entity.id: entity for path in found.paths for entity in path.entities}
    for path in found.paths:
        group = groups.setdefault(tuple(entity.id for entity in path.entities), {})
        group |= {fact.relationship.id: fact for fact in path.facts}
    for number, (entities, facts) in enumerate(groups.items(), 1):
        lines += [f"  {number}. {' · '.join(known[key].name for key in entities)}"]
        hops = [tuple(fact for fact in facts.values() if _joins(fact, pair)) for pair in pairwise(entities)]
        lines += [line for hop in hops for line in _facts(hop, known, told, indent=5)]
    return lines or [f"  none within {found.max_hops} hops"]


def _joins(fact: Fact, ends: tuple[str, str]) -> bool:
    return {fact.relationship.subject_id, fact.relationship.object_id} == set(ends)


def _facts(facts: Sequence[Fact], known: Mapping[str, Entity], told: set[str], *, indent: int) -> list[str]:
    lines = []
    for fact in facts:
        lines += [" " * indent + sentence(fact, known)]
        if fact.evidence and fact.relationship.id not in told:
            lines += [quotes(fact, indent=indent + 2)]
        told.add(fact.relationship.id)
    return lines
