"""Tells what the noun phrase of a head names, and whether it names several."""

from extract.lexicon import heads, places, titles
from extract.mentions.context import Context
from extract.mentions.phrases import counted
from extract.model import EntityType
from extract.parse import Parse
from extract.spans import YEAR

QUANTITIES = frozenset(
    """dozen hundred thousand million billion score number lot majority most some handful couple pair rest half many
    several scores""".split()
)
"""Nouns that only say how many: what they count is in the phrase with "of"."""

_TWO = frozenset({"couple", "pair"})
"""Such nouns that name two people where nothing is counted."""

_QUALIFIED = frozenset({"figure"})
"""Nouns that name a person only with a word before them ("a senior figure")."""
_THINGS = {
    "agent": frozenset("nerve chemical biological toxic cleaning blister infectious anticancer contrast vx".split()),
    "model": frozenset(
        """business economic economics pricing financial climate computer mathematical statistical forecasting revenue
        funding operating growth scale language computational theoretical mass-market car family distribution""".split()
    ),
}
"""Words before a noun for people that make it one for a thing: "a nerve agent", "the firm's business model"."""
_BODIES = frozenset((("think", "tank"), ("school", "district"), ("water", "district")))
"""Pairs of a noun and the one before it that together name a body."""
_AGENT_ENDINGS = ("ist", "ician", "woman", "-man")
_ABSTRACT_ENDINGS = ("ness", "ity", "ism", "ship", "hood", "ance", "ence", "ability")


def type_of(context: Context, token: int) -> EntityType | None:
    """What a noun phrase with this head names, or None if it names no participant (a measure, a state, a quality)."""
    parse = context.parse
    while (lemma := parse.lemmas[token].lower()) in QUANTITIES:
        inner = counted(parse, token)
        if inner is None and lemma in _TWO and parse.child(token, "det") is not None:
            return EntityType.GROUP  # "the couple", without "of"
        if inner is None or inner in context.literal:
            return None
        if inner in context.names:
            return context.names[inner].type
        token = inner
    kind = _listed(parse, token, lemma)
    person = kind is None and (lemma in titles().roles or (len(lemma) > 5 and lemma.endswith(_AGENT_ENDINGS)))
    if kind is EntityType.PERSON or person:
        return EntityType.GROUP if several(parse, token) else EntityType.PERSON
    if kind is not None:
        return kind
    if lemma in heads().abstract or lemma.endswith(_ABSTRACT_ENDINGS):
        return None
    if lemma.endswith(heads().deverbal_endings) and _has_complement(parse, token):
        return EntityType.EVENT
    return EntityType.THING if len(lemma) > 1 and any(letter.isalpha() for letter in lemma) else None


def _listed(parse: Parse, token: int, lemma: str) -> EntityType | None:
    """Type of a listed noun, also of one that is capital at the head of a sentence ("Refugees fled")."""
    types = heads().types
    if (parse.words[token - 1].lower(), lemma) in _BODIES and token:
        return EntityType.ORGANIZATION
    if (lemma == "national" and parse.tags[token] in {"NN", "NNS"}) or is_one_of_people(parse, token):
        return EntityType.PERSON
    kind = types.get(lemma) or types.get(lemma.rsplit("-", maxsplit=1)[-1])
    if kind is None and parse.tags[token] == "NNPS" and lemma.endswith("s"):
        kind = types.get(lemma[:-1])
    if lemma in _THINGS and any(parse.words[kid].lower() in _THINGS[lemma] for kid in parse.children[token]):
        return EntityType.THING
    return None if lemma in _QUALIFIED and parse.child(token, "amod", "compound") is None else kind


def is_one_of_people(parse: Parse, token: int) -> bool:
    """Whether a word for people names one of them: "the Italian", "a native Texan", and not "the Dutch", "Italians"."""
    word, verb = parse.words[token].lower(), parse.heads[token]
    determiner = parse.child(token, "det")
    single = determiner is not None and parse.words[determiner].lower() in _ONE and not word.endswith(_OF_ALL)
    noun = parse.tags[token] in {"NN", "NNP", "JJ"} and parse.deps[token] in _NOUN_PLACES
    agrees = parse.tags[verb] != "VBP" or parse.deps[token] not in {"nsubj", "nsubjpass"}
    return word in places().people and single and noun and agrees and parse.child(token, "cc") is None


_ONE = frozenset(("a", "an", "the", "this", "that", "every", "each", "another", "one"))
_NOUN_PLACES = frozenset(("nsubj", "nsubjpass", "dobj", "pobj", "dative", "attr", "appos", "conj"))
_OF_ALL = ("ese", "sh", "ch", "s")
"""Endings of words that with "the" name a whole people: "the Dutch"."""


def several(parse: Parse, token: int) -> bool:
    """Whether the phrase names several: a plural, a number above one, a quantity of several."""
    if parse.lemmas[token].lower() in QUANTITIES and (inner := counted(parse, token)) is not None:
        return parse.tags[inner] in {"NNS", "NNPS"}
    return parse.tags[token] in {"NNS", "NNPS"} or _counted_several(parse, token)


def _counted_several(parse: Parse, token: int) -> bool:
    """Whether a number above one stands before the noun, and no year."""
    number = parse.child(token, "nummod")
    if number is None or number > token:  # "Resolution 2336"
        return False
    word = parse.words[number].lower()
    return word not in {"one", "1"} and not YEAR.fullmatch(word)


def _has_complement(parse: Parse, token: int) -> bool:
    """Whether the noun has an "of" or "by" phrase or a possessor, as names of acts have."""
    return any(
        parse.deps[kid] == "poss" or (parse.deps[kid] == "prep" and parse.lemmas[kid] in {"of", "by"})
        for kid in parse.children[token]
    )
