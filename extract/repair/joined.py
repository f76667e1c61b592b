"""Hangs verbs, names and adjectives on the clause that they belong to, where the model has them in another."""

from extract.marks import MARKS
from extract.parse import Parse
from extract.repair.draft import SUBJECTS, Draft
from extract.verbs import is_finite, is_plural, is_singular

_VERBAL = frozenset({"VERB", "AUX"})


def raise_aim(draft: Draft) -> None:
    """In "their goal is winning the cup", winning is what the goal is: no goal wins."""
    parse = draft.parse
    for act in parse.with_tag("VBG", before=2, behind=1):
        be = act - 1
        aim = parse.child(act, "nsubj")
        alone = parse.kids(act, "aux", "auxpass") == (be,) and parse.lemmas[be] == "be"
        if aim is None or aim > be or not alone or parse.child(act, "dobj") is None:
            continue
        if parse.lemmas[aim].lower() in _AIM and parse.tags[aim] == "NN" and parse.lemmas[act] not in _DRAWING:
            draft.take_place(act, be, "xcomp")
            draft.hang(aim, be, "nsubj")
            for kid in parse.children[act]:
                if kid < be and parse.deps[kid] != "nsubj":
                    draft.hang(kid, be, parse.deps[kid])


_AIM = frozenset(
    """goal aim task purpose job objective priority duty key trick step option focus target condition part secret
    hobby ambition obligation answer solution remedy""".split()
)
_DRAWING = frozenset("gain draw face attract take receive get raise cause have win need run cost lose create".split())
"""What befalls an aim or comes of it: "the step is drawing criticism"."""


def raise_telling(draft: Draft) -> None:
    """In "he told the inquiry, Ann Roe and Tom Lee were there", he tells that, and that is not where he tells it."""
    parse = draft.parse
    for told in parse.with_lemma("say", "tell", before=2):
        fact = parse.heads[told]
        if parse.deps[told] not in {"ccomp", "parataxis"} or fact < told:
            continue
        subject, whom = parse.child(fact, *SUBJECTS), parse.child(told, "dobj")
        if subject is None or subject < told or parse.lemmas[fact] in _REPORTING or not is_finite(parse, fact):
            continue
        open_ = parse.child(told, "nsubj") is not None and parse.child(told, "ccomp", "xcomp", "mark") is None
        words = parse.subtree(told)
        if (
            open_
            and (whom is not None) == (parse.lemmas[told] == "tell")
            and not MARKS & {*parse.words[words[0] : fact]}
        ):
            draft.take_place(fact, told, "ccomp")


_REPORTING = frozenset("say tell add report announce claim write confirm".split())


def return_doer(draft: Draft) -> None:
    """In "police searching the town spoke to a girl", the police spoke: no search does, if it fits."""
    parse = draft.parse
    for act in parse.with_dep("csubj", "csubjpass", "nsubj", "nsubjpass", before=1):
        verb, doer = parse.heads[act], parse.child(act, "nsubj", "nsubjpass")
        if doer is None or doer > act:
            continue
        helper = parse.child(act, "aux", "auxpass")
        bare = parse.tags[act if helper is None else helper] == "VBG" and parse.child(act, "mark") is None
        near = parse.tags[doer] in {"NN", "NNS"} and parse.subtree(doer)[-1] + 1 == (act if helper is None else helper)
        if bare and near and act < verb and is_finite(parse, verb) and _agrees(parse, doer, verb):
            draft.hang_subject(doer, verb)
            draft.hang(act, doer, "acl")


def _agrees(parse: Parse, noun: int, verb: int) -> bool:
    """Whether a noun is of the number of a verb: "drivers being polite is good" tells of no drivers."""
    plural = parse.tags[noun] == "NNS" or parse.words[noun].lower() in {"police", "people"}
    return not is_singular(parse, verb) if plural else not is_plural(parse, verb)


def raise_adjective(draft: Draft) -> None:
    """In "she is confident security measures are adequate", she is confident, and the measures are not."""
    parse = draft.parse
    for word in parse.with_lemma(*_SURE, before=2, behind=2):
        noun, be = parse.heads[word], word - 1
        told = parse.heads[noun]
        if parse.deps[word] != "amod" or parse.lemmas[be] != "be":
            continue
        if parse.deps[noun] in SUBJECTS and parse.deps[told] == "ccomp" and parse.heads[told] == be < told:
            draft.hang(word, be, "acomp")
            draft.hang(told, word, "ccomp")


_SURE = frozenset(
    """confident sure certain hopeful glad happy pleased proud sorry afraid aware concerned worried convinced optimistic
    disappointed adamant satisfied delighted""".split()
)
"""Adjectives that a clause without "that" completes."""


def lower_infinitive(draft: Draft) -> None:
    """In "the power to detain suspects", "detain" is a verb, as the model says but does not build."""
    parse = draft.parse
    for verb in parse.with_tag("VB", before=2, behind=1):
        noun, to = parse.heads[verb], verb - 1
        if parse.deps[verb] != "compound" or parse.words[to : verb + 1] != ("to", parse.words[verb].lower()):
            continue
        above = parse.heads[to]
        if noun < verb or parse.heads[noun] != to or parse.deps[noun] != "pobj" or above > to:
            continue
        held = to - 1 if parse.tags[to - 1] in {"NN", "NNS"} else above
        draft.hang(verb, held, "acl" if held != above or parse.pos[above] not in _VERBAL else "advcl")
        draft.hang(to, verb, "aux")
        draft.hang(noun, verb, "dobj")
        for kid in parse.children[to]:
            if kid > noun:
                draft.hang(kid, verb, parse.deps[kid])


def raise_way(draft: Draft) -> None:
    """In "was brought back to Lima", "back" belongs to the verb, and Lima is where to."""
    parse = draft.parse
    for link in parse.with_word(*_THERE, before=2, behind=1):
        back = parse.heads[link]
        verb = parse.heads[back]
        if parse.words[back].lower() != "back" or back != link - 1 or parse.deps[link] != "prep" or verb > back:
            continue
        if parse.deps[back] == "advmod" and parse.pos[verb] == "VERB":
            draft.hang(back, verb, "prt")
            draft.hang(link, verb, "prep")


_THERE = frozenset("to into from in at towards toward".split())


def share_noun(draft: Draft) -> None:
    """In "they closed Acme and Nordal Oil offices", both names say whose offices those are; Acme is not closed."""
    parse = draft.parse
    ends = {end - 1: (start, label) for start, end, label in parse.entities if label in {"ORG", "GPE", "NORP"}}
    for first, (_, label) in ends.items():
        noun, link = parse.child(first, "conj"), parse.child(first, "cc")
        if noun is None or link != first + 1 or parse.tags[noun] != "NNS" or parse.words[link].lower() != "and":
            continue
        second = ends.get(noun - 1)
        if second is not None and second == (link + 1, label) and parse.subtree(noun)[0] == link + 1:
            draft.take_place(first, noun, "compound")
            draft.hang(noun - 1, first, "conj")
