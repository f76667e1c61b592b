"""How much memory and time exports take on a small and a large graph: `python -m benchmarks.exports`."""
