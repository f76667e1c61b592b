"""Hangs participles on acts and events that they tell of, and takes them off those which only stand nearest."""

from extract.model import EntityType
from extract.nouns import ACT_NOUN
from extract.repair.draft import ACTORS, Draft, kind_of

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


def raise_carried_out(draft: Draft) -> None:
    """In "a crackdown on camps launched by Ann Roe", she launched the crackdown, for nobody launches camps."""
    parse = draft.parse
    for act in parse.with_lemma(*_LAUNCHING, before=4):
        noun = parse.heads[act]
        link = parse.heads[noun]
        campaign = parse.heads[link]
        if parse.tags[act] != "VBN" or parse.deps[act] != "acl":
            continue
        aimed = parse.deps[noun] == "pobj" and parse.words[link].lower() in {"on", "against", "in", "at"}
        listed = parse.lemmas[campaign].lower() in ACT_NOUN and parse.lemmas[noun].lower() not in ACT_NOUN
        if aimed and listed and kind_of(parse, noun) is not EntityType.EVENT:
            draft.hang(act, campaign, "acl")


_LAUNCHING = frozenset("launch stage mount wage orchestrate mastermind perpetrate conduct".split())
"""What is done to an act, and to nothing that it is aimed at."""


def lower_event_participle(draft: Draft) -> None:
    """In "they train for the match beginning in Lima tomorrow", the match begins there, and they do not."""
    parse = draft.parse
    for act in parse.with_lemma(*_HAPPENING, before=3):
        noun, verb = act - 1, parse.heads[act]
        if parse.tags[act] != "VBG" or parse.deps[act] != "advcl" or verb > noun:
            continue
        if parse.tags[noun] in _NOUNS and parse.deps[noun] in {"pobj", "dobj"} and parse.child(act, "dobj") is None:
            draft.hang(act, noun, "acl")


_HAPPENING = frozenset("begin start open end finish last run".split())


def lower_facing(draft: Draft) -> None:
    """In "offers relief to firms facing a strike", the firms face it, and no relief."""
    parse = draft.parse
    for act in parse.with_lemma(*_UNDERGOING, before=4):
        noun = parse.heads[act]
        if parse.tags[act] != "VBG" or parse.deps[act] != "acl" or noun > act:
            continue
        given = parse.tags[noun] in _NOUNS and kind_of(parse, noun) not in ACTORS
        near = [one for link in parse.kids(noun, "prep") if link < act for one in parse.kids(link, "pobj")]
        if given and near and parse.subtree(near[-1])[-1] == act - 1 and kind_of(parse, near[-1]) in ACTORS:
            draft.hang(act, near[-1], "acl")


_UNDERGOING = frozenset("face suffer seek flee struggle live hope wish await battle".split())
"""What people and bodies do, and nothing that is given to them."""


def lower_answered(draft: Draft) -> None:
    """In "they welcome the agreement reached in Lima", the agreement was reached: who welcomes does so with a thing."""
    parse = draft.parse
    for act in parse.with_dep("ccomp", before=3):
        verb, noun = parse.heads[act], act - 1
        if parse.tags[act] not in {"VBN", "VBD"} or parse.lemmas[verb] not in _ANSWERING:
            continue
        told = parse.child(act, "nsubj", "nsubjpass") == noun and parse.tags[noun] in {"NN", "NNS"}
        bare = parse.child(act, "aux", "auxpass", "mark", "neg", "dobj") is None
        if told and bare and parse.subtree(noun)[0] == verb + 1:
            draft.hang(noun, verb, "dobj")
            draft.hang(act, noun, "acl")


_ANSWERING = frozenset(
    """welcome condemn support praise applaud commend deplore denounce oppose reject resolve address tackle
    assure""".split()
)
"""What is done to a thing or somebody, and takes no clause."""
