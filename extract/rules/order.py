"""Conditions on the order of words and marks, which a tree does not show; each by name, for `guards.py`."""

from extract.almanac import MONTHS, WEEKDAYS
from extract.lexicon import heads, places
from extract.lives import life_in
from extract.model import EntityType
from extract.nouns import TIE_NOUN
from extract.rules.context import TEMPORAL, Bindings, Context
from extract.rules.dates import date_words, is_date, is_lately
from extract.verbs import joins_verbs


def place_pair(context: Context, bound: Bindings) -> bool:
    """A comma alone stands between the names ("Lima, Peru"), and they are no list."""
    parse, first, second = context.parse, bound["subject"], bound["object"]
    start = context.mentions[second].start
    the = parse.child(second, "det") is not None and context.mentions[second].known not in places().countries
    listed = (
        the
        or parse.child(second, "cc", "conj") is not None
        or parse.child(first, "cc") is not None
        or parse.deps[first] in {"conj", "appos"}
    )
    following = parse.words[second + 1] if second + 1 < len(parse) else ""
    if context.mentions[first].known in places().countries:
        return False  # "Kenya, Peru and Chile", "the capital of Kenya, Nairobi"
    home = places().capitals.get(parse.words[first].casefold())
    land = context.mentions[second].known
    if home is not None and land in places().countries and land != home:
        return False  # "at odds with Nairobi, Peru banned it"
    ends = following.lower() not in {"and", "or"} or joins_verbs(parse, second + 1)
    one = parse.words[second] in {"D.C.", "DC"}  # "Washington, D.C.", which is one name
    return parse.words[first + 1 : start] == (",",) and not listed and ends and not one


def an_age(context: Context, bound: Bindings) -> bool:
    """`object` is a number that a person's age can be, after a comma."""
    parse, number = context.parse, bound["object"]
    return (
        parse.words[number].isdigit() and 0 < int(parse.words[number]) < 115 and parse.words[number - 1] in {",", "("}
    )


def told_no_person(context: Context, bound: Bindings) -> bool:
    """`told` is no noun for a person, whose own age is read already."""
    return context.type_of(bound["told"]) is not EntityType.PERSON


def object_an_age(context: Context, bound: Bindings) -> bool:
    """`object` is nothing but a number that a person's age can be."""
    parse, number = context.parse, bound["object"]
    alone = parse.kids(number, "advmod") == parse.children[number]  # "just 19"
    if parse.words[number - 1].lower() == "out":  # runs of a batsman who is not out
        return False
    return parse.words[number].isdigit() and 0 < int(parse.words[number]) < 115 and alone


def ends_sentence(context: Context, bound: Bindings) -> bool:
    """`relation` follows a comma and its subject, and nothing follows it: "..., Reuters reported."."""
    parse, verb, subject = context.parse, bound["relation"], bound["subject"]
    start, end = parse.sentences[parse.sentence_of[verb]]
    first = parse.subtree(subject)[0]
    rest = all(parse.pos[token] in {"PUNCT", "SPACE"} for token in range(verb + 1, end))
    return rest and first > start and parse.words[first - 1] == "," and subject < verb


def two_dates(context: Context, bound: Bindings) -> bool:
    """`birth` and `death` are the days of one life in one pair of brackets."""
    words, subject = context.parse.words, bound["subject"]
    opening = words.index("(", subject) if "(" in words[subject : bound["birth"]] else None
    life = None if opening is None else life_in(words, opening)
    return life is not None and bound["birth"] in range(*life[0]) and bound["death"] in range(*life[1])


def not_bracketed(context: Context, bound: Bindings) -> bool:
    """`subject` stands in no brackets, which hold another name or an acronym, and behind no colon ("Image: NASA")."""
    start = context.mentions[bound["subject"]].start
    return start == 0 or context.parse.words[start - 1] not in {"(", "[", ":"}


def noun_before_link(context: Context, bound: Bindings) -> bool:
    """`link` stands right behind `object`."""
    return bound["link"] == bound["object"] + 1


def whole_word(context: Context, bound: Bindings) -> bool:
    """`object` is no half of a word with a hyphen ("pro-Moscow"), unless both are its name: "al-Qaeda"."""
    token = bound["object"]
    start = context.mentions[token].start if context.is_name(token) else token
    return context.parse.words[start - 1] != "-"


def after_pro(context: Context, bound: Bindings) -> bool:
    """`object` stands after "pro-"."""
    return _prefix(context, bound["object"]) == "pro"


def after_anti(context: Context, bound: Bindings) -> bool:
    """`object` stands after "anti-"."""
    return _prefix(context, bound["object"]) == "anti"


def _prefix(context: Context, token: int) -> str:
    words = context.parse.words
    return words[token - 2].lower() if token > 1 and words[token - 1] == "-" else ""


def subject_not_phrase(context: Context, bound: Bindings) -> bool:
    """The preposition stands right behind the phrase of `subject`, so that the parser had little choice.

    So do the two of "the offices in Lima and in Kenya".
    """
    parse, link, noun = context.parse, bound["preposition"], bound["subject"]
    link = next((kid for kid in parse.kids(noun, "prep") if parse.child(kid, "cc") == link - 1), link)
    if parse.words[noun + 1 : link] == (",",):  # "the village of Natal, near Lima, burned"
        land, body = EntityType.LOCATION, EntityType.ORGANIZATION
        inner = context.type_of(noun) in {land, body} and context.is_name(bound["object"])
        closing = parse.words[max(one for one in parse.subtree(link) if parse.pos[one] != "PUNCT") + 1 :][:1]
        named = context.is_name(noun) and context.type_of(noun) is land
        return inner and (closing == (",",) or (named and closing == (".",)))
    end = max(noun, context.mentions[noun].end - 1) if context.is_name(noun) else noun  # "the Centre for Trade in Lima"
    return "," not in parse.words[noun:link] and link - end <= 3


def not_said_of_another(context: Context, bound: Bindings) -> bool:
    """`subject` is not what the clause says of its own subject, which other rules read: "Lima is a city in Peru"."""
    parse, noun = context.parse, bound["subject"]
    about = parse.child(parse.heads[noun], "nsubj")
    return parse.deps[noun] != "attr" or about is None or about == noun


def inner_part(context: Context, bound: Bindings) -> bool:
    """`subject` is a part of a place, neither a direction ("north of Peru") nor the place ("the area of Lima")."""
    parse, noun = context.parse, bound["subject"]
    lemma, named = parse.lemmas[noun].lower(), context.mentions[bound["object"]]
    if lemma in _SHORES and _WATER & {word.lower() for word in parse.words[named.start : named.end]}:
        return False  # "the shores of Lake Holm"
    if lemma in _COMPASS:
        away = parse.deps[noun] == "pobj" and parse.words[parse.heads[noun]].lower() == "to"  # "to the west of Lima"
        return (parse.tags[noun - 1] in {"DT", "JJ"} or parse.words[noun - 1].lower() == "far") and not away
    if parse.tags[noun] == "NNS":
        return True
    article = parse.child(noun, "det")
    some = article is not None and parse.words[article].lower() in {"a", "an"}
    return some if lemma in _NAMED_PART else article is not None or parse.child(noun, "amod", "poss") is not None


_SHORES = frozenset(("coast", "coastline", "shore"))
_WATER = frozenset("lake sea ocean river gulf bay".split())
_COMPASS = frozenset("north south east west northeast northwest southeast southwest".split())
_NAMED_PART = frozenset("suburb district area neighbourhood neighborhood slum".split())
"""Parts of a place that "of" gives their own names as well."""


def behind_comma(context: Context, bound: Bindings) -> bool:
    """A comma parts `subject` from `area`, and no "and" makes them two."""
    between = context.parse.words[bound["subject"] + 1 : bound["area"]]
    return between[:1] == (",",) and "and" not in between


def subject_on_its_own(context: Context, bound: Bindings) -> bool:
    """`subject` does not stand before a name that it tells of: "the Acme unit Nordal"."""
    parse, noun = context.parse, bound["subject"]
    return parse.deps[noun] not in {"compound", "nmod"} or not context.is_name(parse.heads[noun])


def subject_is_pobj(context: Context, bound: Bindings) -> bool:
    """`subject` is the first of the two named."""
    return context.parse.deps[bound["subject"]] == "pobj" and bound["subject"] < bound["object"]


def possessor_not_subject(context: Context, bound: Bindings) -> bool:
    """`noun` is not the object of a verb whose subject its possessive pronoun means: "declared his allegiance"."""
    parse = context.parse
    return not (parse.deps[bound["noun"]] == "dobj" and parse.tags[bound["subject"]] == "PRP$")


def not_told_by_role(context: Context, bound: Bindings) -> bool:
    """`noun` is no role whose owner is `object`, which the rules of roles read."""
    role = context.roles.get(bound["noun"])
    return role is None or role.organisation != bound["object"]


def no_role(context: Context, bound: Bindings) -> bool:
    """`object` is no role, which the rules of roles read."""
    return bound["object"] not in context.roles and _adjacent(context, bound["subject"], bound["object"])


def no_role_noun(context: Context, bound: Bindings) -> bool:
    """`noun` is no role in a body, which the rules of roles read."""
    role = context.roles.get(bound["noun"])
    return (role is None or role.organisation is None) and _adjacent(context, bound["subject"], bound["noun"])


def counts_no_kin(context: Context, bound: Bindings) -> bool:
    """`noun` does not tell how many somebody has: "a father of two from Leeds" is father to nobody in Leeds."""
    parse = context.parse
    return not any(
        parse.pos[one] == "NUM" for link in parse.kids(bound["noun"], "prep") for one in parse.kids(link, "pobj")
    )


def kin_of_its_own(context: Context, bound: Bindings) -> bool:
    """`preposition` is not that of a noun of kinship beside `noun`: "a cook and mother of two" cooks for nobody."""
    parse, noun = context.parse, bound["noun"]
    own = bound["preposition"] - 1
    return own == noun or parse.lemmas[own].lower() not in TIE_NOUN or parse.lemmas[noun].lower() in TIE_NOUN


def _adjacent(context: Context, one: int, other: int) -> bool:
    """Whether neither another clause nor a colon stands between two nouns in apposition."""
    parse = context.parse
    first, last = sorted((one, other))
    return ":" not in parse.words[first:last] and not any(
        parse.pos[token] in {"VERB", "AUX"} and parse.deps[token] not in {"amod", "compound"}
        for token in range(first, last)
    )


def inverted(context: Context, bound: Bindings) -> bool:
    """`preposition` opens the clause, then comes `relation`, and nothing but `subject` can be its subject."""
    parse, verb = context.parse, bound["relation"]
    before = any(kid < verb for kid in parse.kids(verb, "nsubj", "attr"))
    return bound["preposition"] < verb < bound["subject"] and not before


def subject_not_none(context: Context, bound: Bindings) -> bool:
    """`subject` is something, and not none of it: "there is no school in the town"."""
    parse = context.parse
    return not any(parse.words[kid].lower() == "no" for kid in parse.kids(bound["subject"], "det", "neg"))


def described_apart(context: Context, bound: Bindings) -> bool:
    """`object` has an article, or is one of several, and a comma parts it from `subject`; names have other rules."""
    parse, told, noun = context.parse, bound["object"], bound["subject"]
    apart = parse.words[max(parse.subtree(told)[0], noun + 1) - 1] == "," or told < noun
    article = any(parse.words[kid].lower() in {"a", "an", "the"} for kid in parse.kids(told, "det"))
    of = [below for kid in parse.kids(told, "prep") if parse.words[kid] == "of" for below in parse.kids(kid, "pobj")]
    one = parse.words[told].lower() == "one" and bool(of) and all(parse.pos[kid] != "PRON" for kid in of)
    either = [any(parse.words[kid].lower() in {"a", "an"} for kid in parse.kids(end, "det")) for end in (told, noun)]
    several = parse.tags[noun] in {"NNS", "NNPS"} and parse.tags[told] == "NN"
    common = article and parse.pos[told] == "NOUN" and not context.is_name(noun)
    singled = article and parse.tags[told] == "JJS"
    loose = context.label(noun) in TEMPORAL or parse.lemmas[told].lower() in _COMMENTS
    somebody = (
        context.type_of(noun) in _PEOPLE and not one and heads().types.get(parse.lemmas[told].lower()) not in _ALIKE
    )
    person = heads().types.get(parse.lemmas[told].lower()) is EntityType.PERSON
    if somebody or (
        person and context.type_of(noun) not in _PEOPLE
    ):  # "treated patients for fever, the main sign of malaria"
        return False
    fits = one or singled or (common and not all(either) and not several)  # "a bang, a fire and a flood" are three
    return apart and fits and not loose and parse.child(told, "conj") is None


_PEOPLE = frozenset({EntityType.PERSON, EntityType.GROUP})
_ALIKE = frozenset({*_PEOPLE, EntityType.ORGANIZATION})
_COMMENTS = frozenset(
    """post position role office title decision move feat honour honor practice tradition record fact event act step
    result figure distance time period increase decrease rise drop fall
    decline jump surge growth reduction first victory win defeat""".split()
)
"""Nouns behind a comma that may sum up the whole clause: "she chaired the board, a post she held for years"."""


def object_day(context: Context, bound: Bindings) -> bool:
    """`object` before `subject` is a day or month that tells when it was: no "Friday prayers", no "2016 vote"."""
    parse, day = context.parse, bound["object"]
    owns, word = parse.deps[day] == "poss", parse.words[day].lower()
    if is_lately(context, day):
        return owns
    words = [parse.words[token] for token in date_words(context, day)]
    numbered = any(one[0].isdigit() for one in words) and not all(one.isdigit() for one in words)
    single = word in MONTHS or (word in WEEKDAYS and parse.tags[bound["subject"]] == "NN")
    return (is_date(context, day) or single) and (owns or numbered or single)
