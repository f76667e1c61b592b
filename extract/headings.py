"""Finds where a heading or address that lost its line ends, and a sentence begins: "Cheaper cars On Friday, Acme"."""

import re
from collections.abc import Iterator

_OPENING = (
    r"(?:On|In|At|After|Before|During|Since|Throughout|Despite|Following|Although|Though|While|When|If|Because|Under|With"
    r"|Without|Among|Unlike|Like|For|As|By|Until)"
)
_DAY = (
    r"(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|(?:Jan|Febr)uary|March|April|May|June|July|August"
    r"|(?:Septem|Octo|Novem|Decem)ber|\d{4}|(?:early|mid|late)[ -])"
)
_SMALL = r"[a-z][a-z'-]*"
_HEADING = (
    rf"(?<=[a-z]{{2}})[\"']? (?=(?:{_OPENING} {_DAY}|{_OPENING}(?: (?:{_SMALL}|\d+)){{1,7}}, "
    rf"|(?:The|An|This|These|Those|He|She|They|It|We|There|His|Her|Their|Its|Even|Many|Some) {_SMALL},? "
    rf"|(?:But|Yet) {_SMALL} |According to (?:the|a|an|[A-Z])"
    r"|(?:Although|Despite|However|Meanwhile|Throughout)[ ,]))"
)
"""A blank behind a small word, where a capital letter opens a clause: what stands before is a heading or a caption."""
_ADVERB = (
    r"(?<=[\w)])[\"']? (?=(?:Instead|Nevertheless|Nonetheless|However|Meanwhile|Moreover|Furthermore|Indeed|Yet|Still"
    r"|Besides|Earlier|Later|Then|Elsewhere|Previously|Recently|Currently|Overall|Separately|Similarly"
    r"|Additionally|Finally), )"
)
"""A blank before an adverb that opens a sentence, with its comma."""
_COMMON = (
    r"(?<=[a-z]{2})(?:[\"']? (?=(?:More|Most|Several|Both|Another|Other|Such|Our|My|Your|Not|That|How|Why|All|Each"
    r"|Every|Also|Now|Then|Here|Earlier|Later|Once|Police|Officials|Experts|Critics|Analysts|Supporters|Protesters"
    r"|Investigators|Prosecutors|Authorities|Residents|Witnesses|Scientists|Researchers|Lawmakers|Women|People"
    rf"|Students|Workers|Doctors|Parents|Voters) {_SMALL} "
    r"|But (?:[A-Z][\w'-]+ ){1,3}(?:[a-z]|\())|(?<=[a-z]{4})- (?=[A-Z]))"
)
"""A blank between small words, the second one with a capital letter though it is no name; or a dash in its place."""
_CALL = r"\b(?:READ|SEE|WATCH|LISTEN|VIEW)(?: [A-Z]+)?: (?=\S)"
"""The call to read something else: "READ MORE:"."""
_DASH = r"(?:(?<=[a-z\d\"')%\]][.!?])-|(?<=[A-Z]{2}[.!?])-(?= )|(?<=[a-z][.!?] )- -)(?: ?-)* ?(?=[A-Z\"]|\Z)"
"""A dash behind a full stop, which belongs to neither sentence."""
_ADDRESS = r"(?:https?://|pic\.twitter\.com/)\S+ (?=[A-Z\"'])"
"""The address of a page or a picture, behind which a capital letter begins something else."""
_SHARING = (
    r"(?:Send |Share )?(?:(?:Facebook|Twitter|Google\+?|Whats[Aa]pp|Tumblr|[Ll]inked[Ii]n|[Ss]tumble(?:upon)?|Digg"
    r"|[Rr]eddit|Newsvine|Pinterest|Messenger|Permalink)\b\+? *){4,}"
)
"""A row of buttons to share a page."""
_DATED = r"(?:\A|(?<=[.!?\"'] ))\(\d{1,2}[./]\d{1,2}[./]\d{4}\) (?=[A-Z\"'])"
"""The day of what follows in brackets before it, which belongs to no sentence: "(03.02.2017) Acme has grown"."""
_FIRST = r"[\"']? [A-Z]|-|[A-Z]|\(\d|https?:|pic\.|linked|stumble|reddit"
"""How each seam begins, so that most places of a text are passed at a glance."""
_SEAM = re.compile(
    rf"(?={_FIRST})(?:(?P<heading>{_HEADING})|(?P<adverb>{_ADVERB})|(?P<common>{_COMMON})|(?P<call>{_CALL})"
    rf"|(?P<dash>{_DASH})|(?P<dated>{_DATED})|(?P<address>{_ADDRESS})|(?P<sharing>{_SHARING}))"
)
LONGEST_WORD = 30
"""Code points before a seam in which the last word of a heading begins."""
_LAST_WORD = re.compile(r"[a-z'-]+$")
_NO_HEADING = frozenset(
    """the a an of in on at to for from by with and or but as than that which who is are was were be been his her its
    their my our your this not about into over under between via per called titled named entitled dubbed film movie book
    novel play song album single series show sitcom episode drama documentary opera musical poem essay story programme
    program magazine game track hit record comedy collection newspaper journal website site band group article column
    blog chapter section paper app soap sketch sequel anthology anthem hymn video cover said says told""".split()
)
"""Words at which no heading ends, or before the name of a work: "the film The end of it"."""

_TYING = frozenset(
    """when where while if though although because since after before until whether like without within against
    during among through pro anti non post pre ex mid self semi multi inter trans""".split()
)
"""More words at which none ends: what follows is a name, whatever it looks like."""


def seams(paragraph: str) -> Iterator[tuple[int, int]]:
    """(end of what stands before, start of what follows) of each, in order; dashes, days and buttons are left out."""
    for match in _SEAM.finditer(paragraph):
        start, end = match.span()
        if match.lastgroup in {"dash", "dated", "sharing"}:
            yield start, end
        elif match.lastgroup == "common":
            if _ends_small(paragraph, start):
                yield (start if paragraph[start] == "-" else end), end
        elif match.lastgroup in {"adverb", "call", "address"} or _ends_heading(paragraph, start):
            yield end, end


def _ends_heading(paragraph: str, at: int) -> bool:
    """Whether a heading may end at a place: not with a small word, or the word for a work whose title follows."""
    word = _LAST_WORD.search(paragraph, max(0, at - LONGEST_WORD), at)
    return word is not None and word[0] not in _NO_HEADING


def _ends_small(paragraph: str, at: int) -> bool:
    """Whether such a word is small from its first letter, and ties nothing on: no "when", no "pro-"."""
    word = _LAST_WORD.search(paragraph, max(0, at - LONGEST_WORD), at)
    whole = word is not None and (word.start() == 0 or not paragraph[word.start() - 1].isalnum())
    return word is not None and whole and word[0] not in _NO_HEADING | _TYING
