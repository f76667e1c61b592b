"""Where single words hang after the repairs: of titles, names, nouns, clauses and verbs."""

import pytest

from extract.repair import repair
from tests.extract.parse_files import kept

CASES = [
    ("A writer and historian", "Roe", ("nsubj", "won")),
    ("A writer and historian", "writer", ("nmod", "Roe")),
    ("A writer and historian", "historian", ("conj", "writer")),
    ("An economist and former", "Holm", ("nsubjpass", "elected")),
    ("An economist and former", "banker", ("conj", "economist")),
    ("Senators John", "McCain", ("nsubj", "criticised")),
    ("Senators John", "Graham", ("conj", "McCain")),
    ("The President of Ireland", "President", ("appos", "Higgins")),
    ("The head of the agency", "Borisov", ("appos", "head")),
    ("In a statement, spokesperson", "Semmens", ("nsubj", "called")),
    ("In a statement, spokesperson", "spokesperson", ("appos", "Semmens")),
    ("In a statement, spokesperson", "TransCanada", ("pobj", "for")),
    ("The striker, a son of", "Orlan", ("appos", "minister")),
    ("The Missouri Department", "Services", ("conj", "Health")),
    ("John and Mary's son", "John", ("poss", "son")),
    ("John and Mary's son", "son", ("nsubj", "won")),
    ("They met envoys and", "of", ("prep", "representatives")),
    ("Kibaki pledged", "called", ("conj", "pledged")),
    ("Ten people drowned", "boats", ("nsubj", "sank")),
    ("Their performance", "performance", ("nsubjpass", "received")),
    ("The lodge hosts", "conclaves", ("conj", "events")),
    ("They signed pacts", "as", ("prep", "sultans")),
    ("The station closed", "12.30", ("nummod", "am")),
    ("The station closed", "on", ("prep", "closed")),
    ("The results showed", "Abubakar", ("nsubj", "won")),
    ("She leads Nordal Films", "founded", ("relcl", "Films")),
    ("The envoy alleged", "killed", ("conj", "armed")),
    ("The court found that they", "include", ("conj", "analyze")),
    ("Inmates died at", "capital", ("appos", "Natal")),
    ("Delft, South Holland-based", "Nordal", ("compound", "Holding")),
    ("Delft, South Holland-based", "Holding", ("nsubj", "dominates")),
    ("Delft, South Holland-based", "Delft", ("npadvmod", "based")),
    ("Delft, South Holland-based", "Holland", ("appos", "Delft")),
    ("The board named Ann", "board", ("nsubj", "named")),
    ("The board named Ann", "Roe", ("dobj", "named")),
    ("The board named Ann", "executive", ("oprd", "named")),
    ("They elected her president", "her", ("dobj", "elected")),
    ("They elected her president", "president", ("oprd", "elected")),
    ("Appointed governor", "Appointed", ("advcl", "reformed")),
    ("Appointed governor", "governor", ("oprd", "Appointed")),
    ("The district is home", "home", ("attr", "is")),
    ("Among the town's", "residents", ("pobj", "Among")),
    ("Among the town's", "poet", ("attr", "are")),
    ("There are two", "in", ("prep", "are")),
    ("On the hill", "tower", ("nsubj", "stands")),
    ("The municipality", "municipality", ("nsubj", "borders")),
    ("The municipality", "Lund", ("dobj", "borders")),
    ("The reaction", "heat", ("dobj", "produces")),
    ("The reaction", "dioxide", ("dobj", "releases")),
    ("The population is threatened", "logging", ("pobj", "by")),
    ("Acme sold its shipping", "reduce", ("advcl", "sold")),
    ("It opened its doors", "moved", ("conj", "opened")),
    ("Tom Reed was succeeded", "by", ("agent", "succeeded")),
    ("Tom Reed was accused by", "of", ("prep", "accused")),
    ("She is on the board of", "at", ("prep", "board")),
    ("Ten people were on board", "ship", ("pobj", "on")),
    ("Ten people were on board", "board", ("fixed", "on")),
    ("Australia, Singapore, and", "Singapore", ("conj", "Australia")),
    ("Australia, Singapore, and", "Malaysia", ("conj", "Singapore")),
    ("President of Kenya Ann", "President", ("nmod", "Roe")),
    ("Controllers conferred", "Controllers", ("nsubj", "conferred")),
    ("The firm Ann Roe founded", "Roe", ("nsubj", "founded")),
    ("Having founded Acme", "Roe", ("nsubj", "sold")),
    ("Having founded Acme", "founded", ("advcl", "sold")),
    ("Ann Roe, whose husband", "husband", ("nsubj", "owns")),
    ("Ann Roe, whose husband", "Reed", ("appos", "husband")),
    ("Ann Roe (born 3 May", "born", ("acl", "Roe")),
    ("A spokesman for Acme, Tom", "Reed", ("appos", "spokesman")),
    ("The minister said that the firm", "ordered", ("conj", "broken")),
    ("He toured widely", "nickname", ("dobj", "earned")),
    ("He returned to Quito", "as", ("prep", "working")),
]


@pytest.mark.parametrize(("beginning", "word", "expected"), CASES)
def test_where_a_word_hangs(beginning: str, word: str, expected: tuple[str, str]) -> None:
    [text] = [text for text in kept("repairs") if text.startswith(beginning)]
    parse = repair(kept("repairs")[text])
    token = parse.words.index(word)
    assert (parse.deps[token], parse.words[parse.heads[token]]) == expected
