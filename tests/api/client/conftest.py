"""A service with the small graph behind a real port."""

import threading
from collections.abc import Iterator

import pytest
import uvicorn

from api.app import create_app
from api.cli.serve import listen
from api.settings import Settings
from graph.sqlite.store import SqliteStore


@pytest.fixture
def url(settings: Settings, store: SqliteStore) -> Iterator[str]:
    """A service with the small graph behind a real port."""
    del store  # it only fills the file
    server = uvicorn.Server(uvicorn.Config(create_app(settings), log_config=None, lifespan="on"))
    with listen("127.0.0.1", 0) as listener:
        thread = threading.Thread(target=server.run, kwargs={"sockets": [listener]})
        thread.start()
        yield f"http://127.0.0.1:{listener.getsockname()[1]}"
        server.should_exit = True
        thread.join()
