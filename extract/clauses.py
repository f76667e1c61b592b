"""Finds clauses: each verb with its group of words and the subject that it has or takes over from another clause."""

from collections.abc import Sequence

from extract.arguments import companions
from extract.control import SUBJECTS, acts_as_subject
from extract.parse import Parse
from extract.subjects import Clause, Subjects
from extract.understood import UNDERSTOOD
from extract.verbs import agreeing, is_passive, words_of_verb


class Clauses(Subjects):
    """The clauses of one parse, each worked out once when first asked for."""

    def __init__(
        self, parse: Parse, animate: frozenset[int] = frozenset(), people: frozenset[int] = frozenset()
    ) -> None:
        """`animate`: heads of mentions of those who can act: of `people`, that is persons and groups, and of bodies."""
        super().__init__(parse, animate, people)
        self._known: dict[int, Clause] = {}

    def of(self, verb: int) -> Clause:
        """The clause of a verb."""
        if verb not in self._known:
            # A cycle cannot occur in a tree; the entry keeps a chain of coordinated verbs from being walked twice.
            self._known[verb] = self._find(verb)
        return self._known[verb]

    def _find(self, verb: int) -> Clause:
        parse = self.parse
        own = words_of_verb(parse, verb)
        subjects = parse.kids(verb, *SUBJECTS)
        passive = is_passive(parse, verb)
        if subjects:
            heads = agreeing(parse, verb, self.spread(subjects))
            heads = (*heads, *(companions(parse, verb) if self._acts(heads) else ()))
            return Clause(verb, heads, passive, own, inherited=parse.tags[subjects[0]] in {"WDT", "WP"})
        if parse.child(verb, "expl", "csubj", "csubjpass") is not None:
            return Clause(verb, acts_as_subject(parse, verb), passive, own)
        finder = UNDERSTOOD.get(parse.deps[verb])
        return finder(self, verb, own) if finder else Clause(verb, (), passive, own)

    def _acts(self, heads: Sequence[int]) -> bool:
        """Whether people or bodies are the subject, with whom others may do it: no "laptop, along with the plans"."""
        return not self.animate or not heads or heads[0] in self.animate or self.parse.pos[heads[0]] == "PRON"
