"""A page of an export may take longer than a call, but a server that does not answer is told as soon as by any call."""

from typing import Any

import pytest

from cypher.loader import Statement
from graph.bolt.exports import SECONDS, Exports
from graph.errors import StoreUnavailable
from graph.store import StatementFilter


class Link:
    """Answers with nothing; says what was asked, and how long the answer might have taken."""

    def __init__(self, asked: list[tuple[str, float]], *, seconds: float = 1.8, away: bool = False) -> None:
        self.asked, self.seconds, self.away = asked, seconds, away

    def patient(self, seconds: float) -> "Link":
        return Link(self.asked, seconds=seconds, away=self.away)

    async def read(self, name: str, /, **_: Any) -> Any:
        self.asked.append((name, self.seconds))
        if self.away:
            raise StoreUnavailable("It does not answer.")
        return []

    async def record(self, statement: Statement, params: dict[str, Any]) -> list[Any]:
        return [await self.read(statement.name, **params)]


KINDS = {
    "export_documents": "documents",
    "export_entities": "entities_after",
    "export_relationships": "relationship_ids",
    "export_statements": "statements",
    "export_graphs": "documents",
}


@pytest.mark.parametrize(("verb", "page"), KINDS.items())
async def test_a_page_has_its_time(verb: str, page: str) -> None:
    asked: list[tuple[str, float]] = []
    store = Exports(Link(asked))  # type: ignore[arg-type]  # what an export needs of one
    assert [row async for row in getattr(store, verb)()] == []
    assert asked == [("ping", 1.8), (page, SECONDS)]


@pytest.mark.parametrize("verb", KINDS)
async def test_a_server_that_is_away_is_told_at_once(verb: str) -> None:
    asked: list[tuple[str, float]] = []
    store = Exports(Link(asked, away=True))  # type: ignore[arg-type]
    with pytest.raises(StoreUnavailable):
        await anext(aiter(getattr(store, verb)()))
    assert asked == [("ping", 1.8)]


async def test_a_filter_has_the_time_too() -> None:
    asked: list[tuple[str, float]] = []
    store = Exports(Link(asked))  # type: ignore[arg-type]
    assert [row async for row in store.export_statements(StatementFilter(predicates=("met",)))] == []
    assert asked[-1] == ("statements", SECONDS)
