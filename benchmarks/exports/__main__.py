"""Makes two graphs once in a folder, one ten times the other, and prints what each export of them takes.

    python -m benchmarks.exports /tmp/graphs

Each export runs in a process of its own, since what counts is the most memory that it ever had.
"""

import argparse
import asyncio
import subprocess
import sys
import time
from pathlib import Path

from api.wiring import open_store
from benchmarks.service import sqlite_file
from benchmarks.service.generate import Size, documents
from graph.export import Format, Selection, export
from graph.store import StatementFilter

SIZE = Size(80_000, 200_000, 800_000)
FILTERS = {"all": Selection(), "filtered": Selection(StatementFilter(min_confidence=0.5, until="2010"))}


def main() -> None:
    """Reads the options and runs; with a URL it is the process of one export."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", help="where the graphs are kept")
    parser.add_argument("--form", type=Format, help=argparse.SUPPRESS)
    parser.add_argument("--part", choices=list(FILTERS), default="all", help=argparse.SUPPRESS)
    given = parser.parse_args()
    if given.form:
        print(asyncio.run(_one(given.folder, given.form, FILTERS[given.part])))
        return
    print("| relationships | what | format | MB | seconds | peak MB |\n|---|---|---|---|---|---|")
    for size in (SIZE.times(0.1), SIZE):
        url = f"sqlite:///{_made(Path(given.folder), size)}"
        for part in FILTERS:
            for form in Format:
                command = [sys.executable, "-m", "benchmarks.exports", url, "--form", form.value, "--part", part]
                done = subprocess.run(command, capture_output=True, text=True, check=True)
                print(f"| {size.relationships:,} | {part} | {form.value} | {done.stdout.strip()} |", flush=True)


def _made(folder: Path, size: Size) -> Path:
    path = folder / f"{size.entities}" / "graph.db"
    if not path.exists():
        path.parent.mkdir(parents=True, exist_ok=True)
        sqlite_file.write(path, documents(size))
    return path


async def _one(url: str, form: Format, selection: Selection) -> str:
    """Megabytes written, seconds, and the most memory of this process in megabytes."""
    store = await open_store(url)
    begun, size = time.perf_counter(), 0
    async for chunk in await export(store, form, selection):
        size += len(chunk)
    seconds = time.perf_counter() - begun
    await store.close()
    return f"{size / 1e6:.1f} | {seconds:.1f} | {_peak():.0f}"


def _peak() -> float:
    """Most memory of this process, in megabytes; what `resource` says begins with the memory of its parent."""
    status = Path("/proc/self/status").read_text()
    return int(status.partition("VmHWM:")[2].split()[0]) / 1024


if __name__ == "__main__":
    main()
