"""How long a document may take."""

from graph.ingest.limits import Limits


def test_long_documents_may_take_longer() -> None:
    limits = Limits(seconds=10, characters_a_second=100)
    assert (limits.deadline(0), limits.deadline(1_000)) == (10, 20)
