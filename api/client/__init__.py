"""The Python client, a distribution of its own (`relatum_client`), and what writes its operations."""
