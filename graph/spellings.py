"""Puts the spellings of publishers together that fold to the same."""

from collections.abc import Iterable

from graph.store import Publisher


def publishers(rows: Iterable[tuple[str, str, int]]) -> tuple[Publisher, ...]:
    """One publisher for each key, in the order in which the keys come first.

    Args:
        rows: key, spelling and number of documents.

    >>> publishers([("herald", "Herald", 2), ("herald", "The Herald", 5)])
    (Publisher(key='herald', name='The Herald', documents=7),)
    """
    spelled: dict[str, list[tuple[int, str]]] = {}
    for key, name, documents in rows:
        spelled.setdefault(key, []).append((-documents, name))
    return tuple(Publisher(key, min(names)[1], -sum(count for count, _ in names)) for key, names in spelled.items())
