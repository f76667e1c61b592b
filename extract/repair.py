"""Mends parse errors that can be told from the words around them; everything else is left as the model has it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from extract.draft import FINITE, SUBJECTS, Draft
from extract.normalise import PARAGRAPH
from extract.parse import Parse
from extract.repair_clauses import (
    complete_calling,
    lower_appointed_role,
    lower_intention,
    lower_small_clause,
    part_said_clause,
    part_sentences,
    raise_relative,
    raise_sentence,
    return_appointed,
    return_fronted_subject,
    return_said_subject,
)
from extract.repair_complements import (
    lower_captivity,
    lower_cast,
    lower_particle,
    lower_pastime,
    raise_believed,
    raise_outcome,
    raise_reason,
    raise_whereabouts,
)
from extract.repair_described import (
    join_roles,
    lower_origin,
    lower_place_name,
    lower_second_object,
    part_counted,
    raise_body,
    raise_description,
    raise_one,
    raise_owned_title,
    raise_seated,
    raise_who,
    return_description,
    share_origin,
)
from extract.repair_names import (
    hang_seat,
    join_prefix,
    keep_name_whole,
    list_names,
    lower_place_description,
    part_coordination,
    part_dashed_apposition,
    share_genitive,
)
from extract.repair_nouns import (
    join_adjectives,
    join_clock,
    join_list,
    join_on_board,
    join_preposition,
    lower_participle,
    lower_shared_of,
    raise_agent,
    raise_board,
    raise_charge,
    raise_clause,
    raise_examples,
    return_adjective,
)
from extract.repair_numbers import hang_score, join_measures, lower_margin, lower_worth
from extract.repair_order import (
    join_later_verb,
    join_shared_subject,
    lower_opening_description,
    lower_purpose,
    lower_singled_act,
    raise_existing_place,
    raise_verb_in_noun,
    return_fronted_noun,
    return_gerund_agent,
    return_home,
    return_late_subject,
    return_nominal_verb,
)
from extract.repair_participles import (
    lower_harm,
    lower_joined_participle,
    raise_last_participle,
    raise_opening_participle,
)
from extract.repair_subjects import (
    part_gapped,
    part_kin,
    raise_whose,
    return_main_subject,
    return_passed_over_subject,
    return_relative_subject,
    return_source,
    return_speaker,
)
from extract.repair_times import hang_life, raise_beside_date
from extract.repair_titles import (
    hang_title,
    join_titles,
    lower_plural_title,
    part_appointed,
    part_body_and_bearer,
    part_double_subject,
    raise_name,
)
from extract.repair_verbs import (
    lower_bare_verb,
    lower_bracketed_participle,
    lower_said_list,
    part_timed_clause,
    raise_capacity,
    raise_participle,
    raise_past_verb,
    raise_subject,
    return_object,
)


def repair(parse: Parse) -> Parse:
    """The parse with recognisable errors mended, in the order of the table; each sees what those before it did."""
    draft = _draft(parse)
    for mend in REPAIRS:
        if not mend(draft):  # it has written nothing
            continue
        if _is_forest(draft.heads):
            parse = replace(parse, heads=tuple(draft.heads), deps=tuple(draft.deps), sentences=tuple(draft.sentences))
        draft = _draft(parse)
    return parse


def _draft(parse: Parse) -> Draft:
    """A draft of a parse as it stands."""
    return Draft(parse, list(parse.heads), list(parse.deps), list(parse.sentences))


def _is_forest(heads: Sequence[int]) -> bool:
    """Whether every token has a root above it; a repair that ties words into a circle is dropped as a whole."""
    sound = [False] * len(heads)
    for first in range(len(heads)):
        path: dict[int, None] = {}
        token = first
        while not sound[token] and heads[token] != token:
            path[token] = None
            token = heads[token]
            if token in path:
                return False
        for step in path:
            sound[step] = True
    return True


def join_opening_phrase(draft: Draft) -> bool:
    """A sentence that is only an opening phrase ("Since Monday (3 May)") is put before the clause that follows it."""
    parse, joined = draft.parse, False
    for number in range(len(parse.sentences) - 1, 0, -1):
        (start, end), (after, stop) = parse.sentences[number - 1], parse.sentences[number]
        root = _root(parse, start, end)
        clause = _root(parse, after, stop)
        if parse.tags[root] != "IN" or not _unfinished(parse, start, end, after) or not _finite(parse, clause):
            continue
        draft.hang(root, clause, "prep")
        at = draft.sentences.index((start, end))
        draft.sentences[at : at + 2] = [(start, draft.sentences[at + 1][1])]
        joined = True
    return joined


def _unfinished(parse: Parse, start: int, end: int, after: int) -> bool:
    """Whether a sentence has no verb and no full stop, and the next one goes on in the same paragraph."""
    between = parse.text[parse.ends[end - 1] : parse.starts[after]]
    return (
        PARAGRAPH not in between
        and parse.words[end - 1] not in {".", "!", "?", ":", ";"}
        and not any(parse.pos[token] in {"VERB", "AUX"} for token in range(start, end))
    )


def _finite(parse: Parse, token: int) -> bool:
    """Whether a clause has a finite verb: the verb itself or its auxiliary."""
    return parse.tags[token] in FINITE or any(parse.tags[kid] in FINITE for kid in parse.kids(token, "aux", "auxpass"))


def _root(parse: Parse, start: int, end: int) -> int:
    """Root of a sentence."""
    return next((token for token in range(start, end) if parse.heads[token] == token), start)


def return_subject(draft: Draft) -> bool:
    """In "it led to help from Acme and Ann Roe was invited", the name after "and" begins the second clause."""
    parse, mended = draft.parse, False
    for verb in range(len(parse)):
        if parse.deps[verb] != "conj" or parse.pos[verb] not in {"VERB", "AUX"}:
            continue
        first = parse.heads[verb]
        if parse.child(verb, *SUBJECTS) is not None or first > verb or parse.pos[first] not in {"VERB", "AUX"}:
            continue
        if parse.child(first, "cc") is not None:
            continue
        noun = _noun_before(parse, verb)
        if noun is None or not first < parse.heads[noun]:
            continue
        link = parse.child(parse.heads[noun], "cc")
        if link is not None and parse.subtree(noun)[0] == link + 1:
            passive = parse.child(verb, "auxpass") is not None
            draft.hang(noun, verb, "nsubjpass" if passive else "nsubj")
            draft.hang(link, first, "cc")
            mended = True
    return mended


def _noun_before(parse: Parse, verb: int) -> int | None:
    """The coordinated noun right before the finite auxiliary of a verb."""
    group = parse.kids(verb, "aux", "auxpass")
    if not group or parse.tags[group[0]] not in FINITE:
        return None
    noun = group[0] - 1
    return noun if noun >= 0 and parse.deps[noun] == "conj" and parse.tags[noun][:2] == "NN" else None


def part_participle(draft: Draft) -> bool:
    """In "Ann Roe, born in Rome, was a poet", the participle between commas hangs on the noun before it."""
    parse, mended = draft.parse, False
    for verb in range(len(parse)):
        first = parse.heads[verb]
        if parse.deps[verb] != "conj" or first >= verb or parse.tags[first] != "VBN" or parse.words[verb - 1] != ",":
            continue
        noun = parse.child(first, "nsubj", "nsubjpass")
        finite = parse.tags[verb] in {"VBD", "VBZ", "VBP"} and parse.child(verb, *SUBJECTS) is None
        if noun is None or not finite or parse.child(first, "cc", "aux", "auxpass") is not None:
            continue
        if noun < first and parse.words[first - 1] == ",":
            _swap(draft, noun, first, verb)
            mended = True
    return mended


def _swap(draft: Draft, noun: int, participle: int, verb: int) -> None:
    """Makes the finite verb the head of the clause, its subject the noun, and the participle the noun's modifier."""
    parse = draft.parse
    root = parse.heads[participle] == participle
    draft.hang(verb, verb if root else parse.heads[participle], parse.deps[participle])
    draft.hang(noun, verb, "nsubj")
    draft.hang(participle, noun, "acl")
    draft.hand_on(participle, verb)


REPAIRS: Sequence[Callable[[Draft], bool]] = (
    join_opening_phrase,
    hang_life,
    raise_beside_date,
    hang_score,
    lower_margin,
    lower_worth,
    part_dashed_apposition,
    part_double_subject,
    part_coordination,
    join_prefix,
    raise_subject,
    return_subject,
    part_participle,
    part_body_and_bearer,
    part_appointed,
    raise_name,
    hang_title,
    lower_plural_title,
    raise_clause,
    raise_agent,
    raise_board,
    raise_charge,
    join_adjectives,
    return_adjective,
    lower_participle,
    join_clock,
    join_list,
    raise_examples,
    join_titles,
    join_preposition,
    join_on_board,
    return_object,
    raise_capacity,
    keep_name_whole,
    lower_place_description,
    list_names,
    hang_seat,
    share_genitive,
    part_kin,
    part_gapped,
    return_passed_over_subject,
    return_source,
    return_speaker,
    raise_whose,
    return_relative_subject,
    return_main_subject,
    lower_shared_of,
    raise_relative,
    lower_bracketed_participle,
    raise_participle,
    raise_past_verb,
    lower_bare_verb,
    lower_cast,
    lower_captivity,
    raise_believed,
    raise_outcome,
    lower_pastime,
    raise_whereabouts,
    raise_reason,
    lower_particle,
    lower_said_list,
    part_sentences,
    part_timed_clause,
    return_fronted_subject,
    lower_intention,
    raise_sentence,
    complete_calling,
    return_appointed,
    lower_appointed_role,
    lower_small_clause,
    return_said_subject,
    part_said_clause,
    lower_joined_participle,
    raise_last_participle,
    return_home,
    return_fronted_noun,
    return_late_subject,
    raise_existing_place,
    raise_opening_participle,
    return_nominal_verb,
    raise_verb_in_noun,
    return_gerund_agent,
    lower_purpose,
    join_later_verb,
    lower_opening_description,
    join_roles,
    join_shared_subject,
    raise_seated,
    raise_who,
    share_origin,
    raise_owned_title,
    return_description,
    raise_one,
    lower_singled_act,
    lower_origin,
    join_measures,
    lower_place_name,
    part_counted,
    lower_harm,
    raise_body,
    raise_description,
    lower_second_object,
)
"""All repairs, in the order in which they are made."""
