"""Hangs "including" on the class that what stands behind it belongs to."""

from collections.abc import Iterator

from extract.model import EntityType
from extract.nouns import ACT_NOUN, BEFALLING_NOUN
from extract.parse import Parse
from extract.repair.draft import SUBJECTS, Draft, is_role, kind_of, name_ends

_KINDS = {
    "PERSON": EntityType.PERSON,
    "ORG": EntityType.ORGANIZATION,
    "GPE": EntityType.LOCATION,
    "LOC": EntityType.LOCATION,
}
_SEVERAL = frozenset("others many several dozens hundreds thousands scores people those some".split())
_VERBS = frozenset({"VERB", "AUX"})
_NOUNS = frozenset({"NOUN", "PROPN", "NUM", "ADJ", "PRON"})


def hang_included(draft: Draft) -> None:
    """In "leaders criticised the cuts, including Ann Roe", she is one of the leaders, and no cut."""
    parse = draft.parse
    for link in parse.with_word("including", before=3, behind=1):
        member = parse.child(link, "pobj")
        if parse.deps[link] != "prep" or member is None:
            continue
        kind = _KINDS.get(parse.label(member)) or kind_of(parse, member)
        host = parse.heads[link]
        if kind is None or kind not in _KINDS.values() or host > link or _may_hold(parse, host, kind):
            continue
        verb = next((one for one in (host, *parse.ancestors(host)) if parse.pos[one] in _VERBS), None)
        if verb is None or (parse.pos[host] in _NOUNS and not _is_other(parse, host, kind)):
            continue
        several = next((noun for noun in _nouns_before(parse, verb, link) if _is_class(parse, noun, kind)), None)
        if several is not None:
            draft.hang(link, several, "prep")


def list_included(draft: Draft) -> None:
    """In "met them to discuss topics including trade, the crisis and Kenya", nobody meets a crisis: it is a topic."""
    parse = draft.parse
    for link in parse.with_word("including", before=3, behind=1):
        first = parse.child(link, "pobj")
        if parse.deps[link] != "prep" or first is None:
            continue
        last = parse.subtree(first)[-1]
        if parse.words[last + 1 : last + 2] != (",",):
            continue
        for second in range(last + 2, len(parse)):
            stray = parse.deps[second] in {"dobj", "npadvmod", "appos", "attr"} and parse.heads[second] < link
            if stray and parse.child(second, "conj") is not None and parse.subtree(second)[0] == last + 2:
                draft.hang(second, first, "conj")


def _may_hold(parse: Parse, host: int, kind: EntityType) -> bool:
    """Whether what "including" hangs on may be the class: bodies are among rivals and critics, too."""
    among = kind is EntityType.ORGANIZATION and parse.tags[host] == "NNS" and kind_of(parse, host) is EntityType.PERSON
    return among or _is_class(parse, host, kind)


def _is_class(parse: Parse, noun: int, kind: EntityType) -> bool:
    """Whether a word stands for several of a kind: "leaders", "ten", "others"."""
    if parse.words[noun].lower() in _SEVERAL or (parse.tags[noun] == "CD" and parse.child(noun, "prep") is None):
        return kind is EntityType.PERSON and parse.deps[noun] in {*SUBJECTS, "dobj", "pobj", "conj"}
    if parse.tags[noun] not in {"NNS", "NNPS"}:
        return False
    found = kind_of(parse, noun)
    people = found is EntityType.GROUP or is_role(parse, noun) or noun in name_ends(parse, "NORP")
    return found is kind or (kind is EntityType.PERSON and people)


def _is_other(parse: Parse, noun: int, kind: EntityType) -> bool:
    """Whether a noun is known to stand for something else, or for one thing that is no group."""
    found = kind_of(parse, noun)
    if found is None:
        act = parse.lemmas[noun].lower() in ACT_NOUN | BEFALLING_NOUN
        return act or (kind is EntityType.PERSON and parse.tags[noun] in {"NN", "NNS"})
    return found is not kind and (kind is EntityType.PERSON or found in {EntityType.PERSON, EntityType.EVENT})


def _nouns_before(parse: Parse, verb: int, link: int) -> Iterator[int]:
    """The nouns of a clause before a word, the nearest first; those of a clause that it shares a subject with too."""
    clauses = [verb]
    while parse.deps[clauses[-1]] == "conj" and parse.child(clauses[-1], *SUBJECTS) is None:
        clauses.append(parse.heads[clauses[-1]])
    for noun in range(link - 1, parse.sentences[parse.sentence_of[link]][0] - 1, -1):
        above = next((one for one in parse.ancestors(noun) if parse.pos[one] in _VERBS), None)
        if above in clauses and parse.pos[noun] in _NOUNS:
            yield noun
