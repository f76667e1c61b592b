"""Names of worker processes, and whether the process of a name is alive.

A name is "host:pid:start:parent:parent_start". `host` has the process-id namespace in it, so that two containers of one
name are two hosts; the start time tells a process from a later one with its number. Start times come from
/proc; where there is none, nobody is known to be dead and leases simply run out.
"""

import os
import socket
from collections.abc import Iterable
from pathlib import Path

_PROC = Path("/proc")


def host() -> str:
    """This host, or this container."""
    namespace = _PROC / "self/ns/pid"
    number = namespace.stat().st_ino if namespace.exists() else 0
    return f"{socket.gethostname().replace(':', '_')}-{number}"


def name(pid: int, *, parent: int) -> str:
    """Name of a worker process of this host, which must be alive, and of its supervisor."""
    return f"{host()}:{pid}:{started(pid)}:{parent}:{started(parent)}"


def started(pid: int) -> int | None:
    """When a process began, in clock ticks after boot; None if it is dead or a zombie, 0 if that cannot be known."""
    if not _PROC.joinpath("self").exists():
        return 0
    try:
        stat = (_PROC / str(pid) / "stat").read_text(encoding="utf-8", errors="replace")
    except OSError:
        return None
    # The command, in brackets, may hold blanks and brackets of its own. Source: proc(5), fields 3 and 22.
    fields = stat.rpartition(")")[2].split()
    return None if fields[0] in "ZX" else int(fields[19])


def dead(names: Iterable[str]) -> tuple[str, ...]:
    """Those workers of this host whose process is dead, and their supervisor's as well.

    While its supervisor lives, a dead worker is the supervisor's to judge.
    """
    here = host()
    return tuple(each for each in names if _dead(each, here))


def _dead(worker: str, here: str) -> bool:
    there, *numbers = worker.split(":")
    if there != here or len(numbers) != 4 or not all(number.isdigit() for number in numbers):
        return False
    pid, start, parent, parent_start = map(int, numbers)
    return started(pid) != start and started(parent) != parent_start


def memory(pid: int) -> int:
    """Resident memory of a process in bytes; 0 if that cannot be known."""
    try:
        pages = (_PROC / str(pid) / "statm").read_text(encoding="ascii").split()[1]
    except OSError:
        return 0
    return int(pages) * os.sysconf("SC_PAGE_SIZE")
