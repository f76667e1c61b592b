"""Hangs verbs, names and adjectives on the clause that they belong to, where the model has them in another."""

from extract.marks import MARKS
from extract.model import EntityType
from extract.parse import Parse
from extract.repair.draft import FINITE, PROPER, SUBJECTS, Draft, is_role, kind_of, name_ends
from extract.verbs import is_finite, is_plural, is_singular
from extract.words import OBJECT_CONTROL, SPEECH_VERB

_VERBAL = frozenset({"VERB", "AUX"})


def lower_agreeing(draft: Draft) -> None:
    """In "he claims the workers earn more and receive help", they receive it: "receive" is no form of "he"."""
    parse = draft.parse
    for verb in parse.with_dep("conj", before=4):
        first = parse.heads[verb]
        if parse.tags[first] != "VBZ" or parse.tags[verb] not in {"VB", "VBP"}:
            continue
        told = parse.child(first, "ccomp")
        own = parse.child(verb, *SUBJECTS, "aux", "auxpass")
        if told is None or own is not None or not first < told < verb or parse.tags[told] != "VBP":
            continue
        if parse.child(told, "nsubj") is not None:
            draft.hang(verb, told, "conj")
            _take_conjunction(draft, first, told, verb)


def raise_aim(draft: Draft) -> None:
    """In "their goal is winning the cup", winning is what the goal is: no goal wins."""
    parse = draft.parse
    for act in parse.with_tag("VBG", before=2, behind=1):
        be = act - 1
        aim = parse.child(act, "nsubj")
        alone = parse.kids(act, "aux", "auxpass") == (be,) and parse.lemmas[be] == "be"
        if aim is None or aim > be or not alone or parse.child(act, "dobj") is None:
            continue
        if parse.lemmas[aim].lower() in _AIM and parse.tags[aim] == "NN" and parse.lemmas[act] not in _DRAWING:
            draft.take_place(act, be, "xcomp")
            draft.hang(aim, be, "nsubj")
            for kid in parse.children[act]:
                if kid < be and parse.deps[kid] != "nsubj":
                    draft.hang(kid, be, parse.deps[kid])


_AIM = frozenset(
    """goal aim task purpose job objective priority duty key trick step option focus target condition part secret
    hobby ambition obligation answer solution remedy""".split()
)
_DRAWING = frozenset("gain draw face attract take receive get raise cause have win need run cost lose create".split())
"""What befalls an aim or comes of it: "the step is drawing criticism"."""


def join_second_for(draft: Draft) -> None:
    """In "calls for Peru to halt it and for Chile and Bolivia to wait", both are to wait: it is as much a wish."""
    parse = draft.parse
    for link in parse.with_word("for", before=4, behind=3):
        first, noun = parse.heads[link], parse.child(link, "pobj")
        if parse.deps[link] != "conj" or noun is None or first > link:
            continue
        mark = parse.child(first, "mark")
        act = next(
            (kid for kid in (*parse.children[first], *parse.children[noun]) if _is_wished(parse, kid, noun)), None
        )
        if act is not None and mark is not None and parse.words[mark].lower() == "for":
            draft.hang(noun, act, "nsubj")
            draft.hang(link, act, "mark")
            draft.hang(act, first, "conj")


def _is_wished(parse: Parse, act: int, noun: int) -> bool:
    """Whether an infinitive stands right behind a noun and those joined with it."""
    to = parse.child(act, "aux")
    near = [noun, *parse.kids(noun, "conj")]
    last = max(token for one in near for token in (one, *(kid for kid in parse.subtree(one) if kid < act)))
    return (
        parse.tags[act] == "VB" and act > noun and to is not None and parse.tags[to] == "TO" and last < to <= last + 2
    )


def _take_conjunction(draft: Draft, giver: int, taker: int, before: int) -> None:
    """Hangs the "and" before a word on another verb."""
    for kid in draft.parse.kids(giver, "cc"):
        if taker < kid < before:
            draft.hang(kid, taker, "cc")


def lower_means(draft: Draft) -> None:
    """In "she accused Acme of breaking the law by hiring boys", Acme hired them, and she did not."""
    parse = draft.parse
    for link in parse.with_word("by", before=5, behind=1):
        verb = parse.heads[link]
        if parse.lemmas[verb] not in OBJECT_CONTROL or verb > link:
            continue
        if parse.child(link, "pcomp") is None:
            continue
        charges = [kid for kid in parse.kids(verb, "prep") if verb < kid < link and parse.words[kid] in {"of", "for"}]
        crime = parse.child(charges[-1], "pcomp", "pobj") if charges else None
        if crime is not None:
            draft.hang(link, crime, "prep")


def return_told_subject(draft: Draft) -> None:
    """In "he told the inquiry, Ann Roe and Tom Lee were there", only the inquiry is told, and the two were there."""
    parse = draft.parse
    for told in parse.with_dep("ccomp", before=5):
        verb = parse.heads[told]
        if parse.lemmas[verb] not in SPEECH_VERB or not is_finite(parse, told):
            continue
        hearer = parse.child(verb, "dobj")
        first = None if hearer is None else parse.child(hearer, "conj", "appos")
        if hearer is None or first is None or parse.child(told, *SUBJECTS, "mark") is not None:
            continue
        group = min([told, *parse.kids(told, "aux", "auxpass", "neg")])
        if hearer < first < group == parse.subtree(first)[-1] + 1 and parse.words[parse.subtree(first)[0] - 1] == ",":
            draft.hang_subject(first, told)


def raise_telling(draft: Draft) -> None:
    """In "he told the inquiry, Ann Roe and Tom Lee were there", he tells that, and that is not where he tells it."""
    parse = draft.parse
    for told in parse.with_lemma("say", "tell", before=2):
        fact = parse.heads[told]
        if parse.deps[told] not in {"ccomp", "parataxis"} or fact < told:
            continue
        subject, whom = parse.child(fact, *SUBJECTS), parse.child(told, "dobj")
        if subject is None or subject < told or parse.lemmas[fact] in _REPORTING or not is_finite(parse, fact):
            continue
        open_ = parse.child(told, "nsubj") is not None and parse.child(told, "ccomp", "xcomp", "mark") is None
        words = parse.subtree(told)
        if (
            open_
            and (whom is not None) == (parse.lemmas[told] == "tell")
            and not MARKS & {*parse.words[words[0] : fact]}
        ):
            draft.take_place(fact, told, "ccomp")


_REPORTING = frozenset("say tell add report announce claim write confirm".split())


def return_doer(draft: Draft) -> None:
    """In "police searching the town spoke to a girl", the police spoke: no search does, if it fits."""
    parse = draft.parse
    for act in parse.with_dep("csubj", "csubjpass", "nsubj", "nsubjpass", before=1):
        verb, doer = parse.heads[act], parse.child(act, "nsubj", "nsubjpass")
        if doer is None or doer > act:
            continue
        helper = parse.child(act, "aux", "auxpass")
        bare = parse.tags[act if helper is None else helper] == "VBG" and parse.child(act, "mark") is None
        near = parse.tags[doer] in {"NN", "NNS"} and parse.subtree(doer)[-1] + 1 == (act if helper is None else helper)
        if bare and near and act < verb and is_finite(parse, verb) and _agrees(parse, doer, verb):
            draft.hang_subject(doer, verb)
            draft.hang(act, doer, "acl")


def _agrees(parse: Parse, noun: int, verb: int) -> bool:
    """Whether a noun is of the number of a verb: "drivers being polite is good" tells of no drivers."""
    plural = parse.tags[noun] == "NNS" or parse.words[noun].lower() in {"police", "people"}
    return not is_singular(parse, verb) if plural else not is_plural(parse, verb)


def raise_named(draft: Draft) -> None:
    """In "the mayor who fled after the riot, Tom Lee, has died", Tom Lee is no riot: he is the mayor."""
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for name in parse.with_dep("appos", before=6, behind=1):
        noun = parse.heads[name]
        if parse.tags[name] not in PROPER or parse.words[name + 1] != ",":
            continue
        words = parse.subtree(name)
        whole = name in people or len(words) > 1
        if not whole or parse.words[words[0] - 1] != "," or kind_of(parse, noun) not in {EntityType.EVENT, None}:
            continue
        clause = next((above for above in parse.ancestors(noun) if parse.deps[above] == "relcl"), None)
        person = None if clause is None else parse.heads[clause]
        if person is None or parse.tags[noun] not in {"NN", "NNS"} or parse.deps[person] not in {"nsubj", "nsubjpass"}:
            continue
        verb = parse.heads[person]
        role = is_role(parse, person)
        if role and verb > name and min([verb, *parse.kids(verb, "aux", "auxpass", "neg")]) in {name + 2, name + 3}:
            draft.hang(name, person, "appos")


def raise_inverted(draft: Draft) -> None:
    """In "taking over from Tom Lee is Ann Roe", she takes over: "is" is the auxiliary of the participle before it."""
    parse = draft.parse
    people = name_ends(parse, "PERSON")
    for be in parse.with_lemma("be", before=2):
        act, who = parse.child(be, "csubj"), parse.child(be, "attr")
        if act is None or who is None or parse.tags[act] != "VBG":
            continue
        opens = parse.subtree(act)[0] == parse.sentences[parse.sentence_of[act]][0] and act < be < who
        if opens and who in people and parse.subtree(act)[-1] == be - 1:
            draft.take_place(be, act, "aux")
            draft.hang(who, act, "nsubj")
            for kid in parse.children[be]:
                if kid not in {act, who}:
                    draft.hang(kid, act, parse.deps[kid])


def raise_adjective(draft: Draft) -> None:
    """In "she is confident security measures are adequate", she is confident, and the measures are not."""
    parse = draft.parse
    for word in parse.with_lemma(*_SURE, before=2, behind=2):
        noun, be = parse.heads[word], word - 1
        told = parse.heads[noun]
        if parse.deps[word] != "amod" or parse.lemmas[be] != "be":
            continue
        if parse.deps[noun] in SUBJECTS and parse.deps[told] == "ccomp" and parse.heads[told] == be < told:
            draft.hang(word, be, "acomp")
            draft.hang(told, word, "ccomp")


_SURE = frozenset(
    """confident sure certain hopeful glad happy pleased proud sorry afraid aware concerned worried convinced optimistic
    disappointed adamant satisfied delighted""".split()
)
"""Adjectives that a clause without "that" completes."""


def lower_infinitive(draft: Draft) -> None:
    """In "the power to detain suspects", "detain" is a verb, as the model says but does not build."""
    parse = draft.parse
    for verb in parse.with_tag("VB", before=2, behind=1):
        noun, to = parse.heads[verb], verb - 1
        if parse.deps[verb] != "compound" or parse.words[to : verb + 1] != ("to", parse.words[verb].lower()):
            continue
        above = parse.heads[to]
        if noun < verb or parse.heads[noun] != to or parse.deps[noun] != "pobj" or above > to:
            continue
        held = to - 1 if parse.tags[to - 1] in {"NN", "NNS"} else above
        draft.hang(verb, held, "acl" if held != above or parse.pos[above] not in _VERBAL else "advcl")
        draft.hang(to, verb, "aux")
        draft.hang(noun, verb, "dobj")
        for kid in parse.children[to]:
            if kid > noun:
                draft.hang(kid, verb, parse.deps[kid])


def raise_way(draft: Draft) -> None:
    """In "was brought back to Lima", "back" belongs to the verb, and Lima is where to."""
    parse = draft.parse
    for link in parse.with_word(*_THERE, before=2, behind=1):
        back = parse.heads[link]
        verb = parse.heads[back]
        if parse.words[back].lower() != "back" or back != link - 1 or parse.deps[link] != "prep" or verb > back:
            continue
        if parse.deps[back] == "advmod" and parse.pos[verb] == "VERB":
            draft.hang(back, verb, "prt")
            draft.hang(link, verb, "prep")


_THERE = frozenset("to into from in at towards toward".split())


def lower_gerund(draft: Draft) -> None:
    """In "it shut, with firms moved and others leaving town", "leaving" is joined to no finite verb."""
    parse = draft.parse
    for act in parse.with_tag("VBG", before=5):
        verb = parse.heads[act]
        if parse.deps[act] != "conj" or parse.tags[verb] not in FINITE or verb > act:
            continue
        near = _participle_before(parse, verb, act)
        if near is not None and parse.child(act, *SUBJECTS, "aux", "auxpass") is None:
            draft.hang(act, near, "conj")


def _participle_before(parse: Parse, verb: int, act: int) -> int | None:
    """The last participle of a noun between two verbs that has an "and" before the second."""
    near = (token for token in range(act - 1, verb, -1) if parse.deps[token] == "acl" and parse.tags[token] == "VBN")
    found = next(near, None)
    return found if found is not None and parse.child(found, "cc") is not None else None


def share_noun(draft: Draft) -> None:
    """In "they closed Acme and Nordal Oil offices", both names say whose offices those are; Acme is not closed."""
    parse = draft.parse
    ends = {end - 1: (start, label) for start, end, label in parse.entities if label in {"ORG", "GPE", "NORP"}}
    for first, (_, label) in ends.items():
        noun, link = parse.child(first, "conj"), parse.child(first, "cc")
        if noun is None or link != first + 1 or parse.tags[noun] != "NNS" or parse.words[link].lower() != "and":
            continue
        second = ends.get(noun - 1)
        if second is not None and second == (link + 1, label) and parse.subtree(noun)[0] == link + 1:
            draft.take_place(first, noun, "compound")
            draft.hang(noun - 1, first, "conj")
