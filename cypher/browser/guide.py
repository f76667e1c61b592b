"""The guide that Neo4j Browser plays: a page whose queries run at a click."""

from importlib.resources import files


def guide() -> str:
    """The page, as HTML."""
    return (files(__package__) / "guide.html").read_text(encoding="utf-8")
