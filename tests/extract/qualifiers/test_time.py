"""Tests of `extract.qualifiers.time`."""

from dataclasses import replace
from datetime import date

import pytest

from extract.found import Candidate, Phrase
from extract.mentions import find_mentions
from extract.qualifiers import Qualifier
from tests.extract.parse_files import parse_of
from tests.extract.qualifiers.conftest import Qualify, candidate, parses

CASES = [
    ("Rebels *attacked* the fort on Friday.", "2015-09-04"),
    ("Rebels *attacked* the fort yesterday.", "2015-09-05"),
    ("Rebels *attacked* the fort after the beginning of a strike on May 2.", None),
    ("Rebels *attacked* the fort after May 2.", "2015-05-02"),
    ("On 4 May 2012 rebels *attacked* the fort.", "2012-05-04"),
    ("Rebels *attacked* the fort.", None),
    ("Mrs May *left* the party.", None),
    ("Police said on Saturday that they were *closing* in on the gang.", "2015-09-05"),
    ("Police said on Saturday that rebels *attacked* the fort.", None),
    ("On Monday rebels entered the town and *attacked* the fort.", "2015-08-31"),
    ("The village has been empty since Friday (4 September) after rebels *attacked* the fort.", "2015-09-04"),
    ("The soldier was *killed* in a 2008 raid.", "2008"),
    ("The leaders will *meet* on Friday.", "2015-09-11"),
    ("The mayor *sold* his 1991 car.", None),
    ("The bridge is *closed* until Friday.", "2015-09-11"),
    ("The trial *begins* on Friday.", "2015-09-11"),
    ("The banker will leave if rebels *attack* the fort on Friday.", "2015-09-11"),
    ("On Wednesday, the mayor and his wife are to *travel* to Oslo.", "2015-09-09"),
    ("The man, who *owns* a shop, left the town on Friday.", None),
    ("On Wednesday, the mayor *travelled* to Oslo.", "2015-09-02"),
    ("The rebel surfaced in May in a video *declaring* his allegiance to the warlord.", "2015-05"),
    ("Rebels held the fort until Friday, when they *left* it.", "2015-09-04"),
    ("He was jailed in June 1995 after *carrying* out the raid in March that year.", "1995-03"),
    ("The guards are to train to *cope* with the raids of December 11.", "2014-12-11"),
    ("They will *play* music from the stories of the past ten years.", None),
    ("The town was empty on Friday because rebels *attacked* the fort.", None),
    ("The show is to be *held* in Oslo on October 2.", "2015-10-02"),
    ("The show is being *held* in Oslo on October 2.", "2015-10-02"),
    ("The guards are *holding* a man in Oslo on October 2.", "2014-10-02"),
    ("Lawyers for the bank had *challenged* the worth of last week's strike notice.", None),
    ("The nurse is said to have been *killed* in Oslo on October 2.", "2014-10-02"),
    ("In April, the band is *scheduled* to play in Oslo.", "2016-04"),
    ("The mayor has a meeting *scheduled* for Friday.", "2015-09-11"),
    ("The mayor *ordered* a report, due on Friday.", None),
    ("The firm could *fail* by May.", "2016-05"),
    ("The firm may *fail* in May.", "2016-05"),
    ("The firm could have *failed* by May.", "2015-05"),
    ("The firm could *fail* as early as Monday.", "2015-09-07"),
    ("The deadline has been *pushed* back to 4 October.", "2015-10-04"),
    ("The army used planes to *bomb* the fort on 4 October.", "2014-10-04"),
    ("Before the attacks of September 11 rebels *held* the fort.", "2001-09-11"),
    ("The shop was opened in April and the mill will *close* soon.", None),
    ("The vote was *postponed* to Friday.", "2015-09-11"),
    ("Ann Roe, the mayor since 2009, *resigned*.", None),
    ("Ann Roe, mayor of Lima since 2009, *resigned*.", None),
    ("Ten firms will be chosen after the plans are *submitted* on 4 October.", "2015-10-04"),
    ("The deadline has been *changed* to 4 October.", "2015-10-04"),
    ("The union *sold* ten cars, down from twelve in 2012.", None),
    ("Guards forced the mayor to *leave* on 4 March.", "2015-03-04"),
    ("It would be great to watch the nurse *play* in Oslo on October 2.", "2015-10-02"),
    ("On Monday rebels entered the town and later *attacked* the fort.", None),
    ("The raid was the *deadliest* in Kenya since 2014.", None),
    ("The tax *comes* into force on October 2.", "2015-10-02"),
    ("The tax *came* into force on October 2.", "2014-10-02"),
    ("The law *takes* effect on Friday.", "2015-09-11"),
    ("The law *hurts* the mayor on Friday.", "2015-09-04"),
    ("The mayor worked in Lima in 2005 before *joining* the firm.", None),
    ("The mayor led the town until 2010 after *leaving* the firm.", None),
    ("The mayor resigned on Friday after *losing* a vote.", "2015-09-04"),
    ("Media *hailed* the Sunday attack.", None),
    ("Six men were *charged* with an April attack.", None),
    ("The mill was *burned* in a Friday attack.", "2015-09-04"),
    ("The army *left* after a Friday attack.", None),
    ("This morning's meeting is *held* in Oslo.", "2015-09-06"),
    ("The council aims to *keep* a lower growth than in 2012.", None),
    ("The war has forced farmers to *flee* in May.", "2015-05"),
    ("The train *left* Oslo at 1930.", None),
    ("The train *left* Oslo in 1930.", "1930"),
    ("The roads could *remain* closed until May.", "2016-05"),
    ("The roads *remained* closed until May.", "2015-05"),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_when_it_was(qualify: Qualify, sentence: str, expected: str | None) -> None:
    _, found = qualify(sentence)
    assert (found.time and found.time.start) == expected


@pytest.mark.parametrize(("beginning", "expected"), [("Rebels were", "2006-07-06"), ("Rebels fled on", None)])
def test_a_day_without_a_year_is_of_the_year_named_last(beginning: str, expected: str | None) -> None:
    parse = parse_of(beginning)
    verb = parse.words.index("fled")
    fled = Candidate("any", Phrase(0, (0,)), "fled", (verb,), None, verb, "flee")
    found = Qualifier(parse, find_mentions(parse), None).qualify(fled).time
    assert found is not None
    assert found.start == expected


@pytest.mark.parametrize(
    ("beginning", "word", "expected"),
    [
        ("From 1961", "worked", ("1961", "1988-12-31")),
        ("The mayor, who ran", "ran", ("2004-03", "2010-06-30")),
        ("William Conley (11", "was", None),
        ("The mayor left the fort in 2007", "runs", None),
        ("The clerk was jailed in", "robbing", None),
    ],
)
def test_spans_of_time_and_days_of_a_life(beginning: str, word: str, expected: tuple[str, str] | None) -> None:
    [text] = [text for text in parses() if text.startswith(beginning)]
    parse = parses()[text]
    found = Qualifier(parse, find_mentions(parse), None).qualify(candidate(parse, parse.words.index(word))).time
    assert (found and (found.start, found.end)) == expected


@pytest.mark.parametrize(("beginning", "year"), [("In the 1969 film", None), ("In 1969 a nurse", "1969-01-23")])
def test_a_year_in_a_description_is_not_that_of_the_next_day(beginning: str, year: str | None) -> None:
    [text] = [text for text in parses() if text.startswith(beginning)]
    parse = parses()[text]
    began = candidate(parse, parse.words.index("began"))
    found = Qualifier(parse, find_mentions(parse), None).qualify(began).time
    assert found is not None
    assert found.start == year


def test_a_day_without_a_year_is_of_the_year_of_the_event_beside_it() -> None:
    parse = parses()["The mayors met on 3 March for the 2016 summit."]
    met = candidate(parse, parse.words.index("met"))
    found = Qualifier(parse, find_mentions(parse), None).qualify(met).time
    assert found is not None
    assert found.start == "2016-03-03"


def test_each_of_two_places_has_its_own_day() -> None:
    parse = parse_of("The minister visited Peru on 4")
    qualifier = Qualifier(parse, find_mentions(parse), date(2016, 4, 30))
    visit = candidate(parse, parse.words.index("visited"))
    days = {}
    for place in ("Peru", "Kenya"):
        head = parse.words.index(place)
        found = qualifier.qualify(replace(visit, object=Phrase(head, (head,)))).time
        days[place] = found and found.start
    assert days == {"Peru": "2016-04-04", "Kenya": "2016-04-06"}
