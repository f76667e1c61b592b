"""Filters: every store lets through what the plain model lets through, one condition at a time and all together."""

from dataclasses import replace

import pytest

from extract.model import EntityType, Polarity, Status
from graph.store import StatementFilter
from tests.builders import document_graph, entity_id, fact
from tests.contract.stores import Store
from tests.contract.world import memory

ANN, BOB, ACME, CITY = "Ann Roe", "Bob Lee", "Acme/Organization", "Port Ellis/Location"
TOLD = (
    document_graph(
        "gazette",
        fact(ANN, "works_for", ACME, time="2015", time_precision="year"),
        fact(ANN, "met_with", BOB, time="2015-09-04", time_precision="day", confidence=0.9),
        fact(BOB, "works_for", ACME, time="2012", time_end="2014-12-31", ended=True),
        published_at="2015-09-05",
        publisher="The Gazette",
    ),
    document_graph(
        "herald",
        fact(ANN, "works_for", ACME, ended=True, confidence=0.8),
        fact(BOB, "sacked_from", ACME, status=Status.REPORTED, time="2015-09"),
        fact(ACME, "located_in", CITY),
        published_at="2018-02-01T10:00:00Z",
        publisher="HERALD",
    ),
    document_graph("rumour", fact(ANN, "works_for", ACME), (BOB, "likes", CITY), published_at=None, publisher=None),
    document_graph("denial", fact(ANN, "met_with", BOB, polarity=Polarity.NEGATED), publisher="gazette"),
)
FILTERS = [
    StatementFilter(types=(EntityType.LOCATION,)),
    StatementFilter(types=(EntityType.PERSON, EntityType.LOCATION), predicates=("met_with", "located_in")),
    StatementFilter(entity_id=entity_id(ANN), types=(EntityType.PERSON,)),
    StatementFilter(subject_id=entity_id(BOB), types=(EntityType.PERSON,)),
    StatementFilter(object_id=entity_id(ACME), types=(EntityType.PERSON,)),
    *[StatementFilter(since=day) for day in ("2014", "2014-12-31", "2015-09-04", "2015-09-05", "2016", "2019")],
    *[StatementFilter(until=day) for day in ("2011", "2014", "2015-08", "2015-09-03", "2015-09-04", "2018")],
    StatementFilter(since="2015-09", until="2015-09"),
    *[StatementFilter(as_of=day) for day in ("2011", "2013", "2014-12-31", "2015-01-01", "2015-09", "2018-02-01")],
    StatementFilter(sources=("gazette",)),
    StatementFilter(sources=("Herald", "nobody")),
    StatementFilter(sources=("The Gazette",), statuses=(Status.ASSERTED,), since="2015", polarity=Polarity.AFFIRMED),
    StatementFilter(dated=True),
    StatementFilter(projects=False),
    StatementFilter(projects=True, subject_id=entity_id(ANN)),
    StatementFilter(subject_id=entity_id(ANN), object_id=entity_id(ACME)),
    StatementFilter(subject_id=entity_id(ANN), object_id=entity_id(BOB), projects=False),
    StatementFilter(dated=False, predicates=("works_for",)),
    StatementFilter(document_id=TOLD[1].document.id, min_confidence=0.6, until="2018"),
]


@pytest.fixture
async def told(store: Store) -> Store:
    for graph in TOLD:
        await store.put(graph)
    return store


async def test_lists_hold_what_passes(told: Store) -> None:
    model = await memory(*TOLD)
    for where in FILTERS:
        assert await told.statements(where, limit=50) == await model.statements(where, limit=50), where


async def test_edges_give_their_best_statements_that_pass(told: Store) -> None:
    model = await memory(*TOLD)
    edges = [edge.id for edge in model.all_relationships()]
    for where in FILTERS:
        for most in (1, 3):
            expected = await model.qualifying(edges, where, limit_each=most)
            assert dict(await told.qualifying(edges, where, limit_each=most)) == expected, where


async def test_timelines_hold_what_passes(told: Store) -> None:
    model = await memory(*TOLD)
    for where in FILTERS:
        for name in (ANN, ACME):
            about = replace(where, entity_id=entity_id(name))
            assert await told.timeline(about, limit=50) == await model.timeline(about, limit=50), about


async def test_evidence_holds_what_passes_and_begins_late_enough(told: Store) -> None:
    model = await memory(*TOLD)
    for edge in model.all_relationships():
        for where in FILTERS:
            for day in (None, "2014", "2015-09-04", "2019"):
                expected = await model.evidence(edge.id, where, limit=50, begun_after=day)
                assert await told.evidence(edge.id, where, limit=50, begun_after=day) == expected, (where, day)


async def test_the_last_date_on_which_edges_begin(told: Store) -> None:
    model = await memory(*TOLD)
    edges = [edge.id for edge in model.all_relationships()]
    for statuses in ((Status.ASSERTED,), (Status.ASSERTED, Status.REPORTED), ()):
        for day in ("2011", "2015", "2015-09-04", "2015-09-05", "2020"):
            expected = await model.last_begun(edges, statuses=statuses, until=day)
            assert dict(await told.last_begun(edges, statuses=statuses, until=day)) == expected


async def test_one_edge_is_asked_for_by_the_filter(told: Store) -> None:
    edges = [edge.id for edge in (await memory(*TOLD)).all_relationships()]
    found = await told.qualifying([*edges, "rnone"], StatementFilter(relationship_id=edges[0]))
    assert set(found) == {edges[0]}
    assert await told.qualifying([], StatementFilter()) == {}


async def test_a_document_that_is_dated_anew_moves_its_statements(told: Store) -> None:
    before = TOLD[3]
    document = replace(before.document, published_at="2001-01-01", publisher="Bugle")
    await told.put(replace(before, document=document))
    found = await told.statements(StatementFilter(sources=("bugle",), until="2001"), limit=9)
    assert found == before.statements


async def test_documents_by_id(told: Store) -> None:
    ids = [graph.document.id for graph in TOLD]
    found = await told.documents_of([ids[2], "dnone", ids[0], ids[0]])
    assert found == tuple(sorted((TOLD[0].document, TOLD[2].document), key=lambda document: document.id))
