"""Finds what the model's attribute ruler seeks, with the patterns of one token tried once for each kind of token.

The ruler has some 170 patterns, nearly all of one token, and spaCy tries each of them at each token: a sixth of the CPU
of a parse. What these find depends on the tag, the label and the word of the token alone, so it is kept; words that no
pattern names count as one, which keeps the kinds few.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import TYPE_CHECKING, Any, Literal

if TYPE_CHECKING:
    from spacy.tokens import Doc
    from spacy.vocab import Vocab

ATTRIBUTES = ("TAG", "DEP", "IS_SPACE", "LOWER")
"""What patterns of one token may ask for; a pattern that asks for more, or for the form of a word, is tried as ever."""

Pattern = Sequence[Mapping[str, Any]]
Kind = tuple[int, ...]


class QuickMatcher:
    """Gives the matches that `spacy.matcher.Matcher` gives for the same patterns, in another order."""

    def __init__(self, vocab: "Vocab", patterns: Iterable[tuple[str, Sequence[Pattern]]]) -> None:
        """`patterns`: those of each key."""
        from spacy.matcher import Matcher  # noqa: PLC0415  # a second that only a process with a model needs to spend

        self._single, self._others = Matcher(vocab), Matcher(vocab)
        self._words: set[int] = set()
        self._found: dict[Kind, Sequence[int]] = {}
        for key, several in patterns:
            single = [pattern for pattern in several if len(pattern) == 1 and _is_simple(pattern[0])]
            others = [pattern for pattern in several if pattern not in single]
            for matcher, mine in ((self._single, single), (self._others, others)):
                if mine:
                    matcher.add(key, [list(map(dict, pattern)) for pattern in mine])
            for (token,) in single:
                self._words.update(map(vocab.strings.add, _values(token.get("LOWER", ""))))

    def __call__(self, doc: "Doc", *, allow_missing: bool, as_spans: Literal[False]) -> list[tuple[int, int, int]]:
        """(key, start, end) of each match in a parsed Doc."""
        found = self._others(doc, allow_missing=allow_missing, as_spans=as_spans)
        for token, (*kind, word) in enumerate(doc.to_array(list(ATTRIBUTES)).tolist()):
            key = (*kind, word if word in self._words else 0)
            if key not in self._found:
                self._found[key] = self._look(doc, token)
            found += [(one, token, token + 1) for one in self._found[key]]
        return found

    def _look(self, doc: "Doc", token: int) -> Sequence[int]:
        """Keys of the patterns of one token that fit at a token."""
        found = self._single(doc[token : token + 1], allow_missing=True)
        return tuple(key for key, _, _ in found)


def _is_simple(token: Mapping[str, Any]) -> bool:
    """Whether a pattern asks for values, and for nothing else: no form of a word, and no number of tokens."""
    return set(token) <= set(ATTRIBUTES) and all(_is_listed(value) for value in token.values())


def _is_listed(value: object) -> bool:
    return isinstance(value, str | bool) or (isinstance(value, Mapping) and set(value) <= {"IN", "NOT_IN"})


def _values(value: object) -> Sequence[str]:
    """The values that a test names."""
    if isinstance(value, Mapping):
        return [one for listed in value.values() for one in listed]
    return [value] if isinstance(value, str) else []
