"""`relatum extract`: reads articles and prints what they say; nothing is stored."""

import sys
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Annotated

import typer

from api.cli import options
from api.cli.output import say, say_json, warn
from api.schemas.extraction import extraction
from api.settings import load_settings
from api.wiring import make_extractor
from extract import render
from extract.errors import TextRefused
from extract.model import Extraction
from graph.errors import BadInput
from graph.ingest.readers.article import Article, Options
from graph.ingest.readers.read import read_paths
from graph.ingest.readers.text import read_text
from graph.model import InputError

NAME = "extract"
STDIN = "-"


def run(
    file: Annotated[str, typer.Argument(metavar="FILE|-", help="An article, or - for standard input.")],
    explain: Annotated[
        bool, typer.Option("--explain", help="Say which rule fired on what, and why mentions were joined.")
    ] = False,
    published: options.Published = None,
    as_json: options.Json = False,
) -> int:
    """Print the facts that an article states, each with its sentence."""
    read = _reader(load_settings().model)
    bad = 0
    for item in _articles(file, Options(published=published)):
        try:
            found = read(item)
        except (TextRefused, BadInput) as refusal:
            warn(f"{item.source}: {refusal}")
            bad += 1
            continue
        if as_json:
            say_json(extraction(found))
        else:
            say("\n".join(render.lines(found, explain=explain)))
    return 2 if bad else 0


def _reader(model: str) -> Callable[[Article | InputError], Extraction]:
    """Reads an article; the model is loaded for the first one that can be read."""
    extractor = cache(lambda: make_extractor(model))

    def read(item: Article | InputError) -> Extraction:
        if isinstance(item, InputError):
            raise BadInput(item.message)
        return extractor().extract(item.document.text, published=item.document.published_at)

    return read


def _articles(file: str, given: Options) -> Iterator[Article | InputError]:
    if file == STDIN:
        yield Article(read_text(sys.stdin.buffer.read(), options=given), "standard input")
    else:
        yield from read_paths([Path(file)], options=given)
