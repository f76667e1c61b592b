"""What a worker process tells its supervisor, one line of JSON each, without any text of an article."""

import json
import os
from dataclasses import dataclass
from enum import StrEnum

from graph.model import DocumentState, Lease, NewDocument, Queued


class Kind(StrEnum):
    """What happened."""

    READY = "ready"
    STARTED = "started"
    EXTRACTED = "extracted"
    ENDED = "ended"
    FATAL = "fatal"


@dataclass(frozen=True, slots=True)
class Event:
    """One line.

    Attributes:
        lease: of `STARTED`; its document is left empty.
        characters: length of its text in code points.
        message: of `FATAL`: why no worker can run, in words.
    """

    kind: Kind
    lease: Lease | None = None
    characters: int = 0
    message: str = ""


class Pipe:
    """A worker's end: an `Observer` that writes to a file descriptor."""

    def __init__(self, descriptor: int) -> None:
        """The descriptor stays the caller's."""
        self._descriptor = descriptor

    def started(self, lease: Lease) -> None:
        """Tells of the lease, so that the supervisor can keep it, or count a death against its document."""
        self.send(Event(Kind.STARTED, lease, characters=len(lease.queued.document.text)))

    def extracted(self, lease: Lease) -> None:
        """Tells that no deadline need be kept any more."""
        self.send(Event(Kind.EXTRACTED))

    def ended(self, lease: Lease) -> None:
        """Tells that the lease is done with."""
        self.send(Event(Kind.ENDED))

    def send(self, event: Event) -> None:
        """Writes one line; a supervisor that is gone takes its worker along anyhow."""
        os.write(self._descriptor, encode(event))


def encode(event: Event) -> bytes:
    """The line of an event."""
    fields: dict[str, object] = {"kind": event.kind}
    if event.lease:
        row = event.lease.queued
        fields |= {
            "lease": [event.lease.token, event.lease.worker, event.lease.expires, event.lease.alone],
            "queued": [row.id, row.job_id, row.document_id, row.attempts, row.order, row.force],
            "characters": event.characters,
        }
    return json.dumps(fields | ({"message": event.message[:1000]} if event.message else {})).encode() + b"\n"


def decode(line: bytes) -> Event | None:
    """The event of a line; None if it is none: the half line of a process that was killed, or a library's print."""
    try:
        fields = json.loads(line)
    except ValueError:
        return None
    if not isinstance(fields, dict) or fields.get("kind") not in set(Kind):
        return None
    lease = _lease(fields["lease"], fields["queued"]) if "lease" in fields else None
    return Event(Kind(fields["kind"]), lease, fields.get("characters", 0), fields.get("message", ""))


def _lease(lease: list[object], queued: list[object]) -> Lease:
    token, worker, expires, alone = lease
    row, job, document, attempts, order, force = queued
    return Lease(
        queued=Queued(
            id=str(row),
            job_id=str(job),
            document_id=str(document),
            document=NewDocument(text=""),
            state=DocumentState.RUNNING,
            attempts=int(str(attempts)),
            order=int(str(order)),
            force=bool(force),
        ),
        token=str(token),
        worker=str(worker),
        expires=float(str(expires)),
        alone=bool(alone),
    )
