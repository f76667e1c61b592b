"""Hangs what somebody adds, and what goes on in a relative clause, on the verb whose subject does it."""

from extract.model import EntityType
from extract.parse import Parse
from extract.repair.coordinated import is_lifeless
from extract.repair.draft import ACTORS, SUBJECTS, Draft, is_role, kind_of, name_ends
from extract.verbs import is_finite
from extract.words import SPEECH_VERB

_ADDING = frozenset(
    """add say note stress insist warn explain argue call describe brand declare claim state suggest report emphasise
    emphasize assert vow""".split()
)
"""Verbs whose participle behind a comma goes on with what the speaker says."""
_SPEAKERS_ALONE = frozenset("add note stress emphasise emphasize reiterate decline refuse".split())
"""Verbs whose participle goes on so whoever acts in the clause that is told."""
_GOING_ON = _ADDING | _SPEAKERS_ALONE
_GOING_ON |= frozenset(
    """state declare report announce mention cite blame accuse urge criticise criticize condemn praise denounce hail
    label dub dismiss reject pledge promise vow thank admit acknowledge deny recall lament question express""".split()
)
"""Verbs whose participle goes on so where nobody in the clause that is told could do it."""
_OF_THINGS = frozenset(("claim", "suggest"))
"""Verbs that tell of speakers only where a clause completes them."""
_QUOTES = frozenset(('"', "''", "\u201d"))


def raise_adding(draft: Draft) -> None:
    """In "he said prices had risen, adding that it was good", he adds it, and the prices do not."""
    parse = draft.parse
    for act in parse.with_lemma(*_ADDING, before=4, behind=1):
        if parse.tags[act] != "VBG" or parse.words[act - 1] != ",":
            continue
        below, before = parse.heads[act], act - 2
        if parse.deps[before] == "relcl" and parse.tags[before] == "VBD" and _has_own_subject(parse, before):
            draft.hang(act, before, "advcl")
            continue
        if parse.deps[act] != "advcl" or below > act or parse.child(act, *SUBJECTS, "mark", "aux") is not None:
            continue
        if parse.lemmas[act] == "add" and parse.child(act, "ccomp") is None and parse.words[act + 1] != ":":
            continue
        speech = _speech_above(parse, below, plain=parse.lemmas[act] == "add" or parse.words[act + 1] == ":")
        if speech is not None and speech < below:
            draft.hang(act, speech, "advcl")


def raise_going_on(draft: Draft) -> None:
    """In "he said the levee broke, blaming the rain", he blames it: a levee blames nobody."""
    parse = draft.parse
    for act in parse.with_lemma(*_GOING_ON, before=4, behind=1):
        below, marks = parse.heads[act], {*parse.words[act - 2 : act]}
        if parse.tags[act] != "VBG" or parse.deps[act] != "advcl" or below > act or "," not in marks:
            continue
        if not (parse.words[act - 1] == "," or marks & _QUOTES) or parse.child(act, *SUBJECTS, "mark", "aux"):
            continue
        if parse.lemmas[act] in _OF_THINGS and parse.child(act, "ccomp") is None:
            continue  # "said the levee broke, claiming two lives"
        told = next((one for one in (below, *parse.ancestors(below)) if _is_told(parse, one)), None)
        if told is not None and (parse.lemmas[act] in _SPEAKERS_ALONE or _is_speakers(parse, act, below, told)):
            draft.hang(act, parse.heads[told], "advcl")


def _is_told(parse: Parse, verb: int) -> bool:
    """Whether a clause says what somebody tells."""
    speech = parse.heads[verb]
    told = parse.deps[verb] == "ccomp" and speech < verb and parse.lemmas[speech] in SPEECH_VERB
    return told and parse.child(speech, "nsubj") is not None


def _is_speakers(parse: Parse, act: int, below: int, told: int) -> bool:
    """Whether a participle is the speaker's: behind the quoted words, or behind what is so or done by no actor."""
    speech = parse.heads[told]
    thing = next((kid for verb in parse.listed(below) for kid in parse.kids(verb, "nsubj", "nsubjpass")), None)
    speaker = parse.child(speech, "nsubj")
    if thing is None or speaker is None:
        return False
    if _QUOTES & {*parse.words[act - 2 : act]} and _QUOTES & {*parse.words[speech:thing]}:
        return True
    own = parse.words[thing].lower() in {"he", "she", "i"} and parse.label(speaker) == "PERSON"
    return own or parse.lemmas[below] == "be" or is_lifeless(parse, thing, act)


def _has_own_subject(parse: Parse, verb: int) -> bool:
    """Whether the subject of a relative clause is no pronoun for the noun before it: "a message that Ann Roe sent"."""
    return any(parse.tags[kid] not in {"WDT", "WP"} for kid in parse.kids(verb, "nsubj"))


def _speech_above(parse: Parse, verb: int, *, plain: bool) -> int | None:
    """The verb of speech that tells a clause, or that asks somebody to do what an infinitive says.

    Args:
        plain: what is added can only be the speaker's, whoever acts in the clause that is told.
    """
    verb = parse.listed(verb)[-1]
    above = parse.heads[verb]
    if parse.deps[verb] == "xcomp" and parse.tags[verb] == "VB":
        asked = parse.lemmas[above] in SPEECH_VERB and parse.child(above, "dobj", "nsubj") is not None
        return (_speech_above(parse, above, plain=plain) or above) if asked else None
    told = plain and parse.deps[verb] == "ccomp" and parse.lemmas[above] in SPEECH_VERB
    return above if told and parse.child(above, "nsubj") is not None else None


def part_that_said(draft: Draft) -> None:
    """In "that said, she confirmed it", nobody says anything: the words only tie the sentence to the one before."""
    parse = draft.parse
    for start, end in parse.sentences:
        said = start + 1
        if end - start < 5 or [word.lower() for word in parse.words[start : start + 3]] != ["that", "said", ","]:
            continue
        told = parse.child(said, "ccomp", "conj", "parataxis")
        if told is not None and told > said:
            draft.take_place(said, told, "parataxis")


def lower_designed(draft: Draft) -> None:
    """In "she joined the pact, designed to end the war", the pact is designed to, and she is not."""
    parse = draft.parse
    places = name_ends(parse, "GPE", "LOC")
    for act in parse.with_lemma(*_MEANT, before=4, behind=1):
        if parse.tags[act] not in {"VBN", "VBD"} or parse.deps[act] != "advcl":
            continue
        noun = act - 2
        if parse.words[act - 1] != "," or parse.words[act + 1].lower() not in {"to", "for", "at"}:
            continue
        while noun in places and parse.deps[noun] == "pobj":
            noun = parse.heads[parse.heads[noun]]
        if parse.tags[noun] in {"NN", "NNS"} and parse.heads[act] < noun and parse.child(act, *SUBJECTS) is None:
            draft.hang(act, noun, "acl")


_MEANT = frozenset(("design", "intend", "mean", "aim"))


def return_object_subject(draft: Draft) -> None:
    """In "she accepted the bank was far from it", she accepts no bank: the bank was."""
    parse = draft.parse
    for verb in parse.with_dep("ccomp", before=3):
        teller = parse.heads[verb]
        if parse.lemmas[teller] == "tell":
            continue
        thing = parse.child(teller, "dobj")
        if thing is None or not teller < thing < verb:
            continue
        if is_role(parse, verb) or any(parse.words[token] == "," for token in parse.subtree(thing)):
            continue  # "quoted critics like Ann Roe, and Acme campaigner Tom Lee", where nobody campaigns
        first = min([verb, *parse.kids(verb, "aux", "auxpass", "neg", "advmod")])
        bare = parse.child(verb, *SUBJECTS, "mark") is None and is_finite(parse, verb)
        if bare and parse.deps[teller] != "relcl" and parse.subtree(thing)[-1] == first - 1:
            draft.hang_subject(thing, verb)


def join_firm(draft: Draft) -> None:
    """In "Lund and Holm Ltd closed", the name of one firm, all words hang on the last."""
    parse = draft.parse
    for start, end, label in parse.entities:
        last = end - 1
        first = parse.heads[last]
        if label in {"PERSON", "GPE"} or parse.words[last].lower().rstrip(".") not in _FORMS:
            continue
        if parse.deps[last] != "conj" or not start <= first < last or start <= parse.heads[first] < end:
            continue
        if kind_of(parse, first) is EntityType.ORGANIZATION:
            continue  # "the Treasury Department and Lima Office"
        draft.take_place(first, last, "nmod")
        for kid in parse.kids(first, "cc"):
            draft.hang(kid, last, "compound")


_FORMS = frozenset(
    """co ltd inc corp plc llc llp company bank group bar grill center centre agency authority association institute
    hotel club administration commission committee council office department ministry service services board
    museum""".split()
)
"""Last words of the names of firms and bodies."""


def raise_perfect(draft: Draft) -> None:
    """In "Kenya works to provide aid having given $1bn", Kenya gave it, and no aid: what is done before says when."""
    parse = draft.parse
    for act in parse.with_tag("VBN", before=2):
        noun = parse.heads[act]
        perfect = parse.child(act, "aux") == act - 1
        if not perfect or parse.words[act - 1].lower() != "having" or noun > act:
            continue
        if parse.deps[act] == "xcomp":
            draft.hang(act, noun, "advcl")
        elif parse.deps[act] == "acl" and parse.deps[noun] not in SUBJECTS and kind_of(parse, noun) not in ACTORS:
            main = next((one for one in parse.ancestors(noun) if parse.child(one, *SUBJECTS) is not None), None)
            if main is not None and main < noun and parse.pos[main] in {"VERB", "AUX"}:
                draft.hang(act, main, "advcl")
