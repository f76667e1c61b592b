"""Puts above a sentence who is told at its end to have said it: "sales fell, head of the firm Ann Roe told us"."""

from extract.model import EntityType
from extract.parse import Parse
from extract.relatives import RELATIVE
from extract.repair.draft import ACTORS, PROPER, SUBJECTS, Draft, is_role, kind_of
from extract.verbs import is_finite
from extract.words import SPEECH_VERB

_TELLING = frozenset("tell say report announce note state".split())
_NEAR = 16
"""Words that a description of who speaks may have between commas."""


def raise_last_speaker(draft: Draft) -> None:
    """In "the army holds the way to Lima, the chief of staff, General Ann Roe, told reporters", she is the chief.

    Neither is Lima, which the model describes so, nor is it the army that told them.
    """
    parse = draft.parse
    for first, end, label in parse.entities:
        speech = _speech_behind(parse, end) if label == "PERSON" else None
        if speech is None:
            continue
        start, role = _opening(parse, first)
        told = None if start is None else _told(parse, start, speech)
        if start is None or told is None or not _is_free(parse, speech, start, end - 1):
            continue
        if parse.heads[told] != speech:
            draft.take_place(told, speech, "ccomp")
        draft.hang(end - 1, speech, "nsubj")
        if role is not None:
            draft.hang(role, end - 1, "appos")


def raise_last_speech(draft: Draft) -> None:
    """In "the raid was short, the service said on Monday", the service tells of the raid: it does not go on from it.

    So it is where the model has the service in the clause before: "they left the port, a source at the firm told us".
    """
    parse = draft.parse
    for speech in parse.with_dep("conj", "advcl", "relcl", "dep", before=4):
        told = next((one for one in parse.ancestors(speech) if parse.heads[one] == one), speech)
        if parse.lemmas[speech] not in SPEECH_VERB | {"tell"} or parse.tags[speech] not in {"VBD", "VBZ"}:
            continue
        if told > speech or not _ends_sentence(parse, speech):
            continue
        speaker = parse.child(speech, "nsubj") or _speaker_before(parse, speech)
        start = None if speaker is None else parse.subtree(speaker)[0]
        if speaker is None or start is None or not _told_by(parse, told, start):
            continue
        if parse.words[start - 1] == "," or parse.words[start - 2 : start] == (",", '"'):
            draft.take_place(told, speech, "ccomp")
            draft.hang(speaker, speech, "nsubj")


def _ends_sentence(parse: Parse, speech: int) -> bool:
    """Whether behind a verb of speech only stands who is told, when and where."""
    end = parse.sentences[parse.sentence_of[speech]][1]
    behind = all(parse.deps[kid] in _TO_WHOM for kid in parse.children[speech] if kid > speech)
    told = parse.child(speech, "dobj") is None or parse.lemmas[speech] == "tell"
    bare = parse.child(speech, "mark", "aux", "auxpass", "cc") is None
    within = any(parse.tags[at] in RELATIVE or is_finite(parse, at) for at in range(speech + 1, end))
    return behind and told and bare and not within


def _told_by(parse: Parse, told: int, start: int) -> bool:
    """Whether a finite clause with a subject of its own ends where the phrase of who tells it begins."""
    subject = parse.child(told, *SUBJECTS)
    return subject is not None and subject < start and told < start and is_finite(parse, told)


def _speaker_before(parse: Parse, speech: int) -> int | None:
    """The noun whose phrase stands between a comma and a verb, if it can speak, whatever it hangs on."""
    found: int | None = None
    for noun in range(max(1, speech - _NEAR), speech):
        phrase = parse.subtree(noun)
        near = phrase[-1] == speech - 1 and phrase[0] > 0 and parse.words[phrase[0] - 1] == ","
        if found is None and near and parse.tags[noun] in _NOUNS and parse.deps[noun] != "pobj":
            found = noun
    return found if found is not None and (kind_of(parse, found) in ACTORS or is_role(parse, found)) else None


_TO_WHOM = frozenset("dobj dative prep npadvmod advmod punct".split())


def _speech_behind(parse: Parse, end: int) -> int | None:
    """The verb of speech behind a name and what is told of the bearer between commas; it tells nothing behind it."""
    speech = end
    if parse.words[end : end + 1] == (",",):
        comma = next((at for at in range(end + 1, min(end + _NEAR, len(parse))) if parse.words[at] == ","), None)
        if comma is None or not any(is_role(parse, token) for token in range(end + 1, comma)):
            return None
        speech = comma + 1
    if speech >= len(parse) or parse.lemmas[speech] not in _TELLING or parse.tags[speech] not in {"VBD", "VBZ"}:
        return None
    clauses = [kid for kid in parse.kids(speech, "ccomp", "xcomp", "aux", "auxpass") if kid > end]
    heard = parse.child(speech, "dobj", "dative")
    somebody = heard is None or parse.tags[heard] in {*PROPER, "PRP"} or kind_of(parse, heard) in _HEARING
    return speech if not clauses and (parse.lemmas[speech] != "tell" or somebody) else None


_HEARING = frozenset((EntityType.PERSON, EntityType.GROUP, EntityType.ORGANIZATION, EntityType.EVENT))


def _opening(parse: Parse, first: int) -> tuple[int | None, int | None]:
    """Where the phrase for who speaks begins behind a comma, and the role told before the name, if there is one."""
    while parse.tags[first - 1] in {*PROPER, "HYPH"} and first > 1:  # "Lieutenant-General Ann Roe"
        first -= 1
    near = range(first - 1, max(first - _NEAR, parse.sentences[parse.sentence_of[first]][0]), -1)
    commas = [at for at in near if parse.words[at] == ","][:2]
    if not commas:
        return None, None
    last = commas[0] == first - 1
    told = range((commas[-1] if last else commas[0]) + 1, commas[0] if last else first)
    if any(parse.tags[at] in RELATIVE for at in told):  # "whose chairman, Ann Roe, told reporters"
        return None, None
    described = any(is_role(parse, at) for at in told) and not any(parse.tags[at] in _NOT_IN_NAMES for at in told)
    if not described:
        return (first if last else None), None
    # A role that stands inside the phrase of the name needs no mending: "the firm's spokesman Ann Roe".
    heads = (at for at in told if parse.tags[at] in _NOUNS and parse.deps[at] not in _INSIDE)
    role = next(heads, None)
    return told[0], role if role is not None and is_role(parse, role) else None


_INSIDE = frozenset("compound nmod poss amod".split())
_NOUNS = frozenset(("NN", "NNP"))
_NOT_IN_NAMES = frozenset("VBD VBZ MD VBG PRP CC TO".split())
"""Tags of words that stand in no description of an office."""


def _told(parse: Parse, start: int, speech: int) -> int | None:
    """The verb of the sentence before a token, which has a subject of its own."""
    root = next((at for at in (speech, *parse.ancestors(speech)) if parse.heads[at] == at), speech)
    told = parse.child(speech, "ccomp") if root == speech else root
    if told is None or told >= start or not is_finite(parse, told):
        return None
    subject = parse.child(told, *SUBJECTS)
    return told if subject is not None and subject < start else None


def _is_free(parse: Parse, speech: int, start: int, name: int) -> bool:
    """Whether nobody else speaks than who is told of between a token and the verb."""
    subject = parse.child(speech, *SUBJECTS)
    return subject is None or (start <= subject < speech and (subject == name or is_role(parse, subject)))
