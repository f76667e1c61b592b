"""What of the graph is to be written, over HTTP."""

from typing import Annotated

from pydantic import Field

from api.schemas.filters import AnchoredIn
from graph.export import Format

AMONG = 500
"""Most entities of a part of the graph that is exported."""

IN_URL = 100
"""Longest of many names in a question: all of them fit into the 64 KB that a URL may have."""


class ExportIn(AnchoredIn):
    """Everything if nothing is said; all conditions hold together, on one statement of each fact."""

    form: Format = Field(default=Format.JSONL, alias="format", description="What to write.")
    among: list[Annotated[str, Field(max_length=IN_URL)]] | None = Field(
        default=None, max_length=AMONG, description="Ids or names: these entities, and the facts among them."
    )
