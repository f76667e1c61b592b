"""Runs a verb in a transaction: all of what it writes stays, or nothing."""

import sqlite3
from collections.abc import Callable
from typing import Literal, TypeVar

from graph.sqlite.connect import Connection

R = TypeVar("R")
Begin = Literal["BEGIN", "BEGIN IMMEDIATE"]


def transaction(connection: sqlite3.Connection, begin: Begin, verb: Callable[[sqlite3.Connection], R]) -> R:
    """What the verb gives, once its work is committed.

    `BEGIN IMMEDIATE` takes the write lock first: a transaction that reads and then writes would else fail when another
    process wrote in between.
    """
    connection.execute(begin)
    try:
        answer = verb(connection)
        connection.execute("COMMIT")
    except BaseException as error:
        if isinstance(error, sqlite3.Error) and isinstance(connection, Connection):
            connection.failed()
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise
    return answer
