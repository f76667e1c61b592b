"""Finds what a relative pronoun stands for: "the bank, which failed"."""

from extract.lexicon import heads
from extract.model import EntityType
from extract.parse import Parse

RELATIVE = frozenset(("WDT", "WP", "WP$"))
"""Tags of the words that open a relative clause or a question."""
_DENYING = frozenset({"deny"})
_JUDGING = frozenset("see view regard consider interpret".split())
"""What somebody does with what is told, and hardly with where: "he worked in Lima, which many saw as a penance"."""


def antecedent(parse: Parse, token: int) -> int | None:
    """What a relative pronoun stands for; the token itself if it is none; None for a question word."""
    that = parse.words[token].lower() == "that" and _is_in_relative(parse, token)
    if parse.tags[token] not in RELATIVE and not (that and parse.deps[token] in {"nsubj", "nsubjpass", "dobj"}):
        return token
    return relative_noun(parse, token)


def _is_in_relative(parse: Parse, token: int) -> bool:
    """Whether a word stands in a relative clause, or before one that it is told in: "that people say killed ten"."""
    verb = parse.heads[token]
    above = parse.heads[verb]
    told = parse.deps[verb] == "ccomp" and token < above < verb
    return parse.deps[above if told else verb] == "relcl"


def relative_noun(parse: Parse, token: int) -> int | None:
    """The noun that the relative clause around a pronoun hangs on, or None where there is none.

    A "what" stands for no noun: "he has no idea what caused it".
    """
    if parse.words[token].lower() == "what":
        return None
    clause = next((above for above in parse.ancestors(token) if parse.deps[above] == "relcl"), None)
    noun = None if clause is None else parse.heads[clause]
    if noun is None or (parse.tags[noun] == "JJ" and parse.child(noun, "det") is None):  # "made her rich, which"
        return None
    return None if _sums_up(parse, token, noun) else noun


def _sums_up(parse: Parse, token: int, noun: int) -> bool:
    """Whether a "which" means all that is said: "accused of backing the rebels, which he denies".

    So it does in "they swap it for dollars, which means that trade grows".
    """
    if parse.words[token].lower() != "which":
        return False
    verb, apart = parse.heads[token], parse.words[token - 1] == ","
    if parse.lemmas[verb] in _DENYING and apart:
        return True
    if apart and parse.lemmas[verb] == "mean" and parse.child(verb, "ccomp") is not None:
        return True
    where = parse.deps[noun] == "pobj" and parse.words[parse.heads[noun]].lower() in {"in", "at"}
    if apart and where and parse.tags[noun] == "NNP" and parse.lemmas[verb] in _JUDGING:
        return True
    return parse.tags[noun] in {"NN", "NNS"} and heads().types.get(parse.lemmas[noun].lower()) is EntityType.PERSON
