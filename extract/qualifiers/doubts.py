"""What leaves a fact open: its own words ("the alleged attack", "Ann Roe or Tom Lee"), a question, what none says."""

from extract.found import Candidate
from extract.model import Status
from extract.parse import Parse
from extract.qualifiers.governors import Governors, Link, governors_of
from extract.qualifiers.polarity import is_denied
from extract.qualifiers.words import ADJECTIVES, ARRANGING, CERTAIN, CONDITIONS, MODALS, PREPARING, UNTOLD


def of_nouns(parse: Parse, candidate: Candidate) -> list[Status]:
    """As "the alleged attack", "suspected members": adjectives on the trigger noun or on the ends."""
    heads = [candidate.trigger, candidate.subject.head] if candidate.nominal else [candidate.trigger]
    styled = any(_is_own_style(parse, head) for head in heads)
    arranged = candidate.nominal and _is_arranged(parse, candidate.trigger)
    unsure = _if_made(parse, candidate.trigger) if candidate.rule == "tie_made_between" else []
    return (
        [Status.PLANNED] * arranged
        + unsure
        + [Status.ALLEGED] * styled
        + [
            ADJECTIVES[parse.words[kid].lower()]
            for head in heads
            for kid in parse.kids(head, "amod")
            if parse.words[kid].lower() in ADJECTIVES
        ]
    )


def _is_own_style(parse: Parse, noun: int) -> bool:
    """Whether somebody only calls himself so: "the self-proclaimed president", "a self-styled prophet"."""
    words = (kid for kid in parse.kids(noun, "amod") if parse.lemmas[kid].lower() in _STYLING)
    return any(parse.words[kid - 2 : kid - 1] and parse.words[kid - 2].lower() == "self" for kid in words)


_STYLING = frozenset("proclaim proclaimed style styled declare declared describe described".split())


def _is_arranged(parse: Parse, noun: int) -> bool:
    """Whether a noun of an act is only arranged or asked for: "a meeting between the two was arranged"."""
    above = parse.heads[noun]
    if parse.deps[noun] != "pobj":
        return parse.deps[noun] in {"dobj", "nsubjpass"} and parse.lemmas[above] in ARRANGING
    main = parse.heads[above]
    ahead = parse.words[above].lower() == "of" and parse.words[main].lower() == "ahead"
    return ahead or (parse.words[above].lower() == "for" and parse.lemmas[main] in PREPARING)


def _if_made(parse: Parse, noun: int) -> list[Status]:
    """What the verb by which a tie is made says of it: "if a deal is signed between the two", "could be signed"."""
    verb = parse.heads[noun]
    unsure = any(parse.words[kid].lower() in CONDITIONS for kid in parse.kids(verb, "mark"))
    modals = [MODALS[word] for kid in parse.kids(verb, "aux") if (word := parse.words[kid].lower()) in MODALS]
    return modals + [Status.HYPOTHETICAL] * unsure


def is_one_of_two(parse: Parse, candidate: Candidate) -> bool:
    """Whether "or" joins the name of an end with another: of "Ann Roe or Tom Lee did it" one did.

    Behind a comma it gives another name, and with a "not" it joins what are both denied.
    """
    for end in () if candidate.nominal else (candidate.subject, candidate.object):
        head = -1 if end is None else end.head
        if head < 0 or parse.tags[head] not in {"NNP", "NNPS"}:
            continue
        first = parse.heads[head] if parse.deps[head] == "conj" else head
        others = parse.kids(first, "conj")
        link = next((kid for kid in parse.kids(first, "cc") if parse.words[kid].lower() == "or"), None)
        denied = parse.child(candidate.trigger, "neg") is not None
        if link is not None and others and parse.words[link - 1] != "," and not denied:
            return head == first or head in others
    return False


def is_untold(parse: Parse, link: Link) -> bool:
    """Whether nobody stands up for a clause: "did not say that", "was unable to prove that", "is not clear that".

    What they did not say the reason or the place of is so all the same.
    """
    if any(parse.tags[kid] in _ASKING for kid in parse.children[link.below]):
        return False
    told = parse.child(link.token, "acomp") if parse.lemmas[link.token] == "be" else None
    told = link.token if told is None else told
    word = parse.lemmas[told].lower()
    unsure = parse.pos[told] == "ADJ" and (word in CERTAIN or parse.words[told].lower() in CERTAIN)
    return (unsure or word in UNTOLD) and is_denied(parse, governors_of(parse, link.token))


_ASKING = frozenset(("WRB", "WP", "WDT", "WP$"))


def is_question(parse: Parse, trigger: int, governors: Governors) -> bool:
    """Whether the main clause asks; what a noun takes for granted is no question, nor is who asks one in quotes."""
    if len(governors) == 1 and parse.pos[trigger] not in {"VERB", "AUX"}:
        return False
    start, end = parse.sentences[parse.sentence_of[trigger]]
    asked = next((token for token in range(max(start, end - 3), end) if _asks(parse, token)), None)
    return asked is not None and trigger >= _opening(parse, asked, start, end)


def _asks(parse: Parse, token: int) -> bool:
    """Whether a question mark ends something, and does not stand for a letter that the text has lost: "Bus ?ireann"."""
    glued = token + 1 < len(parse) and parse.ends[token] == parse.starts[token + 1]
    return parse.words[token] == "?" and not (glued and parse.words[token + 1][0].isalnum())


def _opening(parse: Parse, mark: int, start: int, end: int) -> int:
    """Where the quote begins that a question mark ends; the sentence where it ends none."""
    if not any(parse.tags[token] == "''" for token in range(mark + 1, end)):
        return start
    return next((token for token in range(mark, start, -1) if parse.tags[token] == "``"), start)
