"""The predicates over HTTP."""

from collections.abc import Sequence

from pydantic import Field

from api.schemas.base import Schema
from extract.vocabulary import Predicate, load_vocabulary
from graph.answers.words import phrase


class PredicateOut(Schema):
    """A relation that the graph knows, and how often it stands there."""

    name: str
    label: str
    inverse: str | None
    symmetric: bool
    in_vocabulary: bool
    subject_types: list[str] = Field(description="Empty for any.")
    object_types: list[str] = Field(description="Empty for any.")
    example: str | None
    ends: list[str] = Field(description="Facts of these predicates hold no longer once such a one is told.")
    statements: int = Field(description="How often it is said, denied or planned ones included.")


def predicates(counts: Sequence[tuple[str, int]], *, mapped: bool | None = None) -> list[PredicateOut]:
    """The vocabulary in its order, then further predicates in the order of the counts.

    Args:
        mapped: only what is in the vocabulary, or only what is not.
    """
    known, used = load_vocabulary().predicates, dict(counts)
    rows = [] if mapped is False else [_known(row, used.get(name, 0)) for name, row in known.items()]
    rest = [] if mapped is True else [_unknown(name, count) for name, count in counts if name not in known]
    return rows + rest


def _known(row: Predicate, count: int) -> PredicateOut:
    return PredicateOut(
        name=row.name,
        label=row.label,
        inverse=row.inverse_label,
        symmetric=row.symmetric,
        in_vocabulary=True,
        subject_types=list(row.subjects),
        object_types=list(row.objects),
        example=row.example,
        ends=sorted(row.ends),
        statements=count,
    )


def _unknown(name: str, count: int) -> PredicateOut:
    return PredicateOut(
        name=name,
        label=phrase(name),
        inverse=None,
        symmetric=False,
        in_vocabulary=False,
        subject_types=[],
        object_types=[],
        example=None,
        ends=[],
        statements=count,
    )
