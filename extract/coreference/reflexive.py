"""Whom "himself" means, and whose office "its director" is: the subject of the verb, or of the one that holds it."""

from extract.coreference.binding import understood
from extract.coreference.things import Things
from extract.found import Named
from extract.mentions.pronouns import GENDERS, REFLEXIVE
from extract.model import EntityType
from extract.parse import Parse
from extract.words import APPOINTING_VERB, OBJECT_CONTROL


def join_reflexive(things: Things, index: int, named: Named) -> None:
    """Who does something to himself is the subject of that verb, or of the one that holds it: "tried to kill himself".

    In "the bank itself failed" it is the bank. Source: the binding theory, condition A (Chomsky 1981).
    """
    parse, verb = things.parse, things.parse.heads[named.head]
    if named.name in REFLEXIVE and parse.deps[named.head] in {"appos", "npadvmod"} and verb == named.head - 1:
        host = None if parse.deps[verb] == "attr" else things.at(verb)  # "she became chancellor herself"
        if host is not None and (things.of(host).type is EntityType.PERSON) == (named.name in GENDERS):
            things.join(index, host, f"said with stress: {things.mentions[host].name}")
        return
    if named.name not in REFLEXIVE or parse.deps[named.head] not in {"dobj", "dative"}:
        return
    while (subject := parse.child(verb, "nsubj", "nsubjpass")) is None and (above := _holder(parse, verb)) is not None:
        held = parse.deps[verb] == "xcomp" or (parse.deps[verb] == "pcomp" and parse.lemmas[above] in OBJECT_CONTROL)
        if held and (told := parse.child(above, "dobj", "nsubjpass")) is not None:
            subject = told
            break
        verb = above
    target = None if subject is None or subject > named.head else things.at(subject)
    if target is None or things.of(target).gender not in {"", GENDERS.get(named.name, "")}:
        return
    people = {EntityType.PERSON, EntityType.GROUP}
    fits = {
        "itself": things.of(target).type not in people and not things.of(target).plural,
        "themselves": things.of(target).plural or things.of(target).type is EntityType.GROUP,
    }
    if fits.get(named.name, things.of(target).type is EntityType.PERSON and not things.of(target).plural):
        things.join(index, target, f"does so to himself: {things.mentions[target].name}")


def _holder(parse: Parse, verb: int) -> int | None:
    """The verb whose subject an infinitive, a gerund or a coordinated verb shares: "died after hanging himself"."""
    above, shares = parse.heads[verb], parse.deps[verb] in {"xcomp", "conj"}
    if parse.deps[verb] == "pcomp" and parse.deps[above] == "prep":
        above, shares = parse.heads[above], True
    shares = shares or (parse.deps[verb] == "advcl" and parse.tags[verb] in {"VBG", "VB"})
    return above if shares and parse.pos[above] == "VERB" else None


def join_appointer(things: Things, index: int, named: Named) -> None:
    """Who appoints somebody as "its director" has that director: "Acme named Ann Roe as its director"."""
    parse, role = things.parse, things.parse.heads[named.head]
    if parse.tags[named.head] != "PRP$" or things.of(index).members != [index]:
        return
    link = parse.heads[role]
    as_such = parse.deps[role] == "pobj" and parse.words[link].lower() == "as"
    verb = parse.heads[link] if as_such else link
    told = as_such or parse.deps[role] == "oprd"
    subjects = understood(parse, verb) if told and parse.lemmas[verb] in APPOINTING_VERB else ()
    target = things.at(subjects[0]) if subjects and subjects[0] < named.head else None
    body = target is not None and things.of(target).type is EntityType.ORGANIZATION and named.name in {"its", "their"}
    if target is not None and body:
        things.join(index, target, f"whose office it is: {things.mentions[target].name}")
