"""Datelines: where, when and through which agency a report was filed ("LISBON, 3 May (Reuters) - ")."""

import re
from collections.abc import Iterator

from extract.lexicon import places

_MONTH = (
    r"(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?"
    r"|Nov(?:ember)?|Dec(?:ember)?)\.?"
)
_DATE = rf"(?:\d{{1,2}}[ ]{_MONTH}|{_MONTH}[ ]\d{{1,2}})(?:,?[ ]\d{{4}})?"
_CAPITALS = r"[A-Z][A-Z.'’-]+(?:[ ][A-Z][A-Z.'’-]+){0,3}"
_NAME = r"[A-Z][\w.'’-]+(?:[ ][A-Z][\w.'’-]+){0,2}"
_SLASHED = r"\.?[ ]/[A-Z][\w -]+/\."  # LISBON, May 3. /ABC/.
_AGENCY = r"[ ]\([A-Z][\w ./-]{1,30}\)"

DATELINE = re.compile(
    rf"""^[ \t]*
    (?: {_CAPITALS}(?:,[ ]{_NAME})?(?:(?:,?|[ ][-\u2013\u2014])[ ]{_DATE})?(?:{_AGENCY})?  # LISBON – 3 May (Reuters)
      | {_NAME}(?:,[ ]{_NAME})?(?:,?[ ]{_DATE})?{_AGENCY}              # Lisbon (Reuters)
      | {_NAME}(?:,[ ]{_NAME})?,[ ]{_DATE}                             # Lisbon, 3 May
      | {_DATE}{_AGENCY}                                               # 3 May (Reuters)
      | {_NAME},[ ](?P<country>{_NAME})                                # Lisbon, Portugal
    )
    [ \t]*(?:--[ \t]*|(?:[-\u2013\u2014]|{_SLASHED})[ \t]+)(?=["'\u201c\u2018]?[A-Z0-9])""",
    re.VERBOSE | re.MULTILINE,
)
"""A line that begins with a place in capitals, or with a place and an agency or date, and a dash before its sentence.

Source: the dateline rules of the news agencies' style books (AP, Reuters).
"""


def datelines(text: str) -> Iterator[tuple[int, int]]:
    """Intervals of the text that are datelines, with the blanks around them, by position."""
    for match in DATELINE.finditer(text):
        if match["country"] is None or match["country"].casefold() in places().names:
            yield match.span()
