from extract.model import Polarity
from graph import dates
from graph.connect.holding import ended, enders, holding
from graph.model import Statement
from tests.builders import Fact, document_graph, edge_id, fact

ANN, ACME = "Ann Roe", "Acme/Organization"


def said(one: Fact, *, published_at: str | None = "2015-06-01") -> Statement:
    (made,) = document_graph(str(one), one, published_at=published_at).statements
    return made


def holds(one: Statement, *others: Statement, as_of: str, told: str | None = "2015-06-01") -> bool:
    begun = [(row.relationship_id or "", row.time or told) for row in others]
    last = {edge: day for edge, day in begun if day is not None and dates.not_after(day, as_of)}
    return bool(holding([one], last, {one.document_id: told}, as_of=as_of))


def enders_of(one: Statement) -> frozenset[str]:
    return enders(one.subject_id, one.predicate, one.object_id)


WORKS = said(fact(ANN, "works_for", ACME, time="2010"))
SACKED = said(fact(ANN, "sacked_from", ACME, time="2014-03"))


def test_the_vocabulary_says_what_ends_it() -> None:
    assert edge_id(ANN, "sacked_from", ACME) in enders_of(WORKS)
    assert edge_id(ANN, "resigned_from", ACME) in enders_of(WORKS)
    assert not enders_of(SACKED)


def test_it_holds_from_its_beginning_to_what_ends_it() -> None:
    days = {"2009-12-31": False, "2010": True, "2014-02-28": True, "2014-03": False, "2020": False}
    assert {day: holds(WORKS, SACKED, as_of=day) for day in days} == days


def test_what_came_earlier_ends_nothing() -> None:
    again = said(fact(ANN, "works_for", ACME, time="2014-05"))
    assert holds(again, SACKED, as_of="2020")


def test_undated_facts_count_from_the_day_they_were_told() -> None:
    bare, fired = said(fact(ANN, "works_for", ACME)), said(fact(ANN, "sacked_from", ACME))
    assert not holds(bare, as_of="2015-05-31")
    assert holds(bare, as_of="2015-06-01")
    assert not holds(bare, fired, as_of="2015-06-01")
    assert not holds(bare, as_of="2020", told=None)


def test_its_own_words_end_it() -> None:
    former = said(fact(ANN, "works_for", ACME, time="2010", time_end="2012", ended=True))
    assert holds(former, as_of="2012-12-31")
    assert not holds(former, as_of="2013")


def test_what_ended_last_counts_and_of_a_cut_date_its_last_day() -> None:
    assert ended(["a", "b", "none"], {"a": "2015", "b": "2015-09", "c": "2018"}) == "2015"
    assert ended(["none"], {"a": "2015"}) is None
    assert not holds(said(fact(ANN, "works_for", ACME, time="2014-03")), SACKED, as_of="2020")


def test_what_is_denied_or_has_a_literal_object_is_ended_by_nothing() -> None:
    denied = said(fact(ANN, "works_for", ACME, time="2010", polarity=Polarity.NEGATED))
    assert holds(denied, SACKED, as_of="2020")
    assert not enders_of(said(fact(ANN, "works_for", None)))


def test_days_are_those_of_the_documents() -> None:
    graph = document_graph("a", fact(ANN, "works_for", ACME), published_at="2001-02-03T04:05")
    told = {graph.document.id: dates.seen(graph.document)}
    assert holding(graph.statements, {}, told, as_of="2001-02-03") == graph.statements
    assert holding(graph.statements, {}, told, as_of="2001-02-02") == ()
