"""What the service counts and times, in a registry of its own, for `/metrics`."""

import time
from collections.abc import Callable, Coroutine, Iterator
from contextlib import contextmanager
from functools import wraps
from inspect import iscoroutinefunction
from typing import Any, cast

from prometheus_client import CollectorRegistry, Counter, Gauge, Histogram, ProcessCollector, generate_latest
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from api.wiring import Store
from extract.errors import RelatumError
from graph.errors import StoreMisconfigured, StoreUnavailable

METHODS = frozenset({"GET", "HEAD", "POST", "DELETE", "OPTIONS", "PUT", "PATCH"})
UNKNOWN = "other"
"""What stands for paths and methods that we do not have: a stranger must not be able to make up series."""

SECONDS = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 10.0, 60.0)


class Metrics:
    """All series of one application."""

    def __init__(self) -> None:
        self.registry = own = CollectorRegistry()
        ProcessCollector(registry=own)
        self.requests = Counter(
            "relatum_http_requests", "Requests that were answered.", ("method", "route", "status"), registry=own
        )
        self.request_seconds = Histogram(
            "relatum_http_request_seconds",
            "Time to the end of the answer.",
            ("method", "route"),
            buckets=SECONDS,
            registry=own,
        )
        self.requests_open = Gauge("relatum_http_requests_open", "Requests that are being answered.", registry=own)
        self.store_seconds = Histogram(
            "relatum_store_call_seconds", "Time of one call to the store.", ("verb",), buckets=SECONDS, registry=own
        )
        self.store_errors = Counter(
            "relatum_store_errors", "Calls that the store did not answer.", ("verb", "code"), registry=own
        )
        self.store_up = Gauge("relatum_store_up", "Whether the store answers: 1 or 0.", registry=own)
        self.queue_waiting = Gauge(
            "relatum_queue_waiting", "Documents that wait to be read or are being read.", registry=own
        )
        self.workers_reading = Gauge(
            "relatum_workers_reading", "Worker processes that are reading a document.", registry=own
        )
        self.extract_seconds = Histogram(
            "relatum_extract_seconds", "Time of one text read on request.", ("outcome",), buckets=SECONDS, registry=own
        )

    @contextmanager
    def extracting(self) -> Iterator[None]:
        """Times the reading of one text; what it ends in is `ok` or the code of an error."""
        began, outcome = time.perf_counter(), "ok"
        try:
            yield
        except RelatumError as error:
            outcome = error.code
            raise
        finally:
            self.extract_seconds.labels(outcome).observe(time.perf_counter() - began)

    async def page(self, store: Store) -> bytes:
        """All series in Prometheus' text format, after a look at the store's queue."""
        try:
            waiting, workers = await store.waiting(), await store.workers()
        except (StoreUnavailable, StoreMisconfigured):
            self.store_up.set(0)
        else:
            self.store_up.set(1)
            self.queue_waiting.set(waiting)
            self.workers_reading.set(len(workers))
        return generate_latest(self.registry)


class Measured:
    """Counts and times each request by the template of its path."""

    def __init__(self, app: ASGIApp, *, metrics: Metrics) -> None:
        self.app, self._metrics = app, metrics

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serves one connection."""
        if scope["type"] != "http":
            await self.app(scope, receive, send)
            return
        method, status, began = scope["method"], 0, time.perf_counter()

        async def watched(message: Message) -> None:
            nonlocal status
            status = message.get("status", status)
            await send(message)

        with self._metrics.requests_open.track_inprogress():
            try:
                await self.app(scope, receive, watched)
            finally:
                labels = (method if method in METHODS else UNKNOWN, route_of(scope))
                self._metrics.requests.labels(*labels, status).inc()
                self._metrics.request_seconds.labels(*labels).observe(time.perf_counter() - began)


def route_of(scope: Scope) -> str:
    """The template of the path that a request was for, once it was routed."""
    return str(getattr(scope.get("route"), "path", UNKNOWN))


def observed(store: Store, metrics: Metrics) -> Store:
    """The same store, whose calls are timed and whose failures are counted."""
    return cast("Store", _Observed(store, metrics))


class _Observed:
    """Stands in front of a store; what is no coroutine, the streams, passes as it is."""

    def __init__(self, store: Store, metrics: Metrics) -> None:
        self._store, self._metrics = store, metrics

    def __getattr__(self, verb: str) -> Any:  # noqa: ANN401  # whatever the store has
        found = getattr(self._store, verb)
        if iscoroutinefunction(found):
            found = self._timed(verb, found)
        setattr(self, verb, found)  # so that the next call finds it there
        return found

    def _timed(self, verb: str, call: Callable[..., Coroutine[Any, Any, Any]]) -> Callable[..., Any]:
        seconds = self._metrics.store_seconds.labels(verb)

        @wraps(call)
        async def timed(*args: object, **kwargs: object) -> Any:  # noqa: ANN401  # whatever the verb gives
            began = time.perf_counter()
            try:
                return await call(*args, **kwargs)
            except (StoreUnavailable, StoreMisconfigured) as error:
                self._metrics.store_errors.labels(verb, error.code).inc()
                raise
            finally:
                seconds.observe(time.perf_counter() - began)

        return timed
