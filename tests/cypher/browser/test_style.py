"""The style of Neo4j Browser: complete, in the right order, readable, the same in all its forms."""

import json
import re
from itertools import pairwise

from cypher.browser import style
from extract.model import EntityType


def test_every_entity_type_has_a_look_and_no_other_has() -> None:
    assert {look.label for look in style.type_looks()} == {kind.value for kind in EntityType}


def test_looks_differ_in_colour() -> None:
    colours = [look.colour for look in style.type_looks()]
    assert len(set(colours)) == len(colours)


def test_looks_differ_in_lightness_too() -> None:
    light = sorted(lightness(look.colour) for look in style.type_looks())
    assert min(after - before for before, after in pairwise(light)) >= 3


def lightness(colour: str) -> float:
    """L* of a colour, 0 to 100. Source: CIE 15, sRGB of IEC 61966-2-1."""
    parts = [int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5)]
    red, green, blue = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts]
    return float(116 * (0.2126 * red + 0.7152 * green + 0.0722 * blue) ** (1 / 3) - 16)


def test_base_label_stands_before_every_type() -> None:
    order = list(style.rules())
    base = order.index("node.__Entity__")
    assert all(base < order.index(f"node.{look.label}") for look in style.type_looks())


def test_entities_are_captioned_by_name_and_documents_by_title() -> None:
    rules = style.rules()
    assert {rules[f"node.{look.label}"]["caption"] for look in style.type_looks()} == {"{name}"}
    assert rules["node.Document"]["caption"] == "{title}"
    assert rules["relationship"]["caption"] == "{words}"


def test_text_is_white_on_dark_colours_only() -> None:
    rules = style.rules()
    assert rules["node.Organization"]["text-color-internal"] == style.LIGHT
    assert rules["node.Work"]["text-color-internal"] == style.DARK


def test_grass_has_each_rule_and_quotes_its_captions() -> None:
    sheet = style.grass()
    assert re.findall(r"^(\S+) \{$", sheet, flags=re.MULTILINE) == list(style.rules())
    assert "  caption: '{name}';\n" in sheet
    assert "  diameter: 65px;\n" in sheet


def test_command_is_one_line_that_a_setting_can_hold() -> None:
    command = style.style_command(guide="http://localhost:8000/browser/guide.html")
    assert "\n" not in command
    assert "\\" not in command
    dump, clear, play = command.split("; ")
    assert json.loads(dump.removeprefix("style ")) == style.rules()
    assert (clear, play) == ("clear", "play http://localhost:8000/browser/guide.html")


def test_command_without_a_guide_plays_none() -> None:
    assert style.style_command().endswith("; clear")
