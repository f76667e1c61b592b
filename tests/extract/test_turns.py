"""Tests of `extract.turns`: who speaks in a talk that is written down."""

from collections.abc import Sequence

import pytest

from extract.parse import Parse
from extract.pipeline import Extractor
from extract.turns import labels, turns, with_speakers

TALK = "ROE: I left. LEE: Why? ROE: It was late."
CASES = [
    (TALK, "ROE: LEE: ROE:"),
    ("Ann Roe: No. MR. LEE (Acme): Yes. Ann Roe: No.", "Ann Roe: MR. LEE (Acme): Ann Roe:"),
    ("ANN ROE, HOST: No. TOM LEE, HEAD OF ACME: Yes. ANN ROE: No.", "ANN ROE, HOST: TOM LEE, HEAD OF ACME: ANN ROE:"),
    ("Later, the head of Acme said: no. Later, he said: yes. Later, she said: go.", ""),
    ("Q: Why? A: No. Q: When?", "Q: A: Q:"),
    ("ann: hello tom_r: hello ann: he left", "ann: tom_r: ann:"),
    ("Date: May 3. To: Ann Roe. From: Tom Lee.", ""),
    ("ROE: I left. LEE: Why?", ""),
    ("He told us this: go. Then he told us that: stay. He told us this: go.", ""),
]


def talk(text: str) -> str:
    """The text with a paragraph for each turn."""
    words = text.split(" ")
    for at, word in enumerate(words[:-1]):
        words[at] += "\n\n" if word[-1] in ".?" and word != "MR." else " "
    return "".join(words).replace("hello ", "hello\n\n")


@pytest.mark.parametrize(("text", "found"), CASES)
def test_who_stands_before_a_colon(text: str, found: str) -> None:
    spoken = talk(text)
    assert " ".join(spoken[start:end] for start, end in labels(spoken)) == found


def parse_of(text: str, entities: Sequence[tuple[int, int, str]] = ()) -> Parse:
    """Words between blanks without a tree, signs behind them apart."""
    words = text.replace(":", " :").replace(".", " .").split()
    starts: list[int] = []
    for word in words:
        starts.append(text.index(word, starts[-1] + len(words[len(starts) - 1]) if starts else 0))
    count = len(words)
    return Parse(
        text=text,
        words=tuple(words),
        lemmas=tuple(words),
        tags=("NNP",) * count,
        pos=("PROPN",) * count,
        deps=("ROOT",) * count,
        heads=tuple(range(count)),
        starts=tuple(starts),
        ends=tuple(start + len(word) for start, word in zip(starts, words, strict=True)),
        entities=tuple(entities),
        sentences=((0, count),),
    )


def said(parse: Parse) -> list[tuple[str, str]]:
    return [(parse.words[who], " ".join(parse.words[start:end])) for who, start, end in turns(parse)]


def test_a_turn_goes_on_to_the_next_and_the_last_to_its_paragraph() -> None:
    text = "ROE: I left.\n\nIt rained.\n\nLEE: Why?\n\nROE: I ran.\n\nThe end."
    assert said(parse_of(text)) == [("ROE", "I left . It rained ."), ("ROE", "I ran .")]


def test_who_has_a_name_may_speak_once() -> None:
    text = "A: I left.\n\nLee: Why?\n\nA: I ran.\n\nNote: The end."
    parse = parse_of(text, [(5, 6, "PERSON")])
    assert said(parse) == [("Lee", "Why?")]


@pytest.mark.parametrize(
    ("who", "persons"),
    [
        ("Ann Grau", ["Ann Grau"]),
        ("Mr. GRAU", ["GRAU"]),
        ("LUND", ["LUND"]),
        ("HOST", []),
        ("Judge", []),
        ("THE COURT", []),
    ],
)
def test_persons_are_told_by_their_names(who: str, persons: list[str]) -> None:
    text = f"Tom Lund sat.\n\n{who}: I left.\n\n{who}: I ran.\n\n{who}: I sat."
    parse = with_speakers(parse_of(text, [(0, 2, "PERSON")]))
    found = [parse.quote(range(start, end)) for start, end, _ in parse.entities]
    assert found == ["Tom Lund", *(persons * 3)]


def test_a_text_without_turns_is_left_as_it_is() -> None:
    parse = parse_of("Tom Lund sat.")
    assert with_speakers(parse) is parse
    assert said(parse) == []


@pytest.mark.model
def test_who_speaks_is_i(extractor: Extractor) -> None:
    text = "HOST: Senator Paul Grau is here.\nGRAU: I met Ann Roe in Lima.\nHOST: When?\nGRAU: I met her in May."
    met = [triple for triple in extractor.extract(text).triples if triple.predicate == "met"]
    names = {extractor.extract(text).chains[triple.subject.chain or 0].name for triple in met}
    assert names == {"Paul Grau"}
    assert {triple.qualifiers.attributed_to and triple.qualifiers.attributed_to.text for triple in met} == {"GRAU"}
