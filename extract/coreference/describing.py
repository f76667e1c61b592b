"""Joins descriptions with what they describe: "the minister" with the minister, "the attack" with the attack."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from extract.coreference import binding
from extract.coreference.bodies import lands
from extract.coreference.called import of_kind
from extract.coreference.contraries import SIDES, contraries
from extract.coreference.lands import focus
from extract.coreference.relatives import possessor, relative
from extract.coreference.standing import of_standing
from extract.coreference.things import RECENT, Thing, Things
from extract.coreference.told import is_aged, of_age, of_people
from extract.found import Named
from extract.hyphens import is_hyphen
from extract.lexicon import heads, places, titles
from extract.mentions.kinds import is_one_of_people
from extract.model import EntityType, MentionKind
from extract.names import tokens
from extract.parse import Parse
from extract.reread import AGED

_LANDS = frozenset(("country", "nation", "capital"))
REACH = 8
"""Sentences back in which a description finds what it describes."""
FAR = 40
"""The same, where the description names an owner or is narrowed by the same words as before ("the armed struggle")."""
BY_KIND = 0.8
"""How likely it is that a name is meant that only is of the kind, or "the country" whose name the text has before."""
DEFINITE = frozenset({"the", "this", "that", "these", "those"})
POSSESSIVE = frozenset({"PRP$"})
CONTRASTING = frozenset(
    """local regional provincial state municipal city federal central own other another new first second third next
    last""".split()
)
"""Words that tell a thing from others of its kind."""


def join_bodies(things: Things) -> None:
    """Joins "the government" with the one government that the text names by its country, wherever it does."""
    bodies: dict[str, dict[int, int]] = {}
    for index, named in enumerate(things.mentions):
        if named.kind is MentionKind.NOMINAL and named.proper:
            bodies.setdefault(things.parse.lemmas[named.head].lower(), {}).setdefault(id(things.of(index)), index)
    for index, named in enumerate(things.mentions):
        lemma = things.parse.lemmas[named.head].lower()
        if named.kind is not MentionKind.NOMINAL or named.proper or named.siblings or lemma not in heads().institutions:
            continue
        owners = list(bodies.get(lemma, {}).values())
        told = things.noted(modifiers, named) & CONTRASTING or _of_a_name(things, named)
        if len(owners) == 1 and _definite(things, named) and not told:
            things.join(index, owners[0], f"the only {lemma} that the text names: {things.mentions[owners[0]].name}")


def _of_a_name(things: Things, named: Named) -> bool:
    """Whether a place or body stands before a noun: the Harbin government is not that of China, nor a NATO force."""
    before = things.parse.kids(named.head, "compound", "nmod")
    return any(things.parse.label(kid) in {"GPE", "ORG"} for kid in before)


def antecedent_of(things: Things, index: int, nations: Sequence[int]) -> tuple[int, str] | None:
    """The mention that a definite description takes up, with the reason; None if there is none that is sure.

    Args:
        nations: mentions that name a country.
    """
    named = things.mentions[index]
    if things.of(index).members[0] != index or (
        len(things.of(index).members) > 1 and named.kind is not MentionKind.NOMINAL
    ):
        return None
    lemma = things.parse.lemmas[named.head].lower()
    if lemma in _LANDS and not named.plural and _definite(things, named):
        about = focus(things, index, nations)
        if about is not None and lemma != "capital":
            return about, f"the country that the text is about: {things.mentions[about].name}"
        if lemma == "capital" and things.noted(owner_of, named) is None:
            return _capital(things, index, about)
    if not _definite(things, named) and things.noted(owner_of, named) is None:
        return _same_words(things, index, named, lemma)
    if lemma == AGED:
        return of_age(things, index, named)
    if _before_role(things, named) and len(list(things.described(lemma, index, reach=REACH))) > 1:
        return None
    known = relative(things, named, lemma, things.noted(owner_of, named))
    found = known or _described(things, index, named, lemma) or of_kind(things, index, named, lemma)
    found = found or of_standing(things, index, named, lemma)
    if found is None and is_aged(things, named) and _definite(things, named):
        found = of_age(things, index, named)
    if found is None and is_one_of_people(things.parse, named.head):
        found = of_people(things, index, places().people[things.parse.words[named.head].lower()])
    return found


def takes_up_a_name(things: Things, index: int, target: int) -> bool:
    """Whether a description takes up a name by its kind alone ("the city" after Oslo), or stands bare before a role.

    Few texts teach that.
    """
    thing = things.of(target)
    if _before_role(things, things.mentions[index]):
        return True
    return thing.named and things.parse.lemmas[things.mentions[index].head].lower() not in thing.heads


def _capital(things: Things, index: int, focus: int | None) -> tuple[int, str] | None:
    """For "the capital": the name of the capital of the country before it, or else named last, if the text has it."""
    if things.noted(modifiers, things.mentions[index]) & CONTRASTING:
        return None  # "the state capital"
    told = next(iter(lands(things, things.mentions[index])), "")
    country = told or (None if focus is None else things.mentions[focus].known)
    for other in range(index - 1, -1, -1):
        name = things.mentions[other].name
        if country is not None and places().capitals.get(name.casefold()) == country:
            return other, f"the capital of {country}: {name}"
    return None


def _same_words(things: Things, index: int, named: Named, lemma: str) -> tuple[int, str] | None:
    """For "religious schools" without a determiner: the same words with the same narrowing words before."""
    mine = things.noted(modifiers, named)
    if not mine or things.parse.child(named.head, "det", "nummod", "poss") is not None:
        return None
    for thing in things.described(lemma, index, reach=FAR):
        other = things.latest(thing, index)[-1]
        if (
            thing.type is named.type
            and thing.plural == named.plural
            and mine == things.noted(modifiers, things.mentions[other])
        ):
            return other, f"the same words as before: {things.mentions[other].name}"
    return None


def _described(things: Things, index: int, named: Named, lemma: str) -> tuple[int, str] | None:
    """The last thing before the mention that was described by the same noun, without contradiction."""
    owned, mine = things.noted(owner_of, named) is not None, things.noted(modifiers, named)
    found: tuple[int, str] | None = None
    for thing in things.described(lemma, index, reach=FAR):
        other = things.latest(thing, index)[-1]
        candidate = things.mentions[other]
        reach = FAR if owned or (mine and mine == things.noted(modifiers, candidate)) else REACH
        if things.sentence(index) - things.sentence(other) > reach or candidate.end > named.start:
            continue
        if binding.acts_on(things, other, named):
            continue
        if thing is not things.of(index) and _compatible(things, named, candidate, thing):
            told = other, f'described as "{lemma}" before: {candidate.name}'
            called = _is_called_so(things, thing, named)
            if called or (found is None and (mine or owned or not thing.named)):
                return told
            found = found or told
    return found


def _is_called_so(things: Things, thing: Thing, named: Named) -> bool:
    """Whether the text has called a thing by the same bare words: "the commission", whatever other one it names."""
    members = (things.mentions[member] for member in thing.members[-RECENT:])
    bare = (one for one in members if one.kind is MentionKind.NOMINAL and one.name == named.name)
    return any(_definite(things, one) for one in bare)


def _compatible(things: Things, named: Named, candidate: Named, thing: Thing) -> bool:
    """Whether a description may take up a thing: type, number, owner and modifiers do not contradict."""
    several = thing.plural != named.plural and not (named.type is EntityType.EVENT and named.plural)
    if thing.type is not named.type or several:
        return False
    if not owners_agree(things, named, candidate, thing):
        return False
    mine = things.noted(modifiers, named)
    members = [things.mentions[member] for member in (*thing.members[-RECENT:], *thing.told[-RECENT:])]
    if is_second(things, named, thing) or is_over(things, named, thing) or is_opposed(things, named, thing):
        return False
    theirs = set().union(*(things.noted(modifiers, member) for member in members))
    names = {word for member in members if member.kind is MentionKind.NAME for word in tokens(member.name)}
    if mine <= theirs | names:
        return True
    told = any(member.kind is MentionKind.NOMINAL and member.head != named.head for member in members)
    return named.type is EntityType.ORGANIZATION and candidate.kind is MentionKind.NAME and told


def is_opposed(things: Things, named: Named, thing: Thing) -> bool:
    """Whether a description is narrowed by the contrary of what narrows a thing: no "legal trade" is illicit."""
    mine = things.noted(modifiers, named)
    contrary = {word for own in mine for word in contraries(own)}
    members = (things.mentions[at] for at in thing.members[-RECENT:])
    return bool(contrary) and any(not contrary.isdisjoint(things.noted(modifiers, one)) for one in members)


def is_second(things: Things, named: Named, thing: Thing) -> bool:
    """Whether somebody is only told to be the deputy of who has an office: no "president" is the vice president."""
    if things.noted(modifiers, named) & _SECOND:
        return False
    office = things.parse.lemmas[named.head].lower()
    members = (things.mentions[at] for at in thing.members[-RECENT:])
    told = [title for one in members for title in _offices(things, one) if office in title]
    return bool(told) and all(title & _SECOND for title in told)


def is_over(things: Things, named: Named, thing: Thing) -> bool:
    """Whether somebody is only told to have had an office: no "president" is the former president."""
    office, members = things.parse.lemmas[named.head].lower(), (*thing.members[-RECENT:], *thing.told[-RECENT:])
    if named.former or office not in _HELD_NOW:
        return False
    told = [role for at in members for role in things.mentions[at].roles]
    held = [role for role in told if things.parse.lemmas[role.head].lower() == office]
    return bool(held) and all(
        role.former
        and not _FORMER.isdisjoint(word.lower() for word in things.parse.words[max(0, role.start - 2) : role.head])
        for role in held
    )


_HELD_NOW = frozenset(("president", "premier", "chancellor", "governor", "mayor"))
"""Offices whose holder of the day is called by them alone; "the minister" may well be the former one just named."""
_FORMER = frozenset(("former", "ex", "ex-", "onetime", "erstwhile"))
"""Words before an office that somebody else has by now; who is ousted goes on to be called by it."""


def _offices(things: Things, named: Named) -> Iterator[set[str]]:
    """The words of the roles of a mention, and those of a description."""
    yield from ({*role.title.lower().split()} for role in named.roles)
    if named.kind is MentionKind.NOMINAL:
        yield {things.parse.lemmas[named.head].lower(), *things.noted(modifiers, named)}


_SECOND = frozenset(("vice", "deputy", "vice-president"))


def owners_agree(things: Things, named: Named, candidate: Named, thing: Thing) -> bool:
    """Whether an owner that the description names is one that the thing is known to have."""
    owner = things.noted(owner_of, named)
    if owner is None:
        return True
    theirs = [
        things.noted(owner_of, candidate),
        *(
            things.noted(owner_of, things.mentions[member])
            for member in (*thing.members[-RECENT:], *thing.told[-RECENT:])
        ),
    ]
    return any(other is not None and things.of(owner) is things.of(other) for other in theirs)


def _definite(things: Things, named: Named) -> bool:
    """Whether the phrase speaks of something known: "the", "this", or a bare body, "party leader", "Congress voted"."""
    parse = things.parse
    if _before_role(things, named) or _is_bare_body(parse, named):
        return True
    determiner = parse.child(named.head, "det")
    return determiner is not None and parse.words[determiner].lower() in DEFINITE


def _is_bare_body(parse: Parse, named: Named) -> bool:
    """Whether a noun for a body of which a place has one stands without an article, as names do: "Parliament"."""
    known = named.kind is MentionKind.NOMINAL and parse.lemmas[named.head].lower() in heads().institutions
    single = named.end == named.start + 1 and parse.child(named.head, "det", "poss", "amod", "prep") is None
    return known and single and not named.plural and parse.words[named.head][0].isupper()


def _before_role(things: Things, named: Named) -> bool:
    """Whether a bare noun for a body stands before a role: "party leader"."""
    parse = things.parse
    return named.kind is MentionKind.NOMINAL and parse.deps[named.head] == "compound" and not parse.children[named.head]


def owner_of(things: Things, named: Named) -> int | None:
    """The mention that owns the thing: a possessor, or what an "of" phrase names."""
    if named.roles and (organisation := named.roles[0].organisation) is not None:
        return things.at(organisation)
    return possessor(things, named, "of")


def modifiers(things: Things, named: Named) -> set[str]:
    """Lemmas of the words that narrow the head noun, and those of its roles."""
    parse = things.parse
    found: set[str] = set()
    if named.kind is MentionKind.NOMINAL:
        former, deverbal = titles().former, titles().deverbal
        kids = parse.kids(named.head, "amod", "compound", "nmod", "nummod")
        words = ((parse.words[kid].lower(), _with_side(parse, kid)) for kid in kids)
        found = {lemma for word, lemma in words if word not in former and word not in deverbal} - {"same"}
    for role in named.roles:
        found |= {word.lower() for word in role.title.split()[:-1]}
    return found


def _with_side(parse: Parse, token: int) -> str:
    """The lemma of a word, with the side that a hyphen ties to it: "anti-union" workers are no union's."""
    lemma, side = parse.lemmas[token].lower(), parse.words[max(0, token - 2)].lower()
    return f"{side}-{lemma}" if side in SIDES and token > 1 and is_hyphen(parse, token - 1) else lemma
