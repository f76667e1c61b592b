"""What joins two entities by one entity between them."""

from graph.connect import Asked, common
from tests.builders import document_graph, entity_id, fact
from tests.contract.world import memory


async def test_who_is_joined_by_a_guess_alone_comes_last() -> None:
    guess, again = fact("Ann", "met_with", "Bob", confidence=0.3), fact("Ann", "hired", "Bob", confidence=0.4)
    said = [guess, again, fact("Bob", "hired", "Cid"), fact("Ann", "met_with", "Dan"), fact("Dan", "hired", "Cid")]
    store = await memory(document_graph("a", *said))
    rows, _ = await common(store, entity_id("Ann"), entity_id("Cid"), Asked())
    assert [row.entity.name for row in rows] == ["Dan", "Bob"]
    known = [*said, fact("Ann", "praised", "Bob", confidence=0.9)]
    store = await memory(document_graph("a", *known))
    rows, _ = await common(store, entity_id("Ann"), entity_id("Cid"), Asked())
    assert [row.entity.name for row in rows] == ["Bob", "Dan"]
