"""Whose "his", "its" and "their" are by where they stand: of who is beside them, or does what their clause says."""

from __future__ import annotations

from extract.coreference import binding
from extract.coreference.pronominal import fits, in_own_words
from extract.coreference.signs import VERBS, kind_of
from extract.coreference.things import Things
from extract.mentions.pronouns import GENDERS
from extract.model import EntityType, MentionKind
from extract.nouns import TIE_NOUN
from extract.parse import Parse

_OWNERS = frozenset(("its", "their", "his", "her"))
_SUBJECT_OF = {"its": "it", "their": "they", "his": "he", "her": "she"}
_DOERS = {
    "it": frozenset({EntityType.ORGANIZATION, EntityType.LOCATION}),
    "they": frozenset({EntityType.ORGANIZATION, EntityType.GROUP, EntityType.PERSON}),
    "he": frozenset({EntityType.PERSON}),
}
"""Types of what does something, by the class of the pronoun that may mean it."""
_JUDGING = frozenset(
    """accuse blame criticise criticize condemn praise thank fine denounce rebuke reprimand scold chide commend laud
    applaud reward forgive pardon punish deride hail slam blast decry congratulate lambast fault honour honor sanction
    jail sentence convict""".split()
)
_FOR_WHAT = frozenset(("for", "over", "on"))
_OF_THINGS = frozenset("entirety form kind sort scope effect length height peak heel".split())
"""What things have, and bodies hardly: "Acme condemned violence in all its forms"."""


def owner_beside(things: Things, index: int) -> tuple[int, str] | None:
    """Whom an owner follows in a pair: in "Ann Roe greeted Tom Lee and his wife" and in "met him and his son" it is he.

    So it is of bodies and of several: "the fighters and their families". Behind "his wife and his son" both are of one.
    """
    parse, pronoun = things.parse, things.mentions[index]
    head, owned = pronoun.head, parse.heads[pronoun.head]
    if parse.words[head].lower() not in _OWNERS or parse.tags[head] != "PRP$" or parse.deps[owned] != "conj":
        return None
    if parse.words[head - 1].lower() not in {"and", "&"} or parse.lemmas[owned].lower() == "counterpart":
        return None
    first = parse.heads[owned]
    owner = parse.child(first, "poss")
    at = things.at(first if owner is None else owner)
    child = things.at(first) if owner is not None and _may_marry(parse, first, owned) else None
    if child is not None and child < index and fits(things, pronoun, child):
        return child, f"named beside: {things.mentions[child].name}"
    same = owner is None or (parse.lemmas[owner].lower() == parse.lemmas[head].lower() and _is_tie(parse, head))
    if at is None or at >= index or not same or not _may_own_beside(things, index, at):
        return None
    apart = owner is not None or binding.apart(things, pronoun, things.mentions[at])
    return (at, f"named beside: {things.mentions[at].name}") if apart and fits(things, pronoun, at) else None


def owner_judged(things: Things, index: int) -> tuple[int, str] | None:
    """Whom others judge for what an owner has: in "Acme praised Nordal for its honesty" it is Nordal's.

    Source: implicit causality (Garvey and Caramazza 1974): who is praised or blamed is taken for the cause.
    """
    parse, pronoun = things.parse, things.mentions[index]
    head = pronoun.head
    if parse.words[head].lower() not in _OWNERS or parse.tags[head] != "PRP$":
        return None
    link = next((token for token in parse.ancestors(head) if parse.deps[token] == "prep"), head)
    verb = parse.heads[link]
    noun = parse.child(verb, "dobj", "nsubjpass")
    judged = parse.words[link].lower() in _FOR_WHAT and parse.lemmas[verb] in _JUDGING and parse.pos[verb] in VERBS
    at = things.at(noun) if judged and noun is not None and noun < link else None
    if at is None or things.mentions[at].siblings or not fits(things, pronoun, at):
        return None
    return at, f"judged for it: {things.mentions[at].name}"


def _may_marry(parse: Parse, first: int, second: int) -> bool:
    """Whether a spouse follows a child or the like: in "her daughter, Linda, and her husband" he is Linda's."""
    return parse.lemmas[first].lower() in _YOUNGER and parse.lemmas[second].lower() in _SPOUSES


_YOUNGER = frozenset("son daughter brother sister grandson granddaughter stepson stepdaughter niece nephew".split())
_SPOUSES = frozenset("husband wife partner fiance fiancee girlfriend boyfriend".split())


def _is_tie(parse: Parse, head: int) -> bool:
    """Whether an owner stands before somebody who is tied to another: "his wife"."""
    return any(parse.lemmas[noun].lower() in TIE_NOUN for noun in (parse.heads[head], head + 1))


def _may_own_beside(things: Things, index: int, at: int) -> bool:
    """Whether what stands before "and" may have what follows it: somebody by name, known bodies and several people."""
    pronoun, thing = things.mentions[index], things.of(at)
    if pronoun.name not in GENDERS:
        known = thing.named or thing.plural or things.parse.words[things.mentions[at].start].lower() == "the"
        return known and thing.type in _DOERS[kind_of(pronoun)]
    if thing.type is EntityType.PERSON:
        return thing.named or _is_tie(things.parse, pronoun.head)
    return thing.named and thing.type is EntityType.ORGANIZATION


def owner_by_clause(things: Things, index: int, found: int) -> int | None:
    """Who does what the clause of an owner says: in "Acme saw off an attempt to stop its merger" it is Acme's.

    What is somebody's own is the doer's, whoever else is near.

    Args:
        found: what is meant as far as signs tell; it stays where it can do something itself and stands nearer.
    """
    parse, pronoun = things.parse, things.mentions[index]
    head, owned = pronoun.head, parse.heads[pronoun.head]
    if parse.words[head].lower() not in _OWNERS or parse.tags[head] != "PRP$":
        return None
    if parse.deps[owned] == "appos" or parse.lemmas[owned].lower() in _OF_THINGS:
        return None
    verb, subject = _subject_over(parse, head)
    at = None if subject is None or subject > head else things.at(subject)
    if at is None or verb is None or in_own_words(things, index, at):
        return None
    kind, own = kind_of(pronoun), _is_of_the_doer(parse, head)
    if things.mentions[at].name == _SUBJECT_OF[pronoun.name]:
        far = things.of(found).type not in _DOERS[kind] or _stands_before(parse, things.mentions[found].head, subject)
        return (
            at if far and parse.lemmas[verb] != "be" and binding.apart(things, pronoun, things.mentions[at]) else None
        )
    asked = own or things.of(found).type not in _DOERS[kind] or _is_nearer(things, index, at, found)
    if not asked or things.of(at).type not in _DOERS[kind]:
        return None
    if own and kind == "they" and not things.of(at).plural:  # "it gave the boys a choice of their own"
        return None
    return at if fits(things, pronoun, at) and binding.apart(things, pronoun, things.mentions[at]) else None


def _is_of_the_doer(parse: Parse, head: int) -> bool:
    """Whether what an owner has is the doer's, whoever else is near: "its own", "his Kenyan counterpart"."""
    return binding.is_own(parse, head) or parse.lemmas[parse.heads[head]].lower() == "counterpart"


def _is_nearer(things: Things, index: int, at: int, found: int) -> bool:
    """Whether the subject of the clause is a body or somebody by name, and what signs find stands before it.

    Source: centering (Grosz, Joshi and Weinstein 1995): what the subject names is meant before what its owner names.
    """
    parse, pronoun, named = things.parse, things.mentions[index], things.mentions[at]
    verb, subject = _subject_over(parse, pronoun.head)
    if pronoun.name == "their" or subject is None or verb is None or parse.lemmas[verb] == "be":
        return False
    body = things.of(at).type is EntityType.ORGANIZATION and pronoun.name == "its"
    driven = pronoun.name in GENDERS and parse.deps[subject] in {"dobj", "pobj"} and parse.heads[verb] != subject
    return (body or (named.kind is MentionKind.NAME and not driven)) and _stands_before(
        parse, things.mentions[found].head, subject
    )


def _stands_before(parse: Parse, token: int, subject: int | None) -> bool:
    """Whether a word stands before a subject or inside what it is: "Nordal" in "Nordal's board raised its pay"."""
    return subject is not None and (token < subject or subject in parse.ancestors(token))


def _subject_over(parse: Parse, token: int) -> tuple[int | None, int | None]:
    """The nearest verb over a token that has a subject outside its own phrase, written or understood, and that one.

    There is no such subject where they are several.
    """
    below = token
    for verb in parse.ancestors(token):
        link = parse.child(verb, "agent") if parse.deps[verb] == "acl" else None
        doer = None if link is None else parse.child(link, "pobj")
        if doer is not None and doer < token:  # "a letter sent by Roe to his wife"
            return verb, doer
        subjects = binding.understood(parse, verb) if parse.pos[verb] in VERBS else ()
        if subjects:
            one = len(subjects) == 1 and subjects[0] not in {below, token}
            return verb, subjects[0] if one else None
        below = verb
    return None, None
