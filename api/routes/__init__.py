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
    health.router,
    metrics.router,
    documents.router,
    extract.router,
    jobs.router,
    entities.router,
    entity.router,
    part.router,
    connections.router,
    facts.router,
    export.router,
    reconciling.router,
    neo4j_browser.router,
    cypher.router,
    browser.router,
    explorer.router,
)
"""All operations, in the order of the OpenAPI document."""
