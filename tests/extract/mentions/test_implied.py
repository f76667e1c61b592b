"""Tests of `extract.mentions.implied`."""

import pytest

from extract.mentions.implied import implied_body

CASES = [
    ("deputy defence minister", "Kenya", "Defence Ministry of Kenya"),
    ("Minister of Health", "", "Health Ministry"),
    ("Minister for Trade and Industry", "Kenya", "Trade and Industry Ministry of Kenya"),
    ("home secretary", "United Kingdom", "Home Office of United Kingdom"),
    ("prime minister", "Kenya", ""),
    ("press secretary", "Kenya", ""),
    ("teacher", "Kenya", ""),
    ("Minister of Foreign Affairs of Iraq", "", "Foreign Ministry of Iraq"),
    ("popular minister", "Kenya", ""),
    ("straight-shooting minister", "", ""),
    ("controversial health minister", "", "Health Ministry"),
    ("women's affairs minister", "", "Women's Affairs Ministry"),
    ("Minister of Housing and Urban Development", "", "Housing and Urban Development Ministry"),
    ("son of the dismissed defence minister", "Kenya", ""),
]


@pytest.mark.parametrize(("title", "country", "body"), CASES)
def test_bodies(title: str, country: str, body: str) -> None:
    assert implied_body(title, country) == body
