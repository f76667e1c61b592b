"""Articles of which a reader wrote down entities and facts, as the key that the scorer reads."""

import json
from collections.abc import Iterable, Iterator, Mapping
from hashlib import sha256
from importlib.resources import files
from pathlib import Path
from typing import Any

from benchmarks.labels import OtherText, Row

ARTICLES = "graph_articles.jsonl"
PARTS = ("read", "aside")
"""Whether the misses are read to mend them, or only counted."""

_PHRASES = ("relations", "inverse_relations")
_AS_THEY_ARE = ("subject", "object", "polarity", "status", "date", "weight", "inference")
_UNLESS_SAID = {"polarity": "affirmed", "status": "asserted", "date": None}
_WRONG = "the text does not say so"
"""Why a fact is wrong; the scorer passes over those without a reason."""


def articles(data: Path) -> Iterator[Row]:
    """The key of each article in the scorer's form, with the `part` it belongs to.

    Args:
        data: the folder of the public files that hold the texts.

    Raises:
        OtherText: a text is missing or differs from what was read.
    """
    first, *lines = files(__package__).joinpath(ARTICLES).read_text(encoding="utf-8").splitlines()
    groups = json.loads(first)["phrases"]
    kept: dict[str, Mapping[str, str]] = {}
    for row in map(json.loads, lines):
        if row["file"] not in kept:
            kept[row["file"]] = dict(_texts(data / row["file"]))
        yield _key(row, kept[row["file"]].get(row["key"]), groups)


def _texts(file: Path) -> Iterator[tuple[str, str]]:
    with file.open(encoding="utf-8") as lines:
        for row in map(json.loads, filter(str.strip, lines)):
            yield row.get("key") or row["document_id"], row["text"]


def _key(row: Row, text: str | None, groups: Mapping[str, Row]) -> Row:
    if text is None or not sha256(text.encode()).hexdigest().startswith(row["sha256"]):
        raise OtherText(f"{row['key']} is missing or has another text than was read: take {row['file']} unchanged")
    written = _Written(text, groups)
    return {
        "document_id": row["key"],
        "part": row["part"],
        "published": row["published"],
        "text": text,
        "entities": [written.entity(entity) for entity in row["entities"]],
        "facts": [_UNLESS_SAID | {"inverse_relations": []} | written.fact(fact) for fact in row["facts"]],
        "wrong": [{"reason": _WRONG} | written.fact(fact) for fact in row["wrong"]],
    }


class _Written:
    """Writes out the places in one text and the names of groups of phrases."""

    def __init__(self, text: str, groups: Mapping[str, Row]) -> None:
        self._text = text
        self._groups = groups

    def entity(self, entity: Row) -> Row:
        name, *aliases = self._words(entity["names"])
        return {**entity, "name": name, "aliases": aliases}

    def fact(self, fact: Row) -> Row:
        """A fact, another shape of it, or what is wrong."""
        out: Row = {name: fact[name] for name in _AS_THEY_ARE if name in fact}
        out |= {name: list(self._phrases(fact[name], name)) for name in _PHRASES if name in fact}
        if "literal" in fact:
            out["object"], *out["object_aliases"] = self._words(fact["literal"])
        if "evidence" in fact:
            [out["evidence"]] = self._words([fact["evidence"]])
        return out | {"alternatives": [self.fact(other) for other in fact.get("alternatives", ())]}

    def _words(self, names: Iterable[Any]) -> Iterator[str]:  # Any: JSON, a place or words of the reader
        return (name if isinstance(name, str) else self._text[slice(*name)] for name in names)

    def _phrases(self, listed: str, kind: str) -> Iterator[str]:
        for phrase in filter(None, listed.split("; ")):
            yield from self._groups[phrase][kind].split("; ") if phrase in self._groups else (phrase,)
