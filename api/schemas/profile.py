"""What is known of one entity, as JSON."""

from pydantic import Field

from api.schemas.base import Schema
from api.schemas.connection import FactOut, fact
from api.schemas.entity import EntityOut, entity
from api.schemas.statement import NameOut, StatementOut, name, statement
from graph.answers.profile import Profile


class ToldOut(Schema):
    """A fact as it is told of one of its ends."""

    other: NameOut
    fact: FactOut


class GroupOut(Schema):
    """Facts of one predicate, told in one direction."""

    predicate: str
    words: str
    inverse: bool = Field(description="Told from object to subject.")
    facts: list[ToldOut]


class ProfileOut(Schema):
    """One entity with its facts; `further` are statements that make no edge."""

    entity: EntityOut
    groups: list[GroupOut]
    further: list[StatementOut]
    truncated: bool


def profile_out(row: Profile) -> ProfileOut:
    """A profile as it goes out."""
    groups = [
        GroupOut(
            predicate=group.predicate,
            words=group.words,
            inverse=group.inverse,
            facts=[
                ToldOut(other=name(told.other), fact=FactOut.model_validate(fact(told.fact))) for told in group.facts
            ],
        )
        for group in row.groups
    ]
    further = [statement(said.statement) for said in row.further]
    return ProfileOut(entity=entity(row.entity), groups=groups, further=further, truncated=row.truncated)
