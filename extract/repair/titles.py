"""Mends parse errors between roles and the names of those who bear them: titles side by side, names behind bodies."""

from collections.abc import Iterator

from extract.arguments import hyphenated
from extract.lexicon import given_names, heads, places, titles
from extract.model import EntityType
from extract.parse import Parse
from extract.repair.draft import BODIES, NAMED_KINDS, PROPER, Draft, is_role, kind_of, name_ends
from extract.words import APPOINTING_VERB

_ROLES = frozenset("nsubj nsubjpass dobj pobj attr appos conj dative agent".split())
_SINGLE = frozenset({"nsubj", "nsubjpass", "dobj", "pobj", "attr"})
"""What stands once in a clause or phrase."""
_OWNING = frozenset({"of", "for", "at"})


def part_double_subject(draft: Draft) -> None:
    """In "head of the council Ann Roe said", where the model sees two subjects, the first is in apposition.

    So it is with something between them ("the president, head of state, Ann Roe met"), and in other places of the
    clause: "directed the film Silent Rivers".
    """
    parse = draft.parse
    people, bodies = name_ends(parse, "PERSON"), name_ends(parse, "ORG", "GPE", "LOC")
    for name in parse.with_tag(*PROPER, before=1):
        place = parse.deps[name]
        if place not in _SINGLE:
            continue
        first = parse.child(parse.heads[name], place)
        kind = None if first is None else kind_of(parse, first)
        if first is None or first >= name or kind not in NAMED_KINDS:
            continue
        if kind is EntityType.EVENT and name in people:  # "the raid Ann Roe planned failed"
            continue
        apart = range(parse.subtree(first)[-1] + 1, parse.subtree(name)[0])
        beside = not apart or (place == "nsubj" and [parse.words[token] for token in apart] == [","])
        nearest = parse.subtree(name)[0] - 1
        one = kind is EntityType.PERSON and (parse.tags[first] != "NNS" or kind_of(parse, nearest) is kind)
        one = one and not (name in bodies and kind_of(parse, nearest) in BODIES)  # "the head of the firm Acme said"
        if not apart and nearest != first and not one:
            if kind_of(parse, nearest) is not None and parse.tags[nearest] == "NN":
                draft.hang(name, nearest, "appos")  # "an email sent to the website Acme said"
        elif beside and parse.tags[first] in {"NN", "NNP"}:
            draft.hang(first, name, "appos")


def return_described_subject(draft: Draft) -> None:
    """In "the head of security, Ann Roe says it is safe", she is the head, though no comma closes the description.

    So she is of "Minister for Trade, Ann Roe said", which has no article.
    """
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for name in sorted(people):
        if parse.deps[name] != "nsubj" or parse.words[parse.subtree(name)[0] - 1] != ",":
            continue
        for noun in parse.kids(parse.heads[name], "dep", "npadvmod"):
            near = noun < name and parse.subtree(noun)[-1] == parse.subtree(name)[0] - 2
            told = parse.child(noun, "det", "poss") is not None or parse.tags[noun] == "NNP"
            if near and told and kind_of(parse, noun) is EntityType.PERSON:
                draft.hang(noun, name, "appos")


def raise_name(draft: Draft) -> None:
    """In "the founder of Acme, Ann Roe", a person's name is in apposition to the founder and not to Acme.

    So it is in "the head of the agency Ann Roe", but not in "a son of the minister Ann Roe".
    """
    parse = draft.parse
    people = {token for start, end, label in parse.entities if label == "PERSON" for token in range(start, end)}
    for name in sorted(people):
        body = parse.heads[name]
        link = parse.heads[body]
        noun = parse.heads[link]
        if parse.deps[name] != "appos" or parse.deps[body] != "pobj":
            continue
        apart = parse.words[parse.subtree(name)[0] - 1] == ","
        if body in people and not (
            apart and parse.tags[body] == parse.tags[name] == "NNP" and _ends_alone(parse, name)
        ):
            continue
        if parse.words[link] not in (_OWNING | {"to", "from", "with", "in"} if apart else {"of"}):
            continue
        if apart and parse.words[link] == "to" and parse.lemmas[link - 1].lower() in _ENVOYS:
            draft.hang(link, link - 1, "prep")
            draft.hang(name, link - 1, "appos")
            continue
        nobody = kind_of(parse, body) is EntityType.ORGANIZATION
        chosen = apart and parse.lemmas[noun].lower() in _CHOICES and parse.words[link] == "for"
        if (apart or nobody) and parse.tags[noun] == "NN" and (chosen or _is_person(parse, noun)):
            draft.hang(name, noun, "appos")


_CHOICES = frozenset("choice pick selection favourite favorite preference".split())
"""Who is to have an office, and has it not: "her choice for minister, Ann Roe"."""


def _ends_alone(parse: Parse, name: int) -> bool:
    """Whether a name in apposition is the last one, between commas: "a spokesman for Ann Roe, Tom Lee, said"."""
    return parse.words[name + 1 : name + 2] in {(",",), (".",)} and parse.child(name, "conj", "appos") is None


def part_appointed(draft: Draft) -> None:
    """In "named Ann Roe chief executive", which the model reads as one phrase, Ann Roe is who is named, and as what."""
    parse = draft.parse
    for start, end, label in parse.entities:
        name, role = end - 1, parse.heads[end - 1]
        verb = parse.heads[role]
        if label != "PERSON" or role < end or parse.deps[role] not in {"dobj", "oprd"}:
            continue
        if parse.lemmas[verb] not in APPOINTING_VERB or verb > start or not is_role(parse, role):
            continue
        if any(parse.deps[token] not in {"amod", "compound"} for token in range(end, role)):
            continue
        draft.hang(name, verb, "dobj")
        for token in range(verb + 1, name):
            if parse.heads[token] in {role, name} and parse.deps[token] in {"compound", "nmod", "amod", "det"}:
                draft.hang(token, name, "compound" if start <= token else parse.deps[token])
        draft.hang(role, verb, "oprd")
        noun = parse.heads[verb]
        if parse.deps[verb] == "acl" and parse.heads[noun] == noun and parse.pos[noun] in {"NOUN", "PROPN"}:
            draft.hang(verb, verb, "ROOT")  # "The board named Ann Roe director."
            draft.hang(noun, verb, "nsubj")
            draft.hand_on(noun, verb)
            draft.hang(verb, verb, "ROOT")
    _part_pronoun(draft)


def _part_pronoun(draft: Draft) -> None:
    """In "elected her president of Kenya", she is who is elected."""
    parse = draft.parse
    for role in parse.with_dep("dobj", before=2):
        verb = parse.heads[role]
        if parse.lemmas[verb] not in APPOINTING_VERB or not is_role(parse, role):
            continue
        pronoun = parse.child(role, "poss")
        other = parse.child(role, "appos") is not None or any(
            parse.words[kid].lower() == "as" for kid in parse.kids(verb, "prep")
        )  # "named her manager, Ann Roe, as minister"
        if other:
            continue
        if pronoun == verb + 1 and parse.words[pronoun].lower() == "her" and parse.tags[role] == "NN":
            draft.hang(pronoun, verb, "dobj")
            draft.hang(role, verb, "oprd")


def part_body_and_bearer(draft: Draft) -> None:
    """In "spokesperson for Acme Ann Roe", which the model reads as one name, the role is Ann Roe's in Acme."""
    parse = draft.parse
    for body, name in _run_on(parse):
        link = parse.heads[name]
        role = parse.heads[link]
        if _is_bare_link(parse, parse.subtree(body)[0] - 1):
            loose = parse.subtree(body)[0] - 1
            draft.hang(body, loose, "pobj")
            draft.hang(parse.heads[loose], name, "appos")
            continue
        sent = parse.words[link].lower() == "to" and parse.lemmas[role].lower() in _ENVOYS
        owned = parse.words[link].lower() in _OWNING | {"with"} or sent
        if parse.deps[name] != "pobj" or not owned or not _is_person(parse, role):
            continue
        draft.part_person(role, body, name)


def _is_bare_link(parse: Parse, link: int) -> bool:
    """Whether a preposition behind a role has nothing below it: "forecaster with" and then a name."""
    near = link > 0 and parse.deps[link] == "prep" and parse.words[link].lower() in _OWNING | {"with"}
    return near and not parse.children[link] and _is_person(parse, parse.heads[link])


_ENVOYS = frozenset("ambassador envoy consul delegate representative adviser advisor emissary".split())
"""Who is one to a country or a body."""


def _run_on(parse: Parse) -> Iterator[tuple[int, int]]:
    """Last words of the names of a body and of a person right behind it, of which the model makes one phrase."""
    named = {start: (end, label) for start, end, label in parse.entities}
    for start, end, label in parse.entities:
        placed = label == "PERSON" and end - start > 2 and parse.words[start].casefold() in places().names
        placed = placed or (label == "PERSON" and end - start > 2 and _is_headed(parse, start))
        if placed and parse.words[start + 1].casefold() in given_names() and end - 1 in parse.ancestors(start):
            yield start, end - 1  # "envoy for Kenya Ann Roe"
        before = start - 1
        force = before > 1 and parse.words[before] == "Police" and parse.deps[before] == "compound"
        if label == "PERSON" and force and parse.words[before - 1] == "of" and parse.heads[before] == end - 1:
            yield before, end - 1  # "Superintendent of Police Ann Roe"
        if label not in {"ORG", "GPE", "NORP", "FAC"} or end >= len(parse) or parse.tags[end] not in PROPER:
            continue
        after = named.get(end)
        last = end
        while last + 1 < len(parse) and parse.tags[last + 1] in PROPER | {"NNS"} and parse.words[last + 1][0].isupper():
            last += 1
        person = (after is not None and after == (last + 1, "PERSON")) or (
            last > end and parse.words[end].casefold() in given_names()
        )
        body = end - 1
        if person and last in parse.ancestors(body):
            yield body, last


def _is_headed(parse: Parse, token: int) -> bool:
    """Whether "of" and one who rules a place stand before a word that is no given name: "head of Natal Ann Roe"."""
    ruled = token > 1 and parse.words[token - 1] == "of" and parse.lemmas[token - 2].lower() in _RULING
    return ruled and parse.words[token].casefold() not in given_names()


_RULING = frozenset("head governor mayor president leader premier chief ruler".split())


def join_titles(draft: Draft) -> None:
    """In "academic and professor Ann Roe" and "a writer and former banker Ann Roe", both nouns are of the one name."""
    parse = draft.parse
    for title in parse.with_tag("NN"):
        if parse.deps[title] not in _ROLES or not is_role(parse, title):
            continue
        link, other = parse.child(title, "cc"), parse.child(title, "conj")
        if other is None and parse.child(title, "det", "poss") is None:
            link, other = _passed_over(parse, title)
        pair = None if link is None or other is None else _second(parse, title, link, other)
        if pair is None or title + len(hyphenated(parse, title)) + 1 != link:
            continue
        second, name = pair
        if parse.heads[link] != title:
            draft.hang(link, title, "cc")
        draft.take_place(title, name, "nmod")
        draft.hang(second, title, "conj")
        draft.hand_on(title, name)
        draft.hand_on(second, name)


def _passed_over(parse: Parse, title: int) -> tuple[int | None, int | None]:
    """The "and" behind a bare title and the name that the model joins to something before, or makes a subject.

    "The brother of actor and singer Ann Roe", "the death of lawyer and activist Tom Roe shocked Lima".
    """
    link = title + 1
    name = link + 1
    if parse.words[link : link + 1] != ("and",) or name == len(parse):
        return None, None
    if parse.heads[link] not in (title, *parse.ancestors(title)):
        return None, None
    while parse.deps[name] in {"compound", "amod", "nmod"} and parse.heads[name] > name:
        name = parse.heads[name]
    below = parse.deps[name] == "conj" and parse.heads[name] in parse.ancestors(title)
    return (link, name) if below or parse.deps[name] in {"nsubj", "nsubjpass"} else (None, None)


def _second(parse: Parse, title: int, link: int, other: int) -> tuple[int, int] | None:
    """The second of two titles that stand side by side without article, and the name behind it."""
    owner = parse.child(title, "det", "poss")
    if parse.tags[other] == "NNP":
        office = parse.lemmas[title].lower() in titles().roles  # "the president and Minister Roe" are two
        loose = (
            owner is None or parse.words[owner].lower() in {"a", "an"} or not (office or parse.tags[owner] == "PRP$")
        )
        named = [kid for kid in parse.kids(other, "compound", "nmod") if is_role(parse, kid)]
        second = max((kid for kid in named if parse.tags[kid] == "NN"), default=max(named, default=-1))  # no "Lord"
        opens = all(parse.tags[token] in {"JJ", "NN"} for token in range(link + 1, second))
        return (second, other) if loose and link < second < other and opens else None
    name = next((kid for noun in (title, other) for kid in parse.kids(noun, "appos") if parse.tags[kid] == "NNP"), None)
    if name is None or parse.tags[other] != "NN" or not is_role(parse, other) or parse.child(other, "det", "poss"):
        return None
    return (other, name) if parse.subtree(name)[0] == other + 1 else None


def lower_plural_title(draft: Draft) -> None:
    """In "actors Ann Roe and Tom Lee danced", two persons danced; what they are stands before their names.

    So it is with "the airlines Acme and Nordal".
    """
    parse = draft.parse
    ends = name_ends(parse, "ORG", "GPE", "LOC", "FAC", "PRODUCT", "WORK_OF_ART")
    for title in range(len(parse) - 1):
        kind = kind_of(parse, title) if parse.tags[title] == "NNS" and parse.deps[title] in _ROLES else None
        if kind not in NAMED_KINDS:
            continue
        name = parse.child(title, "appos")
        if name is None or parse.tags[name] not in PROPER or parse.subtree(name)[0] != title + 1:
            continue
        article = parse.child(title, "det")
        definite = article is None or parse.words[article].lower() == "the"
        if not definite or parse.child(title, "nummod", "poss") is not None or parse.child(name, "conj") is None:
            continue
        closed = name in ends and parse.subtree(title)[-1] == parse.subtree(name)[-1]
        if kind is not EntityType.PERSON and not closed:
            continue  # "the schools Acme and Nordal in Lima"
        draft.take_place(title, name, "compound")
        draft.hand_on(title, name)


def _is_person(parse: Parse, token: int) -> bool:
    """Whether a noun names a kind of person."""
    lemma = parse.lemmas[token].lower()
    return parse.tags[token][:2] == "NN" and heads().types.get(lemma) is EntityType.PERSON
