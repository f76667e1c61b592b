"""Fetches the libraries of each vendor.toml from the npm registry and refuses any other hash: `make vendor`."""

import base64
import hashlib
import io
import sys
import tarfile
import tomllib
import urllib.request
from collections.abc import Mapping, Sequence
from pathlib import Path, PurePosixPath

REGISTRY = "https://registry.npmjs.org"


class WrongHash(Exception):
    """What came is not what was asked for."""


def main(folders: Sequence[str]) -> int:
    """Write what the vendor.toml of each folder lists, with licences, into that folder."""
    for folder in map(Path, folders):
        for row in tomllib.loads((folder / "vendor.toml").read_text(encoding="utf-8"))["library"]:
            take(row, folder)
            sys.stdout.write(f"{row['name']} {row['version']}\n")
    return 0


def take(row: Mapping[str, str], folder: Path, *, registry: str = REGISTRY) -> None:
    """Fetches one library and keeps its file and its licence.

    Raises:
        WrongHash: the tarball is not the one of the table, or lacks a file.
    """
    name = row["name"]
    url = f"{registry}/{name}/-/{name}-{row['version']}.tgz"
    with urllib.request.urlopen(url, timeout=60) as answer:  # noqa: S310  # an address of our own making
        packed = answer.read()
    require(packed, row["integrity"])
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        kept = {row["file"]: PurePosixPath(row["file"]).name, "LICENSE": f"{name}.LICENSE.txt"}
        for inside, outside in kept.items():
            (folder / outside).write_bytes(_member(archive, f"package/{inside}"))


def require(packed: bytes, integrity: str) -> None:
    """Refuses bytes of another hash; `integrity` is "sha512-" and base64.

    Raises:
        WrongHash: they differ.
    """
    found = "sha512-" + base64.b64encode(hashlib.sha512(packed).digest()).decode("ascii")
    if found != integrity:
        raise WrongHash(f"expected {integrity}, got {found}")


def _member(archive: tarfile.TarFile, name: str) -> bytes:
    found = archive.extractfile(name) if name in archive.getnames() else None
    if found is None:
        raise WrongHash(f"the tarball has no {name}")
    return found.read()


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
