"""Gives names to the clauses and titles that they belong to, where the model has them with other nouns."""

from extract.model import EntityType
from extract.parse import Parse
from extract.repair.draft import PROPER, SUBJECTS, Draft, is_role, kind_of, name_ends
from extract.verbs import is_singular

_COMMON = frozenset({"NN", "NNS"})


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
