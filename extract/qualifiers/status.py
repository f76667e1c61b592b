"""How far the text stands behind a fact: asserted, reported, alleged, planned or hypothetical; the weakest wins."""

from extract.control import is_ranked, who_is_asked
from extract.examples import COUNTS
from extract.found import Candidate
from extract.model import Status
from extract.parse import Parse
from extract.qualifiers.attribution import according, speaks
from extract.qualifiers.doubts import is_one_of_two, is_question, is_untold, of_nouns
from extract.qualifiers.governors import Governors, Hold, Link, is_infinitive
from extract.qualifiers.modals import goes_on, is_foretold, is_later, is_unreal, would
from extract.qualifiers.words import (
    ACCUSING,
    ADVERBS,
    BARELY,
    CHARGES,
    CONDITIONS,
    CONVICTING,
    DEMANDING,
    DENYING,
    ENABLED,
    ENDING_UP,
    GOVERNING,
    HIRING,
    INTENDED,
    MODALS,
    MOVING,
    NEEDED,
    OF_NOW,
    PREVAILING,
    RESULTING,
    SHOWING,
    SUPPOSING,
    TASKS,
    TIMED,
    TOLD_IN,
)
from extract.verbs import is_wished

ORDER = tuple(Status)


def status(parse: Parse, candidate: Candidate, governors: Governors) -> Status:
    """The weakest status that any word on the way up gives."""
    found = [Status.ASSERTED, *of_nouns(parse, candidate)]
    if candidate.passive and parse.lemmas[candidate.trigger] in ACCUSING:
        found.append(Status.ALLEGED)
    if _only_intended(parse, candidate):
        found.append(Status.PLANNED)
    for link in governors:
        found += _at(parse, link, governors)
        content = link.hold is Hold.CONTENT and not link.loose
        if content and (_by_nobody(parse, link.token) or is_untold(parse, link)):
            found.append(Status.HYPOTHETICAL)
        elif content and speaks(parse, link.token, link.below):
            # What somebody says he would do is his plan; nothing above the speaking bears on it.
            found = [Status.PLANNED if one is Status.HYPOTHETICAL and _foretells(parse, link) else one for one in found]
            break
    if is_question(parse, candidate.trigger, governors) or is_one_of_two(parse, candidate):
        found.append(Status.HYPOTHETICAL)
    return max(found, key=ORDER.index)


def _only_intended(parse: Parse, candidate: Candidate) -> bool:
    """Whether the act of the phrase is not yet done: "plan an attack on"; "planned the attacks" tells of what was."""
    if candidate.rule in _AHEAD:
        return True
    if candidate.lemma not in INTENDED:
        return False
    act = parse.child(candidate.trigger, "dobj", "nsubjpass")
    article = None if act is None else parse.child(act, "det")
    return article is None or parse.words[article].lower() not in {"the", "these", "those", "this", "that"}


_AHEAD = frozenset({"event_scheduled_for"})
"""Rules that read what is yet to come."""


def _at(parse: Parse, link: Link, governors: Governors) -> list[Status]:
    """What one word says of the fact."""
    found: list[Status] = []
    if link.hold is Hold.CONTENT and not link.loose and _demanded(parse, link):
        found.append(Status.PLANNED)
    if link.hold in {Hold.CONTENT, Hold.CONTROL} and not link.loose and _not_denied(parse, link.token):
        found.append(Status.ALLEGED)
    if link.hold is Hold.CONTENT and not link.loose:
        found += _told_in(parse, link.token)
    if link.hold is Hold.CONTENT:
        found += [Status.REPORTED] if speaks(parse, link.token, link.below) else []
        found += [Status.ALLEGED] if parse.lemmas[link.token] == "allege" else []
        dreaded = parse.lemmas[link.token] in _DREADING and would(parse, link.below)
        supposed = dreaded or parse.lemmas[link.token] in SUPPOSING or _is_premise(parse, link.token)
        found += [Status.HYPOTHETICAL] if supposed else []
        found += _governed(parse, link) if is_infinitive(parse, link.below) else []
    if according(parse, link.token) is not None:
        found.append(Status.REPORTED)
    if link.loose:
        return found + (_modal(parse, link.token) if _is_timed(parse, link) else [])
    if link.hold is Hold.CONTENT:
        return found
    if link.hold is Hold.CONTROL:
        found += _governed(parse, link) + [Status.ALLEGED] * _charged(parse, link)
    if link.hold is Hold.COORDINATE and _has_own_form(parse, link.below):
        return found + [Status.HYPOTHETICAL] * _shares_condition(parse, link)
    found += _own(parse, link.token)
    return found


def _is_premise(parse: Parse, verb: int) -> bool:
    """Whether a participle opens a condition: "it will grow, assuming the plan works"."""
    return parse.tags[verb] == "VBG" and parse.lemmas[verb] == "assume" and parse.deps[verb] == "advcl"


def _not_denied(parse: Parse, verb: int) -> bool:
    """Whether somebody does not deny what is said of him, and does not say so either."""
    return parse.lemmas[verb] == "deny" and parse.child(verb, "neg") is not None


def _has_own_form(parse: Parse, verb: int) -> bool:
    """Whether a coordinated verb says by itself how real it is: "almost drowned and was rescued" tells of a rescue."""
    passive = parse.child(verb, "auxpass")
    finite = passive is not None and parse.tags[passive] in {"VBD", "VBZ", "VBP"}
    if is_infinitive(parse, verb) and not finite:
        return False  # "calls for Peru to stop it and for Chile to wait"
    return finite or parse.child(verb, "aux", "nsubj", "nsubjpass") is not None


def _shares_condition(parse: Parse, link: Link) -> bool:
    """Whether a verb goes on with a condition: "if the mayor dies or is removed", "if she wins and he is jailed"."""
    marks = (parse.words[kid].lower() for kid in parse.kids(link.token, "mark"))
    own = parse.child(link.below, "nsubj", "nsubjpass", "mark") is not None
    return (
        (not own or link.below < parse.heads[link.token])
        and parse.deps[link.token] == "advcl"
        and any(word in CONDITIONS for word in marks)
    )


def _by_nobody(parse: Parse, verb: int) -> bool:
    """Whether nobody says or thinks so, nor does anything: "no group has said", "no evidence to show that he did"."""
    if parse.deps[verb] in {"acl", "relcl"} and parse.tags[verb] == "VB" and _is_missing(parse, parse.heads[verb]):
        return True
    subject = parse.child(verb, "nsubj")
    if subject is None:
        return False
    return parse.words[subject].lower() in {"nobody", "none"} or any(
        parse.words[kid].lower() in {"no", "neither"} for kid in parse.kids(subject, "det")
    )


def _governed(parse: Parse, link: Link) -> list[Status]:
    """What a word makes of the infinitive or gerund below it: "is to meet" plans, "is able to meet" may."""
    lemma, infinitive = parse.lemmas[link.token].lower(), is_infinitive(parse, link.below)
    if lemma in ENABLED:
        # Who was able to flee has fled; who is able to may yet.
        return [Status.PLANNED] if lemma != "able" or not _in_the_past(parse, link.token) else []
    if parse.pos[link.token] == "NOUN" and lemma in CHARGES:  # "two counts of lying"; `_charged` tells of those
        return []
    if parse.deps[link.below] == "pcomp" and parse.words[parse.heads[link.below]].lower() == "by":
        return []  # "committed a crime by lying"
    if lemma == "charge" and parse.lemmas[link.below] in TASKS:
        return []  # "the agency charged with running the port"
    if lemma == "go" and (parse.tags[link.token] == "VBD" or goes_on(parse, link.token)):
        return []  # "went on to blame" them, and "went to live" there
    if infinitive and (lemma == "be" or lemma in HIRING or who_is_asked(parse, link.below, link.token)):
        return [Status.PLANNED]
    if lemma == "consider" and infinitive:
        return [Status.REPORTED]  # "is considered to be the best"
    return [GOVERNING[lemma]] if lemma in GOVERNING else []


def _told_in(parse: Parse, noun: int) -> list[Status]:
    """What a noun makes of the clause with "that" behind it; none of what there is no evidence of is told."""
    lemma = parse.lemmas[noun].lower()
    if parse.pos[noun] not in {"NOUN", "PROPN"}:
        return []
    if _is_missing(parse, noun):
        return [Status.HYPOTHETICAL]
    if lemma in TOLD_IN and parse.lemmas[parse.heads[noun]] in DENYING and parse.deps[noun] == "dobj":
        return [max(TOLD_IN[lemma], Status.ALLEGED, key=ORDER.index)]
    return [TOLD_IN[lemma]] if lemma in TOLD_IN else []


def _is_missing(parse: Parse, noun: int) -> bool:
    """Whether it is a sign or proof that there is none of: "no evidence"."""
    none = any(parse.words[kid].lower() in {"no", "little", "any"} for kid in parse.kids(noun, "det", "amod"))
    denied = any(parse.deps[kid] == "neg" for kid in parse.children[parse.heads[noun]])
    return parse.lemmas[noun].lower() in SHOWING and (none or denied)


def _charged(parse: Parse, link: Link) -> bool:
    """Whether a gerund is only what somebody is suspected of: "held on suspicion of bribing", "claims of bribing"."""
    preposition, governor = parse.heads[link.below], link.token
    if parse.deps[link.below] != "pcomp" or preposition == link.below:
        return False
    words = parse.kids(preposition, "fixed")
    fixed = (
        any(parse.lemmas[kid] in CHARGES for kid in words) and parse.words[words[0]].lower() != "in"
    )  # "in charge of"
    if not fixed and parse.deps[governor] == "pobj" and parse.lemmas[governor] in CHARGES | COUNTS:
        counted, governor = parse.lemmas[governor] not in CHARGES, parse.heads[parse.heads[governor]]
        fixed = not counted or GOVERNING.get(parse.lemmas[governor]) is Status.ALLEGED
    elif not fixed:
        fixed = parse.lemmas[governor] in CHARGES and parse.pos[governor] == "NOUN"
    return fixed and parse.lemmas[governor] not in CONVICTING


def _in_the_past(parse: Parse, adjective: int) -> bool:
    return parse.words[parse.heads[adjective]].lower() in {"was", "were", "been"}


def _is_timed(parse: Parse, link: Link) -> bool:
    """A clause of time: what happens "once they sign" is as real as what happens then."""
    words = {parse.words[kid].lower() for kid in parse.kids(link.below, "mark", "advmod")}
    finite = next(iter(parse.kids(link.below, "aux", "auxpass")), link.below)
    if parse.tags[finite] == "VBD":
        words -= {"while"}  # "classes would be cancelled, while the mayor closed the park"
        modals = {parse.words[kid].lower() for kid in parse.kids(link.token, "aux")}
        words = set() if modals & OF_NOW else words  # "will close after it lost millions"
    return link.hold is Hold.LOOSE and parse.deps[link.below] == "advcl" and bool(words & TIMED)


def _modal(parse: Parse, token: int) -> list[Status]:
    words = [parse.words[kid].lower() for kid in parse.kids(token, "aux")]
    if parse.tags[token] in {"VBN", "VBD"} and parse.child(token, "auxpass") is None:
        words = [word for word in words if word != "'d"]  # "they'd announced a deal"
    found = [MODALS[word] for word in words if word in MODALS]
    if found and is_later(parse, token):
        return []
    if is_unreal(parse, token):
        return [Status.HYPOTHETICAL]
    return [Status.PLANNED] if found and is_foretold(parse, token) else found


def _own(parse: Parse, token: int) -> list[Status]:
    """Auxiliaries, adverbs, conditions and purpose of one verb."""
    found = _modal(parse, token)
    found += [
        ADVERBS[parse.words[kid].lower()] for kid in parse.kids(token, "advmod") if parse.words[kid].lower() in ADVERBS
    ]
    if any(parse.words[kid].lower() in CONDITIONS for kid in parse.kids(token, "mark")) or _is_inverted(parse, token):
        found.append(Status.HYPOTHETICAL)
    if parse.pos[token] == "VERB" and any(parse.words[kid].lower() in BARELY for kid in parse.kids(token, "advmod")):
        found.append(Status.HYPOTHETICAL)
    if _is_purpose(parse, token):
        found.append(Status.PLANNED)
    return found


def _is_inverted(parse: Parse, token: int) -> bool:
    """A condition without a word for it: "had he left, she would have come"."""
    helper, subject = parse.child(token, "aux", "auxpass"), parse.child(token, "nsubj", "nsubjpass")
    opens = helper is not None and parse.words[helper].lower() in {"had", "were", "should"}
    return parse.deps[token] == "advcl" and opens and subject is not None and helper is not None and helper < subject


def _is_purpose(parse: Parse, token: int) -> bool:
    """As "to win the war" after a clause or a noun of intent, "the deal to be signed"; not "the first to win".

    Nor "one of six to have won": that is over.
    """
    if not is_infinitive(parse, token) or parse.deps[token] not in {"advcl", "relcl", "acl", "ROOT"}:
        return False
    above = parse.heads[token]
    if parse.deps[token] in {"relcl", "acl"} and any(parse.lemmas[kid] == "have" for kid in parse.kids(token, "aux")):
        return False
    if parse.deps[token] == "advcl":
        over = parse.tags[above] in {"VBD", "VBN", "VBZ"}
        won = parse.lemmas[above] in PREVAILING and parse.lemmas[token] in RESULTING
        return not (over and (won or (parse.lemmas[above] in MOVING and parse.lemmas[token] in ENDING_UP)))
    return parse.deps[token] == "ROOT" or not is_ranked(parse, above) or bool(_modal(parse, parse.heads[above]))


def _demanded(parse: Parse, link: Link) -> bool:
    """The subjunctive: "demands that the bank return the money"; what is to be done: "wants the bank closed"."""
    if is_wished(parse, link.below):
        return True
    if parse.child(link.below, "aux", "expl") is not None:
        return False
    forms = (link.below, *parse.kids(link.below, "auxpass"))
    if any(parse.words[one].lower() == "be" and parse.tags[one] == "VB" for one in forms):
        return parse.child(link.below, "nsubj", "nsubjpass") is not None  # "be" with a subject is nothing else
    needed = parse.child(link.token, "acomp") if parse.lemmas[link.token] == "be" else None
    governor = parse.lemmas[link.token if needed is None else needed].lower()
    if needed is not None and parse.tags[link.token] in {"VBZ", "VBP"} and governor in NEEDED:
        return True  # "it is vital that the tests are safe"
    bare = parse.tags[link.below] in {"VB", "VBP"} and parse.lemmas[link.below] != "be"
    return bare and governor in DEMANDING


def _foretells(parse: Parse, link: Link) -> bool:
    """Whether "would" below a verb of speech stands for "will", which what somebody only fears does not."""
    return would(parse, link.below) and parse.lemmas[link.token] not in _DREADING


_DREADING = frozenset("fear worry doubt wonder".split())
