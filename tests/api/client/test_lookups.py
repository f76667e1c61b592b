"""The look-ups under `examples/lookups` answer what they say, asked of a real service."""

import os
import shutil
import subprocess
import sys

import pytest

from tests.house.tree import ROOT

LOOKUPS = ROOT / "examples" / "lookups"


def answer(*command: str, service: str) -> str:
    if not shutil.which(command[0]):
        pytest.skip(f"{command[0]} is not on this machine")
    environment = os.environ | {"RELATUM": service, "PYTHONPATH": str(ROOT / "api" / "client")}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=60, check=False)
    return done.stdout + done.stderr


def test_with_the_client(url: str) -> None:
    script = str(LOOKUPS / "lookup.py")
    said = answer(sys.executable, script, "Ann Roe", "Acme (Organization)", url, service=url)
    assert "Ann Roe · Bob Low · Acme" in said
    assert "Ann Roe met Bob Low.  (The Test)" in said
    assert "Which one? Acme" in answer(sys.executable, script, "Ann Roe", "Acme", url, service=url)
    assert "Nearest" in answer(sys.executable, script, "Ann Rowe", "Acme", url, service=url)


def test_with_curl(url: str) -> None:
    if not shutil.which("jq"):
        pytest.skip("jq is not on this machine")
    said = answer("sh", str(LOOKUPS / "lookup.sh"), "Ann Roe", "Acme (Organization)", url, service=url)
    assert "Ann Roe (Person) stands in 1 articles" in said
    assert "Ann Roe · Bob Low · Acme" in said


def test_with_fetch(url: str) -> None:
    said = answer("node", str(LOOKUPS / "lookup.mjs"), "Roe, Ann", "Nobody At All", service=url)
    assert "Roe, Ann: Ann Roe, 1.00, equal words in another order" in said
    assert "Nobody At All: nobody here" in said
