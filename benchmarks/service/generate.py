"""A large graph as news makes it: a few entities that all write about, many that one article names. Seeded.

Entities are drawn by Zipf's law, so that the first are hubs. Facts are repeated by Zipf's law too: some are told by
hundreds of articles, most by one.
"""

import random
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import accumulate

from extract.model import EntityType, Polarity, Span, Status
from extract.names import fold
from graph import ids
from graph.model import (
    Appearance,
    Document,
    DocumentGraph,
    Statement,
    StatementArgument,
    Surface,
)
from graph.project import relationship_id

PER_DOCUMENT = 20
PREDICATES = ("works_for", "met_with", "located_in", "owns", "criticised", "sacked_from", "member_of", "spouse_of")
PUBLISHERS = ("The Gazette", "Herald", "Morning Post", "Evening News")
ROLES = ("minister", "chairman", "spokesman", "harbour town", "supplier", "rival", "founder", "judge")
KINDS = (EntityType.PERSON, EntityType.ORGANIZATION, EntityType.PERSON, EntityType.LOCATION, EntityType.PERSON)
ENDINGS = {EntityType.ORGANIZATION: " Works", EntityType.LOCATION: " Bay"}
BEGINNINGS = """ba be bi bo da de do fa fe ga ha he ja ka ke la le li ma me mi mo na ne no pa pe ra re ri ro sa
    se ta""".split()
CODAS = """bel dan der dor fin gard kin lan len lin man mar men mir nor ran rik ron sen ser ska son tan ter tov
    van ven""".split()
STATUSES = (Status.ASSERTED, Status.ASSERTED, Status.ASSERTED, Status.REPORTED, Status.ALLEGED)


@dataclass(frozen=True, slots=True)
class Size:
    """How large the graph is."""

    entities: int
    relationships: int
    statements: int

    def times(self, factor: float) -> "Size":
        """The same, so many times as large."""
        return Size(*(round(number * factor) for number in (self.entities, self.relationships, self.statements)))


@dataclass(frozen=True, slots=True)
class Named:
    """An entity that articles name."""

    id: str
    type: EntityType
    name: str
    short: str
    role: str


def named(number: int) -> Named:
    """The entity of that number; the low ones are the hubs."""
    kind = KINDS[number % len(KINDS)]
    first = _word(number * 7919 % 5_381)
    last = _word(number // 3 + 20_000)
    name = f"{first} {last}{ENDINGS.get(kind, '')}"
    return Named(ids.make("entity", kind.value, fold(name)), kind, name, last, ROLES[number % len(ROLES)])


def documents(size: Size, *, seed: int = 0) -> Iterator[DocumentGraph]:
    """Articles that tell all facts between them; the same seed gives the same articles."""
    chosen = random.Random(seed)
    people = [named(number) for number in range(size.entities)]
    facts = _facts(chosen, size)
    told = _told(chosen, len(facts), size.statements)
    for number in range(-(-size.statements // PER_DOCUMENT)):
        some = told[number * PER_DOCUMENT : (number + 1) * PER_DOCUMENT]
        yield _article(chosen, number, [facts[place] for place in some], people)


def _word(number: int) -> str:
    """A name-like word; each number has its own."""
    letters, rest = CODAS[number % len(CODAS)], number // len(CODAS)
    while rest:
        letters = BEGINNINGS[rest % len(BEGINNINGS)] + letters
        rest //= len(BEGINNINGS)
    return letters.capitalize()


def _facts(chosen: random.Random, size: Size) -> list[tuple[int, str, int]]:
    """So many different facts; each entity has at least one."""
    weights = list(accumulate(1 / (rank + 2) for rank in range(size.entities)))
    everyone = range(size.entities)
    facts: dict[tuple[int, str, int], None] = {}
    for number in everyone:
        facts[number, chosen.choice(PREDICATES), _other(chosen, everyone, weights, number)] = None
    while len(facts) < size.relationships:
        one = chosen.choices(everyone, cum_weights=weights)[0]
        facts[one, chosen.choice(PREDICATES), _other(chosen, everyone, weights, one)] = None
    rows = list(facts)
    chosen.shuffle(rows)
    return rows


def _other(chosen: random.Random, everyone: Sequence[int], weights: Sequence[float], one: int) -> int:
    other = one
    while other == one:
        other = chosen.choices(everyone, cum_weights=weights)[0]
    return other


def _told(chosen: random.Random, facts: int, statements: int) -> list[int]:
    """Places of the facts, each at least once, in the order in which they are told."""
    weights = list(accumulate(1 / (rank + 20) for rank in range(facts)))
    told = [*range(facts), *chosen.choices(range(facts), cum_weights=weights, k=statements - facts)]
    chosen.shuffle(told)
    return told


def _article(
    chosen: random.Random, number: int, facts: Sequence[tuple[int, str, int]], people: Sequence[Named]
) -> DocumentGraph:
    day = f"20{number % 20 + 4:02}-{number // 20 % 12 + 1:02}-{number // 240 % 28 + 1:02}"
    lines = [
        f"{people[one].name} {predicate.replace('_', ' ')} {people[other].name} near the old harbour."
        for one, predicate, other in facts
    ]
    text = "\n".join(lines)
    content = ids.content_hash(f"{number} {text}")
    document = Document(
        id=ids.document_id(key=f"article {number}", url=None, content=content),
        key=f"article {number}",
        title=f"Article {number}",
        url=f"https://news.example/{number}",
        publisher=PUBLISHERS[number % len(PUBLISHERS)],
        published_at=day,
        content_hash=content,
        pipeline="benchmark",
        fingerprint=f"{chosen.getrandbits(64):016x}",
    )
    said, start = [], 0
    for line, fact in zip(lines, facts, strict=True):
        said.append(_statement(chosen, document, start, line, people[fact[0]], fact[1], people[fact[2]]))
        start += len(line) + 1
    named_here = {people[end].id: people[end] for one, _, other in facts for end in (one, other)}
    appearances = [_appearance(document, text, named_here[id_], day) for id_ in sorted(named_here)]
    rows = {one.id: one for one in said}
    return DocumentGraph(document, text, tuple(appearances), tuple(rows[id_] for id_ in sorted(rows)))


def _statement(
    chosen: random.Random, document: Document, start: int, line: str, one: Named, predicate: str, other: Named
) -> Statement:
    status, end = chosen.choice(STATUSES), start + len(line)
    from_, to = start + len(one.name) + 1, end - len(" near the old harbour.") - len(other.name)
    dated = chosen.random() < 0.3
    return Statement(
        id=ids.make("statement", document.id, str(start), one.id, other.id, predicate),
        document_id=document.id,
        subject_id=one.id,
        predicate=predicate,
        relation=predicate.replace("_", " "),
        surface=predicate.replace("_", " "),
        object_id=other.id,
        subject_text=one.name,
        object_text=other.name,
        arguments=(StatementArgument("near", "the old harbour", Span(end - 16, end - 1), other.id),),
        polarity=Polarity.AFFIRMED,
        status=status,
        time=(document.published_at or "")[: chosen.choice((4, 7, 10))] if dated else None,
        time_end=None,
        time_precision="day" if dated else "",
        ended=False,
        place=None,
        attributed_to=None,
        confidence=chosen.choice((0.35, 0.5, 0.65, 0.8, 0.95)),
        rule="active_verb",
        sentence=Span(start, end),
        quote=line,
        subject_span=Span(start, from_ - 1),
        relation_span=Span(from_, to - 1),
        object_span=Span(to, to + len(other.name)),
        support=(Span(start, from_ - 1),),
        relationship_id=relationship_id(one.id, predicate, other.id, polarity=Polarity.AFFIRMED, status=status),
    )


def _appearance(document: Document, text: str, who: Named, day: str) -> Appearance:
    start = text.find(who.name)
    return Appearance(
        id=ids.make("appearance", who.id, document.id),
        entity_id=who.id,
        document_id=document.id,
        type=who.type,
        name=who.name,
        folded_names=tuple(sorted({fold(who.name), fold(who.short)})),
        surfaces=(Surface(who.name, proper=True, count=1), Surface(who.short, proper=True, count=1)),
        roles=(who.role,),
        spans=(Span(start, start + len(who.name)),),
        seen=day,
        joined=("",),
    )
