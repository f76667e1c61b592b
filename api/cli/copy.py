"""`relatum copy`: moves a graph from one store to another."""

import asyncio
from typing import Annotated

import typer

from api.cli.output import say
from api.cli.progress import Bar
from api.settings import load_settings
from api.wiring import opened
from graph.answers.words import times

NAME = "copy"


def run(
    source: Annotated[str, typer.Argument(metavar="FROM_URL", help="Store to read.")],
    target: Annotated[str, typer.Argument(metavar="TO_URL", help="Store to write; what it has already stays.")],
) -> int:
    """Copy all documents, with what they say, from one store to another."""
    count = asyncio.run(_copy(source, target))
    say(f"Copied {times(count, 'document')}.")
    return 0


async def _copy(source: str, target: str) -> int:
    one, other = load_settings(store=source), load_settings(store=target)
    count = 0
    async with opened(one) as reading, opened(other, create=True) as writing:
        with Bar("copying", total=(await reading.stats()).documents) as bar:
            async for graph in reading.export_graphs():
                await writing.put(graph)
                count += 1
                bar.at(count)
    return count
