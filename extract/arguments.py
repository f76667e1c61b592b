"""Finds the words of a part: a head and what belongs to it, without clauses, appositions and siblings."""

from collections.abc import Iterator, Sequence

from extract.found import Phrase
from extract.marks import OPENING_MARK, in_quotes, with_marks, without_brackets
from extract.nouns import TIME_NOUN
from extract.parse import Parse, once
from extract.verbs import IF
from extract.words import (
    ALLEGING_ADVERB,
    BEFORE_NAME,
    COMPLETES,
    DOUBTING_ADVERB,
    LINKING_ADVERB,
    REPORTING_ADVERB,
)

CUT = frozenset(
    "relcl acl appos conj cc preconj parataxis advcl mark dep intj meta nsubj nsubjpass cop aux csubj ccomp".split()
)
"""Dependants that start a fact of their own."""
FOCUS = frozenset("also only even just both either neither instead mostly now then too".split())
"""Adverbs that weigh a phrase and do not name anything."""
NO_MANNER = LINKING_ADVERB | REPORTING_ADVERB | ALLEGING_ADVERB | DOUBTING_ADVERB
"""Adverbs that do not say how, when or where: they tie a clause to its neighbours, or its status tells of them."""
ADVERB = frozenset(("RB", "RBR", "RBS"))
LISTING = frozenset("such including include like along together according due".split())
"""First words of prepositional phrases that name members or companions."""
ORDINAL = frozenset("first second third fourth fifth sixth seventh eighth ninth tenth last joint".split())
"""Adverbs right behind a verb that say as what one comes out: "finished third in the race"."""
COMPANION = frozenset("along together alongside".split())
"""First words of phrases that add somebody to a subject: along with, together with."""
NOMINAL = frozenset(("NOUN", "PROPN", "PRON", "NUM", "DET", "ADJ", "SYM", "X"))
STRANDED = frozenset("from with to by for at on of about in".split())
"""Prepositions that a relative clause leaves without a noun, before another: "the hotel they stayed at in Lima"."""
_VERBAL = frozenset(("VERB", "AUX"))
_LINKING = frozenset("ADP SCONJ VERB ADV ADJ".split())


@once
def phrase(parse: Parse, head: int, *, bare: bool = False) -> Phrase:
    """Minimal words of the noun phrase at a head.

    Args:
        bare: leave out every prepositional phrase but one with "of".
    """
    if parse.pos[head] in {"VERB", "AUX"} and parse.deps[head] not in {
        "pobj",
        "dobj",
        "nsubj",
        "nsubjpass",
        "compound",
    }:
        return literal(parse, head)
    if parse.deps[head] == "ccomp" and parse.child(head, "auxpass") is not None:
        return literal(parse, head)  # "she said the bank was "riddled" with it", where the model sees an adjective
    tokens = [head, *hyphenated(parse, head)]
    for kid in parse.children[head]:
        if _belongs(parse, head, kid, bare=bare):
            tokens.extend(_below(parse, kid))
    return Phrase(head, _trim(parse, head, tokens))


def literal(parse: Parse, head: int, *, without: int = -1) -> Phrase:
    """All words below a head, as for a clause that somebody said, without its conjunction and the marks around it.

    Args:
        without: a verb below the head that says who speaks; its words are left out.
    """
    below = parse.subtree(head)
    starts = [
        kid
        for kid in parse.children[head]
        if (parse.deps[kid] == "mark" and parse.words[kid].lower() not in IF) or parse.words[kid].lower() == "according"
    ]
    # In "a raid that people say killed ten" the "that" stands for the raid, and the people say "killed ten".
    above = parse.heads[head]
    if parse.deps[above] == "relcl":
        starts += [kid for kid in parse.kids(head, "nsubj", "nsubjpass") if kid < above < head]
    starts += [without] if without in below and without != head else []
    dropped = {token for start in starts for token in parse.subtree(start)}
    tokens = [token for token in below if token not in dropped]
    return Phrase(head, _trim(parse, head, tokens))


def conjuncts(parse: Parse, head: int) -> tuple[int, ...]:
    """The head and the nominal siblings coordinated with it, ascending."""
    found, last = [head], head
    while (last := next(_siblings(parse, last), -1)) != -1:
        found.append(last)
    return tuple(found)


def coordination(parse: Parse, head: int) -> Phrase:
    """The phrase at a head with all that is coordinated with it, as one: "the king and his sons"."""
    tokens = [token for one in conjuncts(parse, head) for token in phrase(parse, one).tokens]
    return Phrase(head, tuple(range(min(tokens), max(tokens) + 1)))


def companions(parse: Parse, head: int, *labels: str) -> tuple[int, ...]:
    """Those named by "along with X" after a subject or before a verb.

    Args:
        labels: those of "along"; of a preposition or adverb by default.
    """
    found: list[int] = []
    for kid in parse.kids(head, *(labels or ("prep", "advmod"))):
        if _is_beside_object(parse, head, kid):
            continue
        if parse.words[kid].lower() in COMPANION:
            link = next((one for one in parse.kids(kid, "prep") if parse.words[one].lower() == "with"), None)
            beside = link is not None or (parse.words[kid].lower() == "alongside" and parse.pos[head] not in _VERBAL)
            partner = parse.child(kid if link is None else link, "pobj") if beside else None
            found += conjuncts(parse, partner) if partner is not None else ()
        elif parse.words[kid].lower() == "with":  # "together with her husband"
            beside = any(parse.words[one].lower() in {"together", "along"} for one in parse.kids(kid, "advmod"))
            partner = parse.child(kid, "pobj") if beside and parse.pos[head] not in _VERBAL else None
            found += conjuncts(parse, partner) if partner is not None else ()
    return tuple(found)


def _is_beside_object(parse: Parse, verb: int, link: int) -> bool:
    """Whether "along with" adds to those whom the act befell: "put him, along with others, on a list"."""
    thing = parse.child(verb, "dobj") if parse.pos[verb] in _VERBAL else None
    if thing is None or not verb < thing < link or parse.words[link - 1] != ",":
        return False
    return parse.pos[thing] == "PRON" or any(end - 1 == thing for _, end, label in parse.entities if label == "PERSON")


def adverbs(parse: Parse, group: Sequence[int]) -> Iterator[int]:
    """The adverbs that stand in a verb group, before it or, in -ly, behind it, and say how or how often it is done."""
    first, last = group[0] - 1, group[-1] + 1
    for kid in (kid for verb in group for kid in parse.kids(verb, "advmod")):
        word = parse.words[kid].lower()
        near = first <= kid < last or (kid == last and (word.endswith("ly") or word in ORDINAL))
        if near and not parse.children[kid] and tells(parse, kid):
            yield kid


def tells(parse: Parse, adverb: int) -> bool:
    """Whether an adverb says how, when or where, and does not tie a clause to its neighbours."""
    word = parse.words[adverb].lower()
    return parse.tags[adverb] in ADVERB and (word not in NO_MANNER or is_there(parse, adverb))


def is_there(parse: Parse, adverb: int) -> bool:
    """Whether an adverb right behind its verb says where: "she lived there"."""
    return parse.words[adverb].lower() in {"there", "here"} and parse.heads[adverb] == adverb - 1


def _inner(parse: Parse, preposition: int) -> int:
    """The second of two prepositions that are one ("out of the city"), else the preposition itself."""
    after = parse.child(preposition, "prep")
    stranded = parse.deps[parse.heads[preposition]] == "relcl" and parse.words[preposition].lower() in STRANDED
    double = after == preposition + 1 and parse.child(preposition, "pobj", "pcomp") is None and not stranded
    return after if double and after is not None and parse.pos[preposition] == "ADP" else preposition


def whole_preposition(parse: Parse, preposition: int) -> tuple[int, ...]:
    """The words of a preposition: "of", "out of", "in connection with"."""
    above = parse.heads[preposition]
    double = parse.pos[above] == "ADP" and _inner(parse, above) == preposition != above
    if double:
        return (above, preposition)
    first = [kid for kid in parse.kids(preposition, "advmod") if kid == preposition - 1 and _is_instead(parse, kid)]
    return tuple(sorted((*first, *parse.kids(preposition, "fixed"), *_second(parse, preposition), preposition)))


def _is_instead(parse: Parse, adverb: int) -> bool:
    return parse.words[adverb].lower() in {"instead", "rather"}


def _second(parse: Parse, preposition: int) -> tuple[int, ...]:
    """The second word of "because of" and "due to"."""
    return tuple(kid for kid in parse.kids(preposition, "pcomp") if kid == preposition + 1 and parse.pos[kid] == "ADP")


def governed(parse: Parse, preposition: int) -> int | None:
    """The noun behind a preposition, whichever of its words the parser hangs it on."""
    return next(
        (noun for link in (preposition, *_second(parse, preposition)) for noun in parse.kids(link, "pobj")), None
    )


def _siblings(parse: Parse, head: int) -> Iterator[int]:
    return (
        kid for kid in parse.children[head] if parse.deps[kid] == "conj" and parse.pos[kid] in NOMINAL and kid > head
    )


@once
def prepositions(parse: Parse, head: int) -> tuple[int, ...]:
    """Prepositions below a head or its particle, with those coordinated with them, ascending.

    In "at the door and on the roof" there are two; in "made up of steel" the parser hangs the "of" on "up".
    """
    found: list[int] = []
    particles = parse.kids(head, "prt")
    for kid in sorted((*parse.children[head], *(one for particle in particles for one in parse.children[particle]))):
        if is_inside_word(parse, kid):  # "sons-in-law"
            continue
        if parse.deps[kid] in {"prep", "dative", "agent"} and _links(parse, kid):
            found.append(_inner(parse, kid))
            found.extend(far for far in parse.kids(kid, "prep") if _goes_on(parse, kid, far))
            found.extend(sib for sib in parse.children[kid] if parse.deps[sib] == "conj" and parse.pos[sib] == "ADP")
    return tuple(sorted(found))


def _links(parse: Parse, token: int) -> bool:
    """Whether a word is a preposition, and not the "to" of a misread infinitive: "sentenced to life", "set to lead"."""
    asked = COMPLETES.get(parse.lemmas[parse.heads[token]]) == "to"
    return parse.pos[token] in _LINKING or (parse.pos[token] == "PART" and asked)


def hyphenated(parse: Parse, noun: int) -> tuple[int, ...]:
    """The rest of a noun that goes on behind a hyphen: "-in-law"."""
    rest, link = tuple(range(noun + 1, noun + 5)), noun + 2
    return rest if rest[-1] < len(parse) and parse.pos[link] == "ADP" and is_inside_word(parse, link) else ()


def is_inside_word(parse: Parse, token: int) -> bool:
    """Whether hyphens join the token to the words on both of its sides."""
    return (
        0 < token < len(parse) - 1
        and parse.words[token - 1] == parse.words[token + 1] == "-"
        and parse.ends[token - 1] == parse.starts[token]
        and parse.ends[token] == parse.starts[token + 1]
    )


def _goes_on(parse: Parse, preposition: int, after: int) -> bool:
    """Whether a preposition goes on with the one that it hangs on: "from 1949 to 1952"."""
    first, last = parse.child(preposition, "pobj"), parse.child(after, "pobj")
    return first is not None and last is not None and preposition < first < after


def _weighs(parse: Parse, head: int, kid: int) -> bool:
    """Whether an adverb is no part of what a phrase names: "notably Acme", "formerly Acme"."""
    adverb = parse.words[kid].lower()
    opens = adverb in BEFORE_NAME and kid == parse.children[head][0] < head
    return adverb in FOCUS or (opens and parse.pos[head] in {"NOUN", "PROPN", "PRON"})


def _belongs(parse: Parse, head: int, kid: int, *, bare: bool) -> bool:
    dep = parse.deps[kid]
    if dep in CUT or parse.tags[kid] == "WP$" or (dep == "advmod" and _weighs(parse, head, kid)):
        return False
    if dep == "neg" and parse.words[kid].lower() == "not":  # "Ann Roe, not Tom Lee"
        return False
    if dep == "case":
        return parse.deps[head] != "poss"
    if dep == "npadvmod" and kid > head and parse.pos[head] in {"NOUN", "PROPN"} and _is_when(parse, kid):
        return False
    if dep == "prep":
        return _completes(parse, head, kid, bare=bare)
    return not (dep == "punct" and kid > head)


def _is_when(parse: Parse, time: int) -> bool:
    """Whether a bare time says when, and is no rate: "the owner yesterday told police", but "five meals a day"."""
    rate = any(parse.words[kid].lower() in {"a", "an", "every", "each", "per"} for kid in parse.children[time])
    return parse.lemmas[time].lower() in TIME_NOUN and not rate and "-" not in parse.words[time - 1 : time + 2]


def _completes(parse: Parse, head: int, preposition: int, *, bare: bool) -> bool:
    """Whether a prepositional phrase belongs to its noun: with "of", or else behind a common noun and not of time."""
    word, noun = parse.words[preposition].lower(), parse.child(preposition, "pobj")
    if word in LISTING or "," in parse.words[head + 1 : preposition]:
        return False
    if any(parse.words[below].lower() == "such" for below in parse.children[preposition]):
        return False
    if word in {"of", "per"}:
        return True
    named = bare or parse.tags[head] in {"NNP", "NNPS", "PRP"}
    if named and parse.tags[head] in {"NNP", "NNPS"}:
        label = parse.label(head)  # "the Office for Refugees"
        return label != "" and all(parse.label(token) == label for token in range(head, preposition + 2))
    return not named and (noun is None or parse.lemmas[noun].lower() not in TIME_NOUN)


def _below(parse: Parse, top: int) -> list[int]:
    """The subtree of a dependant without the clauses and appositions in it; coordinated modifiers stay."""
    found, stack = [], [top]
    while stack:
        token = stack.pop()
        found.append(token)
        stack.extend(
            kid
            for kid in parse.children[token]
            if (parse.deps[kid] not in {"relcl", "appos", "advcl", "parataxis"} or is_given_name(parse, token, kid))
            and not _gives_examples(parse, kid)
            and not (parse.deps[kid] in {"prep", "advmod"} and kid > token and parse.words[kid - 1] == ",")
            and not (parse.deps[kid] == "acl" and parse.pos[token] != "PRON")
        )
    return found


def given_name(parse: Parse, found: Phrase) -> tuple[int, ...]:
    """The name right behind the noun of a phrase, as of one thing: "the architect Ann Roe", "the term "fusion""."""
    noun = found.head
    name = next((kid for kid in parse.kids(noun, "appos") if is_given_name(parse, noun, kid)), None)
    if name is None or found.tokens[-1] != noun:
        return ()
    return with_marks(parse, (noun, *in_quotes(parse, phrase(parse, name, bare=True).tokens)))[1:]


def is_given_name(parse: Parse, noun: int, name: int) -> bool:
    """Whether a noun in the singular with its article goes on with a name, without a comma between them."""
    if parse.tags[noun] != "NN" or parse.child(noun, "det", "poss") is None or parse.deps[name] != "appos":
        return False
    first = next((token for token in parse.subtree(name) if parse.pos[token] != "PUNCT"), name)
    quoted = parse.tags[noun + 1] == OPENING_MARK and first == noun + 2
    proper = parse.tags[name] in {"NNP", "NNPS"} and first == noun + 1
    return (quoted or proper) and parse.child(name, "conj") is None


def _gives_examples(parse: Parse, preposition: int) -> bool:
    """Whether a preposition is the "as" of "such as"."""
    return parse.deps[preposition] == "prep" and any(
        parse.words[kid].lower() == "such" for kid in parse.children[preposition]
    )


def _trim(parse: Parse, head: int, tokens: list[int]) -> tuple[int, ...]:
    """The tokens in order, without brackets and marks at the ends."""
    found = sorted(set(tokens))
    while found and parse.pos[found[0]] in {"PUNCT", "SPACE"}:
        found.pop(0)
    kept = without_brackets(parse, head, found)
    while len(kept) > 1 and (parse.pos[kept[-1]] in {"PUNCT", "SPACE"} or parse.deps[kept[-1]] == "cc"):
        kept.pop()
    return with_marks(parse, [token for token in kept if parse.pos[token] != "SPACE"]) or (head,)
