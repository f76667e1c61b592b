from graph.answers.part import best_connected
from tests.builders import document_graph
from tests.fakes.memory_store import MemoryStore


async def stored(*facts: tuple[str, str, str]) -> MemoryStore:
    store = MemoryStore()
    await store.put(document_graph("a", *facts, named=["Ola Bare"]))
    return store


STAR = [("Ann Roe", "met", name) for name in ("Bob Low", "Cid Ash", "Dan Elm")] + [("Bob Low", "met", "Cid Ash")]


async def test_it_grows_around_the_best_connected() -> None:
    part = await best_connected(await stored(*STAR, ("Eve Fox", "met", "Fay Gem")), limit=3)
    assert [row.name for row in part.entities][:1] == ["Ann Roe"]
    assert {row.name for row in part.entities} == {"Ann Roe", "Bob Low", "Cid Ash"}
    assert len(part.relationships) == 3


async def test_a_second_part_comes_when_the_first_is_used_up() -> None:
    part = await best_connected(await stored(*STAR, ("Eve Fox", "met", "Fay Gem")), limit=10)
    names = [row.name for row in part.entities]
    assert set(names[:4]) == {"Ann Roe", "Bob Low", "Cid Ash", "Dan Elm"}
    assert set(names[4:]) == {"Eve Fox", "Fay Gem"}


async def test_what_has_no_fact_is_not_shown() -> None:
    part = await best_connected(await stored(("Ann Roe", "met", "Bob Low")), limit=10)
    assert "Ola Bare" not in {row.name for row in part.entities}


async def test_what_has_no_name_of_its_own_comes_last() -> None:
    store = await stored(("Ann Roe", "met", "ties/Thing"), ("Ann Roe", "met", "Bob Low"), ("Cid Ash", "met", "Dan Elm"))
    part = await best_connected(store, limit=10)
    assert [row.name for row in part.entities][-1] == "ties"


async def test_neighbours_of_the_best_connected_are_found_behind_many_others() -> None:
    store = MemoryStore()
    crowd = [(f"Nia R{chr(97 + at % 26)}{at}", "met", f"Oda L{chr(97 + at % 26)}{at}") for at in range(110)]
    for at in range(2):
        await store.put(document_graph(f"crowd {at}", *crowd))
    await store.put(document_graph("star", *[("Nia Ra0", "met", name) for name in ("Bob Low", "Cid Ash")]))
    part = await best_connected(store, limit=4)
    assert {"Nia Ra0", "Bob Low", "Cid Ash"} <= {row.name for row in part.entities}


async def test_an_empty_store_gives_an_empty_part() -> None:
    part = await best_connected(MemoryStore(), limit=10)
    assert (part.entities, part.relationships, part.truncated) == ((), (), False)
