"""Tests of `extract.lives`."""

import pytest

from extract.lives import lives


@pytest.mark.parametrize(
    ("text", "birth", "death"),
    [
        ("Ann Roe ( 3 May 1911 – 6 June 1980 ) was", "3 May 1911", "6 June 1980"),
        ("Ann Roe ( May 3 , 1911 - June 6 , 1980 ) was", "May 3 , 1911", "June 6 , 1980"),
        ("Ann Roe ( 1911 – 1980 ) was", "1911", "1980"),
        ("Ann Roe ( c. 1911 – 1980 ) was", "1911", "1980"),
        ("Ann Roe ( May 1911 – 6 June 1980 ) was", "May 1911", "6 June 1980"),
        ("Ann Roe ( Lima , 3 May 1911 – Quito , 6 June 1980 ) was", "3 May 1911", "6 June 1980"),
        ("Ann Roe ( born Ann Lee ; 3 May 1911 – 6 June 1980 ) was", "3 May 1911", "6 June 1980"),
    ],
)
def test_the_days_of_a_life(text: str, birth: str, death: str) -> None:
    words = text.split()
    [(opening, dates)] = lives(words)
    assert words[opening] == "("
    assert [" ".join(words[start:end]) for start, end in dates] == [birth, death]


@pytest.mark.parametrize(
    "text",
    [
        "mayor Ann Roe ( 1991 – 1995 ) was",  # an office
        "Ann Roe ( r. 1411 – 1480 ) was",
        "Ann Roe ( born 3 May 1950 ) was",
        "Ann Roe ( 1950 ) was",
        "Ann Roe ( 1911 – today ) was",
        "Ann Roe ( 1980 – 1911 ) was",
        "Ann Roe ( 1511 – 1980 ) was",
        "the paper ( nos. 1911 – 1980 of the list ) was",
        "Ann Roe ( 1911 – 1980",
    ],
)
def test_no_life(text: str) -> None:
    assert list(lives(text.split())) == []
