"""Hangs places and origins where they belong: on the noun that they tell of, and nobody on a place."""

from collections.abc import Iterator

from extract.lexicon import heads
from extract.model import EntityType
from extract.nouns import ACT_NOUN
from extract.parse import Parse
from extract.repair.asides import NAMING
from extract.repair.draft import PROPER, Draft, is_role, kind_of, name_ends


def share_origin(draft: Draft) -> None:
    """In "French and Malian forces" and "US and NATO troops", the forces and the troops are those of both."""
    parse = draft.parse
    origins, bodies = name_ends(parse, "NORP", "GPE"), name_ends(parse, "ORG")
    for second in sorted(origins | bodies):
        first = parse.heads[second]
        noun = parse.heads[first]
        people = kind_of(parse, noun) is _PERSON  # officials of two bodies; shares and trucks may be of one, named so
        placed = first in origins or (first in bodies and (second in origins or people))
        modifies = parse.deps[first] in {"amod", "nmod", "compound"} and parse.pos[noun] == "NOUN"
        link = parse.child(first, "cc")  # no "Natal, Peru, police said"
        joined = parse.deps[second] == "conj" and link is not None and parse.words[link].lower() in {"and", "&"}
        if placed and modifies and joined and noun > second:
            draft.hang(second, noun, "amod" if parse.tags[second] == "JJ" else "compound")


def lower_origin(draft: Draft) -> None:
    """In "the Swiss bank Acme", Acme is a Swiss bank."""
    parse = draft.parse
    for _, end, label in parse.entities:
        place = end - 1
        name = parse.heads[place]
        kind = end if end < name and parse.heads[end] == name else None
        if label != "NORP" or parse.deps[place] != "amod" or kind is None or parse.tags[name] not in PROPER:
            continue
        if parse.deps[kind] == "compound" and parse.tags[kind] == "NN":
            draft.hang(place, kind, "amod")


def lower_place_of_body(draft: Draft) -> None:
    """In "a New York police officer", the police are those of New York, and he is theirs.

    In "a Kenyan interior ministry spokesman", the interior is that of the ministry, and the ministry is Kenyan.
    """
    parse = draft.parse
    peoples = name_ends(parse, "NORP")
    for body in parse.with_dep("compound", before=1, behind=1):
        role = parse.heads[body]
        if parse.lemmas[body].lower() not in _FORCES or role != body + 1:
            continue
        if not is_role(parse, role):
            continue
        field = body - 1
        if not _is_field(parse, body, field):
            field = body
        elif parse.heads[field] == role:
            draft.hang(field, body, "compound")
        place = field - 1
        named = place >= 0 and (parse.tags[place] == "NNP" or (place in peoples and parse.tags[place] == "JJ"))
        if named and parse.heads[place] == role and parse.deps[place] in {"compound", "nmod", "amod"}:
            draft.hang(place, body, parse.deps[place])


def _is_field(parse: Parse, body: int, field: int) -> bool:
    """Whether the word before a ministry says what it is for."""
    told = parse.lemmas[body].lower() in {"ministry", "department"} and parse.words[field].lower() in heads().fields
    return (
        told and parse.heads[field] in {body, parse.heads[body]} and parse.deps[field] in {"amod", "compound", "nmod"}
    )


_FORCES = frozenset(
    "police army navy military government parliament ministry department embassy senate cabinet".split()
)


def lower_place_name(draft: Draft) -> None:
    """In "Lamjura, an area east of the capital, Kathmandu", Kathmandu is the capital, and not the area."""
    parse = draft.parse
    places = name_ends(parse, "GPE", "LOC")
    for name in places:
        noun = parse.subtree(name)[0] - 2
        above = parse.heads[name]
        if parse.deps[name] != "appos" or noun <= above or parse.words[noun + 1] != "," or parse.tags[noun] != "NN":
            continue
        located = kind_of(parse, noun) is EntityType.LOCATION
        if located and any(parse.words[kid].lower() == "the" for kid in parse.kids(noun, "det")):
            draft.hang(name, noun, "appos")


def raise_who(draft: Draft) -> None:
    """In "a jeweller in Milan, who is also accused", the jeweller is accused: no place is "who"."""
    parse = draft.parse
    places = name_ends(parse, "GPE", "LOC", "FAC", "DATE")
    people = name_ends(parse, "PERSON")
    bodies = {token for start, end, label in parse.entities if label == "ORG" for token in range(start, end)}
    for who in parse.with_word("who", "whom", before=3):
        verb = parse.heads[who]
        if parse.words[who].lower() == "whom" and parse.words[verb].lower() == "of":  # "one of whom"
            verb = parse.heads[parse.heads[verb]]
        place = parse.heads[verb]
        if parse.deps[verb] != "relcl":
            continue
        stands = place in places or kind_of(parse, place) in _THINGS or _happens(parse, place)
        around = parse.deps[place] == "pobj" and parse.words[parse.heads[place]].lower() in _AROUND
        if place in bodies and place not in people and _speaker(parse, place, people) is not None:
            stands = True
        body = place in bodies or kind_of(parse, place) is EntityType.ORGANIZATION
        if place in people or not (stands or body or (around and kind_of(parse, place) is None)):
            continue
        above = (one for one in _nouns_above(parse, place) if one < place and not _happens(parse, one))
        sure = body and not stands
        noun = next((one for one in above if one in people or _may_be_who(parse, one, sure=sure)), None)
        if noun is None and (parse.words[who].lower() == "whom" or stands):
            start = parse.sentences[parse.sentence_of[who]][0]
            near = range(who - 1, place if _happens(parse, place) else max(place - _NEAR, start), -1)
            noun = next((one for one in near if one in people or kind_of(parse, one) is EntityType.PERSON), None)
        noun = _speaker(parse, place, people) if noun is None else noun
        if noun is not None:
            draft.hang(verb, noun, "relcl")


def raise_inner_place(draft: Draft) -> None:
    """In "in Moss, County Holm, in Peru", it is in Moss, which is in the county."""
    parse = draft.parse
    lands = {start: end for start, end, label in parse.entities if label in {"GPE", "LOC"}}
    for end in lands.values():
        place, whole = end - 1, lands.get(end + 1, 0) - 1
        if parse.deps[place] not in {"nmod", "compound"} or parse.words[end : end + 1] != (",",):
            continue
        if parse.heads[place] in range(end + 1, whole + 1) and parse.deps[whole] in {"pobj", "dobj", "nsubj"}:
            draft.take_place(whole, place, "appos")
            if parse.heads[place] != whole:
                draft.hang(parse.heads[place], whole, "compound")
            draft.hang(end, place, "punct")


def raise_from_name(draft: Draft) -> None:
    """In "at the Centre for Trade Studies in Lima", the centre is in Lima, and not what its name is about."""
    parse = draft.parse
    for start, end, label in parse.entities:
        inner = parse.heads[end] if end < len(parse) and parse.deps[end] == "prep" else end
        if label not in {"ORG", "FAC"} or not start <= inner < end or parse.words[end].lower() not in _AROUND:
            continue
        whole = next((one for one in parse.ancestors(inner) if start <= one < end and parse.heads[one] < start), None)
        if whole is not None and parse.tags[whole] in PROPER and parse.deps[whole] in {"pobj", "dobj", "nsubj"}:
            draft.hang(end, whole, "prep")


def lower_around(draft: Draft) -> None:
    """In "the plant, in Lima, was closed" and "was held in Moss, near Lima", the plant and Moss are there."""
    parse = draft.parse
    lands, bodies = name_ends(parse, "GPE", "LOC", "FAC"), name_ends(parse, "ORG")
    for link in parse.with_dep("prep", before=2, behind=2):
        noun, name = link - 2, parse.child(link, "pobj")
        if parse.words[link - 1] != "," or name not in lands or link in parse.subtree(noun):
            continue
        closing = parse.words[max(one for one in parse.subtree(link) if parse.pos[one] != "PUNCT") + 1 :][:1]
        verb, word = parse.heads[link], parse.words[link].lower()
        opens = parse.deps[noun] in {"nsubj", "nsubjpass"} and parse.heads[noun] == verb > link and closing == (",",)
        fits = noun in bodies or noun in lands or kind_of(parse, noun) in {EntityType.LOCATION, EntityType.ORGANIZATION}
        near = noun in lands and word in {"near", "outside"} and closing in {(",",), (".",)}
        if near or (opens and fits and word in _AROUND):
            draft.hang(link, noun, "prep")


_NEAR = 10


def _speaker(parse: Parse, place: int, people: frozenset[int]) -> int | None:
    """Ann Roe, in "says Ann Roe, from the School of Law, who", where the model hangs the school on "says"."""
    verb = parse.heads[parse.heads[place]]
    subject = parse.child(verb, "nsubj") if parse.pos[verb] == "VERB" and parse.deps[place] == "pobj" else None
    return subject if subject is not None and subject in people and verb < subject < place else None


_AROUND = frozenset(("in", "on", "at", "inside", "near"))
_THINGS = frozenset({EntityType.LOCATION, EntityType.EVENT, EntityType.PRODUCT, EntityType.WORK})
"""Kinds of nouns that are no "who"."""


def lower_which(draft: Draft) -> None:
    """In "anger of people over the economy, which shrinks", the economy shrinks: no person is "which"."""
    parse = draft.parse
    for which in parse.with_word("which", before=3):
        verb = parse.heads[which]
        person, near = parse.heads[verb], which - 1 - (parse.words[which - 1] == ",")
        if parse.deps[verb] != "relcl" or near <= person:
            continue
        somebody = kind_of(parse, person) is EntityType.PERSON or parse.lemmas[person].lower() == "people"
        if somebody and near in parse.subtree(person) and parse.deps[near] == "pobj" and parse.tags[near][:2] == "NN":
            draft.hang(verb, near, "relcl")


def raise_which(draft: Draft) -> None:
    """In "the report of Ann Roe, which was long", the report was: nobody who is named is "which" or "that".

    A storm that the model takes for a person is: "the path of Ida, which grew" behind "Hurricane Ida".
    """
    parse = draft.parse
    storms = {parse.words[at + 1] for at in parse.with_word(*_STORMS, behind=1)}
    people = frozenset(name for name in name_ends(parse, "PERSON") if parse.words[name] not in storms)
    bodies = name_ends(parse, "ORG", "GPE")
    for which in parse.with_tag("WDT", before=3):
        verb = parse.heads[which]
        name = parse.heads[verb]
        relative = parse.deps[which] in {"nsubj", "nsubjpass", "dobj"}
        told = name in people or (name in bodies and _is_told_of_text(parse, which))
        if not relative or parse.deps[verb] != "relcl" or not told or name > which:
            continue
        above = (one for one in _nouns_above(parse, name) if one < name and parse.tags[one] in {"NN", "NNS"})
        noun = next((one for one in above if kind_of(parse, one) is not _PERSON), None)
        below = noun is not None and (name not in people or verb in parse.subtree(noun))
        if noun is not None and parse.heads[noun] != verb and below:
            draft.hang(verb, noun, "relcl")


def _is_told_of_text(parse: Parse, which: int) -> bool:
    """Whether a clause without a comma says how a thing is: "a talk at Acme which was dull"; a name needs one.

    Of Acme it might go on to tell what it makes.
    """
    verb = parse.heads[which]
    return parse.words[which - 1] != "," and parse.lemmas[verb] == "be" and parse.child(verb, "acomp") is not None


_STORMS = frozenset("hurricane storm typhoon cyclone".split())
"""Words before the name of a storm."""


def lower_name_giver(draft: Draft) -> None:
    """In "the mandate of a new force, called Isaf, ends", the force is called so: a name is that of what is nearest."""
    parse = draft.parse
    for called in parse.with_lemma(*NAMING, before=4):
        far, near = parse.heads[called], called - 2
        names = parse.deps[called] == "acl" and parse.words[called - 1] == ","
        name = parse.child(called, "oprd", "dobj", "attr", "prep") if names else None
        if name is None or not far < near or near not in parse.subtree(far):
            continue
        if parse.tags[near] == "NNP" and parse.lemmas[far].lower() in ACT_NOUN:
            continue  # "the departure of Peru from the League, known as the Great Leap"
        if parse.deps[near] == "pobj" and parse.tags[near] in {"NN", "NNP"} and kind_of(parse, far) is not _PERSON:
            draft.hang(called, near, "acl")


_PERSON = EntityType.PERSON


def _may_be_who(parse: Parse, noun: int, *, sure: bool) -> bool:
    """Whether a noun names a kind of person, or nothing else that is known where it need not be sure."""
    kind = kind_of(parse, noun)
    return kind in {EntityType.PERSON, EntityType.GROUP} or parse.lemmas[noun] == "people" or not (sure or kind)


def raise_occurring(draft: Draft) -> None:
    """In "a shooting at a park in Lima, which occurred on Monday", the shooting occurred: no place does, nor kills."""
    parse = draft.parse
    for verb in parse.with_dep("relcl", before=4):
        place, subject = parse.heads[verb], parse.child(verb, "nsubj")
        thing = parse.child(verb, "dobj") if parse.lemmas[verb] == "take" else None
        occurs = parse.lemmas[verb] in _OCCURRING or (thing is not None and parse.lemmas[thing] == "place")
        occurs = occurs or (parse.lemmas[verb] in _HARMING and _is_where(parse, place))
        if not occurs or subject is None:
            continue
        event = next((one for one in _nouns_above(parse, place) if _happens(parse, one)), None)
        if event is not None and not _happens(parse, place) and parse.tags[subject] == "WDT":
            draft.hang(verb, event, "relcl")


def _nouns_above(parse: Parse, place: int) -> Iterator[int]:
    """Nouns that a noun hangs on, through participles up to the verb, and the object of that."""
    for above in parse.ancestors(place):
        if parse.pos[above] == "VERB":
            yield from (kid for kid in parse.kids(above, "dobj") if kid < place)
            if parse.deps[above] != "acl":
                return
        if parse.pos[above] in {"NOUN", "PROPN"}:
            yield above


def _happens(parse: Parse, noun: int) -> bool:
    return parse.lemmas[noun].lower() in ACT_NOUN or kind_of(parse, noun) is EntityType.EVENT


def _is_where(parse: Parse, place: int) -> bool:
    """Whether a noun tells where something is, itself or as the name of what does: "in the city of Lima"."""
    link = parse.heads[place]
    if parse.deps[place] == "appos" and place > link:  # "in Lima, Peru"
        return _is_where(parse, link)
    if parse.deps[place] == "pobj" and parse.words[link].lower() == "of":
        return _is_where(parse, parse.heads[link])
    return parse.deps[place] == "pobj" and parse.words[link].lower() in _AROUND


_OCCURRING = frozenset("occur happen erupt begin start end last".split())
_HARMING = frozenset("kill injure wound destroy damage result".split())
"""What an event does to people and things, and where it happens does not."""


def lower_neighbouring(draft: Draft) -> None:
    """In "fled to neighbouring Kenya", nobody neighbours Kenya: it tells where Kenya is."""
    parse = draft.parse
    for beside in parse.with_dep("pcomp", before=1, behind=1):
        place = parse.child(beside, "dobj")
        if parse.pos[beside] != "ADJ" or place is None or place < beside:
            continue
        draft.hang(beside, place, "amod")
        draft.hang(place, parse.heads[beside], "pobj")


def hang_opening_near(draft: Draft) -> None:
    """In "Near Lima, a strike hit a truck", the strike was near Lima."""
    parse = draft.parse
    for near in parse.with_dep("compound", behind=2):
        place = parse.heads[near]
        if parse.tags[near] == "IN" and parse.deps[place] == "npadvmod":
            draft.hang(near, parse.heads[place], "prep")
            draft.hang(place, near, "pobj")
