"""Named steps of the patterns that are more than one edge of the tree; `@name` in a pattern.

Each takes a context and a token and gives tokens, ascending.
"""

from collections.abc import Callable

from extract.arguments import conjuncts, prepositions
from extract.examples import examples
from extract.mentions.offices import OFFICES, is_role_word
from extract.model import EntityType
from extract.parse import Parse
from extract.relatives import antecedent
from extract.rules.complement_views import COMPLEMENTS, is_time
from extract.rules.context import ACTORS, Context
from extract.rules.dates import date, when
from extract.rules.role_views import ROLES
from extract.words import FOUNDING_VERB, OBJECT_CONTROL, OBJECTLESS_VERB, SPEECH_VERB, SUBJECT_CHAIN

OBJECTS = ("dobj",)
SUBJECTS = frozenset({"nsubj", "nsubjpass"})
RECIPROCAL = (("each", "other"), ("one", "another"))
"""What stands for the other ones of several subjects: "they accused each other"."""
DOING = frozenset("conduct carry launch mount lead stage commit organise organize perpetrate".split())
"""Verbs that say only that an act is done."""
FILLED = frozenset("dobj ccomp xcomp attr acomp oprd dative".split())


def subject(context: Context, verb: int) -> tuple[int, ...]:
    """The subjects of an active clause."""
    clause = context.clauses.of(verb)
    return () if clause.passive else clause.subjects


def passive_subject(context: Context, verb: int) -> tuple[int, ...]:
    """The subjects of a passive clause."""
    clause = context.clauses.of(verb)
    return clause.subjects if clause.passive else ()


def undergoer(context: Context, verb: int) -> tuple[int, ...]:
    """Whom an act befalls: the objects of an active verb, the subjects of a passive one."""
    return passive_subject(context, verb) or objects(context, verb)


def objects(context: Context, verb: int) -> tuple[int, ...]:
    """Direct objects with conjuncts, shared ones ("seized and burned the flags"), and what a relative clause lends."""
    parse = context.parse
    own = tuple(kid for kid in parse.kids(verb, *OBJECTS) if parse.tags[kid] != "IN")  # a "that" that opens the clause
    own = tuple(kid for kid in own if kid == own[0] or parse.words[parse.subtree(kid)[0] - 1] != ",")  # a comment
    if not own and not any(parse.deps[kid] in FILLED and parse.tags[kid] != "IN" for kid in parse.children[verb]):
        own = _shared_object(context, verb) or _relative_object(context, verb)
    return tuple(dict.fromkeys(one for head in own for one in _all(context, head)))


def _all(context: Context, head: int) -> tuple[int, ...]:
    if context.parse.words[max(0, head - 1) : head + 1] in RECIPROCAL:
        subjects = context.clauses.of(context.parse.heads[head]).subjects
        return subjects if len(subjects) > 1 else (head,)
    resolved = antecedent(context.parse, head)
    if resolved is None:
        return ()
    if resolved != head:
        return (resolved,)
    return (*alike(context, conjuncts(context.parse, head)), *examples(context.parse, head))


def alike(context: Context, heads: tuple[int, ...]) -> tuple[int, ...]:
    """The first of coordinated nouns and those that can stand beside it: a person and an event are not one list."""
    if context.type_of(heads[0]) not in ACTORS:
        return heads
    return tuple(one for one in heads if one == heads[0] or context.type_of(one) not in {None, EntityType.EVENT})


def _alike(context: Context, verb: int, follower: int) -> bool:
    """Whether two verbs have one form; the model tells past forms and participles apart badly: "seized and sold"."""
    parse, tags = context.parse, {context.parse.tags[verb], context.parse.tags[follower]}
    passive = parse.child(verb, "auxpass") is not None
    bare = parse.child(follower, "aux", "auxpass") is None and (not passive or parse.tags[verb] == "VBD")
    return len(tags) == 1 or (tags == {"VBD", "VBN"} and bare)


def _shared_object(context: Context, verb: int) -> tuple[int, ...]:
    """The object of the next coordinated verb, if nothing but "and" and auxiliaries stand between the two."""
    parse = context.parse
    follower = next((kid for kid in parse.kids(verb, "conj") if parse.pos[kid] == "VERB" and kid > verb), None)
    if (
        follower is None
        or parse.lemmas[verb] in OBJECTLESS_VERB
        or not _alike(context, verb, follower)
        or any(parse.pos[token] not in {"CCONJ", "AUX", "ADV", "PUNCT"} for token in range(verb + 1, follower))
        or parse.pos[verb + 1] == "ADV"  # "married twice and had a son"
        or (parse.lemmas[verb] == "try" and parse.tags[verb] in {"VB", "VBP"})  # "try and help them"
    ):
        return ()
    if parse.lemmas[follower] in OBJECT_CONTROL and parse.child(follower, "xcomp") is not None:
        return ()  # "have dug and pressed him to dig"
    if "," in parse.words[verb + 1 : follower] or parse.child(follower, "nsubj", "nsubjpass") is not None:
        return ()
    return parse.kids(follower, *OBJECTS)


def _relative_object(context: Context, verb: int) -> tuple[int, ...]:
    """What a relative clause without relative pronoun leaves out: "the clock he had made", or "tried to mend"."""
    parse, clause = context.parse, _clause_of_infinitive(context.parse, verb)
    own = parse.child(clause, "nsubj") or (parse.child(clause, "nsubjpass") if clause != verb else None)
    if parse.deps[clause] != "relcl" or own is None:
        return ()
    noun = parse.heads[clause]
    if clause != verb and not _can_be_done_to(context, verb, noun):
        return ()
    gap = any(
        parse.tags[token] in {"WDT", "WP", "WP$", "WRB"} for token in parse.subtree(clause) if token <= max(own, clause)
    )
    stranded = any(parse.child(kid, "pobj", "pcomp") is None for kid in parse.kids(verb, "prep"))
    apart = (
        parse.subtree(clause)[0] != noun + 1
    )  # only a relative clause with its pronoun may stand apart from its noun
    aside = parse.deps[noun] in SUBJECTS and parse.lemmas[verb] in _TELLING  # "whose rights he says were lost"
    if (
        apart
        or gap
        or stranded
        or aside
        or is_time(context, noun)
        or parse.lemmas[noun] in {"way", "reason", "place", "fact"}
    ):
        return ()
    return (noun,)


def _clause_of_infinitive(parse: Parse, verb: int) -> int:
    """The verb above those whose infinitive or gerund a verb is and whose subject does what it says; else itself."""
    while parse.deps[verb] == "xcomp" and not any(
        parse.deps[kid] in FILLED - {"xcomp"} for kid in parse.children[verb]
    ):
        above = parse.heads[verb]
        passive = parse.child(above, "nsubjpass") is not None
        if parse.pos[above] != "VERB" or not (passive or parse.lemmas[above] in SUBJECT_CHAIN):
            break
        verb = above
    return verb


def _can_be_done_to(context: Context, verb: int, noun: int) -> bool:
    """Whether what an infinitive says is done to the noun, and not by it: "the man she wants to win" wins himself."""
    parse = context.parse
    if parse.lemmas[verb] in OBJECTLESS_VERB or parse.pos[verb] != "VERB":
        return False
    wished = parse.lemmas[parse.heads[verb]] in {"want", "help", "like"}
    return not wished or context.type_of(noun) not in ACTORS or parse.lemmas[verb] in _MADE


_MADE = FOUNDING_VERB | frozenset("build make elect save rescue raise organise organize develop fund finance".split())
"""What is done to people and bodies, whoever wants or helps it."""


_TELLING = SPEECH_VERB - {"write"}


def every_preposition(context: Context, token: int) -> tuple[int, ...]:
    """Prepositions that depend on a noun or verb, coordinated ones too, and those of a role that another one shares."""
    return prepositions(context.parse, token) or _of_sibling(context, token)


def _of_sibling(context: Context, token: int) -> tuple[int, ...]:
    """What two roles of one bearer share: "of Acme", in "the chairman and founder of Acme"."""
    parse = context.parse
    siblings = conjuncts(parse, token) if parse.pos[token] == "NOUN" and parse.deps[token] in {"attr", "appos"} else ()
    alike_ = all(is_role_word(parse, one) and parse.tags[one] == "NN" for one in siblings)
    if len(siblings) < 2 or not alike_ or any(parse.child(one, "det", "poss") is not None for one in siblings[1:]):
        return ()
    article = parse.child(token, "det")
    some = article is not None and parse.words[article].lower() in {"a", "an"}
    kind = some and parse.lemmas[token].lower() not in OFFICES
    closed = any(prepositions(parse, one) for one in siblings[:-1]) or parse.child(siblings[-2], "cc") is None
    if kind or closed:  # "a lawyer, founder of Acme and head of a club" is no lawyer of the club
        return ()
    return tuple(one for one in prepositions(parse, siblings[-1]) if parse.words[one].lower() in {"of", "at", "for"})


def agent(context: Context, verb: int) -> tuple[int, ...]:
    """Those who act in a passive clause."""
    parse = context.parse
    return tuple(one for link in by(context, verb) for head in parse.kids(link, "pobj") for one in _all(context, head))


def by(context: Context, verb: int) -> tuple[int, ...]:
    """The prepositions before those who act in a passive clause: "not by Ann Roe but by Tom Lee" has two."""
    parse = context.parse
    return tuple(one for link in parse.kids(verb, "agent") for one in (link, *parse.kids(link, "conj")))


def described(context: Context, adjective: int) -> tuple[int, ...]:
    """Of whom an adjective behind an object tells: "found Ann Roe guilty"; the model has it under either word."""
    parse = context.parse
    own = parse.kids(adjective, "nsubj") or parse.kids(parse.heads[adjective], "dobj")
    return tuple(one for head in own for one in _all(context, head))


def itself(context: Context, token: int) -> tuple[int, ...]:
    """The token again, where one word is two nodes."""
    return (token,)


def home(context: Context, body: int) -> tuple[int, ...]:
    """The place that the name of a public body begins with."""
    named = context.mentions.get(body)
    return () if named is None else tuple(t for t in range(named.start, named.head) if t in context.homes)


def before(context: Context, measure: int) -> tuple[int, ...]:
    """The mention that ends right before a measure, a comma apart."""
    parse = context.parse
    token = parse.subtree(measure)[0] - 1
    while token > 0 and parse.words[token] in {",", "(", "-", "–"}:
        token -= 1
    return (token,) if token in context.mentions else ()


def doer(context: Context, noun: int) -> tuple[int, ...]:
    """Those who do what a noun of act names: after by, or after a participle of doing with by."""
    parse = context.parse
    links = [*parse.kids(noun, "prep", "agent")]
    for verb in parse.kids(noun, "acl"):
        links += parse.kids(verb, "agent") if parse.lemmas[verb] in DOING else ()
    found: list[int] = []
    for link in links:
        head = parse.child(link, "pobj")
        if parse.words[link].lower() == "by" and head is not None:
            found += _all(context, head)
    return tuple(found)


def aim(context: Context, noun: int) -> tuple[int, ...]:
    """Prepositions of a noun of act, and the "against" behind those who do it: "a lawsuit by Ann Roe against Acme"."""
    parse = context.parse
    near = (kid for one in doer(context, noun) for kid in parse.kids(one, "prep"))
    return (*every_preposition(context, noun), *(kid for kid in near if parse.words[kid].lower() == "against"))


def partner(context: Context, noun: int) -> tuple[int, ...]:
    """The others of a list that ends in "and": Ann Roe and Tom Lee, in "between Acme, Ann Roe and Tom Lee"."""
    parse, listed = context.parse, conjuncts(context.parse, noun)
    closed = len(listed) > 1 and parse.child(listed[-2], "cc") is not None
    return listed[1:] if closed else ()


def main_verb(context: Context, token: int) -> tuple[int, ...]:
    """The verb at the root of the sentence."""
    parse = context.parse
    root = token
    for root in parse.ancestors(token):  # noqa: B007  # the last one is the root
        pass
    return (root,) if root != token and parse.pos[root] in {"VERB", "AUX"} else ()


def place_before(context: Context, link: int) -> tuple[int, ...]:
    """The place right before a preposition, where both say where something is: "lives in Cusco in Peru"."""
    parse, place = context.parse, link - 1
    place = parse.heads[place] if parse.deps[place] == "nummod" else place  # "the Acme Fair 2016 in Lima"
    other, wider = parse.heads[place], parse.child(link, "pobj")
    beside = parse.deps[other] == "prep" and parse.heads[other] == parse.heads[link] and other < place
    told = parse.deps[place] == "pobj" and parse.words[other].lower() in {"in", "at", "near", "to", "from"}
    compass = wider is not None and parse.words[wider].lower() in {"north", "south", "east", "west"}
    return (place,) if beside and told and not compass else ()


VIEWS: dict[str, Callable[[Context, int], tuple[int, ...]]] = {
    "subject": subject,
    "passive_subject": passive_subject,
    "object": objects,
    "undergoer": undergoer,
    "preposition": every_preposition,
    "agent": agent,
    "by": by,
    "itself": itself,
    "described": described,
    "before": before,
    "main_verb": main_verb,
    "date": date,
    "when": when,
    "doer": doer,
    "aim": aim,
    "partner": partner,
    "home": home,
    "place_before": place_before,
    **COMPLEMENTS,
    **ROLES,
}
