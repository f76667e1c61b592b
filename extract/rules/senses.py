"""The sense in which a verb stands: the words behind it that the vocabulary reads with it, and idioms."""

from extract.lexicon import heads
from extract.mentions.pronouns import GENDERS
from extract.model import EntityType
from extract.nouns import FAMILY, TIME_NOUN
from extract.parse import Parse
from extract.rules.parts import VERBS


def after_verb(parse: Parse, verb: int) -> tuple[int, ...]:
    """The words that belong to a verb behind it: particles, and where to something is got."""
    return (
        *parse.kids(verb, "prt"),
        *_moved(parse, verb),
        *_leaves_with(parse, verb),
        *_brings_to(parse, verb),
        *_guides_to(parse, verb),
    )


def _brings_to(parse: Parse, verb: int) -> tuple[int, ...]:
    """The "to" of "the order directed schools to close": what leads somebody to do something is at nobody's head."""
    thing, subject = parse.child(verb, "dobj", "ccomp"), parse.child(verb, "nsubj")
    if parse.lemmas[verb] not in {"lead", "direct"} or thing is None or subject is None:
        return ()
    acts = parse.lemmas[verb] == "lead" and (parse.pos[subject] == "PROPN" or _acts(parse, subject))
    below = (*parse.kids(verb, "xcomp", "ccomp", "advcl"), *parse.kids(thing, "acl", "relcl"))
    return () if acts else tuple(to for kid in below for to in parse.kids(kid, "aux") if parse.tags[to] == "TO")[:1]


def _guides_to(parse: Parse, verb: int) -> tuple[int, ...]:
    """The "to" of "led police to the body": who shows somebody the way is not at his head; "led them to victory" is."""
    thing = parse.child(verb, "dobj")
    if parse.lemmas[verb] != "lead" or thing is None or parse.lemmas[thing].lower() not in _GUIDED:
        return ()
    links = (kid for kid in parse.kids(verb, "prep") if parse.words[kid].lower() == "to" and kid > thing)
    goals = ((link, parse.child(link, "pobj")) for link in links)
    return tuple(link for link, goal in goals if goal is not None and parse.lemmas[goal].lower() not in _WON)[:1]


_GUIDED = frozenset(
    """police investigator officer detective agent authority rescuer reporter journalist visitor guest tourist guard
    he she they we i you""".split()
)
_WON = frozenset("victory win title triumph success final championship cup promotion gold".split())


def _moved(parse: Parse, verb: int) -> tuple[int, ...]:
    """Where to something is got, which is nothing received: "get the firm out of debt"."""
    thing = parse.child(verb, "dobj")
    if thing is None or parse.lemmas[verb] != "get":
        return ()
    ways = (kid for kid in parse.kids(verb, "prep", "advmod") if parse.words[kid].lower() in _WAYS)
    return tuple(kid for kid in ways if kid > thing)[:1]


_WAYS = frozenset("out through into off over back past away together under down across".split())


def _leaves_with(parse: Parse, verb: int) -> tuple[int, ...]:
    """The "with" of "that will leave Acme with a stake": what leaves somebody with something does not go away."""
    thing, subject = parse.child(verb, "dobj"), parse.child(verb, "nsubj")
    if parse.lemmas[verb] != "leave" or thing is None or subject is None:
        return ()
    acts = parse.pos[subject] == "PROPN" or _acts(parse, subject)
    return () if acts else tuple(kid for kid in parse.kids(verb, "prep") if parse.words[kid].lower() == "with")[:1]


def _acts(parse: Parse, subject: int) -> bool:
    """Whether a word is for somebody, or for a body or place that acts."""
    lemma = parse.lemmas[subject].lower()
    return lemma in GENDERS or heads().types.get(lemma) in _LEAVING or parse.words[subject].lower() in _WHO


_LEAVING = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.LOCATION})
_WHO = frozenset("they we i you who some many others people".split())


def _is_had(parse: Parse, verb: int) -> bool:
    """Whether "have got" is British for "have": "they've got a plan"."""
    helper = parse.child(verb, "aux")
    has = helper is not None and parse.words[helper].lower() in {"have", "has", "'ve", "'s"}
    whole = parse.child(verb, "prt", "prep", "xcomp", "ccomp", "auxpass") is None
    return has and whole and parse.words[verb].lower() == "got" and parse.child(verb, "dobj") is not None


def idiom_of(parse: Parse, verb: int) -> str:
    """Lemma of a verb that what is behind it gives another sense: "directed them to close", "struck a tone"; or ""."""
    act, thing = parse.child(verb, "xcomp", "ccomp"), parse.child(verb, "dobj")
    if _is_had(parse, verb):
        return "have"
    if parse.lemmas[verb] == "name" and _gives_name(parse, verb):
        return "christen"
    if read := _by_thing(parse, verb):
        return read
    if parse.lemmas[verb] == "run" and _behind(parse, verb, "for", _LENGTHS):
        return "last"
    asks = act is not None and any(parse.words[kid].lower() == "to" for kid in parse.kids(act, "aux"))
    if parse.lemmas[verb] in {"direct", "command"} and asks:
        return "order"
    if parse.lemmas[verb] in {"jail", "imprison"} and thing is not None and _behind(parse, verb, "for", TIME_NOUN):
        return "sentence"
    struck = thing is not None and parse.lemmas[thing] in {"tone", "note", "chord", "balance", "pose"}
    return f"strike {parse.lemmas[thing]}" if thing is not None and struck and parse.lemmas[verb] == "strike" else ""


def _gives_name(parse: Parse, verb: int) -> bool:
    """Whether "name" tells what somebody is called, and no office: "named their son Ivo", "named him as Ivo Dunn"."""
    links = (kid for kid in parse.kids(verb, "prep") if parse.words[kid].lower() == "as")
    second = [*parse.kids(verb, "oprd", "attr"), *(noun for link in links for noun in parse.kids(link, "pobj"))]
    thing = parse.child(verb, "dobj")
    if thing is not None and not second:
        asked = parse.words[thing].lower() == "whom"
        thing = parse.heads[verb] if asked and parse.deps[verb] == "relcl" else thing
        words = {parse.lemmas[word].lower() for word in (thing, *parse.kids(thing, "compound"))}
        return bool(words & (FAMILY | _NAMED | _UNKNOWN))
    return any(parse.label(noun) == "PERSON" for noun in second)


def _by_thing(parse: Parse, verb: int) -> str:
    """Lemma of a verb that what it befalls gives another sense; or ""."""
    thing = parse.child(verb, "dobj", "nsubjpass")
    thing = parse.heads[verb] if thing is None and parse.deps[verb] == "acl" else thing
    if thing is not None and parse.lemmas[verb] == "get" and parse.label(thing) == "PERSON":
        return "fetch"
    read, things = _READ.get(parse.lemmas[verb], ("", frozenset()))
    return read if thing is not None and parse.lemmas[thing].lower() in things else ""


_FILMED = frozenset(
    """scene film movie video footage documentary series episode photo picture photograph image clip sequence
    commercial advert""".split()
)
_GROUND = frozenset("soil ground slope hillside cliff wall building".split())
_READ = {
    "hack": ("loosen", frozenset("hole path way tree branch ice wood piece bush".split())),
    "destabilise": ("loosen", _GROUND),
    "destabilize": ("loosen", _GROUND),
    "shoot": ("film", _FILMED),
    "watch": ("view", _FILMED | frozenset("game match show television tv final race concert news program".split())),
}
"""How a verb is read before what is no target of an attack or a watch: "hack holes in the ice", "watch a film"."""
_NAMED = frozenset("boy girl infant dog cat puppy kitten pony horse".split())
"""Those besides a family to whom one gives a name, and no office."""
_UNKNOWN = frozenset("suspect attacker gunman killer culprit victim dead thief bomber assailant".split())
"""Those whom one identifies."""


_LENGTHS = frozenset(
    "episode season series performance issue edition yard mile metre meter kilometre touchdown".split()
)
"""How long a show or a player runs, who is candidate for nothing."""


def _behind(parse: Parse, verb: int, link: str, nouns: frozenset[str]) -> bool:
    """Whether one of these nouns stands behind a preposition of the verb: "jailed for ten years"."""
    links = (kid for kid in parse.kids(verb, "prep") if parse.words[kid].lower() == link)
    found = (parse.child(kid, "pobj") for kid in links)
    return any(noun is not None and parse.lemmas[noun].lower() in nouns for noun in found)


def prefix_of(parse: Parse, token: int) -> str:
    """The first half of a verb with a hyphen, "co-" in "co-operate"."""
    joined = parse.pos[token] in VERBS and token > 1 and parse.words[token - 1] == "-"
    halves = [kid for kid in parse.kids(token, "compound") if kid == token - 2] if joined else []
    return f"{parse.words[halves[0]].lower()}-" if halves else ""
