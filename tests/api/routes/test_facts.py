from dataclasses import replace

import httpx2
import pytest

from extract.model import Span
from graph.model import Reference, StatementArgument
from graph.sqlite.store import SqliteStore
from tests.api.conftest import GRAPHS
from tests.builders import document_graph, edge_id, entity_id, fact


async def ids(client: httpx2.AsyncClient, **params: str) -> list[str]:
    return [row["id"] for row in (await client.get("/v1/statements", params=params)).json()["items"]]


async def test_all_statements_by_id(client: httpx2.AsyncClient) -> None:
    assert await ids(client) == sorted(row.id for graph in GRAPHS for row in graph.statements)


@pytest.mark.parametrize(
    ("params", "count"),
    [
        ({"entity": "Ann Roe"}, 3),
        ({"subject": "Bob Low"}, 2),
        ({"object": "Bob Low"}, 2),
        ({"predicate": "met"}, 3),
        ({"polarity": "negated"}, 1),
        ({"status": "reported"}, 1),
        ({"min_confidence": "0.7"}, 1),
        ({"document": GRAPHS[1].document.id}, 2),
        ({"entity": "Ann Roe", "predicate": "works_for"}, 0),
        ({"type": "Organization"}, 4),
        ({"entity": "Ann Roe", "type": "Person"}, 1),
        ({"since": "2020-01-02", "until": "2020"}, 7),
        ({"until": "2020-01-01"}, 0),
        ({"as_of": "2020-01-02", "subject": "Bob Low"}, 2),
        ({"as_of": "2019"}, 0),
        ({"source": "the test"}, 7),
        ({"source": "?"}, 0),
        ({"relationship": edge_id("Bob Low", "works_for", "Acme/Organization")}, 2),
    ],
)
async def test_filters(client: httpx2.AsyncClient, params: dict[str, str], count: int) -> None:
    assert len(await ids(client, **params)) == count


@pytest.mark.parametrize("day", ["2015-13", "2015-1", "15", "2015-09-32", "2015-09-04T10", "２０１５"])
@pytest.mark.parametrize("name", ["since", "until", "as_of"])
async def test_what_is_no_date_is_refused(client: httpx2.AsyncClient, name: str, day: str) -> None:
    answer = await client.get("/v1/statements", params={name: day})
    assert (answer.status_code, answer.json()["code"]) == (422, "invalid")


async def test_a_filtered_list_is_paged(client: httpx2.AsyncClient) -> None:
    first = (await client.get("/v1/statements?entity=Ann Roe&limit=2")).json()
    rest = (await client.get(f"/v1/statements?entity=Ann Roe&cursor={first['next']}")).json()
    other = await client.get(f"/v1/statements?entity=Bob Low&cursor={first['next']}")
    assert len(first["items"] + rest["items"]) == 3
    assert other.json()["code"] == "bad_cursor"


async def test_one_statement_with_its_context(client: httpx2.AsyncClient) -> None:
    graph = GRAPHS[0]
    said = next(row for row in graph.statements if row.predicate == "met")
    body = (await client.get(f"/v1/statements/{said.id}")).json()
    assert body["before"] + body["statement"]["sentence"]["text"] + body["after"] == graph.text
    assert {row["id"] for row in body["entities"]} == {entity_id("Ann Roe"), entity_id("Bob Low")}
    assert body["document"]["id"] == graph.document.id
    shown = {row["part"]: row["text"] for row in body["highlights"]}
    assert shown == {"subject": "Ann Roe", "relation": "met", "object": "Bob Low"}
    assert [row["span"] for row in body["highlights"]] == sorted(row["span"] for row in body["highlights"])


async def test_a_statement_says_why(client: httpx2.AsyncClient, store: SqliteStore) -> None:
    he = {"subject_text": "he", "rule": "active_object", "support": (Span(0, 7),)}
    where = {"arguments": (StatementArgument("in", "Ellis", Span(8, 11)),), "place": Reference("Ellis", Span(8, 11))}
    graph = document_graph("why", fact("Eve Fox", "sacked_from", "Treasury/Organization", **he, **where))
    await store.put(graph)
    body = (await client.get(f"/v1/statements/{graph.statements[0].id}")).json()
    assert body["why"]["rule"] == "active_object"
    assert body["why"]["says"] == "The subject of an active verb acts on its direct object."
    assert "“he” is taken for Eve Fox." in body["why"]["reasons"]
    assert "It leans on “Eve Fox” at 0–7." in body["why"]["reasons"]
    assert {row["part"]: (row["words"], row["name"]) for row in body["why"]["coreference"]} == {
        "subject": ("he", "Eve Fox"), "object": ("Treasury", "Treasury")
    }  # fmt: skip
    assert body["why"]["decision"] == body["why"]["reasons"][-1]
    assert body["why"]["decision"].endswith("supports the fact “was sacked from” between them.")
    assert {row["part"] for row in body["highlights"]} == {
        "subject", "relation", "object", "support", "argument", "place"
    }  # fmt: skip


async def test_a_statement_names_the_step_that_joined_its_words(client: httpx2.AsyncClient, store: SqliteStore) -> None:
    graph = document_graph("step", fact("Eve Fox", "met", "Bob Low", subject_text="Fox"))
    appearances = tuple(replace(row, joined=("surname of Eve Fox",)) for row in graph.appearances)
    await store.put(replace(graph, appearances=appearances))
    body = (await client.get(f"/v1/statements/{graph.statements[0].id}")).json()
    assert body["why"]["coreference"][0]["how"] == "surname of Eve Fox"
    assert "“Fox” is taken for Eve Fox: surname of Eve Fox." in body["why"]["reasons"]


@pytest.mark.parametrize(("rule", "says"), [("learned", True), ("likely_complement", True), ("another", False)])
async def test_what_no_rule_of_ours_found(
    client: httpx2.AsyncClient, store: SqliteStore, rule: str, says: bool
) -> None:
    speaker = Reference("a clerk", Span(0, 3))
    graph = document_graph("other", fact("Eve Fox", "met", "Fay Gem", rule=rule, attributed_to=speaker))
    await store.put(graph)
    why = (await client.get(f"/v1/statements/{graph.statements[0].id}")).json()["why"]
    assert bool(why["says"]) is says
    assert why["reasons"]


async def test_evidence_passes_filters(client: httpx2.AsyncClient) -> None:
    path = f"/v1/relationships/{edge_id('Bob Low', 'works_for', 'Acme/Organization')}/evidence"
    for query, count in (
        ("since=2020", 2),
        ("until=2019", 0),
        ("status=reported", 0),
        ("source=the test&as_of=2020", 2),
    ):
        assert len((await client.get(f"{path}?{query}")).json()["items"]) == count, query


async def test_evidence_is_paged_most_confident_first(client: httpx2.AsyncClient) -> None:
    path = f"/v1/relationships/{edge_id('Bob Low', 'works_for', 'Acme/Organization')}/evidence"
    first = (await client.get(f"{path}?limit=1")).json()
    rest = (await client.get(f"{path}?cursor={first['next']}")).json()
    documents = {row["document"] for row in first["items"] + rest["items"]}
    assert documents == {GRAPHS[1].document.id, GRAPHS[2].document.id}
    assert rest["next"] is None


async def test_predicates_have_counts_and_words(client: httpx2.AsyncClient) -> None:
    rows = {row["name"]: row for row in (await client.get("/v1/predicates")).json()}
    assert rows["sacked_from"]["label"] == "was sacked from"
    assert rows["sacked_from"]["statements"] == 1
    assert rows["sacked_from"]["in_vocabulary"] is True
    assert "works_for" in rows["sacked_from"]["ends"]


async def test_the_unmapped_report_is_what_the_vocabulary_lacks(client: httpx2.AsyncClient, store: SqliteStore) -> None:
    waltzes = [
        ("Ann Roe", "waltz_with", "Bob Low"),
        ("Bob Low", "waltz_with", "Cid Ash"),
        ("Ann Roe", "hum", "Cid Ash"),
    ]
    await store.put(document_graph("ball", *waltzes))
    report = (await client.get("/v1/predicates?mapped=false")).json()
    assert [(row["name"], row["statements"]) for row in report] == [("waltz_with", 2), ("hum", 1)]
    mapped = (await client.get("/v1/predicates?mapped=true")).json()
    everything = (await client.get("/v1/predicates")).json()
    assert [row["name"] for row in mapped + report] == [row["name"] for row in everything]
    assert not any(row["in_vocabulary"] for row in report)
