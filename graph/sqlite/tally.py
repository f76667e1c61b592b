"""Keeps the number of documents that use a text for an entity, so that a hub is not counted anew with every article."""

import sqlite3
from collections import Counter
from collections.abc import Iterable, Mapping

from extract.model import EntityType
from graph.model import Appearance
from graph.project import EntityAggregate
from graph.sqlite.queries import sql


def count(connection: sqlite3.Connection, appearances: Iterable[Appearance], step: int) -> None:
    """Adds (1) or takes away (-1) what these appearances count for."""
    given = [
        {"entity_id": row.entity_id, "kind": kind, "text": text, "documents": step * times}
        for row in appearances
        for (kind, text), times in _texts(row).items()
    ]
    connection.executemany(sql("tally_add"), given)


def aggregate(connection: sqlite3.Connection, entity_id: str, type_: EntityType) -> EntityAggregate | None:
    """What the appearances of an entity come to, or None when it has none; forgets texts that nobody uses."""
    connection.execute(sql("tally_sweep"), {"entity_id": entity_id})
    kinds: dict[str, dict[str, int]] = {"name": {}, "surface": {}, "role": {}, "folded": {}}
    for kind, text, documents in connection.execute(sql("tally_of_entity"), {"entity_id": entity_id}):
        kinds[kind][text] = documents
    if not kinds["name"]:
        return None
    first, last = connection.execute(sql("entity_seen"), {"entity_id": entity_id}).fetchone()
    return EntityAggregate(
        id=entity_id,
        type=type_,
        names=kinds["name"],
        surfaces=kinds["surface"],
        roles=kinds["role"],
        folded=frozenset(kinds["folded"]),
        first=first,
        last=last,
        documents=sum(kinds["name"].values()),
    )


def _texts(row: Appearance) -> Mapping[tuple[str, str], int]:
    """Every text of an appearance by its kind; each has exactly one name."""
    return Counter(
        [
            ("name", row.name),
            *(("surface", surface.text) for surface in row.surfaces),
            *(("role", role) for role in row.roles),
            *(("folded", folded) for folded in row.folded_names),
        ]
    )
