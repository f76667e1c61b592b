"""Facts of causing: what somebody lets or makes others do, told of both.

An open triple says what is done ("The law | allows firms to measure | the heat"); the graph knows two ends, and the
one who is let do it is the other end of what the law does, "The law | allows | firms": the words of the act would read
as if it befell him, so the predicate alone keeps its verb ("allow_to_measure").

Source: Huddleston & Pullum (2002), ch. 14, §3.2: catenative verbs with an intervening noun phrase.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from extract.found import Candidate, Phrase
from extract.model import EntityType
from extract.rules.context import ACTORS, Context
from extract.rules.parts import part
from extract.verbs import asks
from extract.words import BRINGING_VERB, LETTING_VERB

RAISED = "brought_about"
"""The rule that stands beside those of the table for "allows firms to measure"."""
LET = "let_do"
"""The rule for whom somebody lets or makes do it."""
_DOERS = ACTORS | {EntityType.LOCATION}
LONGEST = 10
"""Words of the longest relation that names whom something is brought about by."""


def brought_about(context: Context, one: Candidate) -> Iterator[Candidate]:
    """What the subject of a verb lets or makes somebody do: "The law | allows firms to measure | the heat"."""
    parse, act = context.parse, one.trigger
    above = parse.heads[act]
    to = any(parse.words[kid].lower() == "to" for kid in parse.kids(act, "aux"))
    if one.object is None or not to or parse.lemmas[above] not in BRINGING_VERB or not _is_caused(context, one, act):
        return
    main = context.clauses.of(above)
    words = tuple(range(main.group[0], max(one.relation_tokens) + 1)) if main.group[-1] == above else ()
    if not words or len(words) > LONGEST:
        return
    thing = Phrase(one.object.head, one.object.tokens, name=one.object.name or parse.quote(one.object.tokens))
    told = replace(one, rule=RAISED, relation=parse.quote(words), relation_tokens=words, object=thing)
    yield from _of_each(context, told, act)


def _of_each(context: Context, told: Candidate, act: int) -> Iterator[Candidate]:
    """A candidate with each of those that cause an act as its subject."""
    parse, above = context.parse, context.parse.heads[act]
    main = context.clauses.of(above)
    for subject in main.subjects:
        if parse.words[subject].lower() not in {"there", "what"} | ({"it"} if told.rule == RAISED else set()):
            yield replace(
                told,
                subject=part(context, subject),
                trigger=above,
                predicate=f"{parse.lemmas[above]} to {parse.lemmas[told.trigger]}",
                inherited=main.inherited,
            )


def _is_caused(context: Context, one: Candidate, act: int) -> bool:
    """Whether the subject of a fact stands behind the verb that causes the act, which is active."""
    parse, above = context.parse, context.parse.heads[act]
    raised = parse.deps[act] in {"xcomp", "ccomp"} and parse.tags[act] == "VB" and not one.nominal and not one.further
    between = range(above + 1, act)
    whom = one.subject.head in between and parse.pos[above + 1] not in {"ADP", "PUNCT"}
    active = parse.pos[above] == "VERB" and not context.clauses.of(above).passive
    return raised and whom and active and all(parse.words[token] != "," for token in between)


def let_do(context: Context, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """One candidate for each one who is let or made do something, and each who lets him, in the order of the acts."""
    parse, said = context.parse, set[tuple[int, int]]()
    for one in found:
        act = _top(context, one.trigger)
        above, causee = parse.heads[act], one.subject.head
        actor = context.type_of(causee) in _DOERS and parse.pos[causee] != "PRON"
        if not actor or parse.lemmas[above] not in LETTING_VERB or (above, causee) in said:
            continue
        if _is_caused(context, one, act) and _is_let(context, act):
            said.add((above, causee))
            words = context.clauses.of(above).group
            told = replace(
                one,
                rule=LET,
                relation=parse.quote(words),
                relation_tokens=tuple(sorted(words)),
                object=one.subject,
                preposition="",
                passive=False,
                arguments=(),
                further=True,
            )
            yield from _of_each(context, told, act)


def _is_let(context: Context, act: int) -> bool:
    """Whether somebody, and no whole clause, lets it happen: "left, prompting her to go"; nor "requires they must"."""
    parse, above = context.parse, context.parse.heads[act]
    loose = parse.deps[above] == "advcl" and parse.tags[above] == "VBG"
    bare = parse.lemmas[above] in {"let", "make"}
    words = {parse.words[kid].lower() for kid in parse.kids(act, "aux", "mark")}
    return not loose and not asks(parse, act) and words <= (set() if bare else {"to", "that"})


def _top(context: Context, verb: int) -> int:
    """The first verb of those that govern one and have its subject: "continue", in "let them continue to strike"."""
    parse, group = context.parse, context.clauses.of(verb).group
    while parse.deps[verb] == "xcomp" and parse.heads[verb] in group:
        verb = parse.heads[verb]
    return verb
