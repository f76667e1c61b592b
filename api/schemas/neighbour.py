"""Neighbours of an entity over HTTP."""

from api.schemas.base import Schema
from api.schemas.connection import EdgeOut, edge
from api.schemas.entity import EntityOut, entity
from graph.store import Neighbour


class NeighbourOut(Schema):
    """An entity one fact away, with all facts between the two."""

    entity: EntityOut
    relationships: list[EdgeOut]


def neighbour(row: Neighbour) -> NeighbourOut:
    """A neighbour as it goes out."""
    return NeighbourOut(entity=entity(row.entity), relationships=[edge(each) for each in row.relationships])
