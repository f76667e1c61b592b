"""Reads the word lists of `extract/data`, once, when they are first asked for."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from typing import Any

from extract.model import EntityType


@dataclass(frozen=True, slots=True)
class Places:
    """Countries and regions by the words for them; all keys are case-folded.

    Attributes:
        names: other and own names to the canonical name.
        adjectives: "tajik" to "Tajikistan".
        people: words for persons or peoples ("tajik", "tajiks", "spaniards") to the place.
        capitals: "dushanbe" to "Tajikistan".
        countries: canonical names of the countries.
    """

    names: Mapping[str, str]
    adjectives: Mapping[str, str]
    people: Mapping[str, str]
    capitals: Mapping[str, str]
    countries: frozenset[str]


@dataclass(frozen=True, slots=True)
class Heads:
    """What common nouns name, by lemma.

    Attributes:
        types: the type of what the noun names.
        institutions: bodies of which a place has one.
        abstract: nouns that name no participant.
        deverbal_endings: endings of nouns that name an act.
        fields: words that name what a ministry is for.
        portfolios: first words of a minister's title to the ministry.
        secretaries: first words of a secretary's title to the department.
    """

    types: Mapping[str, EntityType]
    institutions: frozenset[str]
    abstract: frozenset[str]
    deverbal_endings: tuple[str, ...]
    fields: frozenset[str]
    portfolios: Mapping[str, str]
    secretaries: Mapping[str, str]


@dataclass(frozen=True, slots=True)
class Titles:
    """Words that stand before names, and words that tell a gender; all lower case."""

    courtesy: frozenset[str]
    ranks: frozenset[str]
    roles: frozenset[str]
    feminine: frozenset[str]
    masculine: frozenset[str]
    former: frozenset[str]
    deverbal: frozenset[str]


def _read(name: str) -> dict[str, Any]:  # Any: TOML values
    """One data file."""
    return tomllib.loads(files("extract").joinpath("data", name).read_text(encoding="utf-8"))


@cache
def places() -> Places:
    """The table of places."""
    data = _read("places.toml")
    names: dict[str, str] = {}
    adjectives: dict[str, str] = {}
    people: dict[str, str] = {}
    capitals: dict[str, str] = {}
    for name, row in [*data["regions"].items(), *data["countries"].items()]:
        for known in [name, *row.get("aliases", [])]:
            names[known.casefold()] = name
        for word in row["people"]:
            adjectives[word.casefold()] = name
        for word in [*row["people"], *row.get("nouns", [])]:
            people[word.casefold()] = name
            people[_plural(word.casefold())] = name
        if row.get("capital"):
            capitals[row["capital"].casefold()] = name
    return Places(names, adjectives, people, capitals, frozenset(data["countries"]))


def _plural(word: str) -> str:
    """Plural of a word for a person."""
    if word.endswith("man") and word != "german":
        return word[:-3] + "men"
    return word if word.endswith(("ese", "ish", "ch", "ss", "sh")) else word + "s"


@cache
def heads() -> Heads:
    """The table of head nouns."""
    data = _read("heads.toml")
    types: dict[str, EntityType] = {}
    for key in ("work", "product", "event", "location", "group", "organization", "person"):
        types.update(dict.fromkeys(data[key].split(), EntityType(key.capitalize())))
    return Heads(
        types=types,
        institutions=frozenset(data["institution"].split()),
        abstract=frozenset(data["abstract"].split()),
        deverbal_endings=tuple(data["deverbal_endings"]),
        fields=frozenset(data["fields"].split()),
        portfolios=data["portfolios"],
        secretaries=data["secretaries"],
    )


@cache
def titles() -> Titles:
    """The table of titles."""
    data = _read("titles.toml")
    return Titles(
        courtesy=frozenset(data["courtesy"] + data["courtesy_m"] + data["courtesy_f"]),
        ranks=frozenset(data["rank"]),
        roles=frozenset(data["rank"] + data["office"] + data["adherent"]),
        feminine=frozenset(data["courtesy_f"] + data["feminine"]),
        masculine=frozenset(data["courtesy_m"] + data["masculine"]),
        former=frozenset(data["former"]),
        deverbal=frozenset(data["deverbal"]),
    )


@cache
def given_names() -> Mapping[str, str]:
    """Given names, lower case, to the gender of those who bear them, "m" or "f"."""
    data = _read("given_names.toml")
    return dict.fromkeys(data["feminine"].split(), "f") | dict.fromkeys(data["masculine"].split(), "m")


@cache
def given_as_surnames() -> frozenset[str]:
    """Given names, lower case, that stand alone for something else: a surname, a place, a thing."""
    return frozenset(_read("given_names.toml")["surnames"].split())


@cache
def known_rows() -> tuple[tuple[str, EntityType, tuple[str, ...]], ...]:
    """The table of known names: canonical name, type, and the other names that stand for it."""
    rows = _read("known_names.toml")["known"]
    return tuple((row["name"], EntityType(row["type"]), tuple(row["names"])) for row in rows)


def names_role(word: str, lemma: str) -> bool:
    """Whether a noun can name somebody's role; both in lower case."""
    return word in titles().roles or heads().types.get(lemma) is EntityType.PERSON
