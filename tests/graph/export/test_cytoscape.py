import json

from graph.export import Format
from tests.contract.answers import collected
from tests.fakes.memory_store import MemoryStore
from tests.graph.export.graphs import exported


async def test_elements_have_unique_ids_and_known_ends(store: MemoryStore) -> None:
    elements = json.loads(await exported(store, Format.CYTOSCAPE))["elements"]
    nodes, edges = [[row["data"] for row in elements[kind]] for kind in ("nodes", "edges")]
    ids = [row["id"] for row in [*nodes, *edges]]
    assert len(ids) == len(set(ids))
    assert {row[end] for row in edges for end in ("source", "target")} <= {row["id"] for row in nodes}


async def test_edges_keep_their_evidence_as_lists(store: MemoryStore) -> None:
    elements = json.loads(await exported(store, Format.CYTOSCAPE))["elements"]
    found = {row["data"]["id"]: row["data"] for row in elements["edges"]}
    for edge in await collected(store.export_relationships()):
        assert found[edge.id]["quotes"] == [quote.text for quote in edge.quotes]
        assert found[edge.id]["quote_documents"] == [quote.document_id for quote in edge.quotes]
        assert found[edge.id]["confidence"] == edge.confidence
