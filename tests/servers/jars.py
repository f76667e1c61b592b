"""The server's jars: fetched once by Maven into the user's cache, outside the tree."""

import hashlib
import os
import shutil
import subprocess
import tempfile
from pathlib import Path

POM = Path(__file__).with_name("pom.xml")
GOAL = "org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies"
"""With its version, since Maven takes the newest otherwise."""
FETCH_SECONDS = 600


class JarsUnavailable(Exception):
    """Maven is missing or could not fetch the jars."""


def cache_folder() -> Path:
    """Folder of the jars that this pom names; a changed pom has another folder."""
    base = os.environ.get("XDG_CACHE_HOME") or str(Path.home() / ".cache")
    version = hashlib.sha256(POM.read_bytes()).hexdigest()[:12]
    return Path(base) / "relatum" / f"neo4j-jars-{version}"


def jars() -> Path:
    """Folder that holds the jars, fetching them when they are not there yet.

    Raises:
        JarsUnavailable: with Maven's last lines.
    """
    folder = cache_folder()
    if not folder.is_dir():
        folder.parent.mkdir(parents=True, exist_ok=True)
        _fetch(folder)
    return folder


def _fetch(folder: Path) -> None:
    if shutil.which("mvn") is None:
        raise JarsUnavailable("Maven is not installed: apt-get install maven")
    with tempfile.TemporaryDirectory(dir=folder.parent, prefix="fetching-") as scratch:
        # The pom is copied because Maven writes beside it and the tree may be read-only.
        shutil.copy(POM, scratch)
        lib = Path(scratch) / "lib"
        command = ["mvn", "-q", "-B", "-C", "-Dstyle.color=never", GOAL, f"-DoutputDirectory={lib}"]
        done = subprocess.run(
            [*command, "-DincludeScope=runtime"],
            cwd=scratch,
            stdin=subprocess.DEVNULL,
            capture_output=True,
            text=True,
            timeout=FETCH_SECONDS,
            check=False,
        )
        if done.returncode != 0:
            raise JarsUnavailable(f"Maven could not fetch Neo4j: {(done.stdout + done.stderr)[-1500:]}")
        _move_into_place(lib, folder)


def _move_into_place(lib: Path, folder: Path) -> None:
    """Rename as one step, so that a killed or a second fetch never leaves half a folder."""
    try:
        lib.rename(folder)
    except OSError:
        if not folder.is_dir():
            raise
