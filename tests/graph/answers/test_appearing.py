import pytest

from graph.answers.appearing import appearing
from graph.store import StatementFilter
from tests.builders import document_graph, entity_id
from tests.contract.world import memory
from tests.fakes.memory_store import MemoryStore

ANN = entity_id("Ann Roe")
DAYS = ["2014-05-06", "2015-01-02", None, "2015-09-04T10:00:00Z", "2016-02-03", "2015-03-04"]


@pytest.fixture
async def store() -> MemoryStore:
    papers = ["The Gazette", "Herald"]
    return await memory(
        *[
            document_graph(f"k{place}", named=["Ann Roe"], published_at=day, publisher=papers[place % 2])
            for place, day in enumerate(DAYS)
        ],
        document_graph("other", named=["Bob Low"]),
    )


@pytest.mark.parametrize(
    ("where", "count"),
    [
        (StatementFilter(), 6),
        (StatementFilter(since="2015"), 4),
        (StatementFilter(since="2015", until="2015-09-04"), 3),
        (StatementFilter(sources=("gazette",)), 3),
        (StatementFilter(sources=("gazette", "the herald"), until="2014"), 1),
        (StatementFilter(sources=("?",)), 0),
    ],
)
@pytest.mark.parametrize("limit", [1, 2, 50])
async def test_pages_hold_what_passes(store: MemoryStore, where: StatementFilter, count: int, limit: int) -> None:
    rows, after = [], None
    while True:
        page = await appearing(store, ANN, where, limit=limit, after=after)
        rows += page.rows
        after = page.last
        if after is None:
            break
    ids = [document.id for _, document in rows]
    assert (len(ids), ids) == (count, sorted(set(ids)))
    assert all(row.document_id == document.id for row, document in rows)


async def test_a_rare_source_does_not_make_one_page_read_all(
    store: MemoryStore, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("graph.answers.appearing.LOOKED_AT", 4)
    monkeypatch.setattr("graph.answers.appearing.CHUNK", 2)
    first = await appearing(store, ANN, StatementFilter(sources=("nobody",)), limit=5)
    assert first.rows == ()
    assert first.last is not None
    assert (await appearing(store, ANN, StatementFilter(sources=("nobody",)), limit=5, after=first.last)).last is None
