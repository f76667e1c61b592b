"""The port to Cypher of strangers: reads only, in layers. A store that has no Cypher has none of it."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Protocol

from extract.errors import RelatumError


class CypherRefused(RelatumError):
    """The query is more than a read of the graph that ends in time; the message says what and how else."""

    code = "cypher_refused"


class CypherInvalid(RelatumError):
    """The server cannot run the query: its grammar, a missing parameter, a value of the wrong type."""

    code = "cypher_invalid"


class CypherTooSlow(RelatumError):
    """The query was not done in time."""

    code = "cypher_too_slow"


class CypherBusy(RelatumError):
    """As many queries as may run at once are running."""

    code = "cypher_busy"


class CypherOff(RelatumError):
    """Whoever runs the service has not switched it on."""

    code = "cypher_off"


class CypherUnsupported(RelatumError):
    """The store has no Cypher."""

    code = "not_supported"


@dataclass(frozen=True, slots=True)
class Table:
    """What a query returned.

    Attributes:
        columns: in the order of its RETURN.
        rows: plain values that JSON has, a list a row.
        truncated: there are more rows than were asked for, or than fit.
    """

    columns: tuple[str, ...]
    rows: tuple[Sequence[object], ...]
    truncated: bool


class CypherReader(Protocol):
    """What runs a query that is not ours."""

    async def run(self, query: str, parameters: Mapping[str, object], *, limit: int) -> Table:
        """At most `limit` rows of a read.

        Raises:
            CypherRefused, CypherInvalid, CypherTooSlow, CypherBusy: as they say.
            TooLarge: it needs more memory than a query may have.
        """

    async def close(self) -> None:
        """Ends what still runs."""
