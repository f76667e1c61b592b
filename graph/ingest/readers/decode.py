"""Bytes become text: UTF-8, or UTF-16 with its mark; everything else is refused rather than guessed."""

import codecs

from graph.ingest.readers.article import Refused

_UTF16 = (codecs.BOM_UTF16_LE, codecs.BOM_UTF16_BE)
_OTHER_FORMATS = {
    b"%PDF": "a PDF: convert it with pdftotext",
    b"PK\x03\x04": "a zip archive or an office document: unpack it, or save it as text",
    b"\x1f\x8b": "compressed with gzip: give the file a name that ends in .gz",
    b"\xd0\xcf\x11\xe0": "an office document: save it as text",
}


def decode(raw: bytes) -> str:
    """The text, without a byte order mark; lone surrogates are kept, for the caller to replace.

    Raises:
        Refused: it is binary, or in another encoding.
    """
    _refuse_formats(raw)
    encoding = "utf-16" if raw.startswith(_UTF16) else "utf-8-sig"
    if encoding == "utf-8-sig" and b"\0" in raw:
        raise Refused("binary", "It is binary, not text: it has NUL bytes. Save it as UTF-8 text.")
    try:
        return raw.decode(encoding, errors="surrogatepass")
    except UnicodeDecodeError as error:
        message = (
            f"It is not {encoding[:6].rstrip('-').upper()} at byte {error.start}: convert it, for example with "
            "iconv -f latin1 -t utf-8."
        )
        raise Refused("wrong_encoding", message) from error


def _refuse_formats(raw: bytes) -> None:
    for magic, kind in _OTHER_FORMATS.items():
        if raw.startswith(magic):
            raise Refused("binary", f"It is {kind}.")
