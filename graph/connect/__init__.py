"""How two entities are connected: direct facts, common neighbours and paths, each opening to its sentences."""

from graph.connect.answer import Common, Connections, Evidence, Fact, Passage, Path, Searched, Together
from graph.connect.ask import Asked, common, connect, paths

__all__ = [
    "Asked",
    "Common",
    "Connections",
    "Evidence",
    "Fact",
    "Passage",
    "Path",
    "Searched",
    "Together",
    "common",
    "connect",
    "paths",
]
