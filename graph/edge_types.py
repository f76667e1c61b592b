"""The only words that become types of edges in a property graph: checked before they reach a statement."""

import re

from graph.errors import BadInput

_ALLOWED = re.compile(r"[A-Z][A-Z0-9_]{0,63}")


def relationship_type(predicate: str) -> str:
    """Type of the edges of a predicate.

    Raises:
        BadInput: the predicate is not `snake_case` in ASCII, or longer than 64 characters.

    >>> relationship_type("sacked_from")
    'SACKED_FROM'
    """
    name = predicate.upper()
    if not _ALLOWED.fullmatch(name) or name.lower() != predicate:
        raise BadInput(f"The predicate {predicate!r} cannot be the type of a relationship in Neo4j.")
    return name


def predicate(relationship_type: str) -> str:
    """Predicate of a relationship type."""
    return relationship_type.lower()
