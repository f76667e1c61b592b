"""One request: what to send, whether to send it again and when; pure but for chance."""

import json
import random
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any
from urllib.parse import quote

from relatum_client.errors import NoAnswer, error_of, problem

AGAIN = frozenset({429, 503})
"""Statuses that pass by themselves."""

FIRST_PAUSE, LONGEST_PAUSE = 0.25, 30.0
"""Seconds before the second try, doubled each time, and the most that is waited for one."""


@dataclass(frozen=True, slots=True)
class Call:
    """A request; every write of the service may be sent again."""

    method: str
    path: str
    query: Mapping[str, Any] = field(default_factory=dict)
    json: Any = None
    lines: Iterable[Mapping[str, Any]] | None = None
    accept: str = "application/json"

    def arguments(self) -> dict[str, Any]:
        """As `httpx2` takes them."""
        made: dict[str, Any] = {
            "method": self.method,
            "url": self.path,
            "params": {name: _text(value) for name, value in self.query.items() if value is not None},
            "headers": {"Accept": self.accept},
        }
        if self.lines is not None:
            made["content"] = b"".join(json.dumps(row).encode() + b"\n" for row in self.lines)
            made["headers"]["Content-Type"] = "application/x-ndjson"
        elif self.json is not None:
            made["json"] = self.json
        return made

    def at(self, cursor: str | None) -> "Call":
        """The same list from a cursor on."""
        return Call(self.method, self.path, {**self.query, "cursor": cursor}, self.json, accept=self.accept)


class Tries:
    """The tries of one request: after each that failed, how long to wait for the next."""

    def __init__(self, retries: int, *, url: str) -> None:
        """Takes how often a request is sent again, and where it goes."""
        self._most, self._done, self._url = retries, 0, url

    def broken(self, error: Exception) -> float:
        """Seconds to wait after a connection broke.

        Raises:
            NoAnswer: that was the last try.
        """
        if self._done == self._most:
            raise NoAnswer(f"{self._url} does not answer: {error}") from error
        return self._pause(None)

    def refused(self, status: int, body: bytes, retry_after: str | None) -> float:
        """Seconds to wait after an answer that is no success.

        Raises:
            RelatumError: that was the last try, or no further one helps.
        """
        if self._done == self._most or status not in AGAIN:
            raise error_of(status, problem(body))
        return self._pause(retry_after)

    def _pause(self, retry_after: str | None) -> float:
        self._done += 1
        return pause(self._done - 1, retry_after)


def path(template: str, **values: str) -> str:
    """The path with its values, each quoted as one segment."""
    return template.format(**{name: quote(str(value), safe="") for name, value in values.items()})


def pause(attempt: int, retry_after: str | None) -> float:
    """Seconds to wait before the next try: what the service asks for, else a growing pause with some chance in it."""
    if retry_after and retry_after.isdigit():
        return min(float(retry_after), LONGEST_PAUSE)
    return min(FIRST_PAUSE * 2.0**attempt, LONGEST_PAUSE) * (0.5 + random.random() / 2)  # noqa: S311  # no secret


def events(lines: Iterable[str]) -> Iterator[dict[str, Any]]:
    """The data of server-sent events, each as JSON."""
    for line in lines:
        if line.startswith("data:"):
            yield json.loads(line[5:])


def _text(value: Any) -> Any:  # Any: str, number, bool or a list of these
    if isinstance(value, bool):
        return "true" if value else "false"
    return [_text(one) for one in value] if isinstance(value, (list, tuple)) else value
