"""Tells what a "would" stands for: what came later, what is arranged to come, or what only might be."""

from extract.parse import Parse
from extract.qualifiers.words import CONDITIONS
from extract.relatives import antecedent
from extract.words import SPEAKING

AFTERWARDS = frozenset(("later", "subsequently", "afterwards"))
ARRANGED = frozenset(
    """bill legislation law act amendment measure budget plan proposal deal agreement accord pact treaty settlement
    scheme project programme program initiative reform resolution decree regulation rule policy referendum merger
    acquisition takeover transaction purchase sale tax tariff levy ban strategy framework ordinance motion
    timetable roadmap blueprint overhaul cutback package sanction""".split()
)
"""Nouns of what has been drawn up to have an effect: what the bill would do is what is planned with it."""
_APPROVING = frozenset(
    "approve pass adopt enact sign implement ratify complete finalise finalize accept confirm".split()
)
"""What is done to such a thing before it takes effect, and makes no plan of it less of one."""
_CONTENT = frozenset(("ccomp", "csubj", "csubjpass"))
_ANY = frozenset("any anything anybody anyone nobody nothing none no such one".split())
_BEFALLING = frozenset(
    """need require force affect hurt harm damage destroy kill see consider regard deem allow expect make lose hit ruin
    flood doom threaten endanger surprise shock please delight interest welcome miss catch tell ask call""".split()
)
"""Verbs whose passive with "would" tells of what might befall somebody, and of nothing arranged."""


def would(parse: Parse, verb: int) -> bool:
    """Whether a verb has "would"."""
    return any(parse.words[kid].lower() in {"would", "'d"} for kid in parse.kids(verb, "aux"))


def is_later(parse: Parse, verb: int) -> bool:
    """Whether "would" tells of what came later: "she would later lead Acme", where nobody says so under a condition."""
    told = would(parse, verb) and any(parse.words[kid].lower() in AFTERWARDS for kid in parse.kids(verb, "advmod"))
    went_on = would(parse, verb) and parse.child(verb, "xcomp") is not None and goes_on(parse, verb)
    if not told and not went_on:
        return False
    spoken = any(parse.lemmas[above] in SPEAKING or parse.deps[above] in _CONTENT for above in parse.ancestors(verb))
    return not spoken and parse.deps[verb] not in _CONTENT and not _depends(parse, verb)


def goes_on(parse: Parse, verb: int) -> bool:
    """Whether a verb is "go on"."""
    on = (parse.words[kid].lower() for kid in parse.kids(verb, "prt", "prep", "advmod"))
    return parse.lemmas[verb] == "go" and "on" in on


def is_arranged(parse: Parse, verb: int) -> bool:
    """Whether "would" tells of what is drawn up or to be done, under no condition but that it be approved.

    As in "the bill would ban sales", "under the plan, the mill would close" and "the names would be engraved".
    """
    helpers = {parse.words[kid].lower() for kid in parse.kids(verb, "aux")}
    if "would" not in helpers or "have" in helpers or _depends(parse, verb):
        return False
    bearer = parse.child(verb, "nsubj", "nsubjpass")
    bearer = None if bearer is None else antecedent(parse, bearer)
    if bearer is None or any(parse.words[kid].lower() in _ANY for kid in (bearer, *parse.kids(bearer, "det", "amod"))):
        return False
    if parse.child(verb, "auxpass") is not None and parse.lemmas[verb] not in _BEFALLING:
        return parse.child(verb, "neg") is None
    thinkable = any(parse.words[kid].lower() in {"a", "an"} for kid in parse.kids(bearer, "det"))
    if parse.lemmas[verb] in {"be", "have"} or (thinkable and parse.heads[verb] != bearer):  # "a ban would harm us"
        return False
    under = (parse.child(link, "pobj") for link in parse.kids(verb, "prep") if parse.words[link].lower() == "under")
    return any(one is not None and parse.lemmas[one].lower() in ARRANGED for one in (bearer, *under))


def _depends(parse: Parse, verb: int) -> bool:
    """Whether a condition is told beside the verb, other than that something be approved: "if passed"."""
    return any(
        parse.words[mark].lower() in CONDITIONS and not _is_approval(parse, clause)
        for clause in parse.kids(verb, "advcl")
        for mark in parse.kids(clause, "mark", "advmod")
    )


def _is_approval(parse: Parse, clause: int) -> bool:
    """Whether a clause is a bare "if approved"."""
    return parse.lemmas[clause] in _APPROVING and parse.child(clause, "nsubj", "nsubjpass") is None
