"""Training of the learned parts of the extractor from public data that is not part of the project."""
