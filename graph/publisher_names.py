"""What the spellings of one publisher have in common, and publishers put together by it."""

from collections.abc import Iterable

from extract.names import fold
from graph.store import Publisher


def together(rows: Iterable[tuple[str, str, int]]) -> tuple[Publisher, ...]:
    """One publisher for each key, in the order in which the keys come first.

    Args:
        rows: key, spelling and number of documents.

    >>> together([("herald", "Herald", 2), ("herald", "The Herald", 5)])
    (Publisher(key='herald', name='The Herald', documents=7),)
    """
    spelled: dict[str, list[tuple[int, str]]] = {}
    for key, name, documents in rows:
        spelled.setdefault(key, []).append((-documents, name))
    return tuple(Publisher(key, min(names)[1], -sum(count for count, _ in names)) for key, names in spelled.items())


def folded(name: str | None) -> str | None:
    """What two spellings of a publisher have in common, or None for none.

    >>> folded("The Daily News") == folded("daily news")
    True
    """
    return fold(name) or None if name else None
