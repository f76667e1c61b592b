"""Each sentence of a quotation is a statement of who is quoted, where the sentence itself tells nobody who says it."""

import pytest

from extract.mentions import find_mentions
from extract.model import Status
from extract.qualifiers import Qualifier
from extract.quotes import QUOTED
from extract.rules import find_candidates
from tests.extract.parse_files import parse_of
from tests.extract.rules.test_examples import written

STATEMENTS = {
    '"The mine is safe': {"Anna Berg | said | Guards closed the gate", "Anna Berg | said | It has rails"},
    "Ivo Lund said that": set(),
    "Ivo Lund said: I welcome": {"Ivo Lund | said | Rebels attacked the mill", "Ivo Lund | said | I thank Ann Roe"},
}


@pytest.mark.parametrize(("opening", "expected"), STATEMENTS.items(), ids=list(STATEMENTS))
def test_statements_of_who_is_quoted(opening: str, expected: set[str]) -> None:
    parse = parse_of(opening)
    mentions = find_mentions(parse)
    found = [one for one in find_candidates(parse, mentions) if one.rule == QUOTED]
    assert {written(parse, one) for one in found} == expected
    assert all(one.further and parse.sentence_of[one.trigger] != parse.sentence_of[one.subject.head] for one in found)
    qualify = Qualifier(parse, mentions, None).qualify
    assert all(qualify(one).status is Status.ASSERTED and qualify(one).attributed_to is None for one in found)
