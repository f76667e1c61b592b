"""Names whose words stand between hyphens, told by the signs alone."""

from collections.abc import Iterator, Sequence

from extract.parse import Parse


def hyphened_names(parse: Parse) -> Iterator[tuple[int, int]]:
    """Names of three words or more with hyphens between them, the inner ones small: (start, end) in tokens."""
    done = 0
    for hyphen in parse.with_word("-", before=1, behind=1):
        token, end = hyphen - 1, hyphen
        if token < done:
            continue
        while end + 1 < len(parse) and is_hyphen(parse, end):
            end += 2
        words = parse.words[token:end:2]
        if len(words) > 2 and words[0][0].isupper() and words[-1][0].isupper() and _is_small(words[1:-1]):
            yield token, end
        done = end


def _is_small(words: Sequence[str]) -> bool:
    """Whether words join parts of a name: "e", "al", "upon"."""
    return all(word.islower() and len(word) < 5 for word in words)


def is_hyphen(parse: Parse, token: int) -> bool:
    """Whether the word is a hyphen that stands close to both its neighbours."""
    close = parse.ends[token - 1] == parse.starts[token] and parse.ends[token] == parse.starts[token + 1]
    return parse.words[token] == "-" and close
