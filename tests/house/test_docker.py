"""Dockerfile and docker-compose.yml, read as text: no engine runs here, so their promises are checked one by one."""

import re
import tomllib
from pathlib import Path
from typing import Any

import pytest
import yaml

from api.settings import Settings
from cypher.browser.style import style_command
from tests.servers.docker_server import IMAGE, environment_name
from tests.servers.home import GUARDS

ROOT = Path(__file__).parents[2]
VARIABLE = re.compile(r"\$\{(\w+):-([^}]*)\}")


@pytest.fixture(scope="module")
def compose() -> dict[str, Any]:
    """The file with its anchors resolved and its variables at their defaults."""
    text = (ROOT / "docker-compose.yml").read_text(encoding="utf-8")
    loaded: dict[str, Any] = yaml.safe_load(VARIABLE.sub(r"\2", text))
    return loaded


def test_every_port_is_published_to_this_machine_only(compose: dict[str, Any]) -> None:
    ports = [port for service in compose["services"].values() for port in service.get("ports", [])]
    assert len(ports) == 3
    assert all(port.startswith("127.0.0.1:") for port in ports)


def test_the_api_is_open_to_this_machine_and_to_the_other_containers(compose: dict[str, Any]) -> None:
    environment = compose["services"]["api"]["environment"]
    assert (environment["RELATUM_OPEN"], environment["RELATUM_HOSTS"]) == ("1", "api")


def test_our_services_run_on_a_read_only_root_without_capabilities(compose: dict[str, Any]) -> None:
    for name in ("api", "worker"):
        service = compose["services"][name]
        assert service["read_only"] is True
        assert service["cap_drop"] == ["ALL"]
        assert service["tmpfs"] == ["/tmp"]
        assert service["depends_on"]["neo4j"] == {"condition": "service_healthy"}


def test_neo4j_is_the_tested_line_keeps_its_data_and_says_when_it_is_ready(compose: dict[str, Any]) -> None:
    neo4j = compose["services"]["neo4j"]
    assert neo4j["image"] == IMAGE
    assert neo4j["volumes"] == ["neo4j:/data"]
    assert "neo4j" in compose["volumes"]
    assert "localhost:7474" in neo4j["healthcheck"]["test"][1]


def test_neo4j_is_guarded_as_in_the_tests(compose: dict[str, Any]) -> None:
    environment = compose["services"]["neo4j"]["environment"]
    assert {environment[environment_name(key)] for key in GUARDS} == set(GUARDS.values())


def test_browser_is_styled_by_our_own_style(compose: dict[str, Any]) -> None:
    command = compose["services"]["neo4j"]["environment"]["NEO4J_browser_post__connect__cmd"]
    assert command == style_command(guide="http://localhost:8000/browser/guide.html")


def test_services_share_one_store_and_its_password(compose: dict[str, Any]) -> None:
    api, worker = (compose["services"][name]["environment"] for name in ("api", "worker"))
    assert api["RELATUM_STORE"] == worker["RELATUM_STORE"]
    assert compose["services"]["neo4j"]["environment"]["NEO4J_AUTH"] == f"neo4j/{api['RELATUM_STORE_PASSWORD']}"


def test_every_variable_of_ours_is_a_known_setting(compose: dict[str, Any]) -> None:
    known = {f"RELATUM_{name.upper()}" for name in Settings.model_fields}
    given = {key for service in compose["services"].values() for key in service["environment"]}
    assert {key for key in given if key.startswith("RELATUM_")} <= known


def test_image_is_tagged_with_the_version(compose: dict[str, Any]) -> None:
    version = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]["version"]
    assert compose["services"]["api"]["image"] == f"relatum:{version}"


def test_dockerfile_copies_what_exists_ends_as_nobody_and_pins_its_base() -> None:
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    copied = [word for line in lines if re.match(r"COPY [^-]", line) for word in line.split()[1:-1]]
    assert copied
    assert all((ROOT / name).exists() for name in copied)
    assert [line for line in lines if line.startswith("USER")] == ["USER 10001"]
    assert any(re.fullmatch(r"ARG PYTHON_IMAGE=python:3\.\d+\.\d+-slim-\w+", line) for line in lines)


def test_build_context_holds_each_file_that_the_dockerfile_copies() -> None:
    allowed = {
        line[1:] for line in (ROOT / ".dockerignore").read_text(encoding="utf-8").splitlines() if line[:1] == "!"
    }
    lines = (ROOT / "Dockerfile").read_text(encoding="utf-8").splitlines()
    copied = {word for line in lines if re.match(r"COPY [^-]", line) for word in line.split()[1:-1]}
    assert copied == allowed
