"""What the routes need of the running service: the store, the pool and the settings, opened by the lifespan."""

from dataclasses import dataclass
from typing import Annotated, cast

from fastapi import Depends, Request

from api.admission import Admission
from api.extraction_pool import ExtractionPool
from api.metrics import Metrics
from api.settings import Settings
from api.wiring import Store
from graph.guarded import CypherReader


@dataclass(frozen=True, slots=True)
class Resources:
    """Opened when the service starts, closed when it ends.

    Attributes:
        cypher: None where the store has no Cypher.
    """

    settings: Settings
    store: Store
    pool: ExtractionPool
    admission: Admission
    metrics: Metrics
    cypher: CypherReader | None = None


async def _resources(request: Request) -> Resources:  # not a plain function: those run in a thread
    return cast("Resources", request.app.state.resources)


async def _store(request: Request) -> Store:
    return (await _resources(request)).store


ResourcesOf = Annotated[Resources, Depends(_resources)]
StoreOf = Annotated[Store, Depends(_store)]
