"""Gives verbs the subjects that the model has hung on the noun before them."""

from extract.model import EntityType
from extract.nouns import TIE_NOUN
from extract.parse import Parse
from extract.repair.draft import ACTORS, FINITE, PROPER, SUBJECTS, Draft, kind_of, name_ends
from extract.verbs import is_finite
from extract.words import SPEECH_VERB


def lower_relative_object(draft: Draft) -> None:
    """In "Acme, which many saw as a giant", many saw it: of two subjects the relative pronoun is the object."""
    parse = draft.parse
    for which in parse.with_tag("WDT", "WP", before=1, behind=1):
        verb = parse.heads[which]
        relative = parse.deps[which] == "nsubj" and parse.deps[verb] == "relcl"
        if not relative or parse.child(verb, "dobj", "ccomp", "xcomp", "attr", "acomp") is not None:
            continue
        thought = parse.pos[verb + 1 : verb + 2] in {("VERB",), ("AUX",)}  # "which many think is a giant"
        if not thought and any(which < other < verb for other in parse.kids(verb, "nsubj")):
            draft.hang(which, verb, "dobj")


def return_passed_over_subject(draft: Draft) -> None:
    """In "instead of Ann Roe, Tom Lee was chosen", Tom Lee was chosen, and Ann Roe stands behind "of"."""
    parse = draft.parse
    for link in parse.with_dep("prep", behind=4):
        verb = parse.heads[link]
        if verb < link or parse.child(link, "pcomp") is not None:
            continue
        subject, passed = parse.child(verb, *SUBJECTS), parse.child(link, "pobj")
        noun = subject if passed is None else passed
        name = None if noun is None else parse.child(noun, "appos")
        if noun is None or name is None or (subject is not None and passed is not None):
            continue
        if parse.subtree(noun)[0] != link + 1 or parse.words[parse.subtree(name)[0] - 1] != ",":
            continue
        if parse.subtree(name)[-1] < verb and "," not in parse.words[name:verb] and is_finite(parse, verb):
            draft.hang_subject(name, verb)
            draft.hang(noun, link, "pobj")


def return_source(draft: Draft) -> None:
    """In "he left after a magazine, the Globe, alleged that he lied", the magazine alleges it."""
    parse = draft.parse
    starts = {end: start for start, end, _ in parse.entities}
    for verb in parse.with_tag(*FINITE, before=5):
        start = starts.get(verb - 1)
        if start is None or parse.words[verb - 1] != ",":
            continue
        if parse.deps[verb] in {"aux", "auxpass"}:
            continue
        if parse.child(verb, *SUBJECTS, "aux", "auxpass", "mark") is not None:
            continue
        start -= parse.words[start - 1].lower() == "the"
        noun, name = start - 2, verb - 2
        link = parse.heads[noun]
        opened = parse.deps[noun] == "pobj" and parse.words[link].lower() in {"after", "before", "since", "until", "as"}
        if parse.words[start - 1] == "," and opened and parse.heads[link] < link:
            draft.hang(verb, parse.heads[link], "advcl")
            draft.hang(link, verb, "mark")
            draft.hang(noun, verb, "nsubj")
            draft.hang(name, noun, "appos")


def return_speaker(draft: Draft) -> None:
    """In "they died in Lima, the mayor, Ann Roe, said", the mayor speaks, and Lima is nobody."""
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for verb in parse.with_lemma(*SPEECH_VERB, before=4):
        if parse.tags[verb] not in FINITE:
            continue
        told = parse.child(verb, "ccomp")
        mute = parse.child(verb, *SUBJECTS, "aux", "auxpass") is None
        if told is None or told > verb or not mute:
            continue
        last = verb - 2 if parse.words[verb - 1] == "," else verb - 1
        for noun in range(told + 1, verb):
            words = parse.subtree(noun)
            apart = words[-1] == last and parse.words[words[0] - 1] == ","
            person = noun in people or kind_of(parse, noun) in ACTORS
            two = noun in people and any(kid in people for kid in parse.kids(noun, "appos"))  # no one has two names
            free = parse.heads[noun] not in people or noun in people
            if parse.deps[noun] == "appos" and apart and person and free and not two:
                draft.hang(noun, verb, "nsubj")
                break


def lower_quoted_subject(draft: Draft) -> None:
    """In ""it joins Peru, Lima and the rest," Ann Roe said", she says so: who is named in quotes does not speak."""
    parse = draft.parse
    for verb in parse.with_lemma(*SPEECH_VERB, before=3):
        subjects = parse.kids(verb, "nsubj")
        for noun in subjects[:-1]:
            if not any(parse.tags[token] == "''" for token in range(noun + 1, subjects[-1])):
                continue
            first = parse.subtree(noun)[0]
            listed = first > 1 and parse.words[first - 1] == "," and parse.pos[first - 2] in {"NOUN", "PROPN"}
            above = parse.child(verb, "ccomp")
            if listed or above is not None:
                draft.hang(noun, first - 2 if listed else above or verb, "conj" if listed else "dep")


def part_gapped_goal(draft: Draft) -> None:
    """In "Tom Lee was born in Lima and Ann Roe in Oslo", the second clause leaves its verb out."""
    parse = draft.parse
    for thing in parse.with_dep("conj", before=4, behind=2):
        link = thing + 1
        goal = parse.child(link, "pobj")
        if goal is None or parse.deps[parse.heads[thing]] != "pobj":
            continue
        first = parse.heads[thing]
        verb, joint = parse.heads[parse.heads[first]], parse.subtree(thing)[0] - 1
        subject = parse.child(verb, "nsubj", "nsubjpass")
        same = parse.words[link] == parse.words[parse.heads[first]] and parse.words[joint].lower() in {"and", "but"}
        if not same or subject is None or parse.child(verb, "dobj", "attr") is not None:
            continue
        kinds = [_sort(parse, noun) for noun in (subject, thing, first, goal)]
        if kinds[0] == kinds[1] != kinds[2] == kinds[3]:
            draft.hang(thing, verb, "dep")
            draft.hang(link, thing, "prep")
            draft.hang(joint, verb, "cc")


def _sort(parse: Parse, noun: int) -> str:
    """What sort of thing a noun, a name, a pronoun or a number names, as far as its words tell."""
    label = parse.label(noun)
    if label in {"PERSON", "ORG"}:
        return label
    if label in {"GPE", "LOC", "FAC"}:
        return "place"
    if label in {"DATE", "CARDINAL", "TIME", "MONEY", "PERCENT"}:
        return "number"
    kind = kind_of(parse, noun)
    sorts = {EntityType.PERSON: "PERSON", EntityType.ORGANIZATION: "ORG", EntityType.LOCATION: "place"}
    return "PERSON" if parse.words[noun].lower() in {"he", "she"} else sorts.get(kind, "") if kind else ""


def return_main_subject(draft: Draft) -> None:
    """In "having founded Acme, Ann Roe sold it", Ann Roe sold it, and the participle tells what she had done."""
    parse = draft.parse
    for verb in parse.with_kid("csubj", before=3):
        opening, name = parse.child(verb, "csubj") if parse.tags[verb] in FINITE else None, verb - 1
        if opening is None or parse.tags[opening] not in {"VBG", "VBN"}:
            continue
        first = parse.subtree(name)[0]
        beside = parse.deps[name] in {"appos", "conj"} and parse.words[first - 1] == ","
        if beside and parse.tags[name] in PROPER and opening in parse.ancestors(name):
            draft.hang(opening, verb, "advcl")
            draft.hang(name, verb, "nsubj")


def part_owned_title(draft: Draft) -> None:
    """In "whose husband Tom Lee owns it", the husband is somebody's, and Tom Lee is his name; so is "its director"."""
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for title in parse.with_dep("compound", before=1, behind=1):
        name = parse.heads[title]
        if name <= title or parse.tags[title] != "NN":
            continue
        owner = parse.child(title, "poss")
        if owner is None:
            continue
        kin = parse.lemmas[title].lower() in TIE_NOUN and parse.tags[name] in PROPER
        if kin or (name in people and owner == title - 1 and parse.tags[owner] in {"WP$", "PRP$"}):
            draft.take_place(name, title, "appos")


def return_subject(draft: Draft) -> None:
    """In "it led to help from Acme and Ann Roe was invited", the name after "and" begins the second clause."""
    parse = draft.parse
    for verb in parse.with_dep("conj", "advcl"):
        if parse.pos[verb] not in {"VERB", "AUX"}:
            continue
        opened = any(parse.tags[kid] == "WRB" for kid in parse.kids(verb, "advmod"))
        if parse.deps[verb] == "advcl" and (opened or parse.child(verb, "mark") is not None):
            continue
        first = parse.heads[verb]
        if parse.child(verb, *SUBJECTS) is not None or first > verb or parse.pos[first] not in {"VERB", "AUX"}:
            continue
        noun = None if parse.child(first, "cc") is not None else _noun_before(parse, verb)
        if noun is None or not first < parse.heads[noun]:
            continue
        link = parse.subtree(noun)[0] - 1
        named = parse.label(link)  # "the Globe and Mail"
        if parse.deps[link] == "cc" and parse.heads[link] == parse.heads[noun] and not named:
            draft.hang_subject(noun, verb)
            draft.hang(verb, first, "conj")
            draft.hang(link, first, "cc")


def _noun_before(parse: Parse, verb: int) -> int | None:
    """The coordinated noun before the finite form of a verb, with what belongs to the noun and no comma behind it."""
    finite = min((verb, *parse.kids(verb, "aux", "auxpass", "neg")))
    last = finite - 1
    while last > 0 and parse.heads[last] == verb and parse.pos[last] == "ADV":
        last -= 1
    if last < 0 or parse.tags[finite] not in FINITE or not parse.words[finite].islower():
        return None
    for noun in (last, *parse.ancestors(last)):
        if parse.deps[noun] == "conj" and parse.tags[noun][:2] in {"NN", "DT"}:
            words = parse.subtree(noun)
            whole = words[-1] == last and parse.words[last] != ","
            return noun if whole and "," not in parse.words[noun:last] else None
    return None


def return_lone_name(draft: Draft) -> None:
    """In "Ann Roe, a baker's daughter, studied law at Yale", where the model sees no verb, she studied law."""
    parse = draft.parse
    for name in sorted(name_ends(parse, "PERSON")):
        things = [kid for kid in parse.kids(name, "appos") if parse.tags[kid] in {"NN", "NNS"}]
        thing = things[-1] if things else None
        if parse.deps[name] != "ROOT" or thing is None:
            continue
        verb = parse.subtree(thing)[0]
        bare = parse.tags[verb] == "VBN" and parse.heads[verb] == thing and parse.child(thing, "det", "poss") is None
        if not bare or parse.words[verb - 1] != ",":
            continue
        draft.hang(verb, verb, "ROOT")
        draft.hang(name, verb, "nsubj")
        draft.hang(thing, verb, "dobj")
        for kid in (*parse.children[name], *parse.children[thing]):
            if kid > thing:
                draft.hang(kid, verb, parse.deps[kid])
