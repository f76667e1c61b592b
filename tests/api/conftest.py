"""A small graph in a file, and a client of the service on it; no model, no workers."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import httpx2
import pytest

from api.app import create_app
from api.settings import Settings
from api.wiring import Store
from extract.model import Polarity, Status
from graph.sqlite.store import SqliteStore
from tests.builders import document_graph, fact

GRAPHS = (
    document_graph(
        "gazette-1",
        fact("Ann Roe", "sacked_from", "Treasury/Organization", status=Status.REPORTED, confidence=0.75),
        ("Ann Roe", "met", "Bob Low"),
        fact("Ann Roe", "joined", "Acme/Organization", polarity=Polarity.NEGATED),
    ),
    document_graph("gazette-2", ("Bob Low", "works_for", "Acme/Organization"), ("Cid Ash", "met", "Bob Low")),
    document_graph("gazette-3", ("Bob Low", "works_for", "Acme/Organization"), ("Acme", "met", "Dan Elm")),
)
"""Ann Roe and Acme are two steps apart; Acme is a company and a person."""


@pytest.fixture
def settings(tmp_path: Path) -> Settings:
    """Settings of a service without workers on a store of its own."""
    return Settings(store=f"sqlite:///{tmp_path}/graph.db", workers=0, extract_processes=0)


@pytest.fixture
async def store(tmp_path: Path) -> AsyncIterator[SqliteStore]:
    """The store of the settings, with the graphs in it."""
    opened = await SqliteStore.open(tmp_path / "graph.db")
    await opened.migrate()
    for graph in GRAPHS:
        await opened.put(graph)
    yield opened
    await opened.close()


@asynccontextmanager
async def serving(settings: Settings, store: Store) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of a service on this store."""

    @asynccontextmanager
    async def given(_: Settings) -> AsyncIterator[Store]:
        yield store

    app = create_app(settings, open_store=given)
    async with (
        app.router.lifespan_context(app),
        httpx2.AsyncClient(transport=httpx2.ASGITransport(app=app), base_url="http://localhost") as client,
    ):
        yield client


@pytest.fixture
async def client(settings: Settings, store: SqliteStore) -> AsyncIterator[httpx2.AsyncClient]:
    """A client of a service on the small graph."""
    async with serving(settings, store) as opened:
        yield opened
