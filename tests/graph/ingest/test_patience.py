"""Pauses grow; a call is sent until it is answered."""

from itertools import islice

import pytest

from graph.errors import LeaseLost, StoreUnavailable
from graph.ingest import patience


def test_pauses_double_up_to_the_longest() -> None:
    assert list(islice(patience.pauses(1.0, 5.0), 5)) == [1.0, 2.0, 4.0, 5.0, 5.0]


async def test_a_call_is_sent_until_it_is_answered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "pauses", lambda: iter([0.0] * 20))
    answers = iter([StoreUnavailable("away"), StoreUnavailable("away"), 7])

    async def call() -> int:
        answer = next(answers)
        if isinstance(answer, Exception):
            raise answer
        return answer

    assert await patience.insist(call) == 7


async def test_a_call_that_the_store_cannot_take_is_given_up(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "pauses", lambda: iter([0.0] * 100))
    calls, answers = [], iter([False, False] + [True] * 99)

    async def call() -> None:
        calls.append(1)
        raise StoreUnavailable("too much")

    async def alive() -> None:
        if not next(answers):
            raise StoreUnavailable("away")

    with pytest.raises(StoreUnavailable, match="too much"):
        await patience.insist(call, alive=alive)
    assert len(calls) == patience.REFUSALS + 2


async def test_other_errors_are_not_waited_out() -> None:
    async def call() -> None:
        raise LeaseLost("gone")

    with pytest.raises(LeaseLost):
        await patience.insist(call)
