"""Adds what the learned model finds to the triples of the rules."""

from collections.abc import Iterable, Sequence
from dataclasses import replace

from extract.chains import Chains, Source
from extract.entailed import affiliation_fits
from extract.found import Candidate, Phrase
from extract.learned import Guess, Weights, guesses
from extract.learned.end import End
from extract.learned.features import joint
from extract.learned.said import SAYS
from extract.making import Maker, Qualify
from extract.model import Span, Triple
from extract.triples import end, key, place
from extract.vocabulary import Vocabulary

LEARNED = "learned"
"""What stands for the rule of a triple that none reads."""

SURE = 0.97
"""Most that a learned probability adds to what a rule says: both lean on the same parse and the same names."""

STRANGE = 0.55
"""Share of a learned probability that is left in news: the model was trained on passages about persons and firms."""


def learned(
    source: Source,
    chains: Chains,
    by_rules: tuple[tuple[Triple, ...], tuple[Triple, ...]],
    vocabulary: Vocabulary,
    weights: Weights,
    qualify: Qualify,
    rows: Sequence[Sequence[End]],
) -> tuple[tuple[Triple, ...], tuple[Triple, ...]]:
    """The triples, and the facts beside them with what the learned model finds, which no words of the text say.

    Where a rule says it already, its triple becomes surer.

    Args:
        by_rules: triples and the facts beside them, as they come back.
        rows: what may take part in each sentence.
    """
    said: dict[tuple[Span, object, object], list[int]] = {}
    found, first = (*by_rules[0], *by_rules[1]), len(by_rules[0])
    for at, triple in enumerate(found):
        for ends in ((triple.subject, triple.object), (triple.object, triple.subject)):
            said.setdefault((triple.sentence, end(ends[0]), end(ends[1])), []).append(at)
    kept, new, maker = list(found), [], Maker(source, chains, vocabulary, qualify)
    for guess in guesses(source.parse, chains, by_rule(found), weights, rows=rows):
        made = _guessed(maker, guess)
        if made is None:
            continue
        known = [at for at in said.get(key(made), ()) if found[at].mapped]
        same = [at for at in known if found[at].predicate in SAYS.get(guess.predicate, {guess.predicate})]
        for at in same:
            kept[at] = replace(kept[at], confidence=max(kept[at].confidence, min(guess.probability, SURE)))
        if not same and not _pairs(source, guess):
            new.append(made)
    return tuple(kept[:first]), tuple(sorted([*kept[first:], *new], key=place))


def _pairs(source: Source, guess: Guess) -> bool:
    """Whether the sentence of a guess pairs two lists, which rules read: "live in Lima and Quito respectively"."""
    parse = source.parse
    start, end = parse.sentences[parse.sentence_of[guess.subject.head]]
    return "respectively" in parse.words[start:end]


def by_rule(found: Iterable[Triple]) -> dict[tuple[int, int], str]:
    """First predicate of the vocabulary that rules give to two chains."""
    rules: dict[tuple[int, int], str] = {}
    for triple in found:
        ends = triple.subject.chain, triple.object.chain if triple.object else None
        if triple.mapped and ends[0] is not None and ends[1] is not None:
            one, two = (ends[1], ends[0]) if triple.inverted else (ends[0], ends[1])
            rules.setdefault((one, two), triple.predicate)
    return rules


def _guessed(maker: Maker, guess: Guess) -> Triple | None:
    """A learned relation as a triple in the words of the vocabulary, qualified at the word that joins its ends."""
    one, two = guess.subject, guess.target
    trigger = joint(maker.source.parse, one.head, two.head)
    candidate = Candidate(
        rule=LEARNED,
        subject=Phrase(one.head, tuple(range(one.start, one.end)), one.name),
        relation=maker.vocabulary.label(guess.predicate),
        relation_tokens=(trigger,),
        object=Phrase(two.head, tuple(range(two.start, two.end)), two.name),
        trigger=trigger,
        lemma="",
        predicate=guess.predicate,
    )
    row = maker.vocabulary.get(guess.predicate)
    ends = ((candidate.subject, row.subjects), (candidate.object, row.objects)) if row is not None else ()
    if any(one is not None and maker.is_misplaced(one, allowed) for one, allowed in ends):
        return None
    triple = maker.triple(candidate)
    if triple is None or not affiliation_fits(triple, maker.chains):
        return None
    sure = round(guess.probability * STRANGE, 3)
    return replace(triple, confidence=sure, signs=())
