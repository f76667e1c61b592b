"""Parts participles that tell of a noun from the verb of the sentence, where the model takes one for the other."""

from extract.model import EntityType
from extract.repair.draft import ACTORS, PROPER, SUBJECTS, Draft, kind_of, name_ends
from extract.verbs import finite_verbs, is_finite
from extract.words import SPEECH_VERB

_INSIDE = frozenset({"compound", "nmod", "amod"})
_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})


def raise_opening_participle(draft: Draft) -> None:
    """In "appointed governor in 1712, he raised taxes", he was appointed, and as what."""
    parse = draft.parse
    for start, end in parse.sentences:
        noun = parse.heads[start]
        verb = parse.heads[noun]
        if (
            parse.tags[start] != "VBN"
            or parse.deps[start] not in _INSIDE
            or parse.deps[noun] not in {"npadvmod", "dep"}
        ):
            continue
        subject = parse.child(verb, "nsubj", "nsubjpass")
        comma = parse.subtree(noun)[-1] + 1
        if subject is None or not noun < comma < subject < end or parse.words[comma] != ",":
            continue
        if parse.subtree(subject)[0] == comma + 1:
            draft.hang(start, verb, "advcl")
            draft.hang(noun, start, "oprd")
            for kid in parse.kids(noun, "prep"):
                if parse.words[kid].lower() != "of":
                    draft.hang(kid, start, "prep")


def read_opening_seat(draft: Draft) -> None:
    """In "Based in Lima, Acme makes paint", Acme is based there: "based" is no preposition as in "based on a book"."""
    parse = draft.parse
    for word in parse.with_lemma(*_LYING, behind=3):
        verb = parse.heads[word]
        if parse.deps[word] != "prep" or parse.tags[word] != "VBN":
            continue
        subject = parse.child(verb, "nsubj", "nsubjpass")
        place = parse.child(word, "prep")
        if subject is not None and word < subject and place is not None and parse.words[place].lower() in {"in", "at"}:
            draft.hang(word, verb, "advcl")


_LYING = frozenset(("base", "headquarter", "locate", "situate"))


def raise_last_participle(draft: Draft) -> None:
    """In "the book, published in 1877, sold out", the second past form is the verb of the sentence."""
    parse = draft.parse
    for verb in parse.with_dep("acl", before=3):
        noun = parse.heads[verb]
        if parse.tags[verb] not in {"VBN", "VBD"} or parse.heads[noun] != noun:
            continue
        aside = [kid for kid in parse.kids(noun, "acl", "relcl", "appos") if noun < kid < verb]
        if not aside or parse.words[verb - 1] != "," or parse.tags[noun] not in _NOUNS or parse.deps[noun] != "ROOT":
            continue
        enclosed = parse.subtree(aside[-1])[-1] == verb - 2 and parse.words[parse.subtree(aside[0])[0] - 1] == ","
        if enclosed and parse.child(verb, "agent", "auxpass") is None:
            draft.hang(verb, verb, "ROOT")
            draft.hang(noun, verb, "nsubj")
            for kid in parse.children[noun]:
                if kid > verb:
                    draft.hang(kid, verb, parse.deps[kid])


def lower_done_by(draft: Draft) -> None:
    """In "when a stone dropped by a boy landed near them", the stone landed: what is done by somebody tells which."""
    parse = draft.parse
    for verb in finite_verbs(parse, before=4) if parse.with_word("by") else ():
        if parse.deps[verb] in {"aux", "auxpass"} or parse.child(verb, "nsubj", "nsubjpass", "mark", "cc") is not None:
            continue
        near = (parse.heads[verb], *_beside(draft, verb), *parse.kids(verb, "csubj"))
        first = next((kid for kid in near if _is_done_by(draft, kid, verb)), None)
        noun = None if first is None else parse.child(first, "nsubj", "nsubjpass")
        inner = first is not None and parse.heads[first] == verb
        if first is None or noun is None or (inner and parse.deps[first] != "csubj"):
            continue
        if not inner:
            draft.take_place(first, verb, "acl")
        draft.hang(first, noun, "acl")
        draft.hang_subject(noun, verb)
        for kid in parse.children[first]:
            if kid < noun:
                draft.hang(kid, verb, parse.deps[kid])


def _beside(draft: Draft, verb: int) -> tuple[int, ...]:
    """What hangs on the head of a verb before it."""
    parse = draft.parse
    return tuple(kid for kid in parse.children[parse.heads[verb]] if kid < verb)


def _is_done_by(draft: Draft, first: int, verb: int) -> bool:
    """Whether a past form right behind its noun goes on with "by" and ends right before a verb."""
    parse = draft.parse
    noun, agent = parse.child(first, "nsubj"), parse.child(first, "agent", "prep")
    if noun is None or agent is None or parse.words[agent].lower() != "by" or parse.tags[first] not in {"VBD", "VBN"}:
        return False
    behind = first + 1 + (parse.child(first, "prt") == first + 1)
    if noun != first - 1 or agent != behind or parse.child(first, "aux", "auxpass", "dobj", "cc") is not None:
        return False
    done = parse.child(agent, "pobj")
    opens = min([verb, *parse.kids(verb, "aux", "auxpass", "neg")])
    return done is not None and parse.subtree(done)[-1] == opens - 1


def lower_harm(draft: Draft) -> None:
    """In "a court convicted the man who drove into a crowd, killing 86", the man killed them, and not the court."""
    parse = draft.parse
    for act in parse.with_lemma(*_HARM, before=3):
        verb = parse.heads[act]
        harms = parse.tags[act] == "VBG" and parse.deps[act] == "advcl"
        if not harms or verb > act or parse.lemmas[verb] not in _JUDGING | SPEECH_VERB | {"be"}:
            continue
        nearest = next(
            (token for token in range(act - 1, verb, -1) if parse.pos[token] == "VERB" and is_finite(parse, token)),
            None,
        )
        if nearest is not None and parse.deps[nearest] in {"relcl", "ccomp", "advcl", "conj"}:
            draft.hang(act, nearest, "advcl")


_HARM = frozenset("kill injure wound hurt destroy damage leave".split())
_JUDGING = frozenset(
    "convict sentence jail charge accuse arrest acquit indict investigate identify name blame hear try find".split()
)
"""What courts, police and those who report do, who do no harm by it."""


def part_participle(draft: Draft) -> None:
    """In "Ann Roe, born in Rome, was a poet", the participle between commas hangs on the noun before it.

    So it is without commas: two past forms with neither "and" nor a comma between are no two acts of one, and in "the
    men seen near the mill fled" the second is what they did.
    """
    parse = draft.parse
    for verb in parse.with_dep("conj"):
        first = parse.heads[verb]
        noun = parse.child(first, "nsubj", "nsubjpass")
        if first >= verb or noun is None or parse.child(first, "cc", "aux", "auxpass", "neg") is not None:
            continue
        opens = _opens(draft, verb)
        if parse.child(verb, *SUBJECTS) is not None or parse.tags[opens] == "VBN" or not is_finite(parse, verb):
            continue
        aside = noun < first and parse.words[first - 1] == "," == parse.words[_before_adverb(draft, opens)]
        if (aside and parse.tags[first] == "VBN") or _is_bare_participle(draft, noun, first, opens):
            _swap(draft, noun, first, verb)


def _opens(draft: Draft, verb: int) -> int:
    """The first of the words of a verb: "has" in "has said"."""
    return min((verb, *(kid for kid in draft.parse.kids(verb, "aux", "auxpass") if kid < verb)))


def _before_adverb(draft: Draft, token: int) -> int:
    """The last word before a verb that is no adverb."""
    before = token - 1
    while before > 0 and draft.parse.pos[before] == "ADV":
        before -= 1
    return before


def _is_bare_participle(draft: Draft, noun: int, first: int, opens: int) -> bool:
    """Whether a past form behind its noun has no object, and nothing stands between what follows it and a verb."""
    parse = draft.parse
    before = parse.words[_before_adverb(draft, opens)]
    past = parse.tags[first] in {"VBN", "VBD"} and parse.child(first, "dobj", "ccomp", "acomp", "attr") is None
    near = _before_adverb(draft, first) == parse.subtree(noun)[-1] and parse.pos[noun] in {"NOUN", "PROPN", "PRON"}
    near = near and parse.tags[noun] not in {"PRP", "WP", "WDT", "EX"}
    on = any(kid > first for kid in parse.kids(first, "prep", "agent", "xcomp", "advcl"))
    return past and near and on and not (before in _BETWEEN or parse.pos[_before_adverb(draft, opens)] == "CCONJ")


_BETWEEN = frozenset((",", ";", ":", "-", "–", "—", '"', "'", ")", "..."))


def _swap(draft: Draft, noun: int, participle: int, verb: int) -> None:
    """Makes the finite verb the head of the clause, its subject the noun, and the participle the noun's modifier."""
    parse = draft.parse
    root = parse.heads[participle] == participle
    draft.hang(verb, verb if root else parse.heads[participle], parse.deps[participle])
    draft.hang(noun, verb, "nsubj")
    draft.hang(participle, noun, "acl")
    draft.hand_on(participle, verb)


def lower_agent_gerund(draft: Draft) -> None:
    """In "was helped by the state removing laws", the state removes them, and not what was helped.

    So it is in "the race ended with the Ravens taking a lap".
    """
    parse = draft.parse
    for act in parse.with_dep("advcl", before=4):
        if parse.tags[act] != "VBG":
            continue
        verb = parse.heads[act]
        beside = (kid for kid in parse.kids(verb, "prep") if parse.words[kid].lower() == "with" and kid < act)
        link = parse.child(verb, "agent") or next(beside, None)
        doer = None if link is None else parse.child(link, "pobj")
        if doer is not None and parse.subtree(doer)[-1] == act - 1 and parse.child(act, "nsubj", "mark") is None:
            draft.hang(act, doer, "acl")


def part_with_clause(draft: Draft) -> None:
    """In "the talks ended, with some guests sent home", they did not end with guests: some guests were sent home."""
    parse = draft.parse
    for link in parse.with_word("with", before=2, behind=2):
        verb, doer = parse.heads[link], parse.child(link, "pobj")
        act = None if doer is None else parse.child(doer, "acl")
        if doer is None or act is None or parse.words[link - 1] != "," or parse.pos[verb] not in {"VERB", "AUX"}:
            continue
        told = parse.tags[act] in {"VBG", "VBN"} and parse.lemmas[act] not in _DESCRIBING
        one = parse.tags[doer] == "NN" and kind_of(parse, doer) is EntityType.PERSON  # "left, with a man holding a bag"
        near = verb < link and set(range(doer, act)) <= {*parse.subtree(doer)} and "," not in parse.words[doer:act]
        if parse.deps[link] != "prep" or not told or not near or one or doer in name_ends(parse, "PERSON"):
            continue
        draft.hang(act, verb, "advcl")
        draft.hang(link, act, "mark")
        draft.hang(doer, act, "nsubjpass" if parse.tags[act] == "VBN" else "nsubj")
        inner = [noun for noun in parse.subtree(act) if parse.deps[noun] in {"dobj", "pobj"}]
        for second in parse.kids(doer, "conj"):
            if inner and second > act:
                draft.list_beside(second, inner[-1])


_DESCRIBING = frozenset("age name call know dress base wear carry hold arm locate title entitle marry".split())
"""What says who somebody is and how he looks, and not what happens meanwhile."""


def lower_restrained(draft: Draft) -> None:
    """In "a ban on Kenyans leaving Lima", the Kenyans leave, and no ban does."""
    parse = draft.parse
    groups = name_ends(parse, "NORP")
    for act in parse.with_dep("acl", before=3):
        noun, people = parse.heads[act], act - 1
        link = parse.heads[people]
        if parse.tags[act] != "VBG" or parse.heads[link] != noun:
            continue
        restrains = parse.deps[people] == "pobj" and parse.words[link].lower() in {"on", "against", "for"}
        plural = parse.tags[people] in {"NNS", "NNPS"}
        plural = plural and (kind_of(parse, people) in ACTORS or people in groups or parse.lemmas[noun] in _RESTRAINT)
        thing = kind_of(parse, noun) not in ACTORS | {EntityType.WORK} and parse.tags[noun] not in PROPER
        if restrains and plural and thing and parse.lemmas[act] not in SPEECH_VERB:
            draft.hang(act, people, "acl")


_RESTRAINT = frozenset("ban crackdown clampdown restriction limit curb tax sanction attack raid war".split())
"""Acts against those who do what the participle behind them says."""


def part_result(draft: Draft) -> None:
    """In "leading to airlines banning it", the ban is what came of it, and not the airlines."""
    parse = draft.parse
    for noun in parse.with_dep("pobj", before=2, behind=1):
        link = parse.heads[noun]
        verb = parse.heads[link]
        if (parse.lemmas[verb], parse.words[link].lower()) not in _LEADING:
            continue
        act = parse.subtree(noun)[-1] + 1 if parse.child(noun, "acl") is None else parse.child(noun, "acl")
        somebody = parse.tags[noun] in PROPER or kind_of(parse, noun) in ACTORS
        if act is None or act >= len(parse) or parse.tags[act] != "VBG" or not somebody:
            continue
        if act > noun and parse.deps[act] in {"acl", "advcl"} and parse.heads[act] in {noun, verb}:
            draft.hang(act, link, "pcomp")
            draft.hang(noun, act, "nsubj")


_LEADING = frozenset({("lead", "to"), ("result", "in")})


def lower_shared_participle(draft: Draft) -> None:
    """In "closed two mills, both run by Acme", the mills were run, and not those who closed them."""
    parse = draft.parse
    for act in parse.with_dep("advcl", before=3):
        share, comma = act - 1, act - 2
        above = parse.heads[act]
        both = parse.words[share].lower() in {"both", "all", "each", "most", "some"} and parse.words[comma] == ","
        if not both or parse.tags[act] != "VBN":
            continue
        noun = parse.child(above, "dobj")
        if noun is not None and above < noun < comma and parse.subtree(noun)[-1] >= comma - 1:
            draft.hang(act, noun, "acl")
            draft.hang(share, act, "advmod")
