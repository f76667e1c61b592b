"""`relatum show`: what the graph knows of one entity."""

from typing import Annotated

import typer

from api.cli import options
from api.cli.output import quote, quotes, say, say_json, sentence
from api.cli.running import with_store
from api.schemas.profile import profile_out
from api.settings import Settings
from api.wiring import Store
from graph.answers.profile import QUOTES, Group, Profile, limited, profile
from graph.answers.words import in_vocabulary, statement_words, times
from graph.connect import Evidence
from graph.find import find_entity
from graph.model import Entity, Statement

NAME = "show"
ALIASES = 8
"""Most aliases printed."""


def run(
    key: Annotated[str, typer.Argument(metavar="NAME|ID", help="Name or id of an entity.")],
    limit: Annotated[int, typer.Option(min=1, max=500, help="Most neighbours.")] = 50,
    store: options.Store = None,
    as_json: options.Json = False,
) -> int:
    """Show what is known of an entity: roles, aliases, and its facts with quotes."""

    async def ask(opened: Store, _: Settings) -> Profile:
        return await profile(opened, await find_entity(opened, key), limit=limit)

    found = with_store(store, ask)
    if as_json:
        say_json(profile_out(found))
    else:
        say(page(found))
    return 0


def page(found: Profile) -> str:
    """The whole answer for people."""
    lines = _head(found)
    for group in found.groups:
        lines += ["", group.words, *_facts(group, found.entity)] if in_vocabulary(group.predicate) else []
    rest = [group for group in found.groups if not in_vocabulary(group.predicate)]
    lines += ["", "further facts"] if rest else []
    for group in rest:
        lines += _facts(group, found.entity)
    lines += ["", "also said, but no fact between two entities"] if found.further else []
    for words, rows in _further(found).items():
        lines += [f"  {words}", *(quote(said, indent=4) for said in rows[:QUOTES])]
    lines += ["", "There is more than is shown: raise --limit."] if found.truncated else []
    return "\n".join(lines)


def _facts(group: Group, entity: Entity) -> list[str]:
    lines = []
    for told in group.facts:
        edge = told.fact.relationship
        known = {entity.id: entity, told.other.id: told.other}
        says = limited(told.fact, told.other.name) if in_vocabulary(edge.predicate) else sentence(told.fact, known)
        lines += [f"  {says} — {times(edge.documents, 'article')}", quotes(told.fact, indent=4)]
    return lines


def _head(found: Profile) -> list[str]:
    entity = found.entity
    seen = f", seen {entity.first_seen} to {entity.last_seen}" if entity.first_seen else ""
    lines = [f"{entity.name} ({entity.type.value})  {entity.id}"]
    lines += [f"  roles: {'; '.join(entity.roles)}"] if entity.roles else []
    lines += [f"  also: {'; '.join(entity.aliases[:ALIASES])}"] if entity.aliases else []
    return [*lines, f"  {times(entity.documents, 'article')}{seen}, {times(entity.degree, 'relationship')}"]


def _further(found: Profile) -> dict[str, list[Evidence]]:
    """What else was said, by its words."""
    rows: dict[str, list[Evidence]] = {}
    for said in found.further:
        rows.setdefault(_words(said.statement, found.entity), []).append(said)
    return rows


def _words(row: Statement, entity: Entity) -> str:
    said = statement_words(row)
    subject = entity.name if row.subject_id == entity.id else row.subject_text
    target = entity.name if row.object_id == entity.id else row.object_text
    return f"{subject} {said} {target}".strip()
