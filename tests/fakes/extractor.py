"""A deterministic extractor of a few lines: full names and the verb between them; and texts that are poison to it."""

import os
import re
import signal
import time
from collections.abc import Callable

from extract.errors import NotEnglish
from extract.model import (
    Chain,
    EntityType,
    Extraction,
    Mention,
    MentionKind,
    Part,
    Qualifiers,
    Span,
    Triple,
)

VERSION = "fake-1"
SENTENCE = re.compile(r"[^.]+\.?")
NAME = re.compile(r"[A-Z][a-z]+(?: [A-Z][a-z]+)+")
FACT = re.compile(rf"({NAME.pattern}) (met|sacked|hired) ({NAME.pattern})")


def hang() -> None:
    while True:
        time.sleep(0.05)


def eat() -> None:
    held = []
    while True:
        held.append(bytearray(50_000_000))
        time.sleep(0.01)


def refuse() -> None:
    raise NotEnglish("Only English is read.")


def fault() -> None:
    raise ValueError("a fault of the extractor")


POISON: dict[str, Callable[[], object]] = {
    "POISON EXIT": lambda: os._exit(3),
    "POISON KILL": lambda: os.kill(os.getpid(), signal.SIGKILL),
    "POISON HANG": hang,
    "POISON EAT": eat,
    "REFUSE ME": refuse,
    "FAULT": fault,
}


class FakeExtractor:
    """Reads "Ann Roe met Bob Low."; `seconds` is what each text costs."""

    def __init__(self, *, version: str = VERSION, seconds: float = 0.0) -> None:
        self.version, self.seconds = version, seconds

    def extract(self, text: str, *, published: str | None = None) -> Extraction:
        for word, deed in POISON.items():
            if word in text:
                deed()
        time.sleep(self.seconds)
        chains = _chains(text)
        numbers = {chain.name: chain.id for chain in chains}
        return Extraction(
            text=text,
            published=published,
            sentences=tuple(Span(*found.span()) for found in SENTENCE.finditer(text)),
            chains=chains,
            triples=tuple(_triple(found, numbers, text) for found in FACT.finditer(text)),
            pipeline=self.version,
        )


def _chains(text: str) -> tuple[Chain, ...]:
    names: dict[str, list[Span]] = {}
    for found in NAME.finditer(text):
        names.setdefault(found.group(), []).append(Span(*found.span()))
    return tuple(
        Chain(number, EntityType.PERSON, name, (), (), True, tuple(_mention(name, span) for span in spans))
        for number, (name, spans) in enumerate(names.items())
    )


def _mention(name: str, span: Span) -> Mention:
    return Mention(span, name, MentionKind.NAME, EntityType.PERSON, name)


def _triple(found: re.Match[str], numbers: dict[str, int], text: str) -> Triple:
    subject, verb, other = found.groups()
    end = text.find(".", found.end()) + 1 or len(text)
    start = text.rfind(".", 0, found.start()) + 1
    return Triple(
        subject=Part(subject, Span(*found.span(1)), numbers[subject]),
        relation=verb,
        relation_span=Span(*found.span(2)),
        object=Part(other, Span(*found.span(3)), numbers[other]),
        predicate={"met": "met", "sacked": "sacked", "hired": "hired"}[verb],
        mapped=True,
        arguments=(),
        qualifiers=Qualifiers(),
        rule="fake",
        confidence=0.5 + (len(subject) % 5) / 10,
        sentence=Span(start, end),
    )
