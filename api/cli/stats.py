"""`relatum stats`: how large the graph is."""

from api.cli import options
from api.cli.output import say, say_json
from api.cli.running import with_store
from api.schemas.stats import stats
from api.settings import Settings
from api.wiring import Store
from graph.answers.words import phrase
from graph.model import Stats

NAME = "stats"
SHOWN = 10
"""Most predicates listed."""


def run(store: options.Store = None, as_json: options.Json = False) -> int:
    """Show how large the graph is."""

    async def ask(opened: Store, _: Settings) -> Stats:
        return await opened.stats()

    row = with_store(store, ask)
    if as_json:
        say_json(stats(row))
    else:
        say(table(row))
    return 0


def table(row: Stats) -> str:
    """The sizes, a line each."""
    sizes = {
        "documents": row.documents,
        "entities": row.entities,
        "statements": row.statements,
        "relationships": row.relationships,
        "waiting": row.queued + row.running,
    }
    lines = [f"{name:<14}{count:>9,}" for name, count in sizes.items()]
    lines += ["", *(f"  {name:<12}{count:>9,}" for name, count in row.types)] if row.types else []
    most = [f"  {count:>9,}  {phrase(name)}" for name, count in row.predicates[:SHOWN]]
    lines += ["", "most frequent relations", *most] if most else []
    return "\n".join(lines)
