"""Finds clauses: each verb with its group of words and the subject that it has or takes over from another clause."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from extract.arguments import NOMINAL, companions, conjuncts, examples
from extract.control import (
    SUBJECTS,
    acts_as_subject,
    governing_verb,
    is_adverbial,
    is_charge,
    is_imminent,
    is_of_thing,
    is_own_purpose,
    is_ranked,
    is_succession,
    listed_among,
    member_of,
    who_did_harm,
    who_is_asked,
    who_is_given,
    who_is_scolded,
    who_uses,
)
from extract.lexicon import names_role
from extract.nouns import AIM_NOUN, GRANTED_NOUN, INSTRUMENT_NOUN, INTENTION_NOUN, STRIVING
from extract.parse import Parse
from extract.relatives import antecedent
from extract.verbs import (
    FINITE,
    agreeing,
    agrees,
    agrees_in_number,
    has_finite_auxiliary,
    is_charged,
    is_finite,
    is_passive,
    words_of_verb,
)
from extract.words import (
    ADVERBIAL_PREPOSITION,
    CASTING_VERB,
    CAUSING_VERB,
    COPULA,
    COVERING_VERB,
    DEPICTING_VERB,
    FINING_VERB,
    OBJECT_CONTROL,
    OBJECT_INFINITIVE,
    OPEN_ADJECTIVE,
    OPEN_GERUND,
    OWN_INTENTION_VERB,
    PLACE_VERB,
    REMAKING_VERB,
    SPEECH_VERB,
    SUBJECT_CONTROL,
    UNWILLED_VERB,
)

USING = frozenset("use employ utilise utilize deploy spend".split())
"""Verbs whose object serves the subject for what the infinitive says."""


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


def _is_said_of_it(parse: Parse, noun: int) -> bool:
    """Whether a noun says what it is to do something: "it is an honour to be chosen", where no honour is chosen."""
    while parse.deps[noun] == "conj" and parse.heads[noun] < noun:
        noun = parse.heads[noun]
    subject = parse.child(parse.heads[noun], "nsubj") if parse.deps[noun] == "attr" else None
    return subject is not None and parse.words[subject].lower() == "it" and parse.lemmas[noun].lower() in _OPINION


_OPINION = frozenset(
    "honour honor privilege pleasure responsibility duty mistake shame pity joy relief crime task job challenge".split()
)


class Clauses:
    """The clauses of one parse, each worked out once when first asked for."""

    def __init__(
        self, parse: Parse, animate: frozenset[int] = frozenset(), people: frozenset[int] = frozenset()
    ) -> None:
        """`animate`: heads of mentions of those who can act: of `people`, that is persons and groups, and of bodies."""
        self._parse = parse
        self._animate = animate
        self._people = people
        self._known: dict[int, Clause] = {}

    def of(self, verb: int) -> Clause:
        """The clause of a verb."""
        if verb not in self._known:
            # A cycle cannot occur in a tree; the entry keeps a chain of coordinated verbs from being walked twice.
            self._known[verb] = self._find(verb)
        return self._known[verb]

    def _find(self, verb: int) -> Clause:
        parse = self._parse
        own = words_of_verb(parse, verb)
        subjects = parse.kids(verb, *SUBJECTS)
        passive = is_passive(parse, verb)
        if subjects:
            heads = agreeing(parse, verb, self._spread(subjects))
            heads = (*heads, *(companions(parse, verb) if self._acts(heads) else ()))
            return Clause(verb, heads, passive, own, inherited=parse.tags[subjects[0]] in {"WDT", "WP"})
        if parse.child(verb, "expl", "csubj", "csubjpass") is not None:
            return Clause(verb, acts_as_subject(parse, verb), passive, own)
        finder = _FINDERS.get(parse.deps[verb])
        return finder(self, verb, own) if finder else Clause(verb, (), passive, own)

    def _acts(self, heads: Sequence[int]) -> bool:
        """Whether people or bodies are the subject, with whom others may do it: no "laptop, along with the plans"."""
        return not self._animate or not heads or heads[0] in self._animate or self._parse.pos[heads[0]] == "PRON"

    def _spread(self, heads: Sequence[int]) -> tuple[int, ...]:
        """All subjects: the antecedent of a relative pronoun, or the conjuncts and companions of a noun."""
        parse = self._parse
        found: list[int] = []
        for head in heads:
            resolved = antecedent(parse, _before_place(parse, head))
            if resolved is None:
                continue
            if parse.words[head].lower() == "who":
                resolved = self._person_before(resolved)
            elif parse.tags[head] == "WDT":
                resolved = self._body_before(resolved, parse.heads[head])
            found += (
                self._described(resolved)
                if parse.tags[head] in {"WDT", "WP"}
                else [*conjuncts(parse, resolved), *companions(parse, resolved), *examples(parse, resolved)]
            )
        return tuple(dict.fromkeys(found))

    def _described(self, noun: int) -> tuple[int, ...]:
        """Whom a predicate noun describes: Ann Roe, in "Ann Roe is a player who scores"; no mere "this".

        In "Ann Roe was one of ten people killed" both she and the ten were killed.
        """
        parse = self._parse
        listed = listed_among(parse, noun)
        if listed:
            return (*self._spread(listed), *((noun,) if parse.pos[noun] == "NOUN" else ()))
        single = member_of(parse, noun)
        told = noun if single is None else single
        above = parse.heads[told]
        named = parse.pos[noun] == "NOUN" or is_ranked(parse, noun)
        if parse.deps[told] != "attr" or not named or parse.lemmas[above] not in COPULA:
            return (noun,)
        subjects = self.of(above).subjects
        vague = any(parse.pos[one] == "PRON" and parse.tags[one] != "PRP" for one in subjects)
        if vague or not subjects:
            return (noun,)
        return subjects if single is None else (*subjects, noun)

    def _person_before(self, noun: int) -> int:
        """The people in "refugees from Kenya who fled" and "Ann Roe, of the party, who won"."""
        parse = self._parse
        if noun in self._people or parse.deps[noun] != "pobj":
            return noun
        above = parse.heads[parse.heads[noun]]
        person = above in self._people or names_role(parse.words[above].lower(), parse.lemmas[above].lower())
        return above if person or (above in self._animate and noun not in self._animate) else noun

    def _body_before(self, noun: int, verb: int) -> int:
        """The body in "a firm in Lima, which advised the bank", where the nearest noun is but where it is."""
        parse = self._parse
        named_by_act = (
            parse.deps[noun] == "dobj" and parse.deps[parse.heads[noun]] == "acl"
        )  # "bombs hitting it that fail"
        above = parse.heads[noun] if named_by_act else parse.heads[parse.heads[noun]]
        if (parse.deps[noun] == "pobj" or named_by_act) and not agrees_in_number(parse, verb, noun):
            while parse.deps[above] == "acl":  # "rules set by the bank, which are strict"
                above = parse.heads[above]
            if parse.pos[above] in NOMINAL:
                return above
        if noun in self._animate or parse.deps[noun] != "pobj" or parse.lemmas[verb] in PLACE_VERB:
            return noun
        there = parse.words[parse.heads[noun]].lower() in {"in", "near", "at"} and parse.tags[noun] in {"NNP", "NNPS"}
        body = there and above in self._animate and above not in self._people
        return above if body and not _is_of_one(parse, verb, above) else noun

    def _take(self, verb: int, clause: Clause, own: tuple[int, ...], *, lead: Sequence[int] = ()) -> Clause:
        """The clause of a verb that shares the subject of another."""
        passive = is_passive(self._parse, verb)
        return Clause(verb, clause.subjects, passive, tuple(sorted({*lead, *own})), inherited=True)

    def relative(self, verb: int, own: tuple[int, ...]) -> Clause:
        """A relative clause without subject: "an act to boost industry"."""
        parse, noun = self._parse, self._parse.heads[verb]
        if parse.tags[verb] == "VB" and parse.lemmas[noun].lower() in INTENTION_NOUN:
            return self._intention(verb, noun, own)
        if parse.tags[verb] == "VB" and self._is_purpose(verb, noun):
            return self._take(verb, self.of(parse.heads[noun]), own)
        infinitive = any(parse.tags[kid] == "TO" for kid in parse.kids(verb, "aux"))
        if infinitive and _is_said_of_it(parse, noun):
            return Clause(verb, (), is_passive(parse, verb), own)
        open_gap = parse.tags[verb] == "VB" and parse.child(verb, "dobj") is None
        gap_is_object = open_gap and not is_ranked(parse, noun)  # "a car to drive"
        subjects = self._described(noun) if parse.pos[noun] in NOMINAL and not gap_is_object else ()
        return Clause(verb, subjects, is_passive(self._parse, verb), own, inherited=True)

    def _is_purpose(self, verb: int, thing: int) -> bool:
        """Whether an infinitive behind an object says what for: "seized homes to build on", not "a law to ban it"."""
        parse, above = self._parse, self._parse.heads[thing]
        lemma = parse.lemmas[thing].lower()
        if parse.deps[thing] != "dobj" or thing in self._animate or parse.pos[thing] not in {"NOUN", "PROPN"}:
            return False
        if lemma in INSTRUMENT_NOUN or parse.lemmas[above] in OBJECT_INFINITIVE or parse.child(verb, "dobj") is None:
            return False
        main = self.of(above)
        acts = parse.lemmas[above] in USING or any(one in self._animate for one in main.subjects)
        return acts and not main.passive and bool(main.subjects)

    def modifier(self, verb: int, own: tuple[int, ...]) -> Clause:
        """A participle or infinitive after a noun."""
        parse, noun = self._parse, self._parse.heads[verb]
        if parse.tags[verb] in {"VB", "VBP"}:
            return self._intention(verb, noun, own)
        if parse.tags[verb] in {"VBN", "VBD"}:
            return Clause(verb, self._described(noun), is_passive(parse, verb), own, inherited=True)
        own_act = parse.lemmas[verb] in CASTING_VERB | COVERING_VERB  # "the film, starring Ann Roe"
        governor = None if own_act else governing_verb(parse, noun)
        if governor is not None and noun not in self._animate and is_adverbial(parse, verb, noun):
            return self._take(verb, self.of(governor), own)
        return Clause(verb, self._described(noun), passive=False, group=own, inherited=True)

    def _intention(self, verb: int, noun: int, own: tuple[int, ...]) -> Clause:
        """The one who attempts, in "their attempt to win" and "they made an attempt to win".

        Who rejects or approves a plan to close the plant is not the one who closes it.
        """
        parse = self._parse
        link, word = parse.heads[noun], parse.words[parse.heads[noun]].lower()
        main = parse.heads[link]
        if (
            word in {"in", "on", "under"}
            and parse.lemmas[noun].lower() in STRIVING
            and parse.pos[main] in {"VERB", "AUX"}
        ):
            governor, be = self.of(main), parse.lemmas[main] == "be"  # "is in talks to buy it"
            return self._take(verb, governor, own, lead=(*governor.group, link, noun) if be else ())
        asked = _asked_by(parse, noun)
        if asked:
            return Clause(verb, self._spread(asked), is_passive(parse, verb), own, inherited=True)
        if parse.lemmas[noun].lower() not in INTENTION_NOUN | GRANTED_NOUN:
            return Clause(verb, (), is_passive(parse, verb), own)
        owner = parse.child(noun, "poss")
        if owner is not None:
            return Clause(verb, self._spread((owner,)), is_passive(parse, verb), (noun, *own), inherited=True)
        above = parse.heads[noun]
        takers = who_is_given(parse, noun, above)
        if takers:
            return Clause(verb, self._spread(takers), is_passive(parse, verb), own, inherited=True)
        if parse.deps[noun] == "dobj" and parse.lemmas[above] in OWN_INTENTION_VERB:
            governor = self.of(above)
            return self._take(verb, governor, own, lead=() if governor.passive else (*governor.group, noun))
        return Clause(verb, (), is_passive(parse, verb), own)

    def adverbial(self, verb: int, own: tuple[int, ...]) -> Clause:
        """A participle or a purpose: the subject of the main clause. A finite one never takes it over."""
        parse, above = self._parse, self._parse.heads[verb]
        none = Clause(verb, (), is_passive(parse, verb), own)
        if _tells_of_all(parse, verb):
            return none
        finite = parse.tags[verb] in FINITE and not is_charged(parse, verb)
        if parse.pos[above] not in {"VERB", "AUX"} or finite or has_finite_auxiliary(parse, verb):
            return none
        main = self.of(above)
        person = parse.child(above, "dobj")
        if person is not None and (is_succession(parse, verb, above) or is_charge(parse, verb, above)):
            return Clause(verb, self._spread((person,)), is_passive(parse, verb), own, inherited=True)
        if is_of_thing(parse, verb) and any(one in self._people for one in main.subjects):
            return none
        if parse.tags[verb] == "VBG" and parse.lemmas[verb] in CAUSING_VERB and parse.lemmas[above] in UNWILLED_VERB:
            return none  # "she disappeared, prompting a search"
        harm = who_did_harm(parse, verb, above)
        if harm is not None:
            return Clause(verb, self._spread(harm), is_passive(parse, verb), own, inherited=True)
        purpose = parse.tags[verb] == "VB"
        asked = self._spread(who_is_asked(parse, verb, above)) if purpose else ()
        if purpose and person is not None and not asked:
            asked = self._spread(_asked_by(parse, person))  # "made an appeal to Peru to free him"
        if asked:
            return Clause(verb, asked, is_passive(parse, verb), own, inherited=True)
        return none if purpose and main.passive else self._take(verb, main, own)

    def complement(self, verb: int, own: tuple[int, ...]) -> Clause:
        """An infinitive or gerund under another verb: control and raising."""
        parse, above = self._parse, self._parse.heads[verb]
        lead: tuple[int, ...] = ()
        if parse.pos[above] == "ADJ" and parse.deps[above] == "acomp":
            lead, above = (above,), parse.heads[above]
        if parse.pos[above] not in {"VERB", "AUX"}:
            return Clause(verb, (), is_passive(parse, verb), own)
        main = self.of(above)
        thing = parse.child(above, "dobj")
        if users := who_uses(parse, above):
            return Clause(verb, self._spread(users), is_passive(parse, verb), own, inherited=True)
        if parse.lemmas[above] == "be" and parse.tags[verb] == "VB":  # "the next step is to build it"
            aims = self._aims(main)
            if aims and parse.child(verb, "auxpass") is None:
                owners = self._spread(parse.kids(aims[0], "poss"))  # "Acme's aim is to buy it"
                return Clause(verb, owners, is_passive(parse, verb), own, inherited=True)
        open_gerund = parse.tags[verb] == "VBG" and parse.lemmas[above] in OPEN_GERUND
        open_adjective = any(parse.lemmas[one].lower() in OPEN_ADJECTIVE for one in lead)
        if open_gerund or (open_adjective and not any(one in self._animate for one in main.subjects)):
            return Clause(verb, (), is_passive(parse, verb), own)
        free = parse.tags[verb] == "VB" and (thing is None or who_is_given(parse, thing, above))
        asked = self._spread(who_is_asked(parse, verb, above)) if free else ()
        if asked:
            return Clause(verb, asked, is_passive(parse, verb), own, inherited=True)
        purpose = thing is not None and parse.tags[verb] == "VB" and self._is_purpose(verb, thing)
        purpose = purpose or (thing not in self._people and is_own_purpose(parse, verb, above))
        if thing is not None and parse.lemmas[above] not in SUBJECT_CONTROL and not purpose:
            return Clause(verb, self._spread((thing,)), is_passive(parse, verb), own, inherited=True)
        return self._take(verb, main, own, lead=() if purpose else (*main.group, *lead))

    def _aims(self, main: Clause) -> list[int]:
        parse = self._parse
        return [one for one in main.subjects if parse.lemmas[one].lower() in AIM_NOUN and parse.pos[one] == "NOUN"]

    def gerund(self, verb: int, own: tuple[int, ...]) -> Clause:
        """A gerund after a preposition: "accused of lying", "after leaving the party"."""
        parse, above = self._parse, self._parse.heads[self._parse.heads[verb]]
        if scolded := who_is_scolded(parse, verb):
            return Clause(verb, self._spread(scolded), is_passive(parse, verb), own, inherited=True)
        if is_imminent(parse, verb):
            main = parse.heads[above] if parse.pos[above] == "ADJ" else parse.heads[parse.heads[above]]
            return Clause(verb, self.of(main).subjects, is_passive(parse, verb), own, inherited=True)
        if parse.lemmas[above] != "guilty":
            return self._gerund(verb, own)
        told, main = parse.kids(above, *SUBJECTS), parse.heads[above]
        if not told and parse.pos[main] in {"VERB", "AUX"}:  # "found Ann Roe guilty", "pleaded guilty"
            told = parse.kids(main, "dobj") or self.of(main).subjects
        return Clause(verb, self._spread(told), is_passive(parse, verb), own, inherited=True)

    def _gerund(self, verb: int, own: tuple[int, ...]) -> Clause:
        parse, preposition = self._parse, self._parse.heads[verb]
        above = parse.heads[preposition]
        none = Clause(verb, (), is_passive(parse, verb), own)
        if parse.deps[above] == "dobj" and parse.lemmas[parse.heads[above]] in OBJECT_CONTROL:
            return Clause(verb, self._spread((above,)), is_passive(parse, verb), own, inherited=True)
        word = parse.words[preposition].lower()
        if parse.pos[above] not in {"VERB", "AUX"}:
            return none
        main = self.of(above)
        if parse.lemmas[above] == "be" and (word == "for" or self._aims(main)):
            return none  # "the ban is for doping", "their focus is on building it"
        if word == "including" and not main.passive:  # "charged him with ten crimes, including lying"
            accused = parse.kids(above, "dobj")[:1] if parse.lemmas[above] in OBJECT_CONTROL else ()
            return Clause(verb, self._spread(accused), is_passive(parse, verb), own, inherited=True)
        if word == "as" and parse.lemmas[above] in DEPICTING_VERB and not main.passive:
            return Clause(verb, self._spread(parse.kids(above, "dobj")), is_passive(parse, verb), own, inherited=True)
        if word in ADVERBIAL_PREPOSITION:
            return none if main.passive and word == "by" else self._take(verb, main, own)
        thing = parse.child(above, "dative") or parse.child(above, "dobj")  # "fined Acme a sum for lying"
        if thing is None:
            return self._take(verb, main, own, lead=(*main.group, preposition))
        controlled = self._spread((thing,)) if parse.lemmas[above] in OBJECT_CONTROL else ()
        return Clause(verb, controlled, is_passive(parse, verb), own, inherited=bool(controlled))

    def thought(self, verb: int, own: tuple[int, ...]) -> Clause:
        """What somebody thinks of the noun that his clause hangs on: "a truck they say was stolen"."""
        parse, above = self._parse, self._parse.heads[verb]
        noun, passive = parse.heads[above], is_passive(parse, verb)
        gap = parse.deps[above] == "relcl" and parse.child(above, "dobj") is None and parse.lemmas[above] in SPEECH_VERB
        if not gap or not is_finite(parse, verb) or parse.subtree(verb)[0] != above + 1:
            return Clause(verb, (), passive, own)
        return Clause(verb, self._described(noun), passive, own, inherited=True)

    def coordinated(self, verb: int, own: tuple[int, ...]) -> Clause:
        """A verb joined by "and": the subject of the verb that it is joined to, or of the finite verb above that."""
        parse, first = self._parse, self._parse.heads[verb]
        if parse.tags[verb] in FINITE and not _is_infinitive(parse, verb, first):
            # "refused to go and instead decided": a finite verb is joined to a finite one, wherever it hangs.
            while (
                parse.tags[first] in {"VB", "VBG"}
                and parse.deps[first] in {"xcomp", "pcomp", "conj"}
                and not has_finite_auxiliary(parse, first)
            ):
                first = parse.heads[first]
        if parse.pos[first] not in {"VERB", "AUX"}:
            return Clause(verb, (), is_passive(parse, verb), own)
        main = self.of(first)
        same = parse.tags[first] == parse.tags[verb] and not any(
            parse.deps[kid] in {"aux", "auxpass"} for kid in parse.children[verb]
        )
        shared = same and parse.tags[verb] in {"VB", "VBN", "VBG"} and parse.deps[verb] == "conj"
        lead = (
            tuple(t for t in main.group if t < first and (parse.deps[t] != "neg" or parse.tags[verb] == "VB"))
            if shared
            else ()
        )
        # A participle is joined to participles only: "designed by Ann Roe and opened in 1932".
        befell = parse.lemmas[verb] in REMAKING_VERB or (parse.deps[first] == "acl" and not is_finite(parse, first))
        past = parse.tags[verb] == "VBD" and parse.child(verb, "nsubj", "aux", "auxpass", "dobj") is None
        shared = shared or (befell and past and not lead)
        bare = parse.child(verb, "dobj") is None or parse.lemmas[verb] in FINING_VERB  # "was tried and fined $50"
        passive = is_passive(parse, verb) or (shared and main.passive and bare)
        subjects = main.subjects if agrees(parse, verb, main.subjects) else ()
        beside = (*companions(parse, verb), *companions(parse, first, "conj"))
        subjects = tuple(dict.fromkeys((*subjects, *(one for one in beside if first < one < verb)))) if subjects else ()
        return Clause(verb, subjects, passive, tuple(sorted({*lead, *own})), inherited=True)


_FINDERS: dict[str, Callable[[Clauses, int, tuple[int, ...]], Clause]] = {
    "relcl": Clauses.relative,
    "acl": Clauses.modifier,
    "advcl": Clauses.adverbial,
    "xcomp": Clauses.complement,
    "pcomp": Clauses.gerund,
    "ccomp": Clauses.thought,
    "conj": Clauses.coordinated,
}


def _asked_by(parse: Parse, noun: int) -> tuple[int, ...]:
    """Who is asked by a noun to do what its infinitive says: Peru, in "sent a request to Peru to release him"."""
    if parse.lemmas[noun].lower() not in _ASKING:
        return ()
    holders = (noun, parse.heads[noun]) if parse.deps[noun] == "dobj" else (noun,)
    links = (kid for holder in holders for kid in parse.kids(holder, "prep", "dative"))
    return tuple(one for kid in links if parse.words[kid].lower() == "to" for one in parse.kids(kid, "pobj"))


_ASKING = frozenset("request appeal call order plea invitation petition instruction command demand".split())


def _tells_of_all(parse: Parse, verb: int) -> bool:
    """Whether a participle tells of a whole clause: in "closed the plant, as ordered by the court", it ordered that."""
    mark = parse.child(verb, "mark", "prep")
    opens = mark is not None and parse.words[mark].lower() in {"as", "than"} and mark < verb
    return opens and parse.tags[verb] == "VBN" and parse.child(verb, "auxpass", *SUBJECTS) is None


def _is_infinitive(parse: Parse, verb: int, first: int) -> bool:
    """Whether a bare form is joined to an infinitive under a past or a singular: "ordered her to go and stay away"."""
    if parse.tags[verb] != "VBP" or parse.tags[first] != "VB" or parse.deps[first] not in {"xcomp", "conj"}:
        return False
    above = next((one for one in parse.ancestors(first) if is_finite(parse, one)), first)
    finite = next(iter(parse.kids(above, "aux", "auxpass")), above)
    return parse.tags[finite] in {"VBD", "VBZ", "MD"} and parse.child(verb, "advmod") is None


def _is_of_one(parse: Parse, verb: int, noun: int) -> bool:
    """Whether a verb in the singular cannot be that of a plural noun: "firms in Lima, which was hit"."""
    finite = next(iter(parse.kids(verb, "aux", "auxpass")), verb)
    single = parse.tags[finite] == "VBZ" or parse.words[finite].lower() == "was"
    return single and parse.tags[noun] == "NNS"


def _before_place(parse: Parse, head: int) -> int:
    """The jury in "a jury in Miami, Florida ruled", where the last name passes for the subject; else the head."""
    if parse.tags[head] != "NNP" or head < 3 or parse.words[head - 1] != "," or parse.deps[head - 2] != "pobj":
        return head
    noun = parse.heads[parse.heads[head - 2]]
    free = parse.pos[noun] in {"NOUN", "PROPN"} and parse.deps[noun] not in {"pobj", "dobj"}
    return noun if free and parse.tags[head - 2] == "NNP" and noun < head else head
