"""`relatum delete`: takes a document back, and exactly what only it said."""

from typing import Annotated

import typer

from api.cli import options
from api.cli.output import say, say_json
from api.cli.running import with_store
from api.schemas.document import deletion
from api.settings import Settings
from api.wiring import Store
from graph import ids
from graph.answers.words import times
from graph.model import Deletion

NAME = "delete"


def run(
    document: Annotated[str, typer.Argument(help="Id or key of a document.")],
    dry_run: Annotated[bool, typer.Option("--dry-run", help="Only say what would go.")] = False,
    store: options.Store = None,
    as_json: options.Json = False,
) -> int:
    """Delete a document and what only it says."""

    async def work(opened: Store, _: Settings) -> Deletion:
        known = document if ids.is_id(document, "document") else ids.document_id(key=document, url=None, content="")
        return await opened.delete_document(known, dry_run=dry_run)

    gone = with_store(store, work)
    if as_json:
        say_json(deletion(gone))
    else:
        say(line(gone))
    return 0


def line(gone: Deletion) -> str:
    """What went, in one sentence."""
    verb = "Would delete" if gone.dry_run else "Deleted"
    counts = (
        times(gone.statements, "statement"),
        times(gone.entities_removed, "entity"),
        times(gone.relationships_removed, "relationship"),
    )
    return f"{verb} {gone.document_id}: {', '.join(counts)}; {gone.relationships_changed} more recounted."
