"""How two entities are connected: direct facts, common neighbours and paths, each opening to its sentences."""

from graph.connect.answer import Common, Connections, Evidence, Fact, Path
from graph.connect.ask import connect

__all__ = ["Common", "Connections", "Evidence", "Fact", "Path", "connect"]
