"""What the named steps of the patterns give, on parses kept in files."""

import pytest

from extract.mentions import find_mentions
from extract.repair import repair
from extract.rules.context import Context
from extract.rules.views import VIEWS
from tests.extract.parses.make import stored

PARSES = stored("objects") | stored("rules")


@pytest.mark.parametrize(
    ("view", "text", "word", "given"),
    [
        ("object", "They painted and sold the houses.", "painted", ("houses",)),
        ("object", "They painted and sold the houses.", "sold", ("houses",)),
        ("object", "He built the house they had planned.", "planned", ("house",)),
        ("object", "He told them the house they lived in was old.", "lived", ()),
        ("object", "They liked the way he spoke.", "spoke", ()),
        ("object", "The firm that they bought made clocks.", "bought", ("firm",)),
        ("object", "She saw the car on which they fled.", "fled", ()),
        ("object", "Anna Berg met Tom Reed and the storm.", "met", ("Reed",)),
        ("object", "They bombed, and the army shelled, the town.", "bombed", ()),
        ("complement", "She left on Monday.", "left", ("on",)),
        ("complement", "She left on Monday for Lima and on Friday for Quito.", "left", ("for",)),
        ("complement", "The bell rang twice.", "rang", ()),
        ("further", "John Kerry met in Paris with Boris Johnson.", "met", ("with",)),
        ("agent", "The bank was bought by Acme.", "bought", ("Acme",)),
        ("agent", "The bell rang twice.", "rang", ()),
        ("subject", "The bank was bought by Acme.", "bought", ()),
        ("passive_subject", "The bank was bought by Acme.", "bought", ("bank",)),
        ("role", "Acme chief Tom Reed left.", "Reed", ("chief",)),
        ("role", "Acme chief Tom Reed left.", "left", ()),
        ("organisation", "Acme chief Tom Reed left.", "chief", ("Acme",)),
        ("implied", "The sacked finance minister fled.", "minister", ("minister",)),
        ("deverbal", "The sacked finance minister fled.", "minister", ("sacked",)),
        ("deverbal", "The bell rang twice.", "bell", ()),
        ("main_verb", "The bell rang twice.", "bell", ("rang",)),
        ("main_verb", "The bell rang twice.", "rang", ()),
        ("date", "Anna Berg died in 2001.", "died", ("2001",)),
        ("bearer", "The bell rang twice.", "bell", ()),
    ],
)
def test_view(view: str, text: str, word: str, given: tuple[str, ...]) -> None:
    parse = PARSES[text]
    context = Context(parse, find_mentions(parse))
    assert tuple(parse.words[token] for token in VIEWS[view](context, parse.words.index(word))) == given


def test_who_is_of_a_kind_shares_no_body_with_an_office() -> None:
    parse = repair(next(parse for text, parse in stored("repairs").items() if text.startswith("Vera Lund is a lawyer")))
    context = Context(parse, find_mentions(parse))
    assert VIEWS["preposition"](context, parse.words.index("lawyer")) == ()
