"""Triples in words: sentence by sentence, and with the reasons for them."""

from collections.abc import Iterator
from itertools import groupby

from api.cli.output import WIDTH
from extract.model import Chain, Extraction, Part, Polarity, Span, Status, Triple


def page(found: Extraction) -> str:
    """Each sentence with what it says."""
    return "\n".join(_sentences(found, explain=False)) or "No facts were found."


def explanation(found: Extraction) -> str:
    """The same with rule and spans of each triple, then every entity with the reason for each mention."""
    chains = [line for chain in found.chains for line in _chain(chain)]
    return "\n".join([*_sentences(found, explain=True), "", "Entities", *chains])


def _sentences(found: Extraction, *, explain: bool) -> Iterator[str]:
    for span, triples in groupby(found.triples, key=lambda triple: triple.sentence):
        yield f"“{' '.join(found.text[span.start : span.end].split())}”"
        for triple in triples:
            yield f"    {_fact(triple, found)}"
            if explain:
                yield f"        {_reason(triple, found)}"


def _fact(triple: Triple, found: Extraction) -> str:
    target = "" if triple.object is None else f" {_named(triple.object, found)}"
    arguments = "".join(f"; {argument.role}: {argument.text}" for argument in triple.arguments)
    line = f"{_named(triple.subject, found)} —{triple.relation}→{target}{arguments}"
    return f"{line}  [{', '.join(_limits(triple))}]"[: 4 * WIDTH]


def _named(part: Part, found: Extraction) -> str:
    """The part's words, and its entity's name where that is another."""
    name = part.text if part.chain is None else found.chains[part.chain].name
    return part.text if name == part.text else f"{part.text} ({name})"


def _limits(triple: Triple) -> Iterator[str]:
    said = triple.qualifiers
    yield triple.predicate
    if said.polarity is Polarity.NEGATED:
        yield "negated"
    if said.status is not Status.ASSERTED:
        yield said.status.value
    if said.attributed_to:
        yield f"said by {said.attributed_to.text}"
    if said.time:
        yield said.time.start or said.time.text
    if said.place:
        yield f"in {said.place.text}"
    if said.ended:
        yield "ended"
    yield f"{triple.confidence:.2f}"


def _reason(triple: Triple, found: Extraction) -> str:
    parts = [("subject", triple.subject.span), ("relation", triple.relation_span)]
    parts += [("object", triple.object.span)] if triple.object else []
    parts += [("leans on", span) for span in triple.support]
    return f"rule {triple.rule}: " + "; ".join(f"{name} {_span(span, found)}" for name, span in parts)


def _span(span: Span, found: Extraction) -> str:
    return f"“{' '.join(found.text[span.start : span.end].split())}” {span.start}–{span.end}"


def _chain(chain: Chain) -> Iterator[str]:
    roles = f" — {'; '.join(chain.roles)}" if chain.roles else ""
    yield f"  {chain.name} ({chain.type.value}){roles}"
    for mention in chain.mentions:
        why = f"  because: {mention.joined_by}" if mention.joined_by else ""
        yield f"      “{mention.text}” {mention.span.start}–{mention.span.end} {mention.kind.value}{why}"
