"""Reads the .cypher files, each one statement, and checks what a header says against its body."""

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from functools import cache
from pathlib import Path
from types import MappingProxyType

ROOT = Path(__file__).parent
PARTS = "parts"
"""Folder of what several statements have in common; a comment names it in the place where it belongs."""

MODES: Mapping[str, str] = MappingProxyType(
    {"schema": "schema", "write": "write", "read": "read", "browser": "read", PARTS: "part"}
)
"""Folder of a statement and the mode that its statements have."""

LONGEST_PATH = 6
"""Largest bound that may be put into a pattern of variable length."""

_HEADER = re.compile(r"// (name|mode|params|returns): ?(.*)")
_QUOTED = re.compile(r"//[^\n]*|/\*.*?\*/|'(?:\\.|[^'\\])*'|\"(?:\\.|[^\"\\])*\"", re.DOTALL)
_PARAM = re.compile(r"\$([A-Za-z_]\w*)")
_WRITES = re.compile(r"\b(CREATE|MERGE|SET|DELETE|REMOVE|DROP|FOREACH|LOAD)\b")
_INCLUDE = re.compile(r"^ *// include: (\w+)$", re.MULTILINE)
_BOUND = "*..1]"


class BadStatement(Exception):
    """A .cypher file whose header and body do not agree."""


@dataclass(frozen=True, slots=True)
class Statement:
    """One Cypher statement.

    Attributes:
        mode: "read", "write" or "schema".
        params: names of its parameters, sorted.
        returns: names of its columns, in order.
        sentence: what it does.
        folder: where it stands below `cypher`.
    """

    name: str
    mode: str
    params: tuple[str, ...]
    returns: tuple[str, ...]
    sentence: str
    text: str
    folder: str

    def bounded(self, hops: int) -> "Statement":
        """The same with `hops` as the bound of its one pattern of variable length, which no parameter can be.

        Raises:
            BadStatement: it has no such pattern, or the bound is not in 1 to `LONGEST_PATH`.
        """
        if self.text.count(_BOUND) != 1 or hops not in range(1, LONGEST_PATH + 1):
            raise BadStatement(f"{self.name}: {hops} is no bound for it")
        return replace(self, text=self.text.replace(_BOUND, f"*..{hops:d}]"))


@cache
def statements() -> Mapping[str, Statement]:
    """All statements by name; the files are read at the first call.

    Raises:
        BadStatement: a file is not as its header says, or two have one name.
    """
    parts = {path.stem: parse(path.read_text("utf-8"), name=path.stem, folder=PARTS) for path in _files(PARTS)}
    texts = {name: part.text for name, part in parts.items()}
    found: dict[str, Statement] = {}
    for path in _files("*"):
        if path.parent.name == PARTS:
            continue
        statement = parse(path.read_text("utf-8"), name=path.stem, folder=path.parent.name, parts=texts)
        if statement.name in found:
            raise BadStatement(f"two statements are called {statement.name}")
        found[statement.name] = statement
    return MappingProxyType(found)


def parse(source: str, *, name: str, folder: str, parts: Mapping[str, str] | None = None) -> Statement:
    """The statement of a file; `name` is the file's and must be the header's, `parts` what it may include, by name.

    Raises:
        BadStatement: header and body do not agree, or it includes what is not there.
    """
    header, comments, body = _split(source)
    text = _included(body, parts or {}, name)
    missing = {"name", "mode", "params", "returns"} - header.keys()
    if missing or not comments:
        raise BadStatement(f"{name}: no {', '.join(sorted(missing)) or 'sentence'} in its header")
    statement = Statement(
        name=header["name"],
        mode=header["mode"],
        params=_names(header["params"]),
        returns=_names(header["returns"]),
        sentence=" ".join(comments),
        text=text,
        folder=folder,
    )
    _check(statement, name)
    return statement


def _split(source: str) -> tuple[dict[str, str], list[str], str]:
    """Fields of the header, its other comment lines, and the body."""
    header: dict[str, str] = {}
    comments: list[str] = []
    lines = source.splitlines()
    while lines and lines[0].startswith("//"):
        line = lines.pop(0)
        field = _HEADER.fullmatch(line)
        if field:
            header[field[1]] = field[2].strip()
        else:
            comments.append(line.removeprefix("//").strip())
    return header, comments, "\n".join(lines).strip()


def _files(folder: str) -> list[Path]:
    return sorted(ROOT.glob(f"{folder}/*.cypher"))


def _included(body: str, parts: Mapping[str, str], name: str) -> str:
    missing = sorted(set(_INCLUDE.findall(body)) - parts.keys())
    if missing:
        raise BadStatement(f"{name}: there is no part {', '.join(missing)}")
    return _INCLUDE.sub(lambda line: parts[line[1]], body)


def _names(listed: str) -> tuple[str, ...]:
    return tuple(name.strip() for name in listed.split(",") if name.strip() not in {"", "-"})


def _check(statement: Statement, name: str) -> None:
    code = _QUOTED.sub("", statement.text)
    found = tuple(sorted(set(_PARAM.findall(code))))
    faults = {
        f"file is called {name}": statement.name != name,
        f"a {statement.mode} statement in {statement.folder}/": MODES.get(statement.folder) != statement.mode,
        f"params are {', '.join(found) or '-'}": statement.params != found,
        f"returns {', '.join(columns(code)) or '-'}": statement.returns != columns(code),
        "it writes": statement.mode == "read" and bool(_WRITES.search(code)),
        "more than one statement": ";" in code,
    }
    wrong = [fault for fault, holds in faults.items() if holds]
    if wrong:
        raise BadStatement(f"{statement.name}: header and body do not agree: {'; '.join(wrong)}")


def columns(code: str) -> tuple[str, ...]:
    """Names of the columns that a statement without strings and comments returns; none without a last RETURN.

    >>> columns("MATCH (n) RETURN n.id AS id, count(*) AS rows ORDER BY id")
    ('id', 'rows')
    """
    _, returns, last = _outside_brackets(code).rpartition("RETURN ")
    if not returns:
        return ()
    last = re.split(r"\b(?:ORDER BY|SKIP|LIMIT|UNION)\b", last)[0].removeprefix("DISTINCT ")
    return tuple(re.split(r"(?:^|\s)AS\s+|\.", item.strip())[-1] for item in last.split(","))


def _outside_brackets(code: str) -> str:
    """The text that stands in no bracket."""
    kept, depth = [], 0
    for letter in code:
        depth += letter in "([{"
        if depth == 0:
            kept.append(letter)
        depth -= letter in ")]}"
    return "".join(kept)
