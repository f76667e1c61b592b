"""What a request costs on a large graph, on both stores: `python -m benchmarks.service FOLDER`."""
