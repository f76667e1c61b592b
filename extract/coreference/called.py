"""What "the city" or "the company" takes up that the text has only named so far: the one name of the kind nearby.

Of several firms it is the one that the text is about.
"""

from __future__ import annotations

from extract.coreference import binding
from extract.coreference.bodies import other_kind, same_kind
from extract.coreference.signs import SUBJECTS
from extract.coreference.things import Thing, Things
from extract.found import Named
from extract.lexicon import places
from extract.model import EntityType, MentionKind
from extract.nouns import VOICES
from extract.parse import Parse
from extract.words import SPEECH_VERB

_KINDS = {
    **dict.fromkeys(
        """company firm airline agency party newspaper bank organisation organization group movement militia club
        charity network bloc retailer supermarket carmaker automaker insurer lender broadcaster""".split(),
        EntityType.ORGANIZATION,
    ),
    **dict.fromkeys(("city", "town", "village", "region", "province", "district"), EntityType.LOCATION),
}
"""Kinds whose bearers are mostly spoken of by name first."""
_CITIES = frozenset(("city", "town", "village"))
_FIRMS = frozenset(("company", "firm"))
"""Kinds that a text about a firm says of it, whatever other one it names."""
_OPENING = 2
"""Sentences at the start in which a text names what it is about."""
_OFTEN = 3
"""Mentions from which on, if twice those of any other, a body is what the text is about."""


def of_kind(things: Things, index: int, named: Named, lemma: str) -> tuple[int, str] | None:
    """For "the company" or "the city": the only name of that kind in this sentence and the one before, or the topic.

    The description must be bare, but for where the firm is or how old it is.
    """
    kind = _KINDS.get(lemma)
    if kind is None or named.plural or _narrowed(things.parse, named):
        return None
    told = kind is EntityType.ORGANIZATION and things.parse.words[named.start].lower() == "the"
    teller = _teller(things, index) if told else None
    if teller is not None and not other_kind(lemma, things.of(teller)):
        return teller, f"which tells of itself: {things.mentions[teller].name}"
    found: dict[int, int] = {}
    rival = False
    for other in range(index - 1, -1, -1):
        candidate = things.mentions[other]
        if things.sentence(index) - things.sentence(other) > 1:
            break
        fits = candidate.kind is MentionKind.NAME and candidate.type is kind and not _of_another_size(lemma, candidate)
        rival = rival or _is_rival(things, other, lemma)
        fits = fits and not binding.acts_on(things, other, named) and (lemma != "bloc" or bool(candidate.known))
        if fits and not other_kind(lemma, things.of(other)):
            found.setdefault(id(things.of(other)), other)
    if len(found) == 1 and not rival and not _told_more(things.parse, named):
        other = next(iter(found.values()))
        aside = things.parse.words[things.mentions[other].start - 1] == "("
        if aside and len(things.of(other).members) == 1:  # "new (VLX) trains"
            return None
        return other, f"the only name nearby that a {lemma} can have: {things.mentions[other].name}"
    topic = _topic(things, index, named) if lemma in _FIRMS else None
    if topic is None or other_kind(lemma, topic):
        return None
    other = things.latest(topic, index)[-1]
    return None if binding.acts_on(things, other, named) else (other, "the firm that the text is about")


def _is_rival(things: Things, other: int, lemma: str) -> bool:
    """Whether something is described as a firm that may be meant as well, but by another noun: "the lender grew"."""
    thing, candidate = things.of(other), things.mentions[other]
    body = thing.type is EntityType.ORGANIZATION and not thing.named and not thing.plural
    told = candidate.kind is MentionKind.NOMINAL and things.parse.deps[candidate.head] in SUBJECTS
    return body and told and lemma not in thing.heads and same_kind(lemma, thing)


def _teller(things: Things, index: int) -> int | None:
    """The body by name that says what a clause tells of "the company", or whose head or spokesman does.

    "Acme said the company would close", "Acme spokesman Tom Lee said the company had closed".
    """
    parse, below = things.parse, things.mentions[index].head
    for verb in parse.ancestors(below):
        subject = parse.child(verb, "nsubj") if parse.deps[below] == "ccomp" else None
        if subject is not None and subject < below and parse.lemmas[verb] in SPEECH_VERB:
            teller = things.at(subject)
            return None if teller is None else _body_of(things, teller)
        below = verb
    return None


def _body_of(things: Things, teller: int) -> int | None:
    """A teller who is a body by name, or the only one whose head or spokesman the sentence says that a teller is."""
    parse, named = things.parse, things.mentions[teller]
    ends = [role.organisation for role in named.roles if not role.former and _leads(role.title)]
    if named.kind is MentionKind.NOMINAL and _leads(parse.lemmas[named.head]):
        ends += parse.kids(named.head, "compound", "nmod", "poss")
    found = {id(things.of(at)): at for end in ends if end is not None and (at := things.at(end)) is not None}
    found = found if things.of(teller).type is EntityType.PERSON else {0: teller}
    bodies = [at for at in found.values() if things.of(at).named and things.of(at).type is EntityType.ORGANIZATION]
    return bodies[0] if len(found) == len(bodies) == 1 and not things.of(bodies[0]).plural else None


def _leads(title: str) -> bool:
    """Whether who has an office speaks for its body."""
    return not (_LEADING | VOICES).isdisjoint(title.lower().replace("-", " ").split())


_LEADING = frozenset(
    """president chief ceo executive chairman chairwoman chair chairperson founder cofounder director owner manager
    head boss leader secretary""".split()
)
"""Words of the titles of those who lead a body."""


def _topic(things: Things, index: int, named: Named) -> Thing | None:
    """The body that the text names at its start, and more often before a description than any other."""
    counts: dict[int, list[int]] = {}
    for other in range(index):
        thing = things.of(other)
        if thing.type is EntityType.ORGANIZATION and thing.named and not thing.plural:
            counts.setdefault(id(thing), []).append(other)
    often = sorted(counts.values(), key=len, reverse=True)
    if not often or len(often[0]) < max(_OFTEN, 2 * len(often[1]) if len(often) > 1 else 0):
        return None
    thing, start = things.of(often[0][0]), things.parse.sentence_of[named.start]
    early = things.sentence(often[0][0]) < _OPENING
    return thing if early and start - things.sentence(often[0][-1]) <= _OPENING else None


def _narrowed(parse: Parse, named: Named) -> bool:
    """Whether anything but an age or a seat tells which one is meant."""
    kids = parse.kids(named.head, "amod", "compound", "nmod", "nummod")
    loose = all(parse.words[kid - 1] == "-" and parse.lemmas[kid].lower() in _TELLING for kid in kids)
    behind = parse.child(named.head, "poss") is not None or any(
        parse.words[kid].lower() == "of" for kid in parse.kids(named.head, "prep")
    )
    return behind or not loose


_TELLING = frozenset(("base", "based", "old"))


def _told_more(parse: Parse, named: Named) -> bool:
    """Whether a word stands between the article and the noun: "the Lima-based company"."""
    return bool(parse.kids(named.head, "amod", "compound", "nmod", "nummod"))


def _of_another_size(lemma: str, named: Named) -> bool:
    """Whether a name is known for a place of another size: a country, a region that is no city, a city no region."""
    table = places()
    if named.known in table.countries:
        return True
    if lemma in _CITIES:
        return named.known in table.names.values()
    return named.name.casefold() in table.capitals
