"""Finds the two who are meant together: they, behind "Ann Roe married Tom Lee"; the two men, behind two names."""

from extract.coreference import lands
from extract.coreference.lands import LANDS
from extract.coreference.things import Things
from extract.found import Named
from extract.mentions.pronouns import PLURAL
from extract.model import EntityType, MentionKind

WEDDING = frozenset({"marry", "wed", "remarry"})
_MARRYING = WEDDING | {"divorce"}


def couple(things: Things, index: int, found: int | None) -> tuple[int, ...]:
    """The mentions of the two who marry in this sentence or the one before, if nothing behind that is meant.

    Args:
        found: the mention that the pronoun would stand for otherwise.
    """
    parse, pronoun = things.parse, things.mentions[index]
    if pronoun.name not in PLURAL:
        return ()
    sentence = parse.sentence_of[pronoun.head]
    first = parse.sentences[max(0, sentence - 1)][0]
    for verb in range(pronoun.head - 1, first - 1, -1):
        if found is not None and things.mentions[found].head >= verb:
            return ()
        if parse.lemmas[verb] in _MARRYING and parse.pos[verb] == "VERB":
            return spouses(things, verb)
    return ()


def spouses(things: Things, verb: int) -> tuple[int, ...]:
    """Mentions of one subject and one object of a verb, or what stands behind "to", that are two persons; or none."""
    parse = things.parse
    links = [kid for kid in parse.kids(verb, "prep") if parse.words[kid].lower() in {"to", "from"}]
    ends = [*parse.kids(verb, "nsubj", "nsubjpass")[:1], *parse.kids(verb, "dobj")[:1]]
    ends += [noun for link in links for noun in parse.kids(link, "pobj")]
    found = [at for at in map(things.at, ends) if at is not None and things.of(at).type is EntityType.PERSON]
    apart = len(found) == 2 and things.of(found[0]) is not things.of(found[1])
    return tuple(found) if apart and not any(things.of(at).plural for at in found) else ()


_PAIRS = frozenset({"couple", "pair", "duo"})
_STATES = frozenset("ally neighbour neighbor rival enemy foe partner adversary opponent".split())
"""What two states are to each other as well as two people."""
BACK = 2
"""Sentences back in which two names that "the two" sum up are looked for."""


def both(things: Things, index: int) -> tuple[int, ...]:
    """The two names that "the two men", "both countries" or "the couple" sum up: the last two that stand together."""
    parse, named = things.parse, things.mentions[index]
    if named.kind is not MentionKind.NOMINAL or named.siblings or not _is_two(things, named):
        return ()
    kind = EntityType.PERSON if parse.lemmas[named.head] in _PAIRS else named.type
    wanted = EntityType.PERSON if kind is EntityType.GROUP else kind
    found = _named_together(things, index, wanted)
    if not found and parse.lemmas[named.head].lower() in LANDS:
        return lands.pair(things, index)
    alone = wanted is EntityType.PERSON and parse.lemmas[named.head].lower() not in _STATES
    alone = alone and parse.child(named.head, "amod", "compound", "nmod", "poss") is None
    return found or (_only_two(things, index) if alone else ())


def _named_together(things: Things, index: int, wanted: EntityType) -> tuple[int, ...]:
    """The last two of a type that stand together before a mention."""
    for other in range(index - 1, -1, -1):
        candidate = things.mentions[other]
        if things.sentence(index) - things.sentence(other) > BACK:
            return ()
        parts = things.summed_up(other)
        fits = all(things.of(part).type is wanted and not things.mentions[part].plural for part in parts)
        if len(parts) == 2 and candidate.end <= things.mentions[index].start and fits:
            return parts
    return ()


def _only_two(things: Things, index: int) -> tuple[int, ...]:
    """The two persons by name of whom this sentence and the one before speak, if they speak of nobody else."""
    found: dict[int, int] = {}
    for other in range(index - 1, -1, -1):
        thing = things.of(other)
        if things.sentence(index) - things.sentence(other) > 1:
            break
        if thing.type is EntityType.PERSON:
            found[id(thing)] = other
    single = all(things.of(at).named and not things.of(at).plural for at in found.values())
    return tuple(sorted(found.values())) if len(found) == 2 and single else ()


def _is_two(things: Things, named: Named) -> bool:
    """Whether a description speaks of two who are known: "the two", "both", "the couple"."""
    parse, head = things.parse, named.head
    articles = {parse.words[kid].lower() for kid in parse.kids(head, "det", "predet", "preconj")}
    numbers = {parse.words[kid].lower() for kid in parse.kids(head, "nummod")}
    plain = parse.child(head, "prep", "relcl", "acl") is None
    known = bool(articles & {"the", "these", "those"})
    return plain and ("both" in articles or (known and ("two" in numbers or parse.lemmas[head] in _PAIRS)))
