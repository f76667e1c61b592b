"""JSON Lines: a bad line is reported by its number, the rest goes on, and memory stays what it is."""

import json
import tracemalloc
from io import BufferedReader, BytesIO, RawIOBase

from graph.ingest.readers.article import DEFAULT, Article, Options
from graph.ingest.readers.json_lines import read_json_lines, read_line
from graph.model import InputError


def read(raw: bytes, options: Options = DEFAULT) -> list[Article | InputError]:
    stream = BufferedReader(BytesIO(raw))  # type: ignore[type-var,unused-ignore]
    return list(read_json_lines(stream, source="a.jsonl", options=options))


def test_line_517_is_reported_and_the_rest_is_read() -> None:
    lines = [json.dumps({"text": f"Ann met Bob {n}."}) for n in range(1, 601)]
    lines[516] = '{"text": "Ann'
    found = read("\n".join(lines).encode())
    (bad,) = (each for each in found if isinstance(each, InputError))
    assert (bad.source, bad.code, len(found)) == ("a.jsonl line 517", "bad_json", 600)


def test_blank_lines_count_and_are_skipped() -> None:
    found = read(b'\n{"text": "Ann"}\r\n\n  \n{"text": "Bob"}')
    assert [each.source for each in found] == ["a.jsonl line 2", "a.jsonl line 5"]


def test_a_line_over_the_limit_is_dropped_and_the_next_one_read() -> None:
    raw = b'{"text": "' + b"a" * 5_000 + b'"}\n{"text": "Bob"}\n'
    first, second = read(raw, Options(max_characters=100))
    assert isinstance(first, InputError)
    assert (first.code, second.source) == ("too_large", "a.jsonl line 2")
    assert isinstance(second, Article)


def test_one_bad_byte_spoils_one_line() -> None:
    found = read(b'\xef\xbb\xbf{"text": "Ann"}\n{"text": "\xe9"}\n{"text": "Bob"}')
    assert [getattr(each, "code", "") for each in found] == ["", "wrong_encoding", ""]


def test_utf16_is_recoded() -> None:
    found = read('{"text": "Ann é"}\n{"text": "Bob"}\n'.encode("utf-16"))
    assert [each.document.text for each in found if isinstance(each, Article)] == ["Ann é", "Bob"]


def test_read_line_takes_one_line() -> None:
    found = read_line(b'{"text": "Ann \\ud800"}\n', source="body line 1")
    assert isinstance(found, Article)
    assert found.document.text == "Ann \ufffd"


def test_memory_does_not_grow_with_the_file() -> None:
    class Endless(RawIOBase):
        """Two hundred megabytes of lines."""

        def __init__(self) -> None:
            self.left = 200

        def readable(self) -> bool:
            return True

        def readinto(self, buffer: bytearray) -> int:  # type: ignore[override]
            line = b'{"text": "' + b"a" * 1_000_000 + b'"}\n'
            size = min(len(buffer), len(line))
            self.left -= 1
            buffer[:size] = line[-size:]
            return size if self.left else 0

    tracemalloc.start()
    count = sum(1 for _ in read_json_lines(BufferedReader(Endless(), 1_100_000), source="a", options=DEFAULT))
    _, peak = tracemalloc.get_traced_memory()
    tracemalloc.stop()
    assert count > 100
    assert peak < 20_000_000
