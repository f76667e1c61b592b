"""Names are found equal, by words and by beginning, best known first, and say when there are more."""

from itertools import combinations

import pytest

from extract.model import EntityType
from graph.store import Found, Publisher, Shared
from tests.builders import document_graph, entity_id
from tests.contract.stores import Store
from tests.contract.world import ANN, ENTITIES, WORLD, memory

NAMES = ("Ann Roe", "Ann Marie Roe", "Anna Rowan", "Roe Park/Location", "Ann/Product", "O'Brien", "Élan Ann/Work")


@pytest.fixture
async def named(store: Store) -> Store:
    """Names, the earlier the better known."""
    for number, _ in enumerate(NAMES):
        await store.put(document_graph(f"k{number}", named=NAMES[: number + 1]))
    return store


def ids(found: Found) -> list[str]:
    return [match.entity.id for match in found.rows]


async def test_words_begin_words_in_any_order(named: Store) -> None:
    found = await named.search(["ro", "ann"])
    assert ids(found) == [entity_id(name) for name in ("Ann Roe", "Ann Marie Roe", "Anna Rowan")]
    assert [match.folded for match in found.rows] == ["ann roe", "ann marie roe", "anna rowan"]
    assert not found.truncated


async def test_all_words_must_be_in_one_name(store: Store) -> None:
    graph = document_graph("k", named=[ANN])
    (one,) = graph.appearances
    two_names = type(one)(**{field: getattr(one, field) for field in one.__slots__} | {"folded_names": ("ann", "roe")})
    await store.put(type(graph)(graph.document, graph.text, (two_names,), ()))
    assert ids(await store.search(["ann", "roe"])) == []
    assert ids(await store.search(["ro"])) == [entity_id(ANN)]


async def test_a_match_names_the_smallest_name_that_fits(store: Store) -> None:
    graph = document_graph("k", named=[ANN])
    (one,) = graph.appearances
    names = ("ann b roe", "ann c roe", "zed")
    several = type(one)(**{field: getattr(one, field) for field in one.__slots__} | {"folded_names": names})
    await store.put(type(graph)(graph.document, graph.text, (several,), ()))
    assert [match.folded for match in (await store.search(["roe", "c"])).rows] == ["ann c roe"]
    assert [match.folded for match in (await store.search(["roe"])).rows] == ["ann b roe"]
    assert [match.folded for match in (await store.suggest("ann")).rows] == ["ann b roe"]
    assert [match.folded for match in (await store.search([])).rows] == ["ann b roe"]


async def test_types_narrow_a_search(named: Store) -> None:
    assert ids(await named.search(["roe"], types=[EntityType.LOCATION])) == [entity_id("Roe Park/Location")]
    assert ids(await named.search([], types=[EntityType.WORK, EntityType.PRODUCT])) == [
        entity_id("Ann/Product"),
        entity_id("Élan Ann/Work"),
    ]
    assert ids(await named.suggest("ro", types=[EntityType.PERSON])) == []


async def test_no_word_is_every_entity_best_known_first(named: Store) -> None:
    assert ids(await named.search([])) == [entity_id(name) for name in NAMES]
    assert ids(await named.search([], limit=2)) == [entity_id(name) for name in NAMES[:2]]
    assert (await named.search([], limit=2)).truncated
    assert not (await named.search([], limit=len(NAMES))).truncated


async def test_a_cut_list_says_so(named: Store) -> None:
    cut = await named.search(["an"], limit=2)
    assert (len(cut.rows), cut.truncated) == (2, True)
    cut = await named.suggest("an", limit=2)
    assert (len(cut.rows), cut.truncated) == (2, True)


async def test_a_beginning_may_hold_blanks(named: Store) -> None:
    assert ids(await named.suggest("ann ")) == [entity_id("Ann Roe"), entity_id("Ann Marie Roe")]
    assert ids(await named.suggest("ann r")) == [entity_id("Ann Roe")]
    assert len((await named.suggest("")).rows) == len(NAMES)


async def test_the_very_name_comes_before_better_known_ones(named: Store) -> None:
    assert ids(await named.suggest("ann"))[:3] == [
        entity_id(name) for name in ("Ann/Product", "Ann Roe", "Ann Marie Roe")
    ]
    assert ids(await named.suggest("ann", limit=1)) == [entity_id("Ann/Product")]
    people = await named.suggest("ann", types=[EntityType.PERSON], limit=1)
    assert (ids(people), people.truncated) == ([entity_id("Ann Roe")], True)


@pytest.mark.parametrize("most", [1, 3, 100])
async def test_few_of_the_best_known_may_begin_so(
    named: Store, monkeypatch: pytest.MonkeyPatch, engine: str, most: int
) -> None:
    monkeypatch.setattr("graph.sqlite.lookup.POPULAR" if engine == "sqlite" else "graph.bolt.names.POPULAR", most)
    plain = await memory(*[document_graph(f"k{number}", named=NAMES[: number + 1]) for number, _ in enumerate(NAMES)])
    for prefix in ("a", "an", "ann", "r", "ro", "e", "x"):
        for limit in (1, 2, 10):
            assert await named.suggest(prefix, limit=limit) == await plain.suggest(prefix, limit=limit), prefix


async def test_equal_names_come_best_known_first(store: Store) -> None:
    names = ["Ellis/Person", "Ellis/Location", "Ellis/Thing"]
    for number in range(3):
        await store.put(document_graph(f"k{number}", named=names[number:]))
    found = await store.named("ellis")
    assert [entity.id for entity in found] == [entity_id(name) for name in reversed(names)]
    assert await store.named("ellis", limit=1) == found[:1]
    assert await store.named("elli") == ()


@pytest.mark.parametrize(
    "text",
    ["", " ", "*", '"', "'", "a*", "ann OR roe", "NEAR(ann)", "%", "_", "[a-z]", "a\\", "\x00", "ann\x00", "-ann", "~",
     "\U0010ffff", "\ud7ff", "{}", "$x", ":x", "ann AND NOT roe", "x" * 10_000],
)  # fmt: skip
async def test_signs_of_query_languages_mean_nothing(named: Store, text: str) -> None:
    plain = await memory(*[document_graph(f"k{number}", named=NAMES[: number + 1]) for number, _ in enumerate(NAMES)])
    assert await named.search([text]) == await plain.search([text])
    assert await named.suggest(text) == await plain.suggest(text)
    assert await named.named(text) == await plain.named(text)


async def test_the_world_is_found_by_every_beginning(store: Store) -> None:
    for graph in WORLD:
        await store.put(graph)
    plain = await memory()
    for letter in "abcdefghijklmnopqrstuvwxyz":
        assert await store.suggest(letter) == await plain.suggest(letter)
        assert await store.search([letter]) == await plain.search([letter])


async def test_documents_that_name_both(store: Store) -> None:
    model = await memory()
    for graph in WORLD:
        await store.put(graph)
    for one, other in combinations(ENTITIES, 2):
        for limit in (1, 10):
            expected = await model.shared_documents(one, other, limit=limit)
            assert await store.shared_documents(one, other, limit=limit) == expected
    assert await store.shared_documents(ENTITIES[0], "enone", limit=1) == Shared(0, ())


PUBLISHERS = (
    "The Gazette", "Gazette", "Gazette", "Gaceta", "Gàceta", "Ärzteblatt", "\U00010348 News", "\uffee News", "\x7f",
    "", None, "The", "Zeitung", "10 News",
)  # fmt: skip


async def test_publishers_by_folded_name(store: Store) -> None:
    graphs = [document_graph(f"k{number}", publisher=name) for number, name in enumerate(PUBLISHERS)]
    plain = await memory(*graphs)
    for graph in graphs:
        await store.put(graph)
    every = await store.publishers(limit=100)
    assert every == await plain.publishers(limit=100)
    assert Publisher("gazette", "Gazette", 3) in every
    for prefix in ("g", "ga", "gaz", "gazette", "gazettes", "z", "*", "\U0010ffff", "_", "1"):
        assert await store.publishers(prefix=prefix, limit=100) == await plain.publishers(prefix=prefix, limit=100)
    for size in (1, 2, 3):
        rows: list[Publisher] = []
        while found := await store.publishers(limit=size, after=rows[-1].key if rows else None):
            rows += found
        assert tuple(rows) == every


async def test_a_document_that_changes_its_publisher_or_goes_is_counted_anew(store: Store) -> None:
    for key, name in (("a", "Herald"), ("b", "Herald"), ("a", "The Post"), ("c", "Post"), ("d", None)):
        await store.put(document_graph(key, publisher=name))
    assert await store.publishers(limit=9) == (Publisher("herald", "Herald", 1), Publisher("post", "Post", 2))
    await store.delete_document(document_graph("b").document.id)
    assert await store.publishers(limit=9) == (Publisher("post", "Post", 2),)
