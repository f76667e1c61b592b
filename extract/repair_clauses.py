"""Gives clauses that stand side by side, and a subject behind an opening phrase, the place that they have."""

from extract.draft import Draft
from extract.parse import Parse
from extract.words import SPEECH_VERB

_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_FINITE = frozenset(("VBD", "VBZ", "VBP", "MD"))


def part_sentences(draft: Draft) -> bool:
    """In "he kept the post; he was sacked later", the first clause stands beside the second and is not said in it."""
    parse, mended = draft.parse, False
    for verb in range(len(parse)):
        above = parse.heads[verb]
        if parse.deps[verb] != "ccomp" or above < verb:
            continue
        subject = parse.child(above, *_SUBJECTS)
        apart = subject is not None and ";" in parse.words[verb:subject]
        mute = parse.lemmas[above] not in SPEECH_VERB or parse.child(above, "nsubjpass") is not None
        if apart or (mute and subject is not None and subject > verb):
            draft.hang(verb, above, "parataxis")
            mended = True
    return mended


def return_fronted_subject(draft: Draft) -> bool:
    """In "upon leaving the town, the river enters a lake", the noun before the verb is its subject, no apposition."""
    parse, mended = draft.parse, False
    for verb in range(1, len(parse)):
        if parse.tags[verb] not in _FINITE or parse.child(verb, *_SUBJECTS) is not None:
            continue
        noun = verb - 1
        if parse.deps[noun] not in {"appos", "conj"} or parse.tags[noun][:2] != "NN":
            continue
        first = parse.subtree(noun)[0]
        top = _top_below(parse, noun, verb)
        fronted = top is not None and parse.deps[top] in {"prep", "advcl"} and parse.subtree(top)[-1] == noun
        if fronted and first > 0 and parse.words[first - 1] == ",":
            draft.hang(noun, verb, "nsubj")
            mended = True
    return mended


def _top_below(parse: Parse, token: int, verb: int) -> int | None:
    """The dependant of a verb that a token stands in, None if it does not hang on the verb."""
    below = token
    for above in parse.ancestors(token):
        if above == verb:
            return below
        below = above
    return None
