import io
import json
from collections.abc import AsyncIterator

import httpx2
import networkx as nx
import pytest

from extract.model import Polarity
from graph.errors import StoreUnavailable
from graph.export import FORMS, Format, Selection
from graph.model import Relationship
from graph.sqlite.store import SqliteStore
from graph.store import StatementFilter
from tests.builders import entity_id
from tests.graph.export.graphs import exported


@pytest.mark.parametrize("form", list(Format))
async def test_the_stream_is_the_export(client: httpx2.AsyncClient, store: SqliteStore, form: Format) -> None:
    answer = await client.get(f"/v1/export?format={form.value}")
    assert answer.headers["content-type"].startswith(FORMS[form].media_type)
    assert answer.headers["content-disposition"] == f'attachment; filename="relatum.{FORMS[form].suffix}"'
    assert answer.content == await exported(store, form)


async def test_a_zip_is_not_compressed_again(client: httpx2.AsyncClient) -> None:
    encodings = [
        (await client.get(f"/v1/export?format={form}", headers={"Accept-Encoding": "gzip"})).headers.get(
            "content-encoding"
        )
        for form in ("csv", "graphml")
    ]
    assert encodings == [None, "gzip"]


async def test_lines_are_what_is_written_if_nothing_is_said(client: httpx2.AsyncClient) -> None:
    assert (await client.get("/v1/export")).content == (await client.get("/v1/export?format=jsonl")).content


async def test_an_unknown_format_is_refused(client: httpx2.AsyncClient) -> None:
    assert (await client.get("/v1/export?format=xml")).status_code == 422


@pytest.mark.parametrize(
    ("asked", "where"),
    [
        ("predicate=met&predicate=works_for", StatementFilter(predicates=("met", "works_for"))),
        ("entity=Ann%20Roe", StatementFilter(entity_id=entity_id("Ann Roe"))),
        ("subject=Bob%20Low&min_confidence=0.5", StatementFilter(subject_id=entity_id("Bob Low"), min_confidence=0.5)),
        ("polarity=negated", StatementFilter(polarity=Polarity.NEGATED)),
        ("object=Treasury", StatementFilter(object_id=entity_id("Treasury/Organization"))),
    ],
)
async def test_filters_are_those_of_the_lists(
    client: httpx2.AsyncClient, store: SqliteStore, asked: str, where: StatementFilter
) -> None:
    answer = await client.get(f"/v1/export?{asked}")
    assert answer.content == await exported(store, Format.JSONL, Selection(where))
    assert 0 < answer.content.count(b'"kind":"statement"') < 7


async def test_filters_on_a_document_and_a_fact(client: httpx2.AsyncClient) -> None:
    rows = [json.loads(line) for line in (await client.get("/v1/export?predicate=sacked_from")).text.splitlines()]
    found = {row["kind"]: row for row in rows}
    for asked in (f"document={found['document']['id']}", f"relationship={found['relationship']['id']}"):
        answer = await client.get(f"/v1/export?{asked}")
        assert found["statement"] in [json.loads(line) for line in answer.text.splitlines()]


async def test_a_part_of_the_graph_by_names_and_ids(client: httpx2.AsyncClient) -> None:
    names = {"among": ["Ann Roe", entity_id("Bob Low"), "Treasury"], "format": "graphml"}
    graph = nx.read_graphml(io.BytesIO((await client.get("/v1/export", params=names)).content))
    assert {name for _, name in graph.nodes(data="name")} == {"Ann Roe", "Bob Low", "Treasury"}
    assert {edge[2] for edge in graph.edges(data="predicate")} == {"met", "sacked_from"}


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("among=Zorro", 404),
        ("among=e" + "a" * 26, 404),
        ("among=Acme", 300),
        ("entity=Zorro", 404),
        ("since=soon", 422),
        ("document=" + "d" * 65, 422),
    ],
)
async def test_what_cannot_be_found_is_a_problem_and_no_half_answer(
    client: httpx2.AsyncClient, asked: str, status: int
) -> None:
    answer = await client.get(f"/v1/export?{asked}")
    assert (answer.status_code, answer.headers["content-type"]) == (status, "application/problem+json")


async def test_a_store_that_is_away_is_no_half_answer(
    client: httpx2.AsyncClient, store: SqliteStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def away() -> AsyncIterator[Relationship]:
        raise StoreUnavailable("It does not answer.")
        yield

    monkeypatch.setattr(store, "export_relationships", away)
    answer = await client.get("/v1/export?format=graphml")
    assert (answer.status_code, answer.json()["code"], answer.headers["retry-after"]) == (503, "store_unavailable", "2")
