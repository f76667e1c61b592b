"""Conditions about measures and numbers before nouns. Used as `guards`."""

from extract.rules.context import Bindings, Context


def subject_lasting(context: Context, bound: Bindings) -> bool:
    """`subject` is something that lasts: no height of so many years, no anniversary, nobody's wages for the time."""
    return context.parse.lemmas[bound["subject"]].lower() not in _OF_A_TIME


_OF_A_TIME = frozenset(
    """low high record peak anniversary veteran yield average rate bond bill note treasury gap mark total change move
    wage price salary growth rise fall drop increase decrease decline comparison basis time day old""".split()
)
"""Nouns of what a time before them is only reckoned in: "a ten-year low"."""


def object_money(context: Context, bound: Bindings) -> bool:
    """`object` is an amount of money, and its currency stands in it: "$5 million", no "5 million" before "euro"."""
    parse, number = context.parse, bound["object"]
    signed = any(
        not parse.words[token].isalnum() and parse.words[token][-1] in "$£€¥₹" for token in parse.subtree(number)
    )
    return signed and context.label(number) == "MONEY"


def object_count(context: Context, bound: Bindings) -> bool:
    """`object` is a number of things or people: no year, no share and not one alone."""
    parse, number = context.parse, bound["object"]
    before = [parse.words[token].lower() for token in range(max(0, number - 2), number)]
    ranked = before[-1:] in (["no"], ["no."]) or before == ["no", "."]  # "the No. 2 teams"
    counts = context.label(number) == "CARDINAL" and not ranked and parse.words[number].lower() != "one"
    return counts and not parse.kids(number, "prep")


def object_figures(context: Context, bound: Bindings) -> bool:
    """`object` is a number of things in figures, or of hundreds and more; of two or three nobody asks the number."""
    words = {context.parse.words[token].lower() for token in context.parse.subtree(bound["object"])}
    large = any(word[0].isdigit() and word != "1" for word in words) or words & {
        "hundred",
        "thousand",
        "million",
        "dozen",
    }
    return bool(large) and object_count(context, bound)


def several_parts(context: Context, bound: Bindings) -> bool:
    """`subject` has more than one of the parts, and is none of them itself: "the 27 member states"."""
    parse = context.parse
    land = parse.lemmas[bound["subject"]].lower() in {"state", "nation", "country"}
    return not land and parse.words[bound["number"]].lower() != "one"


def subject_told_more(context: Context, bound: Bindings) -> bool:
    """`subject` is told of more than its number: whose it is, of what or where; "30 tanks" says all that there is."""
    parse, noun = context.parse, bound["subject"]
    definite = any(parse.words[kid].lower() == "the" for kid in parse.kids(noun, "det"))
    behind = any(kid > noun and parse.words[kid - 1] != "," for kid in parse.kids(noun, "prep"))
    return definite or behind or parse.child(noun, "poss") is not None
