"""What was so and is not any more: "is no longer a member", "does not work there anymore"."""

from extract.found import Candidate, TimeFound
from extract.parse import Parse
from extract.qualifiers.words import UNTIL

AFTER_NO = frozenset(("longer", "more"))
AFTER_NOT = frozenset(("anymore", "longer", "more"))
FORMER = frozenset(("former", "ex", "formerly", "erstwhile", "onetime"))
TO_COME = frozenset("will shall 'll wo would could may might can should must to".split())


def is_past_it(parse: Parse, token: int) -> bool:
    """Whether a verb has a "no longer" or a "not any more"."""
    return any(_closes(parse, token, kid) for kid in parse.kids(token, "advmod", "npadvmod", "neg"))


def is_over(parse: Parse, token: int) -> bool:
    """Whether that was so until now; "will no longer sell" tells of the days to come, when it is simply not so."""
    ahead = any(parse.words[kid].lower() in TO_COME for kid in parse.kids(token, "aux"))
    return is_past_it(parse, token) and not ahead


def is_left_off(parse: Parse, verb: int, below: int) -> bool:
    """Whether a verb says of the one below it that it is not so any more: "used to work", "stopped paying"."""
    lemma, ahead = parse.lemmas[verb], any(parse.words[kid].lower() in TO_COME for kid in parse.kids(verb, "aux"))
    if lemma == "use":  # "cranes were used to lift it" tells of no end
        plain = parse.child(verb, "auxpass", "nsubjpass", "dobj", "aux") is None and parse.tags[verb] == "VBD"
        return plain and parse.tags[below] == "VB" and parse.deps[below] == "xcomp"
    denied = any(parse.deps[kid] == "neg" for kid in parse.children[verb])
    gerund = parse.tags[below] == "VBG" and parse.deps[below] == "xcomp"
    return lemma in {"stop", "quit"} and gerund and not ahead and not denied and parse.child(verb, "dobj") is None


def lasted_until(parse: Parse, time: TimeFound | None, today: str) -> bool:
    """Whether a fact is told to have lasted until a day that is past: "led Acme until 2015".

    Args:
        today: the day of publication, ISO; "" where it is not known.
    """
    if time is None or time.start is None or parse.words[parse.heads[time.phrase.head]].lower() not in UNTIL:
        return False
    verb = parse.heads[parse.heads[time.phrase.head]]
    denied = parse.child(verb, "neg") is not None  # "did not leave until 2015": then it began
    return not denied and (not today or time.start <= today)


def is_former(parse: Parse, candidate: Candidate) -> bool:
    """Whether the noun that tells the fact is told to be so no more: "is a former member of", "formerly of"."""
    trigger, ends = candidate.trigger, {candidate.subject.head}
    if candidate.object is not None:
        ends.add(candidate.object.head)
    nouns = [trigger, *parse.kids(trigger, "attr")]
    return any(_is_former(parse, noun) for noun in nouns if noun not in ends)


def _is_former(parse: Parse, noun: int) -> bool:
    """Whether a word has "former", "ex-" or "formerly" before it."""
    words = (parse.words[kid].lower() for kid in parse.kids(noun, "amod", "advmod", "compound") if kid < noun)
    return any(word in FORMER for word in words)


def _closes(parse: Parse, verb: int, word: int) -> bool:
    text, before = parse.words[word].lower(), parse.words[max(word - 1, 0)].lower()
    if before == "no":
        return text in AFTER_NO
    denied = any(parse.deps[kid] == "neg" and kid != word for kid in parse.children[verb])
    return denied and text in AFTER_NOT and (text == "anymore" or before == "any")
