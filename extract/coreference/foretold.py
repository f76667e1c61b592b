"""Joins descriptions with what the text only names behind them: "a native of Lima, she", "the premier", Premier Roe."""

from __future__ import annotations

from extract.coreference import binding, describing
from extract.coreference.signs import SUBJECTS
from extract.coreference.things import Thing, Things
from extract.lexicon import titles
from extract.mentions.pronouns import GENDERS, PLURAL
from extract.model import EntityType, MentionKind

REACH = 6
"""Sentences before a name with its office in which the office alone may have been spoken of."""


def join_offices(things: Things) -> None:
    """Joins "the Queensland premier" with "Premier Ann Roe" behind it, if the text has but one of each."""
    offices = titles().roles - titles().ranks
    bearers: dict[str, dict[int, int]] = {}
    for index, named in enumerate(things.mentions):
        for role in named.roles:
            lemma = things.parse.lemmas[role.head].lower()
            if named.kind is MentionKind.NAME and lemma in offices and not role.former:
                bearers.setdefault(lemma, {}).setdefault(id(things.of(index)), index)
    for lemma, found in bearers.items():
        index = next(iter(found.values()))
        if len(found) == 1 and _stands_before(things, index, lemma):
            spoken = [one for one in things.described(lemma, index, reach=REACH) if one is not things.of(index)]
            if len(spoken) == 1 and _is_it(things, spoken[0], index):
                things.join(
                    min(spoken[0].members), index, f"the only {lemma} of the text: {things.mentions[index].name}"
                )


def _stands_before(things: Things, index: int, lemma: str) -> bool:
    """Whether a name has its office right before it."""
    named = things.mentions[index]
    return any(role.head < named.head and things.parse.lemmas[role.head].lower() == lemma for role in named.roles)


def _is_it(things: Things, thing: Thing, index: int) -> bool:
    """Whether somebody spoken of by an office alone may be who bears it: "the", one, no other place or portfolio."""
    named, parse = things.mentions[index], things.parse
    told = [things.mentions[member] for member in thing.members if things.mentions[member].kind is MentionKind.NOMINAL]
    if thing.named or thing.plural or thing.type is not EntityType.PERSON or not told:
        return False
    if binding.is_told_by(things, named, thing.members[0]):  # "the minister said that Minister Ann Roe had left"
        return False
    first = told[0]
    article = parse.child(first.head, "det")
    if article is None or parse.words[article].lower() != "the" or first.former:
        return False
    titles_ = [{word.lower() for word in role.title.split()} for one in (first, named) for role in one.roles[:1]]
    owners = [things.noted(describing.owner_of, one) for one in (first, named)]
    apart = None not in owners and things.of(owners[0] or 0) is not things.of(owners[1] or 0)
    return len(titles_) == 2 and (titles_[0] <= titles_[1] or titles_[1] <= titles_[0]) and not apart


def fronted(things: Things, index: int) -> int | None:
    """The description that opens the sentence before its subject, a pronoun: "A cousin of Ann Roe, he left"."""
    parse, pronoun = things.parse, things.mentions[index]
    comma = pronoun.head - 1
    opening = parse.sentences[parse.sentence_of[pronoun.head]][0]
    if pronoun.kind is not MentionKind.PRONOUN or parse.deps[pronoun.head] not in SUBJECTS or comma < opening + 2:
        return None
    if parse.words[comma] != "," or things.mentions[index - 1].head < opening:
        return None
    for other in range(index - 1, -1, -1):
        named = things.mentions[other]
        if named.head < opening:
            return None
        told = parse.subtree(named.head)
        if named.kind is MentionKind.NOMINAL and told[0] == opening and told[-1] in {comma, comma - 1}:
            person = named.type is EntityType.PERSON
            plain = parse.tags[named.head] == "NN" and parse.deps[named.head] not in {"pobj", "conj"}
            return other if plain and person == (pronoun.name in GENDERS) and pronoun.name not in PLURAL else None
    return None
