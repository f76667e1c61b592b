"""Gives verbs of ordering and helping their object: what is ordered closed, and who is helped to win."""

from extract.parse import Parse
from extract.repair.draft import SUBJECTS, Draft


def lower_ordered(draft: Draft) -> None:
    """In "ordered the bridge closed", the bridge is what is to be closed: it closed nothing, nor is it closed yet."""
    parse = draft.parse
    for act in parse.with_tag("VBN", "VBD", before=3):
        above = parse.heads[act]
        if parse.child(act, "aux", "auxpass", "mark", "dobj") is not None:
            continue
        noun = parse.child(act, "nsubj") if parse.deps[act] == "ccomp" else above
        verb = above if parse.deps[act] == "ccomp" else parse.heads[above]
        if noun is None or parse.lemmas[verb] != "order" or not verb < noun < act or parse.pos[verb] != "VERB":
            continue
        if parse.deps[act] == "ccomp":
            draft.hang(noun, verb, "dobj")
            draft.hang(act, verb, "xcomp")
        elif parse.deps[act] == "acl" and parse.deps[noun] == "dobj" and _is_wish(parse, act, verb):
            draft.hang(act, verb, "xcomp")


def _is_wish(parse: Parse, act: int, verb: int) -> bool:
    """Whether a participle behind an object says what is to be done to it: "released", and not "built by Acme"."""
    other = parse.child(verb, "xcomp", "ccomp")
    mute = parse.child(act, "agent", *SUBJECTS) is None
    return parse.lemmas[act] in _ORDERED and mute and other is None


_ORDERED = frozenset(
    """arrest block bring cancel clear close confine deport destroy detain disband dismiss dissolve evacuate evict
    execute expel extradite fly free halt hang hold imprison jail kill lower move pay postpone release remove return
    seal shoot shut stop suspend transfer withdraw""".split()
)
"""Verbs of what is ordered to be done to somebody or something that is there."""


def lower_helped(draft: Draft) -> None:
    """In "helped Ann Roe win the vote", she is who was helped, and the winning is what with."""
    parse = draft.parse
    for act in parse.with_dep("ccomp", before=3):
        verb = parse.heads[act]
        if parse.lemmas[verb] != "help" or parse.tags[act] != "VB":
            continue
        who = parse.child(act, "nsubj")
        if who is None:
            continue
        aim = parse.tags[verb] == "VB" and parse.tags[who] == "PRP"  # "aid to help them build": it helps
        if not aim and parse.child(act, "mark") is None and parse.child(verb, "dobj") is None and verb < who < act:
            draft.hang(who, verb, "dobj")
            draft.hang(act, verb, "xcomp")
