"""Whether the sentence says that the fact holds or that it does not."""

from extract.found import Candidate
from extract.model import Polarity
from extract.parse import Parse
from extract.qualifiers.ending import is_over, is_past_it
from extract.qualifiers.governors import VERBS, Governors, Hold, Link, is_infinitive
from extract.qualifiers.words import ENDING_UP, FALSELY, NEG_RAISING, TRUE, UNTIL, UNTRUE

NEGATING = frozenset(
    "refuse deny fail decline neglect forget avoid omit cease refrain unable unwilling refusal failure reject".split()
)
"""Words whose infinitive, gerund or that-clause did not come true."""
PREVENTING = frozenset("prevent stop ban bar dissuade discourage keep prohibit block exclude forbid".split())
"""Verbs with a gerund after "from" that did not come true."""
STOPPING = frozenset(("prevent", "stop"))
"""Those of them whose gerund needs no "from"."""
ACQUITTING = frozenset("acquit exonerate absolve clear".split())
"""Verbs with a gerund after "of" that, it was found, did not happen."""
NEVER = frozenset("not n't never no neither nor nobody none nothing".split())
TRANSPARENT = frozenset((Hold.CONTROL,))
NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS", "PRP", "CD"))
DISJUNCTIVE = frozenset(("or", "nor"))
WHOLE = frozenset("all every each both everybody everyone".split())
EXCLUSIVE = frozenset("only just merely simply even".split())


def polarity(parse: Parse, candidate: Candidate, governors: Governors) -> Polarity:
    """Counts the negations that reach the trigger: two of them affirm."""
    holding = frozenset(link.token for link in governors if link.hold is Hold.CONTROL and not link.loose)
    count = int(_in_parts(parse, candidate, holding)) + _is_not_had(parse, candidate, governors)
    for link in governors:
        if link.hold is Hold.TRIGGER:
            denied = _is_negated(parse, link.token) and not _is_only_shut_out(parse, link.token, candidate)
            count += (denied or _without(parse, link.token)) and not _until(parse, link.token, candidate)
        elif link.hold is Hold.CONTROL and not link.loose:
            count += _is_negated(parse, link.token) + (_undoes(parse, link) or _is_yet_to(parse, link))
            count += _is_passed_over(parse, link.token)
        elif link.hold is Hold.COORDINATE and not link.loose:
            # "did not sign or ratify" denies both; "did not sign but left" only the first; "barred from selling shares
            # and hiring staff" bars from both.
            if _disjoined(parse, link.token):
                count += _is_negated(parse, link.token) or _without(parse, link.token)
            elif not _shares_governor(parse, link):
                break
            else:
                count += _without(parse, link.token)
        else:
            told = link.hold is Hold.CONTENT and not link.loose
            count += _keeps_from(parse, link) or (told and _is_called_false(parse, link.token))
            break
    return Polarity.NEGATED if count % 2 else Polarity.AFFIRMED


def _is_not_had(parse: Parse, candidate: Candidate, governors: Governors) -> bool:
    """Whether the relation says that somebody does not have, or make, what the act is a matter of.

    As in "did not have plans to sell it".
    """
    apart = (link.token for link in governors if link.hold is Hold.LOOSE)
    return any(token in candidate.relation_tokens and _is_negated(parse, token) for token in apart)


def is_denied(parse: Parse, governors: Governors) -> bool:
    """Whether a word does not come true by a "not" of its own or by those that control it: "was unable to say"."""
    count = 0
    for link in governors:
        if link.hold not in {Hold.TRIGGER, Hold.CONTROL} or link.loose:
            break
        count += _is_negated(parse, link.token)
        count += link.hold is Hold.CONTROL and (_undoes(parse, link) or _is_yet_to(parse, link))
    return bool(count % 2)


def _is_negated(parse: Parse, token: int) -> bool:
    """A "not" or "never" of its own, or a "no" before the noun; what is so no longer was so, and is not denied."""
    if is_past_it(parse, token):
        return not is_over(parse, token)
    own = (token, *parse.kids(token, "aux", "auxpass"))  # "does not – does not – seek"
    timed = (kid for kid in parse.kids(token, "advmod") if parse.words[kid].lower() in {"yet", "before"})
    own += tuple(timed)  # "not yet a member", "never before held"
    own += tuple(kid for kid in parse.kids(token, "punct") if parse.tags[kid] == "``")  # "never 'hid' it"
    return any(
        parse.deps[kid] == "neg"
        or (
            parse.deps[kid] in {"advmod", "det", "preconj"}
            and parse.words[kid].lower() in NEVER
            and not _only(parse, kid)
        )
        for word in own
        for kid in parse.children[word]
    )


def _only(parse: Parse, token: int) -> bool:
    """Whether "only" goes on: "not only did she win" says that she won."""
    return any(parse.words[kid].lower() == "only" for kid in parse.children[token])


def _until(parse: Parse, verb: int, candidate: Candidate) -> bool:
    """Whether that came at last: "did not leave Oslo until 2019" says that somebody left it."""
    links = [kid for kid in parse.kids(verb, "prep") if parse.words[kid].lower() in UNTIL]
    told = candidate.object is not None and parse.heads[candidate.object.head] in links
    clauses = (parse.child(kid, "mark") for kid in parse.kids(verb, "advcl"))
    opens = any(mark is not None and parse.words[mark].lower() in UNTIL for mark in clauses)
    return (bool(links) or opens) and not told


def _without(parse: Parse, token: int) -> bool:
    """Whether something is done without, instead of or rather than this."""
    above = parse.heads[token]
    words = {parse.words[above].lower(), *(parse.words[kid].lower() for kid in parse.kids(above, "advmod"))}
    far = parse.words[above].lower() == "from" and "far" in words | {parse.words[parse.heads[above]].lower()}
    return (parse.deps[token] == "pcomp" and ("without" in words or far)) or _is_passed_over(parse, token)


def _is_passed_over(parse: Parse, token: int) -> bool:
    """Whether "rather than" or "instead of" stands before a verb or noun, whatever the parser makes of them."""
    first = token if parse.pos[token] in VERBS else parse.subtree(token)[0]
    while (
        first - 1 in parse.children[token] and parse.deps[first - 1] in _HELPING and parse.words[first - 1] not in _OVER
    ):
        first -= 1
    return tuple(word.lower() for word in parse.words[max(first - 2, 0) : first]) in _PASSING_OVER


_HELPING = frozenset("aux auxpass advmod neg".split())
_PASSING_OVER = frozenset((("rather", "than"), ("instead", "of")))
_OVER = frozenset(("than", "of"))


def _undoes(parse: Parse, link: Link) -> bool:
    """Whether the governing word says that what is below it did not happen."""
    lemma, between = parse.lemmas[link.token].lower(), parse.heads[link.below]
    if lemma in PREVENTING:
        bare = parse.deps[link.below] == "xcomp" and parse.tags[link.below] == "VBG"
        kept = bare and parse.child(link.token, "dobj") is not None  # "stopped him entering", not "stopped entering"
        return (lemma in STOPPING and kept) or (
            parse.deps[link.below] == "pcomp" and parse.words[between].lower() == "from"
        )
    if lemma in ACQUITTING:
        return parse.deps[link.below] == "pcomp" and parse.words[between].lower() == "of"
    return lemma in NEGATING and not (lemma == "decline" and _by_measure(parse, link))


def _keeps_from(parse: Parse, link: Link) -> bool:
    """Whether somebody is kept from what a gerund without "from" says: "prevents dogs entering", "stopped Roe going".

    "Prevented riots involving guards" and "stopped a man carrying a knife" tell which ones.
    """
    gerund, verb, kept = link.below, link.token, parse.child(link.below, "nsubj")
    if parse.tags[gerund] != "VBG" or parse.child(gerund, "aux", "mark") is not None:
        return False
    if parse.deps[gerund] == "acl" and parse.deps[verb] == "dobj" and parse.lemmas[gerund] not in _TELLING:
        verb, kept = parse.heads[verb], verb
        if parse.lemmas[verb] == "stop" and parse.tags[kept] not in {"NNP", "NNPS", "PRP"}:
            return False
    return parse.lemmas[verb] in STOPPING and kept is not None and verb < kept < gerund


_TELLING = frozenset("involve affect include concern".split())
"""Verbs whose participle tells of what kind something is."""


def _by_measure(parse: Parse, link: Link) -> bool:
    """Whether a price declines to where it ends up: "declined 2 percent to close at ten dollars"."""
    measures = [*parse.kids(link.token, "npadvmod", "dobj", "nummod")]
    measures += [noun for by in parse.kids(link.token, "prep") for noun in parse.kids(by, "pobj")]
    counted = any(parse.child(one, "nummod") is not None or parse.tags[one] == "CD" for one in measures)
    return counted and parse.lemmas[link.below] in ENDING_UP


def _is_yet_to(parse: Parse, link: Link) -> bool:
    """As "has yet to be released", "is yet to come": it has not happened."""
    waiting = any(parse.words[kid].lower() == "yet" for kid in parse.kids(link.token, "advmod"))
    return waiting and parse.lemmas[link.token] in {"have", "be", "remain"} and is_infinitive(parse, link.below)


def _disjoined(parse: Parse, token: int) -> bool:
    """Whether "or" joins what is coordinated with a word; in a list it may hang on a later member."""
    members = [token]
    for member in members:
        members += parse.kids(member, "conj")
    return any(parse.words[kid].lower() in DISJUNCTIVE for member in members for kid in parse.kids(member, "cc"))


def _shares_governor(parse: Parse, link: Link) -> bool:
    """Whether two coordinated gerunds or infinitives hang on one word above."""
    alike = parse.tags[link.token] == parse.tags[link.below] and parse.tags[link.below] in {"VB", "VBG"}
    return alike and parse.deps[link.token] in {"pcomp", "xcomp"}


def _in_parts(parse: Parse, candidate: Candidate, holding: frozenset[int]) -> bool:
    """As "no one", "no evidence", "none of them" as subject or object.

    Args:
        holding: the words that control the act, whose own "no" is counted with them: "has no plans to sell it".
    """
    ends = [candidate.subject.head] + ([candidate.object.head] if candidate.object else [])
    if parse.deps[candidate.subject.head] == "dobj":  # whom nobody accuses is not accused
        ends += parse.kids(candidate.trigger, "nsubj")
    if any(_neither(parse, head) or _contrasted(parse, head) for head in ends):
        return True
    if not candidate.nominal and (_not_all(parse, candidate.subject.head) or _completed_by_not(parse, candidate)):
        return True
    if not candidate.nominal and any(_is_passed_over(parse, head) for head in ends if parse.pos[head] not in VERBS):
        return True
    if any(head != candidate.trigger and _is_shut_out(parse, head) for head in ends):
        return True
    acts = () if candidate.nominal else set(candidate.relation_tokens) - holding  # "made no mention of the wall"
    if any(parse.pos[act] == "NOUN" and _is_negated_noun(parse, act) for act in acts):
        return True
    return any(
        head != candidate.trigger
        and not _is_vote(parse, head)
        and (parse.lemmas[head].lower() in NEVER or _is_negated_noun(parse, head))
        for head in ends
    )


def _completed_by_not(parse: Parse, candidate: Candidate) -> bool:
    """Whether a "not" stands before the adjective that completes the verb: "pleaded not guilty"."""
    for told in parse.kids(candidate.trigger, "acomp", "oprd", "ccomp"):
        own = [kid for kid in parse.kids(told, "neg") if kid not in candidate.relation_tokens]
        part = candidate.object is None or candidate.object.head in parse.subtree(told)
        if own and part and parse.pos[told] == "ADJ":
            return True
    return False


def _is_vote(parse: Parse, head: int) -> bool:
    """Whether a "no" is what somebody votes or says: "voted no to the deal"."""
    return parse.words[head].lower() == "no" and parse.lemmas[parse.heads[head]] in {"vote", "say", "answer"}


def _contrasted(parse: Parse, head: int) -> bool:
    """Whether a "not" stands before the preposition of a noun: "not by Ann Roe but by Tom Lee", "not yet in"."""
    link = parse.heads[head]
    if parse.deps[head] != "pobj":
        return False
    adverbs = (kid for kid in parse.kids(link, "advmod") if parse.words[kid].lower() not in EXCLUSIVE)
    return any(kid < link for above in (link, *adverbs) for kid in parse.kids(above, "neg"))


def _not_all(parse: Parse, head: int) -> bool:
    """Whether it is not told of all of them: "not all drivers", "not every driver"."""
    own = (kid for kid in parse.kids(head, "det", "predet") if parse.words[kid].lower() in WHOLE)
    return any(parse.kids(kid, "neg") or parse.words[kid - 1 : kid] == ("Not",) for kid in own)


def _is_called_false(parse: Parse, governor: int) -> bool:
    """Whether a clause is said not to be true: by "deny", "it is not true that", "falsely claimed", "false claims".

    Who does not think that it is so thinks that it is not.
    """
    if parse.lemmas[governor] in NEG_RAISING and parse.pos[governor] in VERBS:
        return _is_negated(parse, governor)
    adverbs = {parse.words[kid].lower() for kid in parse.kids(governor, "advmod")}
    said = {parse.lemmas[kid].lower() for kid in parse.kids(governor, "acomp", "amod")}
    if said & TRUE and parse.pos[governor] in VERBS:
        return _is_negated(parse, governor)
    untrue = bool(said & UNTRUE) and not _is_negated(parse, governor)
    denied = parse.lemmas[governor] == "deny" and not _is_negated(parse, governor)
    return denied or bool(adverbs & FALSELY) or untrue


def _is_only_shut_out(parse: Parse, noun: int, candidate: Candidate) -> bool:
    """Whether a fact tells of what a "not" shuts out of another: "met Roe, not her lawyer", who still is hers."""
    return candidate.nominal and candidate.subject.head == noun and _is_shut_out(parse, noun)


def _is_shut_out(parse: Parse, head: int) -> bool:
    """Whether a "not" of its own stands before a noun: "Ann Roe, not Tom Lee"."""
    own = (kid for kid in parse.kids(head, "neg") if kid < head)
    return parse.tags[head] in NOUNS and any(parse.words[kid].lower() == "not" for kid in own)


def _neither(parse: Parse, head: int) -> bool:
    """Whether a noun is one of two behind "neither"."""
    while parse.deps[head] == "conj" and parse.heads[head] != head and parse.pos[parse.heads[head]] not in VERBS:
        head = parse.heads[head]
    kids = parse.kids(head, "preconj", "cc", "det")
    return parse.pos[head] not in VERBS and any(parse.words[kid].lower() == "neither" for kid in kids)


def _is_negated_noun(parse: Parse, head: int) -> bool:
    return parse.pos[head] not in {"VERB", "AUX"} and any(
        parse.deps[kid] in {"det", "neg"} and parse.words[kid].lower() in {"no", "neither"} and _denies(parse, kid)
        for kid in parse.children[head]
    )


def _denies(parse: Parse, token: int) -> bool:
    """Whether a "no" denies what it stands before, and neither bounds a number nor is quoted: "a clear 'no' vote".

    Nor does it stand for "number": "at No 4 on the list".
    """
    if parse.words[token][0] == "N" and parse.words[token + 1 : token + 2] and parse.words[token + 1].isdigit():
        return False
    quoted = parse.tags[token - 1] == "``" and parse.tags[token + 1 : token + 2] == ("''",)
    return not quoted and not _bounds(parse, token)


def _bounds(parse: Parse, token: int) -> bool:
    """Whether a "no" only bounds a number: "no less than ten people"."""
    after = tuple(word.lower() for word in parse.words[token + 1 : token + 3])
    return len(after) > 1 and after[0] in {"less", "fewer", "more", "later"} and after[1] == "than"
