import json

import pytest

from graph.keys import read_token
from tests.api.cli.conftest import Command


def test_a_key_is_made_listed_and_revoked(relatum: Command) -> None:
    made = relatum("keys", "create", "the desk", "--scope", "read", "--scope", "ingest", "--rate", "60/minute")
    key_id, secret = read_token(made.out.strip()) or ("", "")
    assert (made.code, made.err.startswith(f"relatum: key {key_id} for the desk opens ingest, read.")) == (0, True)
    listed = relatum("keys", "list")
    assert listed.out.startswith(f"{key_id}  the desk: ingest, read, 60/minute, since 20")
    assert secret not in listed.out
    revoked = relatum("keys", "revoke", key_id)
    assert (revoked.code, "revoked 20" in revoked.out, "revoked 20" in relatum("keys", "list").out) == (0, True, True)


def test_a_key_reads_where_nothing_else_is_said(relatum: Command) -> None:
    made = json.loads(relatum("keys", "create", "desk", "--json").out)
    (row,) = json.loads(relatum("keys", "list", "--json").out)["keys"]
    assert made["scopes"] == row["scopes"] == ["read"]
    assert "digest" not in made | row
    assert row == {name: value for name, value in made.items() if name != "key"}
    assert json.loads(relatum("keys", "revoke", made["id"], "--json").out)["revoked_at"]


def test_without_keys_the_list_says_how_to_make_one(relatum: Command) -> None:
    relatum("keys", "revoke", relatum("keys", "create", "x", "--json").out)
    assert relatum("stats").code == 0
    assert relatum("keys", "list").code == 0


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("create", ""), "name"),
        (("create", "a\nb"), "name"),
        (("create", "desk", "--rate", "often"), "600/minute"),
        (("create", "desk", "--scope", "all"), "--scope"),
        (("revoke", "nobody"), "nobody"),
    ],
)
def test_what_cannot_be_done_is_one_line(relatum: Command, arguments: tuple[str, ...], said: str) -> None:
    relatum("keys", "create", "first")
    found = relatum("keys", *arguments)
    assert (found.code, said in found.err, found.err.count("\n")) == (2, True, 1)


def test_keys_are_neither_exported_nor_copied(relatum: Command, graph: object) -> None:
    made = json.loads(relatum("keys", "create", "desk", "--json").out)
    assert made["id"] not in relatum("export").out
    assert relatum("copy", "sqlite:///relatum.db", "sqlite:///copy.db").code == 0
    assert "no key yet" in relatum("keys", "list", "--store", "sqlite:///copy.db").out
