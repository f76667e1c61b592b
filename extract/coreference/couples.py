"""Finds the two whom a plural pronoun means though nothing joins them: they, behind "Ann Roe married Tom Lee"."""

from extract.coreference.things import Things
from extract.mentions.pronouns import PLURAL
from extract.model import EntityType

_MARRYING = frozenset({"marry", "wed", "remarry", "divorce"})


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
            return _spouses(things, verb)
    return ()


def _spouses(things: Things, verb: int) -> tuple[int, ...]:
    """Mentions of one subject and one object, or what stands behind "to", that are two persons."""
    parse = things.parse
    links = [kid for kid in parse.kids(verb, "prep") if parse.words[kid].lower() in {"to", "from"}]
    ends = [*parse.kids(verb, "nsubj", "nsubjpass")[:1], *parse.kids(verb, "dobj")[:1]]
    ends += [noun for link in links for noun in parse.kids(link, "pobj")]
    found = [at for at in map(things.at, ends) if at is not None and things.of(at).type is EntityType.PERSON]
    apart = len(found) == 2 and things.of(found[0]) is not things.of(found[1])
    return tuple(found) if apart and not any(things.of(at).plural for at in found) else ()
