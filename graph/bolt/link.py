"""The one connection to the server: its driver, the deadline on each call, and transactions that are tried again."""

import asyncio
import random
import re
from collections.abc import Awaitable, Callable, Iterable, Sequence
from typing import Any, TypeVar

from neo4j import (
    READ_ACCESS,
    WRITE_ACCESS,
    AsyncDriver,
    AsyncGraphDatabase,
    AsyncManagedTransaction,
    AsyncSession,
    NotificationMinimumSeverity,
    Query,
    Record,
    unit_of_work,
)
from neo4j.exceptions import ConfigurationError, Neo4jError

from cypher.loader import Statement, statements
from graph.bolt.errors import GONE, collided, translated

T = TypeVar("T")
Row = dict[str, Any]
"""A map as the driver hands it over: its values are of the types that Cypher has."""

_SCHEME = re.compile(r"(neo4j|bolt)(\+s|\+ssc)?://")

DEADLINE = 1.8
"""Seconds without an answer after which a call ends. Source: two seconds of the port, less what the caller needs."""

SERVER_SECONDS = 300.0
"""After this the server itself ends a transaction, so that a frozen client does not hold its locks for ever."""


COMMIT_SECONDS = 0.001
"""Seconds that the commit of a row may take besides. Source: 30,000 rows took 3 s on two shared cores."""

DEFINITIONS = 10
"""Times that a schema statement is tried again."""

BATCH = 250
"""Rows a statement: few enough to be answered well within the deadline, and not much slower than thousands."""


def batches(rows: Sequence[T]) -> Iterable[list[T]]:
    """The rows in lists of at most `BATCH`."""
    return (list(rows[start : start + BATCH]) for start in range(0, len(rows), BATCH))


class Transaction:
    """One attempt at a writing transaction; the deadline starts anew with each answer."""

    def __init__(self, inner: AsyncManagedTransaction, deadline: asyncio.Timeout, seconds: float) -> None:
        self._inner, self._deadline, self._seconds = inner, deadline, seconds
        self._rows = 0

    async def run(self, name: str, /, **params: Any) -> Any:  # noqa: ANN401  # a column's value is what Cypher made it
        """First column of the statement's one record; None for a statement without columns."""
        result = await self._inner.run(statements()[name].text, params)
        record = await result.single()
        self._rows += len(params.get("rows") or params.get("ids") or ())
        self._wait(self._seconds)
        return None if record is None else record[0]

    def committing(self) -> None:
        """Lets the commit take longer where there is much to commit."""
        self._wait(self._seconds + self._rows * COMMIT_SECONDS)

    def _wait(self, seconds: float) -> None:
        self._deadline.reschedule(asyncio.get_running_loop().time() + seconds)


class Link:
    """A driver with our settings. One for the life of a store; it recovers by itself when the server returns."""

    def __init__(self, driver: AsyncDriver, *, where: str, database: str, seconds: float) -> None:
        self._driver, self._database, self.seconds = driver, database, seconds
        self.where = where

    @classmethod
    def open(cls, url: str, *, user: str, password: str, database: str, seconds: float) -> "Link":
        """Makes the driver; connects at the first call.

        Raises:
            StoreMisconfigured: the URL is none of Neo4j's.
        """
        where = url.rpartition("@")[2]
        with translated(where):
            if not _SCHEME.match(url):
                raise ConfigurationError
            driver = AsyncGraphDatabase.driver(
                url,
                auth=(user, password),
                connection_timeout=1,
                connection_acquisition_timeout=1.5,
                max_transaction_retry_time=1,
                initial_retry_delay=0.05,  # the driver's own, a second, would be all the time there is
                liveness_check_timeout=30,
                max_connection_pool_size=20,
                notifications_min_severity=NotificationMinimumSeverity.OFF,
                user_agent="relatum",
            )
        return cls(driver, where=where, database=database, seconds=seconds)

    def patient(self, seconds: float) -> "Link":
        """The same driver for calls that may take longer; it is closed with this link."""
        return Link(self._driver, where=self.where, database=self._database, seconds=max(seconds, self.seconds))

    async def read(self, name: str, /, **params: Any) -> Any:  # noqa: ANN401  # a column's value is what Cypher made it
        """First column of the one record of a read statement."""
        return (await self.record(statements()[name], params))[0]

    async def record(self, statement: Statement, params: Row) -> Record:
        """The one record of a read statement, sent again once when the connection was an old, broken one."""
        with translated(self.where):
            async with asyncio.timeout(self.seconds):
                try:
                    return await self._run(statement, params)
                except GONE:
                    return await self._run(statement, params)

    async def transact(self, work: Callable[[Transaction], Awaitable[T]]) -> T:
        """What `work` returns, in one transaction, tried again when the server says that it may be."""
        with translated(self.where):
            async with asyncio.timeout(self.seconds) as deadline, self._session(WRITE_ACCESS) as session:

                @unit_of_work(timeout=SERVER_SECONDS)
                async def attempt(inner: AsyncManagedTransaction) -> T:
                    transaction = Transaction(inner, deadline, self.seconds)
                    done = await work(transaction)
                    transaction.committing()
                    return done

                return await session.execute_write(attempt)

    async def define(self, name: str, /, *, seconds: float, **params: str | int) -> list[Row]:
        """Rows of a schema statement, which is a transaction of its own and may take long.

        Tried again when another program changes the schema at the same time: the server takes that for a deadlock, or
        finds what IF NOT EXISTS did not see a moment ago.
        """
        query = Query(statements()[name].text, timeout=seconds)
        with translated(self.where):
            async with asyncio.timeout(seconds):
                for _ in range(DEFINITIONS):
                    try:
                        return await self._define(query, params)
                    except Neo4jError as error:
                        if not collided(error):
                            raise
                    await asyncio.sleep(random.uniform(0.05, 0.5))  # noqa: S311  # spreads those that collided
                return await self._define(query, params)

    async def close(self) -> None:
        """Closes all connections."""
        await self._driver.close()

    async def _define(self, query: Query, params: Row) -> list[Row]:
        async with self._session(WRITE_ACCESS) as session:
            return await (await session.run(query, params)).data()

    async def _run(self, statement: Statement, params: Row) -> Record:
        async with self._session(READ_ACCESS) as session:
            query = Query(statement.text, timeout=self.seconds)
            result = await session.run(query, params)
            return await result.single(strict=True)

    def _session(self, mode: str) -> AsyncSession:
        return self._driver.session(database=self._database, default_access_mode=mode)
