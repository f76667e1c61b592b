"""How likely a triple is right: a logistic regression over signs of the rule, the parse and the ends.

The weights stand in `data/confidence.json`; `python -m benchmarks.train confidence` writes them.
"""

import json
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from importlib.resources import files
from math import exp

from extract.chains import Chains
from extract.found import Candidate, Phrase, QualifiersFound
from extract.model import MentionKind, Polarity, Status
from extract.nouns import TIE_NOUN
from extract.parse import Parse
from extract.relations import Resolved
from extract.rules.table import FAMILIES

FILE = "confidence.json"
FAR = 1
LONG_PART = 10
LONG_SENTENCE = 40
DEEP = 3
CLAUSES = frozenset("ccomp advcl relcl acl xcomp conj pcomp csubj parataxis".split())
FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))
OTHERS = "Further arguments"
"""What stands for the family of the facts that no rule of the table reads."""
LENGTHS = (1, 2, 4, 7)
"""Words of a part from which on it counts as longer."""
DOUBTS = (0.1, 0.2, 0.35, 0.5, 0.7, 1.0, 1.4)
"""Nats from which on the parser doubted a word more."""
SUMS = (0.1, 0.3, 0.6, 1.0, 1.5, 2.2, 3.0, 4.0)
"""The same for all words of a fact and those between them."""


@dataclass(frozen=True, slots=True)
class Weights:
    """Log-odds.

    Attributes:
        base: of what shows no sign.
        signs: what each sign adds.
    """

    base: float
    signs: Mapping[str, float]


@cache
def load_weights() -> Weights:
    """The weights of the package."""
    return read(files("extract").joinpath("data", FILE).read_text(encoding="utf-8"))


def read(text: str) -> Weights:
    """Reads the JSON that training writes."""
    data = json.loads(text)
    return Weights(data["base"], data["signs"])


def confidence(present: Sequence[str], weights: Weights) -> float:
    """Probability in [0, 1], rounded to three digits, from the signs that are present."""
    return round(1 / (1 + exp(-weights.base - sum(weights.signs.get(name, 0.0) for name in present))), 3)


def signs(
    candidate: Candidate,
    said: QualifiersFound,
    resolved: Resolved,
    parse: Parse,
    chains: Chains,
    beside: Iterable[str] = (),
) -> tuple[str, ...]:
    """Names of the signs that a candidate shows.

    Args:
        beside: rules that read another fact off the same words and subject.
    """
    ends = [candidate.subject] + ([candidate.object] if candidate.object else [])
    shown = {
        "mapped": resolved.mapped,
        "implausible": not resolved.plausible,
        "inherited": candidate.inherited,
        "no object": candidate.object is None,
        "literal object": candidate.object is not None and chains.mention(candidate.object) is None,
        "long part": any(len(phrase.tokens) > LONG_PART for phrase in ends),
        "hypothetical": said.status in {Status.HYPOTHETICAL, Status.PLANNED},
        "negated": said.polarity is Polarity.NEGATED,
        "tie": candidate.nominal and parse.lemmas[candidate.trigger].lower() in TIE_NOUN,
    } | _ends(ends, parse, chains)
    return (
        f"rule {candidate.rule}",
        f"family {_families().get(candidate.rule, OTHERS)}",
        *(name for name, holds in shown.items() if holds),
        *(f"beside {rule}" for rule in sorted(beside)),
        *_of_sentence(candidate, parse),
        *doubted(candidate, parse),
        _length("subject", candidate.subject),
        *([_length("object", candidate.object)] if candidate.object else []),
        *(() if candidate.nominal else _of_verb(candidate, parse)),
    )


Fact = tuple[int, int]
"""Trigger and head of the subject."""


def fact(candidate: Candidate) -> Fact:
    """What the variants of a fact have in common."""
    return candidate.trigger, candidate.subject.head


def variants(candidates: Iterable[Candidate]) -> Mapping[Fact, frozenset[str]]:
    """The rules that read a fact off the same words and subject."""
    found: dict[Fact, set[str]] = defaultdict(set)
    for candidate in candidates:
        found[fact(candidate)].add(candidate.rule)
    return {key: frozenset(rules) for key, rules in found.items()}


@cache
def _families() -> dict[str, str]:
    """Title of the family of each rule."""
    return {rule.name: title for title, rules in FAMILIES.items() for rule in rules}


def _ends(phrases: Sequence[Phrase], parse: Parse, chains: Chains) -> dict[str, bool]:
    """What the ends are: pronouns, descriptions or inferred."""
    shown = dict.fromkeys(("pronoun", "far", "unresolved", "nominal end"), False)
    for phrase in phrases:
        at = chains.mention(phrase)
        if at is None:
            continue
        kind, above = chains.mentions[at].kind, chains.antecedent(at)
        shown[f"{'subject' if phrase is phrases[0] else 'object'} {kind} {chains.mentions[at].type}"] = True
        shown["unresolved"] |= kind is MentionKind.PRONOUN and above is None
        shown["nominal end"] |= kind is MentionKind.NOMINAL
        if kind is MentionKind.PRONOUN and above is not None:
            gap = parse.sentence_of[phrase.head] - parse.sentence_of[chains.mentions[above].head]
            shown["pronoun"] = True
            shown["far"] |= not 0 <= gap <= FAR
    return shown


def _of_sentence(candidate: Candidate, parse: Parse) -> Iterator[str]:
    """How long the sentence is, and how deep in it the fact stands."""
    start, end = parse.sentences[parse.sentence_of[candidate.trigger]]
    if end - start > LONG_SENTENCE:
        yield "long sentence"
    depth = sum(parse.deps[token] in CLAUSES for token in parse.ancestors(candidate.trigger))
    yield f"depth {min(depth, DEEP + 1)}"


def doubted(candidate: Candidate, parse: Parse) -> Iterator[str]:
    """How much the parser doubted its tree from the first to the last word of the fact: at most, and in all."""
    parts = (candidate.subject.tokens, candidate.relation_tokens, candidate.object.tokens if candidate.object else ())
    tokens = [token for part in parts for token in part]
    doubts = parse.doubts[min(tokens) : max(tokens) + 1]
    if doubts:
        yield f"doubt {sum(least <= max(doubts) for least in DOUBTS)}"
        yield f"doubts {sum(least <= sum(doubts) for least in SUMS)}"


def _length(name: str, phrase: Phrase) -> str:
    """How long a part is."""
    return f"{name} from {max((least for least in LENGTHS if least <= len(phrase.tokens)), default=0)} words"


def _of_verb(candidate: Candidate, parse: Parse) -> Iterator[str]:
    """How the verb stands: its clause, whether it is finite, what lies between it and its subject, its arguments."""
    verb = candidate.trigger
    yield "main clause" if parse.deps[verb] in {"ROOT", "conj"} else "subordinate clause"
    if not any(parse.tags[token] in FINITE for token in candidate.relation_tokens):
        yield f"not finite {parse.tags[verb]}"
    if "," in parse.words[min(candidate.subject.head, verb) : verb]:
        yield "comma before the verb"
    if candidate.subject.head > verb:
        yield "subject behind the verb"
    yield f"arguments {min(len(candidate.arguments), 3)}"
    if len(candidate.relation_tokens) > LENGTHS[-2]:
        yield "long relation"
