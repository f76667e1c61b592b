"""Puts above a sentence who says it, where that stands in the midst of it: "the bank, Ann Roe said, has failed"."""

from extract.marks import MARKS
from extract.parse import Parse
from extract.repair.draft import SUBJECTS, Draft
from extract.words import SPEECH_VERB

_NOUNS = frozenset(("NOUN", "PROPN", "PRON"))
_VERBAL = frozenset(("VERB", "AUX"))
_SAYING = SPEECH_VERB | frozenset("hear find show indicate".split())


def raise_inserted(draft: Draft) -> None:
    """In "the bank, Ann Roe said, has failed", Ann Roe says that it has, and no bank says anything."""
    parse = draft.parse
    for speech in parse.with_lemma(*_SAYING, before=2, behind=2):
        if parse.tags[speech] not in {"VBD", "VBZ", "VBP"}:
            continue
        told = _told(parse, speech)
        speaker = None if told is None else _speaker(parse, speech)
        if told is None or speaker is None:
            continue
        commas = _commas(parse, speech, speaker, told)
        if commas is None or parse.child(speech, "aux", "auxpass", "neg") is not None:
            continue
        _return_subject(draft, told, speech, speaker)
        if parse.child(speech, "mark", "advmod") is None and parse.heads[told] != speech:
            draft.take_place(told, speech, "ccomp")
            for comma in commas:
                draft.hang(comma, speech, "punct")


def _told(parse: Parse, speech: int) -> int | None:
    """The verb of the sentence that a verb of speech is put into."""
    above = parse.heads[speech]
    if parse.deps[speech] == "parataxis":
        if parse.pos[above] in _NOUNS and parse.deps[above] in SUBJECTS:
            above = parse.heads[above]
        return above if parse.pos[above] in _VERBAL else None
    told = parse.child(speech, "ccomp")
    apart = told is not None and told > speech and parse.child(told, *SUBJECTS, "mark") is None
    return told if apart and _others(parse, speech) else None


def _others(parse: Parse, speech: int) -> tuple[int, ...]:
    """The nouns that stand as a subject before a comma and the one who speaks."""
    before = [kid for kid in parse.kids(speech, "nsubj", "dep") if kid < speech and parse.pos[kid] in _NOUNS]
    if any(
        parse.subtree(kid)[0] == speech + 1 for kid in parse.kids(speech, "nsubj")
    ):  # "the bank, said Ann Roe, fell"
        return tuple(kid for kid in before if "," in parse.words[kid + 1 : speech])
    return tuple(kid for kid in before[:-1] if "," in parse.words[kid + 1 : before[-1]])


def _speaker(parse: Parse, speech: int) -> int | None:
    """Who speaks, right before the verb or right behind it."""
    near = [kid for kid in parse.kids(speech, "nsubj") if kid not in _others(parse, speech)]
    behind = [kid for kid in near if parse.subtree(kid)[0] == speech + 1]
    before = [kid for kid in near if parse.subtree(kid)[-1] == speech - 1]
    return next(iter((*before, *behind)), None)


def _commas(parse: Parse, speech: int, speaker: int, told: int) -> tuple[int, ...] | None:
    """The commas on both sides of the words of speech; None where there are none."""
    first = min(speech, parse.subtree(speaker)[0], *parse.kids(speech, "mark"))
    own = [kid for kid in parse.children[speech] if kid > speech and kid != told and parse.deps[kid] != "punct"]
    last = max((token for kid in own for token in parse.subtree(kid)), default=speech)
    opening = first - 1 - (parse.words[first - 1] in MARKS)
    if opening < 1 or last + 1 >= len(parse) or parse.words[opening] != "," or parse.words[last + 1] != ",":
        return None
    return (opening, last + 1)


def _return_subject(draft: Draft, told: int, speech: int, speaker: int) -> None:
    """Gives the sentence its subject back, which the model takes for another one who speaks."""
    parse = draft.parse
    others = _others(parse, speech)
    if not others or told < speech:
        return
    wrong = [kid for kid in parse.kids(told, "nsubj") if kid > told]
    if wrong and parse.child(told, "dobj") is None:
        draft.hang(wrong[0], told, "dobj")
    elif parse.child(told, *SUBJECTS) is not None:
        return
    draft.hang_subject(others[-1], told)
