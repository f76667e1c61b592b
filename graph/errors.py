"""The domain errors of the graph: no HTTP status, no engine's type."""

from extract.errors import RelatumError
from graph.model import Entity


class NotFound(RelatumError):
    """Nothing in the store has this id or name.

    Attributes:
        kind: "document", "entity", "statement", "relationship", "job" or "key".
        nearest: names or ids that are close, best first; may be empty.
    """

    code = "not_found"

    def __init__(self, kind: str, key: str, *, nearest: tuple[str, ...] = ()) -> None:
        """Says which thing is missing and what comes close."""
        hint = f" Nearest: {', '.join(nearest)}." if nearest else ""
        super().__init__(f"No {kind} {key!r} in the store.{hint}")
        self.kind, self.key, self.nearest = kind, key, nearest


class AmbiguousName(RelatumError):
    """Several entities answer to the name equally well.

    Attributes:
        candidates: the entities that tie, best known first.
    """

    code = "ambiguous_name"

    def __init__(self, name: str, candidates: tuple[Entity, ...]) -> None:
        """Keeps the candidates for the answer."""
        shown = ", ".join(f"{entity.name} ({entity.type.value}, {entity.id})" for entity in candidates[:5])
        super().__init__(f"{name!r} names {len(candidates)} entities: give the id of one of them, as {shown}.")
        self.name, self.candidates = name, candidates


class BadCursor(RelatumError):
    """The cursor was not made by this list, or was changed."""

    code = "bad_cursor"


class BadInput(RelatumError):
    """Input that cannot be read; the message says where and what to do."""

    code = "bad_input"


class TooLarge(BadInput):
    """Input over the size limit in force."""

    code = "too_large"


class LeaseLost(RelatumError):
    """The lease on a document ran out or was taken: what it protects must not be written."""

    code = "lease_lost"


class StoreUnavailable(RelatumError):
    """The store does not answer in time, or refuses the connection."""

    code = "store_unavailable"


class StoreMisconfigured(RelatumError):
    """The store answers but cannot be used: wrong password, foreign schema, newer version, bad URL."""

    code = "store_misconfigured"


class Conflict(RelatumError):
    """The request contradicts the state of the store: cancelling a finished job, say."""

    code = "conflict"
