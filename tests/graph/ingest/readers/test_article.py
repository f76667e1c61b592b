"""Which fields make an article, and what is said of those that do not."""

import pytest

from graph.errors import BadInput
from graph.ingest.readers.article import MAX_FIELD, Options, Refused, from_fields
from graph.model import NewDocument


def test_all_fields_are_taken_and_others_ignored() -> None:
    fields = {
        "text": "Ann met Bob.",
        "key": "k",
        "url": "https://a.example/1",
        "title": " Two \n meet ",
        "publisher": "P",
        "published_at": "2019-03-04",
        "author": 7,
    }
    assert from_fields(fields) == NewDocument("Ann met Bob.", "k", "https://a.example/1", "Two meet", "P", "2019-03-04")


def test_options_fill_what_the_file_does_not_say() -> None:
    options = Options(published="2019-03-04", publisher="P", title="T", key="k")
    assert from_fields({"text": "a", "title": "Own"}, options=options) == NewDocument(
        "a", "k", None, "Own", "P", "2019-03-04"
    )


def test_lone_surrogates_become_replacement_characters() -> None:
    made = from_fields({"text": "a\ud800b", "title": "\udfff"})
    assert (made.text, made.title) == ("a\ufffdb", "\ufffd")


@pytest.mark.parametrize(
    ("fields", "code", "words"),
    [
        ({}, "text_missing", 'no "text"'),
        ({"text": None}, "wrong_type", "not null"),
        ({"text": 3}, "wrong_type", "a number"),
        ({"text": ["a"]}, "wrong_type", "an array"),
        ({"text": "a", "title": True}, "wrong_type", "true or false"),
        ({"text": "a", "key": {}}, "wrong_type", "an object"),
        ({"text": " \u200b\n"}, "text_empty", "at least one sentence"),
        ({"text": "a\0b"}, "nul", "NUL"),
        ({"text": "a", "url": "b\0"}, "nul", '"url"'),
        ({"text": "a", "published_at": "4 May"}, "bad_date", "2015-09-04"),
        ({"text": "a", "key": "k" * (MAX_FIELD + 1)}, "too_large", '"key"'),
        ({"text": "a" * 11}, "too_large", "11 characters and the limit is 10"),
    ],
)
def test_what_is_no_article_is_refused_in_words(fields: dict[str, object], code: str, words: str) -> None:
    with pytest.raises(Refused, match=words) as caught:
        from_fields(fields, options=Options(max_characters=10))
    assert caught.value.code == code


def test_a_bad_date_option_is_refused_at_once() -> None:
    with pytest.raises(BadInput, match="yesterday"):
        Options(published="yesterday")
