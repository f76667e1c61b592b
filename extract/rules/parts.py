"""The words of the parts of a fact: the phrase at a head, the words of a relation."""

from extract.arguments import FOCUS, adverbs, given_name, hyphenated, is_inside_word, phrase, whole_preposition
from extract.found import Phrase
from extract.marks import in_quotes, with_marks, without_lone_quotes
from extract.model import EntityType
from extract.parse import Parse, once
from extract.relatives import antecedent
from extract.rules.context import Context

VERBS = frozenset(("VERB", "AUX"))


@once
def part(context: Context, head: int) -> Phrase:
    """The phrase at a head; a name without the titles before it, which are facts of their own.

    A place in the name of a body is the place, whatever its form.
    """
    home = context.homes.get(head) or context.parties.get(head)
    if home is not None:
        return Phrase(head, tuple(range(home.start, home.end)), name=home.name)
    found = phrase(context.parse, head)
    if context.parse.tags[found.tokens[-1]] in {"WDT", "WP"} and len(found.tokens) > 1:
        return _resolved(context, found)
    if not context.is_name(head):
        return Phrase(head, in_quotes(context.parse, (*found.tokens, *given_name(context.parse, found))))
    named = context.mentions[head]
    before = [role for role in named.roles if role.end <= head]
    titles = {token for role in before for token in range(role.start, role.end)}
    titles |= {
        token
        for role in before
        for kid in context.parse.kids(role.head, "prep")
        for token in context.parse.subtree(kid)
        if token < head
    }
    number = context.parse.child(head, "nummod")  # "US 258"
    end = named.end + (number == named.end)
    whole = named.type is EntityType.ORGANIZATION and {"for", "on", "in"} & set(context.parse.words[head:end])
    kept = range(named.start, end) if whole else found.tokens  # "Centre for Peace and Security"
    inside = [token for token in kept if named.start <= token < end and token not in titles]
    told = max(
        (at for at, token in enumerate(inside) if token < head and _ends_description(context, token)), default=-1
    )
    inside = inside[told + 1 :]
    while inside and inside[0] != head and _leads(context, inside[0]):
        inside.pop(0)
    return Phrase(head, in_quotes(context.parse, with_marks(context.parse, inside) or (head,)))


def measured(parse: Parse, head: int) -> Phrase | None:
    """A measure before a noun as it is said alone: "20 minutes" and "15 metres high"; None for what is none."""
    unit = parse.child(head, "npadvmod") if parse.deps[head] == "amod" else head
    number = None if unit is None else parse.child(unit, "nummod")
    if unit is None or number is None or number > unit or parse.deps[head] not in {"amod", "compound", "nmod"}:
        return None
    before = [token for token in range(parse.subtree(number)[0], unit) if parse.words[token] != "-"]
    word = parse.words[unit]
    several = parse.words[number].lower() not in {"one", "1"} and parse.tags[unit] == "NN" and word.isalpha()
    told = f"{parse.quote(before)} {_SEVERAL.get(word, word + 's') if several and word not in _ALIKE else word}"
    behind = () if head == unit else (head,)
    told = " ".join((told.replace(" %", "%"), *map(parse.words.__getitem__, behind)))
    return Phrase(head, (*before, unit, *behind), name=told)


_SEVERAL = {"foot": "feet", "inch": "inches", "century": "centuries", "story": "stories", "man": "men"}
_SEVERAL |= {"person": "people", "woman": "women"}
_ALIKE = frozenset("percent m km kg cm mm ft mw".split())
"""Units that are the same for several."""


def _leads(context: Context, token: int) -> bool:
    """Whether a word before a name is no part of it: "his own" in "his own Green Party"."""
    own = context.parse.words[token] == "own" and context.parse.tags[token - 1] == "PRP$"
    return own or context.parse.pos[token] in {"PUNCT", "PRON", "CCONJ"}


def _resolved(context: Context, found: Phrase) -> Phrase:
    """A phrase that ends in a relative pronoun, with what that stands for: "most of" the ten books."""
    meant = antecedent(context.parse, found.tokens[-1])
    if meant is None or meant in found.tokens:
        return found
    first, rest = found.tokens[:-1], part(context, meant)
    name = f"{context.parse.quote(first)} {rest.name or context.parse.quote(rest.tokens)}"
    return Phrase(found.head, found.tokens, name=name)


def _ends_description(context: Context, token: int) -> bool:
    """Whether a name begins anew behind a token: a dash between blanks, the kind of thing it names, "number one"."""
    parse = context.parse
    dash = parse.words[token] in {"-", "–", "—"} and parse.ends[token - 1] < parse.starts[token]
    kind = parse.tags[token] in {"NN", "NNS"} and parse.deps[token] in {"compound", "nmod"}
    ranked = parse.deps[token] == "nummod" and parse.heads[token] == token - 1 and parse.deps[token - 1] == "nmod"
    kind = kind and not is_inside_word(parse, token)  # "Jaish-e-Karam"
    return dash or ranked or (kind and parse.pos[parse.heads[token]] == "PROPN" and parse.words[token].islower())


@once
def relation_words(context: Context, token: int) -> tuple[int, ...]:
    """The verb group of a verb; a noun with what stands before it; a preposition alone."""
    parse = context.parse
    if parse.pos[token] in VERBS:
        group = context.clauses.of(token).group
        return tuple(sorted({*group, *adverbs(parse, group)}))
    if parse.pos[token] in {"NOUN", "PROPN"}:
        rest = hyphenated(parse, token)
        words = tuple(word for word in phrase(parse, token, bare=True).tokens if word <= token or word in rest)
        return without_lone_quotes(parse, words)
    if parse.pos[token] == "ADJ":
        return _graded(parse, token)
    return whole_preposition(parse, token) if links(parse, token) else (token,)


def _graded(parse: Parse, adjective: int) -> tuple[int, ...]:
    """An adjective with the adverbs right before it: "much more efficient" than something."""
    first = adjective
    for kid in reversed(parse.kids(adjective, "advmod")):
        words = parse.subtree(kid)
        if words[-1] == first - 1 and len(words) == words[-1] - words[0] + 1 and parse.words[kid].lower() not in FOCUS:
            first = words[0]
    return tuple(range(first, adjective + 1))


def links(parse: Parse, token: int) -> bool:
    """Whether the token is a preposition, also one that is a participle ("following")."""
    return parse.pos[token] in {"ADP", "SCONJ", "PART"} or parse.deps[token] == "prep"


def preposition_words(parse: Parse, preposition: int) -> str:
    """A preposition as it is written, in lower case: "out of"."""
    return " ".join(parse.words[token].lower() for token in whole_preposition(parse, preposition))
