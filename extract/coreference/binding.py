"""Where a pronoun and a mention may name one thing by where they stand (Chomsky 1981, the binding theory)."""

from __future__ import annotations

from extract.coreference.signs import SUBJECTS
from extract.coreference.things import Things
from extract.found import Named
from extract.mentions.pronouns import REFLEXIVE
from extract.parse import Parse


def apart(things: Things, pronoun: Named, candidate: Named) -> bool:
    """Whether the two may name one thing where they stand: no arguments of one verb, neither inside the other."""
    parse = things.parse
    if candidate.start <= pronoun.head < candidate.end or _is_what_it_says(parse, candidate.head, pronoun.head):
        return False
    if pronoun.name in REFLEXIVE:
        return True
    if parse.tags[pronoun.head] == "PRP$":
        return parse.heads[pronoun.head] != candidate.head
    mine, theirs = governor(things, pronoun.head), governor(things, candidate.head)
    if parse.deps[pronoun.head] in SUBJECTS and _is_own_act(parse, theirs, mine):
        return False
    below = parse.deps[pronoun.head] == "nsubj" and parse.deps[mine] in {"ccomp", "xcomp"}
    raised = below and any(parse.tags[kid] == "TO" for kid in parse.kids(mine, "aux"))
    return theirs not in ((mine, parse.heads[mine]) if raised else (mine,))  # "the fire forced it to close"


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
    if parse.tags[act] not in {"VBG", "VBN", "VB"} or parse.child(act, *SUBJECTS) is not None:
        return False
    above = parse.heads[act]
    return (parse.deps[act] == "advcl" and above == verb) or (parse.deps[act] == "pcomp" and parse.heads[above] == verb)


def governor(things: Things, token: int) -> int:
    """The verb or noun that a token is an argument of, through its preposition and coordination."""
    parse = things.parse
    while parse.deps[token] in {"conj", "pobj", "prep", "appos"} and parse.heads[token] != token:
        token = parse.heads[token]
    return parse.heads[token]
