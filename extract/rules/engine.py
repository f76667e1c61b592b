"""Runs the rules over a parse: anchors by label, guards, one candidate a fact."""

from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from functools import cache, lru_cache

from extract.found import Candidate, Named
from extract.parse import Parse
from extract.rules.causing import let_do
from extract.rules.changes import changes
from extract.rules.context import Context
from extract.rules.emit import emit
from extract.rules.further import further, told_once
from extract.rules.guards import GUARDS
from extract.rules.inside import inside
from extract.rules.listed import listed
from extract.rules.match import match_below
from extract.rules.pairing import in_turn
from extract.rules.pattern import Node, parse_pattern
from extract.rules.quoted import quoted
from extract.rules.rule import Rule
from extract.rules.table import RULES
from extract.rules.whole import whole

Compiled = tuple[Rule, Node]
KEPT = 8_192
"""Kinds of tokens of which it is kept what rules may begin there; there is no end of kinds, and few are frequent."""


class RuleSet:
    """Rules compiled and indexed by the label or part of speech of their anchor, and by its words."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        """Raises `PatternError` for a pattern that is not in the notation."""
        self._rules = tuple(rules)
        self._by_dep: dict[tuple[str, str], list[Compiled]] = defaultdict(list)
        self._by_pos: dict[tuple[str, str], list[Compiled]] = defaultdict(list)
        self._rank = {rule.name: (rule.rank, -number) for number, rule in enumerate(self._rules)}
        self._words: set[str] = set()
        self._kept = lru_cache(KEPT)(self._sought)
        self._needed: frozenset[str] = frozenset()
        for rule in self._rules:
            node = parse_pattern(rule.pattern)
            index, keys = (self._by_dep, node.deps) if node.deps else (self._by_pos, node.pos)
            for key in sorted(keys):
                for word in sorted(node.lemmas) or [""]:
                    index[key, word].append((rule, node))
            self._words |= node.lemmas
            self._needed = self._needed.union(*node.needs)

    def find(self, parse: Parse, mentions: Sequence[Named]) -> tuple[Candidate, ...]:
        """All candidates, by trigger, then subject and object; each fact once."""
        return self.within(Context(parse, mentions))

    def within(self, context: Context) -> tuple[Candidate, ...]:
        """The same, where the context is there already."""
        found = [candidate for token in range(len(context.parse)) for candidate in self._at(context, token)]
        return tuple(sorted(self._distinct(found), key=_position))

    def _at(self, context: Context, token: int) -> Iterator[Candidate]:
        parse = context.parse
        hyphenated = parse.deps[token] == "amod" and parse.words[token - 1] == "-"  # "Lima-based lawyer Ann Roe"
        if parse.pos[token] == "VERB" and token in context.named and not hyphenated:  # "do" in "Família do Norte"
            return
        for rule, node in self._anchored(context, token):
            for bound in match_below(node, context, token):
                if all(GUARDS[name](context, bound) for name in rule.guards):
                    candidate = emit(rule, context, bound)
                    if candidate is not None:
                        yield candidate

    def _anchored(self, context: Context, token: int) -> tuple[Compiled, ...]:
        """The rules that may begin at a token: by its label, part of speech, words, mention and dependants.

        Words that no rule names count as one.
        """
        parse = context.parse
        lemma, word = parse.lemmas[token].lower(), parse.words[token].lower()
        return self._kept(
            parse.deps[token],
            parse.pos[token],
            lemma if lemma in self._words else "",
            word if word in self._words else "",
            context.kinds.get(token, ""),
            context.below[token] & self._needed,
        )

    def _sought(
        self, dep: str, pos: str, lemma: str, word: str, kind: str, below: frozenset[str]
    ) -> tuple[Compiled, ...]:
        rules = (
            (rule, node)
            for one in sorted({"", lemma, word})
            for rule, node in (*self._by_dep.get((dep, one), ()), *self._by_pos.get((pos, one), ()))
            if (not node.deps or dep in node.deps) and (not node.pos or pos in node.pos)
        )
        typed = (
            (rule, node) for rule, node in rules if not node.typed or (kind and (not node.types or kind in node.types))
        )
        return tuple((rule, node) for rule, node in typed if not any(map(below.isdisjoint, node.needs)))

    def _distinct(self, found: list[Candidate]) -> Iterable[Candidate]:
        """Of candidates with one relation and one pair of ends, that of the highest rank."""
        rank = self._rank
        best: dict[tuple[object, ...], Candidate] = {}
        for candidate in found:
            key = _identity(candidate)
            if key not in best or rank[candidate.rule] > rank[best[key].rule]:
                best[key] = candidate
        return best.values()


def _identity(candidate: Candidate) -> tuple[object, ...]:
    thing = candidate.object
    return (
        candidate.relation_tokens,
        candidate.subject.head,
        candidate.subject.name,
        None if thing is None else (thing.head, thing.name),
    )


def _position(candidate: Candidate) -> tuple[int, int, int, str]:
    return candidate.trigger, candidate.subject.head, candidate.object.head if candidate.object else -1, candidate.rule


@cache
def shipped() -> RuleSet:
    """All rules of the project, compiled once."""
    return RuleSet(RULES)


def find_candidates(parse: Parse, mentions: Sequence[Named]) -> tuple[Candidate, ...]:
    """What the sentences say, as candidates: those of the rules, then the facts of their further arguments.

    Args:
        mentions: by position, as `mentions.find_mentions` gives them.
    """
    return candidates_of(Context(parse, mentions))


def candidates_of(context: Context) -> tuple[Candidate, ...]:
    """The same, where the context is there already."""
    found = tuple(told_once(tuple(in_turn(context, shipped().within(context)))))
    facts = (*whole(context, found), *further(context, found), *changes(context, found), *let_do(context, found))
    return (*facts, *inside(context, found), *listed(context, found), *quoted(context, found))
