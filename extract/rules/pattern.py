"""The notation of dependency patterns: an indented tree of lines, one node a line.

A line reads `name[?|!]: step labels tests`:

* `name`: the role of the node; `name?` may be missing, `name!` must be missing.
* step: `>` a dependant of the node above, `<` its head, `@view` what a named view gives (see `views.py`); the first
  line, the anchor, has none.
* labels: dependency labels in lower case, `dobj|attr`; none or `*` for any.
* tests: `NOUN|PROPN` part of speech, `=in|at` lemma, `%speech_verb` word class (see `extract/words.py`),
  `~Person|Location` type of the mention, `~` any mention.

Example:
    relation: VERB %motion_verb
      subject: @subject ~
      preposition: > prep =to|into
        object: > pobj ~Location
"""

from dataclasses import dataclass, field
from functools import cache

from extract.words import CLASSES

POS_TAGS = frozenset("ADJ ADP ADV AUX CCONJ DET INTJ NOUN NUM PART PRON PROPN PUNCT SCONJ SYM VERB X".split())


class PatternError(ValueError):
    """A pattern is not written in the notation; the message names the line."""


@dataclass(frozen=True, slots=True)
class Node:
    """One node of a pattern; empty sets test nothing.

    Attributes:
        step: "" for the anchor, ">", "<" or the name of a view without its "@".
        lemmas: of the words named and of the word classes named.
        typed: whether the token must be the head of a mention, of one of `types` if there are any.
        needs: labels of each dependant that must be there, so that most patterns are given up at a glance (derived).
    """

    name: str
    step: str
    deps: frozenset[str]
    pos: frozenset[str]
    lemmas: frozenset[str]
    types: frozenset[str]
    typed: bool
    optional: bool
    forbidden: bool
    children: tuple["Node", ...] = ()
    needs: tuple[frozenset[str], ...] = field(init=False)

    def __post_init__(self) -> None:
        """Derives what dependants there must be."""
        must = (kid for kid in self.children if kid.step == ">" and not kid.optional and not kid.forbidden)
        object.__setattr__(self, "needs", tuple(kid.deps for kid in must if kid.deps))


def parse_pattern(text: str) -> Node:
    """Reads the notation.

    Raises:
        PatternError: a line has no name, an unknown word class, or a step where none may be.
    """
    lines = [line for line in text.splitlines() if line.strip()]
    if not lines:
        raise PatternError("a pattern has at least one line")
    node, rest = _read(lines, 0)
    if rest != len(lines):
        raise PatternError(f"not below the anchor: {lines[rest].strip()}")
    return node


def _read(lines: list[str], at: int) -> tuple[Node, int]:
    """The node on line `at` with all below it, and the first line after them."""
    depth, children, following = _indent(lines[at]), [], at + 1
    while following < len(lines) and _indent(lines[following]) > depth:
        child, following = _read(lines, following)
        if not child.step:
            raise PatternError(f"no step: {lines[at].strip()}")
        children.append(child)
    return _node(lines[at].strip(), tuple(children)), following


def _indent(line: str) -> int:
    return len(line) - len(line.lstrip())


@cache
def _node(line: str, children: tuple[Node, ...]) -> Node:
    """The node of a line; patterns share those that they have in common, so that these are fitted once."""
    name, colon, rest = line.partition(":")
    if not colon:
        raise PatternError(f"no name: {line}")
    words = rest.split()
    step = words.pop(0).lstrip("@") if words and (words[0] in {">", "<"} or words[0].startswith("@")) else ""
    deps: set[str] = set()
    pos: set[str] = set()
    lemmas: set[str] = set()
    types: set[str] = set()
    for word in words:
        if word.startswith("="):
            lemmas.update(word[1:].split("|"))
        elif word.startswith("%"):
            lemmas |= _word_class(word[1:])
        elif word.startswith("~"):
            types.update(filter(None, word[1:].split("|")))
        elif word.split("|")[0] in POS_TAGS:
            pos.update(word.split("|"))
        elif word != "*":
            deps.update(word.split("|"))
    return Node(
        name=name.rstrip("?!"),
        step=step,
        deps=frozenset(deps),
        pos=frozenset(pos),
        lemmas=frozenset(lemmas),
        types=frozenset(types),
        typed=any(word.startswith("~") for word in words),
        optional=name.endswith("?"),
        forbidden=name.endswith("!"),
        children=children,
    )


def _word_class(names: str) -> frozenset[str]:
    try:
        return frozenset().union(*(CLASSES[name] for name in names.split("|")))
    except KeyError as error:
        raise PatternError(f"no such word class: {error.args[0]}") from error
