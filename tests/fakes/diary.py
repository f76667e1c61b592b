"""An observer of a worker that writes down what it was told."""

from graph.model import Lease


class Diary:
    def __init__(self) -> None:
        self.lines: list[str] = []

    def started(self, lease: Lease) -> None:
        self.lines.append("started")

    def extracted(self, lease: Lease) -> None:
        self.lines.append("extracted")

    def ended(self, lease: Lease) -> None:
        self.lines.append("ended")
