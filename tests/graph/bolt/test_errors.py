"""Each kind of the driver's errors is one of the domain's, with the cause kept and no secret in the words."""

import asyncio

import pytest
from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    ConnectionAcquisitionTimeoutError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
    TransientError,
)

from graph.bolt import BoltStore
from graph.bolt.errors import translated
from graph.errors import NotFound, StoreMisconfigured, StoreUnavailable, TooLarge


def of_code(code: str) -> Exception:
    """The driver's error for a code, as the server sends it."""
    return Neo4jError._hydrate_neo4j(code=code, message="words of the server")


@pytest.mark.parametrize(
    ("raised", "expected"),
    [
        (ServiceUnavailable("x"), StoreUnavailable),
        (SessionExpired("x"), StoreUnavailable),
        (ConnectionAcquisitionTimeoutError("x"), StoreUnavailable),
        (TransientError("x"), StoreUnavailable),
        (TimeoutError(), StoreUnavailable),
        (OSError("x"), StoreUnavailable),
        (of_code("Neo.ClientError.Transaction.TransactionTimedOut"), StoreUnavailable),
        (of_code("Neo.TransientError.Transaction.DeadlockDetected"), StoreUnavailable),
        (of_code("Neo.TransientError.General.MemoryPoolOutOfMemoryError"), TooLarge),
        (AuthError("x"), StoreMisconfigured),
        (ConfigurationError("x"), StoreMisconfigured),
        (of_code("Neo.ClientError.Security.Unauthorized"), StoreMisconfigured),
        (of_code("Neo.ClientError.Security.Forbidden"), StoreMisconfigured),
        (of_code("Neo.ClientError.Database.DatabaseNotFound"), StoreMisconfigured),
        (of_code("Neo.ClientError.Statement.SyntaxError"), StoreMisconfigured),
        (ClientError("x"), StoreMisconfigured),
    ],
)
def test_translation(raised: Exception, expected: type[Exception]) -> None:
    with pytest.raises(expected, match=r"bolt://host|Neo4j") as caught, translated("bolt://host"):
        raise raised
    assert caught.value.__cause__ is raised


@pytest.mark.parametrize("raised", [NotFound("document", "d"), asyncio.CancelledError(), ZeroDivisionError()])
def test_what_is_not_the_drivers_passes(raised: BaseException) -> None:
    with pytest.raises(type(raised)) as caught, translated("bolt://host"):
        raise raised
    assert caught.value is raised


@pytest.mark.parametrize("url", ["http://127.0.0.1:7687", "nonsense", "neo4j://user:secret@"])
async def test_foreign_urls_are_refused(url: str) -> None:
    with pytest.raises(StoreMisconfigured) as caught:
        await BoltStore.open(url, user="neo4j", password="x")
    assert "secret" not in str(caught.value)
