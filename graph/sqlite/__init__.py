"""The embedded store: the graph and its queue in one SQLite file. The only room that imports sqlite3."""
