"""Translates what the driver raises into the errors of the domain, once for all calls."""

import asyncio
from collections.abc import Iterator
from contextlib import contextmanager

from neo4j.exceptions import (
    AuthError,
    ClientError,
    ConfigurationError,
    ConnectionAcquisitionTimeoutError,
    DriverError,
    Neo4jError,
    ServiceUnavailable,
    SessionExpired,
    TransientError,
)

from extract.errors import RelatumError
from graph.errors import StoreMisconfigured, StoreUnavailable, TooLarge

GONE = (ServiceUnavailable, SessionExpired)
"""The connection broke: the same read may be sent again."""

_AWAY = (*GONE, ConnectionAcquisitionTimeoutError)


def collided(error: Neo4jError) -> bool:
    """Whether a change of the schema failed only because another program made one at the same time."""
    return isinstance(error, TransientError) or (error.code or "").endswith("AlreadyExists")


@contextmanager
def translated(where: str) -> Iterator[None]:
    """Turns errors of the driver into those of the domain; `where` is the address, without secrets."""
    try:
        yield
    except (RelatumError, asyncio.CancelledError):
        raise
    except TransientError as error:
        raise _of_load(where, error) from error
    except TimeoutError as error:
        raise StoreUnavailable(f"Neo4j at {where} does not answer in time. Is it running?") from error
    except (*_AWAY, OSError) as error:
        raise StoreUnavailable(f"Neo4j at {where} is not reachable. Is it running?") from error
    except (AuthError, ConfigurationError) as error:
        raise StoreMisconfigured(_refusal(where, error)) from error
    except (Neo4jError, DriverError) as error:
        raise _of_server(where, error) from error


def _of_load(where: str, error: TransientError) -> RelatumError:
    """A transaction that outgrew the server's memory never fits, though the server calls that transient."""
    code = error.code or ""
    if "MemoryLimit" in code or "MemoryPoolOutOfMemory" in code or "OutOfMemory" in code:
        return TooLarge(
            "This is more than Neo4j takes in one transaction. Split the document, or raise "
            "db.memory.transaction.max on the server."
        )
    return StoreUnavailable(f"Neo4j at {where} is busy ({code}). Try again.")


def _refusal(where: str, error: Exception) -> str:
    if isinstance(error, AuthError):
        return f"Neo4j at {where} refuses user or password. Give them in the store's URL or in RELATUM_STORE_PASSWORD."
    return f"Neo4j at {where} cannot be used: the URL must be neo4j[+s]://host:port or bolt[+s]://host:port."


def _of_server(where: str, error: Neo4jError | DriverError) -> RelatumError:
    """The domain's error for one that names itself by a code only."""
    code = getattr(error, "code", None) or type(error).__name__
    if "TransactionTimedOut" in code or "Terminated" in code or "DatabaseUnavailable" in code:
        return StoreUnavailable(f"Neo4j at {where} gave up on a statement ({code}). Try again.")
    if "DatabaseNotFound" in code:
        return StoreMisconfigured(
            f"Neo4j at {where} has no such database. Name another: ?database= in the store's URL."
        )
    if isinstance(error, ClientError) and ".Security." in code:
        return StoreMisconfigured(f"Neo4j at {where} does not allow this ({code}).")
    return StoreMisconfigured(f"Neo4j at {where} refused a statement ({code}): {error}")
