"""What speaks for and against a mention as that which a pronoun stands for: signs, each in words."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from itertools import islice

from extract.coreference.things import Thing, Things
from extract.found import Named
from extract.lexicon import heads
from extract.mentions.pronouns import GENDERS, PLURAL, THIRD
from extract.model import EntityType, MentionKind
from extract.parse import Parse

SUBJECTS = frozenset({"nsubj", "nsubjpass", "csubj"})
VERBS = frozenset({"VERB", "AUX"})
NONE = "none"
"""How the signs of there being no antecedent begin."""

_DEEPEST = 40
_NEAR, _GONE = 60, 2
"""Mentions and sentences back in which the last pronoun of a kind is looked for."""
_LATEST = 8
"""Mentions of a thing that are looked at to tell whether the text goes on about it."""
_PLACES = {"dobj": "object", "dative": "object", "pobj": "prepositional", "poss": "owner", "appos": "beside"}
_PLACES |= {"attr": "predicate", "agent": "prepositional", **dict.fromkeys(SUBJECTS, "subject")}


def kind_of(pronoun: Named) -> str:
    """Class of a pronoun, which decides what its signs weigh: "he", "they" or "it"."""
    return "they" if pronoun.name in PLURAL else "he" if pronoun.name in GENDERS else "it"


def above(parse: Parse, token: int) -> dict[int, int]:
    """The words that a token stands below, each with its distance."""
    return {word: step for step, word in enumerate(islice(parse.ancestors(token), _DEEPEST))}


def signs_of(things: Things, pronoun: Named, other: int, nearer: int, over: Mapping[int, int]) -> list[str]:
    """The signs of one candidate.

    Args:
        nearer: number of other things that could be meant and were spoken of later.
        over: words above the pronoun, as `above` gives them.
    """
    kind = kind_of(pronoun)
    return [f"{kind} {sign}" for sign in _signs(things, pronoun, other, nearer, over)]


def none_signs(things: Things, pronoun: Named) -> list[str]:
    """The signs of there being no antecedent."""
    kind = kind_of(pronoun)
    return [f"{kind} {NONE}", *(f"{kind} {NONE} {sign}" for sign in _alone(things.parse, pronoun.head))]


def _alone(parse: Parse, token: int) -> Iterator[str]:
    """Signs of a pronoun that stands for nothing: "it was found that", "it is likely to rain"."""
    place, above = place_of(parse, token), parse.heads[token]
    yield place
    if place != "subject":
        return
    below = [parse.deps[kid] for kid in parse.children[above] if kid > above]
    clause = next((dep for dep in below if dep in {"ccomp", "xcomp", "csubj", "advcl", "acl", "relcl"}), "no clause")
    says = next((dep for dep in below if dep in {"acomp", "attr", "dobj", "oprd"}), "nothing")
    verb = "be" if parse.lemmas[above] == "be" else parse.deps[token]
    yield f"{verb} {clause}"
    yield f"{verb} {says} {clause}"
    yield f"above {parse.lemmas[above]} {clause}"


def _signs(things: Things, pronoun: Named, other: int, nearer: int, over: Mapping[int, int]) -> Iterator[str]:
    parse, candidate = things.parse, things.mentions[other]
    place, mine = place_of(parse, candidate.head), place_of(parse, pronoun.head)
    home = parse.sentence_of[things.quotes.first_of(pronoun.head)]  # "..." he said: what comes before the quotation
    back = max(0, home - parse.sentence_of[candidate.head])
    where = "ahead" if candidate.head > pronoun.head else str(min(back, 3))
    yield f"back {where}"
    yield f"{place} back {where}"
    yield f"{place} for {mine}"
    yield f"{place} for {mine} back {where}"
    yield f"nearer {min(nearer, 4)}"
    yield f"nearer {min(nearer, 4)} for {mine} back {where}"
    yield f"{candidate.kind}"
    yield f"{candidate.kind} back {where}"
    yield f"{candidate.type}"
    if pronoun.name not in GENDERS:  # bodies are "they" as well, less so than people
        number = "several" if things.of(other).plural else "one"
        yield f"{number} {things.of(other).type} for {mine}"
        yield f"{number} {things.of(other).type} {place} back {where}"
    yield f"distance {(abs(pronoun.head - candidate.head) + 1).bit_length()}"
    opening = parse.sentences[parse.sentence_of[candidate.head]][0] == candidate.start
    yield f"{'opening' if opening else 'later'} back {where}"
    yield from _between(parse, candidate.head, pronoun.head)
    yield from _thing_signs(things, pronoun, other)
    yield from _recent_signs(things, things.of(other), pronoun.head, home)
    yield from _goes_on(things, pronoun, other, mine)
    yield from _clause_signs(parse, pronoun, candidate, place, over)
    yield from _same_part(things, pronoun, other, place, mine)


def _between(parse: Parse, one: int, other: int) -> Iterator[str]:
    """How many clauses lie between two words, by their subjects and by their verbs."""
    between = range(min(one, other) + 1, max(one, other))
    yield f"subjects between {min(sum(parse.deps[token] in SUBJECTS for token in between), 5)}"
    yield f"verbs between {min(sum(parse.pos[token] == 'VERB' for token in between), 6)}"


def _thing_signs(things: Things, pronoun: Named, other: int) -> Iterator[str]:
    """Signs of the thing that the candidate names: how often it was named, what is known of it."""
    thing, candidate = things.of(other), things.mentions[other]
    yield f"named {min(len(thing.members), 16).bit_length()}"
    if thing.gender and thing.gender == pronoun.gender:
        yield "gender agrees"
    if thing.plural:
        yield "several"
    if candidate.kind is MentionKind.PRONOUN:
        yield "same pronoun" if candidate.gender == pronoun.gender else "another pronoun"
    if thing.first <= 2:
        yield "named first"
    if candidate.type is EntityType.PERSON and candidate.roles:
        yield "has a role"


def _recent_signs(things: Things, thing: Thing, token: int, home: int) -> Iterator[str]:
    """Signs of what the text goes on about: what it named in this sentence and the last, and what did things before."""
    parse = things.parse
    before = [head for at in thing.members[-_LATEST:] if (head := things.mentions[at].head) < token]
    yield f"lately named {min(sum(home - parse.sentence_of[head] <= 1 for head in before), 4)}"
    yield f"before subject {min(sum(place_of(parse, head) == 'subject' for head in before), 4)}"


def _goes_on(things: Things, pronoun: Named, other: int, mine: str) -> Iterator[str]:
    """Whether the last pronoun of the kind stands for the candidate: "His aide is Lee, and his wife is Kim. He left".

    Source: centering (Grosz, Joshi and Weinstein 1995): what one pronoun means, the next one goes on to mean.
    """
    last = things.noted(_last_alike, pronoun)
    if last is None:
        yield "goes on from none"
        return
    head, parse = things.mentions[last].head, things.parse
    taken = "the same" if things.of(last) is things.of(other) else "another"
    yield f"goes on {taken} back {parse.sentence_of[pronoun.head] - parse.sentence_of[head]}"
    yield f"goes on {taken} {place_of(parse, head)} for {mine}"


def _last_alike(things: Things, pronoun: Named) -> int | None:
    """The last pronoun of the kind and gender of a pronoun that stands before it and not far away."""
    parse, index = things.parse, things.by_head[pronoun.head]
    for other in range(index - 1, max(-1, index - 1 - _NEAR), -1):
        found = things.mentions[other]
        if parse.sentence_of[pronoun.head] - parse.sentence_of[found.head] > _GONE:
            return None
        if found.name in THIRD and kind_of(found) == kind_of(pronoun) and found.gender == pronoun.gender:
            return other
    return None


def _same_part(things: Things, pronoun: Named, other: int, place: str, mine: str) -> Iterator[str]:
    """Signs of the two having a part in the same: the verb of both, and what the pronoun owns."""
    parse, above = things.parse, things.parse.heads[pronoun.head]
    if place == mine:
        same = parse.lemmas[governor(parse, things.mentions[other].head)] == parse.lemmas[above]
        yield "same verb" if same else "another verb"
    if mine == "owner":
        owned = heads().types.get(parse.lemmas[above].lower())
        thing = things.of(other)
        yield f"{'named ' if thing.named else ''}{thing.type} owns {owned.value if owned else 'something'}"


def _clause_signs(parse: Parse, pronoun: Named, candidate: Named, place: str, over: Mapping[int, int]) -> Iterator[str]:
    """Signs of the clauses in which the two stand."""
    above_it = governor(parse, candidate.head)
    mine = place_of(parse, pronoun.head)
    if above_it in over:
        steps = sum(1 for word, step in over.items() if step < over[above_it] and parse.pos[word] in VERBS)
        yield f"commands {place} {min(steps, 3)} for {mine}"
    if parse.heads[above_it] == above_it:
        yield f"{place} of the main clause"
    elif parse.deps[above_it] in {"relcl", "acl", "advcl", "ccomp", "conj"}:
        yield f"{place} of {parse.deps[above_it]}"
    if place == "prepositional" and parse.deps[candidate.head] == "pobj":
        yield f"after {parse.lemmas[parse.heads[candidate.head]]}"
    if parse.deps[candidate.head] == "conj":
        yield "coordinated"


def place_of(parse: Parse, token: int) -> str:
    """What a noun or pronoun is in its clause; a sibling is what the first of its coordination is."""
    return _PLACES.get(parse.deps[parse.listed(token)[-1]], "other")


def governor(parse: Parse, token: int) -> int:
    """The verb that a phrase is an argument of, through prepositions and coordination; else the noun."""
    while parse.deps[token] in {"conj", "pobj", "prep", "appos", "agent"} and parse.heads[token] != token:
        over = parse.deps[token] in {"prep", "agent"}
        token = parse.heads[token]
        if over and parse.pos[token] in VERBS:
            return token
    return parse.heads[token]
