"""Fetches the libraries of vendor.toml from the npm registry, refusing whatever has another hash: `make vendor`."""

import base64
import hashlib
import io
import sys
import tarfile
import tomllib
import urllib.request
from collections.abc import Mapping
from pathlib import Path, PurePosixPath

HERE = Path(__file__).parent / "vendor"
REGISTRY = "https://registry.npmjs.org"


class WrongHash(Exception):
    """What came is not what was asked for."""


def main() -> int:
    """Write each library and its licence into vendor/."""
    table = tomllib.loads((HERE / "vendor.toml").read_text(encoding="utf-8"))
    for row in table["library"]:
        _take(row)
    return 0


def _take(row: Mapping[str, str]) -> None:
    name, version = row["name"], row["version"]
    url = f"{REGISTRY}/{name}/-/{name}-{version}.tgz"
    with urllib.request.urlopen(url, timeout=60) as answer:  # noqa: S310  # an https address of our own making
        packed = answer.read()
    require(packed, row["integrity"])
    with tarfile.open(fileobj=io.BytesIO(packed)) as archive:
        for inside, outside in ((row["file"], PurePosixPath(row["file"]).name), ("LICENSE", f"{name}.LICENSE.txt")):
            found = archive.extractfile(f"package/{inside}")
            if found is None:
                raise WrongHash(f"{url} has no {inside}")
            (HERE / outside).write_bytes(found.read())
    sys.stdout.write(f"{name} {version}\n")


def require(packed: bytes, integrity: str) -> None:
    """Refuses bytes of another hash; `integrity` is "sha512-" and base64.

    Raises:
        WrongHash: they differ.
    """
    found = "sha512-" + base64.b64encode(hashlib.sha512(packed).digest()).decode("ascii")
    if found != integrity:
        raise WrongHash(f"expected {integrity}, got {found}")


if __name__ == "__main__":
    sys.exit(main())
