"""What of the graph is to be written, over HTTP."""

from typing import Annotated

from pydantic import Field

from api.schemas.filters import FilterIn
from api.schemas.statement import NAME
from graph.export import Format

AMONG = 500
"""Most entities of a part of the graph that is exported."""

Key = Annotated[str, Field(max_length=NAME)]


class ExportIn(FilterIn):
    """Everything if nothing is said; all conditions hold together, on one statement of each fact."""

    form: Format = Field(default=Format.JSONL, alias="format", description="What to write.")
    document: str | None = Field(default=None, max_length=64, description="Only what this document says.")
    entity: Key | None = Field(default=None, description="Id or name: subject or object.")
    subject: Key | None = Field(default=None, description="Id or name.")
    target: Key | None = Field(default=None, alias="object", description="Id or name.")
    relationship: str | None = Field(default=None, max_length=64, description="Only this fact.")
    among: list[Key] | None = Field(
        default=None, max_length=AMONG, description="Ids or names: these entities, and the facts among them."
    )
