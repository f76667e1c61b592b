"""Where a pronoun and a mention may name one thing by where they stand (Chomsky 1981, the binding theory)."""

from __future__ import annotations

from extract.arguments import conjuncts
from extract.coreference.signs import SUBJECTS, VERBS, governor
from extract.coreference.things import Things
from extract.found import Named
from extract.lexicon import heads
from extract.mentions.pronouns import GENDERS, REFLEXIVE
from extract.model import EntityType
from extract.parse import Parse
from extract.relatives import RELATIVE


def apart(things: Things, pronoun: Named, candidate: Named) -> bool:
    """Whether the two may name one thing where they stand: no arguments of one verb, neither inside the other."""
    parse = things.parse
    if candidate.start <= pronoun.head < candidate.end or _is_what_it_says(parse, candidate.head, pronoun.head):
        return False
    if pronoun.name in REFLEXIVE:
        return True
    if parse.tags[pronoun.head] == "PRP$":
        owned = parse.heads[pronoun.head]
        within = owned == candidate.head or _is_part_of(parse, owned, candidate.head)
        return not within and not _is_what_is_owned(things, pronoun.head, candidate)
    mine, theirs = governor(parse, pronoun.head), governor(parse, candidate.head)
    if parse.deps[pronoun.head] in SUBJECTS and _is_own_act(parse, theirs, mine):
        return False
    below = parse.deps[pronoun.head] == "nsubj" and parse.deps[mine] in {"ccomp", "xcomp"}
    raised = below and any(parse.tags[kid] == "TO" for kid in parse.kids(mine, "aux"))
    if raised and theirs == parse.heads[mine]:  # "the fire forced it to close"
        return False
    return theirs != mine or _is_around(parse, pronoun.head)


def _is_part_of(parse: Parse, owned: int, noun: int) -> bool:
    """Whether what a pronoun owns says what a noun is of: in "the birth of its industry" it is not the birth's.

    Source: the i-within-i filter of government and binding (Chomsky 1981). In "a house of its own" it may be.
    """
    while parse.deps[owned] == "pobj" and parse.words[parse.heads[owned]].lower() == "of":
        owned = parse.heads[parse.heads[owned]]
        if owned == noun:
            return True
    return False


def is_own(parse: Parse, owner: int) -> bool:
    """Whether "own" stands behind a possessive: "his own master"."""
    return any(word.lower() == "own" for word in parse.words[owner + 1 : owner + 2])


def _is_what_is_owned(things: Things, owner: int, candidate: Named) -> bool:
    """Whether a clause tells somebody to be what a pronoun owns: in "Roe is his deputy" he is not Roe."""
    parse, owned = things.parse, things.parse.heads[owner]
    if is_own(parse, owner) or parse.lemmas[owned].lower() == "self":  # "Roe is his own master"
        return False
    above = parse.heads[owned]
    if parse.words[above].lower() == "of" and parse.deps[parse.heads[above]] == "attr":  # "Roe is one of his friends"
        owned, above = parse.heads[above], parse.heads[parse.heads[above]]
    if parse.deps[owned] == "appos":
        return above == candidate.head and parse.words[owner - 1] in {",", "-", "("}
    if parse.deps[owned] == "attr" and parse.lemmas[above] in {"be", "become", "remain"}:
        return parse.child(above, "nsubj") == candidate.head
    office = parse.deps[owned] == "pobj" and parse.words[above].lower() == "as" and names_person(parse, owned)
    if not office:
        return False
    verb = parse.heads[above]  # "takes the post as his deputy"
    verb = parse.heads[verb] if parse.deps[verb] == "dobj" and parse.pos[verb] == "NOUN" else verb
    thing = parse.child(verb, "dobj")
    at = None if thing is None else things.at(thing)
    if at is not None and things.of(at).type is EntityType.PERSON:
        return thing == candidate.head
    return candidate.head in understood(parse, verb)


def names_person(parse: Parse, noun: int) -> bool:
    """Whether a noun says what one person is."""
    return heads().types.get(parse.lemmas[noun].lower()) is EntityType.PERSON


def _is_acted_on(parse: Parse, token: int) -> bool:
    """Whether a pronoun is the object of a verb, alone or behind a preposition that tells no place and no company."""
    above = parse.heads[token]
    if parse.deps[token] == "pobj":
        return parse.words[above].lower() in _AIMED and parse.pos[parse.heads[above]] == "VERB"
    return parse.deps[token] in {"dobj", "dative"} and parse.pos[above] == "VERB"


def doers(things: Things, pronoun: Named) -> set[int]:
    """Ids of the things that do to a pronoun what its verb says, by a subject of the verb or an understood one.

    None of them is meant by it: in "Roe agreed to pay him" he is not Roe.
    """
    if not _is_acted_on(things.parse, pronoun.head) or pronoun.name in REFLEXIVE:
        return set()
    found = understood(things.parse, governor(things.parse, pronoun.head))
    return {id(things.of(at)) for token in found if (at := things.at(token)) is not None}


def hung_on(things: Things, pronoun: Named) -> set[int]:
    """Ids of the thing that a relative clause describes whose subject is "it" or "they": no crisis faces itself.

    In "the crisis it faced" and "the town where it won" it is another; so is what clauses say that somebody was.
    """
    parse, verb = things.parse, things.parse.heads[pronoun.head]
    if parse.deps[pronoun.head] not in SUBJECTS or pronoun.name in GENDERS or parse.lemmas[verb] in {"be", "become"}:
        return set()
    while parse.deps[verb] == "conj":
        verb = parse.heads[verb]
    if parse.deps[verb] != "relcl":
        return set()
    noun, found = parse.heads[verb], [things.at(parse.heads[verb])]
    while parse.deps[noun] == "pobj" and parse.words[parse.heads[noun]].lower() == "of":  # "many of the plans it had"
        noun = parse.heads[parse.heads[noun]]
        found.append(things.at(noun))
    return {id(things.of(at)) for at in found if at is not None}


def understood(parse: Parse, verb: int) -> tuple[int, ...]:
    """The subjects of a verb; of one without, those of the verb whose complement, aside or second half it is.

    "Roe agreed to pay him", "Roe left after hitting him", "Roe came and hit him"; in "told Lee to pay him" Lee pays.
    """
    for _ in range(_DEPTH):
        subject, above, place = parse.child(verb, *SUBJECTS), parse.heads[verb], parse.deps[verb]
        if subject is not None and parse.tags[subject] not in RELATIVE:
            return (subject, *conjuncts(parse, subject)[1:])
        if place in {"relcl", "acl"} and parse.tags[verb] != "VB":
            return (above,)
        if place == "pcomp":
            owned = parse.words[above].lower() in _OBJECT_DOES
            above = parse.heads[above]
        elif place in {"xcomp", "advcl", "conj"}:
            owned = place == "xcomp"
        else:
            return ()
        thing = parse.child(above, "dobj") if owned else None
        if thing is not None and thing < verb:
            return (thing,)
        verb = above
    return ()


_DEPTH = 5
"""Verbs that are looked at above one, to find its subject."""
_OBJECT_DOES = frozenset(("of", "from", "for", "into"))
"""Prepositions behind an object before what the object does: "accused Roe of hitting him"."""


def _is_what_it_says(parse: Parse, noun: int, token: int) -> bool:
    """Whether a word stands in the clause that says what a noun is: in "the grounds that they help rebels"."""
    for verb in parse.ancestors(token):
        if parse.heads[verb] == noun and parse.deps[verb] in {"acl", "relcl"}:
            mark = parse.child(verb, "mark")
            return mark is not None and parse.words[mark].lower() == "that"
        if verb == noun:
            return False
    return False


def _is_own_act(parse: Parse, act: int, verb: int) -> bool:
    """Whether a participle or an infinitive tells what the subject of a verb does as well: "meeting Roe, he smiled"."""
    while parse.deps[act] == "conj" and parse.child(act, *SUBJECTS) is None and parse.tags[act] in _NOT_FINITE:
        act = parse.heads[act]  # "born in Lima and raised by a baker, she left"
    if parse.tags[act] not in _NOT_FINITE or parse.child(act, *SUBJECTS) is not None:
        return False
    above = parse.heads[act]
    return (parse.deps[act] == "advcl" and above == verb) or (parse.deps[act] == "pcomp" and parse.heads[above] == verb)


_NOT_FINITE = frozenset(("VBG", "VBN", "VB"))


def _is_around(parse: Parse, token: int) -> bool:
    """Whether a verb says by a pronoun where something is; it may be the doer: "Roe looked around her"."""
    above = parse.heads[token]
    beside = parse.deps[token] == "pobj" and parse.pos[parse.heads[above]] in VERBS
    return beside and parse.words[above].lower() not in _REACHING


_REACHING = frozenset(("by", "to", "from", "against", "at", "for", "of", "about", "on"))
"""Prepositions behind a verb before what it reaches, which its subject would call "himself"."""


def acts_on(things: Things, other: int, named: Named) -> bool:
    """Whether a thing does something to another in its clause, so that they are two: "Acme bought the firm".

    Source: the binding theory, condition C (Chomsky 1981).
    """
    parse, verb = things.parse, things.parse.heads[named.head]
    if parse.deps[named.head] == "pobj" and parse.words[verb].lower() in _AIMED:
        verb = parse.heads[verb]
    elif parse.deps[named.head] not in {"dobj", "dative"}:
        return False
    subject = parse.child(verb, "nsubj", "nsubjpass")
    doer = None if subject is None else things.at(subject)
    return doer is not None and things.of(doer) is things.of(other)


_AIMED = frozenset(("by", "to", "from", "with", "against"))


def is_told_by(things: Things, named: Named, target: int) -> bool:
    """Whether somebody's own clause describes somebody: in "Roe said the boy had fled" Roe is not the boy.

    Source: the binding theory, condition C (Chomsky 1981). Firms are spoken of so all the same: "Acme said the firm".
    """
    parse, thing, below = things.parse, things.of(target), named.head
    if named.type is not EntityType.PERSON or thing.type is not EntityType.PERSON:
        return False
    for verb in parse.ancestors(named.head):
        subject = None if parse.deps[below] in SUBJECTS else parse.child(verb, *SUBJECTS)
        at = None if subject is None or subject > named.head else things.at(subject)
        if at is not None and things.of(at) is thing:
            return True
        below = verb
    return False
