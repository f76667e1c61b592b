"""Makes one triple, in spans of the original text, of a candidate in tokens of the parse."""

from collections.abc import Callable, Mapping, Sequence

from extract.chains import Chains, Source
from extract.confidence import Fact, confidence, fact, load_weights, signs
from extract.found import Candidate, Phrase, QualifiersFound, TimeFound
from extract.lexicon import places
from extract.mentions.pronouns import GENDERS, REFLEXIVE
from extract.model import Argument, EntityType, MentionKind, Part, Qualifiers, Span, Time, Triple
from extract.nouns import LEARNING_NOUN
from extract.relations import Literal, Resolved, resolve
from extract.spans import AMOUNTS, TIMES
from extract.verbs import asks
from extract.vocabulary import Vocabulary
from extract.words import NAMING_VERB

Qualify = Callable[[Candidate], QualifiersFound]
NOTHING: Mapping[Fact, frozenset[str]] = {}


class Maker:
    """Makes the triples of one text, and keeps what they have in common."""

    def __init__(
        self,
        source: Source,
        chains: Chains,
        vocabulary: Vocabulary,
        qualify: Qualify,
        beside: Mapping[Fact, frozenset[str]] = NOTHING,
    ) -> None:
        self.source, self.chains, self.vocabulary, self.qualify = source, chains, vocabulary, qualify
        self.beside = beside
        self.sentences = tuple(source.span(*tokens) for tokens in source.parse.sentences)
        self.times = _labelled(source, TIMES)
        self.amounts = _labelled(source, AMOUNTS)
        self.places = _labelled(source, frozenset(("GPE", "LOC", "NORP")))

    def triple(self, candidate: Candidate) -> Triple | None:
        """The triple of a candidate; None if it links a thing with itself."""
        subject = self.part(candidate.subject)
        target = None if candidate.object is None else self.part(candidate.object)
        itself = target is not None and subject.chain is not None and subject.chain == target.chain
        if itself and not self.is_name_told(candidate):
            return None
        if target is not None and target.chain is not None and target.text.lower() in REFLEXIVE:
            return None  # "Peru and Chile defend themselves", and not each other
        said = self.qualify(candidate)
        types = self.type(candidate.subject), self.type(candidate.object)
        resolved = resolve(candidate, *types, self.vocabulary, literal=self.literal(candidate.object, types[1]))
        beside = self.beside.get(fact(candidate), frozenset()) - {candidate.rule}
        sure = candidate.probability
        shown = () if sure is not None else signs(candidate, said, resolved, self.source.parse, self.chains, beside)
        return Triple(
            subject=subject,
            relation=candidate.relation,
            relation_span=self.source.around(candidate.relation_tokens),
            object=target,
            predicate=resolved.predicate,
            mapped=resolved.mapped,
            arguments=tuple(self.argument(role, phrase) for role, phrase in candidate.arguments),
            qualifiers=self.qualifiers(said, ended=(said.ended or _is_over(candidate)) and not self.is_end(resolved)),
            rule=candidate.rule,
            confidence=confidence(shown, load_weights()) if sure is None else sure,
            sentence=self.sentences[self.source.parse.sentence_of[candidate.trigger]],
            support=self.support(candidate),
            inverted=resolved.inverted,
            signs=shown,
        )

    def is_name_told(self, candidate: Candidate) -> bool:
        """Whether a candidate tells another name of a thing: "Ann Roe is known as Nan"."""
        if candidate.rule == "passive_object" and candidate.lemma in NAMING_VERB:
            return True
        types = self.type(candidate.subject), self.type(candidate.object)
        told = resolve(candidate, *types, self.vocabulary, literal=None).predicate == "also_known_as"
        return told and not candidate.nominal

    def part(self, phrase: Phrase) -> Part:
        """A phrase as a part, linked to the chain that it names; a pronoun shows whom it means."""
        at = self.chains.mention(phrase)
        number, parse = self.chains.number(at), self.source.parse
        text = phrase.name or parse.quote(phrase.tokens)
        if at is not None and number is not None and self.chains.mentions[at].kind is MentionKind.PRONOUN:
            text = self.meant(at, number)
        return Part(text, self.source.around(phrase.tokens or (phrase.head,)), number, self.chains.sure(at))

    def meant(self, pronoun: int, number: int) -> str:
        """Whom a pronoun means, as the nearest words before it in its sentence say; else the name of its chain."""
        parse, mentions = self.source.parse, self.chains.mentions
        above = self.chains.antecedent(pronoun)
        if above is None or parse.sentence_of[mentions[above].head] != parse.sentence_of[mentions[pronoun].head]:
            return self.chains.chains[number].name
        told, said = mentions[above], mentions[pronoun]
        if told.kind is MentionKind.NAME:
            return told.name
        above = parse.heads[told.head]
        beside = above == said.head or (parse.deps[told.head] == "advcl" and above == parse.heads[said.head])
        if told.start > said.start or beside:  # "A native of Lima, she left": nobody but the pronoun is named
            return parse.words[said.head]
        return parse.quote(range(told.start, told.end))

    def type(self, phrase: Phrase | None) -> EntityType | None:
        """Type of what a phrase names; None for a literal. He or she is a person, whoever that is."""
        number = None if phrase is None else self.chains.number(self.chains.mention(phrase))
        if number is not None:
            return self.chains.chains[number].type
        gendered = phrase is not None and self.source.parse.words[phrase.head].lower() in GENDERS
        return EntityType.PERSON if gendered else None

    def is_misplaced(self, phrase: Phrase, allowed: Sequence[EntityType]) -> bool:
        """Whether a phrase names, surely, somebody, a place or an event where none can stand."""
        happens = self.type(phrase) is EntityType.EVENT and bool(allowed) and EntityType.EVENT not in allowed
        return happens or self.is_no_person(phrase, allowed) or self.is_no_place(phrase, allowed)

    def is_no_person(self, phrase: Phrase, allowed: Sequence[EntityType]) -> bool:
        """Whether a phrase names somebody, surely, where no person can stand: nobody founds a person."""
        number = self.chains.number(self.chains.mention(phrase))
        sure = number is not None and self.type(phrase) is EntityType.PERSON and self.chains.is_somebody(number)
        return sure and bool(allowed) and EntityType.PERSON not in allowed

    def is_no_place(self, phrase: Phrase, allowed: Sequence[EntityType]) -> bool:
        """Whether a phrase names a place, and the model says so too, where none can stand: no country is born."""
        sure = self.type(phrase) is EntityType.LOCATION and phrase.head in self.places
        return sure and bool(allowed) and EntityType.LOCATION not in allowed

    def is_end(self, resolved: Resolved) -> bool:
        """Whether the fact is itself the end of another: "the sacked minister" was sacked, and stays so."""
        row = self.vocabulary.get(resolved.predicate)
        return row is not None and bool(row.ends)

    def literal(self, phrase: Phrase | None, type_: EntityType | None) -> Literal | None:
        """What an object is that is no thing: what somebody says, a time, or a bare noun that tells how he fares."""
        if phrase is None:
            return None
        parse = self.source.parse
        if self.chains.mention(phrase) is None and parse.pos[phrase.head] in {"VERB", "AUX"}:
            return Literal.QUESTION if asks(parse, phrase.head) else Literal.CLAUSE
        if self.chains.mention(phrase) is None and phrase.tokens and parse.pos[phrase.tokens[0]] in {"ADP", "SCONJ"}:
            return Literal.ASIDE
        term = parse.words[phrase.head].lower() == "life" and phrase.tokens == (phrase.head,)  # "jailed for life"
        if type_ is None and (phrase.head in self.times or term):
            return Literal.TIME
        if parse.pos[phrase.head] == "ADJ" and parse.deps[phrase.head] in {"acomp", "oprd"}:
            return Literal.QUALITY
        if type_ is None and (phrase.head in self.amounts or parse.tags[phrase.head] == "CD"):
            return Literal.AMOUNT
        if parse.tags[phrase.head] in {"NNP", "NNPS", "JJ"} and self.is_learnt(phrase.head):
            return Literal.LEARNING
        bare = parse.tags[phrase.head] == "NN" and not any(kid < phrase.head for kid in parse.children[phrase.head])
        return Literal.STATE if bare else None

    def is_learnt(self, head: int) -> bool:
        """Whether a word names what somebody studies or teaches: "professor of Physics", "of French"."""
        parse, word = self.source.parse, self.source.parse.words[head].lower()
        language = parse.deps[head] == "pobj" and parse.child(head, "det") is None and word in places().adjectives
        return word in LEARNING_NOUN or language

    def argument(self, role: str, phrase: Phrase) -> Argument:
        """A phrase as a further argument."""
        part = self.part(phrase)
        return Argument(role, part.text, part.span, part.chain)

    def qualifiers(self, said: QualifiersFound, *, ended: bool) -> Qualifiers:
        """Qualifiers in spans."""
        return Qualifiers(
            polarity=said.polarity,
            status=said.status,
            attributed_to=None if said.attributed_to is None else self.part(said.attributed_to),
            time=None if said.time is None else self.time(said.time),
            place=None if said.place is None else self.part(said.place),
            ended=ended,
        )

    def time(self, found: TimeFound) -> Time:
        """A time in spans."""
        part = self.part(found.phrase)
        return Time(part.text, part.span, found.start, found.end, found.precision)

    def support(self, candidate: Candidate) -> tuple[Span, ...]:
        """Mentions in other sentences that tell what the parts name, and those that the rule leaned on, by position."""
        parse, home = self.source.parse, self.source.parse.sentence_of[candidate.trigger]
        needed = [self.chains.at_head(token) for token in candidate.support]
        for phrase in self._phrases(candidate):
            mention = self.chains.mention(phrase)
            above = None if mention is None else self.chains.antecedent(mention)
            needed.append(None if above is None else self.chains.mentions[above])
        spans = {
            self.source.span(named.start, named.end)
            for named in needed
            if named is not None and parse.sentence_of[named.head] != home
        }
        return tuple(sorted(spans))

    @staticmethod
    def _phrases(candidate: Candidate) -> Sequence[Phrase]:
        return [candidate.subject, *([candidate.object] if candidate.object else [])]


def _is_over(candidate: Candidate) -> bool:
    """Whether the phrase says that it holds no longer."""
    return candidate.ended or (candidate.nominal and "former" in candidate.relation.lower().split())


def _labelled(source: Source, labels: frozenset[str]) -> frozenset[int]:
    """Tokens of the entities to which the model gives one of the labels."""
    spans = [(start, end) for start, end, label in source.parse.entities if label in labels]
    return frozenset(token for start, end in spans for token in range(start, end))
