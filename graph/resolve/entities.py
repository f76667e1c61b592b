"""Which entity a chain is: by type and full name where the name can stand alone, else bound to its document."""

from collections import Counter
from collections.abc import Sequence

from extract.model import Chain, EntityType, MentionKind
from extract.names import fold, stands_alone
from graph import ids

_LIMITING = frozenset(
    "a all an another any both certain each every few following former further her his its last latest many more most"
    " my new next no one other our previous recent several some such that the their these this those your two three"
    " four five six seven eight nine ten dozens hundreds thousands millions".split()
)
"""Words that tell one or some of a kind from the others."""
_LONGEST = 20
"""Code points before a mention among which the word before it is looked for."""


def entity_ids(chains: Sequence[Chain], text: str, *, document_id: str) -> tuple[str, ...]:
    """Entity id of each chain, in the order of the chains.

    Two chains are one entity iff type and folded full name are equal and the name can stand alone. Others keep an id
    that includes the document and their place among the chains of that description there: "a man" and "another man"
    are two. What is told without any article or number is no certain one but the kind: "ozone harms crops" and "farmers
    sell crops" speak of the same crops, once a document.
    """
    seen: Counter[tuple[str, str]] = Counter()
    found = []
    for chain in chains:
        key = (chain.type.value, fold(chain.name) or chain.name)
        if stands_alone(chain.type, chain.name, proper=chain.proper):
            found.append(ids.make("entity", *key))
        elif _is_kind(chain, text):
            found.append(ids.make("entity", *key, document_id))
        else:
            seen[key] += 1
            found.append(ids.make("entity", *key, document_id, str(seen[key])))
    return tuple(found)


def _is_kind(chain: Chain, text: str) -> bool:
    """Whether it is first told as a kind of thing or ware: people and events are some people and one event even so."""
    first = chain.mentions[0]
    if first.kind is not MentionKind.NOMINAL or chain.type not in {EntityType.THING, EntityType.PRODUCT}:
        return False
    before = text[max(0, first.span.start - _LONGEST) : first.span.start].lower().replace("’", "'").split()
    near = (*before[-1:], *first.text.lower().split())
    return not any(word in _LIMITING or word.endswith(("'s", "s'")) or word.isdigit() for word in near)
