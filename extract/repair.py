"""Mends parse errors that can be told from the words around them; everything else is left as the model has it."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from extract import repair_adding as adding
from extract import repair_bearers as bearers
from extract import repair_believed as believed
from extract import repair_charges as charges
from extract import repair_clauses as clauses
from extract import repair_complements as complements
from extract import repair_contrasted as contrasted
from extract import repair_coordinated as coordinated
from extract import repair_described as described
from extract import repair_events as events
from extract import repair_found as found
from extract import repair_included as included
from extract import repair_inserted as inserted
from extract import repair_joined as joined
from extract import repair_kinds as kinds
from extract import repair_listed as listed
from extract import repair_names as names
from extract import repair_nouns as nouns
from extract import repair_numbers as numbers
from extract import repair_openings as openings
from extract import repair_order as order
from extract import repair_ordered as ordered
from extract import repair_participles as participles
from extract import repair_persons as persons
from extract import repair_places as places
from extract import repair_subjects as subjects
from extract import repair_telling as telling
from extract import repair_times as times
from extract import repair_titles as titles
from extract import repair_verbs as verbs
from extract.draft import Draft
from extract.parse import Parse


def repair(parse: Parse) -> Parse:
    """The parse with recognisable errors mended, in the order of the table; each sees what those before it did."""
    draft = _draft(parse)
    for mend in REPAIRS:
        mend(draft)
        if not draft.is_written():
            continue
        if _is_forest(draft.heads) and _are_roots(draft):
            parse = replace(parse, heads=tuple(draft.heads), deps=tuple(draft.deps), sentences=tuple(draft.sentences))
        draft = _draft(parse)
    return parse


def _draft(parse: Parse) -> Draft:
    """A draft of a parse as it stands."""
    return Draft(parse, list(parse.heads), list(parse.deps), list(parse.sentences))


def _are_roots(draft: Draft) -> bool:
    """Whether all words without a head are called roots: rules climb from label to label, and stop there."""
    return all(dep == "ROOT" for token, dep in enumerate(draft.deps) if draft.heads[token] == token)


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


REPAIRS: Sequence[Callable[[Draft], None]] = (
    clauses.join_opening_phrase,
    inserted.raise_inserted,
    inserted.raise_trailing,
    openings.lower_opening,
    openings.raise_after_calling,
    contrasted.lower_not_only,
    openings.raise_beyond_phrase,
    openings.lower_eager,
    openings.lower_aside_of_phrase,
    contrasted.part_contrast,
    contrasted.lower_denied,
    times.hang_life,
    times.raise_beside_date,
    times.lower_until,
    times.raise_after_speech,
    numbers.hang_score,
    numbers.lower_margin,
    verbs.lower_way,
    numbers.lower_worth,
    numbers.lower_rank,
    kinds.raise_player,
    kinds.raise_fair,
    names.part_dashed_apposition,
    titles.lower_extraordinary,
    titles.part_double_subject,
    names.part_coordination,
    names.join_prefix,
    names.join_hyphened,
    verbs.raise_subject,
    verbs.read_perfect,
    subjects.return_subject,
    subjects.return_lone_name,
    participles.part_participle,
    titles.part_body_and_bearer,
    bearers.part_run_on,
    titles.part_appointed,
    titles.raise_name,
    titles.return_described_subject,
    bearers.list_bearers,
    titles.hang_title,
    bearers.lower_opening_title,
    bearers.part_listed_office,
    bearers.part_portfolio,
    bearers.lower_late_description,
    titles.lower_plural_title,
    nouns.raise_clause,
    nouns.raise_agent,
    nouns.raise_doer,
    nouns.raise_board,
    charges.raise_charge,
    charges.join_attempted,
    charges.list_counts,
    charges.list_crimes,
    charges.raise_guilty,
    charges.share_charge,
    charges.raise_distant_charge,
    nouns.join_adjectives,
    nouns.return_adjective,
    nouns.lower_participle,
    nouns.join_clock,
    nouns.join_list,
    kinds.raise_examples,
    included.hang_included,
    titles.join_titles,
    nouns.join_preposition,
    nouns.join_on_board,
    nouns.part_account,
    nouns.lower_members,
    verbs.return_object,
    verbs.raise_capacity,
    names.keep_name_whole,
    names.lower_field,
    names.join_known_pair,
    names.join_two_lands,
    names.lower_place_description,
    names.list_last_name,
    names.list_names,
    names.hang_seat,
    names.share_genitive,
    names.raise_possessor,
    names.join_prize,
    subjects.part_owned_title,
    subjects.part_gapped,
    subjects.return_passed_over_subject,
    subjects.return_source,
    subjects.return_speaker,
    subjects.raise_whose,
    subjects.return_relative_subject,
    subjects.return_maker,
    subjects.lower_disputed,
    subjects.return_main_subject,
    nouns.lower_shared_of,
    charges.share_victim,
    clauses.raise_relative,
    verbs.lower_bracketed_participle,
    verbs.raise_participle,
    coordinated.raise_past_verb,
    coordinated.raise_alike_verb,
    coordinated.raise_singular,
    verbs.raise_next_act,
    verbs.raise_felt,
    verbs.lower_chosen,
    coordinated.raise_past_beside_infinitive,
    coordinated.raise_thinking,
    coordinated.raise_own_act,
    coordinated.lower_bare_verb,
    complements.lower_cast,
    complements.lower_captivity,
    ordered.lower_ordered,
    ordered.lower_helped,
    complements.raise_captive,
    complements.lower_death,
    complements.raise_believed,
    complements.raise_outcome,
    complements.lower_result,
    complements.lower_state,
    complements.lower_pastime,
    complements.raise_whereabouts,
    found.raise_found_place,
    found.lower_found_state,
    complements.raise_reason,
    complements.lower_particle,
    coordinated.lower_said_list,
    coordinated.lower_modal,
    clauses.part_sentences,
    verbs.part_timed_clause,
    verbs.raise_meanwhile,
    clauses.return_fronted_subject,
    listed.return_fronted_list,
    listed.return_inner_object,
    clauses.lower_intention,
    clauses.raise_sentence,
    clauses.complete_calling,
    clauses.return_appointed,
    clauses.lower_appointed_role,
    clauses.lower_small_clause,
    clauses.return_said_subject,
    telling.raise_told_clause,
    telling.raise_stated,
    telling.part_disbelief,
    telling.return_claimed_subject,
    telling.return_told_subject,
    telling.raise_told_of,
    telling.raise_after_that,
    telling.lower_where,
    telling.lower_fragment,
    telling.part_questioning,
    telling.raise_asked,
    clauses.part_said_clause,
    participles.lower_joined_participle,
    participles.raise_last_participle,
    participles.raise_outcry,
    participles.lower_done_by,
    participles.lower_given,
    participles.lower_shared_participle,
    participles.lower_agent_gerund,
    events.raise_arrests,
    events.raise_carried_out,
    order.lower_suspect,
    order.return_home,
    order.return_fronted_noun,
    order.return_late_subject,
    order.deny_inverted,
    order.raise_existing_place,
    participles.raise_opening_participle,
    participles.part_result,
    participles.lower_restrained,
    participles.lower_going_on,
    order.return_nominal_verb,
    order.raise_verb_in_noun,
    order.return_gerund_agent,
    order.lower_purpose,
    order.join_later_verb,
    order.join_told_verb,
    order.lower_opening_description,
    described.join_roles,
    bearers.raise_second_role,
    bearers.lower_shared_body,
    order.join_shared_subject,
    described.raise_seated,
    places.raise_who,
    places.lower_which,
    places.raise_which,
    times.raise_beyond_date,
    places.lower_name_giver,
    places.lower_held,
    places.share_origin,
    described.return_description,
    described.raise_one,
    order.lower_singled_act,
    places.lower_origin,
    numbers.join_measures,
    places.lower_place_name,
    described.part_counted,
    participles.lower_harm,
    described.raise_body,
    described.raise_description,
    described.lower_second_object,
    described.lower_second_attribute,
    described.lower_summing,
    described.lower_ranked,
    described.name_work,
    joined.lower_agreeing,
    adding.lower_singular,
    adding.raise_adding,
    adding.part_that_said,
    adding.return_object_subject,
    adding.join_firm,
    adding.lower_designed,
    joined.lower_means,
    joined.return_told_subject,
    joined.raise_telling,
    joined.return_bare_subject,
    joined.raise_named,
    joined.raise_inverted,
    joined.raise_adjective,
    joined.lower_infinitive,
    joined.raise_way,
    events.lower_event_participle,
    events.lower_facing,
    events.lower_covering,
    joined.lower_gerund,
    joined.share_noun,
    described.lower_person,
    described.lower_share,
    described.raise_somebody,
    kinds.part_kinds,
    kinds.lower_giant,
    kinds.lower_rival,
    places.raise_occurring,
    believed.lower_believed,
    believed.lower_told_pronoun,
    persons.raise_asked,
    persons.lower_second_subject,
    persons.raise_recipient,
    persons.return_given,
    persons.lower_who,
    events.raise_happening,
    persons.lower_founded,
    persons.raise_as_well,
    persons.raise_second_person,
    listed.share_listed_subject,
)
"""All repairs, in the order in which they are made."""
