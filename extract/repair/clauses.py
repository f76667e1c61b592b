"""Gives clauses that stand side by side, and a subject behind an opening phrase, the place that they have."""

from extract.marks import MARKS
from extract.mentions.pronouns import REFLEXIVE
from extract.normalise import PARAGRAPH
from extract.nouns import INTENTION_NOUN
from extract.parse import Parse
from extract.repair.draft import FINITE, SUBJECTS, Draft
from extract.verbs import is_finite
from extract.words import APPOINTING_VERB, CALLING, SPEECH_VERB, STATE_VERB, TELLING_VERB


def part_sentences(draft: Draft) -> None:
    """In "he kept the post; he was sacked later", the first clause stands beside the second and is not said in it.

    In "Acme broke the law, the report found", it is what was found; in "one thing is sure: rain harms it" nothing is.
    """
    parse = draft.parse
    for verb in parse.with_dep("ccomp"):
        above = parse.heads[verb]
        if above < verb:
            continue
        subject = parse.child(above, *SUBJECTS)
        between = parse.words[verb:subject] if subject is not None and subject > verb else ()
        apart = (
            ";" in between or (":" in between and _has_more(parse, above)) or _is_joined(parse, verb, above, subject)
        )
        mute = parse.lemmas[above] not in TELLING_VERB or parse.child(above, "nsubjpass") is not None
        mute = mute or (parse.lemmas[above] not in SPEECH_VERB and parse.child(above, "dobj", "acomp") is not None)
        if apart or (mute and subject is not None and subject > verb):
            draft.hang(verb, above, "parataxis")


def _has_more(parse: Parse, verb: int) -> bool:
    """Whether a verb goes on behind it, as none does that only says who has told what stands before it."""
    return any(
        kid > verb and parse.deps[kid] not in {"punct", "advmod", "prep", "npadvmod"} for kid in parse.children[verb]
    )


def _is_joined(parse: Parse, verb: int, above: int, subject: int | None) -> bool:
    """Whether "but" or "and" stands between two clauses, each with its own subject, so that neither says the other."""
    own = parse.child(verb, *SUBJECTS)
    links = (*parse.kids(verb, "cc"), *parse.kids(above, "cc"))
    if own is None or subject is None:
        return False
    first = parse.subtree(subject)[0]
    while first > 0 and parse.pos[first - 1] == "ADV":
        first -= 1
    return any(verb < link == first - 1 for link in links)  # in ""it came and it went," she said" the "and" is said


def return_fronted_subject(draft: Draft) -> None:
    """In "upon leaving the town, the river enters a lake", the noun before the verb is its subject, no apposition.

    So it is with an aside before the verb: "in the year of her death, Ann Roe, nicknamed the Fox, had a farm".
    """
    parse = draft.parse
    for verb in parse.with_tag(*FINITE, before=1):
        if parse.child(verb, *SUBJECTS) is not None:
            continue
        aside = _aside(parse, verb)
        noun = (verb if aside is None else aside - 1) - 1
        taken = aside is not None and parse.heads[noun] == aside and parse.deps[noun] == "nsubj"
        if noun < 0 or not (taken or parse.deps[noun] in {"appos", "conj"}) or parse.tags[noun][:2] != "NN":
            continue
        above = aside if aside is not None and noun in parse.subtree(aside) else verb
        top = parse.child(above, "prep") if taken else _top_below(parse, noun, above)
        if top is not None and _is_fronted(parse, top, noun, taken=taken):
            draft.hang(noun, verb, "nsubj")
            draft.hang(top, verb, parse.deps[top])
            if aside is not None:
                draft.hang(aside, noun, "acl")


def _is_fronted(parse: Parse, top: int, noun: int, *, taken: bool) -> bool:
    """Whether a phrase opens the clause, and the noun stands behind its comma, in it as the model has it or `taken`."""
    first = parse.subtree(noun)[0]
    last = first - 2 if taken else noun
    near = parse.deps[top] in {"prep", "advcl"} and _last_word(parse, top) == last
    return near and first > 0 and parse.words[first - 1] == ","


def _aside(parse: Parse, verb: int) -> int | None:
    """The participle of an aside between commas before a verb."""
    return next(
        (
            kid
            for kid in parse.kids(verb, "advcl", "ccomp", "parataxis")
            if kid < verb and parse.tags[kid] == "VBN" and parse.words[kid - 1] == ","
        ),
        None,
    )


def _last_word(parse: Parse, token: int) -> int:
    """The last word below a token that is no comma."""
    return max(word for word in parse.subtree(token) if parse.words[word] != ",")


def _top_below(parse: Parse, token: int, verb: int) -> int | None:
    """The dependant of a verb that a token stands in, None if it does not hang on the verb."""
    below = token
    for above in parse.ancestors(token):
        if above == verb:
            return below
        below = above
    return None


def lower_intention(draft: Draft) -> None:
    """In "announced plans on Friday to close the plant", the infinitive says what is planned, and not what is done."""
    parse = draft.parse
    for verb in parse.with_dep("xcomp", "advcl"):
        above = parse.heads[verb]
        if parse.tags[verb] != "VB" or parse.pos[above] != "VERB":
            continue
        thing = parse.child(above, "dobj")
        if thing is None or parse.words[thing].lower() == "authorities":  # who is told to, and no right to
            continue
        if above < thing < verb and parse.lemmas[thing].lower() in _INTENDED:
            draft.hang(verb, thing, "acl")


_INTENDED = INTENTION_NOUN - {"move", "right", "request", "offer", "drive", "campaign", "push", "mission", "threat"}
"""Nouns that an infinitive after them completes, whatever else stands between."""


def lower_small_clause(draft: Draft) -> None:
    """In "declared the ban a mistake", the ban is the object of the verb; so is "himself" in "made himself rich"."""
    parse = draft.parse
    for called in parse.with_dep("ccomp"):
        verb = parse.heads[called]
        if parse.pos[called] not in _PREDICATES:
            continue
        thing = parse.child(called, "nsubj")
        oneself = thing is not None and parse.words[thing].lower() in REFLEXIVE
        if parse.lemmas[verb] not in (STATE_VERB if oneself else CALLING):
            continue
        bare = parse.child(called, "aux", "cop", "mark", "auxpass") is None
        if bare and thing is not None and verb < thing < called:
            draft.hang(thing, verb, "dobj")
            draft.hang(called, verb, "oprd")


def complete_calling(draft: Draft) -> None:
    """In "declared Ann Roe the winner", what she is called completes the verb; so in "declared themselves winners"."""
    parse = draft.parse
    for called in parse.with_dep("appos", "npadvmod", "dobj", "ccomp"):
        thing, above = called - 1, parse.heads[called]
        oneself = parse.words[thing].lower() in REFLEXIVE and parse.deps[thing] == "dative"
        if oneself and parse.deps[called] == "dobj" and parse.heads[thing] == above and parse.lemmas[above] in CALLING:
            draft.hang(thing, above, "dobj")
            draft.hang(called, above, "oprd")
            continue
        verb = _called_by(parse, called)
        if verb is not None:
            draft.hang(called, verb, "oprd")


def _called_by(parse: Parse, called: int) -> int | None:
    """The verb whose object a noun with an article, or in marks, follows: "named Ann Roe the heir"."""
    above = parse.heads[called]
    clause = above if parse.child(called, *SUBJECTS, "aux", "mark") is None else None
    verb = {"appos": parse.heads[above], "npadvmod": above, "dobj": above, "ccomp": clause}.get(parse.deps[called])
    thing = None if verb is None or parse.lemmas[verb] not in CALLING | APPOINTING_VERB else parse.child(verb, "dobj")
    if thing is None or thing == called:
        return None
    first = parse.subtree(called)[0]
    marked = parse.words[first - 1] in MARKS or parse.words[first] in MARKS
    near = first == thing + 1 or (first == thing + 2 and marked)
    told = parse.child(called, "det", "poss") is not None or (marked and parse.pos[called] == "NOUN")
    return verb if near and told else None


_PREDICATES = frozenset(("NOUN", "PROPN", "ADJ"))
_SHOWING = frozenset("show indicate find prove demonstrate know learn discover".split())
"""Verbs that a clause completes as it does those of speech."""


def part_said_clause(draft: Draft) -> None:
    """In "announced Ann Roe, nominee of the party, won the vote", the name is who won, and not what was announced."""
    parse = draft.parse
    for verb in parse.with_dep("conj", before=1):
        speech = parse.heads[verb]
        tells = parse.lemmas[speech] in SPEECH_VERB | _SHOWING
        if not tells or parse.tags[verb] not in FINITE:
            continue
        name = parse.child(speech, "dobj")
        joined = any(speech < kid < verb for kid in parse.kids(speech, "cc"))
        alone = not joined and parse.child(verb, *SUBJECTS) is None
        if name is None or not alone or not speech < name < verb or parse.words[verb - 1] != ",":
            continue
        aside = parse.child(name, "appos", "relcl", "acl")
        if (aside is not None or parse.words[name + 1] == ",") and _last_word(parse, name) == verb - 2:
            draft.hang(name, verb, "nsubj")
            draft.hang(verb, speech, "ccomp")


def return_said_subject(draft: Draft) -> None:
    """In "announced classes for pupils, big and small, would be cancelled", the classes are to be cancelled.

    So it is in "found fishing was to blame".
    """
    parse = draft.parse
    for verb in parse.with_dep("ccomp", before=1):
        speech = parse.heads[verb]
        if parse.lemmas[speech] not in SPEECH_VERB | _SHOWING:
            continue
        thing = None if parse.lemmas[speech] == "tell" else parse.child(speech, "dobj")
        near = thing is not None and parse.subtree(thing)[-1] == parse.subtree(verb)[0] - 1
        finite = any(parse.tags[kid] in FINITE for kid in parse.kids(verb, "aux", "auxpass"))
        finite = finite or (near and parse.tags[verb] in FINITE)
        bare = parse.child(verb, *SUBJECTS, "mark") is None
        if finite and bare and thing is not None and speech < thing < verb:
            draft.hang_subject(thing, verb)


def join_opening_phrase(draft: Draft) -> None:
    """A sentence that is only an opening phrase ("Since Monday (3 May)") is put before the clause that follows it."""
    parse = draft.parse
    for number in range(len(parse.sentences) - 1, 0, -1):
        (start, end), (after, stop) = parse.sentences[number - 1], parse.sentences[number]
        root = _root(parse, start, end)
        clause = _root(parse, after, stop)
        if parse.tags[root] != "IN" or not _unfinished(parse, start, end, after) or not is_finite(parse, clause):
            continue
        draft.hang(root, clause, "prep")
        draft.join_sentences(start)


def _unfinished(parse: Parse, start: int, end: int, after: int) -> bool:
    """Whether a sentence has no verb and no full stop, and the next one goes on in the same paragraph."""
    between = parse.text[parse.ends[end - 1] : parse.starts[after]]
    return (
        PARAGRAPH not in between
        and parse.words[end - 1] not in {".", "!", "?", ":", ";"}
        and not any(parse.pos[token] in {"VERB", "AUX"} for token in range(start, end))
    )


def _root(parse: Parse, start: int, end: int) -> int:
    """Root of a sentence."""
    return next((token for token in range(start, end) if parse.heads[token] == token), start)
