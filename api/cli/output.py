"""Puts answers on the terminal: plain text that survives pipes, or JSON."""

import sys
import textwrap
from collections.abc import Mapping

import orjson
from pydantic import BaseModel

from graph.answers.words import citation, fact_words, is_symmetric
from graph.connect import Evidence, Fact
from graph.model import Document, Entity

WIDTH = 110


def say(text: str = "") -> None:
    """One line, or several."""
    sys.stdout.write(text + "\n")
    sys.stdout.flush()  # who reads it through a pipe need not wait


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


def sentence(fact: Fact, known: Mapping[str, Entity]) -> str:
    """A fact in words; `known` has its ends by id, and what holds both ways is told of the one that is first there."""
    edge = fact.relationship
    ends = [edge.subject_id, edge.object_id]
    if is_symmetric(edge.predicate):
        ends = [key for key in known if key in ends]
    return f"{known[ends[0]].name} {fact_words(fact)} {known[ends[1]].name}"


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
    return f"— {citation(document)}"
