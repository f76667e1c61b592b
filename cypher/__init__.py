"""Every Cypher statement of the project, one a file, with the loader that reads them."""
