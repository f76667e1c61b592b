import io
import json
from xml.etree import ElementTree as ET

import networkx as nx
import pytest

from graph.answers.words import is_symmetric
from graph.export import Format, Selection
from tests.builders import entity_id
from tests.contract.answers import collected
from tests.contract.world import ANN
from tests.fakes.memory_store import MemoryStore
from tests.graph.export.graphs import TRAP, exported

READ = {
    Format.GRAPHML: lambda data: nx.read_graphml(io.BytesIO(data), force_multigraph=True),
    Format.GEXF: lambda data: nx.MultiDiGraph(nx.read_gexf(io.BytesIO(data))),
}
"""How networkx reads each; both formats hold the same."""

FORMS = pytest.mark.parametrize("form", list(READ))


@FORMS
async def test_networkx_reads_every_node_with_what_is_known_of_it(store: MemoryStore, form: Format) -> None:
    graph = READ[form](await exported(store, form))
    entities = await collected(store.export_entities())
    assert set(graph.nodes) == {entity.id for entity in entities}
    for entity in entities:
        node = graph.nodes[entity.id]
        assert (node["name"], node["type"], node["documents"], node["degree"]) == (
            entity.name, entity.type.value, entity.documents, entity.degree,
        )  # fmt: skip
        assert (node.get("first_seen"), node.get("last_seen")) == (entity.first_seen, entity.last_seen)
        assert json.loads(node["aliases"]) == list(entity.aliases)
    assert TRAP in {node["name"] for _, node in graph.nodes(data=True)}


@FORMS
async def test_networkx_reads_every_edge_with_its_evidence(store: MemoryStore, form: Format) -> None:
    graph = READ[form](await exported(store, form))
    edges = await collected(store.export_relationships())
    found = {(one, other, data["predicate"]): data for one, other, data in graph.edges(data=True)}
    assert len(edges) == graph.number_of_edges() == len(found)
    for edge in edges:
        row = found[edge.subject_id, edge.object_id, edge.predicate]
        assert (row["status"], row["confidence"]) == (edge.status.value, edge.confidence)
        assert (row["statements"], row["documents"], row["sources"]) == (edge.statements, edge.documents, edge.sources)
        assert (row.get("first_date"), row.get("last_date")) == (edge.first_date, edge.last_date)
        assert json.loads(row["quote_statements"]) == [quote.statement_id for quote in edge.quotes]
        assert json.loads(row["quote_documents"]) == [quote.document_id for quote in edge.quotes]
        assert json.loads(row["quote_confidences"]) == [quote.confidence for quote in edge.quotes]
        assert json.loads(row["quotes"]) == [quote.text for quote in edge.quotes]
        assert row["symmetric"] is (is_symmetric(edge.predicate))


@FORMS
async def test_a_quote_says_where_it_stands(store: MemoryStore, form: Format) -> None:
    graph = READ[form](await exported(store, form))
    board = next(row for *_, row in graph.edges(data=True) if row["words"] == "works for" and row["statements"] == 2)
    assert json.loads(board["quote_citations"]) == [
        "About board-again, The Test, 2019-05-06",
        "About board, The Test, 2020-01-02",
    ]


@FORMS
async def test_a_filter_without_answer_is_an_empty_graph(store: MemoryStore, form: Format) -> None:
    graph = READ[form](await exported(store, form, Selection(among=())))
    assert (len(graph.nodes), len(graph.edges)) == (0, 0)


@FORMS
async def test_a_lone_entity_is_a_node(store: MemoryStore, form: Format) -> None:
    graph = READ[form](await exported(store, form, Selection(among=(entity_id(ANN),))))
    assert dict(graph.nodes(data="name")) == {entity_id(ANN): ANN}


async def test_gephi_finds_labels_and_weights(store: MemoryStore) -> None:
    root = ET.fromstring(await exported(store, Format.GEXF))
    space = {"g": "http://gexf.net/1.3"}
    assert root.get("version") == "1.3"
    assert TRAP in {node.get("label") for node in root.iterfind(".//g:node", space)}
    assert {edge.get("weight") for edge in root.iterfind(".//g:edge", space)} == {"1", "2"}
