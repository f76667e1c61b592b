"""How two entities are connected: direct facts, common neighbours and paths, each opening to its sentences."""

from graph.connect.answer import Common, Connections, Evidence, Fact, Path, Searched
from graph.connect.ask import Asked, common, connect, paths

__all__ = ["Asked", "Common", "Connections", "Evidence", "Fact", "Path", "Searched", "common", "connect", "paths"]
