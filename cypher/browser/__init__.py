"""How Neo4j Browser shows the graph: its style and its guide."""
