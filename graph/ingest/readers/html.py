"""Web pages: the article without what stands around it, with the title, publisher and date that the page gives.

trafilatura finds the article; a page too short for it to judge is taken as a whole, by its visible blocks.
"""

import re
from html.parser import HTMLParser

import trafilatura

from graph.errors import BadInput
from graph.ingest.readers.article import Options, Refused, from_fields
from graph.ingest.readers.dates import iso_date
from graph.ingest.readers.decode import decode
from graph.model import NewDocument

PARAGRAPH = "\n\n"
_CHARSET = re.compile(rb"charset=[\"']?([A-Za-z0-9_-]+)")
_UNSEEN = frozenset(
    {"script", "style", "noscript", "template", "head", "nav", "header", "footer", "aside", "form", "svg"}
)
_INLINE = frozenset(
    {"a", "abbr", "b", "cite", "em", "i", "mark", "q", "s", "small", "span", "strong", "sub", "sup", "time", "u"}
)
_DATES = {"extensive_search": False, "original_date": True, "outputformat": "%Y-%m-%d"}
"""Only dates that the page states (meta, JSON-LD, URL), never one guessed from its words."""


def read_html(raw: bytes, *, options: Options) -> NewDocument:
    """The page's article.

    Raises:
        Refused: no article text is in it, or it is in an encoding that is not read.
    """
    page = _decode(raw)
    found = _article(page)
    if not found["text"]:
        raise Refused("text_empty", "No article text was found in the page: save the article's own page, or its text.")
    return from_fields(found, options=options)


def _decode(raw: bytes) -> str:
    """The page; where it is not Unicode, in the encoding that it declares."""
    try:
        return decode(raw)
    except Refused as refusal:
        declared = _CHARSET.search(raw[:4096])
        if refusal.code != "wrong_encoding" or not declared:
            raise
        try:
            return raw.decode(declared.group(1).decode("ascii"), errors="replace")
        except LookupError:
            raise refusal from None


def _article(page: str) -> dict[str, str | None]:
    """Fields of the article; `text` is empty if there is none."""
    found = trafilatura.bare_extraction(
        page, with_metadata=True, include_comments=False, include_tables=False, date_extraction_params=_DATES
    )
    if found is None or isinstance(found, dict):
        return {"text": visible_text(page)}
    return {
        "text": PARAGRAPH.join(line for line in (found.text or "").splitlines() if line.strip()) or visible_text(page),
        "title": found.title,
        "publisher": found.sitename,
        "published_at": _date(found.date),
        "url": found.url,
    }


def _date(value: str | None) -> str | None:
    """A page's date if it is one: that a page states nonsense is no reason to refuse its article."""
    try:
        return iso_date(value) if value else None
    except BadInput:
        return None


def visible_text(page: str) -> str:
    r"""Text of the page's blocks, one paragraph each.

    >>> visible_text("<nav>Home</nav><p>Ann met <b>Bob</b>.<p>He left")
    'Ann met Bob.\n\nHe left'
    """
    blocks = _Blocks()
    blocks.feed(page)
    blocks.close()
    return PARAGRAPH.join(
        text for text in (" ".join(block.split()) for block in "".join(blocks.pieces).split("\0")) if text
    )


class _Blocks(HTMLParser):
    """Collects visible text; NUL stands between blocks."""

    def __init__(self) -> None:
        super().__init__(convert_charrefs=True)
        self.pieces: list[str] = []
        self._unseen = 0

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self._unseen += tag in _UNSEEN
        self._break(tag)

    def handle_endtag(self, tag: str) -> None:
        self._unseen = max(0, self._unseen - (tag in _UNSEEN))
        self._break(tag)

    def handle_data(self, data: str) -> None:
        if not self._unseen:
            self.pieces.append(data.replace("\0", ""))

    def _break(self, tag: str) -> None:
        if tag not in _INLINE:
            self.pieces.append("\0")
