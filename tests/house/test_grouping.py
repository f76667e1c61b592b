"""Tests of the one Neo4j server run in one worker, whatever the versions of pytest and pytest-xdist think of groups."""

import pytest

pytest_plugins = ["pytester"]

INNER = """
import os
import pytest

@pytest.mark.neo4j
@pytest.mark.parametrize("number", range(8))
def test_with_a_server(number):
    print("WORKER", os.environ["PYTEST_XDIST_WORKER"])

@pytest.mark.parametrize("number", range(8))
def test_without(number):
    pass
"""


def test_tests_of_the_server_share_a_worker(pytester: pytest.Pytester, pytestconfig: pytest.Config) -> None:
    pytester.makepyfile(test_inner=INNER)
    pytester.makeconftest("from tests.conftest import pytest_itemcollected")
    pytester.makeini(f"[pytest]\nmarkers = neo4j: real server\npythonpath = {pytestconfig.rootpath}\n")
    result = pytester.runpytest_subprocess("-n2", "--dist=loadgroup", "-p", "no:cacheprovider", "-rP")
    result.assert_outcomes(passed=16)
    assert len({line for line in result.outlines if line.startswith("WORKER")}) == 1
