"""Which predicates of rules say already what a learned relation would, in words that are nearer to the text."""

from collections.abc import Mapping

SAYS: Mapping[str, frozenset[str]] = {
    relation: frozenset((relation, *predicates.split()))
    for relation, predicates in {
        "works_for": """member_of leads manages president_of prime_minister_of minister_of secretary_of governor_of
            deputy_minister_of deputy_head_of mayor_of ceo_of represents plays_for coaches joined left
            board_member_of resigned_from sacked_from removed_from appointed_to elected_to founded owns runs""",
        "based_in": "headquarters_of",
        "child_of": "parent_of",
        "educated_at": "student_at",
        "lives_in": "moved_to grew_up_in",
    }.items()
}
"""By learned relation; one that is not here is said by itself alone."""
