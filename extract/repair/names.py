"""Parts and joins what the model has run together around names: dashes, double subjects, prefixes, appositions."""

from collections.abc import Sequence

from extract.hyphens import hyphened_names
from extract.lexicon import heads, places
from extract.model import EntityType
from extract.nouns import TIE_NOUN
from extract.parse import Parse
from extract.repair.draft import PROPER, SUBJECTS, Draft, is_role, kind_of, name_ends

_DASHES = frozenset({"-", "–", "—", "--"})
_PREFIXES = frozenset("co counter vice ex re non pre post self semi sub inter multi mid neo anti ultra".split())
_GENERAL = frozenset("secretary attorney governor director solicitor inspector consul adjutant".split())
"""Offices that "general" goes on with, behind a hyphen."""
_BODIES = frozenset({EntityType.ORGANIZATION, EntityType.PERSON, EntityType.GROUP})


def part_dashed_apposition(draft: Draft) -> None:
    """In "the navy chief - Admiral Roe said", the words before the dash are in apposition to the name behind it."""
    parse = draft.parse
    for dash in parse.with_word(*_DASHES, before=1, behind=1):
        if _spaced(parse, dash):
            noun, name = dash - 1, _name_behind(parse, dash)
            if name is not None and parse.tags[noun] in {"NN", "NNS"} and parse.lemmas[noun].lower() in heads().types:
                _apposition(draft, noun, name)


def _spaced(parse: Parse, dash: int) -> bool:
    """Whether a dash stands between blanks."""
    return parse.ends[dash - 1] < parse.starts[dash] and parse.ends[dash] < parse.starts[dash + 1]


def _name_behind(parse: Parse, dash: int) -> int | None:
    """Last word of the run of proper nouns behind a dash."""
    end = dash + 1
    limit = parse.sentences[parse.sentence_of[dash]][1]
    while end < limit and parse.tags[end] in PROPER:
        end += 1
    return end - 1 if end > dash + 1 else None


def _apposition(draft: Draft, noun: int, name: int) -> None:
    """Hangs the noun phrase before a dash on the name behind it, if the model had them side by side."""
    parse = draft.parse
    if parse.heads[noun] != name and parse.heads[noun] != parse.heads[name]:
        return
    before = noun - 1
    if before >= 0 and parse.tags[before] in {"NN", "NNS"} and parse.heads[before] in {name, parse.heads[name]}:
        draft.hang(before, noun, "compound")
    for token in range(parse.sentences[parse.sentence_of[noun]][0], noun):
        if parse.heads[token] == name and parse.deps[token] in {"amod", "compound", "det", "poss", "nmod"}:
            draft.hang(token, noun, parse.deps[token])
    draft.hang(noun, name, "appos")


def part_coordination(draft: Draft) -> None:
    """In "soldiers and Kenyan special forces", the first noun is coordinated with the last; it does not modify it.

    So it is with "Ann Roe and Kenyan Ambassador Tom Lee".
    """
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for noun in parse.with_dep("nmod", "compound"):
        last = parse.heads[noun]
        if last <= noun or parse.tags[noun] not in {"NN", "NNS", "NNP", "NNPS"}:
            continue
        link, second = parse.child(noun, "cc"), parse.child(noun, "conj")
        if link is None or second is None or not second < last:
            continue
        if {noun, last} <= people and is_role(parse, second):
            _coordinate(draft, noun, second, last)
            draft.hang(second, last, "compound")
        if parse.words[second].casefold() not in places().adjectives:
            continue
        if kind_of(parse, noun) in _BODIES and kind_of(parse, last) in _BODIES:
            _coordinate(draft, noun, second, last)


def _coordinate(draft: Draft, first: int, modifier: int, last: int) -> None:
    """Makes the last noun a sibling of the first, which takes its place in the clause."""
    parse = draft.parse
    draft.hang(first, parse.heads[last] if parse.heads[last] != last else first, parse.deps[last])
    draft.hang(last, first, "conj")
    draft.hang(modifier, last, "amod")
    for kid in parse.children[last]:
        if kid < first or kid > last:
            draft.hang(kid, first if kid < first else last, parse.deps[kid])


def join_prefix(draft: Draft) -> None:
    """In "co-founder" and "counter-measures" the prefix and its hyphen hang on the word, which takes their place."""
    parse = draft.parse
    for hyphen in parse.with_word("-", before=1, behind=1):
        prefix, word = hyphen - 1, hyphen + 1
        general = parse.words[prefix].lower() in _GENERAL and parse.words[word].lower() == "general"
        if not (general or parse.words[prefix].lower() in _PREFIXES):
            continue
        if parse.ends[prefix] < parse.starts[hyphen] or parse.ends[hyphen] < parse.starts[word]:
            continue
        people = parse.words[prefix].lower() == "non" and parse.words[word].endswith("s")  # "non-Kenyans", mistagged
        kinds = {"NN", "VB", "JJ"} if people or parse.words[word].islower() else {"NN", "VB"}
        if parse.tags[word][:2] not in kinds or parse.heads[prefix] == parse.heads[hyphen] == word:
            continue
        _take_over(draft, (prefix, hyphen), word)
        for kid in parse.kids(prefix, "compound"):
            if parse.tags[kid] == "NNP" and parse.tags[word] == "VBD" and parse.child(word, *SUBJECTS) is None:
                draft.hang(kid, word, "nsubj")  # "Ann Roe co-founded it"


def _take_over(draft: Draft, parts: Sequence[int], word: int) -> None:
    """Hangs the parts and all that hangs on them on the word, which stands where the first of them stood."""
    parse, whole = draft.parse, (*parts, word)
    below = {token for part in whole for token in parse.subtree(part)}
    outside = [token for token in (word, *parts) if parse.heads[token] not in below]
    if outside:
        first = min(outside, key=lambda token: parse.deps[token] != "conj")
        relative = any(parse.tags[kid] in {"WP", "WDT"} for part in whole for kid in parse.kids(part, *SUBJECTS))
        relative = relative and parse.deps[first] == "acl"  # "a baker who co-founded Nordal"
        draft.hang(word, parse.heads[first], "relcl" if relative else parse.deps[first])
    else:
        draft.hang(word, word, "ROOT")
    for part in parts:
        for kid in parse.children[part]:
            if kid not in whole:
                draft.hang(kid, word, "dobj" if parse.deps[kid] == "attr" else parse.deps[kid])
        draft.hang(part, word, "punct" if parse.words[part] == "-" else "compound")


def join_hyphened(draft: Draft) -> None:
    """In "Jaish-e-Karam", one name, all words hang on the last, which stands where the first of them stood."""
    for start, end in hyphened_names(draft.parse):
        parts, last = range(start, end - 1), end - 1
        if any(draft.parse.heads[part] != last for part in parts):
            _take_over(draft, parts, last)


def keep_name_whole(draft: Draft) -> None:
    """In "the Department of Health and Social Services", the name of one body, both nouns hang on "of"."""
    parse = draft.parse
    for start, end, label in parse.entities:
        if label != "ORG":
            continue
        for second in range(start, end):
            head = parse.heads[second]
            link = parse.child(head, "prep")
            if parse.deps[second] != "conj" or link is None or not start <= head < link < second:
                continue
            first = parse.child(link, "pobj")
            if first is not None and link < first < second and not start <= parse.heads[head] < end:
                draft.list_beside(second, first)


def share_genitive(draft: Draft) -> None:
    """In "Ann and Tom's mother", she is the mother of both, whether the model sees Ann and a mother or one owner."""
    parse = draft.parse
    for second in parse.with_tag("NNP", before=2):
        first = second - 2
        if parse.tags[first] != "NNP" or parse.words[second - 1].lower() != "and":
            continue
        if parse.child(second, "case") != second + 1 or parse.kids(first, *_BEFORE):
            continue
        one_owner = parse.deps[first] == "poss" and parse.deps[second] == "conj"
        kin = parse.heads[first] if one_owner else parse.heads[second]
        if parse.lemmas[kin].lower() not in TIE_NOUN - _OF_ONE or parse.tags[kin][:2] != "NN":
            continue
        if one_owner:
            draft.hang(second, kin, "poss")
        elif parse.deps[second] == "poss" and parse.heads[kin] == first and parse.deps[kin] == "conj":
            draft.take_place(first, kin, "poss")
            draft.hand_on(first, kin)


def join_prize(draft: Draft) -> None:
    """In "the Nobel Prize-winning author", Nobel belongs to the prize."""
    parse = draft.parse
    for noun in range(1, len(parse) - 2):
        before = noun - 1
        names = parse.tags[noun] == parse.tags[before] == "NNP" and parse.deps[noun] == "npadvmod"
        far = parse.deps[before] == "compound" and parse.heads[before] > noun + 2
        if names and far and parse.words[noun + 1] == "-" and parse.heads[noun] == noun + 2:
            draft.hang(before, noun, "compound")
        winning = noun + 2
        title = parse.heads[winning] if parse.words[winning].lower() == "winning" else winning
        if title > winning and parse.deps[title] == "compound" and parse.tags[parse.heads[title]] == "NNP":
            draft.hang(winning, parse.heads[title], "amod")  # "the Booker-winning author Rita Lund"


def raise_possessor(draft: Draft) -> None:
    """In "the Bureau of Mines's Ann Roe", she is the bureau's, and not a part of its name."""
    parse = draft.parse
    people = {start for start, _, label in parse.entities if label == "PERSON"}
    for sign in parse.with_tag("POS", before=3, behind=1):
        if sign + 1 not in people:
            continue
        last = sign - 1
        name = parse.heads[sign + 1] if parse.deps[sign + 1] == "compound" else sign + 1
        body = next((token for token in (last, *parse.ancestors(last)) if parse.heads[token] == name), None)
        if body is not None and body < last and parse.deps[body] in {"nmod", "compound"}:
            draft.hang(body, name, "poss")
            draft.hang(sign, body, "case")


def lower_place_description(draft: Draft) -> None:
    """In "a jail in Natal, the capital of the state", the capital is Natal and not the jail."""
    parse = draft.parse
    places = name_ends(parse, "GPE", "LOC")
    for noun in parse.with_dep("appos", before=2):
        above, before = parse.heads[noun], parse.subtree(noun)[0] - 2
        if before not in places or parse.words[before + 1] != ",":
            continue
        fits = kind_of(parse, noun) is EntityType.LOCATION and parse.tags[noun] == "NN"
        if fits and above != before and above < before and above not in places and before in parse.subtree(above):
            draft.hang(noun, before, "appos")


def hang_seat(draft: Draft) -> None:
    """In "Lima, Ohio-based Acme won", Acme won, and Lima in Ohio is where it is based."""
    parse = draft.parse
    ends = {end - 1: start for start, end, label in parse.entities if label in {"GPE", "LOC"}}
    for based in parse.with_word(*_SEATED, before=4):
        state = based - 2
        if parse.words[based - 1] != "-" or state not in ends:
            continue
        city, name = ends[state] - 2, parse.heads[based]
        if city not in ends or parse.words[city + 1] != "," or name <= based or parse.deps[based] != "amod":
            continue
        if parse.heads[name] == city and parse.deps[name] in {"appos", "conj"}:
            draft.take_place(city, name, "npadvmod")
            draft.hand_on(city, name)
        if city not in parse.subtree(state):
            draft.hang(city, based, "npadvmod")
            draft.hang(state, city, "appos")


def hang_home(draft: Draft) -> None:
    """In "a Lima, Ohio man was held", the man is one of Lima, and Lima is in Ohio: no city has an article like that."""
    parse = draft.parse
    starts = {start: end for start, end, label in parse.entities if label in {"GPE", "LOC"}}
    for start, end in starts.items():
        article, city, land = start - 1, end - 1, starts.get(end + 1, 0) - 1
        if land < 0 or start < 1 or parse.words[end] != "," or parse.words[article].lower() not in {"a", "an"}:
            continue
        noun, known = parse.heads[land], places().names.get(parse.words[city].casefold())
        if known in places().countries:
            continue  # "a China, Peru summit"
        if noun > land and parse.deps[land] in {"compound", "nmod"} and parse.heads[article] in {city, noun}:
            draft.hang(city, noun, "compound")
            draft.hang(article, noun, "det")
            draft.hang(end, land, "punct")
            draft.hang(land, city, "appos")


_SEATED = frozenset({"based", "headquartered", "born"})
_BEFORE = ("compound", "nmod", "amod", "det", "poss")
_OF_ONE = frozenset("husband wife spouse widow widower partner fiance girlfriend boyfriend".split())
"""Ties that two persons have not to one."""
