from pathlib import Path

import pytest

from api.cli import doctor


def test_a_missing_package_says_how_to_get_it() -> None:
    check = doctor._package("no-such-package")
    assert (check.bad, check.mend) == (True, "pip install no-such-package")


def test_a_full_disk_is_told(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr(doctor, "LEAST_FREE", 10**18)
    assert "free some space" in doctor._disk(tmp_path / "graph.db").mend


def test_what_is_optional_is_no_fault(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor.shutil, "which", lambda _: None)
    check = doctor._tool("java", "apt-get install openjdk-17-jre-headless")
    assert (check.bad, check.says) == (False, "is not installed (optional)")
    assert doctor._line(check).startswith("-       java")
