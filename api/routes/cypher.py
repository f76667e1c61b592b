"""Reads the graph in Cypher, on Neo4j alone, and only where it is switched on."""

from fastapi import APIRouter

from api.resources import ResourcesOf
from api.routes.operation import Operation, about
from api.schemas.cypher import CypherIn, CypherOut, table
from api.schemas.problem import problems
from graph.guarded import CypherOff, CypherUnsupported
from graph.keys import Scope

router = APIRouter(prefix="/v1", tags=["cypher"], route_class=Operation)

QUERY = "MATCH (a:Person {name: $name})-[r]-(b) RETURN type(r) AS relation, b.name AS name ORDER BY relation"


@router.post(
    "/cypher",
    summary="Read the graph in Cypher",
    responses=problems(501, 504),
    openapi_extra=about(body={"query": QUERY, "parameters": {"name": "Ann Roe"}}, needs=Scope.CYPHER),
)
async def run(body: CypherIn, resources: ResourcesOf) -> CypherOut:
    """One reading statement on a graph in Neo4j: no procedures, no writes, only the graph and its evidence.

    Off unless RELATUM_CYPHER=1. What is refused says why and what to write instead.
    """
    if resources.cypher is None:
        raise CypherUnsupported("This needs a store on Neo4j; this one is a SQLite file.")
    if not resources.settings.cypher:
        raise CypherOff("Queries in Cypher are switched off: start the service with RELATUM_CYPHER=1.")
    return table(await resources.cypher.run(body.query, body.parameters, limit=body.limit))
