"""Puts the HTTP service together: routes, errors, middleware, and what is opened at its start."""

from collections.abc import AsyncIterator, Callable
from contextlib import AbstractAsyncContextManager, asynccontextmanager
from functools import cache, partial

from fastapi import FastAPI
from starlette.middleware.gzip import GZipMiddleware

from api import cors, errors, openapi
from api.admission import admission
from api.allow import Allowed
from api.conditional import Conditional
from api.extraction_pool import ExtractionPool
from api.head import Head
from api.hosts import Hosts
from api.metrics import Measured, Metrics, observed
from api.middleware import BodyLimit, Requests
from api.resources import Resources
from api.routes import ROUTERS
from api.settings import Settings
from api.version import VERSION
from api.wiring import Store, guarded_cypher, make_extractor, opened
from api.workers import working

DESCRIPTION = """Relatum reads news text and answers *who is connected to whom, and which sentence says so*.

Names work wherever ids of entities do. Errors are problem details (RFC 9457) with a `code` and the `request_id`. Lists
have `limit`, `cursor` and `next`; `truncated` says when a cap cut something off that no cursor reaches."""

GZIP_BYTES = 1_000
"""Answers shorter than this go out as they are: they fit into one packet either way."""

GZIP_LEVEL = 3
"""Most of what level 9 saves; from 4 on zlib looks for longer matches, which takes half as long again."""

Opens = Callable[[Settings], AbstractAsyncContextManager[Store]]


def create_app(settings: Settings, *, open_store: Opens | None = None) -> FastAPI:
    """The service; nothing is opened before it starts.

    Args:
        open_store: opens the store in place of the one that the settings name.
    """
    metrics = Metrics()
    app = FastAPI(
        title="Relatum",
        version=VERSION,
        description=DESCRIPTION,
        lifespan=partial(_lifespan, settings, metrics, open_store or partial(opened, create=True)),
        docs_url=None,
        redoc_url=None,
        redirect_slashes=False,
        telemetry={"tracing": False, "metrics": False, "logs": False},  # ours are in `api.metrics` and `api.log`
        generate_unique_id_function=openapi.operation_id,
    )
    for router in ROUTERS:
        app.include_router(router)
    errors.install(app)
    openapi.install(app)
    app.state.allowed = cache(lambda: Allowed(app.openapi()["paths"]))  # the document takes most of a start
    _surround(app, settings, metrics)
    return app


def _surround(app: FastAPI, settings: Settings, metrics: Metrics) -> None:
    """Puts the middleware around the operations, the innermost first."""
    own_limits = {"/v1/documents:batch": settings.max_batch_bytes}
    app.add_middleware(BodyLimit, limit=settings.max_body_bytes, exceptions=own_limits)
    app.add_middleware(Conditional)
    app.add_middleware(GZipMiddleware, minimum_size=GZIP_BYTES, compresslevel=GZIP_LEVEL)
    app.add_middleware(Head)
    cors.install(app, settings.cors_origins)
    app.add_middleware(Hosts, bound=settings.host, named=settings.hosts)
    app.add_middleware(Requests)
    app.add_middleware(Measured, metrics=metrics)


@asynccontextmanager
async def _lifespan(settings: Settings, metrics: Metrics, open_store: Opens, app: FastAPI) -> AsyncIterator[None]:
    pool = ExtractionPool(
        partial(make_extractor, settings.model),
        processes=settings.extract_processes,
        timeout=settings.extract_timeout,
    )
    cypher = guarded_cypher(settings)
    try:
        async with open_store(settings) as opened_store:
            store = observed(opened_store, metrics)
            admitted = await admission(store, settings)
            app.state.resources = Resources(settings, store, pool, admitted, metrics, cypher)
            async with working(store, settings):
                yield
    finally:
        await pool.close()
        if cypher is not None:
            await cypher.close()
