"""Finds what a pronoun stands for: what agrees in gender, number and type, then what its signs speak for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from extract.coreference.blaming import is_official_telling
from extract.coreference.foretold import fronted
from extract.coreference.signs import SUBJECTS, above, none_signs, signs_of
from extract.coreference.things import RECENT, Things
from extract.found import Named
from extract.lexicon import heads, places
from extract.mentions.pronouns import GENDERS, PLURAL, REFLEXIVE
from extract.mentions.spoken import SPEAKERS
from extract.mentions.voting import kind_word
from extract.model import EntityType, MentionKind
from extract.nouns import FAMILY, TIME_NOUN
from extract.parse import Parse
from extract.relatives import RELATIVE
from extract.words import HUMAN_VERB, MOVING_VERB, SPEECH_VERB

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
    if pronoun.name in PLURAL and _arrests(things.parse, pronoun.head):
        found = [other for other in found if _may_arrest(things, other)] or found
    for other in (persons or found) if pronoun.name in GENDERS else found:
        thing = id(things.of(other))
        if thing not in seen:
            seen.append(thing)
        yield other, signs_of(things, pronoun, other, seen.index(thing), over)
    for other in _ahead(things, index, over):
        yield other, signs_of(things, pronoun, other, len(seen), over)
    if things.parse.tags[pronoun.head] != "PRP$" and pronoun.name not in REFLEXIVE:
        yield None, none_signs(things, pronoun)


def _arrests(parse: Parse, token: int) -> bool:
    """Whether a word is the subject of a verb of arresting: "they arrested him", "they tried to arrest him"."""
    verb = parse.heads[token]
    acts = {parse.lemmas[verb], *(parse.lemmas[kid] for kid in parse.kids(verb, "xcomp"))}
    return parse.deps[token] == "nsubj" and bool(acts & {"arrest", "detain", "handcuff", "raid"})


def _may_arrest(things: Things, other: int) -> bool:
    """Whether a thing is called by a word for police or soldiers."""
    return bool(things.of(other).heads & _FORCES)


_FORCES = frozenset(
    "police policeman officer force authority soldier army troop agent guard detective constable".split()
)


def _ahead(things: Things, index: int, over: Mapping[int, int]) -> Iterator[int]:
    """Subjects behind the pronoun of clauses that it opens: "in her first year, Roe left"."""
    parse, pronoun = things.parse, things.mentions[index]
    for verb in over:
        noun = parse.child(verb, *SUBJECTS)
        other = None if noun is None or noun < pronoun.head else things.at(noun)
        if other is None or things.mentions[other].kind is not MentionKind.NAME or _in_own_words(things, index, other):
            continue
        if fits(things, pronoun, other) and _apart(things, pronoun, things.mentions[other]):
            yield other


def _candidates(things: Things, index: int) -> Iterator[int]:
    """Mentions before the pronoun that may be its antecedent, from the nearest."""
    parse, pronoun = things.parse, things.mentions[index]
    acts = pronoun.name in PLURAL and _acts(parse, pronoun.head)
    own = fronted(things, index)
    home = parse.sentence_of[things.quotes.first_of(pronoun.head)]
    minds = pronoun.name in PLURAL and _minds(parse, pronoun.head)
    people = pronoun.name in PLURAL and _are_people(parse, pronoun.head)
    told = spoken_of(things, index)
    reach = REACH["they" if pronoun.name in PLURAL else "he" if pronoun.name in GENDERS else "it"]
    for other in range(index - 1, max(-1, index - 1 - NEAREST), -1):
        candidate = things.mentions[other]
        if home - parse.sentence_of[candidate.head] > reach:
            return
        if candidate.kind is MentionKind.IMPLIED or _says_what(things, other, home):
            continue
        if minds and things.of(other).type is EntityType.LOCATION and not things.of(other).named:
            continue
        if (acts and things.of(other).type not in _SPEAKERS) or (people and things.of(other).type not in _PEOPLE):
            continue
        if other == own:
            continue
        if id(things.of(other)) in told or _in_own_words(things, index, other) or _named_below(things, pronoun, other):
            continue
        if (
            is_official_telling(things, pronoun, other)
            or _told_of(things, pronoun, other)
            or (pronoun.name in PLURAL and _is_one(things, pronoun, other))
        ):
            continue
        if fits(things, pronoun, other) and _apart(things, pronoun, candidate):
            yield other


def _in_own_words(things: Things, index: int, other: int) -> bool:
    """Whether one of two mentions stands in a quotation of the other: who is quoted calls himself "I"."""
    speakers = things.quoted(index), things.quoted(other)
    if speakers[0] is not None and speakers[0] != index and things.of(speakers[0]) is things.of(other):
        return True
    return speakers[1] == index and speakers[0] is None


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


_VERBS = frozenset({"VERB", "AUX"})
_SPEAKERS = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.LOCATION})


def _acts(parse: Parse, token: int) -> bool:
    """Whether a word is the subject of a verb of saying or another that only people do, or whom one persuades."""
    if parse.deps[token] == "pobj" and parse.words[parse.heads[token]].lower() == "of":
        token = parse.heads[parse.heads[token]]  # "most of them"
    verb = parse.lemmas[parse.heads[token]]
    return verb in SPEECH_VERB | HUMAN_VERB | _GOING if parse.deps[token] == "nsubj" else _is_moved(parse, token)


_GOING = frozenset(
    "flee cross march emigrate migrate board surrender enlist recruit employ hire smuggle settle".split()
)
"""Further verbs that no thing does which a text has just spoken of in the plural: claims cross no border."""


def _is_moved(parse: Parse, token: int) -> bool:
    """Whether a word is the object of a verb that only befalls people: "persuaded them", "arrested them"."""
    return parse.deps[token] in {"dobj", "nsubjpass"} and parse.lemmas[parse.heads[token]] in MOVING_VERB


def _minds(parse: Parse, token: int) -> bool:
    """Whether a word is the subject of a verb of what goes on in minds, which hills and towns have none of."""
    return parse.deps[token] == "nsubj" and parse.lemmas[parse.heads[token]] in _MIND | SPEECH_VERB | HUMAN_VERB


_MIND = frozenset(
    "see hear find know want doubt refuse decide remember forget intend wish regret deny vow swear try".split()
)


_PEOPLE = frozenset({EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION})


def _are_people(parse: Parse, token: int) -> bool:
    """Whether a pronoun is said to be some people: "they are the first women to win"."""
    verb = parse.heads[token]
    noun = (
        parse.child(verb, "attr") if parse.deps[token] == "nsubj" and parse.lemmas[verb] in {"be", "become"} else None
    )
    kind = None if noun is None else heads().types.get(parse.lemmas[noun].lower())
    return kind is EntityType.PERSON or (noun is not None and parse.lemmas[noun].lower() == "people")


def _named_below(things: Things, pronoun: Named, other: int) -> bool:
    """Whether the clause of a pronoun goes on to name the thing: in "he aimed at Roe's leg" he is not Roe.

    Source: the binding theory, condition C (Chomsky 1981): nothing is named in the reach of a pronoun that means it.
    """
    parse, verb = things.parse, things.parse.heads[pronoun.head]
    if parse.deps[pronoun.head] not in SUBJECTS:
        return False
    last = parse.sentence_of[pronoun.head]
    for member in things.of(other).members:
        named = things.mentions[member]
        if named.kind is not MentionKind.NAME or named.head < pronoun.head or parse.sentence_of[named.head] != last:
            continue
        for below in (named.head, *parse.ancestors(named.head)):
            if below == verb:
                return True
            if parse.deps[below] == "parataxis" or (parse.deps[below] == "conj" and parse.pos[below] in _VERBS):
                break
    return False


def _hears(things: Things, other: int) -> bool:
    """Whether a thing can be told or charged with something: a body, or a state by its name."""
    thing = things.of(other)
    return thing.type is EntityType.ORGANIZATION or (thing.type is EntityType.LOCATION and thing.named)


def told_body(things: Things, index: int) -> tuple[int, str] | None:
    """For the "it" of "it was told by the owners": the only body that its sentence names before."""
    parse, pronoun = things.parse, things.mentions[index]
    if pronoun.name != "it" or not _is_told(parse, pronoun.head):
        return None
    home = parse.sentence_of[pronoun.head]
    found: dict[int, int] = {}
    for other in range(index - 1, max(-1, index - 1 - NEAREST), -1):
        candidate = things.mentions[other]
        if parse.sentence_of[candidate.head] != home:
            break
        body = things.of(other).type is EntityType.ORGANIZATION and not things.of(other).plural
        if body and candidate.kind is not MentionKind.IMPLIED and _apart(things, pronoun, candidate):
            found.setdefault(id(things.of(other)), other)
    if len(found) != 1:
        return None
    other = next(iter(found.values()))
    return other, f"the only one that can be told so: {things.mentions[other].name}"


def _is_told(parse: Parse, token: int) -> bool:
    """Whether a word is told or charged with something, which no thing is: "after it was told by the owners"."""
    return parse.deps[token] == "nsubjpass" and parse.lemmas[parse.heads[token]] in _TELLING


_TELLING = frozenset("tell inform ask warn sue fine charge accuse invite urge".split())


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
    if _is_paper(things.parse, pronoun.head) and thing.type in {EntityType.ORGANIZATION, EntityType.LOCATION}:
        return False
    return not thing.plural and thing.type not in people and somebody is not EntityType.PERSON


def _is_paper(parse: Parse, token: int) -> bool:
    """Whether a pronoun is what is signed, rejected or read, which no firm or place is: "members will reject it"."""
    return parse.deps[token] == "dobj" and parse.lemmas[parse.heads[token]] in _ON_PAPER


_ON_PAPER = frozenset("reject sign read accept approve repeal scrap amend publish ratify veto draft".split())


def _may_be_person(things: Things, candidate: Named) -> bool:
    """Whether a name that the model takes for a body or a place may be a person's: short, and no word says its kind."""
    if candidate.kind is not MentionKind.NAME or not candidate.participant or candidate.known:
        return False
    if candidate.name.casefold() in places().capitals:
        return False
    parse, words = things.parse, candidate.name.split()
    above = parse.heads[candidate.head]
    if parse.deps[candidate.head] == "compound" and parse.heads[candidate.head] == candidate.end:
        kind = heads().types.get(parse.lemmas[candidate.end].lower())
        if kind is EntityType.ORGANIZATION:
            return False  # "the Hare Krishna sect"
    placed = parse.deps[candidate.head] == "pobj" and parse.lemmas[above] in _WHERE
    if candidate.type is EntityType.LOCATION and placed:
        return False
    subject = parse.child(_governor(things, candidate.head), *SUBJECTS)
    if subject not in {None, candidate.head} and parse.words[subject].lower() in GENDERS:  # "she joined Acme"
        return False
    bare = parse.words[candidate.start].lower() not in {"the", "a", "an"}
    short = len(words) <= LONGEST and all(word[0].isupper() and not word.isupper() for word in words)
    return bare and short and kind_word(parse, candidate.start, candidate.end) is None


_WHERE = frozenset("in at into near from to across outside inside around through".split())
"""Prepositions before places; who stands behind them is no person where the model sees a place."""


def _apart(things: Things, pronoun: Named, candidate: Named) -> bool:
    """Whether the two may name one thing where they stand: no arguments of one verb, neither inside the other."""
    parse = things.parse
    if candidate.start <= pronoun.head < candidate.end or _is_what_it_says(parse, candidate.head, pronoun.head):
        return False
    if pronoun.name in REFLEXIVE:
        return True
    if parse.tags[pronoun.head] == "PRP$":
        return parse.heads[pronoun.head] != candidate.head
    mine, theirs = _governor(things, pronoun.head), _governor(things, candidate.head)
    if parse.deps[pronoun.head] in SUBJECTS and _is_own_act(parse, theirs, mine):
        return False
    below = parse.deps[pronoun.head] == "nsubj" and parse.deps[mine] in {"ccomp", "xcomp"}
    raised = below and any(parse.tags[kid] == "TO" for kid in parse.kids(mine, "aux"))
    return theirs not in ((mine, parse.heads[mine]) if raised else (mine,))  # "the fire forced it to close"


def _is_what_it_says(parse: Parse, noun: int, token: int) -> bool:
    """Whether a word stands in the clause that says what a noun is: in "the grounds that they help rebels"."""
    for verb in parse.ancestors(token):
        if parse.heads[verb] == noun and parse.deps[verb] in {"acl", "relcl"}:
            mark = parse.child(verb, "mark")
            return mark is not None and parse.words[mark].lower() == "that"
        if verb == noun:
            return False
    return False


def _is_own_act(parse: Parse, act: int, verb: int) -> bool:
    """Whether a participle or an infinitive tells what the subject of a verb does as well: "meeting Roe, he smiled"."""
    if parse.tags[act] not in {"VBG", "VBN", "VB"} or parse.child(act, *SUBJECTS) is not None:
        return False
    above = parse.heads[act]
    return (parse.deps[act] == "advcl" and above == verb) or (parse.deps[act] == "pcomp" and parse.heads[above] == verb)


def _governor(things: Things, token: int) -> int:
    """The verb or noun that a token is an argument of, through its preposition and coordination."""
    parse = things.parse
    while parse.deps[token] in {"conj", "pobj", "prep", "appos"} and parse.heads[token] != token:
        token = parse.heads[token]
    return parse.heads[token]
