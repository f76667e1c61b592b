"""Who "the diplomat" or "the retired general" is where the text has said that of nobody: who spoke last, or did."""

from __future__ import annotations

from collections.abc import Iterator

from extract.coreference.bodies import lands
from extract.coreference.saying import who_spoke
from extract.coreference.signs import SUBJECTS, place_of
from extract.coreference.things import RECENT, Thing, Things
from extract.found import Named
from extract.lexicon import places, titles
from extract.mentions.spoken import SPEAKERS
from extract.model import EntityType, MentionKind
from extract.names import tokens
from extract.words import SPEAKING

_WIDE = frozenset(
    """official diplomat envoy politician statesman lawmaker legislator parliamentarian leader strongman candidate
    contender nominee hopeful incumbent frontrunner republican democrat backbencher frontbencher dissident activist
    campaigner environmentalist conservationist feminist humanitarian philanthropist socialite cleric clergyman expert
    analyst academic scholar professor scientist researcher physicist chemist biologist economist historian
    mathematician philosopher engineer inventor businessman businesswoman entrepreneur tycoon mogul magnate billionaire
    millionaire financier executive boss star singer musician rapper guitarist songwriter composer conductor pianist
    comedian actor actress filmmaker director screenwriter playwright author writer novelist poet blogger columnist
    artist painter sculptor designer photographer model celebrity athlete player striker winger midfielder defender
    goalkeeper footballer cricketer batsman bowler quarterback boxer fighter wrestler swimmer sprinter runner cyclist
    gymnast golfer jockey skater skier champion medallist medalist winner skipper veteran strategist""".split()
)
"""Nouns for what somebody is that say little of which one is meant, as offices do."""
_OFFICES = frozenset(
    """president premier minister chancellor secretary senator congressman congresswoman governor mayor ambassador
    commissioner chairman chairwoman chief ceo director manager coach captain general colonel admiral commander
    representative taoiseach mp mep archbishop bishop imam ayatollah king queen prince princess emir sultan""".split()
)
"""Offices; only with a word before it is one told of somebody whom the text has not given it."""
_SILENT = 2
"""Sentences of a quotation that name nobody before which who spoke is still the one who speaks."""
_FURTHER = frozenset("new next future then other another first second third last average would-be late".split())
"""Words before a noun that tell of somebody else, or of anybody."""


def of_standing(things: Things, index: int, named: Named, lemma: str) -> tuple[int, str] | None:
    """For "the diplomat said": who spoke in the sentence before, or else the only one whom that names, as its subject.

    The description stands as a subject, with nothing behind it that tells which one is meant, and must not contradict
    what the text has told of the person.
    """
    parse = things.parse
    if not _describes(things, named, lemma):
        return None
    verb, before = parse.heads[named.head], parse.sentence_of[things.quotes.first_of(named.head)] - 1
    if before < 0 or things.quotes.speaker_head(named.head) is not None:
        return None
    if next(_persons(things, index, before + 1), None) is not None:
        return None
    speaks = parse.lemmas[verb] in SPEAKING
    at = _last_speaker(things, index, before) if speaks else None
    why = "who spoke before"
    if at is None:
        at, why = _only_subject(things, index, before), "of whom the sentence before tells"
    if at is None or at >= index or _contradicts(things, named, lemma, things.of(at)):
        return None
    if before + 1 in {things.sentence(member) for member in things.of(at).members}:  # "the lawyer praised Roe"
        return None
    return at, f"{why}: {things.mentions[at].name}"


def _describes(things: Things, named: Named, lemma: str) -> bool:
    """Whether a phrase says what one known person is and stands as a subject: "the former striker left"."""
    parse, head = things.parse, named.head
    narrowing = {parse.words[kid].lower() for kid in parse.kids(head, "amod", "compound", "nmod", "nummod")}
    told = lemma in _WIDE or (lemma in _OFFICES and bool(narrowing))
    subject = parse.deps[head] in SUBJECTS and parse.words[named.start].lower() == "the"
    if not (told and subject) or named.type is not EntityType.PERSON or named.plural or narrowing & _FURTHER:
        return False
    return parse.child(head, "prep", "acl", "appos", "relcl", "poss", "conj") is None


def _last_speaker(things: Things, index: int, sentence: int) -> int | None:
    """The person by name who speaks in a sentence, or in the two before it where those between name nobody."""
    for back in range(sentence, max(-1, sentence - 1 - _SILENT), -1):
        head = who_spoke(things, back)
        if head is not None:
            at = things.at(head)
            return at if at is not None and things.of(at).named and _is_somebody(things, at) else None
        if next(_persons(things, index, back), None) is not None:
            return None
    return None


def _only_subject(things: Things, index: int, sentence: int) -> int | None:
    """The person by name who is a subject of a sentence, if nobody else is that or an object."""
    found: dict[int, int] = {}
    for at in _persons(things, index, sentence):
        place = place_of(things.parse, things.mentions[at].head)
        if place in {"subject", "object"}:
            found.setdefault(id(things.of(at)), at if place == "subject" else -1)
    at = next(iter(found.values()), -1)
    return at if len(found) == 1 and at >= 0 and things.of(at).named else None


def _persons(things: Things, index: int, sentence: int) -> Iterator[int]:
    """The persons before a mention whom a sentence speaks of outside quotations, from the last."""
    start, end = things.parse.sentences[sentence]
    for other in range(index - 1, -1, -1):
        head = things.mentions[other].head
        if head < start:
            return
        if head < end and _is_somebody(things, other) and things.quotes.speaker_head(head) is None:
            yield other


def _is_somebody(things: Things, at: int) -> bool:
    """Whether a mention is of one person."""
    thing, named = things.of(at), things.mentions[at]
    single = thing.type is EntityType.PERSON and not thing.plural
    return single and named.kind is not MentionKind.IMPLIED and named.name not in SPEAKERS


def _contradicts(things: Things, named: Named, lemma: str, thing: Thing) -> bool:
    """Whether what a text has told of a person speaks against a description: the office, the gender or the land."""
    held = thing.heads & _OFFICES
    gender = "f" if lemma in titles().feminine else "m" if lemma in titles().masculine else ""
    if (lemma in _OFFICES and held and not _is_former(things, named)) or (gender and thing.gender not in {"", gender}):
        return True
    mine, theirs = things.noted(lands, named), set(_lands_of(things, thing))
    return bool(mine) and bool(theirs) and mine.isdisjoint(theirs)


def _is_former(things: Things, named: Named) -> bool:
    """Whether a description is of what somebody was before: "the former minister"."""
    return any(word.lower() in titles().former for word in things.parse.words[named.start : named.head])


def _lands_of(things: Things, thing: Thing) -> Iterator[str]:
    """The countries whose adjectives or names stand in the titles of a person, or in descriptions of them."""
    table, parse = places(), things.parse
    for at in thing.members[-RECENT:]:
        one = things.mentions[at]
        words = [*parse.words[one.start : one.end], *(word for role in one.roles for word in tokens(role.title))]
        for word in words:
            land = table.adjectives.get(word.casefold()) or table.names.get(word.casefold())
            if land in table.countries:
                yield land
