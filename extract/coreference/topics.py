"""What "it" takes up that opens a sentence: what the sentence before is about, where that does or is such things."""

from __future__ import annotations

from extract.coreference.pronominal import fits
from extract.coreference.things import Things
from extract.lexicon import heads
from extract.model import EntityType
from extract.parse import Parse
from extract.words import APPOINTING_VERB, FOUNDING_VERB, HUMAN_VERB, SPEAKING

_ACTS = (
    SPEAKING
    | HUMAN_VERB
    | FOUNDING_VERB
    | APPOINTING_VERB
    | frozenset(
        """own operate employ recruit hire plan publish open set acquire buy develop manufacture donate aim seek try
        offer provide lobby campaign represent oversee regulate fund finance invest join merge""".split()
    )
)
"""What bodies do, and what they make or own hardly."""
_TO_ALL = SPEAKING - frozenset("tell ask inform notify call".split())
"""What one says of a body rather than to it."""


def topic(things: Things, index: int) -> tuple[int, str] | None:
    """What the sentence before names as its subject, for the "it" of the next: "Acme is a firm. It was sold in May".

    If that does not tell what it is, it must be a body that does what bodies do: "Acme grew. It hired ten people".
    Source: centering (Grosz, Joshi and Weinstein 1995): a sentence goes on about the subject of the one before.
    """
    parse, pronoun = things.parse, things.mentions[index]
    verb, sentence = parse.heads[pronoun.head], parse.sentence_of[pronoun.head]
    if pronoun.name != "it" or parse.deps[pronoun.head] not in {"nsubj", "nsubjpass"} or parse.heads[verb] != verb:
        return None
    quoted = things.quotes.speaker_head(pronoun.head) is not None
    if sentence == 0 or quoted or _is_behind_another(things, index, sentence):
        return None
    root = next(token for token in range(*parse.sentences[sentence - 1]) if parse.heads[token] == token)
    subject = parse.child(root, "nsubj", "nsubjpass")
    at = None if subject is None else things.at(subject)
    if at is None or not fits(things, pronoun, at):
        return None
    if _goes_on_speaking(things, root, at, verb):
        return at, f"which spoke before: {things.mentions[at].name}"
    if not things.of(at).named:
        return None
    body = things.of(at).type is EntityType.ORGANIZATION and not _brings_up_another(things, root)
    acts = parse.lemmas[verb] in _ACTS and parse.deps[pronoun.head] == "nsubj"
    if _says_what_it_is(parse, root) or (body and acts):
        return at, f"what the sentence before is about: {things.mentions[at].name}"
    return None


def _goes_on_speaking(things: Things, before: int, at: int, verb: int) -> bool:
    """Whether a body that spoke in the sentence before, to no other body, may go on: "the firm denied it. It said"."""
    parse = things.parse
    told = map(things.at, parse.kids(before, "dobj", "dative"))
    heard = any(one is not None and things.of(one).type is EntityType.ORGANIZATION for one in told)
    spoke = parse.lemmas[before] in SPEAKING and (parse.lemmas[before] in _TO_ALL or not heard)
    return things.of(at).type is EntityType.ORGANIZATION and spoke and parse.lemmas[verb] in SPEAKING


def _is_behind_another(things: Things, index: int, sentence: int) -> bool:
    """Whether the sentence of a pronoun names something before it that it may mean."""
    opening = things.parse.sentences[sentence][0]
    if index == 0 or things.mentions[index - 1].head < opening:
        return False
    return fits(things, things.mentions[index], index - 1)


def _says_what_it_is(parse: Parse, verb: int) -> bool:
    """Whether a clause says what kind of thing its subject is, and not who: "Acme is a firm in Lima"."""
    noun = parse.child(verb, "attr") if parse.lemmas[verb] == "be" else None
    if noun is None or noun < verb or parse.child(noun, "det", "poss", "nummod") is None:
        return False
    return heads().types.get(parse.lemmas[noun].lower()) is not EntityType.PERSON


def _brings_up_another(things: Things, verb: int) -> bool:
    """Whether a clause brings up a body or a work, of which the text may go on to tell: "Acme bought a firm"."""
    parse = things.parse
    verbs = (verb, *parse.kids(verb, "xcomp", "ccomp", "conj"))
    objects = [things.at(noun) for one in verbs for noun in parse.kids(one, "dobj", "nsubj", "nsubjpass")]
    subject = parse.child(verb, "nsubj", "nsubjpass")
    own = None if subject is None else things.at(subject)
    others = [at for at in objects if at is not None and at != own and things.of(at) is not things.of(own or at)]
    return any(things.of(at).type in {EntityType.ORGANIZATION, EntityType.WORK} for at in others)
