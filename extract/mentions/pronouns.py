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
    if parse.deps[token] not in {"nsubj", "nsubjpass"}:
        return False
    if parse.lemmas[verb] in _WEATHER or takes_time(parse, verb):
        return True
    clause = parse.child(verb, "ccomp", "csubj", "advcl", "xcomp")
    predicate = parse.child(verb, "acomp", "attr")
    below = parse.child(predicate, "ccomp", "xcomp", "acl") if predicate is not None else None
    if parse.lemmas[verb] == "be" and predicate is not None and parse.words[predicate].lower() == "time":
        return True
    if parse.lemmas[verb] == "be" and predicate is not None:
        return clause is not None or below is not None or (parse.pos[predicate] == "ADJ" and clause is not None)
    return (
        parse.deps[token] == "nsubjpass"
        and clause is not None
        and parse.lemmas[verb] in {"say", "believe", "report", "think", "expect", "claim"}
    )
