"""Loads the SQL statements of this room, one a file, each with a header that says what it takes and gives."""

import re
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

_HEADER = re.compile(
    r"-- name: (?P<name>\w+)\n-- mode: (?P<mode>read|write|schema|part)\n-- params:(?P<params>[^\n]*)\n"
    r"-- returns:(?P<returns>[^\n]*)\n-- (?P<says>[^\n]+)\n(?P<text>.*)",
    re.DOTALL,
)
_INCLUDE = re.compile(r"^ *-- include: (\w+)\n", re.MULTILINE)


@dataclass(frozen=True, slots=True)
class Query:
    """One statement.

    Attributes:
        mode: "read", "write" or "schema"; "part" for what several statements have in common, each in the place where a
            comment names it.
        params: names of the values it takes; returns: names of its columns.
        says: one sentence.
        text: the SQL itself; several statements where the mode is "schema".
    """

    name: str
    mode: str
    params: tuple[str, ...]
    returns: tuple[str, ...]
    says: str
    text: str


@cache
def query(name: str) -> Query:
    """The statement of that name."""
    return _parse(_folder("sql").joinpath(f"{name}.sql"))


def sql(name: str) -> str:
    """The text of the statement of that name."""
    return query(name).text


@cache
def names() -> tuple[str, ...]:
    """Names of all statements, sorted."""
    return _stems("sql")


@cache
def migrations() -> tuple[Query, ...]:
    """Changes of the schema, in order."""
    return tuple(_parse(_folder("migrations").joinpath(f"{name}.sql")) for name in _stems("migrations"))


@cache
def _part(name: str) -> str:
    return _parse(_folder("parts").joinpath(f"{name}.sql")).text


def _folder(name: str) -> Traversable:
    return files("graph.sqlite").joinpath(name)


def _stems(folder: str) -> tuple[str, ...]:
    return tuple(sorted(file.name.removesuffix(".sql") for file in _folder(folder).iterdir()))


def _parse(file: Traversable) -> Query:
    found = _HEADER.fullmatch(file.read_text(encoding="utf-8"))
    if found is None:
        raise ValueError(f"{file}: the header is not of the form of the other files.")
    return Query(
        name=found["name"],
        mode=found["mode"],
        params=_list(found["params"]),
        returns=_list(found["returns"]),
        says=found["says"],
        text=_INCLUDE.sub(lambda line: _part(line[1]), found["text"]),
    )


def _list(words: str) -> tuple[str, ...]:
    return tuple(word.strip() for word in words.split(",") if word.strip())
