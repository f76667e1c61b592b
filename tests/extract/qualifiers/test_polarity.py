"""Tests of `extract.qualifiers.polarity`."""

from dataclasses import replace

import pytest

from extract.mentions import find_mentions
from extract.pipeline import Extractor
from extract.qualifiers import Qualifier
from tests.extract.qualifiers.conftest import PUBLISHED, Qualify, candidate, parses

CASES = [
    ("Rebels *attacked* the fort.", "affirmed"),
    ("Rebels did not *attack* the fort.", "negated"),
    ("Rebels never *attacked* the fort.", "negated"),
    ("Never before has the town *hosted* an army.", "negated"),
    ("No soldier *attacked* the fort.", "negated"),
    ("The minister refused to *resign*.", "negated"),
    ("The banker *pleaded* not guilty.", "negated"),
    ("The banker *pleaded* guilty.", "affirmed"),
    ("The minister declined to *close* the mine.", "negated"),
    ("The minister was unwilling to *sign* the law.", "negated"),
    ("The shares declined two percent to *close* at ten dollars.", "affirmed"),
    ("The minister denied *stealing* the money.", "negated"),
    ("Prosecutors did not charge the broker with *financing* the raid.", "negated"),
    ("Prosecutors charged the broker with *financing* the raid.", "affirmed"),
    ("He did not resign with ten people *killed* by the flood.", "affirmed"),
    ("The minister denied that he *stole* the money.", "negated"),
    ("The minister did not refuse to *resign*.", "affirmed"),
    ("The company failed to *pay* its workers.", "negated"),
    ("He left the town without *paying* the bill.", "negated"),
    ("Police prevented the crowd from *entering* the hall.", "negated"),
    ("The senator did not sign or *read* the letter.", "negated"),
    ("The senator did not sign the letter but *read* it.", "affirmed"),
    ("The senator did not want to *meet* the mayor.", "negated"),
    ("The mayor, who *leads* the council, did not resign.", "affirmed"),
    ("The minister did not *resign* until the vote was over.", "affirmed"),
    ("She was not the *mayor* of Porto.", "negated"),
    ("The bishops made no effort to *find* the victims.", "negated"),
    ("The refusal to *sign* the treaty cost him his post.", "negated"),
    ("The app has yet to be *released* in France.", "negated"),
    ("The shop is no longer *blocked*.", "affirmed"),
    ("The shop will no longer *sell* bread.", "negated"),
    ("The governor did not allow the nurse to *leave* the city.", "negated"),
    ("Our country does not – does not – *seek* war.", "negated"),
    ("Neither the mayor nor the bishop *attended* the vote.", "negated"),
    ("Instead of *meeting* the mayor, the banker left.", "negated"),
    ("Rather than *meet* the mayor, the banker left.", "negated"),
    ("The banker was acquitted of *stealing* gold.", "negated"),
    ("No less than ten bishops *left* the church.", "affirmed"),
    ("The judge barred the firm from selling shares, *hiring* staff and paying dividends.", "negated"),
    ("The court did not read the report, *hear* the witness, or ask the mayor.", "negated"),
    ("Neither did the mayor *attend* the vote.", "negated"),
    ("Nor did the mayor *attend* the vote.", "negated"),
    ("Not only did the mayor *attend* the vote, he also led it.", "affirmed"),
    ("It is not true that the banker *bribed* the mayor.", "negated"),
    ("It is true that the banker *bribed* the mayor.", "affirmed"),
    ("It is false that the banker *bribed* the mayor.", "negated"),
    ("The banker falsely claimed that the nurse *bribed* the mayor.", "negated"),
    ("He made false claims that the nurse *bribed* the mayor.", "negated"),
    ("The nurse, not yet a *member* of the party, spoke.", "negated"),
    ("The nurse is not only a *member* of the party.", "affirmed"),
    ("The mayor did not just *lose* the vote.", "affirmed"),
    ("The mayor not only *won* the vote but left the city.", "affirmed"),
    ("The mayor *voted* no to the treaty.", "affirmed"),
    ("The nurse *cast* a 'no' vote.", "affirmed"),
    ("The mayor is still far from *meeting* the nurse.", "negated"),
    ("Not all the nurses *support* the strike.", "negated"),
    ("All the nurses *support* the strike.", "affirmed"),
    ("The mayor did not deny that the banker *bribed* the nurse.", "affirmed"),
    ("He left the town without paying the bill or *thanking* the nurse.", "negated"),
    ('The nurse said he never "*hid*" the gold.', "negated"),
    ("The mill *stood* at No 4 on the list.", "affirmed"),
    ("I do not think that the mayor *stole* the money.", "negated"),
    ("Experts do not believe that Acme *sold* the mine.", "negated"),
    ("Experts believe that Acme *sold* the mine.", "affirmed"),
    ("The fence prevents dogs *entering* the park.", "negated"),
    ("The guards stopped him *entering* the court.", "negated"),
    ("The charity stopped women *going* to the camp.", "negated"),
    ("The guards stopped a man *carrying* a knife.", "affirmed"),
    ("Ann Roe was seen *entering* the court.", "affirmed"),
    ("Rather than *listening* to farmers and asking the mayor, the council left.", "negated"),
    ("Rather than listening to farmers and *asking* the mayor, the council left.", "negated"),
    ("The suppliers chose to withdraw the masks rather than *provide* papers.", "negated"),
    ("The suppliers chose to *withdraw* the masks rather than provide papers.", "affirmed"),
    ("The army shelled the village rather than *storm* it.", "negated"),
    ("Ann Roe sued the bank instead of *paying* the fine.", "negated"),
    ("Rather than try to *help* farmers, the council closed the mill.", "negated"),
    ("The strike hurt Acme more than it *helped* the miners.", "affirmed"),
    ("The mayor, who is rather tall, *sold* the mill.", "affirmed"),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_polarity_of_the_starred_word(qualify: Qualify, sentence: str, expected: str) -> None:
    _, found = qualify(sentence)
    assert found.polarity == expected


def test_an_act_that_is_none_is_denied() -> None:
    parse = parses()["The mayor made no mention of the bank."]
    told = candidate(parse, parse.words.index("made"))
    told = replace(told, relation_tokens=tuple(range(2, 6)))
    assert Qualifier(parse, find_mentions(parse), PUBLISHED).qualify(told).polarity == "negated"


def test_what_is_not_yet_in_a_place_is_not_there(stored_extractor: Extractor) -> None:
    found = stored_extractor.extract("There are three schools, not currently in Lima, which pay more.").triples
    assert [triple.qualifiers.polarity for triple in found if triple.rule == "existence"] == ["negated"]


@pytest.mark.parametrize("verb", ["has no plans", "does not have plans", "has plans"])
def test_what_nobody_has_plans_to_do_is_denied_once(stored_extractor: Extractor, verb: str) -> None:
    found = stored_extractor.extract(f"The mayor {verb} to sell the bank.").triples
    (sold,) = [triple for triple in found if triple.object is not None and triple.object.text == "the bank"]
    assert sold.qualifiers.polarity == ("affirmed" if verb == "has plans" else "negated")
