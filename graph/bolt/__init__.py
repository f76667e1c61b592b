"""The store on Neo4j: the only room that speaks the driver's language and Cypher."""

from graph.bolt.store import BoltStore

__all__ = ["BoltStore"]
