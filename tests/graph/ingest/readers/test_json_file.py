"""JSON files: one article or many."""

import json

from graph.ingest.readers.article import DEFAULT, Article, Options
from graph.ingest.readers.json_file import read_json
from graph.model import InputError


def read(raw: bytes | str, options: Options = DEFAULT) -> list[Article | InputError]:
    return list(read_json(raw if isinstance(raw, bytes) else raw.encode(), source="a.json", options=options))


def test_an_object_is_one_article() -> None:
    (found,) = read('{"text": "Ann met Bob."}')
    assert isinstance(found, Article)
    assert (found.source, found.document.text) == ("a.json", "Ann met Bob.")


def test_a_bad_item_of_an_array_does_not_stop_the_rest() -> None:
    found = read('[{"text": "Ann"}, {"txt": 1}, 7, {"text": "Bob"}]')
    assert [type(each) for each in found] == [Article, InputError, InputError, Article]
    assert [each.source for each in found][1:3] == ["a.json item 2", "a.json item 3"]


def test_what_is_not_json_is_reported_with_its_place() -> None:
    (found,) = read('{"text":\n "Ann" "Bob"}')
    assert isinstance(found, InputError)
    assert (found.code, "line 2, column 8" in found.message) == ("bad_json", True)


def test_endless_nesting_and_numbers_are_reported() -> None:
    for raw in ("[" * 100_000, '{"text": ' + "9" * 10_000 + "}"):
        (found,) = read(raw)
        assert isinstance(found, InputError)
        assert found.code == "bad_json"


def test_a_key_is_for_one_article() -> None:
    (found,) = read(json.dumps([{"text": "Ann"}, {"text": "Bob"}]), Options(key="k"))
    assert isinstance(found, InputError)
    assert found.code == "key_for_many"
    (single,) = read('[{"text": "Ann"}]', Options(key="k"))
    assert isinstance(single, Article)
    assert single.document.key == "k"
