"""Names the body that an office implies: a defence minister has a Defence Ministry."""

import re

from extract.lexicon import heads, places

_RANKS = frozenset(
    """deputy prime first senior junior cabinet chief assistant vice acting interim federal state then new
    current""".split()
)
_OF = re.compile(r"^(?:.*\b)?(minister|(?:under)?secretary) (?:of|for) (?:the )?(.+)$")
_COUNTRY = re.compile(r"^(.+?) (?:of|in) (?:the )?(.+)$")
_SMALL = frozenset("of the a an to in at by".split())
_BEFORE = re.compile(r"^(.*?)\s*\b(minister|secretary)$")


def implied_body(title: str, country: str) -> str:
    """Name of the ministry or department that a title belongs to, with its country if known; "" if there is none.

    "deputy defence minister" in Kenya gives "Defence Ministry of Kenya"; prime and shadow ministers have no ministry.
    """
    key = title.casefold()
    if "shadow" in key.split():
        return ""
    if behind := _OF.match(key):
        office, portfolio = behind.groups()
        named = _COUNTRY.match(portfolio)
        if named and (place := places().names.get(named[2])):
            portfolio, country = named[1], place
    elif before := _BEFORE.match(key):
        portfolio, office = before.groups()
        if _SMALL.intersection(portfolio.split()):
            return ""  # "son of the dismissed defence minister" is no office
    else:
        return ""
    body = _body(office, _field(portfolio))
    return f"{body} of {country}" if body and country else body


def _field(portfolio: str) -> str:
    """The words of a portfolio from the first that names a field, or "" if one behind it does not.

    "controversial health" is health, and "popular" is no field.
    """
    words = [word for word in portfolio.split() if word not in _RANKS]
    first = next((at for at, word in enumerate(words) if _names_field(word)), len(words))
    rest = words[first:]
    return " ".join(rest) if all(_names_field(word) or word in _JOINING for word in rest) else ""


def _names_field(word: str) -> bool:
    return word.strip(",").removesuffix("'s").removesuffix("’s").rstrip("'’") in heads().fields


def _capital(word: str) -> str:
    """A word as it stands in the name of a ministry."""
    return word if word in {"and", "of", "the"} else "-".join(half.capitalize() for half in word.split("-"))


_JOINING = frozenset(("and", "&", ",", "'s", "'", "the", "of"))


def _body(office: str, portfolio: str) -> str:
    """Name of the body; only the departments of the table have secretaries at their head."""
    if office == "secretary" or (office == "undersecretary" and portfolio in heads().secretaries):
        return heads().secretaries.get(portfolio, "")
    if not portfolio:
        return ""
    return heads().portfolios.get(portfolio) or f"{' '.join(map(_capital, portfolio.split()))} Ministry"
