"""What is counted of an entity as its appearances come and go, so that no article counts a hub anew (pure)."""

import hashlib
from collections import Counter
from collections.abc import Iterable, Iterator

from extract.model import EntityType
from graph.bolt.link import Row
from graph.model import Appearance
from graph.project import EntityAggregate

KINDS = ("name", "surface", "role", "folded", "seen")


def steps(gone: Iterable[Appearance], come: Iterable[Appearance]) -> list[Row]:
    """Rows of the tallies that change, by id, each with what is to be added to it."""
    counts: Counter[tuple[str, str, str]] = Counter()
    counts.update(key for row in come for key in _keys(row))
    counts.subtract(key for row in gone for key in _keys(row))
    rows = [
        {"id": tally_id(*key), "entity_id": key[0], "kind": key[1], "text": key[2], "step": step}
        for key, step in counts.items()
        if step
    ]
    return sorted(rows, key=lambda row: str(row["id"]))


def aggregate(entity_id: str, kind: EntityType, tallies: Iterable[tuple[str, str, int]]) -> EntityAggregate | None:
    """What the tallies of an entity (kind, text, documents) come to; None when it appears nowhere."""
    counts: dict[str, dict[str, int]] = {name: {} for name in KINDS}
    for name, text, documents in tallies:
        counts[name][text] = documents
    if not counts["name"]:
        return None
    return EntityAggregate(
        id=entity_id,
        type=kind,
        names=counts["name"],
        surfaces=counts["surface"],
        roles=counts["role"],
        folded=frozenset(counts["folded"]),
        first=min(counts["seen"], default=None),
        last=max(counts["seen"], default=None),
        documents=sum(counts["name"].values()),  # each appearance has just one name
    )


def _keys(row: Appearance) -> Iterator[tuple[str, str, str]]:
    """All that one appearance counts for, as entity, kind and text."""
    yield row.entity_id, "name", row.name
    yield from ((row.entity_id, "surface", surface.text) for surface in row.surfaces)
    yield from ((row.entity_id, "role", role) for role in row.roles)
    yield from ((row.entity_id, "folded", folded) for folded in row.folded_names)
    if row.seen:
        yield row.entity_id, "seen", row.seen


def tally_id(entity_id: str, kind: str, text: str) -> str:
    """Key of a tally: hashed, since an index takes no key of any length."""
    return hashlib.sha256(f"{entity_id} {kind} {text}".encode()).hexdigest()[:32]
