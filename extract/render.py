"""An Extraction as lines that people read: sentences with their triples, and on request why they are there."""

from collections.abc import Iterator

from extract.model import Chain, Extraction, MentionKind, Part, Polarity, Span, Status, Triple
from extract.vocabulary import load_vocabulary

INDENT = "  "


def lines(extraction: Extraction, *, explain: bool = False) -> Iterator[str]:
    """Each sentence that says something, then its triples, and behind a plus the further facts that the graph keeps.

    With `explain` the rule, confidence and supporting quotes of each triple follow it, and at the end come the chains
    with the reason for which each mention was joined.
    """
    for sentence in extraction.sentences:
        found = [(INDENT, triple) for triple in extraction.triples if triple.sentence == sentence]
        found += [("+ ", triple) for triple in extraction.further if triple.sentence == sentence]
        if found:
            yield _quote(extraction, sentence)
            for opening, triple in found:
                yield opening + fact(triple, extraction)
                if explain:
                    yield from (2 * INDENT + line for line in _why(triple, extraction))
            yield ""
    yield _sum(extraction)
    if explain:
        yield from _chains(extraction)


def fact(triple: Triple, extraction: Extraction) -> str:
    """One triple on one line: names, predicate, and all that limits it in brackets."""
    subject, target = _name(triple.subject, extraction), _name(triple.object, extraction)
    if triple.inverted and triple.object is not None:
        subject, target = target, subject
    words = [subject, f"-[{triple.predicate}]->", target or "·"]
    limits = list(_limits(triple, extraction))
    return " ".join(words) + (f"  ({'; '.join(limits)})" if limits else "")


def _name(part: Part | None, extraction: Extraction) -> str:
    """Name of what a part stands for; a literal in quotes."""
    if part is None:
        return ""
    return f'"{part.text}"' if part.chain is None else extraction.chains[part.chain].name


def _limits(triple: Triple, extraction: Extraction) -> Iterator[str]:
    said = triple.qualifiers
    if said.polarity is Polarity.NEGATED:
        yield "not"
    if said.status is not Status.ASSERTED:
        yield said.status.value
    if said.ended:
        yield "no longer"
    if said.attributed_to is not None:
        yield f"says {_name(said.attributed_to, extraction)}"
    if said.time is not None:
        yield said.time.start or said.time.text
    if said.place is not None:
        yield f"in {_name(said.place, extraction)}"
    told = [part.span for part in (said.time, said.place) if part is not None]
    for argument in triple.arguments:
        if not any(span.covers(argument.span) for span in told):
            yield f"{argument.role} {argument.text}"


def _quote(extraction: Extraction, span: Span) -> str:
    return " ".join(extraction.text[span.start : span.end].split())


def _why(triple: Triple, extraction: Extraction) -> Iterator[str]:
    """Which rule fired on which words, and what else it leans on."""
    named = "" if triple.mapped else ", not in the vocabulary"
    label = load_vocabulary().label(triple.predicate)
    yield f"rule {triple.rule}, confidence {triple.certainty:.2f}"
    yield f'"{triple.subject.text}" | "{triple.relation}" | "{triple.object.text if triple.object else ""}"'
    yield f"{triple.predicate}: {label}{named}"
    for span in triple.support:
        yield f'leans on "{_quote(extraction, span)}" at {span.start}-{span.end}'


def _sum(extraction: Extraction) -> str:
    facts_kept = (*extraction.triples, *extraction.further)
    counts = {"fact": facts_kept, "sentence": extraction.sentences, "thing": extraction.chains}
    facts, sentences, things = (f"{len(of)} {word}{'' if len(of) == 1 else 's'}" for word, of in counts.items())
    return f"{facts} in {sentences} about {things} ({extraction.pipeline})"


def _chains(extraction: Extraction) -> Iterator[str]:
    yield ""
    for chain in extraction.chains:
        yield from _chain(chain)


def _chain(chain: Chain) -> Iterator[str]:
    roles = f", {'; '.join(chain.roles)}" if chain.roles else ""
    yield f"{chain.name} ({chain.type.value}{roles})"
    for mention in chain.mentions:
        implied = "implied by " if mention.kind is MentionKind.IMPLIED else ""
        joined = f": {mention.joined_by}" if mention.joined_by else ""
        yield f'{INDENT}{implied}"{mention.text}" at {mention.span.start}-{mention.span.end}{joined}'
