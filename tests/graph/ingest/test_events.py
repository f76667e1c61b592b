"""What passes through the pipe between worker and supervisor."""

import os
from dataclasses import replace

import pytest

from graph.ingest.events import Event, Kind, Pipe, decode, encode
from graph.ingest.submit import queued
from graph.model import DocumentState, Lease, NewDocument

ROW = queued(NewDocument(text="Ann met Bob.", title="T"), job_id="j", order=3, force=True)
LEASE = Lease(replace(ROW, state=DocumentState.RUNNING, attempts=1), "token", "host:1:2:3:4", 99.5, alone=True)


def test_a_lease_comes_back_without_its_document() -> None:
    event = decode(encode(Event(Kind.STARTED, LEASE, characters=12)))
    assert event is not None
    assert event.lease == replace(LEASE, queued=replace(LEASE.queued, document=NewDocument(text="")))
    assert (event.kind, event.characters) == (Kind.STARTED, 12)


@pytest.mark.parametrize("line", [b'{"kind": "star', b"Downloading\n", b"[]\n", b"{}\n", b'{"kind": "lunch"}\n'])
def test_other_lines_are_no_events(line: bytes) -> None:
    assert decode(line) is None


def test_no_text_passes() -> None:
    line = encode(Event(Kind.STARTED, LEASE, characters=12))
    assert b"Ann" not in line
    assert line.count(b"\n") == 1


def test_a_worker_tells_what_it_does() -> None:
    reading, writing = os.pipe()
    pipe = Pipe(writing)
    pipe.started(LEASE)
    pipe.extracted(LEASE)
    pipe.ended(LEASE)
    pipe.send(Event(Kind.FATAL, message="no model"))
    os.close(writing)
    with os.fdopen(reading, "rb") as lines:
        events = [event for line in lines if (event := decode(line))]
    assert [event.kind for event in events] == [Kind.STARTED, Kind.EXTRACTED, Kind.ENDED, Kind.FATAL]
    assert (events[0].characters, events[3].message) == (12, "no model")
