"""Gives the first of two persons who share a surname that surname: "Tom and Ann Reed" are Tom Reed and Ann Reed."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from extract.found import NameFound
from extract.lexicon import given_names
from extract.model import EntityType
from extract.parse import Parse


def share_surnames(parse: Parse, names: Sequence[NameFound]) -> tuple[NameFound, ...]:
    """The names, by position, those of a couple or of siblings in full.

    A given name alone keeps to itself where the text has it with another surname, or as a surname.
    """
    full = [name.name.split() for name in names if name.type is EntityType.PERSON and " " in name.name]
    found = list(names)
    for at, (first, second) in enumerate(pairwise(names)):
        link = parse.words[first.end : second.start]
        words = second.name.split()
        pair = first.type is second.type is EntityType.PERSON and len(link) == 1 and link[0].lower() in {"and", "&"}
        if not pair or " " in first.name or len(words) < 2:
            continue
        given = first.name.lower() in given_names()
        other = any(first.name == one[-1] or (first.name == one[0] and one[-1] != words[-1]) for one in full)
        if given and not other:
            found[at] = replace(first, name=f"{first.name} {words[-1]}")
    return tuple(found)
