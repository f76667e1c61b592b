"""Names of workers, and who of them is dead."""

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from graph.ingest import identity


@pytest.fixture
def child() -> Iterator[subprocess.Popen[bytes]]:
    process = subprocess.Popen([sys.executable, "-c", "input()"], stdin=subprocess.PIPE)
    yield process
    process.kill()
    process.communicate()


def test_the_living_are_not_dead(child: subprocess.Popen[bytes]) -> None:
    assert identity.dead([identity.name(child.pid, parent=os.getpid())]) == ()


def test_a_dead_worker_is_its_living_supervisors_to_judge(child: subprocess.Popen[bytes]) -> None:
    name = identity.name(child.pid, parent=os.getpid())
    child.kill()
    child.wait()
    assert identity.dead([name]) == ()


def test_a_worker_that_died_with_its_supervisor_is_dead(child: subprocess.Popen[bytes]) -> None:
    name = identity.name(child.pid, parent=child.pid)
    child.kill()
    child.wait()
    assert identity.dead([name, "w"]) == (name,)


def test_a_zombie_is_dead(child: subprocess.Popen[bytes]) -> None:
    child.kill()
    os.waitid(os.P_PID, child.pid, os.WEXITED | os.WNOWAIT)
    assert identity.started(child.pid) is None


def test_a_later_process_of_the_same_number_is_another() -> None:
    host, pid, start, *_ = identity.name(os.getpid(), parent=os.getpid()).split(":")
    earlier = f"{host}:{pid}:{int(start) - 1}:{pid}:{int(start) - 1}"
    assert identity.dead([earlier]) == (earlier,)


def test_nobody_is_known_to_be_dead_elsewhere() -> None:
    assert identity.dead(["other-1:1:1:1:1", f"{identity.host()}:x:1:1:1", f"{identity.host()}:1"]) == ()


def test_without_proc_nobody_is_known_to_be_dead(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(identity, "_PROC", tmp_path)
    assert identity.started(1) == 0
    assert identity.dead([identity.name(1, parent=2)]) == ()
    assert identity.memory(1) == 0


def test_memory_is_that_of_the_process() -> None:
    assert 5_000_000 < identity.memory(os.getpid()) < 5_000_000_000
