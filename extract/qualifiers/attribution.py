"""Who says so: the subject of the verb of speech above the fact, or what stands after "according to"."""

from extract.arguments import phrase
from extract.found import Phrase
from extract.lexicon import heads
from extract.model import EntityType
from extract.parse import Parse
from extract.qualifiers.doubts import is_untold
from extract.qualifiers.governors import Governors, Hold
from extract.qualifiers.words import FINDING, MEASURES, SOURCES
from extract.relatives import antecedent
from extract.verbs import is_asked
from extract.words import SPEAKING

UNNAMED = frozenset("i me we us you it one that this those these".split())
"""Who speaks in a quotation; the one who is quoted stands above."""


def attributed_to(parse: Parse, governors: Governors) -> Phrase | None:
    """The nearest speaker above the trigger, or None."""
    for link in governors:
        source = according(parse, link.token)
        if source is not None:
            return phrase(parse, source, bare=True)
        told = link.hold is Hold.CONTENT and speaks(parse, link.token, link.below)
        if told and not is_untold(parse, link) and not _is_yet_to_tell(parse, link.token):
            speaker = _speaker(parse, link.token)
            unnamed = speaker is not None and parse.tags[speaker.head] in {"PRP", "DT", "CD"}
            if speaker is None or not unnamed or parse.words[speaker.head].lower() not in UNNAMED:
                return speaker
    return None


def speaks(parse: Parse, token: int, below: int) -> bool:
    """Whether a word tells what somebody says or thinks, or what a report finds, in the clause below it."""
    if parse.lemmas[token] in SPEAKING:
        return True
    finite = next(iter(parse.kids(below, "aux", "auxpass")), below)
    if (
        parse.deps[below] != "ccomp"
        or parse.lemmas[token] not in FINDING
        or parse.tags[finite] not in {"VBD", "VBZ", "VBP", "MD"}
    ):
        return False
    subject = parse.child(token, "nsubj")
    if subject is None or parse.child(below, "nsubj", "nsubjpass", "expl") is None:
        return False
    word = parse.lemmas[subject].lower()
    named = parse.label(subject) in {"PERSON", "ORG"} or parse.words[subject].lower() in {"he", "she", "they"}
    return named or word in SOURCES or heads().types.get(word) in _ACTORS


_ACTORS = frozenset({EntityType.PERSON, EntityType.ORGANIZATION, EntityType.GROUP})


def _is_yet_to_tell(parse: Parse, verb: int) -> bool:
    """Whether somebody only should tell something, or will not: "needs to explain why Acme fell", "must say"."""
    helpers = parse.kids(verb, "aux")
    if any(parse.words[kid].lower() in _OBLIGING for kid in helpers):
        return True
    above = parse.heads[verb]
    controlled = parse.deps[verb] in {"xcomp", "ccomp", "advcl"} and any(parse.words[kid] == "to" for kid in helpers)
    return controlled and parse.lemmas[above] in _DEMANDING


_OBLIGING = frozenset("should must ought".split())
_DEMANDING = frozenset("need have want ask urge press refuse decline fail expect require".split())


def _speaker(parse: Parse, verb: int) -> Phrase | None:
    """Subject of a verb of speech, also of the one that it is coordinated with; nobody, where somebody is told it."""
    if is_asked(parse, verb):
        return None
    while True:
        subject = parse.child(verb, "nsubj")
        if subject is not None:
            head = antecedent(parse, subject)
            return None if head is None else phrase(parse, head, bare=True)
        if parse.child(verb, "nsubjpass") is not None:
            return None
        above = parse.heads[verb]
        if parse.deps[verb] == "pcomp" and parse.words[above].lower() in _DOING:
            above = parse.heads[above]  # "he answered by claiming that"
        elif parse.deps[verb] not in {"conj", "advcl", "xcomp"}:
            return None
        verb = above


_DOING = frozenset("by after before while when without in".split())
"""Prepositions before a gerund that the subject of the main clause does."""


def according(parse: Parse, token: int) -> int | None:
    """Head of what stands after "according to" below a word, where that tells something: no rule and no measure."""
    for kid in parse.kids(token, "prep"):
        if parse.words[kid].lower() == "according":
            link = parse.child(kid, "prep")
            source = None if link is None else parse.child(link, "pobj")
            lemma = "" if source is None else parse.lemmas[source].lower()
            planned = lemma == "plan" and parse.lemmas[token] in {"go", "proceed"}  # "all went according to the plan"
            return None if lemma in MEASURES or planned else source
    return None
