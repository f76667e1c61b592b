"""Joins verbs with those that they are coordinated with, by form and tense."""

from extract.draft import FINITE, SUBJECTS, Draft
from extract.parse import Parse
from extract.words import SPEECH_VERB


def raise_past_verb(draft: Draft) -> None:
    """In "vowed that the accord is kept and called for peace", the second past form is joined to the first."""
    parse = draft.parse
    for verb in range(2, len(parse)):
        said = parse.heads[verb]
        if parse.deps[verb] != "conj" or parse.tags[verb] != "VBD" or said > verb or parse.deps[said] != "ccomp":
            continue
        if parse.child(verb, *SUBJECTS, "aux", "auxpass") is not None or parse.child(said, *SUBJECTS) is None:
            continue
        finite = next((kid for kid in parse.kids(said, "aux", "auxpass")), said)
        if parse.tags[finite] not in {"VBZ", "VBP", "MD"}:
            continue
        above = parse.heads[said]
        while parse.tags[above] not in FINITE and parse.deps[above] in {"xcomp", "ccomp"}:
            above = parse.heads[above]
        link = _link(parse, said, verb)
        if link is None or any(parse.pos[token] != "ADV" for token in range(link + 1, verb)):
            continue
        if parse.tags[above] == "VBD" and above < said and parse.child(above, *SUBJECTS) is not None:
            _join(draft, verb, link, above)


def _link(parse: Parse, first: int, verb: int) -> int | None:
    """The conjunction between a verb and the one that the model joins it to."""
    return next((kid for kid in parse.kids(first, "cc") if first < kid < verb), None)


def _join(draft: Draft, verb: int, link: int, above: int) -> None:
    """Coordinates a verb with another one, and the conjunction with it."""
    draft.hang(verb, above, "conj")
    draft.hang(link, above, "cc")


def raise_thinking(draft: Draft) -> None:
    """In "says the fire would not have happened and believes it will help", whoever says so believes it."""
    parse = draft.parse
    for verb in range(3, len(parse)):
        told = parse.heads[verb]
        speech = parse.heads[told]
        if parse.deps[verb] != "conj" or parse.deps[told] != "ccomp" or not speech < told < verb:
            continue
        if parse.tags[verb] != "VBZ" or parse.tags[speech] != "VBZ":  # other forms look like the infinitive
            continue
        if parse.lemmas[verb] not in SPEECH_VERB or parse.lemmas[speech] not in SPEECH_VERB:
            continue
        alone = parse.child(verb, *SUBJECTS, "aux") is None and parse.child(told, "aux") is not None
        link = _link(parse, told, verb)
        if alone and link is not None:
            _join(draft, verb, link, speech)


def raise_past_beside_infinitive(draft: Draft) -> None:
    """In "threatened to kill the mayor and seized the town", the town was seized: past forms join no infinitive."""
    parse = draft.parse
    for verb in range(3, len(parse)):
        first = parse.heads[verb]
        if parse.deps[verb] != "conj" or parse.tags[verb] != "VBD" or first > verb or parse.tags[first] != "VB":
            continue
        if parse.child(verb, *SUBJECTS, "aux", "auxpass") is not None or parse.words[verb] == parse.lemmas[verb]:
            continue
        opening = first
        while parse.deps[opening] == "conj" and parse.tags[parse.heads[opening]] == "VB":
            opening = parse.heads[opening]
        if not any(parse.tags[kid] == "TO" for kid in parse.kids(opening, "aux")):
            continue
        above = first
        while parse.tags[above] != "VBD" and parse.deps[above] in {"xcomp", "advcl", "ccomp", "conj", "acl"}:
            above = parse.heads[above]
        link = _link(parse, first, verb)
        if parse.tags[above] == "VBD" and link is not None and above < first:
            _join(draft, verb, link, above)


def raise_alike_verb(draft: Draft) -> None:
    """In "are hoping rain will help but are preparing for more", the verb with the auxiliary of the first joins it."""
    parse = draft.parse
    for verb in range(4, len(parse)):
        said = parse.heads[verb]
        above = parse.heads[said]
        if parse.deps[verb] != "conj" or parse.deps[said] != "ccomp" or not above < said < verb:
            continue
        if parse.child(verb, *SUBJECTS) is not None or parse.child(above, *SUBJECTS) is None:
            continue
        mine, theirs, inner = (next(iter(parse.kids(one, "aux", "auxpass")), one) for one in (verb, above, said))
        link = _link(parse, said, verb)
        if link is None or link != mine - 1 or mine == verb or parse.words[mine] != parse.words[theirs]:
            continue
        if parse.words[inner] != parse.words[mine] and parse.tags[verb] == parse.tags[above]:
            _join(draft, verb, link, above)


def lower_said_list(draft: Draft) -> None:
    """In "the US alleged the drone was armed, killed a man, and wounded a boy", all three are what was alleged."""
    parse = draft.parse
    for speech in range(len(parse)):
        said = next((kid for kid in parse.kids(speech, "ccomp") if kid > speech), None)
        if parse.lemmas[speech] not in SPEECH_VERB or said is None:
            continue
        first = next((kid for kid in parse.kids(speech, "conj") if kid > said), None)
        if first is None or any(said < kid < first for kid in parse.kids(speech, "cc")):
            continue
        others = [kid for verb in (speech, first) for kid in parse.kids(verb, "conj") if kid >= first]
        if len(others) > 1 and all(_goes_on(parse, kid) for kid in others) and parse.child(said, *SUBJECTS) is not None:
            draft.hang(first, said, "conj")


def lower_modal(draft: Draft) -> None:
    """In "warned the storm was strong and would last", the storm would: who tells of it has told what will be."""
    parse = draft.parse
    for verb in range(4, len(parse)):
        speech = parse.heads[verb]
        if parse.deps[verb] != "conj" or parse.lemmas[speech] not in SPEECH_VERB or parse.tags[speech] not in _TOLD:
            continue
        said = next((kid for kid in parse.kids(speech, "ccomp") if speech < kid < verb), None)
        modal = next((kid for kid in parse.kids(verb, "aux") if parse.tags[kid] == "MD"), None)
        if said is None or modal is None or parse.child(verb, *SUBJECTS) is not None:
            continue
        link = _link(parse, speech, verb)
        if link is not None and link > said and parse.child(said, *SUBJECTS) is not None:
            _join(draft, verb, link, said)


_TOLD = frozenset(("VBD", "VBZ"))


def _goes_on(parse: Parse, verb: int) -> bool:
    """Whether a past form without subject and auxiliary tells of an act, and not of what is said."""
    past = parse.tags[verb] in {"VBD", "VBN"} and parse.lemmas[verb] not in SPEECH_VERB
    return past and parse.child(verb, *SUBJECTS, "aux") is None


def lower_bare_verb(draft: Draft) -> None:
    """In "it found that they did not ask, include or name it", the bare forms are joined to "did not ask".

    So they are to an infinitive: "it has made it easy to sell tours, and build hotels".
    """
    parse = draft.parse
    for verb in range(2, len(parse)):
        above = parse.heads[verb]
        if (
            parse.deps[verb] != "conj"
            or parse.tags[verb] not in {"VB", "VBP"}
            or parse.tags[above] not in {"VBD", "VBZ", "VBN"}
        ):
            continue
        if above > verb or parse.child(verb, *SUBJECTS, "aux", "auxpass") is not None:
            continue
        asked = next((token for token in range(verb - 1, above, -1) if _is_asked(parse, token)), None)
        if asked is not None:
            draft.hang(verb, asked, "conj")


def _is_asked(parse: Parse, token: int) -> bool:
    """Whether a bare verb has a "did", a modal or a "to", which those coordinated with it share."""
    return parse.tags[token] == "VB" and any(parse.tags[kid] in {*FINITE, "TO"} for kid in parse.kids(token, "aux"))
