"""Conditions about roles: who bears them, and whether a noun is one. Used as `guards`."""

from extract.lexicon import heads
from extract.mentions.offices import is_role_word
from extract.mentions.roles import is_prefixed
from extract.model import EntityType
from extract.nouns import HUMAN_NOUN, OF_ANOTHER, QUANTITY_NOUN, STATE_ROLE, TIE_NOUN
from extract.parse import Parse
from extract.rules.context import Bindings, Context
from extract.rules.origin import ABBREVIATED
from extract.words import NAME_NOUN


def relational_noun(context: Context, bound: Bindings) -> bool:
    """`subject` says what somebody is to somebody: no mere word for a human being or for a number of them.

    The world's best players are those of all, and players of nobody.
    """
    lemma = context.parse.lemmas[bound["subject"]].lower()
    if lemma in _MADE_UP and context.parse.tags[bound["object"]] == "NNS":  # "a staff of teachers"
        return False
    sides = {context.parse.words[kid].lower() for kid in context.parse.kids(bound["subject"], "amod")}
    river = lemma == "bank" and bool(sides & _SIDES)
    beside = context.parse.child(bound.get("preposition", bound["subject"]), "fixed")  # "a party in front of the house"
    if river or beside is not None:
        return False
    told = lemma not in QUANTITY_NOUN and lemma not in HUMAN_NOUN and not _of_all(context, bound["object"])
    return told and not is_prefixed(context.parse, bound["subject"] - 1)


def subject_human(context: Context, bound: Bindings) -> bool:
    """`subject` is no noun for people that names other things as well: a source of energy, a generation of chips."""
    return context.parse.lemmas[bound["subject"]].lower() not in {"source", "generation", "population", "host", "model"}


_SIDES = frozenset("northern southern eastern western left right opposite far north south east west".split())
"""Which of the banks of a river is told of."""
_MADE_UP = frozenset("staff crowd team workforce group panel delegation crew audience army band".split())
"""Nouns whose "of" says of whom they are made up, where several stand behind it."""


def _only_from(context: Context, role: int, body: int) -> bool:
    """Whether the adjective of a place before a role tells where its bearer is from, and no office of the place."""
    parse = context.parse
    adjective = parse.tags[body] == "JJ" or context.label(body) == "NORP" or parse.words[body].lower() in ABBREVIATED
    lemma = parse.lemmas[role].lower()
    civil = lemma == "director" and not any(parse.words[kid] == "of" for kid in parse.kids(role, "prep"))
    guards = parse.words[role - 1].lower() == "security"  # "the US national security adviser"
    state = lemma in STATE_ROLE or (guards and lemma in {"adviser", "advisor"})
    elsewhere = civil or not state or (lemma == "leader" and _is_narrowed(context, role, body))
    here = adjective or (civil and context.type_of(body) is EntityType.LOCATION)  # "the Hong Kong director"
    person = context.type_of(body) is EntityType.PERSON  # "a Holm aide"
    return here and body < role and context.is_name(body) and elsewhere and not person


def _is_narrowed(context: Context, role: int, body: int) -> bool:
    """Whether words between a place and a leader say whom he leads: a Kenyan union leader leads no country."""
    parse = context.parse
    return any(
        body < kid < role and parse.words[kid].lower() not in _STANDING
        for kid in parse.kids(role, "amod", "compound", "nmod")
    )


_STANDING = frozenset(
    """new former ex de facto late current then interim acting supreme top veteran longtime exiled ousted deposed
    elected populist communist nationalist socialist wartime military political hardline autocratic""".split()
)
"""Words that say which leader of a country somebody is, and not whom else he leads."""


def _is_greatest_in(context: Context, role: int, place: int) -> bool:
    """Whether somebody is the greatest of his kind in a place, and has no office there: "Norway's largest owner"."""
    superlative = any(context.parse.tags[kid] == "JJS" for kid in context.parse.kids(role, "amod"))
    return superlative and context.type_of(place) is EntityType.LOCATION


def office_is_open(context: Context, bound: Bindings) -> bool:
    """`subject` and `object` are not one office: a chief of staff is no chief of anybody's staff."""
    parse = context.parse
    closed = parse.lemmas[bound["object"]].lower() in {"staff", "state", "mission", "protocol", "cabinet"}
    return not (closed and parse.child(bound["object"], "det", "poss", "amod") is None)


def real_role(context: Context, bound: Bindings) -> bool:
    """`role` says more than that somebody is human, and is more than half of a tie ("father")."""
    if "role" in bound and _only_from(context, bound["role"], bound["object"]):
        return False
    if "role" in bound and _is_greatest_in(context, bound["role"], bound["object"]):
        return False
    if _is_post(context, bound["subject"]):
        return False
    if "role" in bound and _counts(context, bound["role"], bound["object"]):
        return False
    if "role" in bound and bound.get("subject") == bound["role"] < bound["object"] and not no_predicate(context, bound):
        return False
    if "role" in bound:
        return not _is_only_human(context.parse, bound["role"]) and not _bare(context, bound["object"])
    tie = context.parse.lemmas[bound["object"]].lower() in TIE_NOUN | {"counterpart", "national"}
    return not tie and not _is_only_human(context.parse, bound["object"])


def _is_only_human(parse: Parse, noun: int) -> bool:
    """Whether a noun says only that somebody is human; the first lady is more."""
    lemma = parse.lemmas[noun].lower()
    return lemma in HUMAN_NOUN and not (lemma in {"lady", "gentleman"} and parse.words[noun - 1].lower() == "first")


def heads_part(context: Context, bound: Bindings) -> bool:
    """`role` is that of who heads a team or a field, and no part that somebody plays in what happens."""
    parse = context.parse
    link = next((kid for kid in parse.kids(bound["role"], "prep") if parse.words[kid].lower() in {"of", "for"}), None)
    part = None if link is None else parse.child(link, "pobj")
    event = part is not None and context.type_of(part) is EntityType.EVENT
    return parse.lemmas[bound["role"]].lower() in _HEADING and not event


_HEADING = frozenset(
    """head director vice-director chief manager president vice-president chair chairman chairwoman dean member
    coordinator co-ordinator""".split()
)


def _is_post(context: Context, noun: int) -> bool:
    """Whether an office is only named, and nobody in it: "the post of finance minister"."""
    parse, link = context.parse, context.parse.heads[noun]
    named = parse.deps[noun] == "pobj" and parse.words[link].lower() == "of" and not context.is_name(noun)
    return named and parse.lemmas[parse.heads[link]].lower() in _POSTS and parse.child(noun, "det", "poss") is None


_POSTS = frozenset("post position office job role title rank seat portfolio level".split())


def no_predicate(context: Context, bound: Bindings) -> bool:
    """`subject` does not only say what a clause's own subject is, which the rules of copulas read."""
    parse, noun = context.parse, bound["subject"]
    first = parse.listed(noun)[-1]
    told = context.clauses.of(parse.heads[first]).subjects if parse.deps[first] == "attr" else ()
    about = told[0] if told else None
    return about is None or about == first or parse.words[about].lower() in {"it", "there", "this", "that"}


def no_role_told(context: Context, bound: Bindings) -> bool:
    """`noun` is no role in `object` that the rules of roles tell of."""
    role = context.roles.get(bound["noun"])
    owned = role is not None and role.organisation == bound["object"]
    return not (owned and real_role(context, {**bound, "role": bound["noun"]}))


def _counts(context: Context, role: int, thing: int) -> bool:
    """Whether a role is a number of things: "a host of lenders"."""
    return context.parse.lemmas[role].lower() in QUANTITY_NOUN and context.parse.tags[thing] == "NNS"


def role_of_somebody(context: Context, bound: Bindings) -> bool:
    """`role` is what somebody or something is to another: a lawyer, a wife, a subsidiary, a capital."""
    lemma = context.parse.lemmas[bound["role"]].lower()
    if _of_all(context, bound["object"]):
        return False
    kinds = {EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION}
    return (heads().types.get(lemma) in kinds or lemma in TIE_NOUN) and lemma not in HUMAN_NOUN


def _of_all(context: Context, owner: int) -> bool:
    """Whether an owner is but everything there is: "the world's largest maker"."""
    return context.parse.lemmas[owner].lower() in {"world", "globe", "planet", "earth"}


def object_not_all(context: Context, bound: Bindings) -> bool:
    """`object` is not all there is: "the world's longest river"."""
    return not _of_all(context, bound["object"])


def noun_of_person(context: Context, bound: Bindings) -> bool:
    """`noun` is a word for a role or for what a body is to another: "engineer", "subsidiary"."""
    noun = bound["noun"]
    return is_role_word(context.parse, noun) or context.parse.lemmas[noun].lower() in OF_ANOTHER


def object_role(context: Context, bound: Bindings) -> bool:
    """`object` is a word for a role: "as director", not "as a test"."""
    return is_role_word(context.parse, bound["object"])


def said_before(context: Context, bound: Bindings) -> bool:
    """`role` is a word for a role, and its `preposition` stands before the `verb`: "as head of Acme, she ..."."""
    return bound["preposition"] < bound["verb"] and is_role_word(context.parse, bound["role"])


def noun_no_name(context: Context, bound: Bindings) -> bool:
    """`noun` is no word for what somebody is called, as in "his name is Ann Roe"."""
    return context.parse.lemmas[bound["noun"]].lower() not in NAME_NOUN


def object_no_role(context: Context, bound: Bindings) -> bool:
    """`object` is no role that `subject` is given: "declared Ann Roe president" is told as her role."""
    given = context.type_of(bound["subject"]) is EntityType.PERSON
    return not given or not is_role_word(context.parse, bound["object"])


def _bare(context: Context, body: int) -> bool:
    """Whether a body is a bare noun after "of", and so part of a title: "chief of staff"."""
    parse = context.parse
    bare = parse.pos[body] == "NOUN" and parse.deps[body] == "pobj" and not parse.children[body]
    state = (
        parse.words[body] == "state" and parse.child(body, "det", "poss", "amod") is None
    )  # "secretary of state for"
    return bare or state


def leaving(context: Context, bound: Bindings) -> bool:
    """The verb is to leave an office: who steps in or stands as mayor gets the office or wants it."""
    parse, verb = context.parse, bound["relation"] if "relation" in bound else bound["verb"]
    away = any(parse.words[kid].lower() in {"down", "aside", "back"} for kid in parse.kids(verb, "prt", "advmod"))
    return away or parse.lemmas[verb] not in {"step", "stand"}
