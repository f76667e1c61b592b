from extract.model import Polarity, Status
from graph.answers.profile import limited, profile
from graph.find import find_entity
from tests.builders import document_graph, fact
from tests.fakes.memory_store import MemoryStore


async def stored() -> MemoryStore:
    store = MemoryStore()
    await store.put(
        document_graph(
            "a",
            fact("Ann Roe", "sacked_from", "Treasury/Organization", status=Status.REPORTED),
            ("Bob Low", "sacked_from", "Treasury/Organization"),
            fact("Ann Roe", "joined", "Acme/Organization", polarity=Polarity.NEGATED),
        )
    )
    await store.put(document_graph("b", ("Ann Roe", "met", "Bob Low")))
    return store


async def test_facts_are_grouped_and_quoted() -> None:
    store = await stored()
    found = await profile(store, await find_entity(store, "Ann Roe"))
    words = {group.words: [told.other.name for told in group.facts] for group in found.groups}
    assert words == {"was sacked from": ["Treasury"], "met": ["Bob Low"]}
    assert all(told.fact.evidence for group in found.groups for told in group.facts)


async def test_the_other_end_reads_the_inverse() -> None:
    store = await stored()
    found = await profile(store, await find_entity(store, "Treasury"))
    assert [(group.inverse, len(group.facts)) for group in found.groups] == [(True, 2)]


async def test_what_is_no_fact_is_told_apart() -> None:
    store = await stored()
    found = await profile(store, await find_entity(store, "Ann Roe"))
    assert [said.statement.predicate for said in found.further] == ["joined"]


async def test_a_limit_is_told() -> None:
    store = await stored()
    found = await profile(store, await find_entity(store, "Ann Roe"), limit=1)
    assert found.truncated
    assert sum(len(group.facts) for group in found.groups) == 1


async def test_the_status_is_told_where_it_is_not_asserted() -> None:
    store = await stored()
    found = await profile(store, await find_entity(store, "Treasury"))
    told = {each.other.name: limited(each.fact, each.other.name) for each in found.groups[0].facts}
    assert told == {"Ann Roe": "Ann Roe (reported)", "Bob Low": "Bob Low"}


async def test_what_no_longer_holds_is_told() -> None:
    store = MemoryStore()
    await store.put(document_graph("a", fact("Ann Roe", "works_for", "Treasury/Organization", ended=True)))
    found = await profile(store, await find_entity(store, "Ann Roe"))
    assert limited(found.groups[0].facts[0].fact, "Treasury") == "Treasury (formerly)"
