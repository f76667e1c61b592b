"""The form of "be" that a participle leaves out: "a house built by Ann Roe" was built by her."""

from extract.model import EntityType
from extract.parse import Parse
from extract.rules.context import TEMPORAL, Context
from extract.rules.parts import VERBS
from extract.verbs import FINITE, GROUP, is_wished

PLURAL = frozenset("they them these those we us you many several others".split())
AMOUNTS = frozenset("lot number majority handful couple dozen".split())
ONE = frozenset(("one", "1"))


def be_left_out(context: Context, verb: int, subject: int) -> str:
    """The form as the subject and the time ask for it; "" where nothing is left out."""
    parse, clause = context.parse, context.clauses.of(verb)
    if not clause.passive or (parse.tags[verb] != "VBN" and parse.deps[verb] not in _BARE):
        return ""
    if any(parse.pos[token] in VERBS or parse.deps[token] not in GROUP for token in clause.group if token != verb):
        return ""
    if is_wished(parse, verb):
        return "to be"
    plural = is_plural(context, subject)
    return ("were" if plural else "was") if _is_past(context, verb) else ("are" if plural else "is")


def is_plural(context: Context, token: int) -> bool:
    """Whether what a token heads is several: "men", "they", "843", "a lot of people"."""
    parse, word = context.parse, context.parse.words[token].lower()
    if _is_one_name(context, token):
        return False
    if word in AMOUNTS:
        return any(is_plural(context, noun) for link in parse.kids(token, "prep") for noun in parse.kids(link, "pobj"))
    return parse.tags[token] in {"NNS", "NNPS"} or word in PLURAL or (parse.tags[token] == "CD" and word not in ONE)


def _is_one_name(context: Context, token: int) -> bool:
    """Whether a name in the plural is that of one: "Ann Dunes", "Acme Motors", "the United States"; not "the Reds"."""
    parse, label, first = context.parse, context.label(token), token
    if label == "GPE" or (context.is_name(token) and context.type_of(token) in _SINGLE):
        return True
    while first > 0 and context.label(first - 1) == label:
        first -= 1
    article = "the" in {parse.words[first].lower(), parse.words[first - 1].lower()}
    return label in {"PERSON", "ORG"} and not article and parse.words[token].lower() not in _TROOPS


_SINGLE = frozenset({EntityType.PERSON, EntityType.PRODUCT})
_TROOPS = frozenset("forces units guards brigades rebels fighters".split())
"""Last words of names of those who are several."""


def _is_past(context: Context, verb: int) -> bool:
    """Whether a participle tells of the past: of a birth, with a date, or in a clause that is past or has no tense."""
    parse = context.parse
    times = (parse.child(link, "pobj") for link in parse.kids(verb, "prep"))
    dated = any(
        noun is not None and context.label(noun) in TEMPORAL for noun in (*times, *parse.kids(verb, "npadvmod"))
    )
    after = [token for token in parse.subtree(verb) if token > verb]
    dated = dated or any(context.label(token) in TEMPORAL or _is_year(parse, token) for token in after)
    if parse.deps[verb] == "conj" and parse.deps[parse.heads[verb]] == "acl":
        return dated or _is_past(context, parse.heads[verb])
    if dated or parse.lemmas[verb] in MAKING:
        return True
    for above in parse.ancestors(verb):
        forms = [parse.tags[token] for token in (above, *parse.kids(above, "aux", "auxpass"))]
        tense = next((tag for tag in forms if tag in FINITE or tag == "MD"), "")
        if tense:
            return tense == "VBD"
    return True


def _is_year(parse: Parse, token: int) -> bool:
    """Whether a token is the number of a year behind "in"."""
    word, link = parse.words[token], parse.words[token - 1].lower()
    return word.isdigit() and len(word) == YEAR and link == "in"


_BARE = frozenset(("acl", "conj", "xcomp", "ccomp", "advcl"))
MAKING = frozenset("bear found build establish create erect construct write compose invent discover".split())
"""Verbs of what has happened once, where something is there."""
YEAR = 4
"""Digits of a year."""
