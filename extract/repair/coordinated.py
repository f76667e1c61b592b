"""Joins verbs with those that they are coordinated with, by form and tense."""

from extract.model import EntityType
from extract.parse import Parse
from extract.repair.draft import ACTORS, FINITE, SUBJECTS, Draft, is_role, kind_of
from extract.verbs import is_plural, is_singular
from extract.words import SPEECH_VERB


def raise_past_verb(draft: Draft) -> None:
    """In "vowed that the accord is kept and called for peace", the second past form is joined to the first."""
    parse = draft.parse
    for verb in parse.with_dep("conj", before=2):
        said = parse.heads[verb]
        if parse.tags[verb] != "VBD" or said > verb or parse.deps[said] != "ccomp":
            continue
        if parse.child(verb, *SUBJECTS, "aux", "auxpass") is not None or parse.child(said, *SUBJECTS) is None:
            continue
        finite = next((kid for kid in parse.kids(said, "aux", "auxpass")), said)
        if parse.tags[finite] not in {"VBZ", "VBP", "MD", "VB"}:  # "demanded they pay and left"
            continue
        above = parse.heads[said]
        while parse.tags[above] not in FINITE and parse.deps[above] in {"xcomp", "ccomp"}:
            above = parse.heads[above]
        link = _link(parse, said, verb)
        if link is None or any(parse.pos[token] != "ADV" for token in range(link + 1, verb)):
            continue
        if parse.tags[above] == "VBD" and above < said and parse.child(above, *SUBJECTS) is not None:
            _join(draft, verb, link, above)


def lower_unjoined(draft: Draft) -> None:
    """In "ruled his death was an accident", the death was one: no "and" joins a second act of the coroner."""
    parse = draft.parse
    for verb in parse.with_dep("conj", before=3):
        first = parse.heads[verb]
        if first > verb or parse.pos[first] != "VERB":
            continue
        thing, finite = parse.child(first, "dobj"), next(iter(parse.kids(verb, "aux", "auxpass")), verb)
        if thing is None or not first < thing < verb or parse.tags[finite] not in FINITE | {"MD"}:
            continue
        joined = any(parse.pos[token] in {"CCONJ", "PUNCT"} for token in range(first + 1, verb))
        if joined or parse.child(verb, *SUBJECTS) is not None or parse.tags[thing] in {"WDT", "WP"}:
            continue
        for link in parse.kids(first, "prep"):
            if thing < link < verb:
                draft.hang(link, thing, "prep")
        draft.hang(verb, first, "ccomp")
        draft.hang_subject(thing, verb)


def _link(parse: Parse, first: int, verb: int) -> int | None:
    """The conjunction between a verb and the one that the model joins it to."""
    return next((kid for kid in parse.kids(first, "cc") if first < kid < verb), None)


def _join(draft: Draft, verb: int, link: int, above: int) -> None:
    """Coordinates a verb with another one, and the conjunction with it."""
    draft.hang(verb, above, "conj")
    draft.hang(link, above, "cc")


def raise_own_act(draft: Draft) -> None:
    """In "said the plant was safe but declined to comment", no plant declines: whoever said the first does the second.

    So it is with what has been done since: "said the plant was unsafe but has given no proof".
    """
    parse = draft.parse
    actors = {token for start, end, label in parse.entities if label in _ACTORS for token in range(start, end)}
    for verb in parse.with_dep("conj", before=4):
        told = parse.heads[verb]
        while parse.deps[told] == "conj" and parse.heads[told] < told:
            told = parse.heads[told]
        speech = parse.heads[told]
        if parse.deps[told] != "ccomp" or not speech < told < verb:
            continue
        thing, link = parse.child(told, "nsubj", "nsubjpass"), _link(parse, parse.heads[verb], verb)
        speaks = parse.lemmas[speech] in SPEECH_VERB and parse.child(speech, *SUBJECTS) is not None
        if not speaks or thing is None or link is None or thing in actors or parse.child(verb, *SUBJECTS) is not None:
            continue
        since = parse.words[link].lower() == "but" and _is_since(parse, verb, told)
        own = _is_own_act(parse, verb, speech) or _is_of_somebody(parse, told, verb, speech)
        if is_lifeless(parse, thing, verb) and (since or own):
            _join(draft, verb, link, speech)


_ACTORS = frozenset({"PERSON", "ORG", "GPE", "NORP"})
_LANDS = frozenset("country nation state city town village kingdom republic province county district island".split())
_SITES = frozenset("plant factory mill mine tower school hospital store shop station".split())
"""Bodies that are told of as buildings."""
_SPEAKING = frozenset("report statement letter law bill study survey poll document book article story film".split())
"""What may be said to warn of something, or to call for it."""
_OWN_ACTS = frozenset(
    """add apologise apologize decline deny pledge refuse thank vow express welcome reiterate stress""".split()
)
"""What nobody does but those who can speak."""
_ACTS_OF_SPEAKERS = _OWN_ACTS | frozenset(
    """accuse announce appeal ask blame call condemn confirm criticise criticize demand describe insist praise
    propose reject recommend urge warn""".split()
)


def is_lifeless(parse: Parse, thing: int, verb: int) -> bool:
    """Whether a noun names nobody who could do what a verb says."""
    if parse.tags[thing] not in {"NN", "NNS"} and parse.words[thing].lower() not in {"it", "this", "that"}:
        return False
    acts = kind_of(parse, thing) in ACTORS or is_role(parse, thing) or parse.lemmas[thing].lower() in _LANDS
    if acts and parse.lemmas[thing].lower() not in _SITES:
        return False
    speaks = parse.lemmas[thing].lower() in _SPEAKING or kind_of(parse, thing) is EntityType.WORK
    return not speaks or parse.lemmas[verb] in _OWN_ACTS


def _is_own_act(parse: Parse, verb: int, speech: int) -> bool:
    """Whether a finite verb in the tense of the speech tells of what speakers do."""
    alike = parse.tags[verb] == parse.tags[speech] or (parse.tags[verb] == "VBN" and parse.tags[speech] == "VBD")
    own = parse.lemmas[verb] in _ACTS_OF_SPEAKERS
    if parse.lemmas[verb] == "call":
        own = parse.words[verb + 1 : verb + 2] in {("for",), ("on",)}
    return alike and own and parse.child(verb, "aux", "auxpass") is None


def _is_of_somebody(parse: Parse, told: int, verb: int, speech: int) -> bool:
    """Whether a verb tells what only somebody does, behind "it was": "said it was late and told her to go"."""
    it = parse.child(told, "nsubj")
    bare = it is not None and parse.words[it].lower() == "it" and parse.lemmas[told] == "be"
    return bare and parse.tags[verb] == parse.tags[speech] == "VBD" and parse.lemmas[verb] in _OF_SOMEBODY


_OF_SOMEBODY = frozenset("tell ask put grab hug thank leave take walk call phone invite".split())


def _is_since(parse: Parse, verb: int, told: int) -> bool:
    """Whether a verb tells of what has been done by now, behind what is told in the past."""
    helper = parse.child(verb, "aux")
    past = [parse.tags[one] for one in (told, *parse.kids(told, "aux", "auxpass"))]
    has = helper is not None and parse.words[helper].lower() in {"has", "have"}
    return has and "VBD" in past and parse.child(verb, "auxpass") is None


def raise_past_beside_infinitive(draft: Draft) -> None:
    """In "threatened to kill the mayor and seized the town", the town was seized: past forms join no infinitive."""
    parse = draft.parse
    for verb in parse.with_dep("conj", before=3):
        first = parse.heads[verb]
        past = parse.tags[verb] in {"VBD", "VBN"}
        if not past or first > verb or parse.tags[first] != "VB":
            continue
        if parse.child(verb, *SUBJECTS, "aux", "auxpass") is not None or parse.words[verb] == parse.lemmas[verb]:
            continue
        opening = first
        while parse.deps[opening] == "conj" and parse.tags[parse.heads[opening]] == "VB":
            opening = parse.heads[opening]
        bare = parse.deps[opening] in {"ccomp", "xcomp"} and parse.lemmas[parse.heads[opening]] in _BARE
        if not bare and not any(parse.tags[kid] == "TO" for kid in parse.kids(opening, "aux")):
            continue
        above = first
        while parse.tags[above] != "VBD" and parse.deps[above] in _BELOW_PAST:
            if parse.tags[above] == "VBZ" and parse.tags[parse.heads[above]] != "VBD":
                break
            above = parse.heads[above]
        link = _link(parse, first, verb)
        alike = parse.tags[above] == "VBD" or (parse.tags[above] == "VBZ" and parse.tags[verb] == "VBD")
        if alike and link is not None and above < first:
            _join(draft, verb, link, above)


_BELOW_PAST = frozenset("xcomp advcl ccomp conj acl relcl dobj attr".split())
"""What an infinitive and its noun are to the verb above them: "had a plan to kill him and fled"."""
_BARE = frozenset("let make help".split())
"""Verbs whose infinitive has no "to": "let him stay and gave him a house"."""


def raise_alike_verb(draft: Draft) -> None:
    """In "are hoping rain will help but are preparing for more", the verb with the auxiliary of the first joins it."""
    parse = draft.parse
    for verb in parse.with_dep("conj", before=4):
        said = parse.heads[verb]
        above = parse.heads[said]
        if parse.deps[said] != "ccomp" or not above < said < verb:
            continue
        if parse.child(verb, *SUBJECTS) is not None or parse.child(above, *SUBJECTS) is None:
            continue
        mine, theirs, inner = (next(iter(parse.kids(one, "aux", "auxpass")), one) for one in (verb, above, said))
        link = _link(parse, said, verb)
        if link is None or link != mine - 1 or mine == verb or parse.words[mine] != parse.words[theirs]:
            continue
        if parse.words[inner] != parse.words[mine] and parse.tags[verb] == parse.tags[above]:
            _join(draft, verb, link, above)


def raise_singular(draft: Draft) -> None:
    """In "has 645 beds, ten of which are new, and runs a school", what runs it is one: it is not the beds."""
    parse = draft.parse
    for verb in parse.with_dep("conj", before=4):
        among = parse.heads[verb]
        if parse.deps[among] != "relcl" or not among < verb:
            continue
        if parse.child(verb, *SUBJECTS) is not None or not is_singular(parse, verb) or not is_plural(parse, among):
            continue
        above = next((one for one in parse.ancestors(among) if parse.pos[one] in {"VERB", "AUX"}), None)
        subject = None if above is None else parse.child(above, *SUBJECTS)
        link = _link(parse, among, verb)
        if above is None or subject is None or link is None or above > among:
            continue
        if parse.tags[subject] in {"NN", "NNP", "PRP"} and not is_plural(parse, above):
            _join(draft, verb, link, above)


def lower_singular(draft: Draft) -> None:
    """In "we will press it until it stops, ends the war and pays", it ends the war: "we" ends nothing."""
    parse = draft.parse
    for verb in parse.with_tag("VBZ", before=4):
        first = parse.heads[verb]
        if parse.deps[verb] != "conj" or parse.tags[first] != "VB" or first > verb:
            continue
        if parse.child(verb, *SUBJECTS, "aux", "auxpass") is not None or not parse.kids(first, "aux"):
            continue
        near = [one for one in parse.subtree(first) if first < one < verb and parse.tags[one] == "VBZ"]
        above = next((one for one in reversed(near) if parse.child(one, "nsubj") is not None), None)
        if above is None or verb in parse.ancestors(above):
            continue
        draft.hang(verb, above, "conj")
        for link in parse.kids(first, "cc"):
            if above < link < verb:
                draft.hang(link, above, "cc")


def lower_said_list(draft: Draft) -> None:
    """In "the US alleged the drone was armed, killed a man, and wounded a boy", all three are what was alleged."""
    parse = draft.parse
    for speech in parse.with_lemma(*SPEECH_VERB):
        said = next((kid for kid in parse.kids(speech, "ccomp") if kid > speech), None)
        first = None if said is None else next((kid for kid in parse.kids(speech, "conj") if kid > said), None)
        if said is None or first is None or any(said < kid < first for kid in parse.kids(speech, "cc")):
            continue
        others = [kid for verb in (speech, first) for kid in parse.kids(verb, "conj") if kid >= first]
        if len(others) > 1 and all(_goes_on(parse, kid) for kid in others) and parse.child(said, *SUBJECTS) is not None:
            draft.hang(first, said, "conj")


def lower_modal(draft: Draft) -> None:
    """In "warned the storm was strong and would last", the storm would: who tells of it has told what will be."""
    parse = draft.parse
    for verb in parse.with_dep("conj", before=4):
        speech = parse.heads[verb]
        if parse.lemmas[speech] not in SPEECH_VERB or parse.tags[speech] not in _TOLD:
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

    So they are to an infinitive: "it has made it easy to sell tours, and build hotels", "to leave by jumping and run".
    """
    parse = draft.parse
    for verb in parse.with_dep("conj", before=2):
        above = parse.heads[verb]
        gerund = parse.tags[above] == "VBG"
        if parse.tags[verb] not in {"VB", "VBP"} or not (gerund or parse.tags[above] in {"VBD", "VBZ", "VBN"}):
            continue
        if above > verb or parse.child(verb, *SUBJECTS, "aux", "auxpass") is not None:
            continue
        near = (*range(verb - 1, above, -1), *(parse.ancestors(above) if gerund and _link(parse, above, verb) else ()))
        asked = next((token for token in near if _is_asked(parse, token)), None)
        if asked is not None and not (gerund and parse.tags[verb] == "VBP"):
            draft.hang(verb, asked, "conj")


def _is_asked(parse: Parse, token: int) -> bool:
    """Whether a bare verb has a "did", a modal or a "to", which those coordinated with it share."""
    return parse.tags[token] == "VB" and any(parse.tags[kid] in {*FINITE, "TO"} for kid in parse.kids(token, "aux"))
