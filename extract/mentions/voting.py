"""Lets all occurrences of a name in a text vote on what it names; words next to it have a say."""

from collections import Counter, defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from extract.found import NameFound
from extract.lexicon import given_names, heads, places, titles
from extract.lives import life_in
from extract.mentions.numbered import MAKERS
from extract.mentions.offices import is_role
from extract.mentions.parties import is_named_party
from extract.mentions.phrases import root_of
from extract.mentions.posted import post_before
from extract.model import EntityType
from extract.names import fold
from extract.nouns import BODY_TOO, CLUB_FORM, FIRM_FORM, WRITTEN_WORK
from extract.parse import Parse

LABEL, CUE, HEAD_WORD, TITLE = 2, 3, 5, 6
"""Weights of a vote: the model's label, a neighbour that says so, the last word of the name, a title before it.

The model is right on four of five rare names; a title or a head word ("Gorge") is hardly ever wrong.
"""

NAMED_PLACES = frozenset(
    """city town village island province region state district municipality kingdom republic county port suburb resort
    borough territory outskirts""".split()
)
"""Nouns whose "of" phrase names the very place, or one around it."""

_VESSELS = frozenset("shuttle ferry tanker trawler destroyer frigate submarine cruiser yacht spacecraft".split())
_COMPASS = frozenset("western eastern northern southern central north south east west".split())
_BEFORE = frozenset({"compound", "nmod", "appos", "nsubj", "dobj", "pobj", "dep"})
_SAYING = frozenset(
    "say tell add announce report claim state deny confirm apologise apologize warn note write argue".split()
)
_ELECTED = frozenset("mp msp mep senator councillor congressman congresswoman td".split())
"""Whom a place sends to a parliament."""
_PLACE_PREPOSITIONS = frozenset({"in", "near", "across", "throughout", "outside", "inside"})


def vote(parse: Parse, names: Sequence[NameFound]) -> tuple[NameFound, ...]:
    """The names with the type that their occurrences agree on; known names and adjectives keep theirs."""
    ballots: dict[str, Counter[EntityType]] = defaultdict(Counter)
    for name in names:
        if not name.known and not name.adjective:
            ballots[fold(name.name)].update(_ballot(parse, name))
    elected = {key: _winner(ballot) for key, ballot in ballots.items()}
    elected |= dict.fromkeys(_short_firms(elected), EntityType.ORGANIZATION)
    surnames = {key.split()[-1] for key, kind in elected.items() if kind is EntityType.PERSON and " " in key}
    surnames -= {fold(name.name) for name in names if _is_founded(parse, name) or _is_a_body(parse, name)}
    return tuple(
        replace(name, type=EntityType.WORK)
        if _is_titled_work(parse, name) or _is_told_work(parse, name)
        else _retype(name, elected, surnames)
        for name in names
    )


def _short_firms(elected: Mapping[str, EntityType]) -> Iterator[str]:
    """Single names that the text has with the form of a firm behind them as well: "Acme" beside "Acme Logistics"."""
    for key, kind in elected.items():
        first, _, rest = key.partition(" ")
        if kind is EntityType.ORGANIZATION and rest in FIRM_FORM and first in elected:
            yield first


def _is_founded(parse: Parse, name: NameFound) -> bool:
    """Whether the name is of what somebody founded, who may have given it his own: Ford, by Henry Ford."""
    root = root_of(parse, name.start, name.end)
    return parse.deps[root] in {"nsubjpass", "dobj"} and parse.lemmas[parse.heads[root]] in _FOUNDING


def _is_a_body(parse: Parse, name: NameFound) -> bool:
    """Whether a noun beside the name says that it is a body's, which a person's name may be as well: "the firm Roe"."""
    return EntityType.ORGANIZATION in _beside(parse, name)


_FOUNDING = frozenset(("found", "co-found", "establish", "incorporate"))


def _winner(ballot: Counter[EntityType]) -> EntityType:
    """Type with most votes; the earlier one in the list of types on a tie."""
    order = list(EntityType)
    return min(ballot, key=lambda kind: (-ballot[kind], order.index(kind)))


def _retype(name: NameFound, elected: dict[str, EntityType], surnames: set[str]) -> NameFound:
    """The name with its elected type; a single word that ends a person's name is that person's surname."""
    key = fold(name.name)
    if name.known or name.adjective or key not in elected:
        return name
    kind = elected[key]
    if key in surnames and key not in places().capitals:
        kind = EntityType.PERSON
    return replace(name, type=kind)


def _ballot(parse: Parse, name: NameFound) -> Counter[EntityType]:
    """Votes of one occurrence."""
    ballot: Counter[EntityType] = Counter({name.type: LABEL if name.label else 1})
    if titled(parse, name.start):
        ballot[EntityType.PERSON] += TITLE
    ballot[EntityType.PRODUCT] += TITLE * (name.label is EntityType.PRODUCT and parse.words[name.start] in MAKERS)
    kind = kind_word(parse, name.start, name.end)
    quoted = name.label is EntityType.WORK and parse.tags[name.start - 1] == "``"
    if kind is not None:
        form = parse.words[name.end - 1].lower() in FIRM_FORM | CLUB_FORM or kind is EntityType.PRODUCT
        weak = quoted or (name.label is EntityType.PERSON and not form)
        ballot[kind] += LABEL - quoted if weak else HEAD_WORD  # a title in quotes may end in any word
    if name.label is not EntityType.ORGANIZATION or not _is_acronym(parse, name):
        ballot[EntityType.LOCATION] += CUE * _signs_of_place(parse, name)
    if name.label is EntityType.PERSON and _is_acronym(parse, name):
        ballot[EntityType.ORGANIZATION] += CUE
    if (name.label is EntityType.PERSON and _is_founded(parse, name)) or is_named_party(name.name):
        ballot[EntityType.ORGANIZATION] += HEAD_WORD
    if name.label is EntityType.GROUP and name.name.casefold() in places().capitals:
        ballot[EntityType.LOCATION] += HEAD_WORD
    for kind in _beside(parse, name):
        ballot[kind] += HEAD_WORD * (not quoted or kind is not EntityType.EVENT)  # the series "Winter Harbour"
    ballot[EntityType.PERSON] += CUE * _has_lived(parse, name)
    ballot[EntityType.WORK] += HEAD_WORD * _is_titled_work(parse, name)
    if name.label in {EntityType.PRODUCT, EntityType.WORK, EntityType.EVENT} and _speaks(parse, name):
        ballot[EntityType.ORGANIZATION] += CUE
    if _is_of_several(parse, name):
        ballot[EntityType.GROUP] += ballot.pop(EntityType.PERSON, 0)
    return ballot


def _is_of_several(parse: Parse, name: NameFound) -> bool:
    """Whether a name in the plural stands behind "the", as those of bands and families do: "the Roes"."""
    the = parse.words[name.start].lower() == "the" or parse.words[max(name.start - 1, 0)].lower() == "the"
    return the and parse.tags[name.end - 1] == "NNPS"


def _has_lived(parse: Parse, name: NameFound) -> bool:
    """Whether days of birth and death stand behind the name, or years behind one with a given name."""
    life = life_in(parse.words, name.end) if parse.words[name.end : name.end + 1] == ("(",) else None
    several = name.end - name.start > 1 and parse.words[name.start].lower() != "the"
    return several and life is not None and (life[0][1] - life[0][0] > 1 or _opens_given(parse, name))


def _is_titled_work(parse: Parse, name: NameFound) -> bool:
    """Whether the word for a work stands right before its title: "the film Winter Harbour" is no place."""
    before, root = name.start - 1, root_of(parse, name.start, name.end)
    before -= before > 1 and parse.words[before] == "The"  # "the film The Harbour"
    before -= before > 1 and parse.tags[before] == "``"
    if before < 0 or heads().types.get(parse.words[before]) is not EntityType.WORK:
        return False
    within = parse.deps[before] in {"compound", "amod"} and name.start <= parse.heads[before] < name.end
    told = parse.deps[before] in {"dobj", "pobj", "nsubj", "nsubjpass"} and root in parse.kids(before, "appos")
    return (within or told) and (parse.tags[before] == "NN" or parse.words[before] == "musical")


def _is_told_work(parse: Parse, name: NameFound) -> bool:
    """Whether a comma and the word for a work stand behind a name: "Winter Harbour, a novel by Ann Roe"."""
    told = parse.words[name.end : name.end + 1] == (",",) and name.label is not EntityType.PERSON
    behind = parse.kids(root_of(parse, name.start, name.end), "appos") if told else ()
    return any(
        parse.subtree(one)[0] == name.end + 1
        and parse.tags[one] == "NN"
        and parse.lemmas[one] in WRITTEN_WORK | _FILMS
        and parse.child(one, "det") is not None
        for one in behind
    )


_FILMS = frozenset("film movie musical sitcom opera".split())


def _is_acronym(parse: Parse, name: NameFound) -> bool:
    """Whether a name is one word in capitals among words that are not, as names of bodies are."""
    short = name.end - name.start == 1 and len(name.name) > 2 and name.name.isupper()
    return short and not is_shouted(parse, name.start)


def is_shouted(parse: Parse, token: int) -> bool:
    """Whether the sentence of a word is in capitals throughout, so that they say nothing of it."""
    start, end = parse.sentences[parse.sentence_of[token]]
    return all(word.isupper() for word in parse.words[start:end] if word.isalpha() and len(word) > 1)


def kind_word(parse: Parse, start: int, end: int) -> EntityType | None:
    """What the word of a name tells that says its kind: the last one, or the one before "of" or "for"; else None."""
    words = [parse.words[token].lower() for token in range(start, end)]
    if len(words) < 2:
        return None
    if words[-2] in _VESSELS and words[-1] not in heads().types:  # "Space Shuttle Dauntless"
        return EntityType.PRODUCT
    if words[0] in _COMPASS and words[-1] in places().names:
        return EntityType.LOCATION
    link = next((at for at, word in enumerate(words) if word in {"of", "for"} and at), None)
    word = words[-1] if link is None else words[link - 1]
    if word == "house" and link is not None:
        return EntityType.ORGANIZATION
    if link is None and word in FIRM_FORM | CLUB_FORM:
        return EntityType.ORGANIZATION
    kind = heads().types.get(word)
    return None if kind in {EntityType.PERSON, EntityType.GROUP} else kind


def titled(parse: Parse, start: int) -> bool:
    """Whether a personal title stands right before the name."""
    if start == 0 or parse.sentence_of[start - 1] != parse.sentence_of[start]:
        return False
    word = parse.words[start - 1].lower()
    return word in titles().courtesy or (word in titles().roles and parse.deps[start - 1] == "compound")


def _signs_of_place(parse: Parse, name: NameFound) -> int:
    """How much says that it is a place: a preposition of place, or a country or capital coordinated with it."""
    root = root_of(parse, name.start, name.end)
    above = parse.heads[root]
    aged = (
        above > 2
        and parse.words[above - 1] == ","
        and parse.words[above] in {"of", "from"}
        and parse.words[above - 2].isdigit()
    )
    sent = parse.lemmas[above] == "for" and parse.lemmas[parse.heads[above]].lower() in _ELECTED  # "MP for Eden"
    placed = parse.lemmas[above] in _PLACE_PREPOSITIONS or aged or sent  # "Roe, 31, of Eden"
    governed = parse.deps[root] == "pobj" and placed
    table = places()
    siblings = [above] if parse.deps[root] == "conj" else list(parse.kids(root, "conj"))
    known = any(
        parse.words[s].casefold() in table.names or parse.words[s].casefold() in table.capitals for s in siblings
    )
    seat = parse.words[name.end : name.end + 2] in {("-", "based"), ("-", "headquartered")}
    return governed + known + 2 * seat


def _beside(parse: Parse, name: NameFound) -> Iterator[EntityType]:
    """What the nouns beside the name say that it is: "Roe, a doctor", "the town of Roe", "the airline Roe"."""
    root = root_of(parse, name.start, name.end)
    nouns = list(parse.kids(root, "appos"))
    above = parse.heads[root]
    if parse.deps[root] == "appos" and not (name.label is EntityType.ORGANIZATION and post_before(parse, name.start)):
        nouns.append(above)
    elif (
        parse.deps[root] == "pobj"
        and parse.lemmas[above] == "of"
        and parse.lemmas[parse.heads[above]].lower() in NAMED_PLACES
    ):
        nouns.append(parse.heads[above])
    before = name.start - 1
    full = name.label is EntityType.PERSON and name.end - name.start > 1
    titled_ = full and before >= 0 and _ends_title(parse, before)
    if before >= 0 and parse.tags[before] == "NN" and parse.deps[before] in _BEFORE and not titled_:
        nouns.append(before)
    if parse.deps[root] == "compound" and parse.lemmas[above].lower() in _FOLLOWED and above == name.end:
        yield EntityType.ORGANIZATION
    if parse.deps[root] == "appos" and above < root and is_role(parse, above) and _opens_given(parse, name):
        yield EntityType.PERSON  # "the Minister of Health, Jean-Paul Roe"
    thing = name.label in {EntityType.PRODUCT, EntityType.WORK}  # the second of "the founder of Acme and Nordal"
    first, owning = (parse.listed(root)[-1], _OF_BODIES | _LEADERS) if thing else (root, _OF_BODIES)
    if _is_of_body(parse, first, owning) and name.label is not EntityType.LOCATION:
        yield EntityType.ORGANIZATION
    led = name.label is EntityType.PERSON and _is_of_body(parse, root, _LEADERS)  # nobody is a leader of somebody
    if led or (_has_chief(parse, name, root) and not _is_known_place(name)):
        yield EntityType.ORGANIZATION
    for noun in nouns:
        lemma = parse.lemmas[noun].lower()
        kind = heads().types.get(lemma)
        either = lemma in BODY_TOO and name.label is not None and name.label is not EntityType.PERSON
        several = parse.tags[noun] == "NNS" and parse.child(root, "conj") is None and parse.deps[root] != "conj"
        if kind is not None and parse.tags[noun] in {"NN", "NNS"} and not either and not several:
            yield kind
    yield from _called(parse, root)


def _opens_given(parse: Parse, name: NameFound) -> bool:
    """Whether a name of several words begins with a given name, or one of two behind a hyphen: "Jean-Paul Roe"."""
    words = parse.words[name.start : name.end - 1]
    first = words[:3:2] if words[1:2] == ("-",) else words[:1]
    return any(word.casefold() in given_names() for word in first)


def _has_chief(parse: Parse, name: NameFound, root: int) -> bool:
    """Whether a chief as only firms have them is named beside the name: "CEO of Roe", "Roe chief executive Tom Lee"."""
    behind = name.end + (parse.words[name.end : name.end + 1] == ("'s",))
    words = [word.lower() for word in parse.words[behind : behind + 2]]
    told = words[:1] == ["ceo"] or words == ["chief", "executive"]
    whole = name.label is EntityType.PERSON and name.end - name.start > 1  # "named Tom Lee chief executive"
    modifies = parse.deps[root] in {"compound", "nmod", "poss"} and not whole
    return (told and modifies) or _is_of_body(parse, root, _CHIEFS)


def _is_known_place(name: NameFound) -> bool:
    """Whether the name is of a country, a region or a capital."""
    key = name.name.casefold()
    return key in places().names or key in places().capitals or key in places().adjectives


_LEADERS = frozenset(("leader", "president", "vice-president", "founder"))
_CHIEFS = frozenset("ceo chairman chairwoman chairperson co-founder cofounder shareholder".split())


def _is_of_body(parse: Parse, root: int, nouns: frozenset[str]) -> bool:
    """Whether "of" ties the name to a noun for what only bodies have: "a member of Roe"."""
    link = parse.heads[root]
    noun = parse.heads[link]
    tied = parse.deps[root] == "pobj" and parse.lemmas[link] == "of"
    return tied and parse.lemmas[noun].lower() in nouns and parse.child(root, "poss") is None


_OF_BODIES = frozenset("member affiliate offshoot co-founder cofounder chairman chairwoman chairperson ceo".split())


def _ends_title(parse: Parse, noun: int) -> bool:
    """Whether a noun is only what somebody heads whose name comes next: "governor of the Natal region Ann Roe"."""
    link = parse.heads[noun]
    headed = heads().types.get(parse.lemmas[noun].lower()) in _HEADED
    return headed and parse.deps[noun] == "pobj" and parse.words[link] == "of" and is_role(parse, parse.heads[link])


_HEADED = frozenset({EntityType.LOCATION, EntityType.ORGANIZATION, EntityType.GROUP})
_FOLLOWED = frozenset(("sect", "movement", "party", "militia", "faction", "network", "cult"))
"""Nouns behind the names of bodies of people: "the Hare Krishna sect"."""


def _called(parse: Parse, root: int) -> Iterator[EntityType]:
    """What "Roe is a village" says; a state may be "a leader" too, so only nouns for places and bodies are believed."""
    above = parse.heads[root]
    noun = parse.child(above, "attr") if parse.deps[root] == "nsubj" and parse.lemmas[above] == "be" else None
    if noun is not None and parse.tags[noun] == "NN" and parse.child(noun, "det") is not None:
        kind = heads().types.get(parse.lemmas[noun].lower())
        if kind in {EntityType.LOCATION, EntityType.ORGANIZATION}:
            yield kind


def _speaks(parse: Parse, name: NameFound) -> bool:
    """Whether the name is given as a source ("according to Reuters") or says something itself."""
    root = root_of(parse, name.start, name.end)
    above = parse.heads[root]
    if parse.deps[root] == "nsubj" and parse.lemmas[above] in _SAYING:
        return True
    return parse.deps[root] == "pobj" and parse.lemmas[above] == "to" and parse.lemmas[parse.heads[above]] == "accord"
