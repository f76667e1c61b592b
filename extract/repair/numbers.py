"""Hangs numbers on what they measure: scores and margins on the verb that is won or voted by them."""

import re

from extract.parse import Parse
from extract.repair.draft import Draft
from extract.spans import DASHES, SCORE
from extract.words import CHANGE_VERB

_SCORED = frozenset(
    """beat defeat lose win draw tie vote thrash trail lead edge triumph prevail overcome rout hammer crush play fall
    finish concede sweep""".split()
)
"""Verbs that a score stands behind: "lost 2-1"."""
_MARGIN = frozenset(
    "vote goal point run wicket seat majority margin percent percentage cent length shot stroke second minute".split()
)
"""What one wins or decides by: "passed by 52 votes"."""
_NUMBER = re.compile(r"\d{1,3}")


def complete_change(draft: Draft) -> None:
    """In "sales were up 5 percent" and "turnout is down by 3%", what they are is up or down by so much."""
    parse = draft.parse
    for word in parse.with_word("up", "down", before=2):
        be = parse.heads[word]
        if parse.deps[word] != "advmod" or parse.lemmas[be] != "be":
            continue
        links = [
            kid for kid in parse.kids(be, "prep") if kid == word + 1 and parse.words[kid].lower() in {"by", "from"}
        ]
        below = [kid for kid in parse.kids(word, "prep") if parse.words[kid].lower() in {"by", "from"}]
        amount = parse.child(word, "npadvmod")
        measured = bool(links or below) or amount is not None
        if be == word - 1 and measured and parse.child(be, "attr", "acomp", "xcomp", "ccomp") is None:
            draft.hang(word, be, "acomp")
            for link in links if amount is None else parse.kids(word, "prep"):
                draft.hang(link, word if amount is None else be, "prep")


def raise_beyond_amount(draft: Draft) -> None:
    """In "sales rose 5 percent in Peru to $4 million", they rose there and to that: no percent is in Peru."""
    parse = draft.parse
    for verb in parse.with_lemma(*CHANGE_VERB):
        if parse.pos[verb] != "VERB":
            continue
        for amount in parse.kids(verb, "npadvmod"):
            for link in parse.kids(amount, "prep"):
                if amount > verb and parse.words[link].lower() not in _OF_AMOUNT:
                    draft.hang(link, verb, "prep")


_OF_AMOUNT = frozenset("of per above below than".split())
"""Prepositions behind an amount that say what it is an amount of, or than what it is more."""


def lower_more(draft: Draft) -> None:
    """In "killed ten and wounded dozens more", the last word belongs to the number before it."""
    parse = draft.parse
    for more in parse.with_word("more", before=2):
        count, verb = more - 1, parse.heads[more]
        if parse.deps[more] not in {"advmod", "dobj", "acomp", "oprd"}:
            continue
        number = parse.pos[count] == "NUM" or parse.words[count].lower() in _NUMBERS
        if number and parse.heads[count] == verb and parse.deps[count] == "dobj" and not parse.children[more]:
            draft.hang(more, count, "amod")
        elif number and parse.heads[count] == more and parse.pos[verb] == "VERB" and parse.child(verb, "dobj") is None:
            draft.hang(more, verb, "dobj")


_NUMBERS = frozenset("dozens scores hundreds thousands millions many several some".split())


def hang_score(draft: Draft) -> None:
    """In "Kent lost 2-1 to Surrey" and "beat Kent Town 3-0", the score is how one lost, and neither what nor whom."""
    parse = draft.parse
    token = 1
    while token < len(parse):
        last = _score_end(parse, token)
        verb = _verb_above(parse, token) if last is not None else None
        if last is None or verb is None or _counts(parse, last):
            token += 1
            continue
        draft.hang(token, verb, "npadvmod")
        for part in range(token + 1, last + 1):
            draft.hang(part, token, "punct" if parse.words[part] in DASHES else "nummod")
        for part in range(token, last + 1):
            for kid in parse.children[part]:
                if kid > last:
                    draft.hang(kid, verb, parse.deps[kid])
        token = last + 1


def _score_end(parse: Parse, token: int) -> int | None:
    """Last token of the score that begins here: "2", "-", "1" without blanks between, or "2–1"."""
    if not parse.words[token][0].isdigit():
        return None
    if SCORE.fullmatch(parse.words[token]):
        return token
    if token + 2 >= len(parse) or parse.words[token + 1] not in DASHES:
        return None
    numbers = _NUMBER.fullmatch(parse.words[token]) and _NUMBER.fullmatch(parse.words[token + 2])
    glued = parse.ends[token] == parse.starts[token + 1] and parse.ends[token + 1] == parse.starts[token + 2]
    return token + 2 if numbers and glued else None


def _verb_above(parse: Parse, token: int) -> int | None:
    """The verb of winning, losing or voting before a score that governs it."""
    above = next((one for one in parse.ancestors(token) if parse.pos[one] == "VERB"), None)
    return above if above is not None and above < token and parse.lemmas[above] in _SCORED else None


def _counts(parse: Parse, last: int) -> bool:
    """Whether a noun follows that the score belongs to: "a 2-1 win"."""
    return last + 1 < len(parse) and parse.tags[last + 1] in {"NN", "NNS", "JJ"}


_SEVERAL = frozenset({"NNS", "NNPS"})


def lower_margin(draft: Draft) -> None:
    """In "the law was passed by 52 votes to 48", votes pass nothing: they say by how much it was passed.

    A majority of people does pass something.
    """
    parse = draft.parse
    for link in parse.with_dep("agent", before=1):
        noun = parse.child(link, "pobj")
        if noun is None or parse.lemmas[noun].lower() not in _MARGIN:
            continue
        counted = parse.child(noun, "nummod") is not None or parse.words[noun - 1].lower() in {"a", "an"}
        of = [one for kid in parse.kids(noun, "prep") for one in parse.kids(kid, "pobj")]
        people = any(parse.tags[one] in _SEVERAL and parse.lemmas[one].lower() not in _MARGIN for one in of)
        if not people and (counted or parse.child(noun, "amod") is not None):
            draft.hang(link, parse.heads[link], "advmod")


def join_measures(draft: Draft) -> None:
    """In "two years and seven months in prison", it is one measure of two units."""
    parse = draft.parse
    for second in parse.with_dep("conj", before=4):
        first = parse.heads[second]
        if not {parse.lemmas[first].lower(), parse.lemmas[second].lower()} <= _UNITS:
            continue
        link = parse.child(first, "cc")
        if link is None or not first < link < second:
            continue
        counted = parse.child(first, "nummod") is not None and parse.child(second, "nummod") is not None
        if counted and link == first + 1 and parse.lemmas[first] != parse.lemmas[second]:
            draft.hang(second, first, "nmod")
            draft.hang(link, first, "nmod")


_UNITS = frozenset("year month week day hour minute second pound ounce stone foot inch dollar cent".split())


def lower_worth(draft: Draft) -> None:
    """In "seized watches worth two million euros", watches were seized, and the money is what they are worth."""
    parse = draft.parse
    sums = {start: end for start, end, label in parse.entities if label == "MONEY"}
    for worth in parse.with_word("worth", before=2, behind=1):
        noun = worth - 1
        if parse.pos[noun] not in {"NOUN", "PROPN"}:
            continue
        span = range(worth + 1, sums.get(worth + 1, worth + 2))
        money = next((one for one in span if parse.heads[one] not in span), worth + 1)
        told = parse.deps[worth] in {"ccomp", "xcomp"} and parse.heads[noun] == worth
        verb = parse.heads[worth] if told else parse.heads[noun]
        if parse.pos[verb] != "VERB" or verb > noun or (money not in span) or parse.tags[money] not in _SUMS:
            continue
        if told:
            draft.hang(noun, verb, "dobj")
        draft.hang(worth, noun, "amod")
        draft.hang(money, worth, "npadvmod")
        for kid in parse.kids(worth, "prep"):
            if kid > money:
                draft.hang(kid, verb, "prep")


_SUMS = frozenset({"CD", "NNS", "NN", "$"})


def join_fraction(draft: Draft) -> None:
    """In "a quarter of a million refugees left", they left: the quarter says how many, and they are no million."""
    parse = draft.parse
    for noun in parse.with_dep("pobj", before=4):
        link = parse.heads[noun]
        part = parse.heads[link]
        count = parse.child(noun, "nummod")
        if parse.words[link].lower() != "of" or count is None:
            continue
        if parse.words[part].lower() not in _FRACTIONS or parse.words[count].lower() not in _ROUND or link < part:
            continue
        if parse.words[count - 1].lower() == "a" and count == link + 2 and part == link - 1:
            draft.take_place(part, noun, "nummod")
            draft.hang(link, count, "quantmod")
            draft.hang(part, count, "quantmod")


_FRACTIONS = frozenset("quarter third half fifth tenth quarters thirds".split())
_ROUND = frozenset("hundred thousand million billion trillion".split())


def lower_fine(draft: Draft) -> None:
    """In "fined the bank $5 million", the bank is fined, and no sum."""
    parse = draft.parse
    for amount in parse.with_dep("dobj", before=2):
        verb = parse.heads[amount]
        if parse.lemmas[verb] not in {"fine", "dock"} or parse.label(amount) != "MONEY":
            continue
        fined = next((kid for kid in parse.kids(verb, "dobj", "dative") if verb < kid < amount), None)
        if fined is not None:
            draft.hang(fined, verb, "dobj")
            draft.hang(amount, verb, "npadvmod")
