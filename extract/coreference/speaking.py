"""What "I", "we", "you" and "this" may stand for, with the signs of each."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from extract.coreference.signs import NONE, SUBJECTS, place_of
from extract.coreference.things import Things
from extract.found import Named
from extract.mentions.spoken import POINTING, SPEAKERS
from extract.model import EntityType, MentionKind

REACH = {"i": 8, "we": 8, "you": 8, "this": 1}
"""Sentences back in which the antecedent is looked for."""
NEAR = 2
"""The same for those who are not spoken to or of by such a pronoun."""
NEAREST = 120
"""Mentions before the pronoun that are looked at."""
_ACTORS = frozenset({EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION})


def kind_of(named: Named) -> str:
    """Class of a pronoun: "i", "we", "you" or "this"; "" for what is none of these."""
    if named.kind is not MentionKind.PRONOUN or named.participant:
        return ""
    return "this" if named.name in POINTING else SPEAKERS.get(named.name, "")


def quoted(things: Things, index: int) -> tuple[int, str] | None:
    """Who is quoted, for the "I" or "we" in what he says, or for whom he speaks; None for any other pronoun."""
    head = things.mentions[index].speaker
    speaker = None if head is None else things.at(head)
    return None if speaker is None else (speaker, f"{things.mentions[speaker].name} is quoted")


def choices(things: Things, index: int) -> Iterator[tuple[int | None, list[str]]]:
    """What the pronoun may stand for, each with its signs: who speaks, mentions from the nearest, at last nothing."""
    pronoun, speaker = things.mentions[index], _speaker(things, index)
    kind = kind_of(pronoun)
    seen: set[int] = set()
    ahead = [speaker] if speaker is not None and speaker > index else []
    for other in chain(ahead, _candidates(things, index, kind)):
        thing = id(things.of(other))
        if thing not in seen:
            seen.add(thing)
            yield other, [f"{kind} {sign}" for sign in _signs(things, index, other, len(seen), speaker)]
    quoted = "quoted" if things.marks[pronoun.head] % 2 else "plain"
    signs = ("", f" {quoted}", f" {place_of(things.parse, pronoun.head)}", f" {pronoun.name}")
    yield None, [f"{kind} {NONE}{sign}" for sign in signs]


def _candidates(things: Things, index: int, kind: str) -> Iterator[int]:
    """Mentions before the pronoun that may be meant, from the nearest."""
    pronoun = things.mentions[index]
    for other in range(index - 1, max(-1, index - 1 - NEAREST), -1):
        back = things.sentence(index) - things.sentence(other)
        if back > REACH[kind]:
            return
        candidate = things.mentions[other]
        if candidate.kind is MentionKind.IMPLIED or candidate.end > pronoun.start:
            continue
        if kind_of(candidate) == kind or _fits(things, pronoun, other, back):
            yield other


def _fits(things: Things, pronoun: Named, other: int, back: int) -> bool:
    """Whether a mention of another sort may be meant: for "this" a thing, else somebody spoken of just before."""
    candidate, thing = things.mentions[other], things.of(other)
    if kind_of(pronoun) == "this":
        return candidate.type not in _ACTORS and thing.plural == pronoun.plural
    alone = kind_of(candidate) != "" and len(thing.members) == 1
    return back <= NEAR and thing.type in _ACTORS and not alone


def _signs(things: Things, index: int, other: int, nearer: int, speaker: int | None) -> Iterator[str]:
    parse, pronoun, candidate, thing = things.parse, things.mentions[index], things.mentions[other], things.of(other)
    kind, own, place = kind_of(pronoun), kind_of(candidate), place_of(parse, candidate.head)
    back = things.sentence(index) - things.sentence(other)
    where = "ahead" if other > index else str(min(back, 3))
    what = "same" if own == kind else own or candidate.kind.value
    first, last = sorted((pronoun.head, candidate.head))
    yield what
    yield f"{what} back {where}"
    yield f"{what} marks {min(things.marks[last] - things.marks[first], 3)}"
    yield f"{what} nearer {min(nearer, 4)}"
    yield f"{what} {thing.type.value}"
    yield f"{what} {'several' if thing.plural else 'one'}"
    yield f"{place} back {where}"
    yield f"distance {(last - first + 1).bit_length()}"
    if other == speaker:
        yield "speaker"
        yield f"speaker {where}"
        yield f"speaker {thing.type.value}"
    if kind == "this":
        yield f"{pronoun.name} {candidate.type.value}"
        yield f"{place} for {place_of(parse, pronoun.head)}"


def _speaker(things: Things, index: int) -> int | None:
    """The subject of the nearest verb above the pronoun that has its clause as what is said."""
    parse, token = things.parse, things.mentions[index].head
    for above in parse.ancestors(token):
        if parse.deps[token] in {"ccomp", "parataxis"}:
            subject = parse.child(above, *SUBJECTS)
            at = None if subject is None else things.at(subject)
            if at is not None and at != index:
                return at
        token = above
    verb = parse.child(token, "parataxis")
    subject = None if verb is None else parse.child(verb, *SUBJECTS)
    return None if subject is None else things.at(subject)
