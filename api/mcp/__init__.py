"""The graph as tools for language models: the same questions as over HTTP, in compact answers with citations."""
