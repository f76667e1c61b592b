"""Finds the pronouns that can stand for a thing of the text."""

from collections.abc import Iterator, Mapping

from extract.found import Named
from extract.model import EntityType, MentionKind
from extract.parse import Parse
from extract.relatives import RELATIVE, relative_noun
from extract.verbs import takes_time

GENDERS: Mapping[str, str] = {
    **dict.fromkeys(("he", "him", "his", "himself"), "m"),
    **dict.fromkeys(("she", "her", "hers", "herself"), "f"),
}
THIRD = frozenset({*GENDERS, *"it its itself they them their theirs themselves".split()})
PLURAL = frozenset("they them their theirs themselves".split())
REFLEXIVE = frozenset({"himself", "herself", "itself", "themselves"})
_WEATHER = frozenset({"rain", "snow", "seem", "appear", "happen", "turn"})
_TURNING_OUT = frozenset({"emerge", "transpire", "follow"})
"""Verbs behind an "it" that stands for what they go on to tell."""
_TELLING = frozenset("tell inform warn assure notify advise remind promise guarantee convince persuade teach".split())
"""Verbs whose subject in the passive is told what follows: "it was assured that the bank would pay"."""


def find_pronouns(parse: Parse) -> Iterator[Named]:
    """Third-person and relative pronouns, by position; "it" that stands for nothing is left out."""
    for token, word in enumerate(parse.words):
        key = word.lower()
        if key in THIRD and parse.tags[token] in {"PRP", "PRP$"}:
            if key != "it" or not _expletive(parse, token):
                yield _pronoun(token, key)
        elif (
            parse.tags[token] in RELATIVE
            and key in {"who", "which", "that", "whom", "whose"}
            and _follows(token, relative_noun(parse, token))
        ):
            yield _pronoun(token, key)


def _follows(token: int, noun: int | None) -> bool:
    """Whether a relative pronoun has a noun before it to stand for."""
    return noun is not None and noun < token


def _pronoun(token: int, key: str) -> Named:
    """The mention of one pronoun."""
    person = key in GENDERS or key in {"who", "whom"}
    return Named(
        start=token,
        end=token + 1,
        head=token,
        kind=MentionKind.PRONOUN,
        type=EntityType.PERSON if person else EntityType.THING,
        name=key,
        gender=GENDERS.get(key, ""),
        plural=key in PLURAL,
    )


def _expletive(parse: Parse, token: int) -> bool:
    """Whether an "it" only fills the place of the subject ("it is clear that", "it rained")."""
    verb = parse.heads[token]
    if parse.deps[token] == "expl":
        return True
    if parse.lemmas[verb] == "be" and parse.words[token - 1].lower() == "be":  # "be it the league or the union"
        return token > 0
    if parse.deps[token] not in {"nsubj", "nsubjpass"}:
        return False
    if parse.lemmas[verb] in _WEATHER or takes_time(parse, verb) or _comes_to(parse, token):
        return True
    clause = parse.child(verb, "ccomp", "csubj", "advcl", "xcomp")
    predicate = parse.child(verb, "acomp", "attr")
    if parse.lemmas[verb] == "be" and predicate is not None:
        return _says_nothing(parse, predicate, clause)
    if parse.lemmas[verb] in _TURNING_OUT:
        return parse.child(verb, "ccomp") is not None
    told = parse.child(verb, "ccomp", "csubj")
    return parse.deps[token] == "nsubjpass" and (
        (told is not None and told > verb and parse.lemmas[verb] not in _TELLING and _has_subject(parse, told))
        or (clause is not None and parse.lemmas[verb] in {"say", "believe", "report", "think", "expect", "claim"})
    )


def _says_nothing(parse: Parse, predicate: int, clause: int | None) -> bool:
    """Whether "it is" before a predicate only opens what follows: "it is clear that", "it was Ann Roe who left"."""
    if parse.words[predicate].lower() == "time" or parse.words[predicate - 1 : predicate + 1] == ("too", "late"):
        return True
    relative = parse.child(predicate, "relcl")
    who = None if relative is None else parse.child(relative, "nsubj", "nsubjpass")
    person = who is not None and parse.words[who].lower() == "who" and parse.pos[predicate] == "PROPN"
    return person or clause is not None or parse.child(predicate, "ccomp", "xcomp", "acl") is not None


def _comes_to(parse: Parse, token: int) -> bool:
    """Whether "when it comes to" only says what something is about."""
    verb = parse.heads[token]
    if parse.lemmas[verb] != "come" or token == 0 or parse.words[token - 1].lower() != "when":
        return False
    links = [kid for kid in parse.kids(verb, "prep") if parse.words[kid].lower() == "to"]
    named = any(parse.pos[noun] == "PROPN" for link in links for noun in parse.kids(link, "pobj"))
    return bool(links) and (parse.tags[verb] == "VBZ" or not named)  # "when it came to Bergen" tells of a journey


def _has_subject(parse: Parse, told: int) -> bool:
    """Whether a clause has a subject of its own: what "it was found that the firm had failed" tells."""
    return parse.child(told, "nsubj", "nsubjpass", "csubj", "expl") is not None
