"""Favourites for Neo4j Browser: a zip of queries, to be dropped on its window."""

import io
import zipfile

from cypher.loader import Statement, statements

FOLDER = "Relatum"
MADE = (2000, 1, 1, 0, 0, 0)
"""One date for all files, so that the same queries make the same bytes."""


def favourites() -> tuple[Statement, ...]:
    """The queries, by name. Names of people stand in them as text, to be changed by whoever runs them.

    One with parameters is no favourite: Browser would ask for them.
    """
    return tuple(row for row in statements().values() if row.folder == "browser" and not row.params)


def archive() -> bytes:
    """The zip; the first line of each file is the title that Browser shows."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as packed:
        for statement in favourites():
            entry = zipfile.ZipInfo(f"{FOLDER}/{statement.name}.cypher", date_time=MADE)
            packed.writestr(entry, f"// {statement.sentence}\n{statement.text}\n")
    return buffer.getvalue()
