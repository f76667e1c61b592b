"""Parts clauses from the nouns of others: gives a verb its own subject, and a noun no verb that is not its own."""

from extract.parse import Parse
from extract.repair.draft import ACTORS, PROPER, SUBJECTS, Draft, is_role, kind_of
from extract.verbs import finite_verbs, is_finite

_NOUNS = frozenset(("NN", "NNS", "NNP", "NNPS"))


def part_last_object(draft: Draft) -> None:
    """In "he said sales depended on tax and fees did not", the fees did not: they end no list of the clause before.

    So it is in "they attend concerts and a sense of hope is strong", where the first clause passes for a subject.
    """
    parse = draft.parse
    for verb in finite_verbs(parse, before=6):
        inner = parse.child(verb, "csubj")
        first = _clause_beside(parse, verb) if inner is None else inner
        if first is None or parse.pos[verb] not in {"VERB", "AUX"}:
            continue
        if parse.child(verb, "nsubj", "nsubjpass", "expl", "mark") is not None or not _is_whole(parse, first):
            continue
        opens = min([verb, *parse.kids(verb, "aux", "auxpass", "neg", "advmod")])
        noun = _last_joined(parse, first, opens)
        link = None if noun is None else parse.subtree(noun)[0] - 1
        if noun is None or link is None or parse.deps[link] != "cc" or not first < link:
            continue
        if inner is not None:
            draft.take_place(verb, first, "conj")
            for kid in parse.kids(verb, "punct"):
                draft.hang(kid, first, "punct")
        else:
            draft.hang(verb, first, "conj")
        draft.hang(link, first, "cc")
        draft.hang_subject(noun, verb)


def _clause_beside(parse: Parse, verb: int) -> int | None:
    """The first of two clauses that one verb tells."""
    if parse.deps[verb] != "ccomp":
        return None
    told = parse.kids(parse.heads[verb], "ccomp")
    return told[0] if len(told) > 1 and told[0] < verb else None


def _is_whole(parse: Parse, verb: int) -> bool:
    """Whether a finite verb has a subject of its own before it."""
    subject = parse.child(verb, "nsubj", "nsubjpass")
    return (
        is_finite(parse, verb) and subject is not None and subject < verb and parse.tags[subject] not in {"WP", "WDT"}
    )


def _last_joined(parse: Parse, verb: int, end: int) -> int | None:
    """The last noun of the list of a verb or its preposition, if it ends at a token; a second object is one too."""
    objects = parse.kids(verb, "dobj")
    found = [objects[1]] if len(objects) == 2 else []
    nouns = [*objects, *(noun for link in parse.kids(verb, "prep") for noun in parse.kids(link, "pobj"))]
    found += [kid for noun in nouns for kid in parse.kids(noun, "conj")]
    return next((noun for noun in found if parse.tags[noun] in _NOUNS and parse.subtree(noun)[-1] == end - 1), None)


def raise_said_act(draft: Draft) -> None:
    """In "said ten guards combed through the ruins", the guards did: nobody says guards."""
    parse = draft.parse
    for act in parse.with_dep("acl", before=2):
        noun = parse.heads[act]
        speech = parse.heads[noun]
        if parse.deps[noun] != "dobj" or parse.lemmas[speech] not in _SAYING:
            continue
        first = parse.subtree(noun)[0]
        opens = speech + 1 + (parse.words[speech + 1].lower() == "that")
        bare = act == noun + 1 and parse.child(speech, "ccomp") is None
        if first == opens and bare and _is_past(parse, act) and _can_act(parse, noun):
            draft.hang(act, speech, "ccomp")
            draft.hang(noun, act, "nsubj")


_SAYING = frozenset("say add claim insist".split())


def raise_timed_act(draft: Draft) -> None:
    """In "they died when a lorry ploughed through a crowd", the lorry did that, and the "when" opens a clause."""
    parse = draft.parse
    for act in parse.with_dep("acl", before=3):
        noun, above = parse.heads[act], parse.heads[parse.heads[act]]
        if parse.deps[noun] != "advcl" or not _is_past(parse, act):
            continue
        when = parse.child(noun, "advmod", "mark")
        if when is None or when != parse.subtree(noun)[0] or parse.words[when].lower() not in _OPENING:
            continue
        if act == noun + 1 and parse.tags[noun] in _NOUNS and above != noun:
            draft.take_place(noun, act, "nsubj")
            draft.hang(when, act, "advmod")


def _can_act(parse: Parse, noun: int) -> bool:
    """Whether a noun names somebody, or a body."""
    return kind_of(parse, noun) in ACTORS or is_role(parse, noun) or parse.tags[noun] in PROPER


_OPENING = frozenset("when as after before while once until".split())


def _is_past(parse: Parse, verb: int) -> bool:
    """Whether a participle looks like the past of its verb, and nothing says by whom it is done."""
    past = parse.tags[verb] in {"VBN", "VBD"} and parse.words[verb].lower().endswith("ed")
    return past and parse.child(verb, "agent", "aux", "auxpass", "mark") is None


def lower_shown(draft: Draft) -> None:
    """In "a photo of Ann Roe greeting a girl", she greets her, and no photo does."""
    parse = draft.parse
    for act in parse.with_dep("acl", before=4):
        picture, link = parse.heads[act], parse.child(parse.heads[act], "prep")
        if parse.tags[act] != "VBG" or link is None or link > act:
            continue
        shown = parse.child(link, "pobj")
        pictures = parse.lemmas[picture].lower() in _PICTURES and parse.words[link].lower() == "of"
        if not pictures or shown is None or parse.lemmas[act] in _SHOWING:
            continue
        if parse.subtree(shown)[-1] == act - 1 and _can_act(parse, shown):
            draft.hang(act, shown, "acl")


_PICTURES = frozenset("photo photograph picture image video footage clip film painting portrait shot drawing".split())
_SHOWING = frozenset("show depict feature accompany date circulate surface appear illustrate".split())
"""What pictures themselves do."""


def return_for_subject(draft: Draft) -> None:
    """In "called for Norway to welcome them", Norway is to do so, whatever hangs on the "for"."""
    parse = draft.parse
    for link in parse.with_word("for", before=1, behind=3):
        verb, noun = parse.heads[link], parse.child(link, "pobj")
        if parse.deps[link] != "mark" or noun is None or not noun < verb:
            continue
        to = any(parse.tags[kid] == "TO" for kid in parse.kids(verb, "aux"))
        if to and parse.child(verb, *SUBJECTS) is None:
            draft.hang(noun, verb, "nsubj")
