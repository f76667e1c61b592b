"""Conditions on kinds and origins: which place a word is from, and whether a noun says what a name is."""

from extract.lexicon import heads, places
from extract.mentions.offices import OFFICES
from extract.mentions.parties import is_party
from extract.mentions.phrases import counted
from extract.mentions.voting import kind_word
from extract.model import EntityType
from extract.nouns import AIMED_NOUN, EDGE_NOUN, NATURE_NOUN, OF_ANOTHER, STATE_ROLE
from extract.rules.context import Bindings, Context

ABBREVIATED = frozenset("us u.s. uk u.k. usa eu".split())
"""Names of places that serve as their own adjectives."""


_SUBJECTS = frozenset("football language literature history horn mythology philosophy studies cuisine rules".split())
"""Nouns that make one thing with the adjective of a place before them."""


def of_place(context: Context, bound: Bindings) -> bool:
    """`object` is the adjective of a place: "Iraqi", not "US" or "Iraq"."""
    parse, token = context.parse, bound["object"]
    word = parse.words[token].casefold()
    adjective = parse.tags[token] == "JJ" or context.label(token) == "NORP" or word in places().adjectives
    if parse.words[token + 1 : token + 2] and parse.lemmas[token + 1].lower() in _SUBJECTS:
        return parse.heads[token] == token + 1  # an American football player is no American by that
    named = "subject" in bound and _is_named(context, bound["subject"])
    short = word in ABBREVIATED and named  # "the US city of Boston"
    return context.is_name(token) and (short or (adjective and word not in ABBREVIATED))


def of_land(context: Context, bound: Bindings) -> bool:
    """`object` is the adjective of a place, or a land whose name serves as one: "US", "North Korea"."""
    parse, token = context.parse, bound["object"]
    word, land = parse.words[token].casefold(), context.mentions[token]
    double = land.end - land.start > 1 and land.name in places().countries
    adjective = parse.tags[token] == "JJ" or context.label(token) == "NORP" or word in places().adjectives
    return context.is_name(token) and (adjective or double or word in ABBREVIATED)


def from_there(context: Context, bound: Bindings) -> bool:
    """`object` is the adjective of a place, or an abbreviation that serves as one; `role` is no office.

    What office somebody holds in a place says more.
    """
    parse, token = context.parse, bound["object"]
    lemma = parse.lemmas[bound["role"]].lower()
    if lemma in _TIED:
        return False
    abbreviated = parse.words[token].lower() in ABBREVIATED and context.is_name(token)
    return (of_place(context, bound) and lemma not in OFFICES) or (abbreviated and lemma not in STATE_ROLE)


def object_people(context: Context, bound: Bindings) -> bool:
    """`object` is one of a people: "a Swede"."""
    home = context.homes.get(bound["object"])
    return home is not None and home.type is EntityType.LOCATION


_TIED = frozenset("national citizen ally rival neighbour neighbor partner opponent enemy foe".split())
"""Nouns that say what somebody is to the place before them, and not that he is from there."""


def inner_place(context: Context, bound: Bindings) -> bool:
    """`subject` is neither an edge of the place before it ("the Kenyan border") nor all of it ("Kenyan soil").

    A state or territory with a name is no more than a part: "the Indian state of Goa".
    """
    lemma = context.parse.lemmas[bound["subject"]].lower()
    part = lemma in {"state", "territory", "province"} and _is_named(context, bound["subject"])
    return part or lemma not in EDGE_NOUN


def _is_named(context: Context, place: int) -> bool:
    """Whether "of" and its name stand behind the noun for a place: "the city of Bonn"."""
    name = counted(context.parse, place)
    return name is not None and context.is_name(name) and context.type_of(place) is EntityType.LOCATION


def subject_no_land(context: Context, bound: Bindings) -> bool:
    """`subject` is no country or state, which belongs to nobody: "the states of the union", "her country"."""
    return context.parse.lemmas[bound["subject"]].lower() not in {"country", "nation", "state"}


def place_within(context: Context, bound: Bindings) -> bool:
    """`subject` is no place that may lie outside of its owner: a colony, a settlement, a market, a neighbour."""
    return context.parse.lemmas[bound["subject"]].lower() not in _ABROAD


_ABROAD = frozenset(
    """colony settlement market neighbour neighbor rival ally destination birthplace source partner outpost
    protectorate dependency enclave exclave possession dominion route road capital""".split()
)


def local_event(context: Context, bound: Bindings) -> bool:
    """`subject` is no act that a place is the aim or subject of ("the Iran deal"), and `object` no adjective of one."""
    parse = context.parse
    lemma = parse.lemmas[bound["subject"]].lower()
    aimed = any(parse.words[kid].lower() in {"on", "against"} for kid in parse.kids(bound["subject"], "prep"))
    if aimed and context.mentions[bound["object"]].known in places().countries:  # "the United States strikes on rebels"
        return False
    listed = heads().types.get(lemma) is EntityType.EVENT and lemma not in AIMED_NOUN
    return listed and parse.words[bound["object"]].casefold() not in {*places().adjectives, *ABBREVIATED}


def no_title_between(context: Context, bound: Bindings) -> bool:
    """`subject` has no title of its own between the possessor `object` and its name, which says more."""
    named = context.mentions[bound["subject"]]
    return not any(role.organisation == bound["object"] for role in named.roles)


def no_owning_people(context: Context, bound: Bindings) -> bool:
    """`object` is no people behind whose name "owned" stands: what is Canadian-owned is not owned by Canada."""
    owned = context.parse.lemmas[bound["relation"]] == "own"
    return not (owned and context.parse.words[bound["object"]].casefold() in places().adjectives)


def noun_seat(context: Context, bound: Bindings) -> bool:
    """`noun` is where a whole body has its seat: its headquarters or head office, and no "regional headquarters"."""
    parse, noun = context.parse, bound["noun"]
    told = {parse.words[kid].lower() for kid in parse.kids(noun, "amod", "compound") if not context.is_name(kid)}
    whole = told <= _WHOLE | _FIRST | {"new", "current", "former", "own"}
    return whole and (parse.lemmas[noun].lower() in _SEAT or (parse.lemmas[noun] == "office" and bool(told & _FIRST)))


_SEAT = frozenset("headquarters headquarter hq".split())
_FIRST = frozenset("head main principal central corporate registered home".split())
_WHOLE = frozenset("global world international worldwide permanent".split())
"""What may be said of the seat of a whole body."""


def name_of_body(context: Context, bound: Bindings) -> bool:
    """`subject` is a name of several words that say it is a body: "Cancer Research Centre"."""
    named = context.mentions[bound["subject"]]
    start, last = max(named.start, bound["object"] + 2), context.parse.words[named.end - 1].lower()
    several = named.end - start > 1
    told = kind_word(context.parse, start, named.end) is EntityType.ORGANIZATION or last in _KINDS_OF_BODIES
    return several and told


_KINDS_OF_BODIES = frozenset("centre center programme program laboratory".split())
"""Last words of names of bodies that are names of other things as well."""


def noun_plain(context: Context, bound: Bindings) -> bool:
    """`noun` has nothing before it that says which of several it is: no "former home", no "holiday home"."""
    parse, noun = context.parse, bound["noun"]
    told = {parse.words[kid].lower() for kid in parse.kids(noun, "amod", "compound", "nmod")}
    return parse.tags[noun] == "NN" and told <= {"own", "family", "current", "new"}


def no_family(context: Context, bound: Bindings) -> bool:
    """`subject` is no family that the name before it names: "the Lima family" need not be from Lima."""
    adjective = context.parse.tags[bound["object"]] == "JJ"
    return adjective or context.parse.lemmas[bound["subject"]].lower() not in {"family", "clan", "dynasty", "household"}


def object_party(context: Context, bound: Bindings) -> bool:
    """`object` is the name of a party or the word for one: "Labour"."""
    named = context.mentions.get(bound["object"])
    return named is not None and is_party(named.name)


def party_political(context: Context, bound: Bindings) -> bool:
    """`object` is a party that somebody known belongs to, no feast: "her birthday party", "a child's party"."""
    parse, whose = context.parse, bound["subject"]
    words = {parse.lemmas[kid].lower() for kid in parse.kids(bound["object"], "compound", "nmod", "amod")}
    article = parse.child(whose, "det")
    known = article is None or parse.lemmas[article].lower() not in {"a", "every", "each", "no", "any"}
    return known and words.isdisjoint(_FEAST)


_FEAST = frozenset(
    """birthday dinner wedding engagement garden house tea cocktail farewell retirement christmas halloween summer
    office street pool beach lavish private star-studded costume victory launch search rescue landing hunting""".split()
)
"""Words that make a party a feast, or some who go out together."""


def adjective_behind(context: Context, bound: Bindings) -> bool:
    """`adjective` stands behind `noun`."""
    return bound["noun"] < bound["adjective"]


def behind_noun(context: Context, bound: Bindings) -> bool:
    """`adjective` stands behind `subject`."""
    return bound["subject"] < bound["adjective"]


def its_kind(context: Context, bound: Bindings) -> bool:
    """`object` is a common noun for what the name `subject` is, by their types."""
    return _is_kind(context, bound["object"], bound["subject"])


def its_kind_noun(context: Context, bound: Bindings) -> bool:
    """`noun` is a common noun for what the name `subject` is, by their types."""
    return _is_kind(context, bound["noun"], bound["subject"])


def _is_kind(context: Context, noun: int, name: int) -> bool:
    kind = heads().types.get(context.parse.lemmas[noun].lower())
    told = context.parse.tags[noun] == "NN" and context.parse.words[noun].lower() not in _QUARTERS
    return told and noun < name and kind is context.type_of(name)


_QUARTERS = frozenset(("downtown", "midtown", "uptown"))
"""Nouns that say which part of a town is meant, and not what it is."""


def noun_of_another(context: Context, bound: Bindings) -> bool:
    """`noun` says right before the name `subject` what a body or land is to another: a unit, a rival, an ally."""
    noun, land = bound["noun"], EntityType.LOCATION
    if context.type_of(bound["object"]) is land and context.type_of(bound["subject"]) is not land:
        return False  # "Swiss rival Nordal"
    parent = context.parse.words[noun - 1].lower() == "parent"  # "Acme parent company Nordal"
    return (parent or context.parse.lemmas[noun].lower() in OF_ANOTHER) and bound["object"] < noun < bound["subject"]


def home_country(context: Context, bound: Bindings) -> bool:
    """`object` is a country in the name of a body."""
    return context.homes[bound["object"]].name in places().countries


def subject_public(context: Context, bound: Bindings) -> bool:
    """`subject` is no body that people join or found for themselves: no association of a country is its institution."""
    return context.parse.words[bound["subject"]].lower() not in _PRIVATE


_PRIVATE = frozenset(
    """association society league federation union club foundation party company airlines airways alliance
    movement front festival brotherhood observatory initiative bank fc afc cf team league champions""".split()
)
"""Last words of names of bodies that are no country's, whatever country they are named after."""


def subject_private(context: Context, bound: Bindings) -> bool:
    """`subject` is such a body: a party, an association, a firm."""
    return not subject_public(context, bound)


def object_names_kind(context: Context, bound: Bindings) -> bool:
    """`object` with "the" or a possessor is the kind of what is named right before it: "the Nordal consultancy".

    An Acme group and the US firm Acme's groups may be parts or buyers of what is named.
    """
    parse, noun = context.parse, bound["object"]
    article = parse.child(noun, "det", "poss")
    known = article is not None and parse.words[article].lower() not in {"a", "an", "another", "each", "every", "some"}
    return known and parse.tags[noun] == "NN" and bound["subject"] == noun - 1 and parse.child(noun, "appos") is None


def home_local(context: Context, bound: Bindings) -> bool:
    """`object` is a place in the name of a body, and no country or continent: the European Union is more than there."""
    home = context.homes[bound["object"]]
    return not home_country(context, bound) and home.type is EntityType.LOCATION and home.name not in _CONTINENTS


_CONTINENTS = frozenset(("Africa", "Antarctica", "Asia", "Europe", "Latin America", "North America", "South America"))


def subject_no_institution(context: Context, bound: Bindings) -> bool:
    """`subject` is no body of which a place has one, and that is told to be the place's: a ministry, a court."""
    lemma = context.parse.lemmas[bound["subject"]].lower()
    return lemma not in heads().institutions and lemma != "court"


def subject_made(context: Context, bound: Bindings) -> bool:
    """`subject` is no river, hill or other thing of nature, which belongs to nobody whose name it has."""
    return context.parse.words[bound["subject"]].lower() not in NATURE_NOUN


def home_body(context: Context, bound: Bindings) -> bool:
    """`object` is a body in a name, and not only what is looked into: "the Acme Inquiry"."""
    looked_into = context.parse.lemmas[bound["subject"]].lower() in _INQUIRY
    return context.homes[bound["object"]].type is EntityType.ORGANIZATION and not looked_into


_INQUIRY = frozenset(
    "commission inquiry enquiry tribunal investigation trial report hearing case affair scandal".split()
)
