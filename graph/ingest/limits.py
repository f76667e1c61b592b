"""What a worker process may use before it is replaced or killed."""

from dataclasses import dataclass

MEGABYTE = 1_000_000
MAX_DEATHS = 2
"""Workers that a document may kill before it is quarantined."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Limits:
    """Limits of one worker.

    Attributes:
        documents: after so many it ends and another takes its place, so that leaks stay small.
        recycle_growth: so it does once it holds so many bytes more than before its first document.
        kill_growth: it is killed when it holds so many bytes more than that.
        seconds, characters_a_second: a document of n characters may take `seconds + n / characters_a_second`; slow
            machines read some 5,000 characters a second.
        grace: seconds between a worker's death and its being counted: a service that is killed as a whole
            does not live that long after its workers, and so counts nothing.
        stop: seconds that a worker has for its document when it is asked to stop.
    """

    documents: int = 5_000
    recycle_growth: int = 300 * MEGABYTE
    kill_growth: int = 2_000 * MEGABYTE
    seconds: float = 120.0
    characters_a_second: float = 500.0
    grace: float = 1.5
    stop: float = 5.0

    def deadline(self, characters: int) -> float:
        """Seconds that a document of this length may take."""
        return self.seconds + characters / self.characters_a_second


DEFAULT = Limits()
