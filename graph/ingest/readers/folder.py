"""Folders: the files in them and below, in one order on every machine."""

from collections.abc import Iterator
from pathlib import Path


def files(folder: Path) -> Iterator[Path | OSError]:
    """Files of a folder and of the folders in it, by name, and what went wrong on the way.

    Hidden ones are skipped, and a folder that links lead to twice is read once.
    """
    yield from _files(folder, seen=set())


def _files(folder: Path, *, seen: set[tuple[int, int]]) -> Iterator[Path | OSError]:
    try:
        about = folder.stat()
        paths = sorted(folder.iterdir(), key=lambda path: path.name)
    except OSError as error:
        yield error
        return
    if (about.st_dev, about.st_ino) in seen:
        return
    seen.add((about.st_dev, about.st_ino))
    for path in paths:
        if path.name.startswith("."):
            continue
        if path.is_dir():
            yield from _files(path, seen=seen)
        else:
            yield path
