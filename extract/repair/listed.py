"""Gives verbs all of their subjects and objects, and no noun that belongs to a verb or a preposition before it."""

from extract.arguments import conjuncts
from extract.model import EntityType
from extract.nouns import GROUPING_NOUN, TIE_NOUN
from extract.parse import Parse
from extract.repair.draft import ACTORS, PROPER, SUBJECTS, Draft, kind_of, name_ends
from extract.verbs import finite_verbs, is_plural
from extract.words import SPEECH_VERB

_NOUNS = frozenset({"NN", "NNS", "NNP", "NNPS"})
_COMMON = frozenset({"NN", "NNS"})
_BEFORE = frozenset("aux auxpass neg advmod".split())


def return_fronted_list(draft: Draft) -> None:
    """In "in a text signed by Acme, Ann Roe and Tom Lee said no", the two spoke, and they signed nothing."""
    parse = draft.parse
    for verb in finite_verbs(parse, before=4):
        if parse.pos[verb] not in {"VERB", "AUX"}:
            continue
        if parse.child(verb, *SUBJECTS, "mark") is not None or parse.deps[verb] in {"aux", "auxpass"}:
            continue
        last = _group_start(parse, verb) - 1
        first = None if last < 0 else _first_of_list(parse, last, verb)
        if first is None:
            continue
        path = [first, *(one for one in parse.ancestors(first) if one < verb)]
        top = path[-1]
        opens = parse.heads[top] == verb and parse.deps[top] in {"prep", "advcl"} and parse.subtree(top)[-1] == last
        if opens:
            draft.hang_subject(first, verb)


def raise_parallel(draft: Draft) -> None:
    """In "a cup from Ann Roe and a plate from Tom Lee", a plate stands beside the cup, and gives nothing."""
    parse = draft.parse
    for second in parse.with_dep("conj", before=5):
        giver = parse.heads[second]
        link = parse.heads[giver]
        above = parse.heads[link]
        if parse.deps[giver] != "pobj" or parse.tags[second] not in {"NN", "NNS"}:
            continue
        first = above if parse.pos[above] == "NOUN" else parse.child(above, "dobj")
        own = [parse.words[kid].lower() for kid in parse.kids(second, "prep") if kid > second]
        whole = parse.child(second, "det", "poss") is not None and parse.words[link].lower() in own
        if first is None or not whole or first > link or parse.lemmas[giver] == parse.lemmas[second]:
            continue
        gives = kind_of(parse, second) in {*ACTORS, EntityType.LOCATION}
        if parse.lemmas[first] == parse.lemmas[second] or (parse.tags[giver] in PROPER and not gives):
            draft.list_beside(second, first)


def raise_second_phrase(draft: Draft) -> None:
    """In "the shops in Lima and near Moss", the shops are near Moss as well; "in and around Lima" is in Lima."""
    parse = draft.parse
    for second in parse.with_dep("conj", before=3, behind=1):
        first, noun = parse.heads[second], parse.child(second, "pobj")
        if parse.pos[second] != "ADP" or noun is None or not first < second:
            continue
        shared = parse.words[first].lower() in {"in", "on", "at"} and second == first + 2
        if shared:
            draft.hang(noun, first, "pobj")
            continue
        alike = any(parse.words[kid] == parse.words[second] for kid in parse.kids(first, "prep") if kid < second)
        above = first if alike else parse.heads[first]
        two = {parse.words[first].lower(), parse.words[second].lower()}
        joined = alike or (parse.deps[first] == "prep" and (len(two) == 1 or two <= _WHERE))
        if joined and parse.pos[above] in {"NOUN", "PROPN"} and above < second:
            draft.hang(second, above, "prep")


_WHERE = frozenset("in at near across inside outside around throughout".split())


def _group_start(parse: Parse, verb: int) -> int:
    """The first word of a verb with its auxiliaries and adverbs."""
    start = verb
    while start > 0 and parse.heads[start - 1] == verb and parse.deps[start - 1] in _BEFORE:
        start -= 1
    return start


def _first_of_list(parse: Parse, last: int, verb: int) -> int | None:
    """The first of the nouns behind a comma that stand before a verb, where no list with "and" ends among them."""
    found = None
    for noun in (last, *parse.ancestors(last)):
        if noun >= verb:
            break
        words = parse.subtree(noun)
        if parse.deps[noun] not in {"conj", "appos"} or words[-1] != last or parse.tags[noun] not in _NOUNS:
            continue
        if parse.words[words[0] - 1] != ",":
            continue
        inside = parse.words[words[0] : last]
        if "and" in inside and "," in inside[inside.index("and") :]:
            break
        found = noun
    return found


def return_inner_object(draft: Draft) -> None:
    """In "the cost of leaving the league was high", one leaves the league, and the cost alone was high."""
    parse = draft.parse
    for verb in parse.with_kid("nsubj", "nsubjpass", before=5):
        subjects = [kid for kid in parse.kids(verb, "nsubj", "nsubjpass") if kid < verb]
        if len(subjects) == 2:
            first, second = subjects
            act = parse.subtree(second)[0] - 1
            if first < act and act in parse.subtree(first) and parse.pos[act] == "VERB":
                draft.hang(second, act, "dobj" if parse.child(act, "dobj") is None else "oprd")
        elif len(subjects) == 1:
            _return_told_cost(draft, verb, subjects[0])


def _return_told_cost(draft: Draft, verb: int, thing: int) -> None:
    """In "say the cost of leaving the league was high", they say that it was high, and leaving says nothing."""
    parse, act = draft.parse, draft.parse.heads[verb]
    link = parse.heads[act]
    noun = parse.heads[link]
    speech = parse.heads[noun]
    if parse.deps[verb] != "ccomp" or parse.deps[act] != "pcomp" or parse.subtree(thing)[0] != act + 1:
        return
    told = parse.lemmas[speech] in SPEECH_VERB and parse.deps[noun] == "dobj" and speech < noun < act
    if told and parse.lemmas[act] not in SPEECH_VERB and parse.child(verb, "mark") is None:
        draft.hang(thing, act, "dobj")
        draft.hang_subject(noun, verb)
        draft.hang(verb, speech, "ccomp")


def share_listed_subject(draft: Draft) -> None:
    """In "in the town and a guard, a nurse and a boy were hurt", all three were: "were" asks for several.

    In "ten men, a guard and a boy were hurt", where no comma ends the list, the last two are no description of ten.
    """
    parse = draft.parse
    for verb in parse.with_kid("nsubj", "nsubjpass", before=5):
        last = parse.child(verb, "nsubj", "nsubjpass")
        if last is None or last > verb:
            continue
        before = _group_start(parse, verb) - 1
        if parse.words[before] == ",":
            continue
        second = parse.child(last, "appos")
        if second is not None and parse.child(last, "conj") is None and parse.subtree(second)[-1] == before:
            if _goes_on(parse, last, second, verb):
                draft.hang(second, last, "conj")
        elif parse.tags[last] in {"NN", "NNP"} and parse.child(last, "conj") is None and is_plural(parse, verb):
            _take_list(draft, verb, last)


def _goes_on(parse: Parse, last: int, second: int, verb: int) -> bool:
    """Whether a noun behind a comma is the second of a list and no description: "a guard and a boy were hurt"."""
    comma, link = parse.words[parse.subtree(second)[0] - 1], parse.child(second, "cc")
    listed = comma == "," and link is not None and parse.words[link].lower() == "and" and second > last
    several = parse.tags[last] in {"NNS", "NNPS", "PRP"} or parse.tags[second] in {"NNP", "NNPS"}
    return listed and (several or is_plural(parse, verb))


def _take_list(draft: Draft, verb: int, last: int) -> None:
    """Takes the nouns before the last subject, back to an "and", out of the clause before."""
    parse = draft.parse
    link = parse.subtree(last)[0] - 1
    noun = next((one for one in range(link - 1, 0, -1) if parse.tags[one] in _NOUNS), None)
    if noun is None or parse.words[link].lower() != "and" or parse.subtree(noun)[-1] not in {link, link - 1}:
        return
    names = [noun]
    while parse.words[parse.subtree(names[-1])[0] - 1] == "," and parse.deps[names[-1]] in {"conj", "appos"}:
        names.append(parse.heads[names[-1]])
    first = names[-1]
    opening = parse.subtree(first)[0] - 1
    if parse.deps[first] != "conj" or parse.words[opening].lower() != "and" or parse.heads[first] >= opening:
        return
    draft.hang(first, verb, parse.deps[last])
    for later, earlier in zip([last, *names], names, strict=False):
        draft.hang(later, earlier, "conj")
    draft.hang(link, noun, "cc")
    draft.hang(opening, parse.heads[verb] if parse.deps[verb] == "conj" else verb, "cc")


def list_companion(draft: Draft) -> None:
    """In "arrested Ann Roe along with Tom Lee", both were arrested: who is added to those it befell does nothing."""
    parse = draft.parse
    named = name_ends(parse, "PERSON", "ORG", "NORP")
    for link in parse.with_word("with", before=3, behind=1):
        along, verb = link - 1, parse.heads[link - 1]
        thing, added = parse.child(verb, "dobj"), parse.child(link, "pobj")
        with_whom = parse.words[along].lower() in {"along", "together"}
        if not with_whom or parse.pos[verb] != "VERB" or thing is None or added is None or not verb < thing < along:
            continue
        if parse.heads[link] != along or not all(
            one in named or kind_of(parse, one) in ACTORS for one in (thing, added)
        ):
            continue
        draft.hang(added, conjuncts(parse, thing)[-1], "conj")
        draft.hang(along, thing, "cc")
        draft.hang(link, thing, "cc")


def join_list(draft: Draft) -> None:
    """In "events, classes, and a dinner", where the model takes the second for an apposition, all are of one list."""
    parse = draft.parse
    for second in parse.with_dep("appos", before=2):
        first = parse.heads[second]
        if first > second or parse.words[parse.subtree(second)[0] - 1] != ",":
            continue
        common = parse.tags[first] in _COMMON and parse.tags[second] in _COMMON
        unlike = _is_unlike(parse, first, second)
        if not common or parse.child(first, "conj", "acl", "relcl") is not None:
            continue
        if _is_the(parse, first) and not unlike:
            continue
        if parse.child(first, "nummod") is not None and not unlike:
            continue
        last = second
        while (further := parse.child(last, "conj")) is not None and further > last:
            last = further
        above = parse.heads[last]
        link = next((kid for kid in parse.kids(above, "cc") if above < kid < last), None)
        if last != second and link is not None and (unlike or parse.words[link - 1] == ","):
            draft.hang(second, first, "conj")


def _is_unlike(parse: Parse, first: int, second: int) -> bool:
    """Whether one and several stand side by side: "120 rooms, a pool and a bar", "my aunt, two cousins and a nephew".

    Several people may be told one by one, as may so many things as their number says, and the members of a body.
    """
    kind, lemma = kind_of(parse, first), parse.lemmas[first].lower()
    if parse.tags[first] == "NN" and parse.subtree(second)[0] == first + 2:
        body = kind in {EntityType.GROUP, EntityType.ORGANIZATION} or lemma in GROUPING_NOUN
        return parse.tags[second] == "NNS" and not body
    one = parse.tags[first] == "NNS" and any(
        parse.words[kid].lower() in {"a", "an"} for kid in parse.kids(second, "det")
    )
    person = kind in {EntityType.PERSON, EntityType.GROUP} or lemma in TIE_NOUN
    pair = any(parse.words[kid].lower() in {"two", "three"} for kid in parse.kids(first, "nummod"))
    return one and not (person or pair or _is_the(parse, first))


def _is_the(parse: Parse, noun: int) -> bool:
    """Whether a noun speaks of what a list behind it may then name: "his sons", "the winners"."""
    owner = parse.child(noun, "det", "poss")
    return owner is not None and parse.words[owner].lower() not in {"a", "an"}
