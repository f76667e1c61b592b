"""Names work where ids do: however a name is written, both stores find the same entity, or say the same of it."""

import pytest

from graph.errors import AmbiguousName, NotFound
from graph.find import find_entity, search, suggest
from tests.builders import document_graph, entity_id
from tests.contract.stores import Store
from tests.contract.world import memory

ANN, ZOE, OBRIEN, GUL = "Ann Marie Roe", "Zoë Ångström", "Liam O'Brien", "Gulmurod Khalimov"
TREASURY, STATE, ACME, ACME_BAY = (
    "Treasury/Organization",
    "Islamic State/Organization",
    "Acme/Organization",
    "Acme/Location",
)
GRAPHS = (
    document_graph("1", (ANN, "works_for", TREASURY), (ZOE, "met_with", GUL), (OBRIEN, "owns", ACME)),
    document_graph("2", (GUL, "joined", STATE), (ACME, "located_in", ACME_BAY), named=[ANN]),
    document_graph("3", ("Roe/Thing", "met_with", "Bay/Thing")),
)  # fmt: skip


@pytest.fixture
async def named(store: Store) -> Store:
    for graph in GRAPHS:
        await store.put(graph)
    return store


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("ANN MARIE ROE", ANN),
        ("ann marie roe", ANN),
        ("Roe, Ann Marie", ANN),
        ("Ann Roe", ANN),
        ("A. M. Roe", ANN),
        ("A.M. Roe", ANN),
        ("Dr Ann Marie Roe", ANN),
        ("Minister Ann Roe", ANN),
        ("zoe angstrom", ZOE),
        ("ÅNGSTRÖM, ZOË", ZOE),
        ("Zoe\u0308 A\u030angstro\u0308m", ZOE),
        ("Liam O\u2019Brien", OBRIEN),
        ("Liam OBrien", OBRIEN),
        ("Гулмурод Халимов", GUL),
        ("Colonel Gulmurod Khalimov", GUL),
        ("the Treasury", TREASURY),
        ("ISIS", STATE),
        ("Acme (Location)", ACME_BAY),
        ("acme (Organization)", ACME),
        (entity_id(ACME_BAY), ACME_BAY),
    ],
)
async def test_however_a_name_is_written(named: Store, asked: str, meant: str) -> None:
    assert (await find_entity(named, asked)).id == entity_id(meant)


async def test_several_that_fit_equally_well_are_told(named: Store) -> None:
    with pytest.raises(AmbiguousName) as told:
        await find_entity(named, "Acme")
    assert {row.id for row in told.value.candidates} == {entity_id(ACME), entity_id(ACME_BAY)}


@pytest.mark.parametrize(
    ("asked", "nearest"),
    [("Gulmurad Khalimov", GUL), ("Zoe Angstrem", ZOE), ("Tresury", "Treasury"), ("Lam OBrien", OBRIEN)],
)
async def test_an_unknown_name_comes_with_the_nearest(named: Store, asked: str, nearest: str) -> None:
    with pytest.raises(NotFound) as told:
        await find_entity(named, asked)
    assert told.value.nearest[0] == nearest


@pytest.mark.parametrize("asked", ["", "—", "Zzyzx Qwrt", "eaaaaaaaaaaaaaaaaaaaaaaaaaa"])
async def test_what_nobody_is_called_is_not_found(named: Store, asked: str) -> None:
    with pytest.raises(NotFound) as told:
        await find_entity(named, asked)
    assert told.value.nearest == ()


@pytest.mark.parametrize("asked", ["ro", "Roe", "ann m", "Å", "o'b", "acme", "халим", ""])
async def test_lists_are_those_of_the_plain_model(named: Store, asked: str) -> None:
    model = await memory(*GRAPHS)
    for limit in (1, 3, 20):
        assert await search(named, asked, limit=limit) == await search(model, asked, limit=limit)
        assert await suggest(named, asked, limit=limit) == await suggest(model, asked, limit=limit)
