"""How likely a triple is right: one readable table of weights over what is known of it.

Source: first weights set by reading the output on news articles; a logistic regression over the same features replaces
them once enough judged triples are at hand.
"""

from collections.abc import Sequence
from math import exp

from extract.chains import Chains
from extract.found import Candidate, Phrase, QualifiersFound
from extract.model import MentionKind, Polarity, Status
from extract.parse import Parse
from extract.relations import Resolved

BASE = 1.9
"""Log-odds of the plainest fact: a verb with its own subject and object, both named, in a short sentence."""

WEIGHTS = {
    "mapped": 0.4,  # the vocabulary knows the phrase
    "implausible": -2.4,  # but not between such ends
    "nominal": -0.1,  # read off a noun or a juxtaposition
    "inherited": -0.5,  # the subject stands in another clause
    "pronoun": -0.6,  # an end is a pronoun that was resolved
    "far": -0.7,  # and its antecedent is more than a sentence away
    "unresolved": -2.2,  # an end is a pronoun that names nothing
    "nominal end": -0.3,  # an end is a description, not a name
    "literal object": -0.3,
    "no object": -0.6,
    "long part": -0.9,  # more than eight words: it may have swallowed a clause
    "long sentence": -0.4,  # more than forty words
    "deep": -0.4,  # more than three clauses above the trigger
    "hypothetical": -0.5,
    "negated": -0.2,
    "implied": -0.3,  # an end is not written but inferred
}
"""Log-odds that each feature adds."""

FAR = 1
LONG_PART = 8
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
        "nominal": candidate.nominal,
        "inherited": candidate.inherited,
        "no object": target is None,
        "literal object": target is not None and chains.mention(target) is None,
        "long part": any(len(phrase.tokens) > LONG_PART for phrase in ends),
        "long sentence": end - start > LONG_SENTENCE,
        "deep": sum(parse.deps[token] in CLAUSES for token in parse.ancestors(candidate.trigger)) > DEEP,
        "hypothetical": said.status in {Status.HYPOTHETICAL, Status.PLANNED},
        "negated": said.polarity is Polarity.NEGATED,
    } | _ends(ends, parse, chains)
    return tuple(name for name in WEIGHTS if shown[name])


def _ends(phrases: Sequence[Phrase], parse: Parse, chains: Chains) -> dict[str, bool]:
    """What the ends are: pronouns, descriptions or inferred."""
    shown = dict.fromkeys(("pronoun", "far", "unresolved", "nominal end", "implied"), False)
    for phrase in phrases:
        at = chains.mention(phrase)
        if at is None:
            continue
        kind, above = chains.mentions[at].kind, chains.antecedent(at)
        shown["unresolved"] |= kind is MentionKind.PRONOUN and above is None
        shown["nominal end"] |= kind is MentionKind.NOMINAL
        shown["implied"] |= kind is MentionKind.IMPLIED
        if kind is MentionKind.PRONOUN and above is not None:
            gap = parse.sentence_of[phrase.head] - parse.sentence_of[chains.mentions[above].head]
            shown["pronoun"] = True
            shown["far"] |= not 0 <= gap <= FAR
    return shown
