"""Makes facts of the links that are likely: candidates for the graph, each with the probability that it is wanted."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.arguments import phrase, whole_preposition
from extract.confidence import Weights, confidence
from extract.found import Candidate, Phrase
from extract.likely.links import Link, links
from extract.likely.signs import Told, signs
from extract.rules.context import Context
from extract.rules.dates import date_words, is_date
from extract.rules.emit import can_be_part, noun_words, states_fact
from extract.rules.further import object_words
from extract.rules.left_out import be_left_out, is_plural
from extract.rules.parts import part, relation_words

VERB, NOUN, APPOSITION = RULES = "likely_complement", "likely_behind_noun", "likely_apposition"
LEAST, DESCRIBED = 0.2, 0.4
"""Probabilities from which on a link is told, and one of a noun with what has no name, which says little by itself."""
SUREST = 0.5
"""The highest confidence of a link. Source: 264 of news, by reading: of the likeliest as many were wrong or empty."""


def likely(context: Context, found: Sequence[Candidate], weights: Weights) -> Iterator[Candidate]:
    """The links that these candidates do not tell and that are likely enough, by trigger, then object and subject."""
    told = Told.by(found)
    for link in links(context, found):
        if not _can_be(context, link):
            continue
        probability = confidence(signs(context, link, told), weights)
        least = DESCRIBED if link.nominal and not context.is_name(link.object) else LEAST
        if probability >= least:
            yield replace(made(context, link), probability=min(probability, SUREST))


def _can_be(context: Context, link: Link) -> bool:
    """Whether the ends are words that can be parts of a fact, and a verb one that tells something."""
    whole = can_be_part(context, link.subject) and can_be_part(context, link.object)
    return whole and (link.nominal or states_fact(context, link.trigger))


def made(context: Context, link: Link) -> Candidate:
    """A link as a candidate, in the words of the text."""
    between = () if link.preposition < 0 else whole_preposition(context.parse, link.preposition)
    return _of_noun(context, link, between) if link.nominal else _of_verb(context, link, between)


def _of_noun(context: Context, link: Link, between: tuple[int, ...]) -> Candidate:
    """What stands behind a noun: "attacks on ships" are on ships; what is set beside it says what it is."""
    beside, preposition = link.way == "appos", context.parse.quote(between).lower()
    be = "are" if is_plural(context, link.subject) else "is"
    return Candidate(
        rule=APPOSITION if beside else NOUN,
        subject=part(context, link.subject) if beside else _without(context, link),
        relation=f"{be} {preposition}".strip(),
        relation_tokens=between or (link.object,),
        object=_object(context, link.object),
        trigger=link.object if beside else link.trigger,
        lemma="be",
        preposition=preposition,
        nominal=True,
        predicate="is" if beside else f"be {preposition}",
        further=True,
    )


def _without(context: Context, link: Link) -> Phrase:
    """The noun of a link without what stands behind its preposition; a name stays whole."""
    whole = part(context, link.subject)
    if context.is_name(link.subject):
        return whole
    behind = context.parse.subtree(link.preposition)
    return replace(whole, tokens=tuple(token for token in whole.tokens if token not in behind) or whole.tokens)


def _of_verb(context: Context, link: Link, between: tuple[int, ...]) -> Candidate:
    """What completes a verb, whose short object the relation repeats: "played golf on" a scholarship."""
    parse, verb, dated = context.parse, link.trigger, link.way == "npadvmod"
    clause, preposition = context.clauses.of(verb), "on" if dated else parse.quote(between).lower()
    if link.noun >= 0:
        noun = noun_words(context, link.noun, {})
    else:
        noun = object_words(context, verb) if between or dated else ()
    words = tuple(sorted({*relation_words(context, verb), *noun}))
    shown = " ".join((be_left_out(context, verb, link.subject), parse.quote(words), preposition))
    lemmas = (
        f"was {parse.words[verb].lower()}" if clause.passive else parse.lemmas[verb].lower(),
        *(parse.words[kid].lower() for kid in parse.kids(verb, "prt")),
        *(parse.lemmas[token].lower() for token in noun if parse.deps[token] in {"dobj", "attr"}),
    )
    return Candidate(
        rule=VERB,
        subject=part(context, link.subject),
        relation=" ".join(shown.split()),
        relation_tokens=tuple(sorted({*words, *between})),
        object=_object(context, link.object),
        trigger=verb,
        lemma=" ".join(lemmas),
        preposition=preposition,
        passive=clause.passive,
        predicate=" ".join((*lemmas, preposition)).rstrip(),
        inherited=clause.inherited,
        further=True,
    )


def _object(context: Context, head: int) -> Phrase:
    """What a link leads to: what it names, a date in its own words, or a phrase."""
    if head not in context.mentions and is_date(context, head):
        words = date_words(context, head)
        return Phrase(head, words, name=context.parse.quote(words))
    return part(context, head) if head in context.mentions else phrase(context.parse, head)
