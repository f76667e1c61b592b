"""The extractor: text becomes triples; it knows nothing of graphs or servers."""
