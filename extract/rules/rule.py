"""A rule as a value: what it says, which trees it fits, what each node becomes, and examples that prove it."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Example:
    """A sentence and the triples that the rule alone gives for it, as `subject | relation | object | role: argument`.

    An example without triples is a negative one: the rule must stay silent.
    """

    text: str
    triples: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Rule:
    """One construction of English that states a fact.

    Attributes:
        name: `snake_case`, unique; shown with each triple.
        says: one sentence of English.
        pattern: the tree, in the notation of `pattern.py`; nodes named `subject` and `object` give these parts.
        examples: at least two positive and one negative.
        source: where the construction is described.
        relation: nodes whose words make the relation, in the order of the text.
        reads: the relation as shown when it is inferred, with nodes in braces: "is {role} of"; "" shows the words.
            "{participle}" is the verb of `relation` without auxiliaries.
        key: nodes whose lemmas make the key for the vocabulary; without it the relation's nodes, prepositions apart.
        lemma: key for the vocabulary when the rule itself decides it ("located"), else "".
        predicate: name in the vocabulary when the rule itself decides it, else "".
        preposition: preposition of the predicate when no node gives it.
        guards: names of conditions that no tree can state (see `guards.py`).
        passive: the subject is what the act befell.
        ended: the fact no longer holds.
        nominal: read off nouns, adjectives or juxtaposition; such triples take no arguments from a verb.
        literal: the object is text and never a mention.
        further: the fact is one for the graph only: another triple tells it in its words or arguments.
        rank: of two rules that give the same fact, the higher one is kept.
    """

    name: str
    says: str
    pattern: str
    examples: tuple[Example, ...]
    source: str
    relation: tuple[str, ...] = ("relation",)
    reads: str = ""
    key: tuple[str, ...] = ()
    lemma: str = ""
    predicate: str = ""
    preposition: str = ""
    guards: tuple[str, ...] = ()
    passive: bool = False
    ended: bool = False
    nominal: bool = False
    literal: bool = False
    further: bool = False
    rank: int = 0
