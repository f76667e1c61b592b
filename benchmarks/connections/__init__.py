"""How long connections take on a large graph with hubs: `python -m benchmarks.connections`."""
