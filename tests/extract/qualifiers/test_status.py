"""Tests of `extract.qualifiers.status`."""

import pytest

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
    ("The banker was *accused* of fraud.", "alleged"),
    ("The banker was accused of *stealing* gold.", "alleged"),
    ("The banker was held on suspicion of *stealing* gold.", "alleged"),
    ("The banker faces claims of *stealing* gold.", "alleged"),
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
    ("The banker almost drowned and was *rescued* by a nurse.", "asserted"),
    ("Had the banker *left* the town, police would have noticed.", "hypothetical"),
    ("The company will *build* a bridge.", "planned"),
    ("The banker was the first to *climb* the hill.", "asserted"),
    ("The banker will be the first to *climb* the hill.", "planned"),
    ("The banker beat the boy to *win* the race.", "asserted"),
    ("The banker met the boy to *win* the race.", "planned"),
    ("The company plans to *build* a bridge.", "planned"),
    ("The company said it would *build* a bridge.", "planned"),
    ("The two leaders are to *meet* in Oslo.", "planned"),
    ("The judge demanded that the bank *return* the money.", "planned"),
    ("The army bought drones to *patrol* the border.", "planned"),
    ("The storm could *destroy* the harbour.", "hypothetical"),
    ("If rebels *attack* the fort, the army will leave.", "hypothetical"),
    ("Did rebels *attack* the fort?", "hypothetical"),
    ("Analysts wonder whether rebels *attacked* the fort.", "hypothetical"),
    ("The president will return to the coast, *visiting* two ports.", "planned"),
    ("The suspected *leader* of the gang fled.", "alleged"),
    ("Police said the man, who *owns* a shop, left the town.", "reported"),
    ("Officials said the *sacked* minister had fled.", "reported"),
    ("The investigation showed that rebels *attacked* the fort.", "asserted"),
    ("The bill will become law once the governor *signs* it.", "planned"),
    ("The flight was *redirected* to Oslo, so that he could be treated.", "asserted"),
    ("The show would be cancelled, while the mayor *closed* the park.", "asserted"),
    ("The report can be *found* on the page.", "hypothetical"),
    ("The company will not sell the mill, which it *bought* last year.", "asserted"),
    ("The shops that are to be *closed* sold few cars.", "planned"),
    ("The banker is eligible to *appeal* the sentence.", "hypothetical"),
    ("The treaty will allow the country to *sell* grain.", "planned"),
    ("The treaty allowed the country to *sell* grain.", "asserted"),
    ("The nurse was able to *leave* the city.", "asserted"),
    ("The nurse faces *losing* her job.", "hypothetical"),
    ("A *meeting* between the Kenyans and the Peruvians was arranged.", "planned"),
    ("A *meeting* between the Kenyans and the Peruvians was held.", "asserted"),
]


@pytest.mark.parametrize(("sentence", "expected"), CASES)
def test_status_of_the_starred_word(qualify: Qualify, sentence: str, expected: str) -> None:
    _, found = qualify(sentence)
    assert found.status == expected
