"""The style of Neo4j Browser, made of the table of types: as a `.grass` file and as the JSON that settings take."""

import json
import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from functools import cache
from importlib.resources import files

Rules = Mapping[str, Mapping[str, str]]

BASE_LABEL = "__Entity__"
GREY = "#A5ABB6"
SLATE = "#6B7280"
DARK = "#1B1D22"
LIGHT = "#FFFFFF"


@dataclass(frozen=True, slots=True)
class TypeLook:
    """How one type of entity looks.

    Attributes:
        shape: as cytoscape.js calls it; Neo4j Browser draws circles alone.
        word: what people read instead of the label.
    """

    label: str
    colour: str
    shape: str
    word: str


@cache
def type_looks() -> tuple[TypeLook, ...]:
    """The table of types, in the order in which label tokens are made."""
    table = tomllib.loads((files(__package__) / "types.toml").read_text(encoding="utf-8"))
    return tuple(TypeLook(**row) for row in table["type"])


def rules() -> Rules:
    """Style rules in sheet order.

    The rule of the base label stands before those of the types: Browser merges all rules that match, and the last wins.
    """
    found: dict[str, Mapping[str, str]] = {
        "node": {"diameter": "65px", "color": GREY, "text-color-internal": DARK, "font-size": "10px"},
        "relationship": {"color": SLATE, "font-size": "10px", "caption": "{words}"},
        f"node.{BASE_LABEL}": {"color": GREY, "caption": "{name}"},
    }
    for look in type_looks():
        text = LIGHT if _is_dark(look.colour) else DARK
        found[f"node.{look.label}"] = {"color": look.colour, "text-color-internal": text, "caption": "{name}"}
    found["node.Document"] = {"color": GREY, "caption": "{title}"}
    found["node.Statement"] = {"color": GREY, "caption": "{predicate}"}
    return found


def grass() -> str:
    """The rules as a `.grass` file; the form knows no comments."""
    return "".join(f"{selector} {{\n{_lines(style)}}}\n" for selector, style in rules().items())


def style_command(*, guide: str | None = None) -> str:
    """What Browser runs after a login: the style on one line, then the guide at that URL.

    `clear` takes the dump of the style off the screen.
    """
    style = json.dumps(rules(), separators=(",", ":"))
    return "; ".join([f"style {style}", "clear", *([f"play {guide}"] if guide else [])])


def _lines(style: Mapping[str, str]) -> str:
    return "".join(f"  {key}: {_value(key, value)};\n" for key, value in style.items())


def _value(key: str, value: str) -> str:
    return f"'{value}'" if key == "caption" else value


def _is_dark(colour: str) -> bool:
    """Whether white text reads better on it than black.

    Source: relative luminance of WCAG 2, without its gamma, which changes the answer for none of our colours.
    """
    red, green, blue = (int(colour[at : at + 2], 16) / 255 for at in (1, 3, 5))
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue < 0.5
