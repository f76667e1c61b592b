"""Who says so: the subject of the verb of speech above the fact, or what stands after "according to"."""

from extract.arguments import phrase
from extract.found import Phrase
from extract.parse import Parse
from extract.qualifiers.doubts import is_untold
from extract.qualifiers.governors import Governors, Hold
from extract.qualifiers.words import MEASURES
from extract.relatives import antecedent
from extract.verbs import is_asked
from extract.words import SPEAKING

UNNAMED = frozenset(("i", "we", "you", "it", "one"))
"""Who speaks in a quotation; the one who is quoted stands above."""


def attributed_to(parse: Parse, governors: Governors) -> Phrase | None:
    """The nearest speaker above the trigger, or None."""
    for link in governors:
        source = according(parse, link.token)
        if source is not None:
            return phrase(parse, source, bare=True)
        if link.hold is Hold.CONTENT and parse.lemmas[link.token] in SPEAKING and not is_untold(parse, link):
            speaker = _speaker(parse, link.token)
            if speaker is None or parse.words[speaker.head].lower() not in UNNAMED:
                return speaker
    return None


def _speaker(parse: Parse, verb: int) -> Phrase | None:
    """Subject of a verb of speech, also of the one that it is coordinated with; nobody, where somebody is told it."""
    if is_asked(parse, verb):
        return None
    while True:
        subject = parse.child(verb, "nsubj")
        if subject is not None:
            head = antecedent(parse, subject)
            return None if head is None else phrase(parse, head, bare=True)
        if parse.deps[verb] not in {"conj", "advcl", "xcomp"} or parse.child(verb, "nsubjpass") is not None:
            return None
        verb = parse.heads[verb]


def according(parse: Parse, token: int) -> int | None:
    """Head of what stands after "according to" below a word, where that tells something: no rule and no measure."""
    for kid in parse.kids(token, "prep"):
        if parse.words[kid].lower() == "according":
            link = parse.child(kid, "prep")
            source = None if link is None else parse.child(link, "pobj")
            return None if source is None or parse.lemmas[source].lower() in MEASURES else source
    return None
