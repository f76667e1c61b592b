"""Gives a phrase that opens a sentence its preposition back, where the model takes it for the subject of the verb."""

from extract.nouns import PUBLISHED_WORK, WRITTEN_WORK
from extract.parse import Parse
from extract.repair.draft import PROPER, SUBJECTS, Draft
from extract.verbs import is_finite
from extract.words import FINING_VERB

_BOTH = frozenset("after before since until".split())
"""Words that open a clause as well as a phrase."""


def lower_opening(draft: Draft) -> None:
    """In "After Kenya, on Friday Roe visits Ghana" and "After talks with Roe, the envoy left", the last one acts.

    A clause with such a word cannot be the main one, so what stands behind the word before the comma is a phrase.
    """
    parse = draft.parse
    for mark in parse.with_word(*_BOTH):
        verb = parse.heads[mark]
        if parse.deps[mark] != "mark" or parse.deps[verb] != "ROOT":
            continue
        noun = next((kid for kid in parse.kids(verb, *SUBJECTS) if mark < kid < verb), None)
        if noun is None or parse.subtree(noun)[0] != mark + 1 or parse.tags[noun][:2] != "NN":
            continue
        doer = _doer(parse, noun, verb)
        if doer is not None:
            draft.hang(mark, verb, "prep")
            draft.hang(noun, mark, "pobj")
            draft.hang_subject(doer, verb)


def return_fronted_be(draft: Draft) -> None:
    """In "attached to it is a barn" and "later was built a canal", what stands behind the verb is its subject."""
    parse = draft.parse
    for verb in parse.with_dep("ROOT"):
        be = parse.child(verb, "auxpass") if parse.tags[verb] == "VBN" else None
        if be is None or parse.lemmas[be] != "be" or any(kid < max(verb, be) for kid in parse.kids(verb, *SUBJECTS)):
            continue
        if be > verb:
            noun = parse.child(be, "nsubj", "attr")
            near = noun is not None and parse.subtree(noun)[0] == be + 1
        else:
            noun = parse.child(verb, "dobj") if be == verb - 1 and parse.lemmas[verb] not in FINING_VERB else None
            opened = be > parse.sentences[parse.sentence_of[verb]][0]  # "Was built a canal" asks, if it is anything
            near = noun is not None and opened and parse.subtree(noun)[0] == verb + 1
        if noun is not None and near:
            draft.hang(noun, verb, "nsubjpass")


def _doer(parse: Parse, noun: int, verb: int) -> int | None:
    """The noun behind the comma that is the subject: a second subject, or what seems an apposition before the verb."""
    second = next((kid for kid in parse.kids(verb, *SUBJECTS) if noun < kid < verb), None)
    if second is not None:
        return second if "," in parse.words[noun:second] else None
    below = parse.subtree(noun)
    beside = [word for word in below if word > noun and parse.deps[word] == "appos" and word < verb]
    last = beside[-1] if beside else None
    if last is None or "," in parse.words[last:verb] or parse.words[parse.subtree(last)[0] - 1] != ",":
        return None
    named = parse.tags[last] in PROPER or parse.child(last, "det", "poss") is not None
    near = all(parse.pos[token] in {"ADV", "AUX"} for token in range(below[-1] + 1, verb))
    return last if named and near else None


def raise_beyond_phrase(draft: Draft) -> None:
    """In "the man who fled after the raid died", he died: a noun with a clause of its own still lacks its verb."""
    parse = draft.parse
    for mark in parse.with_word(*_BOTH, before=3):
        verb = parse.heads[mark]
        fled = parse.heads[verb]
        noun = parse.heads[fled]
        phrase = parse.deps[mark] == "mark" and parse.deps[verb] == "advcl"
        if not phrase or parse.deps[fled] != "relcl" or parse.deps[noun] != "ROOT":
            continue
        raid = parse.child(verb, "nsubj", "nsubjpass")
        if raid is None:
            continue
        near = parse.subtree(raid)[0] == mark + 1 and parse.child(verb, "cc", "conj") is None
        if near and parse.pos[noun] in {"NOUN", "PROPN"} and fled < mark and is_finite(parse, verb):
            draft.hang(mark, fled, "prep")
            draft.hang(raid, mark, "pobj")
            draft.hang(verb, verb, "ROOT")
            draft.hang_subject(noun, verb)
            for kid in parse.kids(noun, "punct"):
                if kid > verb:
                    draft.hang(kid, verb, "punct")


def lower_eager(draft: Draft) -> None:
    """In "Eager to win, Ann Roe left", "eager" is what she was, and the name of nobody."""
    parse = draft.parse
    for start, end in parse.sentences:
        act = start + 2
        if act >= end or parse.words[start] not in _EAGER or parse.tags[start] != "NNP" or parse.tags[act] != "VB":
            continue
        main = parse.heads[act] if parse.heads[start] == act else parse.heads[start]
        if parse.heads[act] in {start, main} and main > act and is_finite(parse, main):
            draft.hang(start, main, "advcl")
            draft.hang(act, start, "xcomp")


_EAGER = frozenset("Eager Keen Anxious Desperate Unable Reluctant Unwilling Willing Ready Unlikely Likely".split())


def lower_aside_of_phrase(draft: Draft) -> None:
    """In "according to the report, published in May, ten men died", the report was published, and no man was."""
    parse = draft.parse
    for act in parse.with_dep("advcl", before=4):
        verb, last = parse.heads[act], act - 2
        asks = _ASIDES.get(parse.lemmas[act])
        if asks is None or parse.tags[act] != "VBN" or parse.words[act - 1] != ",":
            continue
        subject, end = parse.child(verb, *SUBJECTS), parse.subtree(act)[-1] + 1
        if subject is None or not act < subject < verb or "," not in parse.words[end - 1 : end + 1]:
            continue
        opening = parse.sentences[parse.sentence_of[act]][0]
        path = [last, *(one for one in parse.ancestors(last) if one < act)]
        top = path[-1]
        if parse.heads[top] not in {verb, act} or parse.deps[top] != "prep" or parse.subtree(top)[0] != opening:
            continue
        noun = next((one for one in path if parse.lemmas[one].lower() in asks), None)
        if noun is not None:
            draft.hang(act, noun, "acl")
            draft.hang(top, verb, "prep")


_TEXTS = PUBLISHED_WORK | WRITTEN_WORK | frozenset("interview video footage documents data figures ruling".split())
_GATHERINGS = frozenset(
    """talk meeting summit conference congress ceremony session hearing negotiation discussion rally election vote poll
    referendum ballot trial festival fair tournament match race contest game event funeral party""".split()
)
_ASIDES = dict.fromkeys("publish release issue write deliver broadcast air file obtain leak".split(), _TEXTS)
_ASIDES |= dict.fromkeys("hold host organise organize stage chair attend convene".split(), _GATHERINGS)
"""Participles behind a comma, with the nouns of an opening phrase that they tell of."""
