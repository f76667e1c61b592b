"""The closed vocabulary of predicates: reads `predicates.toml`, checks it and answers what a phrase is called.

`python -m extract.vocabulary` prints the reference page of all predicates.
"""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from functools import cache
from importlib.resources import files
from types import MappingProxyType
from typing import Any, Literal

from extract.errors import RelatumError
from extract.model import EntityType

NAME = re.compile(r"[a-z][a-z0-9_]{0,63}")
Voice = Literal["active", "passive", "reverse", "noun"]
VOICES: tuple[Voice, ...] = ("active", "passive", "reverse", "noun")
FIELDS = frozenset({"label", "inverse", "symmetric", "subject", "object", "ends", "example", *VOICES})


class BadVocabulary(RelatumError):
    """A row of the vocabulary is malformed or contradicts another; the message names the rows."""

    code = "bad_vocabulary"


@dataclass(frozen=True, slots=True)
class Predicate:
    """One relation that the graph knows by name.

    Attributes:
        name: `snake_case`; upper case as a relationship type.
        label, inverse_label: words between subject and object, and between object and subject.
        symmetric: whether it holds both ways.
        subjects, objects: types that may stand there; empty for any.
        ends: predicates that hold no longer between subject and object once this fact is true.
        patterns: (voice, lemma key, preposition or "") that express it, in the order of the file.
        narrowed: types of the object under those of the patterns that take fewer than the row.
        example: a sentence with subject and object in brackets.
    """

    name: str
    label: str
    inverse_label: str
    symmetric: bool
    subjects: tuple[EntityType, ...]
    objects: tuple[EntityType, ...]
    ends: tuple[str, ...]
    patterns: tuple["Key", ...]
    narrowed: Mapping["Key", tuple[EntityType, ...]]
    example: str

    def fits(self, subject: EntityType | None, obj: EntityType | None, *, alone: bool = False) -> bool:
        """Whether the types may stand at its ends; a literal (None) stands where things may.

        A subject that is a Thing or a literal is of unknown type and may do anything to an object. An object must fit,
        since the sense of a verb hangs on it: one founds a club and launches an attack. With `alone` there is no
        object.
        """
        unknown = subject in {None, EntityType.THING} and not alone
        return (unknown or _fits(subject, self.subjects)) and (alone or _fits(obj, self.objects))


def _fits(kind: EntityType | None, allowed: tuple[EntityType, ...]) -> bool:
    return not allowed or (kind or EntityType.THING) in allowed


Key = tuple[Voice, str, str]
Types = tuple[EntityType | None, EntityType | None]


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """All predicates; immutable.

    Attributes:
        predicates: by name, in the order of the file.
        index: the predicates that a pattern may mean, in the order of the file.
    """

    predicates: Mapping[str, Predicate]
    index: Mapping[Key, tuple[Predicate, ...]]

    def get(self, name: str) -> Predicate | None:
        """The predicate of this name, or None for one that is not in the vocabulary."""
        return self.predicates.get(name)

    def find(
        self, voice: Voice, lemma: str, preposition: str, types: Types, *, alone: bool = False
    ) -> Predicate | None:
        """First predicate that the pattern may mean between ends of these types, or None.

        The types are those of the grammatical subject and object, for the voice "reverse" too; None is a literal. With
        `alone` there is no object.
        """
        subject, obj = reversed(types) if voice == "reverse" else types
        rows = self.index.get((voice, lemma, preposition), ())
        strict = voice == "reverse" and not alone  # the subject is the grammatical object there: one raises a child
        return next(
            (
                row
                for row in rows
                if row.fits(subject, obj, alone=alone) and (not strict or _fits(subject, row.subjects))
            ),
            None,
        )

    def label(self, name: str, *, inverse: bool = False) -> str:
        """Words for people; a name that is not in the vocabulary is read as it stands."""
        row = self.predicates.get(name)
        if row is None:
            return name.replace("_", " ")
        return row.inverse_label if inverse else row.label


@cache
def load_vocabulary() -> Vocabulary:
    """The vocabulary that comes with the package, read once.

    Raises:
        BadVocabulary: the data file is malformed.
    """
    return parse(files("extract").joinpath("predicates.toml").read_text(encoding="utf-8"))


def parse(text: str) -> Vocabulary:
    """Reads and checks a vocabulary in TOML.

    Raises:
        BadVocabulary: not TOML, an unknown field, type or predicate, a bad name, or a pattern that two rows claim.
    """
    try:
        tables = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        raise BadVocabulary(f"the vocabulary is no TOML: {error}") from error
    sets = tables.pop("types", {})
    rows = {name: _predicate(name, table, sets) for name, table in tables.items()}
    for row in rows.values():
        unknown = [name for name in row.ends if name not in rows]
        if unknown:
            raise BadVocabulary(f"{row.name} ends {unknown[0]}, which is no predicate")
    return Vocabulary(MappingProxyType(rows), MappingProxyType(_index(rows)))


def _predicate(name: str, table: dict[str, Any], sets: dict[str, list[str]]) -> Predicate:  # Any: TOML values
    if not NAME.fullmatch(name):
        raise BadVocabulary(f"{name}: a name is snake_case of at most 64 letters")
    strange = sorted(set(table) - FIELDS)
    missing = [field for field in ("label", "inverse", "example") if not table.get(field)]
    if strange or missing:
        raise BadVocabulary(f"{name}: unknown field {strange[0]}" if strange else f"{name}: {missing[0]} is missing")
    return Predicate(
        name=name,
        label=table["label"],
        inverse_label=table["inverse"],
        symmetric=table.get("symmetric", False),
        subjects=_types(name, table.get("subject", []), sets),
        objects=_types(name, table.get("object", []), sets),
        ends=tuple(table.get("ends", [])),
        patterns=tuple(dict.fromkeys(key for key, _ in _patterns(table))),
        narrowed=MappingProxyType({key: _types(name, kinds, sets) for key, kinds in _patterns(table) if kinds}),
        example=table["example"],
    )


def _types(name: str, given: str | list[str], sets: dict[str, list[str]]) -> tuple[EntityType, ...]:
    words = [given] if isinstance(given, str) else given
    try:
        return tuple(EntityType(kind) for word in words for kind in sets.get(word, [word]))
    except ValueError as error:
        raise BadVocabulary(f"{name}: unknown type {given}") from error


def _patterns(table: dict[str, Any]) -> Iterator[tuple[Key, list[str]]]:  # Any: TOML values
    """Unfolds "sack|fire + from|by > Organization" to one key a lemma and preposition, with the types of the object."""
    for voice in VOICES:
        for pattern in table.get(voice, []):
            phrase, _, kinds = pattern.partition(" > ")
            lemmas, _, prepositions = phrase.partition(" + ")
            for lemma in lemmas.split("|"):
                for preposition in prepositions.split("|"):
                    yield (voice, lemma.strip(), preposition.strip()), kinds.split("|") if kinds else []


def _index(rows: Mapping[str, Predicate]) -> dict[Key, tuple[Predicate, ...]]:
    index: dict[Key, tuple[Predicate, ...]] = {}
    for whole in rows.values():
        for key in whole.patterns:
            row = replace(whole, objects=whole.narrowed.get(key, whole.objects))
            for other in index.get(key, ()):
                if _overlap(row.subjects, other.subjects) and _overlap(row.objects, other.objects):
                    said = " + ".join(part for part in key[1:] if part)
                    raise BadVocabulary(f'{other.name} and {row.name} both claim {key[0]} "{said}" for the same types')
            index[key] = (*index.get(key, ()), row)
    return index


def _overlap(one: tuple[EntityType, ...], two: tuple[EntityType, ...]) -> bool:
    return not one or not two or not set(one).isdisjoint(two)


def reference(words: Vocabulary) -> str:
    """The reference page of all predicates, in Markdown."""
    lines = [
        "# Predicates",
        "",
        f"The {len(words.predicates)} relations that the graph knows by name. What is not here keeps its own lemma and",
        "preposition (`surface_in`). Generated from `extract/predicates.toml` by `python -m extract.vocabulary`.",
        "",
        "| predicate | subject → object | object → subject | subject | object | ends | example |",
        "|---|---|---|---|---|---|---|",
    ]
    for row in words.predicates.values():
        cells = (
            f"`{row.name}`",
            row.label,
            "the same" if row.symmetric else row.inverse_label,
            ", ".join(row.subjects) or "any",
            ", ".join(row.objects) or "any",
            ", ".join(f"`{name}`" for name in row.ends),
            row.example,
        )
        lines.append(f"| {' | '.join(cells)} |")
    return "\n".join(lines) + "\n"


if __name__ == "__main__":  # pragma: no cover
    print(reference(load_vocabulary()), end="")  # noqa: T201  # the page is this command's output
