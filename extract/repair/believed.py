"""Gives back to verbs of thinking, in relative clauses, what is thought: "a call they believed was his"."""

from extract.parse import Parse
from extract.repair.draft import SUBJECTS, Draft
from extract.verbs import is_finite
from extract.words import SPEECH_VERB


def lower_believed(draft: Draft) -> None:
    """In "they traced a call they believed could be Roe's", that could be so, and they believed no call."""
    parse = draft.parse
    for belief in parse.with_dep("relcl", before=3, behind=2):
        noun = parse.heads[belief]
        if parse.lemmas[belief] not in _THINKING:
            continue
        if parse.child(belief, "ccomp", "xcomp", "dobj") is not None or parse.child(belief, "nsubj") is None:
            continue
        verb = _verb_behind(parse, belief)
        if verb is None:
            continue
        if parse.child(verb, *SUBJECTS) is None:
            if parse.deps[verb] in {"conj", "ccomp", "advcl"} and parse.heads[verb] in parse.ancestors(noun):
                draft.hang(verb, belief, "ccomp")
                continue
            found = parse.child(verb, "ccomp")
            if found is not None and found < noun and found in parse.ancestors(noun):
                draft.take_place(verb, found, "ccomp")
                draft.hang(verb, belief, "ccomp")
        elif parse.heads[noun] == verb and parse.deps[verb] == "ccomp" and parse.heads[verb] < noun:
            draft.hang(noun, parse.heads[verb], "dobj")
            draft.hang(verb, belief, "ccomp")


def lower_told_pronoun(draft: Draft) -> None:
    """In "a raid that people say killed ten", the raid did: nobody says a raid, and the people killed none."""
    parse = draft.parse
    for belief in parse.with_dep("relcl", before=2, behind=1):
        if parse.lemmas[belief] not in _THINKING:
            continue
        named = [kid for kid in parse.kids(belief, "dobj", "nsubj", "nsubjpass") if kid < belief]
        verb = _verb_behind(parse, belief)
        if len(named) < 2 or parse.words[named[0]].lower() not in _RELATIVE or verb is None:
            continue
        told = parse.heads[verb] == belief and parse.deps[verb] in {"ccomp", "xcomp"}
        if told and parse.child(verb, *SUBJECTS, "mark") is None:
            draft.hang_subject(named[0], verb)
            draft.hang(verb, belief, "ccomp")


def return_considered(draft: Draft) -> None:
    """In "Acme, which Peru considers to be a rival", Acme is one, and not Peru; nor do many who consider it so."""
    parse = draft.parse
    for be in parse.with_lemma("be", before=3):
        belief = parse.heads[be]
        known = parse.deps[be] in {"xcomp", "ccomp"} and parse.child(be, *SUBJECTS) is None
        if not known or parse.lemmas[belief] not in _JUDGING or parse.child(belief, "auxpass") is not None:
            continue
        inner = [kid for kid in parse.kids(be, "dobj", "attr") if parse.words[kid].lower() in _ASKED]
        doubled = parse.kids(belief, "nsubj") if parse.deps[belief] in {"relcl", "csubj", "pcomp", "ccomp"} else ()
        found = inner or [kid for kid in doubled[:-1] if parse.words[kid].lower() in _ASKED]
        if found and found[0] < belief < be:
            draft.hang(found[0], be, "nsubj")
            draft.hang(be, belief, "xcomp")


_ASKED = frozenset("which who that whom what".split())
_JUDGING = frozenset("consider believe deem judge think suppose declare hold know find".split())

_RELATIVE = frozenset("which who that whom".split())
_THINKING = (SPEECH_VERB - {"tell"}) | frozenset({"feel", "guess", "suspect", "imagine"})


def _verb_behind(parse: Parse, belief: int) -> int | None:
    """The finite verb whose group begins right behind a word."""
    first = belief + 1
    verb = parse.heads[first] if parse.deps[first] in {"aux", "auxpass"} else first
    return verb if parse.pos[verb] in {"VERB", "AUX"} and verb >= first and is_finite(parse, verb) else None
