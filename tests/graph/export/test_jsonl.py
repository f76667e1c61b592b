import json
from pathlib import Path

from extract.model import Span
from graph.export import Format
from graph.model import Reference, StatementArgument
from graph.sqlite.store import SqliteStore
from tests.builders import document_graph, entity_id, fact
from tests.fakes.memory_store import MemoryStore
from tests.graph.export.graphs import exported as written

PLACE = Reference("Paris", Span(3, 8), entity_id("Paris/Location"))
FULL = fact(
    "Ann Roe",
    "met",
    "Bob Low",
    time="2015-09",
    time_end="2015-09-30",
    time_precision="month",
    ended=True,
    place=PLACE,
    attributed_to=Reference("police", Span(0, 6)),
    arguments=(StatementArgument("in", "Paris", Span(3, 8), entity_id("Paris/Location")),),
    support=(Span(1, 2),),
)
GRAPHS = (
    document_graph("one", FULL, fact("Ann Roe", "resigned_from", None), named=("Paris/Location",)),
    document_graph("two", ("Ann Roe", "met", "Bob Low")),
)


async def exported(store: MemoryStore | SqliteStore) -> bytes:
    for graph in GRAPHS:
        await store.put(graph)
    return await written(store, Format.JSONL)


async def test_rows_are_sorted_by_kind_then_id() -> None:
    rows = [json.loads(line) for line in (await exported(MemoryStore())).splitlines()]
    keys = [(row["kind"], row["id"]) for row in rows]
    assert keys == sorted(keys)
    assert {kind for kind, _ in keys} == {"document", "entity", "relationship", "statement"}


async def test_two_stores_give_the_same_bytes(tmp_path: Path) -> None:
    store = await SqliteStore.open(tmp_path / "graph.db")
    await store.migrate()
    assert await exported(store) == await exported(MemoryStore())
    await store.close()


async def test_the_fields_of_each_kind() -> None:
    rows = [json.loads(line) for line in (await exported(MemoryStore())).splitlines()]
    fields = {row["kind"]: list(row)[1:] for row in rows}
    assert fields["document"] == ["id", "key", "title", "url", "publisher", "published_at", "content_hash"]
    assert fields["entity"] == ["id", "type", "name", "aliases"]
    assert fields["relationship"] == [
        "id", "subject", "predicate", "object", "statements", "documents", "confidence", "status",
    ]  # fmt: skip
    assert fields["statement"] == [
        "id", "document", "subject", "predicate", "relation", "object", "object_text", "arguments", "polarity",
        "status", "time", "time_end", "time_precision", "ended", "place", "attributed_to", "confidence", "rule",
        "sentence", "subject_span", "relation_span", "object_span", "support", "relationship",
    ]  # fmt: skip


async def test_a_statement_with_everything() -> None:
    rows = [json.loads(line) for line in (await exported(MemoryStore())).splitlines()]
    row = next(row for row in rows if row.get("ended"))
    assert row["place"] == {"text": "Paris", "entity": entity_id("Paris/Location"), "span": [3, 8]}
    assert row["attributed_to"] == {"text": "police", "entity": None, "span": [0, 6]}
    assert row["arguments"] == [{"role": "in", "text": "Paris", "entity": entity_id("Paris/Location"), "span": [3, 8]}]
    assert (row["time"], row["time_end"], row["time_precision"]) == ("2015-09", "2015-09-30", "month")
    assert row["sentence"] == {"start": 0, "end": 20, "text": "Ann Roe met Bob Low."}
    assert row["support"] == [[1, 2]]


async def test_a_literal_has_no_object_entity() -> None:
    rows = [json.loads(line) for line in (await exported(MemoryStore())).splitlines()]
    row = next(row for row in rows if row.get("predicate") == "resigned_from" and row["kind"] == "statement")
    assert (row["object"], row["object_span"], row["time_precision"]) == (None, None, None)
