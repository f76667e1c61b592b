"""Words for people: "was sacked from (reported)", never SACKED_FROM."""

from functools import lru_cache

from extract.model import Polarity, Status
from extract.vocabulary import load_vocabulary
from graph.connect import Fact
from graph.model import Document, Relationship, Statement


@lru_cache(maxsize=4096)
def phrase(
    predicate: str,
    *,
    status: Status = Status.ASSERTED,
    polarity: Polarity = Polarity.AFFIRMED,
    ended: bool = False,
    inverse: bool = False,
) -> str:
    """What the predicate says between subject and object, with what limits it in parentheses.

    Args:
        ended: the fact no longer holds.
        inverse: told from object to subject.
    """
    return _limited(load_vocabulary().label(predicate, inverse=inverse), status=status, polarity=polarity, ended=ended)


def edge_words(edge: Relationship, *, ended: bool = False) -> str:
    """The same for an edge; one that the vocabulary lacks is told in the words of its best sentence."""
    said = edge.quotes[0].relation if edge.quotes else ""
    return _told(edge.predicate, said, status=edge.status, ended=ended)


def statement_words(said: Statement) -> str:
    """The same for one sentence; one that denies is told by its predicate, since its own words may deny too."""
    if said.polarity is Polarity.NEGATED:
        return phrase(said.predicate, status=said.status, polarity=said.polarity, ended=said.ended)
    return _told(said.predicate, said.relation, status=said.status, ended=said.ended)


def _told(predicate: str, said: str, *, status: Status, ended: bool) -> str:
    if in_vocabulary(predicate) or not said:
        return phrase(predicate, status=status, ended=ended)
    # A headline may write each word large; a name in the phrase stays as it is.
    small = said if said[1:2].isupper() else said[:1].lower() + said[1:]
    return _limited(small, status=status, polarity=Polarity.AFFIRMED, ended=ended)


def fact_words(fact: Fact) -> str:
    """The same for an edge with its evidence, which may say that it no longer holds."""
    return edge_words(fact.relationship, ended=over(fact))


def over(fact: Fact) -> bool:
    """Whether one of its sentences says that it no longer holds."""
    return any(said.statement.ended for said in fact.evidence)


def in_vocabulary(predicate: str) -> bool:
    """Whether the vocabulary has words for it."""
    return load_vocabulary().get(predicate) is not None


def is_symmetric(predicate: str) -> bool:
    """Whether it holds both ways; what is not in the vocabulary does not."""
    known = load_vocabulary().get(predicate)
    return known is not None and known.symmetric


def _limited(label: str, *, status: Status, polarity: Polarity, ended: bool) -> str:
    limits = [] if status is Status.ASSERTED else [status.value]
    limits += ["denied"] if polarity is Polarity.NEGATED else []
    limits += ["formerly"] if ended else []
    return f"{label} ({', '.join(limits)})" if limits else label


def citation(document: Document) -> str:
    """Where something is told: title, publisher and day, as far as they are known; else the URL, the key or the id."""
    known = (document.title, document.publisher, document.published_at and document.published_at[:10])
    return ", ".join(part for part in known if part) or document.url or document.key or f"document {document.id}"


def times(count: int, word: str) -> str:
    """A number and its noun.

    >>> times(1, "article"), times(2, "entity")
    ('1 article', '2 entities')
    """
    if count == 1:
        return f"1 {word}"
    return f"{count:,} {word[:-1]}ies" if word.endswith("y") else f"{count:,} {word}s"
