"""Brings the schema of a database up to date and says so when what exists is not what is expected."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from functools import partial

from extract.model import EntityType
from graph.bolt import decode, encode
from graph.bolt.link import BATCH, Link, Row, Transaction
from graph.bolt.recount import relationships
from graph.errors import StoreMisconfigured
from graph.fingerprint import fingerprint

FEW = 25
"""Documents whose texts are read at once."""

SECONDS = 120.0
"""Longest time for one step of a migration."""

FILLING = 1_800.0
"""Longest time until all indexes of a large graph are filled. Source: a million statements took over two minutes."""


@dataclass(frozen=True, slots=True, order=True)
class Rule:
    """A constraint or an index: its name is that of the statement that makes it."""

    name: str
    type: str
    label: str
    properties: tuple[str, ...]


def _unique(label: str, prop: str) -> Rule:
    return Rule(f"{label.strip('_').lower()}_{prop}", "UNIQUENESS", label, (prop,))


def _range(label: str, *props: str) -> Rule:
    return Rule(f"{label.strip('_').lower()}_{'_'.join(props)}", "RANGE", label, props)


CONSTRAINTS = (
    _unique("__Entity__", "id"),
    _unique("Document", "id"),
    _unique("Text", "document_id"),
    _unique("Statement", "id"),
    _unique("Appearance", "id"),
    _unique("Tally", "id"),
    _unique("Queued", "id"),
    _unique("Job", "id"),
    _unique("Latch", "id"),
    _unique("CallerKey", "id"),
    _unique("Migration", "name"),
)
INDEXES = (
    _range("Statement", "subject_id"),
    _range("Statement", "object_id"),
    _range("Statement", "subject_id", "object_id"),
    _range("Statement", "subject_id", "id"),
    _range("Statement", "object_id", "id"),
    _range("Statement", "subject_id", "time"),
    _range("Statement", "object_id", "time"),
    _range("Statement", "document_id"),
    _range("Statement", "relationship_id"),
    _range("Statement", "relationship_id", "confidence"),
    _range("Statement", "predicate"),
    _range("Appearance", "entity_id"),
    _range("Appearance", "entity_id", "document_id"),
    _range("Appearance", "document_id"),
    _range("Document", "publisher_key", "publisher"),
    _range("Tally", "entity_id"),
    _range("__Entity__", "degree"),
    _range("__Entity__", "documents"),
    _range("Queued", "state"),
    _range("Queued", "document_id"),
    _range("Queued", "job_id", "state"),
    _range("Queued", "job_id", "order"),
    _range("Queued", "state", "job_id", "order"),
    Rule("entity_names", "FULLTEXT", "__Entity__", ("folded_names",)),
)
LABELS = (*(kind.value for kind in EntityType), "Document", "Statement")
"""Labels whose tokens must be older than the base label's, since Browser's preview colours a node by its oldest one."""


async def _labels_and_constraints(link: Link) -> None:
    """One migration, since a record of it needs its constraint: two programs may start on an empty database at once."""
    for label in LABELS:
        await link.define("create_label", seconds=SECONDS, label=label)
    for rule in CONSTRAINTS:
        await link.define(rule.name, seconds=SECONDS)


async def _indexes(link: Link) -> None:
    for rule in INDEXES:
        await link.define(rule.name, seconds=SECONDS)
    await link.define("await_indexes", seconds=FILLING, wait=int(FILLING))


async def _latch(link: Link) -> None:
    async def work(transaction: Transaction) -> None:
        await transaction.run("make_latch")

    await link.transact(work)


async def _told(link: Link) -> None:
    """Each statement keeps by whom and when it was told; by pages of documents, so that it can be begun again."""
    after = ""
    while rows := [encode.told(decode.document(row)) for row in await link.read("documents", limit=BATCH, after=after)]:
        await link.transact(partial(_stamp, rows=rows))
        after = rows[-1]["document_id"]


async def _stamp(transaction: Transaction, *, rows: list[Row]) -> None:
    await transaction.run("stamp_statements", rows=rows)


async def _sources(link: Link) -> None:
    """Documents get fingerprints and edges the number of independent ones; each page can be done again."""
    after = ""
    while documents := [decode.document(row) for row in await link.read("documents", limit=FEW, after=after)]:
        after = documents[-1].id
        texts = dict(await link.read("texts", ids=[document.id for document in documents]))
        printed = [replace(document, fingerprint=fingerprint(texts.get(document.id, ""))) for document in documents]
        await link.transact(partial(_print, rows=[encode.told(document) for document in printed]))
    after = ""
    while ids := await link.read("relationship_ids", limit=BATCH, after=after):
        await _project_again(link, ids)
        after = ids[-1]


async def _print(transaction: Transaction, *, rows: list[Row]) -> None:
    await transaction.run("write_fingerprints", rows=rows)
    await transaction.run("stamp_statements", rows=rows)


async def _keys(link: Link) -> None:
    await link.define("callerkey_id", seconds=SECONDS)


async def _words(link: Link) -> None:
    """Edges get the words that people read on them, and their quotes the phrases; each page can be done again."""
    after = ""
    while ids := await link.read("relationship_ids", limit=BATCH, after=after):
        await _project_again(link, ids)
        after = ids[-1]


async def _publishers(link: Link) -> None:
    """Documents get the folded names of their publishers; each page can be done again."""
    await _indexes(link)
    after = ""
    while rows := [encode.told(decode.document(row)) for row in await link.read("documents", limit=BATCH, after=after)]:
        await link.transact(partial(_publish, rows=rows))
        after = rows[-1]["document_id"]


async def _publish(transaction: Transaction, *, rows: list[Row]) -> None:
    await transaction.run("write_publishers", rows=rows)


async def _project_again(link: Link, ids: Sequence[str]) -> None:
    edges = [decode.relationship(row) for row in await link.read("relationships", ids=ids)]
    ends = {edge.id: (edge.subject_id, edge.object_id) for edge in edges}
    await link.transact(partial(relationships, ends=ends, more=dict.fromkeys(ends, 0)))


# A later migration is added at the end and never changes one that was released.
MIGRATIONS = {
    "0001-labels-and-constraints": _labels_and_constraints,
    "0002-indexes": _indexes,
    "0003-latch": _latch,
    "0004-told": _told,
    "0005-sources": _sources,
    "0006-keys": _keys,
    "0007-best-known": _indexes,
    "0008-pairs": _indexes,
    "0009-words": _words,
    "0010-in-order": _indexes,
    "0011-by-id": _indexes,
    "0012-publishers": _publishers,
}


async def migrate(link: Link) -> tuple[str, ...]:
    """Applies what is missing, in order, and checks the outcome; names of what was applied.

    Raises:
        StoreMisconfigured: the schema is foreign, or newer than this program.
    """
    done = await _done(link)
    applied = [name for name in MIGRATIONS if name not in done]
    for name in applied:
        await MIGRATIONS[name](link)
        await _record(link, name)
    await check(link)
    return tuple(applied)


async def check_current(link: Link) -> None:
    """Whether all migrations were applied.

    Raises:
        StoreMisconfigured: one is missing, or was made by a newer program.
    """
    missing = sorted(MIGRATIONS.keys() - await _done(link))
    if missing:
        raise StoreMisconfigured(f"The database is not migrated yet ({', '.join(missing)}): start the service again.")


async def _done(link: Link) -> set[str]:
    done = set(await link.read("migrations"))
    newer = sorted(done - MIGRATIONS.keys())
    if newer:
        raise StoreMisconfigured(f"The database was migrated by a newer Relatum ({', '.join(newer)}). Update this one.")
    return done


async def check(link: Link) -> None:
    """Compares what exists with what is expected: IF NOT EXISTS makes nothing where a name is taken, and says nothing.

    Raises:
        StoreMisconfigured: a constraint or an index is missing, or is another one under its name.
    """
    constraints = await link.define("show_constraints", seconds=SECONDS)
    indexes = await link.define("show_indexes", seconds=SECONDS)
    there = {
        Rule(row["name"], row["type"], (row["labelsOrTypes"] or [""])[0], tuple(row["properties"] or ()))
        for row in (*constraints, *indexes)
    }
    missing = sorted(rule.name for rule in {*CONSTRAINTS, *INDEXES} - there)
    if missing:
        raise StoreMisconfigured(
            f"The schema of the database is not ours: {', '.join(missing)} missing or different. "
            "Drop what has these names, or use another database."
        )


async def _record(link: Link, name: str) -> None:
    async def work(transaction: Transaction) -> None:
        await transaction.run("record_migration", name=name, now=datetime.now(UTC).isoformat(timespec="seconds"))

    await link.transact(work)
