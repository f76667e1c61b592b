"""Tells what a modal stands for: what came later, what is to come, or what only might be."""

from extract.parse import Parse
from extract.qualifiers.words import CONDITIONS, MODALS, WILL
from extract.relatives import antecedent
from extract.words import SPEAKING

AFTERWARDS = frozenset(("later", "subsequently", "afterwards"))
_APPROVING = frozenset(
    "approve pass adopt enact sign implement ratify complete finalise finalize accept confirm".split()
)
"""What is done to such a thing before it takes effect, and makes no plan of it less of one."""
_CONTENT = frozenset(("ccomp", "csubj", "csubjpass"))
_ANY = frozenset("any anything anybody anyone nobody nothing none no such one".split())


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


def is_foretold(parse: Parse, verb: int) -> bool:
    """Whether "would", "could" or "might" tells of what is to come or possible, under no condition but approval.

    As in "the bill would ban sales", "the names would be engraved" and "rates could rise"; not "anybody would".
    """
    helpers = {parse.words[kid].lower() for kid in parse.kids(verb, "aux")}
    if not helpers & _REMOTE or _depends(parse, verb):
        return False
    bearer = parse.child(verb, "nsubj", "nsubjpass")
    bearer = None if bearer is None else antecedent(parse, bearer)
    near = () if bearer is None else (bearer, *parse.kids(bearer, "det", "amod"))
    return not any(parse.words[kid].lower() in _ANY for kid in near)


_REMOTE = frozenset("would could might 'd".split())


def is_unreal(parse: Parse, verb: int) -> bool:
    """Whether a modal looks back at what was not so, or is only inferred: "should have left", "must have known"."""
    helpers = [parse.words[kid].lower() for kid in parse.kids(verb, "aux")]
    modals = [at for at, word in enumerate(helpers) if word in MODALS and word not in WILL]
    return bool(modals) and any(word in {"have", "'ve", "of"} for word in helpers[modals[0] + 1 :])


def _depends(parse: Parse, verb: int) -> bool:
    """Whether a condition is told beside the verb or the one it goes on from, other than that something be approved."""
    first = parse.heads[verb] if parse.deps[verb] == "conj" else verb
    return any(
        parse.words[mark].lower() in CONDITIONS and not _is_approval(parse, clause)
        for one in {verb, first}
        for clause in parse.kids(one, "advcl")
        for mark in parse.kids(clause, "mark", "advmod")
    )


def _is_approval(parse: Parse, clause: int) -> bool:
    """Whether a clause is a bare "if approved"."""
    return parse.lemmas[clause] in _APPROVING and parse.child(clause, "nsubj", "nsubjpass") is None
