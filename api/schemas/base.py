"""What all schemas share: frozen models, spans as pairs, pages."""

from typing import Annotated, Any, Generic, TypeVar

from pydantic import BaseModel, ConfigDict, Field

from extract.model import Span

T = TypeVar("T")
Json = dict[str, Any]
"""An object as it goes out. Hot answers are made of these and not of models, which would check each field once more."""

SpanPair = Annotated[
    tuple[int, int], Field(description="Half-open interval [start, end) of code points in the document's text.")
]


class Schema(BaseModel):
    """Root of all schemas."""

    model_config = ConfigDict(frozen=True)


class Page(Schema, Generic[T]):
    """One page of a list."""

    items: list[T]
    next: str | None = Field(default=None, description="Give it as `cursor` for the next page; null on the last one.")
    truncated: bool = Field(default=False, description="Whether a cap cut something off that no cursor reaches.")


def pair(span: Span) -> tuple[int, int]:
    """A span as it goes out."""
    return span.start, span.end


def pair_or_none(span: Span | None) -> tuple[int, int] | None:
    """The same for a span that may be missing."""
    return None if span is None else pair(span)
