"""Files and folders, by the endings of their names."""

import gzip
import os
from pathlib import Path

import pytest

from graph.errors import BadInput
from graph.ingest.readers.article import DEFAULT, Article, Options
from graph.ingest.readers.read import read_paths
from graph.model import InputError


def read(*paths: Path, options: Options = DEFAULT) -> list[tuple[str, str]]:
    """Name and text of each article, name and code of each error."""
    found = read_paths(paths, options=options)
    return [(Path(each.source).name, each.document.text if isinstance(each, Article) else each.code) for each in found]


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    path = tmp_path / "news"
    (path / "b").mkdir(parents=True)
    (path / "z.txt").write_text("Zed.")
    (path / "a.TXT").write_text("Ann.")
    (path / "b" / "m.json").write_text('{"text": "Mid."}')
    return path


def test_folders_are_read_in_order_and_below(folder: Path) -> None:
    assert read(folder) == [("a.TXT", "Ann."), ("m.json", "Mid."), ("z.txt", "Zed.")]


def test_hidden_files_are_skipped(folder: Path) -> None:
    (folder / ".secret.txt").write_text("No.")
    (folder / ".git").mkdir()
    (folder / ".git" / "x.txt").write_text("No.")
    assert len(read(folder)) == 3


def test_loops_of_links_end(folder: Path) -> None:
    (folder / "b" / "up").symlink_to(folder)
    (folder / "self.txt").symlink_to(folder / "self.txt")
    assert read(folder) == [("a.TXT", "Ann."), ("m.json", "Mid."), ("self.txt", "unreadable"), ("z.txt", "Zed.")]


def test_a_folder_that_cannot_be_listed_is_reported(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    whole = Path.iterdir

    def iterdir(path: Path) -> object:
        if path.name == "b":
            raise PermissionError(13, "Permission denied", str(path))
        return whole(path)

    monkeypatch.setattr(Path, "iterdir", iterdir)
    assert read(folder) == [("a.TXT", "Ann."), ("b", "unreadable"), ("z.txt", "Zed.")]


@pytest.mark.parametrize(
    ("name", "raw"),
    [
        ("a.jsonl.gz", b'{"text": "Ann."}'),
        ("a.ndjson", b'{"text": "Ann."}'),
        ("a.txt.gz", b"Ann."),
        ("a.html", b"<p>Ann.</p>"),
        ("a", b"Ann."),
    ],
)
def test_formats_are_known_by_name(tmp_path: Path, name: str, raw: bytes) -> None:
    path = tmp_path / name
    path.write_bytes(gzip.compress(raw) if name.endswith(".gz") else raw)
    assert [text for _, text in read(path)] == ["Ann."]


def test_what_cannot_be_read_is_reported_and_the_rest_goes_on(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(b"%PDF")
    (tmp_path / "b.txt").write_bytes(b"\xff\x00\x01")
    (tmp_path / "c.txt").write_bytes(b"")
    os.mkfifo(tmp_path / "d.txt")
    (tmp_path / "e.txt").write_text("Eve.")
    wanted = [("a.pdf", "unknown_format"), ("b.txt", "binary"), ("c.txt", "text_empty"), ("d.txt", "not_a_file")]
    assert read(tmp_path, tmp_path / "no.txt") == [*wanted, ("e.txt", "Eve."), ("no.txt", "not_found")]


def test_damaged_gzip_gives_what_stood_before_the_damage(tmp_path: Path) -> None:
    whole = gzip.compress(b"".join(b'{"text": "Ann %d."}\n' % number for number in range(5_000)))
    (tmp_path / "a.jsonl.gz").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "b.jsonl.gz").write_bytes(b"no gzip at all")
    *found, last, other = read(tmp_path)
    assert len(found) > 100
    assert (last, other) == (("a.jsonl.gz", "bad_gzip"), ("b.jsonl.gz", "bad_gzip"))


def test_ten_megabytes_on_one_line_are_refused_with_the_limit(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_bytes(b"a" * 10_000_000)
    (found,) = read_paths([path])
    assert isinstance(found, InputError)
    assert (found.code, "split" in found.message) == ("too_large", True)


def test_a_key_goes_with_a_single_file(folder: Path) -> None:
    assert [each.document.key for each in read_paths([folder / "z.txt"], options=Options(key="k"))] == ["k"]  # type: ignore[union-attr]
    (folder / "l.jsonl").write_text("")
    for paths in ([folder], [folder / "z.txt", folder / "a.TXT"], [folder / "l.jsonl"]):
        with pytest.raises(BadInput, match="single file"):
            list(read_paths(paths, options=Options(key="k")))
