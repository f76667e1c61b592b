"""Finds whom the subject of a clause stands for: relative pronouns resolved, coordinations spread, roles told."""

from abc import ABC, abstractmethod
from collections.abc import Sequence
from dataclasses import dataclass

from extract.arguments import NOMINAL, companions, conjuncts
from extract.control import is_ranked, listed_among, member_of
from extract.examples import examples
from extract.lexicon import heads, names_role
from extract.model import EntityType
from extract.parse import Parse
from extract.relatives import antecedent
from extract.verbs import agrees_in_number, is_plural, is_singular
from extract.words import COPULA, PLACE_VERB


@dataclass(frozen=True, slots=True)
class Clause:
    """A verb in its clause.

    Attributes:
        subjects: heads of the subjects, coordination distributed and relative pronouns resolved; may be empty.
        passive: the subjects are what the act befell.
        group: words of the verb: auxiliaries, negation, particle, and verbs that govern it ("refused to step down").
        inherited: the subject stands in another clause.
    """

    verb: int
    subjects: tuple[int, ...]
    passive: bool
    group: tuple[int, ...]
    inherited: bool = False


class Subjects(ABC):
    """Whom subjects of one parse stand for."""

    def __init__(
        self, parse: Parse, animate: frozenset[int] = frozenset(), people: frozenset[int] = frozenset()
    ) -> None:
        """`animate`: heads of mentions of those who can act: of `people`, that is persons and groups, and of bodies."""
        self.parse = parse
        self.animate = animate
        self.people = people

    @abstractmethod
    def of(self, verb: int) -> Clause:
        """The clause of a verb."""

    def spread(self, heads: Sequence[int]) -> tuple[int, ...]:
        """All subjects: the antecedent of a relative pronoun, or the conjuncts and companions of a noun."""
        parse = self.parse
        found: list[int] = []
        for head in heads:
            resolved = antecedent(parse, _before_place(parse, head))
            if resolved is None or parse.words[head] == "'s":  # "let's go" tells of nobody
                continue
            if parse.words[head].lower() == "who":
                resolved = self._person_before(resolved)
            elif parse.tags[head] == "WDT":
                resolved = _body_of_role(parse, resolved, head) or self._body_before(resolved, parse.heads[head])
            found += (
                _listed_before(parse, resolved, head, self.people) or self.described(resolved)
                if parse.tags[head] in {"WDT", "WP"}
                else [*conjuncts(parse, resolved), *companions(parse, resolved), *examples(parse, resolved)]
            )
        return tuple(dict.fromkeys(found))

    def described(self, noun: int) -> tuple[int, ...]:
        """Whom a predicate noun describes: Ann Roe, in "Ann Roe is a player who scores"; no mere "this".

        In "Ann Roe was one of ten people killed" both she and the ten were killed.
        """
        parse = self.parse
        listed = listed_among(parse, noun)
        if listed:
            return (*self.spread(listed), *((noun,) if parse.pos[noun] == "NOUN" else ()))
        single = member_of(parse, noun)
        told = noun if single is None else single
        above = parse.heads[told]
        named = parse.pos[noun] == "NOUN" or is_ranked(parse, noun)
        if parse.deps[told] != "attr" or not named or parse.lemmas[above] not in COPULA:
            return (noun,)
        if parse.kids(above, "neg") or (parse.deps[above] == "xcomp" and parse.kids(parse.heads[above], "neg")):
            return (noun,)  # "she is not the mayor who resigned"
        subjects = self.of(above).subjects
        vague = any(parse.pos[one] == "PRON" and parse.tags[one] != "PRP" for one in subjects)
        if vague or not subjects:
            return (noun,)
        return subjects if single is None else (*subjects, noun)

    def _person_before(self, noun: int) -> int:
        """The people in "refugees from Kenya who fled" and "Ann Roe, of the party, who won"."""
        parse = self.parse
        if noun in self.people or parse.deps[noun] != "pobj":
            return noun
        above = parse.heads[parse.heads[noun]]
        person = above in self.people or names_role(parse.words[above].lower(), parse.lemmas[above].lower())
        return above if person or (above in self.animate and noun not in self.animate) else noun

    def _body_before(self, noun: int, verb: int) -> int:
        """The body in "a firm in Lima, which advised the bank", where the nearest noun is but where it is."""
        parse = self.parse
        named_by_act = (
            parse.deps[noun] == "dobj" and parse.deps[parse.heads[noun]] == "acl"
        )  # "bombs hitting it that fail"
        above = parse.heads[noun] if named_by_act else parse.heads[parse.heads[noun]]
        of_one = _is_of_one(parse, verb, noun)  # "the feud of the clans which has killed ten"
        if (parse.deps[noun] == "pobj" or named_by_act) and (of_one or not agrees_in_number(parse, verb, noun)):
            while parse.deps[above] == "acl":  # "rules set by the bank, which are strict"
                above = parse.heads[above]
            if parse.pos[above] in NOMINAL and not (of_one and parse.tags[above] not in {"NN", "NNP"}):
                return above
        if parse.label(noun) in {"GPE", "LOC"} and parse.deps[noun] == "pobj" and parse.lemmas[verb] in _HAPPENING:
            return above if parse.pos[above] == "NOUN" else noun  # "a tour of Kenya, which began in May"
        if noun in self.animate or parse.deps[noun] != "pobj" or parse.lemmas[verb] in PLACE_VERB:
            return noun
        there = parse.words[parse.heads[noun]].lower() in {"in", "near", "at"} and parse.tags[noun] in {"NNP", "NNPS"}
        body = there and above in self.animate and above not in self.people
        return above if body and not _is_of_one(parse, verb, above) else noun


def _body_of_role(parse: Parse, noun: int, pronoun: int) -> int | None:
    """The committee in "a member of the committee that sued Acme": of a member one says "who"."""
    body = pronoun - 1
    role = parse.tags[noun] == "NN" and names_role(parse.words[noun].lower(), parse.lemmas[noun].lower())
    if not role or parse.deps[body] != "pobj" or parse.heads[parse.heads[body]] != noun:
        return None
    bodily = parse.label(body) == "ORG" or heads().types.get(parse.lemmas[body].lower()) is EntityType.ORGANIZATION
    return body if bodily and agrees_in_number(parse, parse.heads[pronoun], body) else None


_HAPPENING = frozenset("begin start end finish last conclude".split())
"""What acts and events do, and places hardly."""


def _listed_before(parse: Parse, noun: int, pronoun: int, people: frozenset[int]) -> tuple[int, ...]:
    """All names of a list that a relative clause in the plural goes on with: "Lima and Moss, which are ports".

    So do persons, each in the singular: "Tom Lee and his cousin, who are on the run"; if "who is", the last one.
    """
    listed = conjuncts(parse, parse.listed(noun)[-1])
    if len(listed) > 1 and noun < listed[-1] < pronoun and is_singular(parse, parse.heads[pronoun]):
        return () if parse.tags[listed[-1]] in {"NNS", "NNPS"} else (listed[-1],)
    single = (parse.tags[one] == "NNP" or (parse.tags[one] == "NN" and one in people) for one in listed)
    names = all(single) and listed[-1] < pronoun
    return tuple(listed) if names and len(listed) > 1 and is_plural(parse, parse.heads[pronoun]) else ()


def _is_of_one(parse: Parse, verb: int, noun: int) -> bool:
    """Whether a verb in the singular cannot be that of a plural noun: "firms in Lima, which was hit"."""
    return is_singular(parse, verb) and parse.tags[noun] == "NNS"


def _before_place(parse: Parse, head: int) -> int:
    """The jury in "a jury in Miami, Florida ruled", where the last name passes for the subject; else the head."""
    if parse.tags[head] != "NNP" or head < 3 or parse.words[head - 1] != "," or parse.deps[head - 2] != "pobj":
        return head
    noun = parse.heads[parse.heads[head - 2]]
    free = parse.pos[noun] in {"NOUN", "PROPN"} and parse.deps[noun] not in {"pobj", "dobj"}
    return noun if free and parse.tags[head - 2] == "NNP" and noun < head else head
