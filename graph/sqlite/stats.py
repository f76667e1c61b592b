"""Sizes of the store."""

import sqlite3

from graph.model import Stats
from graph.sqlite.queries import sql


def stats(connection: sqlite3.Connection) -> Stats:
    """How much of what there is."""
    documents, entities, statements, relationships = connection.execute(sql("stats_sizes")).fetchone()
    queue = dict(connection.execute(sql("stats_queue")))
    return Stats(
        documents=documents,
        entities=entities,
        statements=statements,
        relationships=relationships,
        types=tuple(connection.execute(sql("stats_types"))),
        predicates=tuple(connection.execute(sql("stats_predicates"))),
        queued=queue.get("queued", 0),
        running=queue.get("running", 0),
    )
