"""Quotations: who is quoted in what stands between quotation marks or behind "said:", also where no verb governs."""

from collections.abc import Iterator, Sequence

from extract.arguments import phrase
from extract.found import Phrase
from extract.lexicon import heads
from extract.marks import MARKS
from extract.model import EntityType
from extract.normalise import PARAGRAPH
from extract.parse import Parse, once
from extract.relatives import antecedent
from extract.speakers import leading, speaker
from extract.turns import turns
from extract.words import SPEAKING

OPENING = frozenset("say tell add write state continue comment declare announce explain reply respond tweet".split())
"""Verbs that a colon behind them goes on with, in words that stand without marks."""

QUOTED = "quoted"
"""The rule of facts that say with what somebody is quoted."""


class Quotes:
    """The quotations of one parse with those who are quoted."""

    def __init__(self, parse: Parse) -> None:
        self._speakers: dict[int, int] = {}
        self._starts: dict[int, int] = {}
        last, before, silent = None, 0, list[tuple[int, int]]()
        for speech, start, end in (*turns(parse), *_unmarked(parse)):
            self._quote(speech, ((start, end),))
        found = tuple(_quotations(parse))
        inside = {token for start, end, _ in found for token in range(start, end)}
        for start, end, goes_on in found:
            silent = silent if goes_on else []
            quoted = speaker(parse, start, end, inside)
            if quoted is None and (goes_on or _follows(parse, before, start, last)):
                quoted = last
            if quoted is None:
                quoted = leading(parse, start, end, inside)
            ranges = (*silent, (start, end))
            if quoted is None:
                silent.append((start, end))
            else:
                self._quote(quoted, ranges)
                silent = []
            last, before = quoted, end

    def _quote(self, speaker: int, ranges: Sequence[tuple[int, int]]) -> None:
        """Notes who is quoted with the words of some ranges."""
        for start, end in ranges:
            self._speakers.update(dict.fromkeys(range(start, end), speaker))
        self._starts.setdefault(speaker, ranges[0][0])

    def speaker_head(self, token: int) -> int | None:
        """Head of the noun phrase that names who is quoted with a word, or None."""
        return self._speakers.get(token)

    def first_of(self, head: int) -> int:
        """First word of what a noun phrase with this head is quoted with, if that stands before it; else the head."""
        return min(head, self._starts.get(head, head))

    def speaker(self, parse: Parse, token: int) -> Phrase | None:
        """Who is quoted with a word of the parse that this was made of, or None."""
        head = self.speaker_head(token)
        return None if head is None else phrase(parse, head, bare=True)


@once
def quotes_of(parse: Parse) -> Quotes:
    """The quotations of a parse, read once."""
    return Quotes(parse)


def _quotations(parse: Parse) -> Iterator[tuple[int, int, bool]]:
    """Token ranges between marks, and whether a range goes on with one that its paragraph left open."""
    start: int | None = None
    left_open = False
    for token in range(len(parse)):
        gap = parse.starts[token] - parse.ends[token - 1] if token else 0
        if gap >= len(PARAGRAPH) and PARAGRAPH in parse.text[parse.ends[token - 1] : parse.starts[token]]:
            if start is not None:
                yield start, token, left_open
            left_open, start = start is not None, None
        if parse.words[token] not in MARKS:
            continue
        if start is None:
            start = None if _only_closes(parse, token) else token + 1
        else:
            again = _opens_paragraph(parse, token)
            end = _certain_end(parse, start, token) if again else token
            yield start, end, left_open
            start, left_open = token + 1 if again else None, again and end == token
    if start is not None and start < len(parse):
        # A mark that nothing closes up to a far end was set or read by mistake.
        far = parse.sentence_of[len(parse) - 1] - parse.sentence_of[start] > _UNCLOSED
        yield start, parse.sentences[parse.sentence_of[start]][1] if far else len(parse), left_open


_UNCLOSED = 3
"""Sentences behind the first one that a quotation without an end may go on for."""


def _unmarked(parse: Parse) -> Iterator[tuple[int, int, int]]:
    """Who says what stands without marks behind "The minister said:", and its range, to where others are told of.

    At the end of a paragraph such a colon opens all that follows, as in a statement, and in the first sentence of one
    the rest of it; else it opens what goes on to the last sentence in which somebody speaks of himself.
    """
    for colon in parse.with_word(":", before=2, behind=1):
        verb, start = _introduces(parse, colon), colon + 1
        speaker = None if verb is None or parse.words[start] in MARKS else parse.child(verb, "nsubj")
        if speaker is None or not parse.words[start][0].isupper():
            continue
        block, end = _breaks(parse, start), start
        opened = PARAGRAPH in parse.text and _breaks(parse, parse.sentences[parse.sentence_of[colon]][0])
        whole = block or opened
        for first, last in parse.sentences[parse.sentence_of[start] :]:
            begins = first > start and _breaks(parse, first)
            if first > start and (_is_other_voice(parse, speaker, first, last) or (begins and not (block or opened))):
                break
            whole = block or (whole and not begins)
            if whole or any(parse.words[token].lower() in _FIRST for token in range(first, last)):
                end = last
        if end > start:
            yield antecedent(parse, speaker) or speaker, start, end


def _is_other_voice(parse: Parse, speaker: int, first: int, last: int) -> bool:
    """Whether a sentence is none of a statement: it begins with a mark, tells what others say, or of who speaks."""
    return (
        parse.words[first] in MARKS
        or any(_tells_speaker(parse, token) and not _is_written(parse, token) for token in range(first, last))
        or any(_tells_of(parse, speaker, token) for token in range(first, last))
    )


def _is_written(parse: Parse, verb: int) -> bool:
    """Whether no person or body says something, but a report or another work."""
    return any(heads().types.get(parse.lemmas[one].lower()) is EntityType.WORK for one in parse.kids(verb, "nsubj"))


def _tells_of(parse: Parse, speaker: int, token: int) -> bool:
    """Whether a word is the subject of what is told of who speaks, by the words he was called by: "the Minister"."""
    if parse.deps[token] not in {"nsubj", "nsubjpass"} or parse.tags[token] not in {"NN", "NNP"}:
        return False
    called = tuple(parse.words[one] for one in parse.subtree(token) if parse.deps[one] != "det")
    own = tuple(parse.words[one] for one in parse.subtree(speaker))
    return any(own[at : at + len(called)] == called for at in range(len(own)))


_FIRST = frozenset("i we me us my our mine ours".split())


def _introduces(parse: Parse, colon: int) -> int | None:
    """The verb of speech that a colon goes on with, right before it or with an object between: "told MPs:"."""
    near = (colon - 1, parse.heads[colon - 1])
    found = (one for one in near if parse.pos[one] == "VERB" and parse.lemmas[one] in OPENING)
    verb = next(found, None)
    return verb if verb is not None and parse.sentence_of[verb] == parse.sentence_of[colon - 1] else None


def _breaks(parse: Parse, token: int) -> bool:
    """Whether a paragraph begins with a word."""
    return token == 0 or PARAGRAPH in parse.text[parse.ends[token - 1] : parse.starts[token]]


def _opens_paragraph(parse: Parse, mark: int) -> bool:
    """Whether a mark in an open quotation begins its next paragraph, where the text has lost the break: "Go. "Go now.".

    Source: the rule of newspapers that each paragraph of a quotation is opened, and only the last one is closed.
    """
    apart = 0 < mark < len(parse) - 1 and parse.ends[mark - 1] < parse.starts[mark]
    return apart and parse.ends[mark] == parse.starts[mark + 1] and parse.words[mark - 1] in _ENDS


_ENDS = frozenset((".", "!", "?", "...", "…"))


def _certain_end(parse: Parse, start: int, end: int) -> int:
    """End of what is quoted up to another opening mark: one sentence, where a later one tells itself who speaks."""
    first = parse.sentence_of[start]
    for number in range(first + 1, parse.sentence_of[end - 1] + 1):
        if any(_tells_speaker(parse, token) for token in range(*parse.sentences[number])):
            return parse.sentences[first][1]
    return end


def _tells_speaker(parse: Parse, token: int) -> bool:
    """Whether a word is the main verb of a sentence that tells what others say: "a guard said that"."""
    if parse.deps[token] != "ROOT" or parse.lemmas[token] not in SPEAKING:
        return False
    subject = parse.child(token, "nsubj", "nsubjpass")
    return subject is not None and parse.tags[subject] != "PRP" and parse.pos[token] == "VERB"


def _only_closes(parse: Parse, token: int) -> bool:
    """Whether a mark can only close a quotation: close to the word before it, apart from the next or before a stop."""
    close = token > 0 and parse.ends[token - 1] == parse.starts[token]
    last = token + 1 == len(parse) or parse.ends[token] < parse.starts[token + 1]
    return close and (last or parse.words[token + 1] in _STOPS)


_STOPS = frozenset(".,;:!?)")


def _follows(parse: Parse, before: int, start: int, speaker: int | None) -> bool:
    """Whether a quotation is the sentence after that in which the last one ended: "Go," she said. "Go now.".

    Behind a question mark its speaker may be told in a sentence of his own.
    """
    if not 0 < before < start < len(parse) or PARAGRAPH in parse.text[parse.starts[before] : parse.starts[start - 1]]:
        return False
    opens = parse.sentences[parse.sentence_of[start]][0] >= start - 1
    apart = speaker is not None and before < speaker < start and parse.sentence_of[speaker] > parse.sentence_of[before]
    return opens and parse.sentence_of[start] - parse.sentence_of[before] <= 1 + apart
