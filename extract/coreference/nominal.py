"""What a description may take up, with the signs of each: things of the same noun, and near ones of another noun."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Iterator
from itertools import islice
from operator import itemgetter

from extract.coreference import binding, describing
from extract.coreference.bodies import of_lands_apart, other_kind
from extract.coreference.signs import NONE, place_of
from extract.coreference.things import RECENT, Thing, Things
from extract.found import Named
from extract.lexicon import places
from extract.model import EntityType, MentionKind
from extract.nouns import NATURE_NOUN
from extract.parse import Parse

REACH = 40
"""Sentences back in which a thing of the same noun is looked for."""
NEAR = 2
"""The same for things of another noun."""
MOST = 6
"""Things of the same noun that are looked at, and of other nouns."""
NEAREST = 30
"""Mentions before the description that are looked at for things of another noun."""

_KINDS = {
    **dict.fromkeys(("the",), "the"),
    **dict.fromkeys(("this", "that", "these", "those", "such"), "this"),
    **dict.fromkeys(("a", "an", "another", "some", "any", "no", "each", "every"), "a"),
}
_PROPER = frozenset({"NNP", "NNPS"})
_SINGLE = frozenset({EntityType.ORGANIZATION, EntityType.PERSON, EntityType.LOCATION})
_ANOTHER = "another owner"
_TAKING_UP = frozenset({"the", "this", "poss"})


def kind_of(things: Things, named: Named) -> str:
    """Class of a description, by its determiner: "the", "this", "a", "poss", "number" or "bare"."""
    parse = things.parse
    determiner = parse.child(named.head, "det", "predet")
    if determiner is not None and determiner < named.head:
        return _KINDS.get(parse.words[determiner].lower(), "number")
    if parse.child(named.head, "poss") is not None:
        return "poss"
    return "number" if parse.child(named.head, "nummod") is not None else "bare"


def choices(things: Things, index: int, rule: tuple[int, str] | None) -> Iterator[tuple[int | None, list[str]]]:
    """What a description may take up, each with its signs: the same noun first, then the nearest; at last nothing."""
    named = things.mentions[index]
    own = things.of(index)
    if own.named or min(own.members) != index:
        return
    kind, lemma = kind_of(things, named), things.parse.lemmas[named.head].lower()
    seen: set[int] = {id(things.of(index))}
    found = False
    if rule is not None and id(things.of(rule[0])) not in seen:
        seen.add(id(things.of(rule[0])))
        same = lemma in things.of(rule[0]).heads
        yield rule[0], [*_signs(things, index, rule[0], 0, f"{kind} {'same' if same else 'other'}"), f"{kind} rule"]
    for nearer, thing in enumerate(islice(things.described(lemma, index, reach=REACH), MOST)):
        other = things.latest(thing, index)[-1]
        fits = _within_reach(things, index, other) and not _apart(things, named, other)
        if id(thing) not in seen and fits:
            found = True
            yield other, list(_signs(things, index, other, nearer, f"{kind} same"))
        seen.add(id(thing))
    if kind in _TAKING_UP:
        for nearer, other in enumerate(islice(_near(things, index, seen), MOST)):
            yield other, list(_signs(things, index, other, nearer, f"{kind} other"))
    rivals = "with rival" if found else "alone"
    yield None, list(_none(things, named, lemma, f"{kind} {NONE}", rivals))


def _before(candidate: Named, named: Named) -> bool:
    return candidate.head < named.start and candidate.end <= named.start


def _within_reach(things: Things, index: int, other: int) -> bool:
    """Whether a thing of the same noun is near enough; in facts only the same words take it up from far."""
    named, candidate = things.mentions[index], things.mentions[other]
    back = things.sentence(index) - things.sentence(other)
    near = back <= describing.REACH or not named.participant
    return _before(candidate, named) and (near or _words(things, named, other) in {"same words", "no words"})


def _apart(things: Things, named: Named, other: int) -> bool:
    """Whether words of two descriptions with one noun tell them apart: "the Oslo office", "the local office"."""
    candidate, thing = things.mentions[other], things.of(other)
    mine, theirs = things.noted(_proper_words, named), things.noted(_proper_words, candidate)
    if (
        binding.acts_on(things, other, named)
        or _is_other_nature(things, named, thing, mine)
        or _is_graded(things, named, thing)
        or describing.is_second(things, named, thing)
        or describing.is_opposed(things, named, thing)
        or describing.is_over(things, named, thing)
        or (mine - theirs and theirs - mine)
        or _of_places_apart(things, named, candidate)
        or of_lands_apart(things, named, thing)
    ):
        return True
    lemma = things.parse.lemmas[named.head].lower()
    if thing.plural and not named.plural and lemma in thing.heads and not thing.named:  # "the firm" is not "the firms"
        return named.type is not EntityType.EVENT
    if named.plural and not thing.plural and thing.named and thing.type in _SINGLE:  # "the unions" are not one of them
        return True
    if named.proper and any(_another_body(things.mentions[at], named) for at in thing.members[-RECENT:]):
        return True
    if not named.participant:
        return False
    if named.type is not EntityType.EVENT and _narrowed_apart(things, named, candidate, thing):
        return True
    if not thing.named and _of_another(things, named, thing):  # two people's resignations
        return True
    contrast = things.noted(describing.modifiers, named) ^ things.noted(describing.modifiers, candidate)
    contradicts = bool(contrast & describing.CONTRASTING) and candidate.kind is MentionKind.NOMINAL
    return contradicts or (thing.named and not describing.owners_agree(things, named, candidate, thing))


_GRADES = frozenset("vice deputy assistant associate".split())
"""Words before an office that make another one of it: "the vice president" is not the president."""


def _is_graded(things: Things, named: Named, thing: Thing) -> bool:
    """Whether a description grades the office of somebody who is told to have it without a grade."""
    mine = things.noted(describing.modifiers, named) & _GRADES
    members = (things.mentions[at] for at in thing.members[-RECENT:])
    return bool(mine) and not any(mine <= things.noted(describing.modifiers, one) for one in members)


def _narrowed_apart(things: Things, named: Named, candidate: Named, thing: Thing) -> bool:
    """Whether one of two is narrowed by a place and the other by a noun: "the world economy", "the Kenyan economy".

    Adjectives may be said of what has a place as well: "the Kenyan farmer", "the old farmer".
    """
    parse, mine = things.parse, things.noted(describing.modifiers, named) | things.noted(_proper_words, named)
    members = (things.mentions[at] for at in thing.members[-RECENT:])
    theirs: set[str] = set().union(*(things.noted(describing.modifiers, member) for member in members))
    theirs |= things.noted(_proper_words, candidate)
    if thing.named or not mine or not theirs or not mine.isdisjoint(theirs):
        return False
    kinds = [parse.child(one.head, "compound") is not None for one in (named, candidate)]
    placed = [bool(things.noted(_proper_words, one)) for one in (named, candidate)]
    return (placed[0] and kinds[1]) or (placed[1] and kinds[0])


def _is_other_nature(things: Things, named: Named, thing: Thing, words: set[str]) -> bool:
    """Whether a description names another river or hill: "the Vlava river" is not the Elbe."""
    natural = things.parse.lemmas[named.head].lower() in NATURE_NOUN
    return thing.named and natural and bool(words - _words_of_names(things, thing))


def _words_of_names(things: Things, thing: Thing) -> set[str]:
    """The words of the names of a thing, in lower case."""
    members = (things.mentions[member] for member in thing.members)
    return {word for one in members if one.kind is MentionKind.NAME for word in one.name.lower().split()}


def _another_body(member: Named, named: Named) -> bool:
    """Whether two descriptions are of the bodies of two owners: "the Kenyan parliament", "the parliament of Uganda"."""
    return member.proper and member.kind is MentionKind.NOMINAL and named.name != member.name


def _of_another(things: Things, named: Named, thing: Thing) -> bool:
    """Whether a description names an owner, and the thing is known to have only others."""
    mine = things.noted(describing.owner_of, named)
    members = (things.mentions[at] for at in thing.members[-RECENT:])
    theirs = {owner for one in members if (owner := things.noted(describing.owner_of, one)) is not None}
    return mine is not None and bool(theirs) and all(things.of(owner) is not things.of(mine) for owner in theirs)


def _proper_words(things: Things, named: Named) -> set[str]:
    """Proper nouns and adjectives of places that narrow the head noun, in lower case."""
    parse, adjectives = things.parse, places().adjectives
    words = [(kid, parse.lemmas[kid].lower()) for kid in parse.kids(named.head, "compound", "nmod", "amod", "poss")]
    return {word for kid, word in words if parse.tags[kid] in _PROPER or word in adjectives}


def _of_places_apart(things: Things, named: Named, candidate: Named) -> bool:
    """Whether a place before one noun is not that behind the other: "the Oslo council", "the council of Kent"."""
    parse = things.parse

    def placed(head: int) -> tuple[set[str], set[str]]:
        links = [kid for kid in parse.kids(head, "prep") if parse.lemmas[kid] == "of"]
        behind = {_town(parse, kid) for link in links for kid in parse.kids(link, "pobj")}
        return {_town(parse, kid) for kid in parse.kids(head, "compound", "nmod")} - {""}, behind - {""}

    (before, behind), (earlier, later) = placed(named.head), placed(candidate.head)
    return any(one and other and not one & other for one, other in ((before, later), (earlier, behind)))


def _town(parse: Parse, last: int) -> str:
    """The place whose name ends with a word, as `_place` has it; "" if none does."""
    if parse.labels.get(last) != "GPE":
        return ""
    start, end, _ = parse.entities[bisect_right(parse.entities, last, key=itemgetter(0)) - 1]
    return _place(parse.quote(range(start, end))) if end == last + 1 else ""


def _place(words: str) -> str:
    """Country that a word means by its name or by its capital, or else the word."""
    key = words.casefold().removeprefix("the ").replace(".", "")
    return places().names.get(key) or places().capitals.get(key, key)


def _near(things: Things, index: int, seen: set[int]) -> Iterator[int]:
    """Mentions of things of another noun that could be meant, from the nearest, each thing once."""
    named = things.mentions[index]
    for other in range(index - 1, max(-1, index - 1 - NEAREST), -1):
        candidate, thing = things.mentions[other], things.of(other)
        if things.sentence(index) - things.sentence(other) > NEAR:
            return
        if id(thing) in seen or candidate.kind is MentionKind.IMPLIED or not _before(candidate, named):
            continue
        seen.add(id(thing))
        lemma = things.parse.lemmas[named.head].lower()
        agree = thing.plural == named.plural and _types_agree(named.type, thing.type)
        apart = binding.acts_on(things, other, named) or of_lands_apart(things, named, thing)
        if agree and not other_kind(lemma, thing) and not apart:
            yield other


def _types_agree(one: EntityType, other: EntityType) -> bool:
    persons = {EntityType.PERSON}
    return one is other or (one in persons) == (other in persons)


def _signs(things: Things, index: int, other: int, nearer: int, head: str) -> Iterator[str]:
    """The signs of one mention, each behind the class of the description and whether the nouns are the same."""
    named, candidate, thing = things.mentions[index], things.mentions[other], things.of(other)
    parse = things.parse
    back = min(things.sentence(index) - things.sentence(other), 15).bit_length()
    words = _words(things, named, other)
    yield head
    yield f"{head} back {back}"
    yield f"{head} nearer {min(nearer, 4)}"
    yield f"{head} {candidate.kind}"
    yield f"{head} {candidate.kind} back {back}"
    yield f"{head} named {min(len(thing.members), 16).bit_length()}"
    yield f"{head} {named.type} {thing.type}"
    place, mine = place_of(parse, candidate.head), place_of(parse, named.head)
    yield f"{head} {place} for {mine}"
    yield f"{head} {'number agrees' if thing.plural == named.plural else 'number differs'}"
    yield f"{head} {words}"
    yield f"{head} {things.noted(_behind, named)} after {things.noted(_behind, candidate)}"
    yield f"{head} {_owners(things, named, candidate, thing)}"
    if candidate.kind is MentionKind.NOMINAL:
        told = things.noted(kind_of, candidate)
        yield f"{head} after {told}"
        yield f"{head} after {told} {words}"
    if not candidate.participant or not named.participant:
        yield f"{head} only spoken of"
    if thing.first <= 2:
        yield f"{head} named first"
    if candidate.name.casefold() == named.name.casefold():
        yield f"{head} same phrase"
    if parse.tags[named.head] in _PROPER:
        yield f"{head} proper"
    if parse.heads[candidate.head] == parse.heads[named.head]:
        yield f"{head} {place} beside {mine}"


def _words(things: Things, named: Named, other: int) -> str:
    """How the words that narrow the two compare."""
    mine = things.noted(describing.modifiers, named)
    members = [things.mentions[at] for at in things.of(other).members[-RECENT:]]
    theirs: set[str] = set().union(*(things.noted(describing.modifiers, member) for member in members))
    theirs |= {word for member in members if member.kind is MentionKind.NAME for word in member.name.lower().split()}
    if mine == things.noted(describing.modifiers, things.mentions[other]):
        return "same words" if mine else "no words"
    if mine <= theirs:
        return "fewer words"
    if not things.noted(_proper_words, named) <= theirs:
        return "another name"
    return "other words" if mine.isdisjoint(theirs) and theirs else "more words"


def _behind(things: Things, named: Named) -> str:
    """What stands behind a noun and narrows it; what a comma sets off only adds to it: "the shuttle, which is new"."""
    parse = things.parse
    for kid in parse.children[named.head]:
        if kid > named.head and parse.deps[kid] in {"relcl", "acl", "prep"}:
            if parse.words[parse.subtree(kid)[0] - 1] == ",":
                continue
            return "of" if parse.lemmas[kid] == "of" else parse.deps[kid]
    return "nothing"


def _owners(things: Things, named: Named, candidate: Named, thing: object) -> str:
    mine, theirs = things.noted(describing.owner_of, named), things.noted(describing.owner_of, candidate)
    if mine is None or theirs is None:
        return "no owner" if mine is theirs else "owner here" if mine is not None else "owner there"
    return "same owner" if things.of(mine) is things.of(theirs) else _ANOTHER


def _none(things: Things, named: Named, lemma: str, none: str, known: str) -> Iterator[str]:
    """The signs of a description that takes up nothing, each behind its class."""
    yield none
    yield f"{none} {known}"
    yield f"{none} {place_of(things.parse, named.head)}"
    yield f"{none} {things.noted(_behind, named)} {known}"
    yield f"{none} {named.type}"
    yield f"{none} {'several' if named.plural else 'one'}"
    yield f"{none} {'words' if things.noted(describing.modifiers, named) else 'no words'} {known}"
    yield f"{none} {'spoken' if not named.participant else 'participant'} {known}"
    yield f"{none} as {lemma}"
    if things.parse.sentence_of[named.head] <= 1:
        yield f"{none} at the start"
    if things.noted(describing.owner_of, named) is not None:
        yield f"{none} owned"
