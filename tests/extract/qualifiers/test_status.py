"""Tests of `extract.qualifiers.status`."""

import pytest

from extract.pipeline import Extractor
from tests.extract.qualifiers.conftest import Qualify

CASES = [
    ("Rebels *attacked* the fort.", "asserted"),
    ("Rebels reportedly *attacked* the fort.", "reported"),
    ("Police said that rebels *attacked* the fort.", "reported"),
    ("According to police, rebels *attacked* the fort.", "reported"),
    ("Rebels *attacked* the fort, police said.", "reported"),
    ("The gang is said to *hide* in the hills.", "reported"),
    ("The gang allegedly *robbed* the bank.", "alleged"),
    ("The banker is close to *buying* the mill.", "planned"),
    ("The banker went on to *buy* the mill.", "asserted"),
    ("Parliament has voted to *ban* the party.", "planned"),
    ("The plan calls for Peru to stop it and for Chile to *halt* the work.", "planned"),
    ("Peru considers Acme to *be* a rival.", "reported"),
    ("If the mayor dies or is *removed* from office, Ann Roe takes over.", "hypothetical"),
    ("After the mayor died, Ann Roe came and was *removed* from office.", "asserted"),
    ("If Ann Roe wins and Tom Moss is *jailed* in Lima, Acme will sue.", "hypothetical"),
    ("Ann Roe sues if she is asked, and Tom Moss is *jailed* in Lima.", "asserted"),
    ("The fort will hold, assuming the plan *helps* the guards.", "hypothetical"),
    ("The banker was reluctant to *pay* the fine.", "hypothetical"),
    ("The banker was *accused* of fraud.", "alleged"),
    ("The banker was accused of *stealing* gold.", "alleged"),
    ("The banker was held on suspicion of *stealing* gold.", "alleged"),
    ("The mayor is in charge of *building* the bridge.", "asserted"),
    ("The army is charged with *securing* the bridge.", "asserted"),
    ("The banker is charged with *promoting* the raid.", "alleged"),
    ("The mayor was arrested on suspicion of *bombing* the bridge.", "alleged"),
    ("The banker faces claims of *stealing* gold.", "alleged"),
    ("The banker was charged with five crimes, including *stealing* gold.", "alleged"),
    ("The banker was convicted on charges of *stealing* gold.", "asserted"),
    ("The banker was described as *stealing* gold.", "reported"),
    ("The banker hired a boy to *steal* gold.", "planned"),
    ("The banker conspired with a boy to *steal* gold.", "planned"),
    ("Police suspect Ann Roe of *stealing* gold.", "alleged"),
    ("The banker denied allegations that he *stole* gold.", "alleged"),
    ("The paper alleged that the banker *stole* gold.", "alleged"),
    ("No paper has said that the banker *stole* gold.", "hypothetical"),
    ("There is no evidence that the banker *stole* gold.", "hypothetical"),
    ("There is evidence that the banker *stole* gold.", "asserted"),
    ("The fact that the banker *stole* gold is known.", "asserted"),
    ("The banker nearly *killed* the boy.", "hypothetical"),
    ("There is no evidence to show that the banker *stole* gold.", "hypothetical"),
    ("The firm would later *build* a bridge.", "asserted"),
    ("The firm would later *build* a bridge if it could.", "hypothetical"),
    ("The company said it would later *build* a bridge.", "planned"),
    ("The firm would go on to *build* a bridge.", "asserted"),
    ("The deal would see the firm *close* the plant.", "planned"),
    ("A deal would see the firm *close* the plant.", "planned"),
    ("The mayor presented a bill that would *ban* the party.", "planned"),
    ("If passed, the bill would *ban* the party.", "planned"),
    ("The bill would *ban* the party if it were read.", "hypothetical"),
    ("The bill would have *banned* the party.", "hypothetical"),
    ("The names of the dead would be *engraved* on the wall.", "planned"),
    ("Anybody would be *killed* by the cold.", "hypothetical"),
    ("The boy would *like* the bill if it were short.", "hypothetical"),
    ("The banker almost drowned and was *rescued* by a nurse.", "asserted"),
    ("Had the banker *left* the town, police would have noticed.", "hypothetical"),
    ("The company will *build* a bridge.", "planned"),
    ("The banker was the first to *climb* the hill.", "asserted"),
    ("The banker will be the first to *climb* the hill.", "planned"),
    ("The banker beat the boy to *win* the race.", "asserted"),
    ("The banker met the boy to *win* the race.", "planned"),
    ("The banker left after they'd *stolen* gold.", "asserted"),
    ("They'd *steal* gold.", "planned"),
    ("Rebels are considered to have *attacked* the fort.", "reported"),
    ("The shares fell two percent to *close* at ten dollars.", "asserted"),
    ("The banker rose at noon to *close* the meeting.", "asserted"),
    ("The shares will fall two percent to *close* at ten dollars.", "planned"),
    ("The banker committed a crime by *lying* to police.", "asserted"),
    ("The banker hopes to win votes by *lying* to police.", "planned"),
    ("The company plans to *build* a bridge.", "planned"),
    ("The company said it would *build* a bridge.", "planned"),
    ("The two leaders are to *meet* in Oslo.", "planned"),
    ("The judge demanded that the bank *return* the money.", "planned"),
    ("The judge ordered that the bank be *sold*.", "planned"),
    ("It is vital that the bank *leave* the league.", "planned"),
    ("It is essential that the tests *are* accurate.", "planned"),
    ("The judge ordered the bank *closed*.", "planned"),
    ("The banker wants the mill *closed*.", "planned"),
    ("The army bought drones to *patrol* the border.", "planned"),
    ("The storm could *destroy* the harbour.", "planned"),
    ("If rebels *attack* the fort, the army will leave.", "hypothetical"),
    ("Did rebels *attack* the fort?", "hypothetical"),
    ("Analysts wonder whether rebels *attacked* the fort.", "hypothetical"),
    ("The president will return to the coast, *visiting* two ports.", "planned"),
    ("The suspected *leader* of the gang fled.", "alleged"),
    ("Police said the man, who *owns* a shop, left the town.", "reported"),
    ("Officials said the *sacked* minister had fled.", "reported"),
    ("The investigation showed that rebels *attacked* the fort.", "reported"),
    ("The bill will become law once the governor *signs* it.", "planned"),
    ("The flight was *redirected* to Oslo, so that he could be treated.", "asserted"),
    ("The show would be cancelled, while the mayor *closed* the park.", "asserted"),
    ("The report can be *found* on the page.", "planned"),
    ("The banker must have *stolen* the gold.", "hypothetical"),
    ("The bank may *raise* rates.", "planned"),
    ("If the plan fails, the mill would close and its workers could *strike*.", "hypothetical"),
    ("The company will not sell the mill, which it *bought* last year.", "asserted"),
    ("The shops that are to be *closed* sold few cars.", "planned"),
    ("The banker is eligible to *appeal* the sentence.", "planned"),
    ("The treaty will allow the country to *sell* grain.", "planned"),
    ("The treaty allowed the country to *sell* grain.", "asserted"),
    ("The nurse was able to *leave* the city.", "asserted"),
    ("The nurse faces *losing* her job.", "hypothetical"),
    ("A *meeting* between the Kenyans and the Peruvians was arranged.", "planned"),
    ("A *meeting* between the Kenyans and the Peruvians was held.", "asserted"),
    ("The film is poised to *win* a prize.", "planned"),
    ("The party's designated *leader* left.", "planned"),
    ("The bank was about to *buy* the shop.", "planned"),
    ("The nurse dreamed that the mayor *killed* her.", "hypothetical"),
    ("The mayor denied reports that he *left* the party.", "alleged"),
    ("Ann Roe or Tom Lee *killed* the guard.", "hypothetical"),
    ("Acme did not *hire* Ann Roe or Tom Lee.", "asserted"),
    ("The nurse pretended to *leave* the party.", "hypothetical"),
    ("The mayor is forecast to *win* the vote.", "planned"),
    ("The trip prepares for a *meeting* between Ann Roe and Tom Lee.", "planned"),
    ("Ahead of *talks* between Kenya and Ghana, the mayor left.", "planned"),
    ("The self-proclaimed *president* met the mayor.", "alleged"),
    ("The aspiring *actor* met the mayor.", "hypothetical"),
    ("The mayor did not deny that the banker *bribed* the nurse.", "alleged"),
    ("The nurse is one of six women to have *led* the party.", "asserted"),
    ('The mayor *wrote*: "Why should we help them?"', "asserted"),
    ('The mayor wrote: "Why should we *help* them?"', "hypothetical"),
    ("Police did not say that rebels *attacked* the fort.", "hypothetical"),
    ("Police did not say why rebels *attacked* the fort.", "reported"),
    ("The lawyer could not prove that Acme *owned* the mine.", "hypothetical"),
    ("The agency was unable to confirm that rebels *attacked* the fort.", "hypothetical"),
    ("The ministry failed to show that the mayor had *bribed* the judge.", "hypothetical"),
    ("It is not clear that rebels *attacked* the fort.", "hypothetical"),
    ("It is clear that rebels *attacked* the fort.", "asserted"),
    ("The mayor did not know that rebels had *attacked* the fort.", "asserted"),
    ("We will close the mine after ten miners were *killed* there.", "asserted"),
    ("We will close the mine after the mayor has *signed* the order.", "planned"),
    ("Seats are *shared* according to the size of the party.", "asserted"),
    ("The mayor *runs* a line for Bus ?ireann.", "asserted"),
    ("Does the mayor *run* a line for Acme?", "hypothetical"),
    ("The agency charged with *overseeing* the port has met.", "asserted"),
    ("The guard charged with *robbing* the port has fled.", "alleged"),
    ("Ministers discussed the possibility of the bank *losing* its money.", "hypothetical"),
    ("The chances of those miners being *rescued* are small.", "hypothetical"),
    ("He ended the practice of guards *searching* visitors.", "asserted"),
    ("There were rumours of Acme *buying* the mill.", "alleged"),
    ("There were fears the dam would *flood* the town.", "hypothetical"),
    ("Scientists expressed confidence the readings *beat* the record.", "reported"),
    ("The report the mayor *wrote* was long.", "asserted"),
    ("Ann Roe read the claim, which the mayor *rejects*.", "asserted"),
    ("Farmers feared a new camp would *ruin* the fields.", "hypothetical"),
    ("Police hinted that Acme had *paid* the guards.", "reported"),
    ("Records show Ann Roe *phoned* the bank.", "reported"),
    ("Her victory showed that Acme had *paid* the guards.", "asserted"),
    ("We work to ensure that the bank *pays* farmers.", "planned"),
    ("Ann Roe ensured that the bank *paid* farmers.", "asserted"),
    ("Acme will make sure that the guard *locks* the gate.", "planned"),
    ("The law does not ensure that farmers *get* seeds.", "hypothetical"),
    ("It is important that governments *protect* farmers.", "planned"),
    ("It was important that the bank *paid* the farmers.", "asserted"),
    ("It is true that the bank *pays* the farmers.", "asserted"),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_status_of_the_starred_word(qualify: Qualify, sentence: str, expected: str) -> None:
    _, found = qualify(sentence)
    assert found.status == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Peru will grow if a deal is signed between Chile and Kenya.", "hypothetical"),
        ("A deal was signed between Chile and Kenya.", "asserted"),
    ],
)
def test_a_tie_is_as_sure_as_the_verb_by_which_it_is_made(
    stored_extractor: Extractor, text: str, expected: str
) -> None:
    found = {triple.rule: triple.qualifiers.status for triple in stored_extractor.extract(text).triples}
    assert found["tie_made_between"] == expected


def test_an_event_of_a_year_that_is_to_come_has_not_taken_place(stored_extractor: Extractor) -> None:
    text = "The city will host the 2028 Olympics."
    found = {
        triple.rule: triple.qualifiers.status
        for triple in stored_extractor.extract(text, published="2015-09-06").further
    }
    assert found["event_of_year"] == "planned"


@pytest.mark.parametrize(("published", "expected"), [("2015-03-06", "planned"), ("", "asserted")])
def test_an_event_of_a_day_that_is_to_come_has_not_taken_place(
    stored_extractor: Extractor, published: str, expected: str
) -> None:
    text = "The minister will attend a summit in May."
    found = {
        triple.rule: triple.qualifiers.status
        for triple in stored_extractor.extract(text, published=published or None).triples
    }
    assert found["event_in_year"] == expected
