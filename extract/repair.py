"""Mends parse errors that can be told from the words around them; everything else is left as the model has it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from extract.draft import Draft
from extract.lexicon import heads, places
from extract.model import EntityType
from extract.normalise import PARAGRAPH
from extract.parse import Parse
from extract.repair_clauses import (
    lower_intention,
    lower_small_clause,
    part_said_clause,
    part_sentences,
    raise_sentence,
    return_fronted_subject,
)
from extract.repair_nouns import (
    join_adjectives,
    join_preposition,
    join_titles,
    raise_agent,
    raise_clause,
    return_adjective,
)

_DASHES = frozenset({"-", "–", "—", "--"})
_PROPER = frozenset({"NNP", "NNPS"})
_PREFIXES = frozenset("co counter vice re non pre post self semi sub inter multi mid neo anti ultra".split())
_SUBJECTS = ("nsubj", "nsubjpass", "csubj", "csubjpass", "expl")
_NAMED = frozenset({EntityType.ORGANIZATION, EntityType.PERSON, EntityType.LOCATION})
_BODIES = frozenset({EntityType.ORGANIZATION, EntityType.PERSON, EntityType.GROUP})


def repair(parse: Parse) -> Parse:
    """The parse with recognisable errors mended, in the order of the table; each sees what those before it did."""
    for mend in REPAIRS:
        draft = Draft(parse, list(parse.heads), list(parse.deps), list(parse.sentences))
        if mend(draft) and _is_forest(draft.heads):
            parse = replace(parse, heads=tuple(draft.heads), deps=tuple(draft.deps), sentences=tuple(draft.sentences))
    return parse


def _is_forest(heads: Sequence[int]) -> bool:
    """Whether every token has a root above it; a repair that ties words into a circle is dropped as a whole."""
    sound = [False] * len(heads)
    for first in range(len(heads)):
        path: dict[int, None] = {}
        token = first
        while not sound[token] and heads[token] != token:
            path[token] = None
            token = heads[token]
            if token in path:
                return False
        for step in path:
            sound[step] = True
    return True


def join_opening_phrase(draft: Draft) -> bool:
    """A sentence that is only an opening phrase ("Since Monday (3 May)") is put before the clause that follows it."""
    parse, joined = draft.parse, False
    for number in range(len(parse.sentences) - 1, 0, -1):
        (start, end), (after, stop) = parse.sentences[number - 1], parse.sentences[number]
        root = _root(parse, start, end)
        clause = _root(parse, after, stop)
        if parse.tags[root] != "IN" or not _unfinished(parse, start, end, after) or not _finite(parse, clause):
            continue
        draft.hang(root, clause, "prep")
        at = draft.sentences.index((start, end))
        draft.sentences[at : at + 2] = [(start, draft.sentences[at + 1][1])]
        joined = True
    return joined


def _unfinished(parse: Parse, start: int, end: int, after: int) -> bool:
    """Whether a sentence has no verb and no full stop, and the next one goes on in the same paragraph."""
    between = parse.text[parse.ends[end - 1] : parse.starts[after]]
    return (
        PARAGRAPH not in between
        and parse.words[end - 1] not in {".", "!", "?", ":", ";"}
        and not any(parse.pos[token] in {"VERB", "AUX"} for token in range(start, end))
    )


def _finite(parse: Parse, token: int) -> bool:
    """Whether a clause has a finite verb: the verb itself or its auxiliary."""
    finite = {"VBD", "VBZ", "VBP", "MD"}
    return parse.tags[token] in finite or any(parse.tags[kid] in finite for kid in parse.kids(token, "aux", "auxpass"))


def _root(parse: Parse, start: int, end: int) -> int:
    """Root of a sentence."""
    return next((token for token in range(start, end) if parse.heads[token] == token), start)


def part_dashed_apposition(draft: Draft) -> bool:
    """In "the navy chief - Admiral Roe said", the words before the dash are in apposition to the name behind it."""
    parse, mended = draft.parse, False
    for dash in range(1, len(parse) - 1):
        if parse.words[dash] in _DASHES and _spaced(parse, dash):
            noun, name = dash - 1, _name_behind(parse, dash)
            if name is not None and parse.tags[noun] in {"NN", "NNS"} and parse.lemmas[noun].lower() in heads().types:
                mended = _apposition(draft, noun, name) or mended
    return mended


def _spaced(parse: Parse, dash: int) -> bool:
    """Whether a dash stands between blanks."""
    return parse.ends[dash - 1] < parse.starts[dash] and parse.ends[dash] < parse.starts[dash + 1]


def _name_behind(parse: Parse, dash: int) -> int | None:
    """Last word of the run of proper nouns behind a dash."""
    end = dash + 1
    limit = parse.sentences[parse.sentence_of[dash]][1]
    while end < limit and parse.tags[end] in _PROPER:
        end += 1
    return end - 1 if end > dash + 1 else None


def _apposition(draft: Draft, noun: int, name: int) -> bool:
    """Hangs the noun phrase before a dash on the name behind it, if the model had them side by side."""
    parse = draft.parse
    if parse.heads[noun] != name and parse.heads[noun] != parse.heads[name]:
        return False
    before = noun - 1
    if before >= 0 and parse.tags[before] in {"NN", "NNS"} and parse.heads[before] in {name, parse.heads[name]}:
        draft.hang(before, noun, "compound")
    for token in range(parse.sentences[parse.sentence_of[noun]][0], noun):
        if parse.heads[token] == name and parse.deps[token] in {"amod", "compound", "det", "poss", "nmod"}:
            draft.hang(token, noun, parse.deps[token])
    draft.hang(noun, name, "appos")
    return True


def part_double_subject(draft: Draft) -> bool:
    """In "head of the council Ann Roe said", where the model sees two subjects, the first is in apposition."""
    parse, mended = draft.parse, False
    for name in range(1, len(parse)):
        if parse.deps[name] != "nsubj" or parse.tags[name] not in _PROPER:
            continue
        first = parse.child(parse.heads[name], "nsubj")
        if first is None or first >= name or heads().types.get(parse.lemmas[first].lower()) not in _NAMED:
            continue
        if parse.subtree(first)[-1] + 1 == parse.subtree(name)[0] and parse.tags[first] in {"NN", "NNP"}:
            draft.hang(first, name, "appos")
            mended = True
    return mended


def part_coordination(draft: Draft) -> bool:
    """In "soldiers and Kenyan special forces", the first noun is coordinated with the last; it does not modify it."""
    parse, mended = draft.parse, False
    for noun in range(len(parse)):
        last = parse.heads[noun]
        if (
            last <= noun
            or parse.deps[noun] not in {"nmod", "compound"}
            or parse.tags[noun] not in {"NN", "NNS", "NNP", "NNPS"}
        ):
            continue
        link, second = parse.child(noun, "cc"), parse.child(noun, "conj")
        if (
            link is None
            or second is None
            or not second < last
            or parse.words[second].casefold() not in places().adjectives
        ):
            continue
        if (
            heads().types.get(parse.lemmas[noun].lower()) in _BODIES
            and heads().types.get(parse.lemmas[last].lower()) in _BODIES
        ):
            _coordinate(draft, noun, second, last)
            mended = True
    return mended


def _coordinate(draft: Draft, first: int, modifier: int, last: int) -> None:
    """Makes the last noun a sibling of the first, which takes its place in the clause."""
    parse = draft.parse
    draft.hang(first, parse.heads[last] if parse.heads[last] != last else first, parse.deps[last])
    draft.hang(last, first, "conj")
    draft.hang(modifier, last, "amod")
    for kid in parse.children[last]:
        if kid < first or kid > last:
            draft.hang(kid, first if kid < first else last, parse.deps[kid])


def join_prefix(draft: Draft) -> bool:
    """In "co-founder" and "counter-measures" the prefix and its hyphen hang on the word, which takes their place."""
    parse, mended = draft.parse, False
    for prefix in range(len(parse) - 2):
        hyphen, word = prefix + 1, prefix + 2
        if parse.words[hyphen] != "-" or parse.words[prefix].lower() not in _PREFIXES:
            continue
        if parse.ends[prefix] < parse.starts[hyphen] or parse.ends[hyphen] < parse.starts[word]:
            continue
        kinds = {"NN", "VB", "JJ"} if parse.words[word].islower() else {"NN", "VB"}
        if parse.tags[word][:2] not in kinds or parse.heads[prefix] == parse.heads[hyphen] == word:
            continue
        _take_over(draft, (prefix, hyphen), word)
        mended = True
    return mended


def _take_over(draft: Draft, parts: tuple[int, int], word: int) -> None:
    """Hangs the parts and all that hangs on them on the word, which stands where the first of them stood."""
    parse, whole = draft.parse, (*parts, word)
    below = {token for part in whole for token in parse.subtree(part)}
    outside = [token for token in (word, *parts) if parse.heads[token] not in below]
    if outside:
        draft.hang(word, parse.heads[outside[0]], parse.deps[outside[0]])
    else:
        draft.hang(word, word, "ROOT")
    for part, dep in zip(parts, ("compound", "punct"), strict=True):
        for kid in parse.children[part]:
            if kid not in whole:
                draft.hang(kid, word, parse.deps[kid])
        draft.hang(part, word, dep)


def return_subject(draft: Draft) -> bool:
    """In "it led to help from Acme and Ann Roe was invited", the name after "and" begins the second clause."""
    parse, mended = draft.parse, False
    for verb in range(len(parse)):
        if parse.deps[verb] != "conj" or parse.pos[verb] not in {"VERB", "AUX"}:
            continue
        first = parse.heads[verb]
        if parse.child(verb, *_SUBJECTS) is not None or first > verb or parse.pos[first] not in {"VERB", "AUX"}:
            continue
        if parse.child(first, "cc") is not None:
            continue
        noun = _noun_before(parse, verb)
        if noun is None or not first < parse.heads[noun]:
            continue
        link = parse.child(parse.heads[noun], "cc")
        if link is not None and parse.subtree(noun)[0] == link + 1:
            passive = parse.child(verb, "auxpass") is not None
            draft.hang(noun, verb, "nsubjpass" if passive else "nsubj")
            draft.hang(link, first, "cc")
            mended = True
    return mended


def _noun_before(parse: Parse, verb: int) -> int | None:
    """The coordinated noun right before the finite auxiliary of a verb."""
    group = parse.kids(verb, "aux", "auxpass")
    if not group or parse.tags[group[0]] not in {"VBD", "VBZ", "VBP", "MD"}:
        return None
    noun = group[0] - 1
    return noun if noun >= 0 and parse.deps[noun] == "conj" and parse.tags[noun][:2] == "NN" else None


def part_participle(draft: Draft) -> bool:
    """In "Ann Roe, born in Rome, was a poet", the participle between commas hangs on the noun before it."""
    parse, mended = draft.parse, False
    for verb in range(len(parse)):
        first = parse.heads[verb]
        if parse.deps[verb] != "conj" or first >= verb or parse.tags[first] != "VBN" or parse.words[verb - 1] != ",":
            continue
        noun = parse.child(first, "nsubj", "nsubjpass")
        finite = parse.tags[verb] in {"VBD", "VBZ", "VBP"} and parse.child(verb, *_SUBJECTS) is None
        if noun is None or not finite or parse.child(first, "cc", "aux", "auxpass") is not None:
            continue
        if noun < first and parse.words[first - 1] == ",":
            _swap(draft, noun, first, verb)
            mended = True
    return mended


def _swap(draft: Draft, noun: int, participle: int, verb: int) -> None:
    """Makes the finite verb the head of the clause, its subject the noun, and the participle the noun's modifier."""
    parse = draft.parse
    root = parse.heads[participle] == participle
    draft.hang(verb, verb if root else parse.heads[participle], parse.deps[participle])
    draft.hang(noun, verb, "nsubj")
    draft.hang(participle, noun, "acl")
    for kid in parse.children[participle]:
        if kid > verb and kid != verb:
            draft.hang(kid, verb, parse.deps[kid])


def raise_name(draft: Draft) -> bool:
    """In "the founder of Acme, Ann Roe", a person's name is in apposition to the founder and not to Acme."""
    parse, mended = draft.parse, False
    people = {token for start, end, label in parse.entities if label == "PERSON" for token in range(start, end)}
    for name in sorted(people):
        body = parse.heads[name]
        link = parse.heads[body]
        noun = parse.heads[link]
        if parse.deps[name] != "appos" or body in people or parse.deps[body] != "pobj" or parse.words[link] != "of":
            continue
        apart = parse.words[parse.subtree(name)[0] - 1] == ","  # not in "a son of the minister Ann Roe"
        if apart and parse.tags[noun] == "NN" and heads().types.get(parse.lemmas[noun].lower()) is EntityType.PERSON:
            draft.hang(name, noun, "appos")
            mended = True
    return mended


REPAIRS: Sequence[Callable[[Draft], bool]] = (
    join_opening_phrase,
    part_dashed_apposition,
    part_double_subject,
    part_coordination,
    join_prefix,
    return_subject,
    part_participle,
    raise_name,
    raise_clause,
    raise_agent,
    join_adjectives,
    return_adjective,
    join_titles,
    join_preposition,
    part_sentences,
    return_fronted_subject,
    lower_intention,
    raise_sentence,
    lower_small_clause,
    part_said_clause,
)
"""All repairs, in the order in which they are made."""
