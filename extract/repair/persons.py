"""Gives names to the clauses and titles that they belong to, where the model has them with other nouns."""

from extract.model import EntityType
from extract.parse import Parse
from extract.repair.draft import FINITE, PROPER, SUBJECTS, Draft, is_role, kind_of, name_ends
from extract.verbs import is_singular

_COMMON = frozenset({"NN", "NNS"})


def raise_asked(draft: Draft) -> None:
    """In "hours before it was put into liquidation, director and lawyer, Ann Roe, left", she left, a director."""
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for name in people:
        noun, verb = parse.heads[name], name + 2
        role = next((kid for kid in parse.kids(noun, "conj") if noun < kid < name), None)
        if parse.deps[name] != "appos" or role is None or not _is_bare_role(parse, role) or verb >= len(parse):
            continue
        main = parse.heads[verb]
        alone = parse.tags[verb] in FINITE and parse.child(verb, *SUBJECTS, "aux", "mark") is None
        if not alone or parse.words[name + 1] != "," or kind_of(parse, noun) is EntityType.PERSON:
            continue
        if parse.deps[verb] != "advcl" or not main < noun or parse.deps[noun] not in {"pobj", "dobj"}:
            continue
        draft.take_place(main, verb, "advcl")
        draft.hang(name, verb, "nsubj")
        draft.hang(role, name, "appos")


def _is_bare_role(parse: Parse, noun: int) -> bool:
    """Whether a noun right behind a comma is a role without an article."""
    known = is_role(parse, noun)
    opens = parse.words[parse.subtree(noun)[0] - 1] == ","
    return known and opens and parse.tags[noun] == "NN" and parse.child(noun, "det", "poss") is None


def lower_post(draft: Draft) -> None:
    """In "Ann Roe, Chief Executive, Acme", the second phrase says what she is, and names nobody beside her."""
    parse = draft.parse
    for name in name_ends(parse, "PERSON"):
        role = parse.child(name, "conj")
        if role is None or parse.child(name, "cc") is not None or parse.words[name + 1] != ",":
            continue
        bare = parse.child(role, "det", "poss", "conj", "relcl") is None and parse.tags[role] in {"NN", "NNP"}
        if bare and is_role(parse, role) and parse.subtree(role)[0] == name + 2:
            draft.hang(role, name, "appos")


def part_second_person(draft: Draft) -> None:
    """In "Peru's president, Tom Reed, and Kenya's Anna Berg met", the president met her, and is only one of them."""
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for name in sorted(people):
        noun = parse.heads[name]
        if parse.deps[name] != "appos" or parse.tags[noun] not in {"NN", "NNP"} or not is_role(parse, noun):
            continue
        link = parse.subtree(name)[0] - 1
        first = parse.heads[link]
        told = first in people and parse.deps[first] == "appos" and parse.heads[first] == noun < first < name
        if told and parse.deps[link] == "cc" and parse.words[link - 1] == ",":
            draft.hang(name, noun, "conj")
            draft.hang(link, noun, "cc")


def raise_recipient(draft: Draft) -> None:
    """In "gave Kenya and the Danes a deadline", the deadline is given, and not Kenya."""
    parse = draft.parse
    names = name_ends(parse, "PERSON", "ORG", "GPE", "NORP")
    for verb in parse.with_lemma(*_GIVING, before=1, behind=2):
        things = parse.kids(verb, "dobj")
        if len(things) < 2 or things[0] not in names or parse.tags[things[1]] not in _COMMON:
            continue
        opening = parse.subtree(things[1])[0]
        if parse.words[opening - 1] != "," and parse.child(verb, "dative") is None and things[0] > verb:
            draft.hang(things[0], verb, "dative")


_GIVING = frozenset("give offer send hand grant award deny promise lend sell teach owe show pay".split())


def return_given(draft: Draft) -> None:
    """In "the letters that she sent him", the letters were sent, and he was not."""
    parse = draft.parse
    for verb in parse.with_lemma(*_GIVING, before=3, behind=1):
        noun, taker = parse.heads[verb], verb + 1
        if parse.deps[verb] != "relcl" or parse.tags[noun] not in _COMMON:
            continue
        things = parse.kids(verb, "dobj", "dative")
        opening = next((kid for kid in things if kid < verb and parse.tags[kid] == "WDT"), None)
        taken = taker in things and (parse.tags[taker] == "PRP" or taker in name_ends(parse, "PERSON"))
        if opening is None or len(things) != 2 or not taken or kind_of(parse, noun) is EntityType.PERSON:
            continue
        draft.hang(opening, verb, "dobj")
        draft.hang(taker, verb, "dative")


def return_own(draft: Draft) -> None:
    """In "gave her own message", the message is hers, and nobody is given one."""
    parse = draft.parse
    for own in parse.with_word("own", before=1, behind=1):
        her, noun = own - 1, parse.heads[own]
        if parse.words[her].lower() != "her" or noun <= own:
            continue
        if parse.deps[her] in {"dative", "dobj", "iobj"} and parse.pos[noun] in {"NOUN", "PROPN"}:
            draft.hang(her, noun, "poss")


def lower_who(draft: Draft) -> None:
    """In "they charged Ann Roe and Tom Lee, who has fled", he has, and no more than one."""
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for who in parse.with_word("who", before=4, behind=1):
        verb = parse.heads[who]
        noun, near = parse.heads[verb], who - 1 - (parse.words[who - 1] == ",")
        if parse.deps[verb] != "relcl" or near == noun or near not in people:
            continue
        if is_singular(parse, verb) and parse.deps[near] == "conj" and noun in parse.ancestors(near) and noun < near:
            draft.hang(verb, near, "relcl")


def lower_founded(draft: Draft) -> None:
    """In "they fear the commission set up to hear them", the commission is set up, and they are not."""
    parse = draft.parse
    for act in parse.with_lemma(*_FOUNDED, before=3):
        noun, verb = act - 1, parse.heads[act]
        if parse.tags[act] != "VBN" or parse.deps[act] != "advcl" or verb > noun:
            continue
        free = parse.child(act, *SUBJECTS, "aux", "auxpass", "mark", "dobj") is None
        if free and parse.tags[noun] in _COMMON | PROPER and parse.deps[noun] in {"pobj", "dobj"}:
            draft.hang(act, noun, "acl")


_FOUNDED = frozenset("set establish form create build hold make design organise organize publish write found".split())


def raise_as_well(draft: Draft) -> None:
    """In "guilty of killing nuns and a priest, as well as burning homes", who killed has burned them."""
    parse = draft.parse
    for act in parse.with_tag("VBG", before=6):
        if parse.words[act - 3 : act] != ("as", "well", "as"):
            continue
        first = next((token for token in range(act - 4, 0, -1) if parse.tags[token] == "VBG"), None)
        if first is None or parse.deps[first] not in {"pcomp", "xcomp", "advcl"} or parse.heads[act] == first:
            continue
        thing = parse.child(first, "dobj")
        for kid in parse.kids(act, *SUBJECTS):
            if thing is not None and thing < kid < act:
                draft.hang(kid, thing, "conj")
        draft.hang(act, first, "conj")


def raise_second_person(draft: Draft) -> None:
    """In "she met Ann Roe of Acme and Tom Lee of Nordal", she met both, and each is of one body."""
    parse = draft.parse
    people = {end - 1: start for start, end, label in parse.entities if label == "PERSON"}
    for second, start in people.items():
        body = parse.heads[second]
        link = parse.heads[body]
        first = parse.heads[link]
        of = parse.deps[second] == "conj" and parse.deps[body] == "pobj" and parse.words[link].lower() in _OF_BODY
        if not of or first not in people or body in people or start == second or not first < link < body < second:
            continue
        joined = parse.child(body, "cc")
        if joined is None or parse.words[joined].lower() != "and" or parse.tags[body] not in PROPER:
            continue
        draft.hang(second, first, "conj")
        draft.hang(joined, first, "cc")
        for kid in parse.kids(first, "prep", "punct"):
            if kid > second:
                draft.hang(kid, second, parse.deps[kid])


_OF_BODY = frozenset(("of", "from", "at"))


def join_predicates(draft: Draft) -> None:
    """In "she is a lawyer, the founder of Acme and head of a club", she is all three: none describes a lawyer."""
    parse = draft.parse
    for second in parse.with_dep("appos", before=4):
        first = parse.heads[second]
        if parse.deps[first] not in {"attr", "conj"} or not first < second:
            continue
        told = [first, *(one for one in parse.ancestors(first) if one < first)]
        attr = next((one for one in told if parse.deps[one] != "conj"), first)
        listed = parse.deps[attr] == "attr" and parse.lemmas[parse.heads[attr]] in {"be", "become"}
        nouns = all(parse.tags[noun] in {"NN", "NNP"} and is_role(parse, noun) for noun in (attr, first, second))
        behind = parse.words[parse.subtree(second)[0] - 1] in {",", "and"}
        if listed and nouns and behind and not _tells_of_another(parse, first, second):
            draft.hang(second, first, "conj")


def _tells_of_another(parse: Parse, noun: int, second: int) -> bool:
    """Whether somebody else stands between two nouns: "the wife of a lawyer, the head of Acme"."""
    names, between = name_ends(parse, "PERSON"), range(noun + 1, parse.subtree(second)[0])
    return any(token in names or (parse.tags[token] == "NN" and is_role(parse, token)) for token in between)


def raise_from_person(draft: Draft) -> None:
    """In "plans to recall Ann Roe from Peru", she is recalled from there, and may come from elsewhere."""
    parse, people = draft.parse, name_ends(draft.parse, "PERSON")
    for link in parse.with_word("from", before=3, behind=1):
        name = parse.heads[link]
        verb = parse.heads[name]
        away = parse.deps[link] == "prep" and name in people
        if away and parse.deps[name] == "dobj" and parse.lemmas[verb] in _REMOVING:
            draft.hang(link, verb, "prep")


_REMOVING = frozenset(
    """recall expel deport extradite evict remove dismiss sack oust fire suspend ban bar free release rescue evacuate
    withdraw banish exile repatriate bring take drive drag""".split()
)
"""What is done to somebody from somewhere."""


def name_birth(draft: Draft) -> None:
    """In "Ann Roe, born Ann Lee in Lima", she was born there under that name: nobody bears Ann Lee."""
    parse = draft.parse
    for start, end, label in parse.entities:
        born, name = start - 1, end - 1
        if label != "PERSON" or born < 0 or parse.words[born].lower() != "born" or parse.subtree(name)[0] < born:
            continue
        if parse.heads[name] == born and parse.deps[name] != "nsubjpass":
            draft.hang(name, born, "oprd")
        elif parse.heads[born] == name and parse.deps[born] == "amod":
            draft.take_place(name, born, "oprd")
        else:
            continue
        for kid in parse.kids(name, "prep"):
            draft.hang(kid, born, "prep")
