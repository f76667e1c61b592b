"""`relatum connect`: how two entities are connected, and which sentences say so."""

from collections.abc import Mapping, Sequence
from typing import Annotated

import typer

from api.cli import options
from api.cli.output import quotes, say, say_json, sentence, title
from api.cli.running import with_store
from api.schemas.connection import connections
from api.settings import Settings
from api.wiring import Store
from graph.answers.words import statement_words, times
from graph.connect import Asked, Connections, Evidence, Fact, connect
from graph.find import find_entity
from graph.model import Entity

NAME = "connect"


def run(  # noqa: PLR0913, PLR0917 - each is an option of the command
    start: Annotated[str, typer.Argument(metavar="A", help="Name or id.")],
    end: Annotated[str, typer.Argument(metavar="B", help="Name or id.")],
    max_hops: Annotated[int, typer.Option(min=1, max=6, help="Longest path that is looked for.")] = 4,
    limit: Annotated[int, typer.Option(min=1, max=50, help="Most common neighbours, and most paths.")] = 10,
    most: Annotated[int | None, typer.Option("-k", min=1, max=50, help="Most paths (default: as --limit).")] = None,
    via: Annotated[list[str] | None, typer.Option(help="Name or id that must be on a path; repeatable.")] = None,
    avoid: Annotated[list[str] | None, typer.Option(help="Name or id that no path may have; repeatable.")] = None,
    predicate: options.Predicate = None,
    kind: options.Kind = None,
    status: options.OfStatus = None,
    polarity: options.OfPolarity = None,
    since: options.Since = None,
    until: options.Until = None,
    as_of: options.AsOf = None,
    min_confidence: options.MinConfidence = 0.0,
    source: options.Source = None,
    store: options.Store = None,
    as_json: options.Json = False,
) -> int:
    """Show how A and B are connected: direct facts, common neighbours and paths, with quotes."""
    where = options.where(
        predicate, kind, status, polarity=polarity, since=since, until=until, as_of=as_of,
        min_confidence=min_confidence, source=source,
    )  # fmt: skip

    async def ask(opened: Store, _: Settings) -> Connections:
        one, other = await find_entity(opened, start), await find_entity(opened, end)
        through, around = [tuple([(await find_entity(opened, key)).id for key in keys or ()]) for keys in (via, avoid)]
        asked = Asked(max_hops, limit, most or limit, where, via=through, avoid=around)
        return await connect(opened, one.id, other.id, asked)

    found = with_store(store, ask)
    if as_json:
        say_json(connections(found))
    else:
        say(page(found))
    return 0 if found.direct or found.further or found.common or found.paths else 1


def page(found: Connections) -> str:
    """The whole answer for people; the quotes of a fact stand where it is first told."""
    ends = {found.start.id: found.start, found.end.id: found.end}
    told: set[str] = set()
    lines = [f"{title(found.start)}  ·  {title(found.end)}", "", "Direct facts"]
    lines += _facts(found.direct, ends, told, indent=2) or ["  none"]
    lines += ["", "Said and no fact", *map(_said, found.further)] if found.further else []
    lines += ["", "Common neighbours"]
    for common in found.common:
        known = ends | {common.entity.id: common.entity}
        lines += [f"  {title(common.entity)}", *_facts((*common.left, *common.right), known, told, indent=4)]
    lines += [] if found.common else ["  none"]
    lines += ["", f"Paths (up to {found.max_hops} hops)", *_paths(found, told)]
    lines += ["", "There is more than is shown: raise --limit."] if found.truncated else []
    return "\n".join(lines)


def _said(evidence: Evidence) -> str:
    said = evidence.statement
    words = statement_words(said)
    return f"  {said.subject_text} {words} {said.object_text}\n    “{said.quote}”"


def _paths(found: Connections, told: set[str]) -> list[str]:
    """Each path with why it ranks where it does."""
    lines: list[str] = []
    for number, path in enumerate(found.paths, 1):
        known = {entity.id: entity for entity in path.entities}
        lines += [f"  {number}. {' · '.join(entity.name for entity in path.entities)}", f"     {path.why}"]
        for best, others in zip(path.facts, path.others, strict=True):
            lines += _facts((best, *others), known, told, indent=5)
    return lines or [f"  none within {found.max_hops} hops{_looked(found)}", *_together(found)]


def _looked(found: Connections) -> str:
    if found.searched is None or not found.searched.entities:
        return ""
    looked = f"{times(found.searched.entities, 'entity')} and {times(found.searched.edges, 'fact')} were looked at"
    return f": {looked}" + ("" if found.searched.complete else ", not all that there is")


def _together(found: Connections) -> list[str]:
    if found.together is None or not found.together.documents:
        return ["  nor are both named in one article"]
    lines = [f"  both are named in {times(found.together.documents, 'article')}"]
    return lines + [f"    “{' '.join(passage.text.split())}”" for passage in found.together.passages]


def _facts(facts: Sequence[Fact], known: Mapping[str, Entity], told: set[str], *, indent: int) -> list[str]:
    lines = []
    for fact in facts:
        lines += [" " * indent + sentence(fact, known)]
        if fact.evidence and fact.relationship.id not in told:
            lines += [quotes(fact, indent=indent + 2)]
        told.add(fact.relationship.id)
    return lines
