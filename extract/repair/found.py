"""Tells in what state somebody is found or left from where: both hang on the finding."""

from extract.parse import Parse
from extract.repair.draft import SUBJECTS, Draft

_STATES = frozenset(
    """dead alive unconscious injured wounded hanged naked unharmed unhurt safe asleep lifeless semi-conscious
    unresponsive drunk ill""".split()
)
"""What somebody is when he is found, wherever that is."""
_PLACE = frozenset("in at near inside outside on beside under by".split())


def raise_found_place(draft: Draft) -> None:
    """In "was found dead in Lima", he was found in Lima; "found Ann Roe dead" tells of whom they found."""
    parse = draft.parse
    for state in parse.with_word(*_STATES, before=2):
        verb = parse.heads[state]
        if parse.lemmas[verb] != "find" or verb > state:
            continue
        if parse.deps[state] == "ccomp":
            who = parse.child(state, "nsubj")
            if who is None or not verb < who < state or parse.child(state, "aux", "cop", "mark") is not None:
                continue
            draft.hang(who, verb, "dobj")
            draft.hang(state, verb, "oprd")
        elif parse.deps[state] != "oprd":
            continue
        for link in parse.kids(state, "prep"):
            if parse.words[link].lower() in _PLACE and link > state and _is_there(parse, link):
                draft.hang(link, verb, "prep")


def lower_found_state(draft: Draft) -> None:
    """In "was found shot in her car", the participle says in what state, as "lying" would."""
    parse = draft.parse
    for state in parse.with_dep("oprd", "ccomp", before=2):
        verb = parse.heads[state]
        if parse.tags[state] != "VBN" or verb > state:
            continue
        found = parse.lemmas[verb] in {"find", "discover"} and parse.child(verb, "nsubjpass") is not None
        if found and parse.child(state, *SUBJECTS, "aux", "auxpass", "mark") is None:
            draft.hang(state, verb, "xcomp")


def _is_there(parse: Parse, link: int) -> bool:
    """Whether a preposition has a noun behind it."""
    return parse.child(link, "pobj") is not None
