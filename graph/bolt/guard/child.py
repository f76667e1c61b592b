"""The process that runs Cypher of strangers, one query a line.

What a single value weighs nobody knows before it is there, so it is unpacked where memory is limited.
"""

import resource
import sys
from typing import BinaryIO

import orjson
from neo4j import Driver, GraphDatabase, NotificationMinimumSeverity

from extract.errors import RelatumError
from graph.bolt.errors import translated
from graph.bolt.guard.query import Asked, answer
from graph.errors import StoreMisconfigured, StoreUnavailable, TooLarge
from graph.guarded import CypherInvalid, CypherRefused, CypherTooSlow

MEMORY = 1 << 30
"""Bytes of address space."""

TOO_LARGE = "A value of the answer needs more memory than it may have: return less at once."
ERRORS: dict[str, type[RelatumError]] = {
    error.code: error
    for error in (CypherInvalid, CypherRefused, CypherTooSlow, TooLarge, StoreMisconfigured, StoreUnavailable)
}
"""What may come back in place of rows, by its code."""


def main() -> None:
    """Serves until its input ends. The first line says where the server is, each further one is a query."""
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    where = orjson.loads(sys.stdin.buffer.readline())
    with (
        translated("the server"),
        GraphDatabase.driver(
            where["url"],
            auth=(where["user"], where["password"]),
            connection_timeout=1,
            connection_acquisition_timeout=1.5,
            max_transaction_retry_time=0,
            liveness_check_timeout=30,
            notifications_min_severity=NotificationMinimumSeverity.OFF,
            user_agent="relatum-guarded",
        ) as driver,
    ):
        serve(driver, where["database"], sys.stdin.buffer, sys.stdout.buffer)


def serve(driver: Driver, database: str, source: BinaryIO, target: BinaryIO) -> None:
    """Answers each line of the source with a line."""
    for line in source:
        target.write(reply(driver, database, line) + b"\n")
        target.flush()


def reply(driver: Driver, database: str, line: bytes) -> bytes:
    """The answer to one line, or its error."""
    try:
        found = answer(driver, database, Asked(**orjson.loads(line)))
        return orjson.dumps(found, option=orjson.OPT_NON_STR_KEYS)
    except RelatumError as error:
        return orjson.dumps({"code": error.code, "message": str(error)})
    except MemoryError:
        return orjson.dumps({"code": TooLarge.code, "message": TOO_LARGE})


if __name__ == "__main__":
    main()
