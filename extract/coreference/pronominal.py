"""Finds what a pronoun stands for: what agrees in gender, number and type, then what its signs speak for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from extract.coreference import binding, demands
from extract.coreference.blaming import is_official_telling
from extract.coreference.foretold import fronted
from extract.coreference.signs import SUBJECTS, VERBS, above, governor, none_signs, signs_of
from extract.coreference.things import RECENT, Things
from extract.found import Named
from extract.lexicon import heads, places
from extract.mentions.pronouns import GENDERS, PLURAL, REFLEXIVE
from extract.mentions.spoken import SPEAKERS
from extract.mentions.voting import kind_word
from extract.model import EntityType, MentionKind
from extract.nouns import FAMILY, TIME_NOUN
from extract.relatives import RELATIVE
from extract.words import SPEECH_VERB

REACH = {"he": 3, "they": 1, "it": 1}
"""Sentences back in which the antecedent is looked for."""
NEAREST = 90
"""Mentions before the pronoun that are looked at; three long sentences have fewer."""
LONGEST = 3
"""Words of the longest name that may be a person's though the model takes it for something else."""


def choices(things: Things, index: int) -> Iterator[tuple[int | None, list[str]]]:
    """What a third-person pronoun may stand for, each with its signs: mentions from the nearest, at last nothing."""
    pronoun = things.mentions[index]
    if things.parse.tags[pronoun.head] in RELATIVE or things.of(index).members[0] < index:  # joined by the sentence
        return
    if pronoun.name in REFLEXIVE and things.parse.deps[pronoun.head] == "dobj" and pronoun.name in GENDERS:
        return  # it is the subject, or nobody that is known
    over, seen = above(things.parse, pronoun.head), list[int]()
    found = list(_candidates(things, index))
    persons = [other for other in found if things.of(other).type is EntityType.PERSON]
    if pronoun.name in PLURAL and demands.arrests(things.parse, pronoun.head):
        found = [other for other in found if demands.may_arrest(things, other)] or found
    for other in (persons or found) if pronoun.name in GENDERS else found:
        thing = id(things.of(other))
        if thing not in seen:
            seen.append(thing)
        yield other, signs_of(things, pronoun, other, seen.index(thing), over)
    for other in _ahead(things, index, over):
        yield other, signs_of(things, pronoun, other, len(seen), over)
    if things.parse.tags[pronoun.head] != "PRP$" and pronoun.name not in REFLEXIVE:
        yield None, none_signs(things, pronoun)


def _ahead(things: Things, index: int, over: Mapping[int, int]) -> Iterator[int]:
    """Subjects behind the pronoun of clauses that it opens: "in her first year, Roe left".

    Who only tells it is somebody else: "his wife had left, Roe said".
    """
    parse, pronoun = things.parse, things.mentions[index]
    for verb in over:
        told = parse.lemmas[verb] in SPEECH_VERB and any(kid in over for kid in parse.kids(verb, "ccomp"))
        noun = None if told else parse.child(verb, *SUBJECTS)
        other = None if noun is None or noun < pronoun.head else things.at(noun)
        if other is None or things.mentions[other].kind is not MentionKind.NAME or in_own_words(things, index, other):
            continue
        if fits(things, pronoun, other) and binding.apart(things, pronoun, things.mentions[other]):
            yield other


def _candidates(things: Things, index: int) -> Iterator[int]:
    """Mentions before the pronoun that may be its antecedent, from the nearest."""
    parse, pronoun = things.parse, things.mentions[index]
    acts = pronoun.name in PLURAL and (demands.acts(parse, pronoun.head) or demands.is_paid(parse, pronoun.head))
    own = fronted(things, index)
    home = parse.sentence_of[things.quotes.first_of(pronoun.head)]
    minds = pronoun.name in PLURAL and demands.minds(parse, pronoun.head)
    people = pronoun.name in PLURAL and demands.are_people(parse, pronoun.head)
    told = spoken_of(things, index) | spoken_to(things, index)
    told |= binding.doers(things, pronoun) | binding.hung_on(things, pronoun) | _named_below(things, pronoun)
    reach = REACH["they" if pronoun.name in PLURAL else "he" if pronoun.name in GENDERS else "it"]
    for other in range(index - 1, max(-1, index - 1 - NEAREST), -1):
        candidate = things.mentions[other]
        if home - parse.sentence_of[candidate.head] > reach:
            return
        if candidate.kind is MentionKind.IMPLIED or _says_what(things, other, home):
            continue
        if minds and things.of(other).type is EntityType.LOCATION and not things.of(other).named:
            continue
        allowed = demands.PEOPLE if people else demands.SPEAKERS if acts else None
        if allowed and things.of(other).type not in allowed and not demands.may_be_people(parse, candidate.head):
            continue
        if other == own:
            continue
        if id(things.of(other)) in told or in_own_words(things, index, other):
            continue
        if (
            is_official_telling(things, pronoun, other)
            or _told_of(things, pronoun, other)
            or (pronoun.name in PLURAL and _is_one(things, pronoun, other))
        ):
            continue
        if fits(things, pronoun, other) and binding.apart(things, pronoun, candidate):
            yield other


def in_own_words(things: Things, index: int, other: int) -> bool:
    """Whether one of two mentions stands in a quotation of the other: who is quoted calls himself "I"."""
    speakers = things.quoted(index), things.quoted(other)
    if speakers[0] is not None and speakers[0] != index:
        told = things.of(speakers[0]) is things.of(other) or _describes(things, speakers[0], other)
        if told:
            return True
    return speakers[1] == index and speakers[0] is None


def _describes(things: Things, speaker: int, other: int) -> bool:
    """Whether who is quoted is told by the office of somebody named before: ""He left," the secretary said"."""
    named, behind = things.mentions[speaker], speaker > other
    plain = named.kind is MentionKind.NOMINAL and not things.of(speaker).named
    return behind and plain and things.parse.lemmas[named.head].lower() in things.of(other).heads


def spoken_of(things: Things, index: int) -> set[int]:
    """Ids of the things of which a pronoun is quoted to speak: in ""Roe lied," he said" he is not Roe."""
    first = things.quotes.first_of(things.mentions[index].head)
    found = set[int]()
    for other in range(index - 1, -1, -1):
        candidate = things.mentions[other]
        if candidate.head < first:
            break
        if things.quoted(other) == index and candidate.name not in SPEAKERS:
            found.add(id(things.of(other)))
    return found


def spoken_to(things: Things, index: int) -> set[int]:
    """Ids of those to whom a pronoun is quoted: in "Roe told Lee: "He lied"" he is not Lee, who would be "you"."""
    speaker, parse = things.quoted(index), things.parse
    if speaker is None:
        return set()
    head = things.mentions[speaker].head
    verb = parse.heads[head]
    if parse.deps[head] not in SUBJECTS or parse.lemmas[verb] not in SPEECH_VERB:
        return set()
    links = (kid for kid in parse.kids(verb, "prep", "dative") if parse.words[kid].lower() == "to")
    heard = (*parse.kids(verb, "dobj", "dative"), *(noun for link in links for noun in parse.kids(link, "pobj")))
    return {id(things.of(at)) for noun in heard if (at := things.at(noun)) is not None}


def _named_below(things: Things, pronoun: Named) -> set[int]:
    """Ids of the things that the clause of a pronoun goes on to name: in "he aimed at Roe's leg" he is not Roe.

    Source: the binding theory, condition C (Chomsky 1981): nothing is named in the reach of a pronoun that means it.
    """
    parse, verb = things.parse, things.parse.heads[pronoun.head]
    if parse.deps[pronoun.head] not in SUBJECTS:
        return set()
    behind = range(pronoun.head, parse.sentences[parse.sentence_of[pronoun.head]][1])
    named = [at for token in behind if (at := things.at(token)) is not None]
    return {
        id(things.of(at))
        for at in named
        if things.mentions[at].kind is MentionKind.NAME and _is_below(things, things.mentions[at].head, verb)
    }


def _is_below(things: Things, noun: int, verb: int) -> bool:
    """Whether a noun stands in the clause of a verb or in one that hangs on it."""
    parse = things.parse
    for below in (noun, *parse.ancestors(noun)):
        if below == verb:
            return True
        if parse.deps[below] == "parataxis" or (parse.deps[below] == "conj" and parse.pos[below] in VERBS):
            return False
    return False


def _hears(things: Things, other: int) -> bool:
    """Whether a thing can be told or charged with something: a body, or a state by its name."""
    thing = things.of(other)
    return thing.type is EntityType.ORGANIZATION or (thing.type is EntityType.LOCATION and thing.named)


def told_body(things: Things, index: int) -> tuple[int, str] | None:
    """For the "it" of "it was told by the owners": the only body that its sentence names before."""
    parse, pronoun = things.parse, things.mentions[index]
    if pronoun.name != "it" or not demands.is_told(parse, pronoun.head):
        return None
    home = parse.sentence_of[pronoun.head]
    found: dict[int, int] = {}
    for other in range(index - 1, max(-1, index - 1 - NEAREST), -1):
        candidate = things.mentions[other]
        if parse.sentence_of[candidate.head] != home:
            break
        body = things.of(other).type is EntityType.ORGANIZATION and not things.of(other).plural
        if body and candidate.kind is not MentionKind.IMPLIED and binding.apart(things, pronoun, candidate):
            found.setdefault(id(things.of(other)), other)
    if len(found) != 1:
        return None
    other = next(iter(found.values()))
    return other, f"the only one that can be told so: {things.mentions[other].name}"


def _is_one(things: Things, pronoun: Named, other: int) -> bool:
    """Whether a body says so in the singular: in "the firm says they will go" it speaks of others."""
    thing, parse, named = things.of(other), things.parse, things.mentions[other]
    verb = parse.heads[named.head]
    if thing.plural or thing.type is not EntityType.ORGANIZATION or parse.deps[named.head] not in SUBJECTS:
        return False
    first = next((kid for kid in parse.kids(verb, "aux") if kid > named.head), verb)
    says = parse.tags[first] == "VBZ" and parse.lemmas[verb] in SPEECH_VERB
    return says and verb in parse.ancestors(pronoun.head)


def _told_of(things: Things, pronoun: Named, other: int) -> bool:
    """Whether a thing is named or described in what a pronoun goes on to say: "guards shot Ann Roe, they said"."""
    parse, verb = things.parse, things.parse.heads[pronoun.head]
    told = parse.child(verb, "ccomp") if parse.deps[pronoun.head] in SUBJECTS else None
    if told is None or told > pronoun.head or parse.lemmas[verb] not in SPEECH_VERB:
        return False
    members = (things.mentions[member] for member in things.of(other).members[-RECENT:])
    naming = (named for named in members if named.kind is not MentionKind.PRONOUN and named.head < pronoun.head)
    home = parse.sentence_of[pronoun.head]
    return any(
        told == named.head or told in parse.ancestors(named.head)
        for named in naming
        if parse.sentence_of[named.head] == home
    )


def _says_what(things: Things, other: int, home: int) -> bool:
    """Whether a mention only says what somebody is ("of being his aide, which he denied"), or names nothing itself.

    Args:
        home: the sentence in which the pronoun stands that may take it up.
    """
    parse, candidate = things.parse, things.mentions[other]
    if candidate.kind is MentionKind.PRONOUN:
        within = candidate.name in GENDERS and parse.sentence_of[candidate.head] == home  # "He sold his car"
        alone = len(things.of(other).members) == 1 and not within
        return alone or parse.words[candidate.head].lower() == "which"
    of_person = candidate.kind is MentionKind.NOMINAL and candidate.type is EntityType.PERSON
    return of_person and parse.deps[candidate.head] == "attr" and parse.lemmas[parse.heads[candidate.head]] == "be"


def fits(things: Things, pronoun: Named, other: int) -> bool:
    """Whether gender, number and type of a thing agree with the pronoun."""
    thing = things.of(other)
    if pronoun.name in GENDERS:
        person = thing.type is EntityType.PERSON or _may_be_person(things, things.mentions[other])
        return person and not thing.plural and thing.gender in {"", GENDERS[pronoun.name]}
    if pronoun.name in PLURAL:
        owned = things.parse.heads[pronoun.head] if things.parse.tags[pronoun.head] == "PRP$" else None
        if owned is not None and things.parse.lemmas[owned].lower() in FAMILY:
            return thing.plural and thing.type in {EntityType.PERSON, EntityType.GROUP}
        return thing.plural or thing.type in {EntityType.GROUP, EntityType.ORGANIZATION}
    candidate = things.mentions[other]
    if things.parse.lemmas[candidate.head].lower() in TIME_NOUN:
        return False
    somebody = candidate.kind is MentionKind.NOMINAL and heads().types.get(things.parse.lemmas[candidate.head].lower())
    people = {EntityType.PERSON, EntityType.GROUP}
    if thing.type in demands.barred(things.parse, pronoun.head, named=thing.named or candidate.proper):
        return False
    return not thing.plural and thing.type not in people and somebody is not EntityType.PERSON


def _may_be_person(things: Things, candidate: Named) -> bool:
    """Whether a name that the model takes for a body or a place may be a person's: short, and no word says its kind."""
    if candidate.kind is not MentionKind.NAME or not candidate.participant or candidate.known:
        return False
    if candidate.name.casefold() in places().capitals:
        return False
    parse, words = things.parse, candidate.name.split()
    if parse.deps[candidate.head] == "compound" and parse.heads[candidate.head] == candidate.end:
        kind = heads().types.get(parse.lemmas[candidate.end].lower())
        if kind is EntityType.ORGANIZATION:
            return False  # "the Hare Krishna sect"
    if candidate.type is EntityType.LOCATION and things.noted(_is_somewhere, candidate):
        return False
    subject = parse.child(governor(things.parse, candidate.head), *SUBJECTS)
    if subject not in {None, candidate.head} and parse.words[subject].lower() in GENDERS:  # "she joined Acme"
        return False
    bare = parse.words[candidate.start].lower() not in {"the", "a", "an"}
    short = len(words) <= LONGEST and all(word[0].isupper() and not word.isupper() for word in words)
    return bare and short and kind_word(parse, candidate.start, candidate.end) is None


def _is_somewhere(things: Things, candidate: Named) -> bool:
    """Whether the text says that something is in what a name stands for, here or where it names it before."""
    parse = things.parse
    same = (one for one in things.mentions if one.name == candidate.name and one.head <= candidate.head)
    return any(parse.deps[one.head] == "pobj" and parse.lemmas[parse.heads[one.head]] in _WHERE for one in same)


_WHERE = frozenset("in at into near from to across outside inside around through".split())
"""Prepositions before places; who stands behind them is no person where the model sees a place."""
