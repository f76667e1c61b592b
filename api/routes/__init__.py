"""One file a resource: HTTP operations and nothing else."""

from api.routes import browser, connections, documents, entities, export, extract, facts, health, jobs

ROUTERS = (
    health.router,
    documents.router,
    extract.router,
    jobs.router,
    entities.router,
    connections.router,
    facts.router,
    export.router,
    browser.router,
)
"""All operations, in the order of the OpenAPI document."""
