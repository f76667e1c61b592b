import pytest

from extract.model import EntityType
from graph.answers.spelling import matched, written
from graph.model import Entity


def entity(name: str, *aliases: str) -> Entity:
    return Entity("e1", EntityType.PERSON, name, aliases, (), (), None, None, 1, 0)


@pytest.mark.parametrize(
    ("name", "words", "found"),
    [
        ("Zoë Ångström", ["ang"], ["Ångström"]),
        ("Tobias Renner", ["to", "ren"], ["Tobias", "Renner"]),
        ("Anne-Marie Roe", ["marie"], ["Marie"]),
        ("U.S. Treasury", ["us"], ["U.S."]),
        ("Алексей Навальный", ["nav"], ["Навальный"]),
        ("Treasury", ["x", ""], []),
        ("O'Brien's Bar", ["obrien"], ["O'Brien's"]),
    ],
)
def test_words_that_matched(name: str, words: list[str], found: list[str]) -> None:
    assert [name[span.start : span.end] for span in matched(name, words)] == found


def test_the_entitys_own_spelling_of_a_name() -> None:
    one = entity("Zoë Ångström", "the minister", "Z. Ångström")
    assert written(one, "zoe angstrom") == "Zoë Ångström"
    assert written(one, "z angstrom") == "Z. Ångström"
    assert written(one, "nobody else") == "nobody else"
