"""Hangs descriptions on what they describe, where the model has them on another noun or on the verb."""

from collections.abc import Iterator

from extract.control import is_ranked
from extract.lexicon import heads
from extract.model import EntityType
from extract.nouns import ACT_NOUN, KIN_NOUN, RANKING, TIE_NOUN
from extract.parse import Parse
from extract.repair.draft import ACTORS, PROPER, Draft, kind_of, name_ends
from extract.spans import DASHES
from extract.verbs import is_singular


def raise_description(draft: Draft) -> None:
    """In "Ann Roe was born in Lima in 1950, the daughter of a baker", she was the daughter, and not the year."""
    parse = draft.parse
    spans = [(start, end) for start, end, label in parse.entities if label not in {"PERSON", "ORG"}]
    named = {token for start, end in spans for token in range(start, end)}
    for told in parse.with_dep("appos", "npadvmod", before=3):
        noun = parse.heads[told]
        kin = parse.lemmas[told].lower() in KIN_NOUN
        of_name = noun in named and parse.deps[told] == "appos" and parse.deps[noun] in {"pobj", "appos", "conj"}
        if not (of_name or (kin and parse.deps[told] == "npadvmod")) or noun > told or not _is_person(parse, told):
            continue
        verb = next((one for one in (noun, *parse.ancestors(noun)) if parse.pos[one] in {"VERB", "AUX"}), None)
        subject = None if verb is None else parse.child(verb, "nsubj", "nsubjpass")
        bare = kin and parse.words[told + 1 : told + 2] == ("of",)
        apart = parse.words[parse.subtree(told)[0] - 1] == "," and (bare or parse.child(told, "det") is not None)
        if apart and subject is not None and subject < told and _is_somebody(parse, subject, kin=kin):
            draft.hang(told, subject, "appos")


def _is_somebody(parse: Parse, subject: int, *, kin: bool) -> bool:
    """Whether a subject can be one of a kind of person: a name, or "she", who is somebody's daughter."""
    return parse.tags[subject] in PROPER or (kin and parse.words[subject].lower() in {"he", "she"})


def _is_person(parse: Parse, noun: int) -> bool:
    """Whether a singular noun names a kind of person."""
    lemma = parse.lemmas[noun].lower()
    return parse.tags[noun] == "NN" and (lemma in TIE_NOUN or heads().types.get(lemma) is EntityType.PERSON)


def lower_second_object(draft: Draft) -> None:
    """In "calls her students, the "Swift Swans", to help", the name is that of the students."""
    parse = draft.parse
    for second in parse.with_dep("dobj", before=2):
        first = parse.child(parse.heads[second], "dobj")
        if first is None or first >= second or parse.child(first, "appos", "conj"):
            continue
        comma = parse.subtree(second)[0] - 1
        if parse.words[comma] == "," and parse.subtree(first)[-1] == comma - 1:
            draft.hang(second, first, "appos")


def lower_second_attribute(draft: Draft) -> None:
    """In "he is the priest of Acme, a sect based in Lima", the sect is Acme, and not he."""
    parse = draft.parse
    names = name_ends(parse, "ORG", "GPE", "LOC", "FAC")
    for noun in parse.with_dep("attr", "oprd", before=5):
        verb = parse.heads[noun]
        first = parse.child(verb, "attr")
        if parse.lemmas[verb] != "be" or first is None or first >= noun:
            continue
        name = parse.subtree(noun)[0] - 2
        apart = name > first and name in names and parse.words[name + 1] == ","
        fits = kind_of(parse, noun) in {EntityType.ORGANIZATION, EntityType.LOCATION, EntityType.GROUP}
        if apart and fits and parse.child(noun, "det") is not None:
            draft.hang(noun, name, "appos")


def lower_summing(draft: Draft) -> None:
    """In "she sued in Lima, a practice seen in Peru", she sued no practice: it sums up what she did."""
    parse = draft.parse
    for noun in parse.with_dep("dobj", before=4):
        verb = parse.heads[noun]
        if noun < verb + 4:
            continue
        article, first = parse.subtree(noun)[0], parse.child(verb, "dobj")
        if first is not None and first < noun:
            far = parse.words[article - 1] == "," and parse.subtree(first)[-1] < article - 2
            if far and parse.tags[article] == "PRP$":
                draft.hang(noun, verb, "npadvmod")  # "raised rates by a point, its third such move"
            continue
        apart = parse.words[article - 1] in {",", *DASHES} and article - 1 > verb + 1 and parse.words[verb + 1] != ","
        if apart and parse.words[article].lower() in {"a", "an"} and parse.child(noun, "acl", "relcl", "prep"):
            draft.hang(noun, verb, "npadvmod")


def lower_ranked(draft: Draft) -> None:
    """In "became the first woman to win a prize", she won it: the infinitive tells of whom the rank singles out."""
    parse = draft.parse
    for verb in parse.with_dep("advcl", "xcomp", before=4):
        copula = parse.heads[verb]
        if parse.lemmas[copula] not in {"be", "become"}:
            continue
        noun = parse.child(copula, "attr")
        first = min(parse.kids(verb, "aux"), default=verb)
        if noun is None or parse.tags[first] != "TO" or parse.tags[verb] != "VB" or parse.child(verb, "nsubj"):
            continue
        if is_ranked(parse, noun) and parse.subtree(noun)[-1] == first - 1 and copula < noun:
            draft.hang(verb, noun, "relcl")


def name_work(draft: Draft) -> None:
    """In "a study in the journal Nordic Letters found", the study did: the name is that of the journal."""
    parse = draft.parse
    for name in parse.with_dep("nsubj", before=3):
        if parse.tags[name] not in PROPER:
            continue
        verb, noun = parse.heads[name], parse.subtree(name)[0] - 1
        if parse.deps[noun] != "pobj":
            continue
        other = next((kid for kid in parse.kids(verb, "nsubj") if kid < noun), None)
        told = parse.lemmas[noun].lower() in _PAPERS and parse.child(noun, "det") is not None
        if other is not None and told and name < verb:
            draft.hang(name, noun, "appos")


_PAPERS = frozenset("journal newspaper magazine daily weekly paper website tabloid film novel book series".split())


def join_roles(draft: Draft) -> None:
    """In "its founder and largest shareholder, Ann Roe, left", one person is both, and she left."""
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for second in parse.with_dep("conj", before=2):
        first = parse.heads[second]
        if parse.deps[first] in {"conj", "appos"}:
            continue
        name = next((kid for one in (first, second) for kid in parse.kids(one, "appos") if kid > second), None)
        if name not in people:
            continue
        both = _is_person(parse, first) and _is_person(parse, second) and second not in parse.kids(first, "appos")
        bare = parse.child(second, "det", "poss", "conj") is None and parse.child(name, "conj") is None
        of = any(parse.words[link].lower() == "of" and link > second for link in _links(parse, first, second))
        shared = of or parse.child(first, "poss") is not None or is_singular(parse, parse.heads[first])
        if both and bare and shared and parse.words[parse.subtree(name)[0] - 1] == ",":
            draft.take_place(first, name, "appos")
            draft.hand_on(first, name)


def _links(parse: Parse, *nouns: int) -> Iterator[int]:
    """The prepositions of nouns."""
    return (link for noun in nouns for link in parse.kids(noun, "prep"))


def raise_seated(draft: Draft) -> None:
    """In "a maker of panels based in Lima", the maker is based there, and not the panels.

    So are talks brokered, and not the rebels, in "talks with the rebels brokered by Qatar".
    """
    parse = draft.parse
    for verb in parse.with_dep("acl", before=3):
        things = parse.heads[verb]
        link = parse.heads[things]
        noun = parse.heads[link]
        behind = parse.deps[things] == "pobj" and parse.deps[link] == "prep" and noun < things < verb
        if not behind or parse.pos[noun] != "NOUN":
            continue
        kinds = [kind_of(parse, one) for one in (noun, things)]
        seated = parse.words[verb].lower() in {"based", "headquartered"} and parse.words[link].lower() == "of"
        brokered = parse.lemmas[verb] in _HELD and parse.lemmas[noun].lower() in ACT_NOUN and kinds[1] is not _EVENT
        if brokered or (seated and kinds[1] not in ACTORS and parse.pos[things] == "NOUN"):
            draft.hang(verb, noun, "acl")


_EVENT = EntityType.EVENT
_HELD = frozenset("broker mediate host chair hold organise organize sponsor convene".split())
"""What is done with talks, and not with those who talk."""


def return_description(draft: Draft) -> None:
    """In "the firm was founded by Ann Roe and Tom Lee, two engineers", they are engineers, and not the firm."""
    parse = draft.parse
    people = name_ends(parse, "PERSON", "ORG")
    bodies = name_ends(parse, "ORG")
    for told in parse.with_dep("appos", before=4):
        noun, before = parse.heads[told], parse.subtree(told)[0] - 2
        if before not in people or parse.words[before + 1] != ",":
            continue
        first = before
        while parse.deps[first] == "conj" and parse.heads[first] in people:
            first = parse.heads[first]
        between = any(parse.pos[token] == "VERB" for token in range(noun, first))
        fits = before in bodies or _tells_of(parse, told, several=first != before)
        if noun < first and between and fits and parse.tags[told] in {"NN", "NNS"}:
            draft.hang(told, first, "appos")


def _tells_of(parse: Parse, noun: int, *, several: bool) -> bool:
    """Whether a noun tells what one person is, or several."""
    kind = kind_of(parse, noun)
    return parse.tags[noun] == ("NNS" if several else "NN") and kind is EntityType.PERSON


_SEVERAL = frozenset("two three four five six both".split())
_COUNTING = _SEVERAL | RANKING | {"one", "another"}


def raise_one(draft: Draft) -> None:
    """In "one of them, Ann Roe, fled", Ann Roe fled; so with "two of them" and "a third"."""
    parse = draft.parse
    named = name_ends(parse, "PERSON", "ORG", "GPE")
    for one, word in enumerate(parse.words):
        if word.lower() not in _COUNTING:
            continue
        name = parse.child(one, "appos")
        several = word.lower() in _SEVERAL and any(parse.words[kid] == "of" for kid in parse.kids(one, "prep"))
        ranked = word.lower() in RANKING and parse.words[one - 1].lower() == "a"
        counts = several or ranked or word.lower() in {"one", "another"}
        if not counts or name not in named or parse.deps[one] in {"det", "nummod"}:
            continue
        alone = parse.child(name, "conj") is None
        if name > one and parse.words[parse.subtree(name)[0] - 1] == "," and alone != several:
            draft.take_place(one, name, "appos")
