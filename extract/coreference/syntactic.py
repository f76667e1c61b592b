"""Joins that the sentence itself makes: appositions, relative pronouns, a kind word beside the name of its bearer."""

from extract.coreference import binding
from extract.coreference.blaming import is_official_telling
from extract.coreference.reflexive import join_appointer, join_reflexive
from extract.coreference.things import Things
from extract.found import Named
from extract.lexicon import places
from extract.mentions.kinds import QUANTITIES
from extract.mentions.phrases import counted, is_named_area
from extract.mentions.pronouns import GENDERS
from extract.model import EntityType, MentionKind
from extract.nouns import BODY_TOO, TIE_NOUN
from extract.parse import Parse
from extract.relatives import RELATIVE, relative_noun
from extract.words import NAMING_VERB, SINGLING_OUT, SPEECH_VERB

KINDS = frozenset(
    "group organisation organization movement party network militia gang cartel company firm airline agency".split()
)
"""Words that stand beside a name to say what it is: "the Red Brigades group"."""

NAMED_PLACES = frozenset(
    ("city", "town", "village", "island", "province", "region", "kingdom", "republic", "peninsula")
)
"""Places whose "of" phrase gives their name."""

IDENTIFYING = frozenset(("identify", "name", "recognise", "recognize", "unmask"))
"""Verbs that say who somebody is whom the text has described."""

BEING = frozenset(("be", "become", "remain"))
"""Verbs that say what somebody or something is."""


def join_syntactic(things: Things) -> None:
    """Joins appositions, relative pronouns and kind words with what they belong to."""
    for index, named in enumerate(things.mentions):
        if named.kind is MentionKind.IMPLIED or named.siblings:
            continue
        if named.kind is MentionKind.PRONOUN:
            _join_relative(things, index, named)
            _join_speaker(things, index, named)
            _join_speaking_body(things, index, named)
            _join_gapped(things, index, named)
            join_reflexive(things, index, named)
            join_appointer(things, index, named)
        else:
            _join_apposition(things, index, named)
            _join_quantity(things, index, named)
            _join_place(things, index, named)
            _join_kind(things, index, named)
            _join_identified(things, index, named)
            _join_called(things, index, named)


def _join_called(things: Things, index: int, named: Named) -> None:
    """In "a man named Ann Roe" and "a company called Acme", the name is that of the man and of the company."""
    parse, verb = things.parse, things.parse.heads[named.head]
    calls = parse.tags[verb] in {"VBN", "VBD"} and parse.deps[verb] == "acl" and parse.lemmas[verb] in NAMING_VERB
    if named.kind is not MentionKind.NAME or not calls or parse.deps[named.head] not in {"oprd", "dobj", "attr"}:
        return
    target = things.at(parse.heads[verb])
    if target is None or things.mentions[target].kind is not MentionKind.NOMINAL or things.mentions[target].plural:
        return
    kinds = {things.mentions[target].type, named.type}
    if len(kinds) == 1 or EntityType.PERSON not in kinds:
        things.join(index, target, f"called {named.name}")


def _join_identified(things: Things, index: int, named: Named) -> None:
    """Who is identified as somebody is that one: "the victim was named as Ann Roe"."""
    parse, link = things.parse, things.parse.heads[named.head]
    verb = parse.heads[link]
    if named.kind is not MentionKind.NAME or parse.words[link].lower() != "as" or parse.lemmas[verb] not in IDENTIFYING:
        return
    noun = parse.child(verb, "nsubjpass", "dobj")
    if noun is None and parse.deps[verb] == "acl" and parse.tags[verb] == "VBN":
        noun = parse.heads[verb]
    target = None if noun is None else things.at(noun)
    nominal = target is not None and things.mentions[target].kind is MentionKind.NOMINAL
    if (
        target is not None
        and nominal
        and named.type is EntityType.PERSON
        and _agree(things, things.mentions[target], named)
    ):
        things.join(index, target, f"identified as {named.name}")


def _join_relative(things: Things, index: int, named: Named) -> None:
    """A relative pronoun names what its clause hangs on."""
    parse = things.parse
    if parse.tags[named.head] not in RELATIVE:
        return
    noun = relative_noun(parse, named.head)
    target = None if noun is None else _described(things, noun, named)
    if noun is not None and target is None:
        target = things.at(noun)
    if target is not None:
        things.join(index, target, f"relative pronoun of {things.mentions[target].name}")


def _join_speaker(things: Things, index: int, named: Named) -> None:
    """In "the witness, Ann Roe, testified that she had seen it", Ann Roe has seen it.

    Lawyers and spokesmen speak of others.
    """
    parse, verb = things.parse, things.parse.heads[named.head]
    above = parse.heads[verb]
    said = parse.deps[named.head] == "nsubj" and parse.deps[verb] == "ccomp" and parse.lemmas[above] in SPEECH_VERB
    said = said and things.quoted(index) is None  # who is quoted calls himself "I"
    subject = _who_says(parse, above, named.head) if said and named.name in GENDERS and above < verb else None
    target = None if subject is None else things.at(subject)
    if subject is None or target is None or parse.child(subject, "poss") is not None:
        return
    if things.quotes.speaker_head(named.head) is not None:  # who is quoted calls himself "I"
        return
    speaker = things.of(target)
    told = [role for one in speaker.members for role in things.mentions[one].roles if not role.former]
    roles = {parse.lemmas[role.head].lower() for role in told}
    roles |= {parse.lemmas[subject].lower(), *(role.title.lower().split()[0] for role in told)}
    fits = speaker.type is EntityType.PERSON and not speaker.plural and speaker.gender in {"", GENDERS[named.name]}
    if fits and not roles & _SPEAKING_FOR and not is_official_telling(things, named, target):
        things.join(index, target, f"who says so: {things.mentions[target].name}")


def _who_says(parse: Parse, verb: int, pronoun: int) -> int | None:
    """The subject of a verb of saying; of "warning it" and "declined to say it" that of the verb above.

    In "warning that if Acme sold, it would sue" another is named before the pronoun, who may be meant.
    """
    subject = parse.child(verb, "nsubj")
    if subject is not None or any(parse.pos[token] in {"NOUN", "PROPN"} for token in range(verb + 1, pronoun)):
        return subject
    subjects = binding.understood(parse, verb)
    return subjects[0] if len(subjects) == 1 else None


def _join_speaking_body(things: Things, index: int, named: Named) -> None:
    """In "the fund, Acme's owner, said it opposed the sale", the fund opposes it; what "it is" may be anything."""
    parse, verb = things.parse, things.parse.heads[named.head]
    above = parse.heads[verb]
    said = parse.deps[named.head] == "nsubj" and parse.deps[verb] == "ccomp" and parse.lemmas[above] in SPEECH_VERB
    plain = parse.lemmas[verb] not in _IMPERSONAL and parse.pos[verb] == "VERB"
    subject = _who_says(parse, above, named.head) if said and plain and named.name == "it" and above < verb else None
    target = None if subject is None else things.at(subject)
    if target is None or things.quotes.speaker_head(named.head) is not None:
        return
    if things.of(target).type not in {EntityType.PERSON, EntityType.EVENT} and not things.of(target).plural:
        things.join(index, target, f"which says so: {things.mentions[target].name}")


_IMPERSONAL = frozenset("be rain snow seem appear happen take turn make become matter remain follow emerge".split())
"""Verbs whose "it" often stands for nothing, or for all that is said."""
_SPEAKING_FOR = frozenset(
    """lawyer attorney solicitor barrister counsel spokesman spokeswoman spokesperson representative prosecutor judge
    agent doctor wife husband father mother son daughter brother sister friend colleague neighbour neighbor partner
    coroner detective officer inspector aide police""".split()
)


def _join_gapped(things: Things, index: int, named: Named) -> None:
    """In "his father was Tom Lee and his mother Ann Roe", both are of the same one."""
    parse, kin = things.parse, things.parse.heads[named.head]
    verb = parse.heads[kin]
    subject = parse.child(verb, "nsubj")
    if parse.tags[named.head] != "PRP$" or parse.deps[kin] != "dep" or subject is None or parse.lemmas[verb] != "be":
        return
    owner = parse.child(subject, "poss")
    same = owner is not None and (parse.tags[owner] != "PRP$" or parse.lemmas[owner] == parse.lemmas[named.head])
    target = things.at(owner) if same and owner is not None else None
    if target is not None and parse.lemmas[subject].lower() in TIE_NOUN and parse.lemmas[kin].lower() in TIE_NOUN:
        things.join(index, target, f"also of {things.mentions[target].name}")


def _described(things: Things, noun: int, named: Named) -> int | None:
    """Who is what a noun says: "Ann Roe" for the "lawyer" of "Ann Roe is a lawyer who lives in Kent"."""
    parse, verb = things.parse, things.parse.heads[noun]
    subject = parse.child(verb, "nsubj")
    target = None if subject is None or subject > verb else things.at(subject)
    if target is None or parse.deps[noun] != "attr" or parse.pos[noun] != "NOUN" or parse.lemmas[verb] not in BEING:
        return None
    if things.mentions[target].kind is not MentionKind.NAME and things.mentions[target].name not in GENDERS:
        return None
    fits = named.name != "which" or things.of(target).type is not EntityType.PERSON
    return target if fits and things.of(target).plural == (parse.tags[noun] in {"NNS", "NNPS"}) else None


def _join_apposition(things: Things, index: int, named: Named) -> None:
    """Two noun phrases side by side name one thing, if their types agree; so does "Roe, a cook and mother of two"."""
    parse, noun = things.parse, named.head
    bare = parse.child(noun, "det", "poss", "nummod") is None or _is_second_role(things, noun)
    if parse.deps[noun] == "conj" and parse.tags[noun] == "NN" and bare:
        noun = parse.heads[noun] if parse.tags[parse.heads[noun]] == "NN" else noun
    # "Many musicians, most notably the Roes" singles them out of all.
    singled = (kid for kid in parse.kids(noun, "advmod") if kid < noun)
    if parse.deps[noun] != "appos" or any(parse.words[kid].lower() in SINGLING_OUT - {"namely"} for kid in singled):
        return
    host: int | None = parse.heads[noun]
    while host is not None:
        target = things.at(host)
        if target is not None and (_lies_in(things, things.mentions[target], named) or _by_another(parse, host, noun)):
            return
        if (
            target is not None
            and (_agree(things, things.mentions[target], named) or _close(things, things.mentions[target], named))
            and not _of_another(things, target, named)
        ):
            things.join(index, target, f"in apposition to {things.mentions[target].name}")
            return
        host = _noun_above(things, host)


def _is_second_role(things: Things, noun: int) -> bool:
    """Whether a noun beside a description is a role of the same bearer: "Ann Roe, head of Acme and a lawyer"."""
    host = things.at(things.parse.heads[things.parse.heads[noun]])
    return host is not None and any(role.head == noun for role in things.mentions[host].roles)


def _by_another(parse: Parse, host: int, noun: int) -> bool:
    """Whether two acts that stand side by side are of two: "Acme's purchase of Nordal, Globex's takeover of Kuro"."""
    owners = [parse.child(one, "poss") for one in (host, noun)]
    first, second = (None if one is None else parse.words[one] for one in owners)
    named = all(one is not None and parse.pos[one] == "PROPN" for one in owners)
    return named and first != second and parse.pos[host] == parse.pos[noun] == "NOUN"


def _lies_in(things: Things, host: Named, named: Named) -> bool:
    """Whether two names of places stand side by side: "a mill in Leeds, Alabama", where Alabama is no mill.

    So it is in "Arles, Holm province".
    """
    if host.kind is not MentionKind.NAME or not host.type is named.type is EntityType.LOCATION:
        return False
    return named.kind is MentionKind.NAME or is_named_area(things.parse, named.head)


def _of_another(things: Things, host: int, named: Named) -> bool:
    """Whether a name belongs to a name in its host: the place around it ("the coast of Kent, England"), its initials.

    "The staff of the World Trade Union (WTU)" are not the union.
    """
    target = things.mentions[host]
    bracketed = things.parse.words[named.start - 1] == "("
    if named.kind is not MentionKind.NAME or not (named.type is EntityType.LOCATION or bracketed):
        return False
    if things.parse.lemmas[target.head].lower() in BODY_TOO and target.head == named.start - 1:  # "Kenya's ally Peru"
        return False
    return any(things.parse.tags[token] in {"NNP", "NNPS"} for token in range(target.start, target.end))


def _noun_above(things: Things, token: int) -> int | None:
    """The noun that a noun hangs on by a preposition: "envoy" above "Peru" in "the envoy to Peru, Ann Roe"."""
    parse = things.parse
    preposition = parse.heads[token]
    if parse.deps[token] != "pobj" or parse.deps[preposition] != "prep":
        return None
    above = parse.heads[preposition]
    return above if parse.pos[above] in {"NOUN", "PROPN"} else None


def _join_quantity(things: Things, index: int, named: Named) -> None:
    """A quantity is what it counts ("dozens of Kenyans"), unless that is a larger whole ("of the Kenyans")."""
    parse = things.parse
    inner = counted(parse, named.head) if parse.lemmas[named.head].lower() in QUANTITIES else None
    target = things.at(inner) if inner is not None else None
    if inner is not None and target is not None and parse.child(inner, "det", "poss") is None:
        things.join(index, target, f"a quantity of {things.mentions[target].name}")


def _join_place(things: Things, index: int, named: Named) -> None:
    """In "the town of Eden" the town is Eden."""
    if named.kind is not MentionKind.NOMINAL or named.plural:
        return
    inner = counted(things.parse, named.head)
    target = things.at(inner) if inner is not None else None
    if target is None or things.mentions[target].kind is not MentionKind.NAME:
        return
    name = things.mentions[target]
    if _agree(things, name, named) and _is_called_place(things, named.head, name):
        things.join(index, target, f"says what {name.name} is")


def _is_called_place(things: Things, noun: int, name: Named) -> bool:
    """Whether the name behind "of" is that of the place itself: "the state of Goa", "Kenya's capital of Nairobi".

    A capital, port or suburb is so called where its place stands before it; else it is that of what is named behind.
    The state of a country is how it fares.
    """
    parse, lemma = things.parse, things.parse.lemmas[noun].lower()
    if lemma in NAMED_PLACES:
        return True
    if lemma == "state":
        return name.known not in places().countries
    labels = ("poss", "amod", "compound", "nmod") if lemma in _TOWNS else ("poss", "amod") if lemma in _PARTS else ()
    owners = (things.at(owner) for owner in parse.kids(noun, *labels))
    return bool(labels) and any(at is not None and things.mentions[at].type is EntityType.LOCATION for at in owners)


_TOWNS = frozenset("capital port suburb resort stronghold".split())
_PARTS = frozenset("district territory area borough settlement enclave county metropolis neighbourhood".split())
"""What may have the name of its own before it as well: "the Holm district of Arles"."""


def _agree(things: Things, one: Named, other: Named) -> bool:
    """Whether two neighbours may be one thing: equal types; two different names are not."""
    if one.kind is MentionKind.NAME and other.kind is MentionKind.NAME:
        return False
    role, name = (one, other) if other.kind is MentionKind.NAME else (other, one)
    bodies = {EntityType.ORGANIZATION, EntityType.LOCATION}
    if things.parse.lemmas[role.head].lower() in BODY_TOO and name.type in bodies:
        return role.plural == name.plural
    return one.type is other.type and one.plural == other.plural


def _close(things: Things, one: Named, other: Named) -> bool:
    """Whether a noun with its article stands right before a name, whatever that is: "the journal Nature"."""
    parse, (first, second) = things.parse, sorted((one, other), key=lambda named: named.head)
    if first.kind is not MentionKind.NOMINAL or second.kind is not MentionKind.NAME or first.plural:
        return False
    people = EntityType.PERSON in {first.type, second.type} or EntityType.GROUP in {first.type, second.type}
    beside = first.head + 1 == second.start or parse.words[first.head + 1 : second.start] in {('"',), ("“",), ("'",)}
    return not people and beside and parse.child(first.head, "det", "poss") is not None


def _join_kind(things: Things, index: int, named: Named) -> None:
    """A kind word before or behind a name of its own type names its bearer."""
    parse = things.parse
    if named.kind is not MentionKind.NAME or named.type is not EntityType.ORGANIZATION:
        return
    beside = [named.start - 1, named.end, named.end + 1, named.end + 2]
    for token in beside:
        if (
            0 <= token < len(parse)
            and parse.lemmas[token].lower() in KINDS
            and parse.sentence_of[token] == parse.sentence_of[named.head]
        ):
            target = things.at(token)
            linked = parse.heads[named.head] == token or parse.heads[token] == named.head
            modifier = parse.deps[named.head] in {"compound", "nmod", "appos"} or parse.deps[token] in {
                "compound",
                "nmod",
            }
            if target is not None and linked and modifier and things.mentions[target].kind is MentionKind.NOMINAL:
                things.join(target, index, f"says what {named.name} is")
                return
