"""Hangs charges, reasons, terms and fines on the verdict, and what befell several on what befell them."""

from extract.lexicon import heads
from extract.model import EntityType
from extract.nouns import ACT_NOUN, BEFALLING_NOUN, TIME_NOUN
from extract.parse import Parse
from extract.repair.draft import ACTORS, Draft, kind_of, name_ends
from extract.words import COMPLETES, OBJECT_CONTROL


def raise_charge(draft: Draft) -> None:
    """In "was accused by the court of lying", the lie is what the accused is charged with; it is not the court's.

    So it is in "accused the army of lying".
    """
    parse = draft.parse
    for link in parse.with_dep("prep", before=2):
        noun = parse.listed(_whole(parse, parse.heads[link]))[-1]  # "charged a woman and a man with theft"
        by = noun if parse.deps[noun] == "dobj" else parse.heads[noun]
        verb = parse.heads[by]
        if not (by == noun or parse.deps[by] == "agent") or link < noun:
            continue
        if parse.deps[noun] not in {"pobj", "dobj"}:
            continue
        asks = COMPLETES.get(parse.lemmas[verb]) == parse.words[link].lower()
        asks = asks or (by == noun and parse.words[link].lower() == "for" and parse.lemmas[verb] in OBJECT_CONTROL)
        act = parse.child(link, "pobj")
        told = act is not None and parse.tags[act] == "VBG"  # "of spying on her"
        if asks and (told or parse.child(link, "pcomp") is not None or _is_charge(parse, noun, act)):
            draft.hang(link, verb, "prep")
            if told and act is not None:
                draft.hang(act, link, "pcomp")


def _whole(parse: Parse, noun: int) -> int:
    """The noun that "of" and another tell more of: "head" from "police", in "accused the head of police of fraud"."""
    link = parse.heads[noun]
    whole = parse.heads[link]
    part = parse.deps[noun] == "pobj" and parse.words[link].lower() == "of" and parse.deps[link] == "prep"
    return whole if part and parse.deps[whole] == "dobj" and not _is_charge(parse, whole, noun) else noun


def raise_guilty(draft: Draft) -> None:
    """In "found Ann Roe, its founder, guilty of theft", guilty is what she is found, and she is not discovered."""
    parse = draft.parse
    for guilty in parse.with_word("guilty", before=3):
        noun = parse.heads[guilty]
        verb = parse.heads[noun]
        if parse.deps[guilty] not in {"amod", "appos", "advcl", "acomp"}:
            continue
        found = parse.lemmas[verb] in {"find", "declare", "rule"} and parse.deps[noun] == "dobj"
        if found and noun < guilty and parse.child(verb, "auxpass") is None:
            draft.hang(guilty, verb, "ccomp")
            draft.hang(noun, guilty, "nsubj")


def raise_second_charge(draft: Draft) -> None:
    """In "accused of arming rebels and of shelling a town", both are what one is accused of."""
    parse = draft.parse
    for link in parse.with_dep("prep", "conj", before=4, behind=1):
        word = parse.words[link].lower()
        if parse.words[link - 1].lower() not in {"and", "or"}:
            continue
        if parse.child(link, "pcomp", "pobj") is None:
            continue
        first = next((one for one in parse.ancestors(link) if parse.words[one].lower() == word), None)
        above = link if first is None else parse.heads[first]
        asked = COMPLETES.get(parse.lemmas[above]) == word or parse.words[above].lower() == "guilty"
        if first is not None and asked and above < first < link and parse.child(first, "pcomp", "pobj") is not None:
            draft.hang(link, above, "prep")
            for sign in parse.kids(parse.heads[link], "cc"):
                if sign == link - 1:
                    draft.hang(sign, above, "cc")


def _is_charge(parse: Parse, noun: int, charge: int | None) -> bool:
    """Whether a bare common noun behind "of" is no part of a name, as it is in "court of appeal", "head of police"."""
    bare = charge is not None and parse.tags[charge] in {"NN", "NNS"} and parse.child(charge, "det", "poss") is None
    if charge is not None and parse.tags[charge] == "NNP" and parse.words[charge].endswith("ism"):
        return True  # "accused the country of Nazism"
    if charge is None or not bare or kind_of(parse, charge) in _PARTIES:
        return False
    return kind_of(parse, noun) is not EntityType.ORGANIZATION or parse.lemmas[charge].lower() not in heads().fields | {
        "appeal"
    }


_PARTIES = ACTORS | {EntityType.LOCATION}


def share_victim(draft: Draft) -> None:
    """In "ordered the killing of ten students and a professor", the professor was killed too, and not ordered."""
    parse = draft.parse
    for second in parse.with_dep("conj", before=4):
        act = parse.heads[second]
        link = parse.child(act, "prep")
        if link is None or not act < link < second or parse.words[link] != "of":
            continue
        first = parse.child(link, "pobj")
        alike = first is not None and kind_of(parse, first) is kind_of(parse, second) is EntityType.PERSON
        if alike and first is not None and first < second and parse.lemmas[act].lower() in ACT_NOUN | BEFALLING_NOUN:
            draft.list_beside(second, first)


def raise_reason(draft: Draft) -> None:
    """In "jailed for ten years for killing Roe", the reason is that of the verdict, and not of the years.

    So is who did it, in "held for six years by rebels", and where it was, in "fought on Friday in Lima"; and so is
    the term, in "sentenced for the murder to life in prison".
    """
    parse = draft.parse
    for link in parse.with_dep("prep", before=2):
        noun = parse.heads[link]
        verb = parse.heads[parse.heads[noun]]
        label = _raised(parse, link, verb) if parse.deps[noun] == "pobj" and parse.pos[verb] == "VERB" else ""
        if label:
            draft.hang(link, verb, label)
            for kid in parse.kids(noun, "prep"):  # "in prison"
                if parse.words[link].lower() == "to" and kid == parse.subtree(link)[-1] + 1:
                    draft.hang(kid, kid - 1, "prep")
    _raise_fined(draft)


def _raised(parse: Parse, link: int, verb: int) -> str:
    """What a phrase behind another one's noun is to the verb; "" where it tells of the noun."""
    noun, thing, word = parse.heads[link], parse.child(link, "pobj"), parse.words[link].lower()
    if thing is not None and word in {"in", "at"}:
        day = parse.label(noun) == "DATE" and parse.words[parse.heads[noun]].lower() == "on"
        return "prep" if day and parse.label(thing) in {"GPE", "LOC", "FAC"} else ""
    if thing is not None and word == "to":
        return "prep" if parse.lemmas[verb] in {"sentence", "condemn"} and parse.lemmas[thing] in _TERM else ""
    lasts = parse.lemmas[noun].lower() in TIME_NOUN and verb < noun < link
    if word == "by":
        done = parse.child(verb, "auxpass") is not None and parse.child(verb, "agent") is None
        return "agent" if lasts and done else ""
    return "prep" if word == "for" and lasts else ""


_TERM = TIME_NOUN | frozenset("life death prison jail imprisonment detention probation lash hanging".split())
"""What one is sentenced to."""


def _raise_fined(draft: Draft) -> None:
    """In "fined Acme $2 billion for lying", the reason is that of the fine, and not of the money.

    So is where it goes: "invested $2 billion in Acme", but not "paid $2 billion in damages".
    """
    parse = draft.parse
    sums = name_ends(parse, "MONEY")
    for link in parse.with_dep("prep", before=3):
        amount = parse.heads[link]
        verb = parse.heads[amount]
        fits = amount in sums and parse.pos[verb] == "VERB" and verb < amount < link
        if fits and _goes(parse, link):
            draft.hang(link, verb, "prep")


def _goes(parse: Parse, link: int) -> bool:
    """Whether a phrase behind a sum says whereto or what for: "into Acme", "in the firm"; not "in damages"."""
    noun = parse.child(link, "pobj")
    if parse.words[link].lower() != "in":
        return parse.words[link].lower() in {"for", "into", "on", "to", "from"}
    return noun is not None and (parse.pos[noun] == "PROPN" or parse.child(noun, "det", "poss") is not None)
