"""What is timed is the graph that the stores themselves would have made of the articles."""

import asyncio
from pathlib import Path

import pytest

from benchmarks.service import neo4j_home, sqlite_file
from benchmarks.service.bare import recorded
from benchmarks.service.generate import PER_DOCUMENT, Size, documents, named
from benchmarks.service.questions import questions
from graph.sqlite.store import SqliteStore
from tests.contract.answers import exports
from tests.contract.world import memory

SIZE = Size(entities=100, relationships=150, statements=300)


async def test_the_same_seed_gives_the_same_articles() -> None:
    graphs = list(documents(SIZE))
    assert graphs == list(documents(SIZE))
    assert graphs != list(documents(SIZE, seed=1))
    assert len(graphs) == SIZE.statements // PER_DOCUMENT
    for graph in graphs:
        for said in graph.statements:
            assert graph.text[said.sentence.start : said.sentence.end] == said.quote
            assert graph.text[said.subject_span.start : said.subject_span.end] == said.subject_text


def test_names_are_all_different() -> None:
    assert len({named(number).id for number in range(5_000)}) == 5_000


async def test_the_file_is_as_the_store_would_have_made_it(tmp_path: Path) -> None:
    await asyncio.to_thread(sqlite_file.write, tmp_path / "graph.db", documents(SIZE))
    store = await SqliteStore.open(tmp_path / "graph.db")
    assert await store.migrate() == ()
    found, expected = await exports(store), await exports(await memory(*documents(SIZE)))
    assert found == expected
    assert len(found["entities"]) == SIZE.entities
    assert len(found["relationships"]) == SIZE.relationships
    for id_ in [entity.id for entity in found["entities"][:5]]:
        assert await store.called(id_) == await (await memory(*documents(SIZE))).called(id_)
    assert len((await store.search(["b"])).rows) > 0
    await store.close()


async def test_statements_are_taken_down_while_a_store_is_asked(tmp_path: Path) -> None:
    await asyncio.to_thread(sqlite_file.write, tmp_path / "graph.db", documents(SIZE))
    store = await SqliteStore.open(tmp_path / "graph.db")
    with recorded() as sent:
        await store.entities([named(0).id])
    assert len(sent) == 1
    assert len(await questions(store, SIZE)) > 10
    await store.close()


def test_rows_for_neo4j_have_one_form(tmp_path: Path) -> None:
    neo4j_home.write(tmp_path, documents(SIZE))
    lines = {
        name: (tmp_path / f"{name}.csv").read_text().split("\n") for name in ("Statement", "__Entity__", "Document")
    }
    assert len(lines["Document"]) == SIZE.statements // PER_DOCUMENT + 2
    assert len(lines["__Entity__"]) == SIZE.entities + 2
    columns = lines["Statement"][0].split(",")
    assert {"id:string", "confidence:double", "ended:boolean", "sentence:long[]"} <= set(columns)


@pytest.mark.parametrize(
    ("value", "field"), [(None, ""), (True, "true"), (3, "3"), (0.5, "0.5"), ('a"b', '"a""b"'), ([1, 2], '"1\x1f2"')]
)
def test_fields(value: object, field: str) -> None:
    assert neo4j_home._field(value) == field
