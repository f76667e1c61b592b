"""Conditions that no tree can state, each by name; a rule that names one is dropped where it does not hold."""

from collections.abc import Callable, Iterator, Mapping
from types import FunctionType

from extract.lexicon import places
from extract.mentions.kinds import is_one_of_people
from extract.mentions.phrases import is_named_area
from extract.model import EntityType
from extract.nouns import NOUN_IN, QUANTITY_NOUN, TIME_NOUN
from extract.rules import act_guards, class_guards, measure_guards, order, origin, role_guards, verb_guards
from extract.rules.context import MEASURES, NAMING, TEMPORAL, Bindings, Context
from extract.rules.dates import is_date, is_lately
from extract.words import SINGLING_OUT

FIRST_YEAR, LAST_YEAR = 1000, 2100


def object_not_time(context: Context, bound: Bindings) -> bool:
    """`object` is no expression of time."""
    token = bound["object"]
    label = context.label(token)
    return label not in TEMPORAL and (label in NAMING or context.parse.lemmas[token].lower() not in TIME_NOUN)


def object_not_measure(context: Context, bound: Bindings) -> bool:
    """`object` is no time, number or amount."""
    parse, token = context.parse, bound["object"]
    bound_of_time = parse.lemmas[token].lower() in _BOUNDS and "of" in (
        parse.words[kid] for kid in parse.kids(token, "prep")
    )
    return context.label(token) not in MEASURES and object_not_time(context, bound) and not bound_of_time


_BOUNDS = frozenset("end close start beginning turn middle deadline".split())
"""Nouns of when something begins or ends: "won by the end of the talks"."""


def object_amount(context: Context, bound: Bindings) -> bool:
    """`object` is an amount in figures, or in words that the model knows for one; no mere "one"."""
    token = bound["object"]
    amount = context.label(token) in {"CARDINAL", "MONEY", "PERCENT", "QUANTITY"}
    return (amount or context.parse.words[token][0].isdigit()) and context.parse.lemmas[token].lower() != "one"


def object_extent(context: Context, bound: Bindings) -> bool:
    """`object` is how much more or less something is: an amount, "40 points", "threefold", "18-fold"."""
    parse, token = context.parse, bound["object"]
    counted = parse.child(token, "nummod") is not None and context.label(token) not in TEMPORAL
    return counted or parse.lemmas[token].lower().endswith("fold") or object_amount(context, bound)


def subject_name(context: Context, bound: Bindings) -> bool:
    """`subject` is a proper name."""
    return context.is_name(bound["subject"])


def object_name(context: Context, bound: Bindings) -> bool:
    """`object` is a proper name."""
    return context.is_name(bound["object"])


def object_proper(context: Context, bound: Bindings) -> bool:
    """`object` is a proper name, or a body that a place makes one of a kind: "Kenyan police"."""
    named = context.mentions.get(bound["object"])
    return object_name(context, bound) or (named is not None and named.proper)


def subject_common(context: Context, bound: Bindings) -> bool:
    """`subject` is a description and no proper name."""
    return not context.is_name(bound["subject"])


def object_common(context: Context, bound: Bindings) -> bool:
    """`object` is no proper name, no area ("Arles, Holm province") and nobody's origin ("Roe, a Swede")."""
    parse, noun = context.parse, bound["object"]
    return not context.is_name(noun) and not is_named_area(parse, noun) and not is_one_of_people(parse, noun)


def noun_common(context: Context, bound: Bindings) -> bool:
    """`noun` is no proper name."""
    return not context.is_name(bound["noun"])


def no_example(context: Context, bound: Bindings) -> bool:
    """`preposition` gives no examples of what is named: "its members are banks, including Acme"."""
    return context.parse.words[bound["preposition"]].lower() not in {"including", "like"}


def not_singled_out(context: Context, bound: Bindings) -> bool:
    """`subject` is no example of several: "its backers, notably Russia"."""
    parse = context.parse
    return not any(parse.words[kid].lower() in SINGLING_OUT for kid in parse.kids(bound["subject"], "advmod"))


def not_listed(context: Context, bound: Bindings) -> bool:
    """`subject` is not the second of a list: "of the university, the Parks Authority and the city"."""
    parse, name = context.parse, bound["subject"]
    first = parse.subtree(name)[0]
    beside = [*parse.kids(name, "conj", "appos"), *(kid for kid in parse.kids(bound["object"], "conj") if kid > name)]
    return not (beside and parse.words[first - 1] == "," and parse.words[first].lower() == "the")


def same_number(context: Context, bound: Bindings) -> bool:
    """`object` is no plural beside one name."""
    parse = context.parse
    plural = parse.tags[bound["object"]] in {"NNS", "NNPS"}
    return (
        not plural
        or parse.tags[bound["subject"]] in {"NNS", "NNPS"}
        or context.type_of(bound["subject"]) is EntityType.GROUP
    )


def object_name_or_event(context: Context, bound: Bindings) -> bool:
    """`object` is a proper name or an event."""
    return context.is_name(bound["object"]) or context.type_of(bound["object"]) is EntityType.EVENT


def no_time_noun(context: Context, bound: Bindings) -> bool:
    """`noun` is no noun of time."""
    return context.parse.lemmas[bound["noun"]].lower() not in TIME_NOUN


def subject_not_class(context: Context, bound: Bindings) -> bool:
    """`subject` names something, and not only what something is: "Acme is a branch of the bank"."""
    return context.parse.deps[bound["subject"]] != "attr"


def subject_not_reflexive(context: Context, bound: Bindings) -> bool:
    """`subject` is not what the verb's own subject is: "calls himself"."""
    return context.parse.words[bound["subject"]].lower() not in {"himself", "herself", "itself", "themselves"}


def subject_not_time(context: Context, bound: Bindings) -> bool:
    """`subject` is no expression of time; winters may be cold."""
    if context.parse.tags[bound["subject"]] == "NNS":
        return True
    return object_not_time(context, {"object": bound["subject"]})


def same_kind(context: Context, bound: Bindings) -> bool:
    """The description fits the type of the name: a person is no crew, and a group no defeat.

    What is said of a person behind the name, with an article, may be a noun whose kind is not known: a prizefighter.
    """
    one, other = context.type_of(bound["subject"]), context.type_of(bound["object"])
    if EntityType.PERSON in {one, other}:
        unknown = other is EntityType.THING and context.parse.child(bound["object"], "det") is not None
        return one == other or (unknown and bound["object"] > bound["subject"])
    return EntityType.EVENT not in {one, other} or one == other


def noun_counts_none(context: Context, bound: Bindings) -> bool:
    """`noun` says what things are, and not how many or of which kind: "one of dozens of lawyers"."""
    return context.parse.lemmas[bound["noun"]].lower() not in QUANTITY_NOUN | {"kind", "type", "sort", "form"}


def noun_bare(context: Context, bound: Bindings) -> bool:
    """`noun` has no article and no possessor, which may be another: "Ann Roe and his wife Eve"."""
    return all(context.parse.child(bound[one], "poss", "det") is None for one in ("noun", "subject"))


def noun_fits(context: Context, bound: Bindings) -> bool:
    """`noun` may say what the name `subject` is: nobody is a resignation, a firm or a town."""
    kind = context.type_of(bound["noun"])
    somebody = context.type_of(bound["subject"]) is EntityType.PERSON
    return not somebody or kind in {None, EntityType.PERSON, EntityType.GROUP, EntityType.THING}


def object_indefinite(context: Context, bound: Bindings) -> bool:
    """`object` is a common noun that has no article, or "a", and no possessor: it names a class."""
    parse, token = context.parse, bound["object"]
    if parse.child(token, "poss") is not None or context.is_name(token):
        return False
    article = parse.child(token, "det")
    return article is None or parse.words[article].lower() in {"a", "an", "another", "some", "no"}


def object_definite(context: Context, bound: Bindings) -> bool:
    """`object` is a name, or has an article or possessor that points to one thing."""
    return not object_indefinite(context, bound)


def not_two_people(context: Context, bound: Bindings) -> bool:
    """Not two names of persons: nobody is somebody else."""
    ends = (bound["subject"], bound["object"])
    return not all(context.is_name(end) and context.type_of(end) is EntityType.PERSON for end in ends)


def lies_in(context: Context, bound: Bindings) -> bool:
    """`subject` is no noun that takes "in" for what it is about (interest in), nor a body that only owns what is there.

    In "met envoys of the Front in Geneva" it is the envoys who were met there; who serves with an army does so there.
    Nor does a book in German lie anywhere.
    """
    parse, subject = context.parse, bound["subject"]
    owns = parse.deps[subject] == "pobj" and parse.lemmas[parse.heads[subject]] in {"of", "for", "with"}
    body = context.is_name(subject) and context.type_of(subject) is EntityType.ORGANIZATION
    body = body and parse.words[subject].lower() not in _SEATED
    tongue = context.label(bound["object"]) in {"NORP", "LANGUAGE"}
    return parse.lemmas[subject].lower() not in NOUN_IN and not (owns and body) and not tongue


_SEATED = frozenset(
    """university institute academy college hospital museum school centre center church clinic observatory library
    laboratory seminary monastery cathedral zoo theatre theater""".split()
)
"""Last words of names of bodies that are where they are, whoever is theirs."""


def no_country_in_town(context: Context, bound: Bindings) -> bool:
    """`subject` is no country, which lies in no other: "signed a treaty with Peru in Lima"."""
    land = context.mentions.get(bound["subject"])
    country = land is not None and land.name in places().countries
    return not (country and context.label(bound["object"]) == "GPE")


def subject_no_tie(context: Context, bound: Bindings) -> bool:
    """`subject` is not called somebody's rival or partner: "Uber's rival Lyft" does not belong to Uber."""
    parse = context.parse
    return not any(parse.lemmas[kid].lower() in TIE for kid in parse.kids(bound["subject"], "amod", "compound", "nmod"))


TIE = frozenset(("rival", "competitor", "partner"))


def subject_plural(context: Context, bound: Bindings) -> bool:
    """`subject` is in the plural."""
    return _is_plural(context, bound["subject"])


def _is_plural(context: Context, noun: int) -> bool:
    return context.parse.tags[noun] in {"NNS", "NNPS"}


def names_body(context: Context, bound: Bindings) -> bool:
    """`subject` is the name of a body, or the word for its kind behind one: "his Al-Qaeda network"."""
    parse, subject = context.parse, bound["subject"]
    before = parse.kids(subject, "compound", "nmod")
    kind = parse.lemmas[subject].lower() in KINDS and any(
        context.is_name(kid) and context.type_of(kid) is EntityType.ORGANIZATION for kid in before
    )
    return kind or context.is_name(subject)


KINDS = frozenset("group network party movement organisation organization faction militia firm company".split())


def whole_name(context: Context, bound: Bindings) -> bool:
    """`subject` is a name that the possessor stands outside of: no "Tom Reed's Bar"."""
    parse, named = context.parse, context.mentions[bound["subject"]]
    return not context.is_name(bound["subject"]) or parse.words[bound["object"]] not in named.name.split()


def noun_plural(context: Context, bound: Bindings) -> bool:
    """`noun` is in the plural."""
    return _is_plural(context, bound["noun"])


def object_date(context: Context, bound: Bindings) -> bool:
    """`object` is a day, month or year."""
    return is_date(context, bound["object"])


def object_lately(context: Context, bound: Bindings) -> bool:
    """`object` is a time told from the day of the text, of an act that takes no object but "place"."""
    thing = context.parse.child(bound["relation"], "dobj")
    return is_lately(context, bound["object"]) and (thing is None or context.parse.lemmas[thing] == "place")


def object_year(context: Context, bound: Bindings) -> bool:
    """`object` is the number of a year."""
    word = context.parse.words[bound["object"]]
    return word.isdigit() and FIRST_YEAR <= int(word) <= LAST_YEAR


Guard = Callable[[Context, Bindings], bool]


def _guards(names: Mapping[str, object], module: str) -> Iterator[Guard]:
    """The functions of a module that stand in it under names without underscore: each is a guard."""
    for name, one in names.items():
        if isinstance(one, FunctionType) and one.__module__ == module and not name.startswith("_"):
            yield one


GUARDS: Mapping[str, Guard] = {
    guard.__name__: guard
    for module in (act_guards, class_guards, measure_guards, order, origin, role_guards, verb_guards)
    for guard in _guards(vars(module), module.__name__)
} | {guard.__name__: guard for guard in _guards(globals(), __name__)}
"""All guards by name: the public functions of this file and of the files of guards beside it."""
