"""What else stands under the label of keys is told and used as none."""

import pytest

from graph.bolt import BoltStore
from graph.errors import StoreMisconfigured
from graph.keys import Scope, new_key
from tests.servers.address import Address
from tests.servers.wipe import connect

pytestmark = pytest.mark.neo4j


def make(address: Address, text: str) -> None:
    with connect(address) as driver:
        driver.execute_query(text, database_=address.database)


async def test_a_node_that_is_no_key_is_told_with_what_to_do(store: BoltStore, empty_neo4j: Address) -> None:
    key, _ = new_key("desk", [Scope.READ])
    await store.add_key(key)
    make(empty_neo4j, "CREATE (:CallerKey {id: 'strange', digest: 'x'})")
    with pytest.raises(StoreMisconfigured, match="no name, scopes, created_at") as told:
        await store.keys()
    with pytest.raises(StoreMisconfigured):
        await store.key("strange")
    assert await store.key(key.id) == key
    make(empty_neo4j, str(told.value).partition("none: ")[2].rstrip("."))
    assert await store.keys() == (key,)
