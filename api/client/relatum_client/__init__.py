"""Typed client of a Relatum service: who is connected to whom, and which sentence says so."""

from relatum_client import models
from relatum_client.client import AsyncClient, Client
from relatum_client.errors import (
    AmbiguousName,
    Forbidden,
    Invalid,
    KeyRequired,
    NoAnswer,
    NotFound,
    RateLimited,
    RelatumError,
    Unavailable,
)

__all__ = [
    "AmbiguousName",
    "AsyncClient",
    "Client",
    "Forbidden",
    "Invalid",
    "KeyRequired",
    "NoAnswer",
    "NotFound",
    "RateLimited",
    "RelatumError",
    "Unavailable",
    "models",
]
