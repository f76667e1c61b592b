"""Tests of `extract.language`."""

from types import SimpleNamespace
from typing import Any

import numpy as np
import pytest
from threadpoolctl import threadpool_info

from extract import language
from extract.errors import ModelMissing
from extract.normalise import normalise
from extract.pipeline import MODEL, Extractor
from tests.extract.parse_files import parse_of

TEXT = "Ann Roe left Oslo\n\nShe lives in Bergen. It rains there."


class Words:
    """A stand-in for a model: each word is a token, each Doc one sentence."""

    def pipe(self, texts: Any, *, as_tuples: bool, batch_size: int) -> Any:
        assert as_tuples
        assert batch_size == language.BATCH
        return ((self.doc(text), context) for text, context in texts)

    def doc(self, text: str) -> Any:
        starts = [at for at in range(len(text)) if text[at] != " " and (at == 0 or text[at - 1] == " ")]
        words = text.split()
        tokens = [
            SimpleNamespace(
                text=word,
                lemma_=word.lower(),
                tag_="NN",
                pos_="NOUN",
                dep_="dep",
                i=i,
                idx=at,
                lower_=word.lower(),
                is_sent_start=i == 0,
            )
            for i, (word, at) in enumerate(zip(words, starts, strict=True))
        ]
        return Doc(text, tokens)


class Doc(list):  # type: ignore[type-arg]  # tokens with the attributes of spaCy's
    """A stand-in for a spaCy Doc."""

    def __init__(self, text: str, tokens: list[Any]) -> None:
        super().__init__(_Token(token) for token in tokens)
        self.text = text
        self.ents = [SimpleNamespace(start=0, end=1, label_="ORG")] if tokens else []
        self.sents = [SimpleNamespace(start=0, end=len(tokens))] if tokens else []
        self.tensor = np.zeros((len(tokens), 4), dtype=np.float32)
        self.user_data = {"doubts": np.full(len(tokens), 0.25)}


class _Token:
    def __init__(self, row: Any) -> None:
        vars(self).update(vars(row))
        self.head = row

    def __len__(self) -> int:
        return len(self.text)  # type: ignore[attr-defined]  # set above


def test_paragraphs_are_parsed_apart_and_joined() -> None:
    parse = language.parse(Words(), TEXT)  # type: ignore[arg-type]  # stand-in
    assert parse.words == tuple(TEXT.split())
    assert [parse.text[parse.starts[a] : parse.ends[b - 1]] for a, b in parse.sentences] == TEXT.split("\n\n")
    assert all(
        parse.text[start:end] == word for word, start, end in zip(parse.words, parse.starts, parse.ends, strict=True)
    )
    assert parse.entities == ((0, 1, "ORG"), (4, 5, "ORG"))
    assert parse.doubts == (0.25,) * len(parse)


def test_several_texts_keep_their_order() -> None:
    parses = list(language.parse_many(Words(), ["one", "", "two three"]))  # type: ignore[arg-type]  # stand-in
    assert [parse.words for parse in parses] == [("one",), (), ("two", "three")]


@pytest.mark.parametrize("unit", ["It was said so. ", "word ", "x" * 100 + " "])
def test_a_long_paragraph_is_cut(unit: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "LONGEST_SLICE", 300)
    text = (unit * 60).strip()
    parse = language.parse(Words(), text)  # type: ignore[arg-type]  # stand-in
    assert parse.words == tuple(text.split())
    assert all(parse.ends[b - 1] - parse.starts[a] <= 300 for a, b in parse.sentences)
    if "." in unit:
        assert all(parse.words[b - 1] == "so." for _, b in parse.sentences)


def test_a_sentence_ends_behind_a_name_that_ends_in_a_small_letter() -> None:
    text = "They met Kim Su-min. Roe left the well-known mill. It was old."
    parse = language.parse(Words(), text)  # type: ignore[arg-type]  # stand-in
    assert [parse.words[end - 1] for _, end in parse.sentences] == ["Su-min.", "old."]


def test_a_model_that_is_not_installed() -> None:
    with pytest.raises(ModelMissing, match="pip install no-such-model"):
        language.load("no_such_model")


@pytest.mark.model
def test_no_sentence_crosses_a_paragraph(extractor: Extractor) -> None:
    parse = language.parse(extractor._nlp, normalise(TEXT).text)
    assert [parse.text[parse.starts[a] : parse.ends[b - 1]] for a, b in parse.sentences] == [
        "Ann Roe left Oslo",
        "She lives in Bergen.",
        "It rains there.",
    ]
    assert language.version(extractor._nlp) == "en_core_web_md-3.7.1"


@pytest.mark.model
def test_a_place_in_a_place_is_two(extractor: Extractor) -> None:
    parse = language.parse(extractor._nlp, "He lived in Lagos, Nigeria from 1984 till 1994.")
    places = [parse.quote(range(start, end)) for start, end, label in parse.entities if label == "GPE"]
    assert places == ["Lagos", "Nigeria"]


def test_a_sentence_beyond_all_measure_is_cut_and_its_tree_with_it() -> None:
    cut = tuple(language._short([(0, 3), (3, 3 + language.LONGEST_SENTENCE + 2)]))
    end = 3 + language.LONGEST_SENTENCE
    assert cut == ((0, 3), (3, end), (end, end + 2))
    heads = [1, 1, 1, *[3] * (language.LONGEST_SENTENCE + 2)]
    assert list(language._within(heads, cut))[-3:] == [3, end, end + 1]


@pytest.mark.model
def test_what_a_cut_makes_a_root_is_called_one(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(language, "LONGEST_SENTENCE", 3)
    whole = parse_of("Since Monday")
    parse = language._join(whole.text, [(whole, 0)])
    roots = [token for token, head in enumerate(parse.heads) if head == token]
    assert len(roots) > len(whole.sentences)
    assert {parse.deps[token] for token in roots} == {"ROOT"}


def test_a_parse_takes_one_thread() -> None:
    language.load(MODEL)
    assert {pool["num_threads"] for pool in threadpool_info() if pool["user_api"] == "blas"} == {1}


@pytest.mark.parametrize(
    ("text", "read"),
    [
        ("a crew - offences that", "a crew — offences that"),
        ("Two men - Ann Roe and Tom - were", "Two men — Ann Roe and Tom — were"),
        ("the agency - Interfax said", "the agency - Interfax said"),
        ("1911 - 1980", "1911 - 1980"),
        ("Ann Roe (1911–1980) was", "Ann Roe (1911-1980) was"),
        ("the years 1911–1980 were", "the years 1911–1980 were"),
        ("a well - known band , which", "a well - known band , which"),
    ],
)
def test_dashes_are_read_by_what_stands_around_them(text: str, read: str) -> None:
    assert language._with_dashes(text) == read


def test_buttons_to_share_a_page_are_left_out() -> None:
    text = "Prices fell. Send Facebook Twitter Google+ Whatsapp Tumblr linkedin Digg They rose."
    assert language.parse(Words(), text).words == ("Prices", "fell.", "They", "rose.")  # type: ignore[arg-type]  # stand-in


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("Prices fell. (02.03.2017) Acme grew.", ("Prices", "fell.", "Acme", "grew.")),
        ("(02.03.2017) Acme grew.", ("Acme", "grew.")),
        ("Acme (02.03.2017) grew.", ("Acme", "(02.03.2017)", "grew.")),
    ],
)
def test_a_day_in_brackets_before_a_sentence_is_left_out(text: str, words: tuple[str, ...]) -> None:
    assert language.parse(Words(), text).words == words  # type: ignore[arg-type]  # stand-in


@pytest.mark.parametrize(
    ("text", "heading"),
    [
        ("Cheaper cars On Friday, Acme said it would cut prices.", "Cheaper cars "),
        ("No easy way' Although Ann Roe cast doubt on it, she left.", "No easy way' "),
        ("Thousands bury the poet Throughout his life, Tom Reed helped.", "Thousands bury the poet "),
        ("Arbitrary decisions Even the rule on debt was arbitrary.", "Arbitrary decisions "),
        ("No easy way But not everybody left.", "No easy way "),
        ("No easy way But Ann Roe left.", "No easy way "),
        ("No easy way According to Ann Roe, she left.", "No easy way "),
        ("Nothing But Trouble is a film.", ""),
        ("No easy way His host, Ann Roe, left.", "No easy way "),
        ("They met on Sunday Instead, Ann Roe left.", "They met on Sunday "),
        ("No easy way Police said she left.", "No easy way "),
        ("More light than dark Other towns fell.", "More light than dark "),
        ("She met the London Police in town, and asked The People in.", ""),
        ("Ann Roe said Police radio was off when Others played.", ""),
        ("The channel Russia Today, which is old, fell.", ""),
        ("READ MORE: Kenya expels ten men.", "READ MORE: "),
        ("Permalink http://ac.me/p/2XS3J Kenya expels ten men.", "Permalink http://ac.me/p/2XS3J "),
        ("See http://ac.me/p/2XS3J for more.", ""),
        ("He uses Facebook, Twitter and Google to sell.", ""),
        ("He starred in the film Under the skin, which was long.", ""),
        ("The band played the song After the rain, and left.", ""),
        ("She lives in The Hague and reads The Guardian.", ""),
        ("They watched a play On golden ponds, and left.", ""),
        ("Prices rose on Friday. On Monday, they fell.", ""),
    ],
)
def test_a_heading_that_lost_its_line_is_parsed_apart(text: str, heading: str) -> None:
    parse = language.parse(Words(), text)  # type: ignore[arg-type]  # stand-in
    first = parse.sentences[0][1]
    assert first == len(heading.split() or text.split())
    assert len(parse) == len(text.split())


@pytest.mark.parametrize(
    "text",
    [
        "It lost a third of its soil.- Kenya lost more.",
        "They lost soil.- - Kenya lost more.",
        "They lost soil.-Kenya lost more.",
        "They lost soil.-\n\nKenya lost more.",
        "They lost 9%.- Kenya lost more.",
        "They lost soil. - - - Kenya lost more.",
    ],
)
def test_a_dash_behind_a_full_stop_parts_two_sentences(text: str) -> None:
    parse = language.parse(Words(), text)  # type: ignore[arg-type]  # stand-in
    assert [parse.words[end - 1] for _, end in parse.sentences] in (["soil.", "more."], ["9%.", "more."])
    assert all(parse.text[a:b] == word for word, a, b in zip(parse.words, parse.starts, parse.ends, strict=True))


@pytest.mark.parametrize(
    ("text", "ends"),
    [
        ("Money off the table- Banks lost more.", ["table", "more."]),
        ("A post- Soviet al- Jaafari lost more.", ["more."]),
    ],
)
def test_a_dash_between_a_heading_and_a_sentence(text: str, ends: list[str]) -> None:
    parse = language.parse(Words(), text)  # type: ignore[arg-type]  # stand-in
    assert [parse.words[end - 1] for _, end in parse.sentences] == ends
