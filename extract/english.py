"""Tells English from other languages by its function words: cheap, and the same answer for the same text."""

import re
import unicodedata

from extract.errors import EmptyText, NotEnglish

FUNCTION_WORDS = frozenset(
    """the of and to in a is that for it was on with as by at he she they be this from have has had are were will
    would not but his her their its or an which who said after been more about also than into other there when
    what we i you can could over one all if out so up them him these those no my your our do does did may might
    should must while because before between through during against under where how its who whom whose such only
    some any most both each being""".split()
)
"""The commonest words of English; a running English text has them as a third or more of its words."""

SHORTEST = 12
"""Fewest words on which a text may be refused; a name or a headline is never refused for its words alone."""
LEAST_SHARE = 0.12
"""Least share of function words. Headlines and lists in English come down to 0.15; other languages stay below 0.08."""
PLAIN = frozenset(
    "the and with from that this which were been their has would they said after before about when than".split()
)
"""Function words that no other language in Latin script has: one of them is enough in a text of few words."""
FEW = 40
"""Words of a text in which a few names more or less count for much."""
MOST_NAMES = 0.6
"""Share of words with a capital letter from which on a text is a list of names, which are of no language: the other
words of it are looked at. In German, which writes its nouns so, half of the words have one."""
SAMPLE = 20_000
"""Code points that are looked at, from the start of the text."""

_WORD = re.compile(r"[^\W\d_]+")


def require_english(text: str) -> None:
    """Lets an English text pass.

    Raises:
        EmptyText: there is no letter or digit in it.
        NotEnglish: it is long enough to tell, and is not English.
    """
    if not any(character.isalnum() for character in text):
        raise EmptyText("The text is empty: give an article with at least one sentence.")
    found = _WORD.findall(text[:SAMPLE])
    letters = [word for word in found if word[0].isalpha()]
    if len(letters) < SHORTEST:
        return
    if _latin_share(letters) < 0.5:
        raise NotEnglish("The text is not in Latin script; only English is read.")
    words = _telling(letters)
    if len(words) < SHORTEST:
        return
    share = sum(word in FUNCTION_WORDS for word in words) / len(words)
    if share < LEAST_SHARE and (len(words) >= FEW or PLAIN.isdisjoint(words)):
        raise NotEnglish(
            f"The text does not look English: {share:.0%} of its words are common English ones; only English is read."
        )


def _telling(letters: list[str]) -> list[str]:
    """The words that tell a language, in small letters."""
    names = sum(word.istitle() for word in letters) >= MOST_NAMES * len(letters)
    return [word.lower() for word in letters if not names or not word.istitle()]


def _latin_share(found: list[str]) -> float:
    """Share of the words that begin with a Latin letter."""
    return sum(unicodedata.name(word[0], "").startswith("LATIN") for word in found) / len(found)
