"""Hangs relative clauses on the noun whose number and kind agree with their verb and pronoun."""

from collections.abc import Iterator

from extract.model import EntityType
from extract.parse import Parse
from extract.repair.draft import PROPER, Draft, is_role, kind_of
from extract.spans import TIMES
from extract.verbs import is_plural, is_singular

_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))
_MANY = frozenset({EntityType.ORGANIZATION, EntityType.GROUP})
"""Kinds of nouns that a verb in the plural may tell of: "the police, who are", "the band, who were"."""


def hang_agreeing(draft: Draft) -> None:
    """In "parts of the sea, which has fish", the sea has; in "a strike by nurses that has ended", the strike has.

    So it is in "a class of boats that detect mines": no class detect, but boats do.
    """
    parse = draft.parse
    for pronoun in parse.with_tag("WDT", "WP", before=3):
        verb, noun = parse.heads[pronoun], parse.heads[parse.heads[pronoun]]
        relative = parse.deps[pronoun] in {"nsubj", "nsubjpass"} and parse.deps[verb] == "relcl"
        if not relative or not noun < pronoun < verb or not _differs(parse, noun, verb) or _sums_up(parse, pronoun):
            continue
        found = next((one for one in _others(parse, noun, pronoun) if _fits(parse, one, pronoun)), None)
        if found is not None:
            draft.hang(verb, found, "relcl")


def _differs(parse: Parse, noun: int, verb: int) -> bool:
    """Whether the forms of a noun and a verb say that it is not its subject."""
    if parse.child(noun, "conj", "nummod") is not None:
        return False
    if is_singular(parse, verb):
        above = parse.heads[parse.heads[noun]]
        return parse.tags[noun] == "NNS" and parse.lemmas[above].lower() != "one" and _has_singular(parse, noun)
    several = kind_of(parse, noun) in _MANY or parse.labels.get(noun) in {"ORG", "NORP", "GPE"}
    return is_plural(parse, verb) and parse.tags[noun] in {"NN", "NNP"} and not several


def _has_singular(parse: Parse, noun: int) -> bool:
    """Whether a plural is one of things that are counted: no "politics"."""
    return parse.lemmas[noun].lower() != parse.words[noun].lower()


def _sums_up(parse: Parse, pronoun: int) -> bool:
    """Whether "which" may stand for all that was told before it: ", which means that"."""
    verb = parse.heads[pronoun]
    told = parse.lemmas[verb] in _SUMMING or (parse.lemmas[verb] == "be" and parse.child(verb, "acomp", "attr") is None)
    return parse.words[pronoun].lower() == "which" and parse.words[pronoun - 1] == "," and told


_SUMMING = frozenset(
    """make mean allow cause lead prompt force help give bring raise enable trigger result add suggest show explain
    reflect impact affect""".split()
)
"""Verbs of what comes of all that was told."""


def _others(parse: Parse, noun: int, pronoun: int) -> Iterator[int]:
    """The nouns between a noun and a relative pronoun, the nearest to that first, and those that the noun hangs on."""
    below, near = set(parse.subtree(noun)), pronoun - 1 - (parse.words[pronoun - 1] == ",")
    inside = (one for one in range(pronoun - 1, noun, -1) if one in below or one == near)
    yield from (one for one in inside if parse.deps[one] in _HEADS)
    for above in parse.ancestors(noun):
        if parse.pos[above] in {"VERB", "AUX"}:
            return
        yield above


_HEADS = frozenset(("pobj", "dobj", "conj", "appos"))


def _fits(parse: Parse, noun: int, pronoun: int) -> bool:
    """Whether the form and the kind of a noun say that a clause may tell of it."""
    verb, kind, label = parse.heads[pronoun], kind_of(parse, noun), parse.labels.get(noun)
    if (
        parse.tags[noun] not in _NOUNS
        or parse.pos[noun] == "PRON"
        or label in TIMES
        or parse.child(noun, "cc") is not None
    ):
        return False
    plural = parse.tags[noun] in {"NNS", "NNPS"}
    person = label == "PERSON" or kind in {EntityType.PERSON, EntityType.GROUP} or is_role(parse, noun)
    who = parse.words[pronoun].lower() == "who"
    named = parse.tags[noun] in PROPER and label not in {"PERSON", None}
    return plural == (not is_singular(parse, verb)) and (person and not named if who else not person)
