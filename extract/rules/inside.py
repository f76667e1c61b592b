"""Facts about what stands inside an object: who tells the effects of something tells of that thing too, for the graph.

An open triple keeps the phrase whole ("Acme | analysed | the effects of heat on maize"). The graph knows only two
ends, so each of those whom an abstract noun takes makes a fact of its own: "Acme | analysed effects of | heat".

Source: Gashteovski et al., MinIE (2017), §4: facts whose relation takes in a noun of its object.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from extract.arguments import conjuncts, prepositions, whole_preposition
from extract.examples import examples
from extract.found import Candidate
from extract.model import EntityType
from extract.nouns import CURRENCY, DISTANCE_UNIT, GROUPING_NOUN, NOUN_IN, QUANTITY_NOUN, TIME_NOUN, UNDERGONE_NOUN
from extract.parse import Parse
from extract.rules.act_guards import CONCRETE, ON_OTHERS, act_noun
from extract.rules.context import MEASURES, Context
from extract.rules.emit import noun_words
from extract.rules.parts import VERBS, part, preposition_words
from extract.words import CALLING

RULE = "inside_object"
LINKS = frozenset("on in to for against with from into about over toward towards".split())
"""Prepositions besides "of" by which a noun of act takes what it is about."""
SAME = frozenset("position post role title rank name job age kind type sort form variety level sum".split())
"""Nouns that say again, or only count, what "of" names behind them: "the post of mayor"."""
WHOLE = CONCRETE - {EntityType.ORGANIZATION}
"""Kinds of what is met or hit for itself; who raids the offices of a firm deals with the firm."""
VAGUE = QUANTITY_NOUN | GROUPING_NOUN | TIME_NOUN | DISTANCE_UNIT | CURRENCY | SAME
SHARES = frozenset("percent % half third quarter fifth tenth majority most part".split())
"""Nouns of quantity behind which "of" names the whole that is dealt with so far: "lost half of the land"."""
DEEPEST = 2
"""Nouns that the relation takes in: "analysed effects on production of"."""


@dataclass(frozen=True, slots=True)
class Inner:
    """What stands inside a phrase: its head, and the words, lemmas and last preposition that lead to it."""

    head: int
    shown: str
    words: tuple[int, ...]
    lemmas: tuple[str, ...]
    link: str


def inside(context: Context, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """One candidate for each subject, verb and thing inside the object, in the order of the facts with that object."""
    said = {(one.trigger, one.subject.head, one.object.head) for one in found if one.object is not None}
    for one in found:
        if one.nominal or one.object is None or one.object.name:
            continue
        if context.parse.lemmas[one.trigger] in CALLING and not one.preposition:
            continue
        if context.parse.pos[one.trigger] not in VERBS:
            continue
        for inner in _inside(context, one.object.head, direct=context.parse.deps[one.object.head] != "pobj"):
            key = one.trigger, one.subject.head, inner.head
            if key not in said:
                said.add(key)
                yield replace(
                    one,
                    rule=RULE,
                    relation=f"{one.relation} {inner.shown}",
                    relation_tokens=tuple(sorted({*one.relation_tokens, *inner.words})),
                    object=part(context, inner.head),
                    predicate=_called(context, one, inner),
                    preposition=inner.link,
                    arguments=(),
                    further=True,
                )


def _called(context: Context, one: Candidate, inner: Inner) -> str:
    """Name of the relation, which no vocabulary may read: who leads to a protest does not protest."""
    verb = f"was {context.parse.words[one.trigger].lower()}" if one.passive else one.lemma
    return " ".join(word for word in (verb, one.preposition, *inner.lemmas, inner.link) if word)


def _inside(context: Context, noun: int, *, direct: bool, depth: int = 1) -> Iterator[Inner]:
    """Those inside the phrase of an abstract noun or a body; of an act, where not `direct` but behind a preposition."""
    parse, lemma = context.parse, context.parse.lemmas[noun].lower()
    if lemma in SHARES and direct and depth == 1:
        yield from _whole(context, noun)
    if parse.pos[noun] != "NOUN" or context.type_of(noun) in WHOLE or context.label(noun) in MEASURES:
        return
    act = act_noun(context, {"noun": noun})
    if lemma in VAGUE or not (direct or act or lemma in UNDERGONE_NOUN):
        return
    owner = None if lemma in ON_OTHERS or _takes_of(parse, noun) else parse.child(noun, "poss")
    if owner is not None and owner in context.mentions and parse.pos[owner] != "PRON":
        words = tuple(word for word in noun_words(context, noun, {"object": owner}) if word <= noun)
        yield Inner(owner, f"{parse.quote(words)} of", words, (lemma,), "of")
    for link in prepositions(parse, noun):
        head, word = parse.child(link, "pobj"), parse.words[link].lower()
        told = word == "of" or (act and word in LINKS and (word != "in" or lemma in NOUN_IN))
        told = told and (direct or word != "to")  # "was sent for treatment to Lima"
        if head is None or not told or link < noun or parse.words[link - 1] == ",":
            continue
        words = tuple(word for word in noun_words(context, noun, {"object": head}) if word < link)
        shown = f"{parse.quote(words)} {preposition_words(parse, link)}"
        words = (*words, *whole_preposition(parse, link))
        for one in (*conjuncts(parse, head), *examples(parse, head)):
            if one in context.mentions and context.label(one) not in MEASURES:
                yield Inner(one, shown, words, (lemma,), word)
            for deep in _inside(context, one, direct=direct, depth=depth + 1) if depth < DEEPEST else ():
                yield Inner(deep.head, f"{shown} {deep.shown}", (*words, *deep.words), (lemma, *deep.lemmas), deep.link)


def _whole(context: Context, share: int) -> Iterator[Inner]:
    """What a share is of, where it is a certain thing: "more than 30 percent of the territory"."""
    parse, link = context.parse, share + 1
    head = parse.child(link, "pobj") if link < len(parse) and parse.words[link].lower() == "of" else None
    if head is None or parse.heads[link] != share or context.label(head) in MEASURES:
        return
    words = tuple(word for word in part(context, share).tokens if word < link)
    for one in conjuncts(parse, head):
        definite = context.is_name(one) or any(
            parse.deps[kid] == "poss" or parse.words[kid].lower() in _DEFINITE for kid in parse.kids(one, "det", "poss")
        )
        if one in context.mentions and definite:
            yield Inner(one, f"{parse.quote(words)} of", (*words, link), (parse.lemmas[share].lower(),), "of")


_DEFINITE = frozenset(("the", "this", "that", "these", "those"))


def _takes_of(parse: Parse, noun: int) -> bool:
    """Whether "of" behind a noun names what it is about, so that its possessor is another: "Kenya's use of force"."""
    return any(parse.words[link].lower() == "of" for link in prepositions(parse, noun))
