"""The one entry of the readers: paths become articles and reports of what is none, whatever the format."""

import gzip
import zlib
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from io import BufferedReader
from pathlib import Path
from typing import cast

from graph.errors import BadInput
from graph.ingest.readers.article import DEFAULT, Article, Options, Refused
from graph.ingest.readers.folder import files
from graph.ingest.readers.html import read_html
from graph.ingest.readers.json_file import MAX_BYTES, read_json
from graph.ingest.readers.json_lines import read_json_lines
from graph.ingest.readers.text import read_text
from graph.model import InputError, NewDocument

SUFFIXES = {
    ".txt": "text",
    ".text": "text",
    "": "text",
    ".html": "html",
    ".htm": "html",
    ".xhtml": "html",
    ".json": "json",
    ".jsonl": "lines",
    ".ndjson": "lines",
}
"""Format by the ending of the name; `.gz` may follow each."""
BYTES_A_CHARACTER = {"text": 4, "html": 20}
"""Most bytes of a file for each code point that its article may have; a web page has much besides the article."""
_SINGLE: dict[str, Callable[..., NewDocument]] = {"text": read_text, "html": read_html}


def read_paths(paths: Sequence[Path], *, options: Options = DEFAULT) -> Iterator[Article | InputError]:
    """Articles of files and folders, in the order given; what cannot be read is reported and the rest goes on.

    Raises:
        BadInput: a key is given for what holds more than one article.
    """
    if options.key and (len(paths) != 1 or paths[0].is_dir() or _kind(paths[0]) == "lines"):
        raise BadInput('A key names one article: give it with a single file, or put "key" into each line.')
    for path in paths:
        yield from _path(path, options)


def _path(path: Path, options: Options) -> Iterator[Article | InputError]:
    if not path.is_dir():
        yield from read_file(path, options=options)
        return
    for found in files(path):
        if isinstance(found, OSError):
            yield _unreadable(str(found.filename or path), found)
        else:
            yield from read_file(found, options=options)


def read_file(path: Path, *, options: Options = DEFAULT) -> Iterator[Article | InputError]:
    """Articles of one file."""
    source = str(path)
    try:
        with _open(path) as stream:
            yield from _read(stream, _format(path), source=source, options=options)
    except Refused as error:
        yield error.at(source)
    except (EOFError, gzip.BadGzipFile, zlib.error):
        message = "The gzip file is damaged or cut off; what stood before the damage was read. Fetch it again."
        yield InputError(source=source, code="bad_gzip", message=message)
    except OSError as error:
        yield _unreadable(source, error)


def _read(stream: BufferedReader, form: str, *, source: str, options: Options) -> Iterator[Article | InputError]:
    if form == "lines":
        yield from read_json_lines(stream, source=source, options=options)
    elif form == "json":
        yield from read_json(_all(stream, MAX_BYTES), source=source, options=options)
    else:
        raw = _all(stream, options.max_characters * BYTES_A_CHARACTER[form])
        document = _SINGLE[form](raw, options=options)
        yield Article(replace(document, title=document.title or Path(source).name), source)


def _all(stream: BufferedReader, limit: int) -> bytes:
    raw = stream.read(limit + 1)
    if len(raw) > limit:
        raise Refused(
            "too_large", f"The file is larger than {limit:,} bytes: split it, one article a file or JSON line."
        )
    return raw


def _open(path: Path) -> BufferedReader:
    """The file, unpacked; what is no regular file is refused, since reading a pipe may never end."""
    if path.exists() and not path.is_file():
        raise Refused("not_a_file", "It is not a regular file: give a file or a folder.")
    if path.suffix.lower() == ".gz":
        return cast("BufferedReader", gzip.open(path, "rb"))  # it has all that is needed of one
    return path.open("rb")


def _format(path: Path) -> str:
    """Format of a file by its name.

    Raises:
        Refused: none that is read.
    """
    found = _kind(path)
    if found is None:
        known = ", ".join(suffix for suffix in SUFFIXES if suffix)
        raise Refused("unknown_format", f"{path.suffix} files are not read: save it as one of {known}.")
    return found


def _kind(path: Path) -> str | None:
    name = path.with_suffix("") if path.suffix.lower() == ".gz" else path
    return SUFFIXES.get(name.suffix.lower())


def _unreadable(source: str, error: OSError) -> InputError:
    reason = error.strerror or type(error).__name__
    code = "not_found" if isinstance(error, FileNotFoundError) else "unreadable"
    return InputError(
        source=source, code=code, message=f"It cannot be read: {reason}. Check the path and its permissions."
    )
