"""Gives a phrase that opens a sentence its preposition back, where the model takes it for the subject of the verb."""

from extract.draft import PROPER, SUBJECTS, Draft
from extract.parse import Parse

_BOTH = frozenset("after before since until".split())
"""Words that open a clause as well as a phrase."""


def lower_opening(draft: Draft) -> None:
    """In "After Kenya, on Friday Roe visits Ghana" and "After talks with Roe, the envoy left", the last one acts.

    A clause with such a word cannot be the main one, so what stands behind the word before the comma is a phrase.
    """
    parse = draft.parse
    for mark in range(len(parse)):
        verb = parse.heads[mark]
        if parse.deps[mark] != "mark" or parse.words[mark].lower() not in _BOTH or parse.deps[verb] != "ROOT":
            continue
        noun = next((kid for kid in parse.kids(verb, *SUBJECTS) if mark < kid < verb), None)
        if noun is None or parse.subtree(noun)[0] != mark + 1 or parse.tags[noun][:2] != "NN":
            continue
        doer = _doer(parse, noun, verb)
        if doer is not None:
            draft.hang(mark, verb, "prep")
            draft.hang(noun, mark, "pobj")
            draft.hang_subject(doer, verb)


def _doer(parse: Parse, noun: int, verb: int) -> int | None:
    """The noun behind the comma that is the subject: a second subject, or what seems an apposition before the verb."""
    second = next((kid for kid in parse.kids(verb, *SUBJECTS) if noun < kid < verb), None)
    if second is not None:
        return second if "," in parse.words[noun:second] else None
    below = parse.subtree(noun)
    beside = [word for word in below if word > noun and parse.deps[word] == "appos" and word < verb]
    last = beside[-1] if beside else None
    if last is None or "," in parse.words[last:verb] or parse.words[parse.subtree(last)[0] - 1] != ",":
        return None
    named = parse.tags[last] in PROPER or parse.child(last, "det", "poss") is not None
    near = all(parse.pos[token] in {"ADV", "AUX"} for token in range(below[-1] + 1, verb))
    return last if named and near else None
