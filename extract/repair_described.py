"""Hangs descriptions on what they describe, where the model has them on another noun or on the verb."""

from extract.draft import Draft
from extract.lexicon import heads
from extract.model import EntityType
from extract.nouns import TIE_NOUN
from extract.parse import Parse

_NAMES = frozenset({"NNP", "NNPS"})


def raise_description(draft: Draft) -> bool:
    """In "Ann Roe was born in Lima in 1950, the daughter of a baker", she was the daughter, and not the year."""
    parse, mended = draft.parse, False
    named = {token for start, end, label in parse.entities if label != "PERSON" for token in range(start, end)}
    for told in range(3, len(parse)):
        noun = parse.heads[told]
        if (
            parse.deps[told] != "appos"
            or parse.deps[noun] != "pobj"
            or noun not in named
            or noun > told
            or not _is_person(parse, told)
        ):
            continue
        verb = next((one for one in parse.ancestors(noun) if parse.pos[one] in {"VERB", "AUX"}), None)
        subject = None if verb is None else parse.child(verb, "nsubj", "nsubjpass")
        apart = parse.words[parse.subtree(told)[0] - 1] == "," and parse.child(told, "det") is not None
        if apart and subject is not None and subject < noun and parse.tags[subject] in _NAMES:
            draft.hang(told, subject, "appos")
            mended = True
    return mended


def _is_person(parse: Parse, noun: int) -> bool:
    """Whether a singular noun names a kind of person."""
    lemma = parse.lemmas[noun].lower()
    return parse.tags[noun] == "NN" and (lemma in TIE_NOUN or heads().types.get(lemma) is EntityType.PERSON)


def lower_second_object(draft: Draft) -> bool:
    """In "calls her students, the "Swift Swans", to help", the name is that of the students."""
    parse, mended = draft.parse, False
    for second in range(2, len(parse)):
        verb = parse.heads[second]
        first = parse.child(verb, "dobj")
        if parse.deps[second] != "dobj" or first is None or first >= second or parse.child(first, "appos", "conj"):
            continue
        comma = parse.subtree(second)[0] - 1
        if parse.words[comma] == "," and parse.subtree(first)[-1] == comma - 1:
            draft.hang(second, first, "appos")
            mended = True
    return mended
