"""Tells whether a clause speaks of what is to come, so that "on Friday" in it is the next one."""

from extract.parse import Parse
from extract.qualifiers.dates import Leaning
from extract.qualifiers.governors import VERBS, is_infinitive
from extract.qualifiers.words import UNTIL

PRESENT = frozenset(("is", "are", "am", "'s", "'re", "'m"))
FUTURE = frozenset("will shall 'll wo would may might should must".split())
"""Auxiliaries of what is to come; in news "would" is that as it is reported."""


def leaning(parse: Parse, head: int) -> Leaning:
    """Which of two days a time means that hangs on the rest by this word."""
    above = next((token for token in parse.ancestors(head) if parse.pos[token] in VERBS), None)
    if above is None:
        return Leaning.PAST
    while parse.tags[above] == "VB" and parse.deps[above] in {"ccomp", "xcomp"} and not parse.kids(above, "aux"):
        above = parse.heads[above]  # "to watch her play on Friday"
    ahead = _lasts(parse, above, head) or _is_scheduled(parse, above) or _is_to_come(parse, above)
    ahead = ahead or due(parse, head) is not None or _may_be_by(parse, above, head)
    return Leaning.FUTURE if ahead else Leaning.PAST


def _is_to_come(parse: Parse, verb: int) -> bool:
    """As "will meet", "would meet", "to meet", "are to be held" and "plans to meet"; not "planned to meet"."""
    aux = {parse.words[kid].lower() for kid in parse.kids(verb, "aux", "auxpass")}
    ahead = aux & FUTURE or (is_infinitive(parse, verb) and not _is_brought_about(parse, verb))
    if (ahead and "have" not in aux) or aux & {"will", "would"}:
        return True
    if parse.tags[verb] == "VBN" and parse.lemmas[verb] in _ARRANGED and (not aux or aux & PRESENT):
        return True
    if _goes_on(parse, verb, aux):
        return True
    below = parse.child(verb, "xcomp")
    present = parse.tags[verb] in {"VBZ", "VBP"} or (parse.tags[verb] in {"VBG", "VBN"} and bool(aux & PRESENT))
    return present and below is not None and parse.tags[below] == "VB"


def _goes_on(parse: Parse, verb: int, aux: set[str]) -> bool:
    """Whether a verb is in the present progressive: "is being held on Friday", "are opening in May"."""
    fixed = _STAGED if "being" in aux else _SCHEDULED
    return bool(aux & PRESENT) and parse.lemmas[verb] in fixed and ("being" in aux or parse.tags[verb] == "VBG")


_STAGED = frozenset("hold stage host organise organize launch release publish screen broadcast unveil".split())
"""Verbs of what is done on a day that is fixed."""


def _is_brought_about(parse: Parse, verb: int) -> bool:
    """Whether an infinitive tells what was made to happen: "led a judge to halt it on Friday"; not "asked him to"."""
    cause = parse.heads[verb]
    if parse.lemmas[cause] not in _CAUSING or parse.deps[verb] not in {"xcomp", "ccomp"}:
        return False
    main = parse.heads[cause] if parse.tags[cause] == "VBG" and parse.deps[cause] == "advcl" else cause
    perfect = any(parse.lemmas[kid] == "have" for kid in parse.kids(main, "aux"))
    return tense(parse, main) == "past" or (perfect and tense(parse, main) == "present")


_CAUSING = frozenset("use lead force cause prompt compel manage enable oblige".split())
"""Verbs whose infinitive has come about where they are in the past."""


def _lasts(parse: Parse, verb: int, head: int) -> bool:
    """Whether what goes on now is to end at a time: "the shop is closed until Friday"; not "has been closed"."""
    verb = parse.heads[verb] if parse.deps[verb] == "acomp" else verb
    perfect = any(parse.lemmas[kid] == "have" for kid in parse.kids(verb, "aux"))
    return parse.words[parse.heads[head]].lower() in UNTIL and tense(parse, verb) == "present" and not perfect


def _may_be_by(parse: Parse, verb: int, head: int) -> bool:
    """Whether something can be so by or until a time, or is put off to it: "may fail by May", "was delayed to Friday".

    So it is with "as soon as Friday".
    """
    link = parse.heads[head]
    if parse.lemmas[verb] in _PUT_OFF and parse.words[link].lower() in {"to", "until", "till", "for"}:
        return True
    aux = {parse.words[kid].lower() for kid in parse.kids(verb, "aux")}
    ahead = bool(aux & {"can", "could"}) or tense(parse, verb) == "present"
    soon = any(parse.words[word] in {"soon", "early"} and parse.words[word - 1] == "as" for word in (head, link - 1))
    return (soon or parse.words[link].lower() in {"by", *UNTIL}) and ahead and not aux & {"have", "has", "'ve"}


_PUT_OFF = frozenset("push reschedule postpone adjourn delay defer move change extend prolong".split())


def _is_scheduled(parse: Parse, verb: int) -> bool:
    """Whether a present tense tells of a day to come: "the trial begins on Friday", "if they strike on Friday".

    So it is in "it will be chosen after the plans are submitted on Friday".
    """
    plain = parse.tags[verb] in {"VBZ", "VBP"} and parse.child(verb, "aux", "auxpass") is None
    links = [one for kid in parse.kids(verb, "prep") for one in parse.kids(kid, "pobj")]
    if plain and any(parse.lemmas[one] in _VALID for one in (*links, *parse.kids(verb, "dobj"))):
        return parse.lemmas[verb] in {"come", "take", "go"}  # "comes into force on Friday", "takes effect in May"
    kid = parse.child(verb, "mark", "advmod")
    mark = "" if kid is None else parse.words[kid].lower()
    if plain and (parse.lemmas[verb] in _SCHEDULED or mark in _IF):
        return True
    main = parse.heads[verb]
    then = mark in _ONCE and parse.deps[verb] == "advcl" and tense(parse, verb) == "present"
    return then and any(parse.words[kid].lower() in {"will", "'ll"} for kid in parse.kids(main, "aux"))


_VALID = frozenset("force effect sale".split())
_SCHEDULED = frozenset("begin start open end close expire leave arrive depart resume finish premiere debut".split())
"""Verbs whose present tense tells of a day that is fixed."""
_ARRANGED = frozenset("schedule slate plan expect".split())
"""Verbs whose participle tells of a day to come: "a vote scheduled for Friday"."""
_IF = frozenset(("if", "unless"))
_ONCE = frozenset("after before once when until".split())


def due(parse: Parse, head: int) -> int | None:
    """The "due" on which a time hangs, where it tells of a noun: "asked for a report, due on Friday"."""
    link = parse.heads[head]
    word = parse.heads[link] if parse.deps[link] == "prep" else link
    return word if parse.words[word].lower() == "due" and parse.deps[word] != "acomp" else None


def tense(parse: Parse, verb: int) -> str:
    """Tense of a finite verb or of its first auxiliary; "" for one that is not finite, or with a modal."""
    first = next(iter(parse.kids(verb, "aux", "auxpass")), verb)
    return {"VBD": "past", "VBZ": "present", "VBP": "present"}.get(parse.tags[first], "")
