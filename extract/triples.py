"""The triples of a text: one of each candidate, in order, and no fact of a sentence twice."""

from collections.abc import Iterable, Iterator
from dataclasses import replace

from extract.chains import Chains, Source
from extract.confidence import variants
from extract.found import Candidate
from extract.making import Maker, Qualify
from extract.model import Part, Span, Triple
from extract.vocabulary import Vocabulary


def triples(
    source: Source, chains: Chains, candidates: Iterable[Candidate], vocabulary: Vocabulary, qualify: Qualify
) -> tuple[Triple, ...]:
    """All triples of a text, ordered by sentence, then position of relation and parts; no fact of a sentence twice."""
    candidates = tuple(candidates)
    maker = Maker(source, chains, vocabulary, qualify, variants(one for one in candidates if one.probability is None))
    single = (one for candidate in candidates for one in chains.singly(candidate))
    found = sorted((made for candidate in single if (made := maker.triple(candidate)) is not None), key=place)
    return tuple(_distinct(found, chains))


def beyond(found: tuple[Triple, ...], more: tuple[Triple, ...]) -> tuple[Triple, ...]:
    """Those of the facts of further arguments that no triple of the sentence says of the same ends."""
    said = {(*key(triple), triple.predicate) for triple in found}
    return tuple(triple for triple in more if (*key(triple), triple.predicate) not in said)


def key(triple: Triple) -> tuple[Span, object, object]:
    """Sentence and ends of a triple: what it is told of."""
    return triple.sentence, end(triple.subject), end(triple.object)


def place(triple: Triple) -> tuple[Span, Span, Span, Span, str, str]:
    """Where a triple stands among those of its text."""
    target = triple.object.span if triple.object else triple.relation_span
    return triple.sentence, triple.relation_span, triple.subject.span, target, triple.predicate, triple.rule


def end(part: Part | None) -> object:
    """What a part of a triple is the same by: its chain, or else its words."""
    return None if part is None else (part.text if part.chain is None else part.chain)


def _distinct(found: Iterable[Triple], chains: Chains) -> Iterator[Triple]:
    """Drops what says the same of the same ends in the same sentence, keeping what names them, then the surest.

    "Lima is a city in Peru" is said rather than "a city in Peru is in Peru"; it is as sure as the surest.
    """
    best: dict[tuple[object, ...], Triple] = {}
    for triple in found:
        told = (triple.sentence, end(triple.subject), triple.predicate, end(triple.object), triple.inverted)
        known = best.setdefault(told, triple)
        if known is triple:
            continue
        kept = max((known, triple), key=lambda one: (_names(one, chains), one.confidence))
        best[told] = replace(kept, confidence=max(known.confidence, triple.confidence))
    return iter(best.values())


def _names(triple: Triple, chains: Chains) -> int:
    """How many ends of a triple are written as the thing is called."""
    ends = (part for part in (triple.subject, triple.object) if part is not None and part.chain is not None)
    return sum(part.text == chains.chains[part.chain].name for part in ends if part.chain is not None)
