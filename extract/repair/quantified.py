"""Hangs clauses with "all of which" or "two of whom" on the several things that they are about."""

from extract.model import EntityType
from extract.parse import Parse
from extract.repair.draft import SUBJECTS, Draft, kind_of, name_ends

_PLURAL = frozenset("both many several few".split())
_QUANTITY = frozenset("all most some half none".split())
_WHOLE = frozenset({"all", "both"})
_COLLECTIVE = frozenset({EntityType.GROUP, EntityType.ORGANIZATION})
_PEOPLE = frozenset({EntityType.GROUP, EntityType.PERSON})
_NOUNS = frozenset({"NOUN", "PROPN"})
_CLAUSES = frozenset({"ccomp", "advcl", "parataxis"})


def hang_quantified(draft: Draft) -> None:
    """In "made videos of the match, all of which were banned", the videos were: one match is not several."""
    parse = draft.parse
    for which in parse.with_word("which", "whom", before=4):
        if parse.tags[which] not in {"WDT", "WP"}:
            continue
        link = parse.heads[which]
        part = parse.heads[link]
        verb = parse.heads[part]
        told = parse.deps[which] == "pobj" and parse.words[link].lower() == "of" and link == which - 1 == part + 1
        if not told or parse.deps[part] not in SUBJECTS or parse.words[part - 1] != "," or verb < which:
            continue
        people = parse.words[which].lower() == "whom"
        nouns = range(part - 2, parse.sentences[parse.sentence_of[part]][0] - 1, -1)
        above = [parse.heads[verb]] if parse.deps[verb] == "relcl" else []
        if not _tells_of_several(parse, part, verb, people=people):
            continue
        fits = [noun for noun in (*above, *nouns) if _is_several(parse, noun, people=people)]
        counted = (noun for noun in fits if parse.tags[part] == "CD" and parse.child(noun, "nummod") is not None)
        noun = next(counted, fits[0] if fits else None)
        if noun is None:
            continue
        if parse.words[part].lower() in _WHOLE:  # what holds of all of them holds of them
            draft.take_place(part, which, "predet")
            draft.hang(link, part, "prep")
        if parse.heads[verb] == noun:
            continue
        if verb in parse.ancestors(noun):
            clause = next((kid for kid in parse.kids(verb, *_CLAUSES) if kid in (noun, *parse.ancestors(noun))), None)
            if clause is None:
                continue
            draft.take_place(verb, clause, "relcl")
        draft.hang(verb, noun, "relcl")


def _tells_of_several(parse: Parse, part: int, verb: int, *, people: bool) -> bool:
    """Whether a quantity with its verb is one of several things, and not of one: "most of which was burned"."""
    word = parse.words[part].lower()
    number = parse.tags[part] == "CD" and word not in {"one", "1"}
    verbs = (verb, *parse.kids(verb, "aux", "auxpass"))
    plural = people or any(parse.words[one].lower() in {"are", "were", "have"} for one in verbs)
    agreeing = word in _QUANTITY and (plural or parse.tags[verb] == "VBP")
    return number or agreeing or word in _PLURAL


def _is_several(parse: Parse, noun: int, *, people: bool) -> bool:
    """Whether a noun stands for several things or persons, in its own form, as one of a list, or as a group."""
    if parse.pos[noun] not in _NOUNS or parse.deps[noun] in {"compound", "nmod", "amod", "npadvmod"}:
        return False
    kind = kind_of(parse, noun)
    listed = parse.deps[noun] == "conj" or parse.child(noun, "conj") is not None
    several = parse.tags[noun] in {"NNS", "NNPS"} or listed
    collective = people and kind in _COLLECTIVE
    somebody = collective or kind in _PEOPLE or noun in name_ends(parse, "PERSON")
    return (several or collective) and somebody == people
