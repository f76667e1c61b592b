"""How far a time reaches: which facts around it are of that time, and what keeps it from the words above."""

from extract.found import Candidate, Phrase
from extract.nouns import TIME_NOUN
from extract.parse import Parse
from extract.qualifiers.ahead import tense
from extract.qualifiers.governors import VERBS
from extract.words import SPEAKING

LASTING = frozenset("base headquarter locate situate know".split())
"""What is so for long, and not on the day of what stands beside it: "founded in 1984 and based in Oslo"."""
APART = frozenset("now still currently today later subsequently eventually afterwards".split())
"""Adverbs of what goes on, or came later, whenever what stands beside it was."""
_WITHIN = frozenset("in at during on by of from throughout".split())
"""Prepositions before an event in whose time something happens; what is done after or unlike it is of another."""
ABOUT_EVENT = (SPEAKING - {"hold"}) | frozenset(
    """charge investigate probe condemn hail praise criticise criticize denounce discuss respond describe mourn mark
    commemorate celebrate blame cite prosecute convict sentence try indict arrest consider compare remember regard view
    associate link plan prepare study examine review analyse analyze call welcome applaud address follow
    precede""".split()
)
"""Verbs of what is said or done about an event, at another time."""


def happens_in(parse: Parse, candidate: Candidate, event: Phrase) -> bool:
    """Whether a fact is of the time of an event that it names, and not told of that: "hailed the Sunday test"."""
    if candidate.nominal:
        return True
    within = parse.deps[event.head] != "pobj" or event is candidate.subject
    within = within or parse.words[parse.heads[event.head]].lower() in _WITHIN
    return within and candidate.lemma not in ABOUT_EVENT


def tops_since(parse: Parse, link: int) -> bool:
    """Whether "since" tells since when something has had no like: "the raid was the deadliest since 2014"."""
    if parse.words[link].lower() != "since" or parse.deps[link] != "prep":
        return False
    above = parse.heads[link]
    told = parse.child(above, "attr", "acomp") if parse.pos[above] in VERBS else above
    return told is not None and any(
        parse.tags[word] in {"JJS", "RBS"} or parse.words[word] == "first" for word in parse.subtree(told)
    )


def compares(parse: Parse, word: int) -> bool:
    """Whether a word opens what something is compared with, at another time: "down from ten", "more than in 2012"."""
    after = parse.words[word + 1].lower() if word + 1 < len(parse) else ""
    than = word > 0 and parse.words[word - 1].lower() == "than" and parse.deps[word] == "prep"
    return than or (parse.words[word].lower(), after) in _COMPARED


_COMPARED = frozenset({("down", "from"), ("up", "from"), ("compared", "with"), ("compared", "to")})


def sums_up(parse: Parse, noun: int) -> bool:
    """Whether a noun describes a name or sums up a clause: "raised rates, its third move since 2009"."""
    common = parse.pos[noun] == "NOUN" and parse.lemmas[noun].lower() not in TIME_NOUN
    return common and (
        parse.deps[noun] == "appos"
        or (parse.deps[noun] == "npadvmod" and parse.words[parse.subtree(noun)[0] - 1] == ",")
    )


def described_since(parse: Parse, link: int) -> int | None:
    """The description that "since" goes on with: "mayor", in "Ann Roe, mayor of Lima since 2009, left"."""
    name = parse.heads[link]
    if parse.words[link].lower() != "since" or parse.pos[name] != "PROPN":
        return None
    return next((kid for kid in parse.kids(name, "appos") if kid < link and parse.pos[kid] == "NOUN"), None)


def stands_apart(parse: Parse, verb: int, first: int) -> bool:
    """Whether the second of two coordinated verbs tells what lasts, is so now or to come, or came after the first."""
    apart = any(parse.words[kid].lower() in APART for kid in parse.kids(verb, "advmod"))
    will = any(parse.words[kid].lower() in {"will", "'ll"} for kid in parse.kids(verb, "aux"))
    later = (will or tense(parse, verb) == "present") and tense(parse, first) == "past"
    return parse.lemmas[verb] in LASTING or apart or later
