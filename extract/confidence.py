"""How likely a triple is right: one readable table of weights over what is known of it.

Source: a ridge logistic regression over 500 judged statements of ten news articles, rounded; out of fold the fifths of
the scale were right in 74, 82, 79, 89 and 92 of 100 cases. Weights of what was too rare there are set by hand.
"""

from collections.abc import Sequence
from functools import cache
from math import exp

from extract.chains import Chains
from extract.found import Candidate, Phrase, QualifiersFound
from extract.model import MentionKind, Polarity, Status
from extract.parse import Parse
from extract.relations import Resolved
from extract.rules.table import FAMILIES

BASE = 1.7
"""Log-odds of the plainest fact: a verb with its own subject and object, both named."""

WEIGHTS = {
    "mapped": 0.7,  # the vocabulary knows the phrase
    "implausible": -3.4,  # but not between such ends
    "pronoun": -1.1,  # an end is a pronoun that was resolved
    "far": -1.4,  # and its antecedent is not in this sentence or the one before
    "unresolved": -2.2,  # an end is a pronoun that names nothing
    "nominal end": -0.3,  # an end is a description, not a name
    "literal object": -0.6,
    "no object": -0.8,
    "inherited": -0.2,  # the subject stands in another clause
    "negated": -0.4,
    "hypothetical": -0.2,
    "long part": -0.3,  # more than ten words: it may have swallowed a clause
    "long sentence": -0.1,  # more than forty words
    "deep": -0.4,  # more than three clauses above the trigger
    "role": 0.8,  # families of rules
    "place": 0.3,
    "possessive": -0.6,
    "apposition": -0.8,
    "copula": -0.2,
    "passive": -0.1,
}
"""Log-odds that each feature adds."""

FAMILY = {
    "Roles": "role",
    "Places and distances": "place",
    "Possessives": "possessive",
    "Appositions and examples": "apposition",
    "Copular clauses": "copula",
    "Passive clauses": "passive",
}
"""Feature of each family of rules; the others add nothing."""

FAR = 1
LONG_PART = 10
LONG_SENTENCE = 40
DEEP = 3
CLAUSES = frozenset("ccomp advcl relcl acl xcomp conj pcomp csubj parataxis".split())


def confidence(present: Sequence[str]) -> float:
    """Probability in [0, 1], rounded to three digits, from the features that are present."""
    return round(1 / (1 + exp(-BASE - sum(WEIGHTS[name] for name in present))), 3)


def features(
    candidate: Candidate, said: QualifiersFound, resolved: Resolved, parse: Parse, chains: Chains
) -> tuple[str, ...]:
    """Names of the features that a candidate shows, in the order of the table."""
    start, end = parse.sentences[parse.sentence_of[candidate.trigger]]
    target = candidate.object
    ends = [candidate.subject] + ([target] if target else [])
    shown = {
        "mapped": resolved.mapped,
        "implausible": not resolved.plausible,
        "inherited": candidate.inherited,
        "no object": target is None,
        "literal object": target is not None and chains.mention(target) is None,
        "long part": any(len(phrase.tokens) > LONG_PART for phrase in ends),
        "long sentence": end - start > LONG_SENTENCE,
        "deep": sum(parse.deps[token] in CLAUSES for token in parse.ancestors(candidate.trigger)) > DEEP,
        "hypothetical": said.status in {Status.HYPOTHETICAL, Status.PLANNED},
        "negated": said.polarity is Polarity.NEGATED,
    } | _ends(ends, parse, chains)
    shown[_families().get(candidate.rule, "")] = True
    return tuple(name for name in WEIGHTS if shown.get(name))


@cache
def _families() -> dict[str, str]:
    """Feature of each rule."""
    return {rule.name: FAMILY.get(title, "") for title, rules in FAMILIES.items() for rule in rules}


def _ends(phrases: Sequence[Phrase], parse: Parse, chains: Chains) -> dict[str, bool]:
    """What the ends are: pronouns, descriptions or inferred."""
    shown = dict.fromkeys(("pronoun", "far", "unresolved", "nominal end"), False)
    for phrase in phrases:
        at = chains.mention(phrase)
        if at is None:
            continue
        kind, above = chains.mentions[at].kind, chains.antecedent(at)
        shown["unresolved"] |= kind is MentionKind.PRONOUN and above is None
        shown["nominal end"] |= kind is MentionKind.NOMINAL
        if kind is MentionKind.PRONOUN and above is not None:
            gap = parse.sentence_of[phrase.head] - parse.sentence_of[chains.mentions[above].head]
            shown["pronoun"] = True
            shown["far"] |= not 0 <= gap <= FAR
    return shown
