from collections.abc import Sequence

import pytest

from extract.model import EntityType
from graph import ids
from graph.errors import AmbiguousName, NotFound
from graph.find import find_entity, search, stands_alone, suggest
from graph.model import Appearance, DocumentGraph, Surface
from tests.builders import document, document_graph, entity_id
from tests.fakes.memory_store import MemoryStore


def appearance(graph_id: str, key: str, name: str, folded: Sequence[str], *, bound: bool = False) -> Appearance:
    parts = ("Person", folded[0], graph_id, "1") if bound else ("Person", folded[0])
    return Appearance(
        id=ids.make("appearance", key, graph_id),
        entity_id=ids.make("entity", *parts),
        document_id=graph_id,
        type=EntityType.PERSON,
        name=name,
        folded_names=tuple(folded),
        surfaces=(Surface(name, proper=True, count=1),),
        roles=(),
        spans=(),
        seen=None,
    )


def naming(key: str, name: str, *folded: str, bound: bool = False) -> DocumentGraph:
    made = document(key, f"About {name}.")
    return DocumentGraph(made, f"About {name}.", (appearance(made.id, key, name, folded, bound=bound),), ())


async def stored(*graphs: DocumentGraph) -> MemoryStore:
    store = MemoryStore()
    for graph in graphs:
        await store.put(graph)
    return store


MET = document_graph("a", ("Ann Roe", "met", "Bob Low"))


@pytest.mark.parametrize("key", [entity_id("Ann Roe"), "Ann Roe", "ann roe", "ÁNN RÖE", "Roe Ann", "Ms Ann Roe"])
async def test_an_id_and_spellings_of_the_name(key: str) -> None:
    assert (await find_entity(await stored(MET), key)).name == "Ann Roe"


async def test_a_surname_finds_the_full_name() -> None:
    store = await stored(naming("a", "Ann Roe", "ann roe", "roe"))
    assert (await find_entity(store, "Roe")).name == "Ann Roe"


async def test_a_surname_bound_to_a_document_does_not_compete() -> None:
    store = await stored(naming("a", "Ann Roe", "ann roe", "roe"), naming("b", "Roe", "roe", bound=True))
    assert (await find_entity(store, "Roe")).name == "Ann Roe"


async def test_a_bound_name_is_found_when_it_is_alone() -> None:
    found = await find_entity(await stored(naming("b", "Roe", "roe", bound=True)), "roe")
    assert not stands_alone(found)


async def test_the_name_itself_goes_before_another_name() -> None:
    store = await stored(naming("a", "Acme", "acme"), naming("b", "Bolt Ltd", "bolt ltd", "acme"))
    assert (await find_entity(store, "Acme")).name == "Acme"


async def test_names_that_tie_are_an_error_with_candidates() -> None:
    store = await stored(naming("a", "Ann Roe", "ann roe", "roe"), naming("b", "Max Roe", "max roe", "roe"))
    with pytest.raises(AmbiguousName) as caught:
        await find_entity(store, "Roe")
    assert {row.name for row in caught.value.candidates} == {"Ann Roe", "Max Roe"}


async def test_a_type_says_which() -> None:
    store = await stored(document_graph("a", ("Acme", "met", "Acme/Organization")))
    found = await find_entity(store, "acme (Organization)")
    assert found.type is EntityType.ORGANIZATION


async def test_what_has_no_fact_does_not_compete() -> None:
    graph = document_graph("a", ("Acme/Organization", "met", "Ann Roe"), named=["Acme"])
    assert (await find_entity(await stored(graph), "Acme")).type is EntityType.ORGANIZATION


@pytest.mark.parametrize("key", ["A. Roe", "Ann M. Roe", "Mrs. A. Roe", "Ann Maria Roe", "A. Roe (Person)"])
async def test_initials_and_middle_names_do_not_matter(key: str) -> None:
    assert (await find_entity(await stored(MET), key)).name == "Ann Roe"


@pytest.mark.parametrize("key", ["B. Roe", "A. Row", "A. Roe (Location)"])
async def test_other_initials_are_other_names(key: str) -> None:
    with pytest.raises(NotFound):
        await find_entity(await stored(MET), key)


async def test_initials_of_two_people_are_ambiguous() -> None:
    store = await stored(naming("a", "Ann Roe", "ann roe"), naming("b", "Abe Roe", "abe roe"))
    with pytest.raises(AmbiguousName):
        await find_entity(store, "A. Roe")
    assert (await find_entity(store, "Abe Roe")).name == "Abe Roe"


async def test_a_known_name_finds_what_it_means() -> None:
    store = await stored(document_graph("a", ("Ann Roe", "joined", "Islamic State/Organization")))
    assert (await find_entity(store, "Isis")).name == "Islamic State"


@pytest.mark.parametrize("key", ["Ann Row", "Anna Roe", "Anne"])
async def test_an_unknown_name_offers_the_nearest(key: str) -> None:
    with pytest.raises(NotFound) as caught:
        await find_entity(await stored(MET), key)
    assert "Ann Roe" in caught.value.nearest


@pytest.mark.parametrize("key", ["", "???", "x" * 100_000, "e" + "a" * 26, "a.*(b"])
async def test_nonsense_is_not_found(key: str) -> None:
    with pytest.raises(NotFound):
        await find_entity(await stored(MET), key)


async def test_search_ranks_whole_names_before_words_and_beginnings() -> None:
    store = await stored(
        naming("a", "Roe", "roe"), naming("b", "Ann Roe", "ann roe"), naming("c", "Bob Roebuck", "bob roebuck")
    )
    found = await search(store, "roe", limit=2)
    assert [row.entity.name for row in found.rows] == ["Roe", "Ann Roe"]
    assert found.truncated


async def test_suggest_puts_the_exact_name_first() -> None:
    store = await stored(
        naming("a", "Roebuck", "roebuck"), naming("b", "Roebuck", "roebuck"), naming("c", "Roe", "roe")
    )
    assert [row.entity.name for row in (await suggest(store, "Roe")).rows] == ["Roe", "Roebuck"]
