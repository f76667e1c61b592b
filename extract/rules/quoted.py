"""What somebody is quoted with, sentence by sentence, where the sentence itself has nobody who says it.

"The bank is safe," Anna Berg said. "It has reserves." are two statements of hers; so is each sentence behind "Anna Berg
said:". The graph keeps them as hers; open triples tell what the sentence says.

Source: Pareti, PARC 3.0 (2016): attribution across sentences.
"""

from collections.abc import Iterator, Sequence

from extract.arguments import literal
from extract.found import Candidate
from extract.parse import Parse
from extract.quotes import QUOTED, quotes_of
from extract.rules.context import Context
from extract.rules.parts import part

SHORTEST = 3
"""Words of the shortest sentence that says something."""


def quoted(context: Context, found: Sequence[Candidate]) -> Iterator[Candidate]:
    """One candidate for each sentence of a quotation or statement whose speaker is known, by position."""
    parse, quotes = context.parse, quotes_of(context.parse)
    told = {parse.sentence_of[one.trigger] for one in found if one.lemma == "say" or one.rule in _SPEECH}
    for number, (start, end) in enumerate(parse.sentences):
        root = next((token for token in range(start, end) if parse.heads[token] == token), start)
        speaker = quotes.speaker_head(root)
        if speaker is None or number in told or speaker not in context.mentions or not _says(parse, root, end):
            continue
        words = literal(parse, root)
        whole = all(quotes.speaker_head(token) == speaker for token in words.tokens if parse.pos[token] != "PUNCT")
        if whole and len(words.tokens) >= SHORTEST:
            yield Candidate(
                rule=QUOTED,
                subject=part(context, speaker),
                relation="said",
                relation_tokens=(root,),
                object=words,
                trigger=root,
                lemma="say",
                nominal=True,
                support=(speaker,),
                further=True,
            )


_SPEECH = frozenset({"said_clause", "trailing_source", "according_to"})
"""Rules that read who says what off one sentence."""


def _says(parse: Parse, root: int, end: int) -> bool:
    """Whether a sentence says something: a verb with its subject, and no question."""
    told = parse.pos[root] in {"VERB", "AUX"} and parse.child(root, "nsubj", "nsubjpass", "expl", "csubj") is not None
    return told and "?" not in parse.words[max(root, end - 2) : end]
