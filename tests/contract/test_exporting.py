"""Each format, of all and of parts, is the same on every store, to the byte."""

import pytest

from extract.model import Status
from graph.export import Format, Selection
from graph.store import StatementFilter
from tests.builders import entity_id
from tests.contract.stores import Store
from tests.contract.world import ANN, BOB, CITY, EVA, HARBOUR, LINE, YARD, memory
from tests.graph.export.graphs import GRAPHS, exported

SELECTIONS = {
    "all": Selection(),
    "filter": Selection(StatementFilter(statuses=(Status.ASSERTED, Status.PLANNED), until="2020", min_confidence=0.4)),
    "day": Selection(StatementFilter(as_of="2019-12")),
    "entity": Selection(StatementFilter(entity_id=entity_id(BOB))),
    "part": Selection(among=tuple(map(entity_id, (ANN, EVA, CITY, HARBOUR, LINE, YARD)))),
    "part of a filter": Selection(StatementFilter(predicates=("owns",)), tuple(map(entity_id, (EVA, LINE, YARD)))),
}


async def test_every_format_of_every_part(store: Store) -> None:
    reference = await memory(*GRAPHS)
    for graph in GRAPHS:
        await store.put(graph)
    for form in Format:
        for name, selection in SELECTIONS.items():
            assert await exported(store, form, selection) == await exported(reference, form, selection), (form, name)


@pytest.mark.parametrize("where", [None, StatementFilter(), StatementFilter(predicates=("owns", "met_with"))])
async def test_statements_are_streamed_as_they_are_listed(store: Store, where: StatementFilter | None) -> None:
    for graph in GRAPHS:
        await store.put(graph)
    listed = await store.statements(where or StatementFilter(), limit=1000)
    assert tuple([said async for said in store.export_statements(where)]) == listed
