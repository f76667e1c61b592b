"""The explorer: one page, its style and its modules, and the libraries that it brings along."""
