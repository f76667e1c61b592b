"""One file a resource: HTTP operations and nothing else."""

from api.routes import (
    browser,
    connections,
    cypher,
    documents,
    entities,
    entity,
    explorer,
    export,
    extract,
    facts,
    health,
    jobs,
    metrics,
    neo4j_browser,
    part,
    reconciling,
)

ROUTERS = (
    entities.router,
    entity.router,
    connections.router,
    facts.router,
    part.router,
    documents.router,
    extract.router,
    jobs.router,
    export.router,
    reconciling.router,
    neo4j_browser.router,
    cypher.router,
    browser.router,
    explorer.router,
    health.router,
    metrics.router,
)
"""All operations, in the order of the OpenAPI document and of matching: the busiest stand first."""
