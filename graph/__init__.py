"""The graph: triples become entities and statements, a store keeps them and answers."""
