"""Ids: hashes of what identifies, so that the same input gives the same ids and every write can be sent again.

An id is a letter for its kind and 26 lower-case base-32 characters: 130 bits of SHA-256 over the parts, each with its
length, so that no two lists of parts run together.
"""

import base64
import hashlib

KINDS = {"document": "d", "entity": "e", "statement": "s", "relationship": "r", "appearance": "a", "queued": "q"}


def make(kind: str, *parts: str) -> str:
    """Id of a kind from the parts that identify it.

    >>> make("entity", "Person", "ann roe") == make("entity", "Person", "ann roe")
    True
    """
    body = "".join(f"{len(part)}:{part}" for part in parts).encode("utf-8", "surrogatepass")
    return KINDS[kind] + base64.b32encode(hashlib.sha256(body).digest()).decode("ascii").lower()[:26]


def content_hash(text: str) -> str:
    """SHA-256 of the text, in hexadecimal."""
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


def document_id(*, key: str | None, url: str | None, content: str) -> str:
    """Id of a document: of the caller's key, else its URL, else its content hash."""
    if key:
        return make("document", "key", key)
    return make("document", "url", url) if url else make("document", "content", content)


def is_id(value: str, kind: str) -> bool:
    """Whether the value has the form of an id of that kind.

    >>> is_id("Nazarzoda", "entity")
    False
    """
    tail = value[1:]
    return value[:1] == KINDS[kind] and len(tail) == 26 and all(c in "abcdefghijklmnopqrstuvwxyz234567" for c in tail)
