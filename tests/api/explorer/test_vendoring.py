import base64
import hashlib
import io
import tarfile
import tomllib
from pathlib import Path

import pytest

from api.explorer import vendoring
from api.explorer.vendoring import WrongHash, main, require, take

FOLDER = Path(vendoring.__file__).parent / "vendor"
LIBRARIES = tomllib.loads((FOLDER / "vendor.toml").read_text(encoding="utf-8"))["library"]


def packed(**files: str) -> bytes:
    """A tarball as the registry has them."""
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz") as archive:
        for name, text in files.items():
            row = tarfile.TarInfo(f"package/{name}")
            row.size = len(text)
            archive.addfile(row, io.BytesIO(text.encode()))
    return buffer.getvalue()


def library(tarball: bytes) -> dict[str, str]:
    integrity = "sha512-" + base64.b64encode(hashlib.sha512(tarball).digest()).decode()
    return {"name": "toy", "version": "1.0.0", "integrity": integrity, "file": "dist/toy.js"}


@pytest.fixture
def registry(tmp_path: Path) -> Path:
    """A registry in a folder."""
    (tmp_path / "toy" / "-").mkdir(parents=True)
    return tmp_path


def put(registry: Path, tarball: bytes) -> None:
    (registry / "toy" / "-" / "toy-1.0.0.tgz").write_bytes(tarball)


def test_file_and_licence_are_kept(registry: Path, tmp_path: Path) -> None:
    tarball = packed(**{"dist/toy.js": "let toy", "LICENSE": "MIT"})
    put(registry, tarball)
    take(library(tarball), tmp_path, registry=registry.as_uri())
    assert (tmp_path / "toy.js").read_text() == "let toy"
    assert (tmp_path / "toy.LICENSE.txt").read_text() == "MIT"


def test_another_tarball_is_refused(registry: Path, tmp_path: Path) -> None:
    put(registry, packed(**{"dist/toy.js": "let harm", "LICENSE": "MIT"}))
    with pytest.raises(WrongHash, match="expected sha512"):
        take(library(packed(**{"dist/toy.js": "let toy", "LICENSE": "MIT"})), tmp_path, registry=registry.as_uri())


def test_a_tarball_without_a_licence_is_refused(registry: Path, tmp_path: Path) -> None:
    tarball = packed(**{"toy.js": "let toy"})
    put(registry, tarball)
    with pytest.raises(WrongHash, match="LICENSE"):
        take({**library(tarball), "file": "toy.js"}, tmp_path, registry=registry.as_uri())


def test_each_folder_of_the_command_is_filled(
    registry: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    rows = []
    monkeypatch.setattr(vendoring, "take", lambda row, folder: rows.append((row["name"], folder)))
    (tmp_path / "vendor.toml").write_text('[[library]]\nname = "toy"\nversion = "1.0.0"\n', encoding="utf-8")
    assert main([str(tmp_path)]) == 0
    assert rows == [("toy", tmp_path)]
    assert capsys.readouterr().out == "toy 1.0.0\n"


def test_require_takes_what_fits() -> None:
    require(b"toy", library(b"toy")["integrity"])


@pytest.mark.parametrize("row", LIBRARIES, ids=lambda row: str(row["name"]))
def test_what_is_vendored_is_what_the_table_says(row: dict[str, str]) -> None:
    kept = (FOLDER / Path(row["file"]).name).read_bytes()
    assert hashlib.sha256(kept).hexdigest() == row["sha256"]
    assert "MIT" in row["licence"]
    assert "Permission is hereby granted" in (FOLDER / f"{row['name']}.LICENSE.txt").read_text(encoding="utf-8")
