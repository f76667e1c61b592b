"""Acts with a possessor: what somebody's attack, purchase or stake is directed at."""

from extract.rules.possessives import POSSESSIVE
from extract.rules.rule import Example, Rule

RULES = (
    Rule(
        name="possessed_act",
        says="The possessor of a noun of act does the act to the complement of the noun.",
        pattern="""
            subject: poss ~Person|Organization|Group|Location
              noun: < NOUN
                preposition: @preposition =against|on|at|to|with|for|over|towards|toward|upon
                  object: > pobj ~
        """,
        relation=("noun", "preposition"),
        nominal=True,
        guards=("act_noun", "object_not_measure", "possessor_not_subject"),
        source=POSSESSIVE,
        examples=(
            Example("They condemned Chile's attack on Peru.", ("Chile | attack on | Peru",)),
            Example("Tom Reed's allegiance to Acme is firm.", ("Tom Reed | allegiance to | Acme",)),
            Example("Tom Reed declared his allegiance to Acme."),
        ),
    ),
    Rule(
        name="possessed_act_of",
        says="The possessor of a noun of act does the act to what stands behind of.",
        pattern="""
            subject: poss ~Person|Organization|Group|Location
              noun: < NOUN
                preposition: > prep =of
                  object: > pobj ~
        """,
        relation=("noun", "preposition"),
        nominal=True,
        guards=("deverbal_noun", "object_not_measure", "possessor_not_subject", "noun_common"),
        source=POSSESSIVE,
        examples=(
            Example("Acme's purchase of Nordal failed.", ("Acme | purchase of | Nordal",)),
            Example("They condemned Kenya's invasion of Uganda.", ("Kenya | invasion of | Uganda",)),
            Example("Kenya's king of hearts resigned."),
        ),
    ),
    Rule(
        name="possessed_share",
        says="The possessor of a share or part has it in the complement of the noun.",
        pattern="""
            subject: poss ~Person|Organization|Group|Location
              noun: < NOUN =stake|share|shareholding|role|involvement|participation|investment|membership|interest
                preposition: > prep =in
                  object: > pobj ~
        """,
        relation=("noun", "preposition"),
        nominal=True,
        guards=("object_not_measure", "possessor_not_subject"),
        source=POSSESSIVE,
        examples=(
            Example("Tom Reed's stake in Acme grew.", ("Tom Reed | stake in | Acme",)),
            Example("They examined Anna Berg's role in the attack.", ("Anna Berg | role in | the attack",)),
            Example("Tom Reed sold his stake in Acme."),
        ),
    ),
)
