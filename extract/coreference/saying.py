"""Whom "he" means behind a sentence that tells who said something: the speaker again, or whom he spoke of."""

from extract.coreference.blaming import SUFFERED
from extract.coreference.pronominal import fits, spoken_of
from extract.coreference.things import Thing, Things
from extract.mentions.pronouns import GENDERS
from extract.model import EntityType
from extract.parse import Parse
from extract.relatives import antecedent
from extract.words import SPEAKING

_ANSWERING = frozenset("deny reject dispute answer reply respond counter ask retort object apologise apologize".split())
"""What somebody does who was spoken of, or to."""
_JUDGING = frozenset(
    """refer criticise criticize praise describe condemn thank ridicule mock hail welcome dismiss express pledge promise
    cite denounce blame defend reveal""".split()
)
"""Verbs of who speaks of something."""
_SAYING = SPEAKING - _ANSWERING
_GOING_ON = _SAYING | _JUDGING
"""What somebody goes on to do who spoke before."""


def goes_on(things: Things, index: int) -> tuple[int, str] | None:
    """Who spoke in the sentence before, for the "he" of "he said"; None if another may be meant."""
    parse, pronoun = things.parse, things.mentions[index]
    verb, first = parse.heads[pronoun.head], things.quotes.first_of(pronoun.head)
    if pronoun.name not in GENDERS or parse.deps[pronoun.head] != "nsubj" or parse.lemmas[verb] not in _GOING_ON:
        return None
    before = parse.sentence_of[first] - 1
    if before < 0 or (parse.heads[verb] != verb and first == pronoun.head):  # "she left when he said so"
        return None
    head = who_spoke(things, before)
    other = None if head is None else things.at(head)
    if other is None or other >= index or not _is_somebody(things.of(other)) or not fits(things, pronoun, other):
        return None
    if id(things.of(other)) in spoken_of(things, index):
        return None
    return other, f"who spoke before: {things.mentions[other].name}"


def told_of(things: Things, index: int) -> tuple[int, str] | None:
    """For a "he" behind "Ann Roe was hurt, Tom Lee said": her of whom that is told, as the speaker is no subject.

    So it is behind "Tom Lee said Ann Roe was hurt", where the sentence goes on with what befell somebody.
    """
    parse, pronoun = things.parse, things.mentions[index]
    verb, before = parse.heads[pronoun.head], parse.sentence_of[pronoun.head] - 1
    fresh = parse.heads[verb] == verb and parse.deps[pronoun.head] in {"nsubj", "nsubjpass"} and before >= 0
    if pronoun.name not in GENDERS or not fresh or parse.lemmas[verb] in SPEAKING:
        return None
    root = _root(parse, before)
    told, speaker = parse.child(root, "ccomp"), parse.child(root, "nsubj")
    if parse.lemmas[root] not in SPEAKING or told is None or speaker is None:
        return None
    if told > speaker and not (parse.deps[pronoun.head] == "nsubjpass" and parse.lemmas[verb] in SUFFERED):
        return None
    subject = parse.child(told, "nsubj", "nsubjpass")
    other = None if subject is None else things.at(subject)
    if other is None or not _is_somebody(things.of(other)) or not fits(things, pronoun, other):
        return None
    return other, f"of whom the sentence before tells: {things.mentions[other].name}"


def _is_somebody(thing: Thing) -> bool:
    """Whether a thing is a person whose name the text tells."""
    return thing.named and thing.type is EntityType.PERSON


def _root(parse: Parse, sentence: int) -> int:
    """The word that everything else in a sentence hangs on."""
    return next(token for token in range(*parse.sentences[sentence]) if parse.heads[token] == token)


def who_spoke(things: Things, sentence: int) -> int | None:
    """Head of what names the only one who speaks in a sentence."""
    parse = things.parse
    start, end = parse.sentences[sentence]
    quoted = things.quotes.speaker_head(max(start, end - 2))  # before the mark that ends it
    if quoted is not None:
        return quoted
    root = _root(parse, sentence)
    subject = parse.child(root, "nsubj")
    if parse.lemmas[root] not in _SAYING or subject is None or _is_told(things, root):
        return None
    return antecedent(parse, subject)


def _is_told(things: Things, verb: int) -> bool:
    """Whether one person is told, who may speak next: "she told Roe that he was out. He said"."""
    parse, links = things.parse, things.parse.kids(verb, "prep", "dative")
    heads = (*parse.kids(verb, "dobj", "dative"), *(noun for link in links for noun in parse.kids(link, "pobj")))
    told = [things.of(at) for at in map(things.at, heads) if at is not None]
    return any(one.type is EntityType.PERSON and not one.plural for one in told)
