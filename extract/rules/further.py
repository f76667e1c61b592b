"""Facts of further arguments: what a verb with an object of its own also says of its subject, for the graph.

An open triple keeps its further arguments beside it ("Anna Berg | met | Tom Reed | in: Paris"). The graph knows only
two ends, so each argument that names something, and the date, makes a fact of its own: "Anna Berg | met Tom Reed in |
Paris".

Source: Del Corro & Gemulla, ClausIE (2013), §4.3: n-ary facts and the two-place facts in them.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from extract.arguments import phrase, prepositions
from extract.found import Candidate, Phrase
from extract.model import EntityType
from extract.nouns import AIM_NOUN, QUANTITY_NOUN, TIME_NOUN
from extract.parse import Parse
from extract.rules.amounts import is_amount
from extract.rules.beside import HELD, OBJECT, is_beside, without_time
from extract.rules.context import MEASURES, Context
from extract.rules.dates import is_date
from extract.rules.inflection import participle
from extract.words import BEFALLING_VERB, FOUNDING_VERB, LIGHT_VERB, MEETING_VERB, MOTION_VERB, SPEECH_VERB

RULE = "further_argument"
AGENT = "passive_agent"
"""The rule whose triple is kept of several that tell of one act."""
COMPANY = ("with", "along with", "together with", "alongside")
DESCRIBED = frozenset(("to", "from", "against", "into", "across", "through", *COMPANY))
"""Prepositions after which a described person, body or place takes part in what the verb says."""
NAMED = DESCRIBED | frozenset("in at near inside outside within throughout on for".split())
"""Prepositions after which a name does."""
ABOUT = DESCRIBED | frozenset(("for", "on", "over", "about", "as part of", "out of", "because of"))
"""Prepositions after which a thing that is described is what the verb is about."""
SETTING = frozenset("in at inside outside near within throughout during under".split())
"""Prepositions after which a place that is described is where it happens."""
DURING = frozenset({"during", "in", "at"})
"""Prepositions after which a named event is the frame of what the verb says."""
ATTENDED = frozenset({"for", "at"})
"""Prepositions after which a gathering is what one comes to."""
GATHERING = frozenset("talk meeting summit conference ceremony session hearing negotiation discussion rally".split())
HAPPENING = frozenset(("take", "happen", "occur", "begin", "start", "open", "erupt", "break out"))
"""Verbs that say only that an event was then."""
DATED = frozenset(("on", "in", "since", "until", "time", "by", "before", "after", "during", "from", "as of"))
"""Prepositions before a date, and the word for a bare one."""
SAYING = frozenset(("say", "tell", "add", "report"))
"""Verbs whose day is that of what is said: nobody told of a Monday who "said on Monday" that he was ill."""
ENDS = frozenset((EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP, EntityType.LOCATION))
SITES = frozenset((EntityType.LOCATION, EntityType.ORGANIZATION))
GOAL = frozenset("to into from across through out of".split())
PLACE = frozenset("in at near inside outside within".split())
LONGEST = 4
"""Words of the longest object that the relation repeats."""

UNDERGONE: Mapping[str, frozenset[str]] = {
    verb: frozenset(links.split("|"))
    for verbs, links in (
        ("link connect tie associate", "to|with"),
        ("merge amalgamate", "with|into"),
        ("replace", "with"),
        ("put place", "in charge of"),
        ("sell loan", "to"),
        ("appoint elect nominate", "to"),
        ("sack fire dismiss suspend release free", "from"),
        ("oust remove expel evict banish exile eject drive force push chase pull withdraw rescue", "from|out of|off"),
    )
    for verb in verbs.split()
}
"""Prepositions after which stands whom an object is tied, brought or lost to by what is done to it."""


def further(context: Context, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """One candidate for each subject, verb and further argument, in the order of the first candidate that has it."""
    said = {
        (one.trigger, one.subject.head, one.object.head) for one in found if one.object is not None and not one.nominal
    }
    for candidate in found:
        if candidate.nominal or context.parse.pos[candidate.trigger] not in {"VERB", "AUX"}:
            continue
        doers = context.clauses.of(candidate.trigger).subjects
        if candidate.predicate == "has_role" and doers and candidate.subject.head not in doers:
            continue  # "succeeded Tom Reed as mayor in 2010" is no act of his
        for role, argument in (*candidate.arguments, *_meeting_place(context, candidate)):
            for made in (_made(context, candidate, role, argument), _placed(context, candidate, role, argument)):
                key = None if made is None else (made.trigger, made.subject.head, argument.head)
                if made is not None and key is not None and key not in said:
                    said.add(key)
                    yield made


def told_once(found: Sequence[Candidate]) -> Iterator[Candidate]:
    """The candidates, each for the graph only if one before it tells the same with the ends in other places.

    "Anna Berg | was sent by | the party | to: Rome" tells what "Anna Berg | was sent to | Rome | by: the party" does.
    One that a rule reads its own way tells more than the words: "replaced as mayor by Tom Reed" ends a role.
    """
    told: dict[tuple[int, int], list[Candidate]] = {}
    for one in sorted(found, key=lambda one: (one.rule != AGENT, one.trigger)):
        before = told.setdefault((one.trigger, one.subject.head), [])
        again = not one.predicate and any(_tells(other, one) and _tells(one, other) for other in before)
        if not again and not one.nominal:
            before.append(one)
        yield replace(one, further=True) if again else one


def _tells(one: Candidate, other: Candidate) -> bool:
    """Whether one candidate has the object of the other among its arguments."""
    return other.object is not None and any(phrase.head == other.object.head for _, phrase in one.arguments)


def _meeting_place(context: Context, candidate: Candidate) -> Iterator[tuple[str, Phrase]]:
    """Where one meets somebody is where they are: the place of "met envoys in Paris" is also that of the meeting."""
    parse, thing = context.parse, candidate.object
    if thing is None or candidate.passive or parse.lemmas[candidate.trigger].lower() not in MEETING_VERB:
        return
    for link in prepositions(parse, thing.head):
        place = parse.child(link, "pobj")
        if parse.words[link].lower() in {"in", "at"} and place is not None and context.is_name(place):
            yield parse.words[link].lower(), phrase(parse, place, bare=True)


def _made(context: Context, candidate: Candidate, role: str, argument: Phrase) -> Candidate | None:
    """The candidate that links the subject with an argument; None where the argument only says how."""
    dated = role in DATED and is_date(context, argument.head) and argument.head not in context.mentions
    if dated and candidate.lemma in SAYING:
        return None
    verb = candidate.trigger
    noun = object_words(context, verb)
    role, argument = without_time(context, role, argument)
    amount = not dated and is_amount(context, verb, role, argument.head)
    part = dated or amount or _takes_part(context, role, argument.head)
    told = _is_told_of(context, candidate, role, argument.head) or is_beside(context, candidate, role, argument.head)
    if not part and not told:
        return None
    particle = context.parse.child(verb, "prt")
    empty = not noun and particle is None and not candidate.passive and context.parse.lemmas[verb] in _EMPTY
    if candidate.subject.head in noun or empty:
        return None  # "the judge fined Tom Reed on Monday" tells of no act of his
    group = context.clauses.of(verb).group
    words, parse = (*group, *noun), context.parse
    preposition = "on" if role == "time" else role
    lemma = " ".join(
        [parse.lemmas[verb].lower(), *(parse.words[kid].lower() for kid in parse.kids(verb, "prt"))]
        + [parse.lemmas[token].lower() for token in noun if _says_what(context, token) and not (dated or amount)]
    )
    return Candidate(
        rule=RULE,
        subject=candidate.subject,
        relation=f"{parse.quote(words)} {preposition}",
        relation_tokens=tuple(sorted(words)),
        object=replace(argument, name=parse.quote(argument.tokens)) if dated or amount else argument,
        trigger=verb,
        lemma=lemma,
        preposition=preposition,
        passive=candidate.passive,
        predicate=_named(context, candidate, lemma, preposition, dated=dated or amount)
        if part
        else _worded(context, candidate, lemma, preposition),
        inherited=candidate.inherited,
        further=True,
    )


_EMPTY = frozenset("have make take do give let get".split())
"""Verbs that say nothing without an object."""


def _says_what(context: Context, token: int) -> bool:
    """Whether a word is the head of an object that says what is done, and no name, which no relation is called by."""
    return context.parse.deps[token] in OBJECT and context.parse.pos[token] != "PROPN"


def _named(context: Context, candidate: Candidate, lemma: str, preposition: str, *, dated: bool) -> str:
    """Name of a relation that no vocabulary may read: to a day, and "to" behind an object that is a name.

    Who refers a bill to a board does not speak of the board, and who wrote on a day did not write on a thing.
    """
    parse, verb = context.parse, candidate.trigger
    thing = parse.child(verb, *OBJECT)
    if not dated:
        return f"{lemma} to" if preposition == "to" and thing is not None and parse.pos[thing] == "PROPN" else ""
    type_ = context.type_of(candidate.subject.head)
    if lemma in HAPPENING and type_ is EntityType.EVENT:
        return "took_place_on"
    founding = candidate.passive and parse.lemmas[verb].lower() in FOUNDING_VERB and preposition in {"in", "on"}
    if founding and type_ in {EntityType.ORGANIZATION, EntityType.GROUP}:
        return "founded_on"
    return _worded(context, candidate, parse.lemmas[verb].lower() if candidate.passive else lemma, preposition)


def _worded(context: Context, candidate: Candidate, lemma: str, preposition: str) -> str:
    """The words of a relation as its name: "carve name on", "was carved on"."""
    _, _, rest = lemma.partition(" ")
    passive = f"was {context.parse.words[candidate.trigger].lower()} {rest}".rstrip()
    return f"{passive if candidate.passive else lemma} {preposition}"


def _placed(context: Context, candidate: Candidate, role: str, argument: Phrase) -> Candidate | None:
    """The candidate that says where the object is brought to, where something befalls it, or whom it is tied to."""
    parse, verb, thing = context.parse, candidate.trigger, candidate.object
    lemma, kind = parse.lemmas[verb].lower(), context.type_of(argument.head)
    there = (lemma in MOTION_VERB and role in GOAL) or (lemma in BEFALLING_VERB and role in PLACE)
    undergoes = role in UNDERGONE.get(lemma, frozenset())
    if thing is None or candidate.passive or thing.head not in context.mentions:
        return None
    event = lemma in HELD and context.type_of(thing.head) is EntityType.EVENT
    held = event and is_beside(context, candidate, role, argument.head)
    if not (there and kind in SITES) and not (undergoes and kind in ENDS) and not held:
        return None
    if parse.heads[thing.head] != verb or parse.deps[thing.head] != "dobj":
        return None
    said = f"{participle(lemma)} {role}"
    return replace(
        candidate,
        rule=RULE,
        subject=thing,
        relation=f"was {said}" if parse.tags[thing.head] not in {"NNS", "NNPS"} else f"were {said}",
        relation_tokens=(verb,),
        object=argument,
        preposition="by" if lemma == "replace" else role,
        lemma=lemma,
        passive=True,
        arguments=(),
        further=True,
    )


def _takes_part(context: Context, role: str, head: int) -> bool:
    """Whether an argument is one who takes part, or the place or event in which it happens."""
    named = context.mentions.get(head)
    measured = context.parse.child(context.parse.heads[head], "npadvmod") is not None  # "150 km from the capital"
    if named is None or measured:
        return False
    kind, proper = named.type, context.is_name(head) or named.proper
    if kind is EntityType.EVENT:
        gathering = context.parse.lemmas[head].lower() in GATHERING
        return (proper and role in DURING) or (gathering and role in ATTENDED)
    if proper:
        return role in NAMED
    return kind in ENDS and role in DESCRIBED


def _counted(parse: Parse, noun: int) -> int:
    """What a noun of quantity counts: letters, in "a number of letters"; else the noun itself."""
    link = parse.child(noun, "prep") if parse.lemmas[noun].lower() in QUANTITY_NOUN else None
    counted = None if link is None or parse.words[link].lower() != "of" else parse.child(link, "pobj")
    return noun if counted is None or parse.pos[counted] == "PRON" else counted


def _is_told_of(context: Context, candidate: Candidate, role: str, head: int) -> bool:
    """Whether an argument describes something of its own: with an article or in the plural, and no manner or aim.

    The relation must be whole without it: what is said in a statement, or done to "him", is not told of the statement.
    """
    parse, verb, kind = context.parse, candidate.trigger, context.type_of(head)
    site = kind is EntityType.LOCATION or (kind is EntityType.ORGANIZATION and role in PLACE)
    at = role in SETTING and site and parse.lemmas[verb] not in SPEECH_VERB
    if kind is None or not (at or role in ABOUT) or parse.pos[head] == "PRON" or context.label(head) in MEASURES:
        return False
    bare = _is_bare(parse, head)
    aim = parse.lemmas[head].lower() in AIM_NOUN and role in {"with", "in", "for"}  # "with the goal of winning"
    if bare or aim or parse.lemmas[head].lower() in TIME_NOUN or parse.child(verb, "ccomp", "xcomp") is not None:
        return False
    thing = parse.child(verb, *OBJECT)
    if thing is None:
        return parse.lemmas[verb].lower() not in LIGHT_VERB | {"be"}
    return parse.pos[thing] != "PRON" and context.label(thing) not in MEASURES


def _is_bare(parse: Parse, noun: int) -> bool:
    """Whether a noun describes nothing of its own: one in the singular without article, or with "no"."""
    article = parse.child(noun, "det", "poss", "nummod")
    return parse.tags[noun] == "NN" if article is None else parse.words[article].lower() == "no"


def object_words(context: Context, verb: int) -> tuple[int, ...]:
    """The words of the verb's object or predicate noun: those of a short phrase, or of a name; else its head."""
    parse = context.parse
    head = parse.child(verb, *OBJECT)
    if head is None or parse.pos[head] == "PRON":
        return ()
    head = _counted(parse, head)
    dropped = {below for kid in parse.kids(head, "det", "poss", "predet") for below in parse.subtree(kid)}
    words = tuple(token for token in phrase(parse, head, bare=True).tokens if token <= head and token not in dropped)
    if len(words) <= LONGEST:
        return words
    first = head  # "indicted the former mayor of the town Ann Roe on"
    while first - 1 in words and (parse.pos[first - 1] == "PROPN" or parse.words[first - 1] == "-"):
        first -= 1
    return tuple(range(first, head + 1))
