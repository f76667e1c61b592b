"""Gives verbs of telling what is told, and to whom."""

from extract.lexicon import heads
from extract.model import EntityType
from extract.nouns import ACT_NOUN
from extract.parse import Parse
from extract.repair.draft import FINITE, SUBJECTS, Draft, kind_of, name_ends
from extract.verbs import is_asked
from extract.words import MEETING_VERB, SPEECH_VERB


def raise_told_clause(draft: Draft) -> None:
    """In "told the station she had gone to Lima", she told that, and did not go to the station.

    What is told a court is told whatever its verb: "told the court they agreed".
    """
    parse = draft.parse
    for verb in parse.with_dep("relcl", before=4):
        noun = parse.heads[verb]
        teller, subject = parse.heads[noun], parse.child(verb, "nsubj", "nsubjpass")
        if parse.lemmas[teller] not in _TELLING or parse.deps[noun] not in _TOLD:
            continue
        if subject is None or parse.tags[subject] != "PRP" or subject != noun + 1:
            continue
        apart = parse.child(teller, "ccomp", "xcomp") is None and teller < noun
        if kind_of(parse, noun) not in {EntityType.ORGANIZATION, EntityType.EVENT}:
            apart = apart and parse.child(verb, "ccomp") is None and _is_complete(parse, verb)
        if apart:
            draft.hang(verb, teller, "ccomp")


def raise_stated(draft: Draft) -> None:
    """In "said in a statement that it would close", it is said, and is no statement; "without evidence" it is too."""
    parse = draft.parse
    for verb in parse.with_dep("acl", "relcl", "pcomp", before=6):
        above = parse.heads[verb]
        link = above if parse.deps[verb] == "pcomp" else parse.heads[above]
        noun, teller = parse.child(link, "pobj"), parse.heads[link]
        if noun is None or above not in {link, noun} or parse.deps[link] != "prep" or link < teller:
            continue
        if not _is_said_with(parse, link, noun) or parse.lemmas[teller] not in SPEECH_VERB:
            continue
        opening = parse.kids(verb, "mark", "dobj", "advmod")
        that = next((kid for kid in opening if parse.words[kid].lower() == "that"), None)
        if that is None or set(parse.words[noun + 1 : that]) - {","}:
            continue
        if parse.child(verb, *SUBJECTS) is not None and parse.child(teller, "ccomp", "xcomp") is None:
            draft.hang(verb, teller, "ccomp")
            draft.hang(that, verb, "mark")


def _is_said_with(parse: Parse, link: int, noun: int) -> bool:
    """Whether a phrase is how something was said and not what: "in a statement", "without evidence"."""
    lemma = parse.lemmas[noun].lower()
    return lemma in _STATEMENT or (parse.words[link].lower() == "without" and lemma in _PROOF)


_TELLING = frozenset("tell assure inform remind warn notify".split())
_TOLD = frozenset(("dobj", "dative"))


def _is_complete(parse: Parse, verb: int) -> bool:
    """Whether a verb has all that it needs behind it, so that no noun before it is its object."""
    filled = parse.child(verb, "dobj", "attr", "acomp", "oprd", "agent", "auxpass") is not None
    filled = filled or (parse.lemmas[verb] == "have" and parse.child(verb, "xcomp") is not None)
    link = next((kid for kid in parse.kids(verb, "prep") if kid == verb + 1), None)
    return filled or (
        link is not None and parse.child(link, "pobj") is not None and parse.lemmas[verb] not in MEETING_VERB
    )


_STATEMENT = frozenset(
    """statement letter interview report tweet post email e-mail note message memo memorandum speech release briefing
    conference testimony filing article column blog broadcast address time hearing meeting rally ceremony event trial
    summit debate""".split()
)
"""What somebody says something in or at, whose own clause with "that" is rare."""
_PROOF = frozenset("basis corroboration evidence explanation proof substantiation".split())
"""What backs a claim."""


def return_claimed_subject(draft: Draft) -> None:
    """In "has maintained the body was that of a spy", the body was, and nobody maintained it."""
    parse = draft.parse
    for verb in parse.with_dep("conj", before=4):
        teller = parse.heads[verb]
        if parse.lemmas[teller] not in _CLAIMING:
            continue
        thing = parse.child(teller, "dobj")
        if thing is None or thing > verb:
            continue
        group = [kid for kid in parse.kids(verb, "aux", "auxpass") if kid < verb]
        first = min([verb, *group])
        subject, joined = parse.child(verb, *SUBJECTS), any(thing < kid < verb for kid in parse.kids(teller, "cc"))
        late = subject is None or (subject > verb and parse.words[subject].lower() in {"that", "those"})
        if parse.tags[first] not in FINITE or joined or not late or parse.subtree(thing)[-1] != first - 1:
            continue
        draft.hang_subject(thing, verb)
        draft.hang(verb, teller, "ccomp")
        if subject is not None:
            draft.hang(subject, verb, "attr")


_CLAIMING = (SPEECH_VERB - {"write"}) | {"maintain", "insist", "contend"}


def part_disbelief(draft: Draft) -> None:
    """In "they are stunned, they could not believe it", what is believed is "it", and the first clause stands alone."""
    parse = draft.parse
    for verb in parse.with_lemma(*_BELIEVING, before=3):
        first, thing = parse.child(verb, "ccomp"), parse.child(verb, "dobj")
        if first is None or thing is None or not first < verb < thing:
            continue
        if parse.words[thing].lower() in {"it", "that", "this"} and parse.child(first, "mark") is None:
            draft.take_place(verb, first, "conj")


_BELIEVING = frozenset("believe know think understand expect".split())


def raise_told_of(draft: Draft) -> None:
    """In "told the court of their anger", the anger is what was told, and no court is one of anger."""
    parse = draft.parse
    for link in parse.with_word("of", before=3):
        told = parse.heads[link]
        verb = parse.heads[told]
        if parse.deps[told] not in _TOLD or parse.lemmas[verb] not in _TELLING:
            continue
        thing = parse.child(link, "pobj")
        if thing is None or verb > told or kind_of(parse, told) not in {EntityType.PERSON, EntityType.ORGANIZATION}:
            continue
        lemma = parse.lemmas[thing].lower()
        owned = any(parse.tags[kid] == "PRP$" for kid in parse.kids(thing, "poss"))
        if (owned or lemma in ACT_NOUN or lemma in heads().abstract) and parse.pos[thing] == "NOUN":
            draft.hang(link, verb, "prep")


def lower_where(draft: Draft) -> None:
    """In "told reporters in Lima where he had landed", he had landed there, and that is not what he told."""
    parse = draft.parse
    places = name_ends(parse, "GPE", "LOC", "FAC")
    for verb in parse.with_dep("ccomp", before=3):
        teller, first = parse.heads[verb], parse.subtree(verb)[0]
        if parse.words[first].lower() != "where" or teller > first:
            continue
        place = first - 1
        if place in places and parse.deps[place] == "pobj" and parse.heads[first] == verb:
            draft.hang(verb, place, "relcl")


def raise_asked(draft: Draft) -> None:
    """In "was at a wedding when told that", he was told: no wedding was."""
    parse = draft.parse
    for verb in parse.with_dep("relcl", before=3):
        if not is_asked(parse, verb):
            continue
        above = next((one for one in parse.ancestors(verb) if parse.pos[one] in {"VERB", "AUX"}), None)
        if above is not None and above < verb:
            draft.hang(verb, above, "advcl")


def raise_after_that(draft: Draft) -> None:
    """In '"you know that," Ann Roe added', "that" is what is known, and she says so."""
    parse = draft.parse
    for that in parse.with_dep("mark", before=2, behind=3):
        speech = parse.heads[that]
        known = parse.heads[speech]
        if parse.words[that].lower() not in {"that", "this"} or known != that - 1:
            continue
        if parse.lemmas[speech] not in SPEECH_VERB or parse.deps[speech] != "ccomp" or speech < that:
            continue
        told = parse.listed(known)[-1]
        if parse.words[that + 1] == "," and parse.heads[told] == told:
            draft.take_place(told, speech, "ccomp")
            draft.hang(that, known, "dobj")
