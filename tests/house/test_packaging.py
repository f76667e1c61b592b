"""What is installed: lock files agree with each other and with pyproject.toml, and the wheel works by itself."""

import os
import re
import subprocess
import sys
import sysconfig
import tomllib
import venv
import zipfile
from pathlib import Path

import pytest

from tests.house.tree import PACKAGES, ROOT, data_files, in_client, sources

NAME = re.compile(r"^([A-Za-z0-9_.-]+)")
PIN = re.compile(r"^([a-z0-9_.-]+)==(\S+)")


def pins(name: str) -> set[tuple[str, str]]:
    """Packages of one lock file with their versions; a few have one for each Python."""
    found = map(PIN.match, (ROOT / name).read_text(encoding="utf-8").splitlines())
    return {(match[1], match[2]) for match in found if match}


def direct() -> list[str]:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    return [match[1].lower() for match in map(NAME.match, project["dependencies"]) if match]


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-build.lock", "requirements-dev.lock"])
def test_every_pin_has_a_hash(name: str) -> None:
    entries = re.split(r"^(?=[a-z0-9])", (ROOT / name).read_text(encoding="utf-8"), flags=re.MULTILINE)
    packages = [entry for entry in entries if "==" in entry.partition("\n")[0]]
    assert packages
    assert [entry.partition("\n")[0] for entry in packages if "--hash=sha256:" not in entry] == []


def test_every_direct_dependency_is_locked_and_explained() -> None:
    locked = {name for name, _ in pins("requirements.lock")}
    told = (ROOT / "docs/decisions/0001-dependencies.md").read_text(encoding="utf-8")
    assert [name for name in direct() if name not in locked] == []
    assert [name for name in direct() if f"`{name}`" not in told] == []


@pytest.mark.parametrize("name", ["requirements.lock", "requirements-build.lock"])
def test_tests_run_on_what_is_shipped(name: str) -> None:
    assert pins(name) - pins("requirements-dev.lock") == set()


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(ROOT)]
    subprocess.run(command, check=True, capture_output=True)
    return next(folder.glob("*.whl"))


@pytest.mark.faults
def test_wheel_holds_all_of_the_four_packages_and_nothing_else(wheel: Path) -> None:
    inside = {name for name in zipfile.ZipFile(wheel).namelist() if ".dist-info/" not in name}
    ours = {str(path) for path in (*sources(), *data_files()) if not in_client(path)}
    assert ours - inside == set()
    assert [name for name in inside if in_client(Path(name))] == []
    assert {name.partition("/")[0] for name in inside} == set(PACKAGES)
    assert [name for name in inside if name.endswith((".pyc", ".db", ".jar"))] == []


@pytest.fixture(scope="module")
def installed(wheel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Environment with nothing of this tree but the wheel; third-party packages are borrowed from the running one."""
    folder = tmp_path_factory.mktemp("installed")
    venv.create(folder, with_pip=True)
    python = folder / "bin" / "python"
    site = next(folder.glob("lib/python*/site-packages"))
    # A .pth adds the folder but does not run the .pth files in it, so the editable install stays out of sight.
    (site / "borrowed.pth").write_text(sysconfig.get_paths()["purelib"], encoding="utf-8")
    subprocess.run([python, "-m", "pip", "install", "--no-deps", "--no-index", wheel], check=True, capture_output=True)
    return folder


@pytest.mark.faults
def test_command_of_the_wheel_runs_from_another_folder(installed: Path, tmp_path: Path) -> None:
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}
    command = installed / "bin" / "relatum"
    done = subprocess.run(
        [command, "--help"], cwd=tmp_path, env=environment, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, done.stderr
    for verb in ("ingest", "serve", "extract", "connect", "doctor"):
        assert verb in done.stdout


@pytest.mark.faults
def test_wheel_reads_its_data_without_the_tree(installed: Path, tmp_path: Path) -> None:
    code = "import extract, cypher.browser.style as s; print(extract.__file__); print(len(s.type_looks()))"
    done = subprocess.run(
        [installed / "bin" / "python", "-c", code], cwd=tmp_path, capture_output=True, text=True, check=True
    )
    where, looks = done.stdout.split()
    assert where.startswith(str(installed))
    assert int(looks) == 8
