"""Mends sentences whose verb the model reads as a noun, or whose subject stands behind the verb."""

from extract.model import EntityType
from extract.nouns import ACT_NOUN, KIN_NOUN, NOUN_IN
from extract.parse import Parse
from extract.repair.draft import FINITE, PROPER, SUBJECTS, Draft, kind_of, name_ends
from extract.verbs import is_singular

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_INSIDE = frozenset({"compound", "nmod", "amod"})


def return_home(draft: Draft) -> None:
    """In "the town is home to a school", home is what the town is."""
    parse = draft.parse
    for noun in parse.with_word("home", before=1):
        verb = parse.heads[noun]
        if parse.deps[noun] != "advmod" or parse.lemmas[verb] != "be":
            continue
        goes_on = any(parse.words[kid].lower() == "to" for kid in parse.kids(noun, "prep"))
        if goes_on and parse.child(verb, "attr", "acomp") is None:
            draft.hang(noun, verb, "attr")


def return_fronted_noun(draft: Draft) -> None:
    """In "among the guests are Ann Roe and Tom Reed", the guests stand behind "among" and are no subject."""
    parse = draft.parse
    for noun in parse.with_dep("nsubj", before=1):
        verb = parse.heads[noun]
        if parse.lemmas[verb] != "be" or noun > verb:
            continue
        link = parse.subtree(noun)[0] - 1
        behind = [kid for kid in parse.kids(verb, "nsubj", "attr") if kid > verb]
        if link < 0 or parse.heads[link] != verb or parse.deps[link] != "prep" or parse.child(link, "pobj", "pcomp"):
            continue
        if behind:
            draft.hang(noun, link, "pobj")


def return_late_subject(draft: Draft) -> None:
    """In "on the hill stands a tower", the tower stands; in "among them was Ann Roe", Ann Roe is who was there."""
    parse = draft.parse
    for verb in parse.with_tag(*FINITE, before=1):
        if any(kid < verb for kid in parse.kids(verb, *SUBJECTS)):
            continue
        if not any(kid < verb and parse.child(kid, "pobj") is not None for kid in parse.kids(verb, "prep")):
            continue
        if parse.lemmas[verb] == "be":
            thing = parse.child(verb, "nsubj")
            if thing is not None and parse.child(verb, "attr", "acomp", "xcomp", "ccomp", "expl") is None:
                draft.hang(thing, verb, "attr")
        elif parse.lemmas[verb] in _POSITION and parse.deps[verb] == "ROOT":
            thing = parse.child(verb, "dobj")
            if thing is not None and parse.child(verb, *SUBJECTS) is None:
                draft.hang(thing, verb, "nsubj")


_POSITION = frozenset("stand lie sit hang rise live remain".split())
"""Verbs of being somewhere, which have no object."""


def raise_existing_place(draft: Draft) -> None:
    """In "there are a school and a bank in the town", both are in the town."""
    parse = draft.parse
    for link in parse.with_word(*_PLACE, before=3):
        noun = parse.heads[link]
        first = parse.listed(noun)[-1]
        verb = parse.heads[first]
        if parse.deps[link] != "prep" or parse.deps[first] != "attr":
            continue
        if parse.lemmas[noun].lower() in NOUN_IN | ACT_NOUN or parse.tags[noun][:2] != "NN" or link < noun:
            continue
        if parse.child(verb, "expl") is not None and parse.child(link, "pobj") is not None:
            draft.hang(link, verb, "prep")


_PLACE = frozenset("in at on near within inside throughout".split())


def return_nominal_verb(draft: Draft) -> None:
    """In "the town borders Lima to the north", which the model reads as one noun, the town borders Lima."""
    parse = draft.parse
    for verb in parse.with_dep("ROOT", before=1):
        if parse.tags[verb] not in FINITE:
            continue
        subject, thing = parse.child(verb, *_INSIDE), parse.child(verb, "appos")
        if subject is None or subject != verb - 1:
            continue
        if parse.child(verb, *SUBJECTS, "aux", "auxpass", "dobj") is None and parse.tags[subject] in _NOUNS:
            draft.hang(subject, verb, "nsubj")
            for kid in parse.kids(verb, "det", "amod", "poss"):
                draft.hang(kid, subject, parse.deps[kid])
            if thing is not None and parse.subtree(thing)[0] == verb + 1:
                draft.hang(thing, verb, "dobj")


def lower_purpose(draft: Draft) -> None:
    """In "sold it in order to pay", "in order to" opens a purpose as "to" does."""
    parse = draft.parse
    for order in parse.with_word("order", before=1):
        link = parse.heads[order]
        if parse.words[link].lower() != "in":
            continue
        purpose = parse.child(order, "acl")
        if purpose is None:
            continue
        verb = parse.heads[link]
        if parse.tags[purpose] == "VB" and parse.pos[verb] in {"VERB", "AUX"} and link == order - 1:
            draft.hang(purpose, verb, "advcl")
            draft.hang(order, purpose, "mark")
            draft.hang(link, purpose, "mark")


def join_later_verb(draft: Draft) -> None:
    """In "it opened in Lima, then moved to Oslo", the second past form is joined to the first."""
    parse = draft.parse
    for verb in parse.with_dep("dep", before=2):
        first = parse.heads[verb]
        if parse.tags[verb] != "VBD" or first > verb or not _is_past(parse, first):
            continue
        if parse.child(verb, *SUBJECTS, "aux", "auxpass", "mark") is None:
            draft.hang(verb, first, "conj")


def join_told_verb(draft: Draft) -> None:
    """In "he tried to flee, was caught and sent back", being caught is what came next, and not what he tried."""
    parse = draft.parse
    for verb in parse.with_dep("ccomp", before=4):
        first = parse.heads[verb]
        helper = parse.child(verb, "auxpass", "aux")
        if first > verb or helper is None or not _is_past(parse, first):
            continue
        comma = parse.words[helper - 1] == "," and parse.tags[helper] == "VBD"
        aim = next((kid for kid in parse.kids(first, "xcomp", "dobj", "prep") if first < kid < helper), None)
        if comma and aim is not None and parse.child(verb, *SUBJECTS, "mark") is None:
            draft.hang(verb, first, "conj")


def _is_past(parse: Parse, verb: int) -> bool:
    """Whether a verb with a subject of its own is in the past."""
    forms = (verb, *parse.kids(verb, "aux", "auxpass"))
    return parse.child(verb, *SUBJECTS) is not None and any(parse.tags[one] == "VBD" for one in forms)


def lower_opening_description(draft: Draft) -> None:
    """In "the eldest of six children, Ann Roe left school", there is one subject, and the first words describe her."""
    parse = draft.parse
    lands = name_ends(parse, "GPE", "LOC")
    for name in parse.with_dep("nsubj", "nsubjpass", before=3):
        if parse.tags[name] not in _NAMED:
            continue
        verb = parse.heads[name]
        loose = ("advcl", "npadvmod") if parse.tags[name] in PROPER else ()
        first = parse.child(verb, "nsubj", "nsubjpass", *loose)
        if first is None or first >= name:
            continue
        words, comma = parse.subtree(first), parse.subtree(name)[0] - 1
        opens = words[0] == parse.sentences[parse.sentence_of[first]][0] and words[-1] == comma - 1
        described = parse.child(first, "det") is not None and parse.tags[first] in {"NN", "JJS", "JJ"}
        some = parse.words[first] in {"Part", "One"} and parse.words[first + 1].lower() == "of"
        told = parse.deps[first] == "nsubj" or kind_of(parse, first) in _DESCRIBED or parse.lemmas[first] in KIN_NOUN
        described = (described and told) or some
        if {name, comma - 1} <= lands and kind_of(parse, first) is not EntityType.LOCATION:
            continue  # "a jury in Miami, Florida ruled"
        if opens and described and parse.words[comma] == "," and parse.child(first, "conj") is None:
            pronoun = parse.tags[name] == "PRP"
            draft.hang(first, verb if pronoun else name, "dep" if pronoun else "appos")


_NAMED = frozenset({"NNP", "NNPS", "PRP"})
_DESCRIBED = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.WORK})


def join_shared_subject(draft: Draft) -> None:
    """In "its capital and largest city is Lima", one place is both, for the verb is in the singular."""
    parse = draft.parse
    for verb in parse.with_kid("nsubj", before=2):
        first = parse.child(verb, "nsubj")
        second = None if first is None else parse.child(first, "conj")
        link = None if first is None else parse.child(first, "cc")
        if first is None or second is None or link is None or not link < second < verb:
            continue
        common = parse.tags[first] == parse.tags[second] == "NN" and parse.words[link].lower() == "and"
        owner = parse.child(first, "det", "poss")
        if (
            is_singular(parse, verb)
            and common
            and owner is not None
            and parse.child(second, "det", "poss", "conj") is None
        ):
            draft.take_place(first, second, "nmod")
            draft.hang(link, second, "nmod")
            draft.hang(owner, second, parse.deps[owner])


def lower_singled_act(draft: Draft) -> None:
    """In "it was the last album to feature her", what the album was to do says which one it was."""
    parse = draft.parse
    for act in parse.with_dep("xcomp", before=3):
        verb = parse.heads[act]
        if parse.lemmas[verb] != "be":
            continue
        noun = parse.child(verb, "attr")
        to = any(parse.words[kid].lower() == "to" for kid in parse.kids(act, "aux"))
        if parse.tags[act] != "VB" or noun is None or not to:
            continue
        if noun < act and is_singled(parse, noun) and parse.child(verb, "nsubj") is not None:
            draft.hang(act, noun, "relcl")


def is_singled(parse: Parse, noun: int) -> bool:
    """Whether a noun names one of its kind: "the first film", "his last film to be shown"."""
    return any(
        parse.tags[kid] == "JJS" or parse.words[kid].lower() in {"first", "second", "third", "last", "only", "final"}
        for kid in parse.kids(noun, "amod")
    )


def deny_inverted(draft: Draft) -> None:
    """In "neither did Ann Roe attend", which turns the order round, she did not."""
    parse = draft.parse
    for word in parse.with_word("neither", "nor", behind=2):
        denies, helper = parse.words[word].lower(), word + 1
        opens = word == parse.sentences[parse.sentence_of[word]][0]
        if not (opens or denies == "neither") or parse.pos[helper] != "AUX":
            continue
        verb = parse.heads[helper] if parse.deps[helper] in {"aux", "auxpass"} else helper
        if any(kid > helper for kid in parse.kids(verb, *SUBJECTS)):
            draft.hang(word, verb, "neg")
