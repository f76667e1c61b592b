"""The composition root: the only place that names the concrete stores and the concrete extractor.

They are imported when they are asked for, since spaCy alone costs a second that most commands need not pay.
"""

# ruff: noqa: PLC0415

import importlib.util
import os
import sys
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from typing import TYPE_CHECKING, Protocol

from api.settings import Settings
from api.store_url import Address, FileAddress, parse
from graph.errors import StoreMisconfigured
from graph.guarded import CypherReader
from graph.ingest.supervisor import Supervisor
from graph.keys import KeyStore
from graph.queue import DocumentQueue
from graph.store import GraphStore

if TYPE_CHECKING:
    from extract.pipeline import Extractor


class Store(GraphStore, DocumentQueue, KeyStore, Protocol):
    """A graph, its queue and the keys of its callers in one."""


def address(settings: Settings) -> Address:
    """Where the settings say the graph is kept."""
    secret = settings.store_password
    return parse(settings.store, password=None if secret is None else secret.get_secret_value())


async def open_store(url: str, *, password: str | None = None, seconds: float = 1.8) -> Store:
    """Opens the store that a URL names; its schema is left as it is.

    Args:
        seconds: how long one call may take.

    Raises:
        StoreMisconfigured: the URL cannot be read, or the store cannot be used.
        StoreUnavailable: the store does not answer.
    """
    return await open_address(parse(url, password=password), seconds=seconds)


async def open_address(where: Address, *, seconds: float = 1.8) -> Store:
    """Opens the store at an address, as `open_store` does."""
    if isinstance(where, FileAddress):
        from graph.sqlite.store import SqliteStore

        return await SqliteStore.open(where.path, timeout=seconds)
    from graph.bolt.store import BoltStore

    return await BoltStore.open(
        where.url, user=where.user, password=where.password, database=where.database, seconds=seconds
    )


@asynccontextmanager
async def opened(settings: Settings, *, create: bool = False) -> AsyncIterator[Store]:
    """The store of the settings, with an up-to-date schema, closed at the end.

    Args:
        create: whether a file that is not there yet is made.

    Raises:
        StoreMisconfigured: there is no such file and `create` is not set, or the store cannot be used.
    """
    where = address(settings)
    if isinstance(where, FileAddress) and not create and not where.path.exists():
        raise StoreMisconfigured(f"There is no store at {where} yet: `relatum ingest PATH` makes one.")
    store = await open_address(where, seconds=settings.store_timeout)
    try:
        await store.migrate()
        yield store
    finally:
        await store.close()


def guarded_cypher(settings: Settings) -> CypherReader | None:
    """What runs Cypher of strangers on the store of the settings; None where it has no Cypher."""
    where = address(settings)
    if isinstance(where, FileAddress):
        return None
    from graph.bolt.guard import Guarded, Where

    asked = Where(where.url, where.user, where.password, where.database)
    return Guarded(asked, seconds=settings.cypher_timeout)


def make_extractor(model: str) -> "Extractor":
    """An extractor on the named spaCy pipeline, loaded: about a second and 360 MB.

    Raises:
        ModelMissing: the pipeline is not installed.
    """
    from extract.pipeline import Extractor

    return Extractor(model=model)


def model_installed(model: str) -> bool:
    """Whether the named pipeline is there, without loading it."""
    return importlib.util.find_spec(model) is not None


def make_supervisor(store: Store, settings: Settings, *, workers: int | None = None) -> Supervisor:
    """A supervisor of worker processes on the store of the settings; `workers` in place of the settings' number."""
    return Supervisor(
        store,
        command=[sys.executable, "-P", "-m", "api.worker_main"],
        workers=settings.workers if workers is None else workers,
        environment=os.environ | environment(settings),
    )


def environment(settings: Settings) -> dict[str, str]:
    """The variables that give another process these settings; the password goes this way, never in an argument."""
    secret = settings.store_password
    given = {
        "RELATUM_STORE": settings.store,
        "RELATUM_STORE_TIMEOUT": str(settings.store_timeout),
        "RELATUM_MODEL": settings.model,
        "RELATUM_LOG_LEVEL": settings.log_level,
    }
    return given | ({} if secret is None else {"RELATUM_STORE_PASSWORD": secret.get_secret_value()})
