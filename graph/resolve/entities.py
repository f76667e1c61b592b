"""Which entity a chain is: by type and full name where the name can stand alone, else bound to its document."""

from collections import Counter
from collections.abc import Sequence

from extract.model import Chain
from extract.names import fold, stands_alone
from graph import ids


def entity_ids(chains: Sequence[Chain], *, document_id: str) -> tuple[str, ...]:
    """Entity id of each chain, in the order of the chains.

    Two chains are one entity iff type and folded full name are equal and the name can stand alone. Others keep an id
    that includes the document and their place among the chains of that description there: "a man" and "another man"
    are two.
    """
    seen: Counter[tuple[str, str]] = Counter()
    found = []
    for chain in chains:
        key = (chain.type.value, fold(chain.name) or chain.name)
        if stands_alone(chain.type, chain.name, proper=chain.proper):
            found.append(ids.make("entity", *key))
        else:
            seen[key] += 1
            found.append(ids.make("entity", *key, document_id, str(seen[key])))
    return tuple(found)
