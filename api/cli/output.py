"""Puts answers on the terminal: plain text that survives pipes, or JSON."""

import sys
import textwrap

import orjson
from pydantic import BaseModel

from graph.answers.words import phrase
from graph.connect import Evidence, Fact
from graph.model import Document, Entity, Relationship

WIDTH = 110


def say(text: str = "") -> None:
    """One line, or several."""
    sys.stdout.write(text + "\n")


def say_json(value: BaseModel | list[BaseModel] | dict[str, object]) -> None:
    """The value as indented JSON."""
    sys.stdout.write(orjson.dumps(value, default=_plain, option=orjson.OPT_INDENT_2).decode("utf-8") + "\n")


def _plain(value: object) -> object:
    if isinstance(value, BaseModel):
        return value.model_dump(mode="json")
    raise TypeError(type(value).__name__)


def warn(text: str) -> None:
    """One line on standard error."""
    sys.stderr.write(f"relatum: {text}\n")


def title(entity: Entity) -> str:
    """An entity in one line: name, type, first roles."""
    roles = f", {'; '.join(entity.roles[:3])}" if entity.roles else ""
    return f"{entity.name} ({entity.type.value}{roles})"


def sentence(subject: str, edge: Relationship, target: str) -> str:
    """A fact in words."""
    return f"{subject} {phrase(edge.predicate, status=edge.status)} {target}"


def quotes(fact: Fact, *, indent: int) -> str:
    """The sentences of a fact, each with its source."""
    return "\n".join(quote(said, indent=indent) for said in fact.evidence)


def quote(said: Evidence, *, indent: int) -> str:
    """A sentence with its source, folded to the width of a page."""
    text = f"“{' '.join(said.statement.quote.split())}”  {source(said.document)}"
    pad = " " * indent
    return textwrap.fill(text, width=WIDTH, initial_indent=pad, subsequent_indent=pad + " ", break_on_hyphens=False)


def source(document: Document) -> str:
    """Where it stands: title, publisher and day, as far as they are known."""
    known = (document.title, document.publisher, document.published_at and document.published_at[:10])
    return "— " + (", ".join(part for part in known if part) or document.url or document.key or document.id)
