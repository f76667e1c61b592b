"""The graph for other programs: one format a file."""
