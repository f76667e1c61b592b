"""The third and fourth layer: a query in read mode with a fixed timeout, and no more of its rows than asked for."""

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass

import orjson
from neo4j import READ_ACCESS, Driver, Query, Result
from neo4j.exceptions import ClientError, Neo4jError

from extract.errors import RelatumError
from graph.bolt.errors import translated
from graph.bolt.guard.plans import check_plan
from graph.bolt.guard.values import plain
from graph.errors import TooLarge
from graph.guarded import CypherInvalid, CypherRefused, CypherTooSlow, Table

BYTES = 1_000_000
"""Most bytes of all rows, as JSON."""

FETCHED = 100
"""Rows that the server sends at once."""


@dataclass(frozen=True, slots=True)
class Asked:
    """One query that the first layer let through.

    Attributes:
        seconds: after which the server ends it.
    """

    query: str
    parameters: Mapping[str, object]
    limit: int
    seconds: float


def answer(driver: Driver, database: str, asked: Asked) -> Table:
    """Plans the query, looks at the plan, runs it, and reads what is allowed of its rows.

    Raises:
        CypherRefused, CypherInvalid, CypherTooSlow, TooLarge, StoreUnavailable: as they say.
    """
    with (
        translated("the server"),
        _told(),
        driver.session(database=database, default_access_mode=READ_ACCESS, fetch_size=FETCHED) as session,
    ):
        parameters = dict(asked.parameters)
        planned = session.run(Query(f"EXPLAIN {asked.query}", timeout=asked.seconds), parameters).consume()
        check_plan(planned.plan, planned.query_type)
        return table(session.run(Query(asked.query, timeout=asked.seconds), parameters), limit=asked.limit)


def table(result: Result, *, limit: int, most: int = BYTES) -> Table:
    """The first rows of a result, at most `limit` and `most` bytes of them."""
    rows: list[Sequence[object]] = []
    size = 0
    for record in result:
        row = [plain(value) for value in record.values()]
        size += len(orjson.dumps(row, option=orjson.OPT_NON_STR_KEYS))
        if len(rows) == limit or size > most:
            return Table(tuple(result.keys()), tuple(rows), truncated=True)
        rows.append(row)
    return Table(tuple(result.keys()), tuple(rows), truncated=False)


@contextmanager
def _told() -> Iterator[None]:
    """What the server says of a query that is not ours, in our errors; all else is for `translated`."""
    try:
        yield
    except Neo4jError as error:
        told = _error(error)
        if told is None:
            raise
        raise told from error
    except (OverflowError, ValueError, TypeError) as error:  # the driver's, of a parameter that it cannot send
        raise CypherInvalid(f"A parameter cannot be sent to Neo4j: {error}.") from error


def _error(error: Neo4jError) -> RelatumError | None:
    code, said = error.code or "", (error.message or "").partition("\n")[0][:500]
    if "TransactionTimedOut" in code or "Terminated" in code:
        return CypherTooSlow("The query was not done in time: give it labels, ids or a LIMIT.")
    if "MemoryLimit" in code or "MemoryPoolOutOfMemory" in code or "OutOfMemory" in code:
        return TooLarge("The query needs more memory than it may have: return less at once.")
    if "AccessMode" in code or ".Security." in code:
        return CypherRefused("The server does not let this query do more than read.")
    if isinstance(error, ClientError) and ".Statement." in code:
        return CypherInvalid(f"The server cannot run this: {said}")
    return None
