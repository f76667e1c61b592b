"""The statements that a question sends to its engine, and what it costs to send just them."""

import asyncio
import sqlite3
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Protocol, TypeVar

from neo4j import READ_ACCESS, AsyncDriver, AsyncGraphDatabase, NotificationMinimumSeverity, Query, Record

from api.store_url import ServerAddress
from cypher.loader import Statement
from graph.bolt.link import Link, Row
from graph.sqlite import connect, threads
from graph.sqlite.brief import Brief, NotBrief
from graph.sqlite.transaction import Begin

T = TypeVar("T")
Params = Mapping[str, object] | Sequence[object]
Sent = list[tuple[str, Params]]
"""Texts of statements with their parameters."""


class Bare(Protocol):
    """Sends statements to an engine without anything of ours around."""

    def cpu(self, sent: Sequence[Sent]) -> float:
        """Seconds of CPU that it costs this process to send these, question by question, and to fetch what comes."""

    def close(self) -> None:
        """Frees the connection."""


@contextmanager
def recorded() -> Iterator[Sent]:
    """The statements that stores of this process send meanwhile."""
    sent: Sent = []
    inner, here, record = threads.transaction, Brief.run, Link.record

    def through(connection: sqlite3.Connection, begin: Begin, verb: Callable[[Any], T]) -> T:
        return inner(connection, begin, lambda opened: verb(_Recording(opened, sent)))

    def elsewhere(_: Brief, __: Callable[[sqlite3.Connection], T]) -> T:
        raise NotBrief

    async def noted(link: Link, statement: Statement, params: Row) -> Record:
        sent.append((statement.text, params))
        return await record(link, statement, params)

    threads.transaction, Brief.run, Link.record = through, elsewhere, noted  # type: ignore[assignment, method-assign]
    try:
        yield sent
    finally:
        threads.transaction, Brief.run, Link.record = inner, here, record  # type: ignore[method-assign]


class _Recording:
    """A connection that notes what it executes."""

    def __init__(self, inner: sqlite3.Connection, sent: Sent) -> None:
        self._inner, self._sent = inner, sent

    def execute(self, text: str, params: Params = ()) -> sqlite3.Cursor:
        self._sent.append((text, params))
        return self._inner.execute(text, params)


class BareSqlite:
    """One connection to the file, as the store opens it."""

    def __init__(self, path: Path) -> None:
        self._connection = connect.reader(path, timeout=5)

    def cpu(self, sent: Sequence[Sent]) -> float:
        """Seconds of CPU; the engine works in this process."""
        begun = time.process_time()
        for question in sent:
            for text, params in question:
                self._connection.execute(text, params).fetchall()
        return time.process_time() - begun

    def close(self) -> None:
        """Closes the file."""
        self._connection.close()


class BareNeo4j:
    """One driver, as the store sets it up."""

    def __init__(self, url: ServerAddress) -> None:
        self._runner = asyncio.Runner()
        self._database = url.database
        self._driver = self._runner.run(self._open(url))

    def cpu(self, sent: Sequence[Sent]) -> float:
        """Seconds of CPU of the driver; the server's are not in it."""
        begun = time.process_time()
        self._runner.run(self._send(sent))
        return time.process_time() - begun

    def close(self) -> None:
        """Closes all connections."""
        self._runner.run(self._driver.close())
        self._runner.close()

    async def _open(self, url: ServerAddress) -> AsyncDriver:
        quiet = NotificationMinimumSeverity.OFF
        return AsyncGraphDatabase.driver(url.url, auth=(url.user, url.password), notifications_min_severity=quiet)

    async def _send(self, sent: Sequence[Sent]) -> None:
        for question in sent:
            for text, params in question:
                async with self._driver.session(database=self._database, default_access_mode=READ_ACCESS) as session:
                    await (await session.run(Query(text, timeout=5), params)).single()
