from dataclasses import replace

import pytest

from graph.keys import Scope, fits, new_key, read_token, scopes


def test_a_token_opens_its_key_and_no_other() -> None:
    key, token = new_key("desk", [Scope.READ])
    other, _ = new_key("desk", [Scope.READ])
    read = read_token(token)
    assert read is not None
    assert read[0] == key.id
    assert fits(key, read[1])
    assert not fits(other, read[1])


def test_the_secret_is_not_kept() -> None:
    key, token = new_key("desk", [Scope.READ])
    assert token.rpartition("_")[2] not in repr(key)
    assert key.digest not in token


def test_a_revoked_key_fits_nothing() -> None:
    key, token = new_key("desk", [Scope.READ])
    _, secret = read_token(token) or ("", "")
    assert not fits(replace(key, revoked_at="2024-01-01T00:00:00+00:00"), secret)


@pytest.mark.parametrize("token", ["", "rlt_", "rlt_abc_def", "x" * 100_000, "rlt_abcdefghijkl_" + "é" * 43, "\0"])
def test_what_is_no_token_is_none(token: str) -> None:
    assert read_token(token) is None


@pytest.mark.parametrize(
    ("held", "asked", "opens"),
    [
        (Scope.READ, Scope.READ, True),
        (Scope.READ, Scope.INGEST, False),
        (Scope.INGEST, Scope.READ, False),
        (Scope.ADMIN, Scope.READ, True),
        (Scope.ADMIN, Scope.INGEST, True),
        (Scope.ADMIN, Scope.CYPHER, False),
        (Scope.CYPHER, Scope.READ, False),
        (Scope.CYPHER, Scope.CYPHER, True),
    ],
)
def test_what_a_scope_opens(held: Scope, asked: Scope, *, opens: bool) -> None:
    assert new_key("desk", [held])[0].opens(asked) is opens


def test_a_scope_of_a_newer_version_opens_nothing() -> None:
    assert scopes(["read", "curate", "admin"]) == (Scope.ADMIN, Scope.READ)
