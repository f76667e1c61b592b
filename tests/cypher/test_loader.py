"""The statements' headers are checked against their bodies."""

from pathlib import Path

import pytest

from cypher import loader
from cypher.loader import BadStatement, columns, parse, statements

GOOD = """// name: one
// mode: read
// params: id
// returns: row
// Finds one.
MATCH (n:Thing {id: $id})
RETURN n {.*} AS row
"""


def test_every_file_is_as_its_header_says() -> None:
    found = statements()
    assert len(found) > 60
    assert all(statement.sentence.endswith(".") for statement in found.values())


def test_good_statement() -> None:
    statement = parse(GOOD, name="one", folder="read")
    assert (statement.mode, statement.params, statement.returns) == ("read", ("id",), ("row",))
    assert statement.sentence == "Finds one."
    assert statement.text.startswith("MATCH")


@pytest.mark.parametrize(
    ("old", "new", "fault"),
    [
        ("// name: one", "// name: two", "file is called one"),
        ("// mode: read", "// mode: write", "a write statement in read/"),
        ("$id", "$other", "params are other"),
        ("AS row", "AS rows", "returns rows"),
        ("RETURN", "SET n.x = 1\nRETURN", "it writes"),
        ("AS row", "AS row; MATCH (m)", "more than one"),
        ("// Finds one.\n", "", "no sentence"),
        ("// returns: row\n", "", "no returns"),
    ],
)
def test_header_and_body_must_agree(old: str, new: str, fault: str) -> None:
    with pytest.raises(BadStatement, match=fault):
        parse(GOOD.replace(old, new), name="one", folder="read")


def test_a_part_stands_where_its_name_stood() -> None:
    source = GOOD.replace("RETURN", "WHERE n.a = 1\n  // include: named\nRETURN").replace(
        "params: id", "params: id, name"
    )
    text = parse(source, name="one", folder="read", parts={"named": "AND n.name = $name"}).text
    assert text == "MATCH (n:Thing {id: $id})\nWHERE n.a = 1\nAND n.name = $name\nRETURN n {.*} AS row"


def test_a_part_that_is_not_there_is_refused() -> None:
    with pytest.raises(BadStatement, match="no part named"):
        parse(GOOD.replace("RETURN", "// include: named\nRETURN"), name="one", folder="read")


def test_parts_are_no_statements() -> None:
    assert {path.stem for path in (loader.ROOT / loader.PARTS).iterdir()} & statements().keys() == set()
    assert all("include:" not in statement.text for statement in statements().values())


def test_words_in_strings_and_comments_are_no_code() -> None:
    source = GOOD.replace("RETURN", "// SET $this\nWHERE n.name <> 'DELETE $that; it'\nRETURN")
    assert parse(source, name="one", folder="read").params == ("id",)


def test_dynamic_types_are_no_parameters() -> None:
    source = GOOD.replace("(n:Thing {id: $id})", "(n:$(row.type) {id: $id})")
    assert parse(source, name="one", folder="read").params == ("id",)


@pytest.mark.parametrize(
    ("code", "names"),
    [
        ("RETURN a, b.c, count(*) AS n ORDER BY n LIMIT 3", ("a", "c", "n")),
        ("CALL () { MATCH (a) RETURN a } SET a.x = 1", ()),
        ("RETURN DISTINCT {a: 1, b: [1, 2]} AS map", ("map",)),
    ],
)
def test_columns(code: str, names: tuple[str, ...]) -> None:
    assert columns(code) == names


def test_bound_of_a_pattern_is_a_small_number() -> None:
    paths = statements()["shortest_paths"]
    assert "*..4]" in paths.bounded(4).text
    for hops in (0, 7):
        with pytest.raises(BadStatement):
            paths.bounded(hops)
    with pytest.raises(BadStatement):
        statements()["document"].bounded(2)


def test_two_files_of_one_name_are_refused(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for folder in ("read", "browser"):
        (tmp_path / folder).mkdir()
        (tmp_path / folder / "one.cypher").write_text(GOOD)
    monkeypatch.setattr(loader, "ROOT", tmp_path)
    with pytest.raises(BadStatement, match="two statements"):
        loader.statements.__wrapped__()
