from dataclasses import replace

import pytest

from graph.errors import NotFound
from graph.keys import Scope, new_key
from tests.contract.stores import Store

LATER = "2024-03-04T05:06:07+00:00"


async def test_a_key_comes_back_as_it_was_kept(store: Store) -> None:
    plain, _ = new_key("desk", [Scope.READ])
    rated, _ = new_key("crawler", [Scope.INGEST, Scope.READ, Scope.CYPHER], rate="10/second")
    for key in (plain, rated):
        await store.add_key(key)
    assert await store.key(plain.id) == plain
    assert await store.key(rated.id) == rated
    assert rated.scopes == (Scope.CYPHER, Scope.INGEST, Scope.READ)


async def test_an_unknown_key_is_none(store: Store) -> None:
    assert await store.key("nobody") is None
    assert await store.keys() == ()


async def test_a_key_that_is_there_is_not_replaced(store: Store) -> None:
    key, _ = new_key("desk", [Scope.READ])
    await store.add_key(key)
    await store.add_key(replace(key, scopes=(Scope.ADMIN,)))
    assert await store.keys() == (key,)


async def test_keys_are_listed_by_time_then_id(store: Store) -> None:
    made = [replace(new_key("desk", [Scope.READ])[0], created_at=f"2024-01-0{day}T00:00:00+00:00") for day in (2, 1, 2)]
    for key in made:
        await store.add_key(key)
    assert await store.keys() == tuple(sorted(made, key=lambda key: (key.created_at, key.id)))


async def test_a_revoked_key_keeps_the_time_of_its_end(store: Store) -> None:
    key, _ = new_key("desk", [Scope.READ])
    await store.add_key(key)
    assert await store.revoke_key(key.id, revoked_at=LATER) == replace(key, revoked_at=LATER)
    assert (await store.revoke_key(key.id, revoked_at="2030-01-01T00:00:00+00:00")).revoked_at == LATER
    assert await store.key(key.id) == replace(key, revoked_at=LATER)


async def test_revoking_what_is_not_there_is_told(store: Store) -> None:
    with pytest.raises(NotFound, match="key"):
        await store.revoke_key("nobody", revoked_at=LATER)
