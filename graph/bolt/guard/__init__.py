"""Cypher of strangers: what it may say, what its plan may do, how long it may run and what comes back."""

from graph.bolt.guard.run import Guarded, Where

__all__ = ["Guarded", "Where"]
