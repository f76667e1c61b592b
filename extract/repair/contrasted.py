"""Gives a "not" to the noun that it shuts out: "Ann Roe, not Tom Lee, won", "he met not Ann Roe but Tom Lee"."""

from extract.parse import Parse
from extract.repair.draft import PROPER, SUBJECTS, Draft

_BEFORE = frozenset((",", "and", "but", "–", "—", "-", "--"))
"""What stands before a "not" that shuts out the noun behind it."""
_OPENING = frozenset(("DT", "PRP$", "PRP", "NN", "NNS", "NNP", "NNPS", "JJ", "CD"))
"""Tags of words that begin a noun phrase."""
_NOUN = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "CD"))
"""Tags of words that head one."""
_HUNG = frozenset(("appos", "conj", "dep", "npadvmod"))
"""How the model hangs the second noun on the first."""
_STANDS = frozenset(("dobj", "pobj", "attr", *SUBJECTS))
"""Places of a clause in which both nouns may stand."""
_ALL = frozenset("all every any no everyone everybody anyone anybody nobody none everything nothing anything".split())
"""Words behind which "but" means "except"."""
_ONLY = frozenset("only just merely simply solely".split())


def lower_not_only(draft: Draft) -> None:
    """In "is not only a founder", the "not" is said of the "only", and she is a founder."""
    parse = draft.parse
    for no in parse.with_word("not", "n't", behind=1):
        only = no + 1
        if parse.words[only].lower() not in _ONLY:
            continue
        if parse.deps[no] != "neg" or parse.tags[only] != "RB":
            continue
        if parse.heads[only] == no:
            draft.hang(only, parse.heads[no], "advmod")
        draft.hang(no, only, "neg")


def part_contrast(draft: Draft) -> None:
    """In "Ann Roe, not Tom Lee, won", the second noun is beside the first, and the "not" is its own.

    What "who" tells behind it is told of the first: "it was Ann Roe, not Tom Lee, who won". In "Roe, not a friend of
    his, left" the noun still says what Roe is not.
    """
    parse = draft.parse
    for no in parse.with_word("not", before=2, behind=1):
        if parse.words[no - 1].lower() not in _BEFORE:
            continue
        second = _noun_behind(parse, no)
        first = None if second is None else _noun_before(parse, no, second)
        if second is None or first is None:
            continue
        draft.hang(no, second, "neg")
        if parse.deps[second] == "appos" and _is_indefinite(parse, second) and parse.tags[first] in PROPER:
            continue
        if parse.heads[first] == second:
            draft.take_place(second, first, "conj")
        else:
            draft.hang(second, first, "conj")
        for clause in parse.kids(second, "relcl"):
            if parse.words[parse.subtree(clause)[0] - 1] == ",":
                draft.hang(clause, first, "relcl")


def _noun_behind(parse: Parse, no: int) -> int | None:
    """The head of the noun phrase that begins right behind a "not"."""
    token = no + 1
    if parse.tags[token] not in _OPENING:
        return None
    above = parse.heads[token]
    while above > token and parse.subtree(above)[0] >= no and parse.tags[above] in _NOUN:
        token, above = above, parse.heads[above]
    return token if parse.tags[token] in _NOUN else None


def _noun_before(parse: Parse, no: int, second: int) -> int | None:
    """The noun before a "not" that stands where the second one would: its head, its twin, or what hangs on it."""
    above = parse.heads[second]
    if parse.deps[second] in _HUNG and above < no and parse.tags[above] in _NOUN:
        return above
    last = no - 2 if parse.words[no - 2] != "," else no - 3
    twins = [
        kid
        for kid in (*parse.kids(above, *_STANDS), *parse.kids(second, "nsubj", "nmod", "compound"))
        if kid < no and parse.tags[kid] in _NOUN and last in parse.subtree(kid)
    ]
    return twins[-1] if twins and parse.deps[second] in _STANDS else None


def _is_indefinite(parse: Parse, noun: int) -> bool:
    return any(parse.words[kid].lower() in {"a", "an"} for kid in parse.kids(noun, "det"))


def lower_denied(draft: Draft) -> None:
    """In "met not Ann Roe but Tom Lee", the first is denied; in "is not a lawyer but a teacher", not the second.

    Nor do all do what all "but Tom Lee" do.
    """
    parse = draft.parse
    for but in parse.with_word("but", before=1, behind=1):
        first = parse.heads[but]
        if parse.deps[but] != "cc" or first > but:
            continue
        second = next((kid for kid in parse.kids(first, "conj") if kid > but), None)
        if second is None:
            continue
        verb = parse.heads[first]
        if _ALL & {parse.words[first].lower(), *(parse.words[kid].lower() for kid in parse.kids(first, "det"))}:
            draft.hang(second, first, "dep")  # "all members but Tom Lee left"
            continue
        nots = [kid for kid in parse.kids(verb, "neg") if kid < first]
        own = parse.child(second, "neg") is not None or {parse.tags[first], parse.tags[second]} - _NOUN
        if own or not nots or parse.deps[first] not in {"dobj", "attr", "pobj"}:
            continue
        if verb < nots[-1] == parse.subtree(first)[0] - 1 and parse.lemmas[verb] != "be":
            draft.hang(nots[-1], first, "neg")
        else:
            draft.hang(second, verb, "dep")
