"""Acts with a possessor or a doer: what somebody's attack, purchase or stake is directed at."""

from extract.rules.possessives import POSSESSIVE
from extract.rules.rule import Example, Rule

RULES = (
    Rule(
        name="possessed_act",
        says="The possessor of a noun of act does the act to the complement of the noun.",
        pattern="""
            subject: poss ~
              noun: < NOUN
                preposition: @preposition =against|on|at|to|with|for|over|towards|toward|upon|about
                  object: > pobj NOUN|PROPN|PRON
        """,
        relation=("noun", "preposition"),
        nominal=True,
        guards=("act_noun", "subject_acts", "object_not_measure", "possessor_not_subject"),
        source=POSSESSIVE,
        examples=(
            Example("They condemned Chile's attack on Peru.", ("Chile | attack on | Peru",)),
            Example("Tom Reed's allegiance to Acme is firm.", ("Tom Reed | allegiance to | Acme",)),
            Example("Kenya's reliance on tourism grew.", ("Kenya | reliance on | tourism",)),
            Example("His testimony about the fire was false.", ("His | testimony about | the fire",)),
            Example("Peru helps its people in their fight against Acme.", ("their | fight against | Acme",)),
            Example("Tom Reed declared his allegiance to Acme."),
        ),
    ),
    Rule(
        name="presence_in",
        says="Whose presence in a place is told is there.",
        pattern="""
            subject: poss|compound ~
              noun: < NOUN =presence
                preposition: > prep =in|at|on|near
                  object: > pobj ~Location
        """,
        relation=("noun", "preposition"),
        nominal=True,
        source=POSSESSIVE,
        examples=(
            Example("They condemned Kenya's presence in Peru.", ("Kenya | presence in | Peru",)),
            Example("They condemned Acme presence in Lima.", ("Acme | presence in | Lima",)),
            Example("Tom Reed's house in Lima burned."),
        ),
    ),
    Rule(
        name="possessed_act_of",
        says="The possessor of a noun of act does the act to what stands behind of.",
        pattern="""
            subject: poss ~
              noun: < NOUN
                preposition: > prep =of
                  object: > pobj ~
        """,
        relation=("noun", "preposition"),
        nominal=True,
        guards=("deverbal_noun", "subject_acts", "object_not_measure", "possessor_not_subject", "noun_common"),
        source=POSSESSIVE,
        examples=(
            Example("Acme's purchase of Nordal failed.", ("Acme | purchase of | Nordal",)),
            Example("They condemned Kenya's invasion of Uganda.", ("Kenya | invasion of | Uganda",)),
            Example("Kenya's king of hearts resigned."),
        ),
    ),
    Rule(
        name="possessed_share",
        says="Whose share or part in something is told has it there.",
        pattern="""
            noun: NOUN =stake|share|shareholding|role|involvement|participation|investment|membership|interest
              subject: @appointee ~Person|Organization|Group|Location
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
            Example("The role of Kenya in the war was small.", ("Kenya | role in | the war",)),
            Example("Tom Reed sold his stake in Acme."),
        ),
    ),
    Rule(
        name="possessed_call",
        says="The possessor of a call, plea or demand calls for what stands behind for.",
        pattern="""
            subject: poss ~Person|Organization|Group|Location
              noun: < NOUN =call|plea|appeal|demand
                preposition: > prep =for
                  object: > pobj
        """,
        relation=("noun", "preposition"),
        reads="called for",
        predicate="called_for",
        nominal=True,
        literal=True,
        guards=("possessor_not_subject",),
        source=POSSESSIVE,
        examples=(
            Example("Tom Reed's call for a ceasefire failed.", ("Tom Reed | called for | a ceasefire",)),
            Example("The firm ignored Anna Berg's plea for help.", ("Anna Berg | called for | help",)),
            Example("Tom Reed's call to Acme failed."),
        ),
    ),
    Rule(
        name="call_by",
        says="Who stands behind by after a call, plea or demand calls for what stands behind for.",
        pattern="""
            noun: NOUN =call|calls|plea|appeal|demand
              by: > prep|agent =by
                subject: > pobj ~Person|Organization|Group|Location
              preposition: > prep =for
                object: > pobj
        """,
        relation=("noun", "preposition"),
        reads="called for",
        predicate="called_for",
        nominal=True,
        literal=True,
        source=POSSESSIVE,
        examples=(
            Example("They rejected calls by Anna Berg for a new vote.", ("Anna Berg | called for | a new vote",)),
            Example("An appeal by the mayor for calm failed.", ("the mayor | called for | calm",)),
            Example("They rejected a call by phone for a new vote."),
        ),
    ),
    Rule(
        name="act_by_on",
        says="Who does an act, named after by, does so to what the noun of the act is directed at.",
        pattern="""
            noun: NOUN
              subject: @doer ~Person|Organization|Group|Location
              preposition: @aim =against|on|at|upon|over|towards|toward|into
                object: > pobj ~
        """,
        relation=("noun", "preposition"),
        nominal=True,
        guards=("act_noun", "object_not_measure", "preposition_close"),
        source=POSSESSIVE,
        examples=(
            Example("A raid by the army on a village failed.", ("the army | raid on | a village",)),
            Example("A lawsuit by Tom Reed against Acme failed.", ("Tom Reed | lawsuit against | Acme",)),
            Example("A raid by the army on Friday failed."),
        ),
    ),
    Rule(
        name="possessed_act_by",
        says="The act of the noun befalls its possessor, done by the actor after by.",
        pattern="""
            subject: poss ~
              noun: < NOUN
                by: > prep =by
                  object: > pobj ~Person|Organization|Group|Location
        """,
        relation=("noun", "by"),
        passive=True,
        nominal=True,
        preposition="by",
        guards=("deverbal_noun",),
        source=POSSESSIVE,
        examples=(
            Example("Acme's acquisition by Nordal failed.", ("Acme | acquisition by | Nordal",)),
            Example("Anna Berg's sacking by the mayor was illegal.", ("Anna Berg | sacking by | the mayor",)),
            Example("Acme's house by the river burned."),
        ),
    ),
    Rule(
        name="tie_of_two",
        says="A marriage, merger or alliance of two holds between them.",
        pattern="""
            of: prep =of
              noun: < NOUN =marriage|merger|union|alliance|engagement|divorce|wedding|meeting
              subject: > pobj ~
                and: > cc =and
                object: > conj ~
        """,
        relation=("noun",),
        reads="{noun} with",
        preposition="with",
        nominal=True,
        source=POSSESSIVE,
        examples=(
            Example("The marriage of Anna Berg and Tom Reed failed.", ("Anna Berg | marriage with | Tom Reed",)),
            Example("The merger of Acme and Nordal was blocked.", ("Acme | merger with | Nordal",)),
            Example("The failure of Acme and Nordal shocked Lima."),
        ),
    ),
    Rule(
        name="under_control_of",
        says="What is under somebody's control or rule is controlled by them.",
        pattern="""
            preposition: prep =under
              noun: > pobj NOUN =control|rule|occupation
                object: @owner ~Person|Organization|Group|Location
              subject: @told_of ~
        """,
        relation=("preposition", "noun"),
        reads="{be} under {noun} of",
        lemma="control",
        preposition="by",
        passive=True,
        nominal=True,
        guards=("stands_under",),
        source=POSSESSIVE,
        examples=(
            Example("The port is under the control of Kenya.", ("The port | is under control of | Kenya",)),
            Example("They met in areas under UN control.", ("areas under UN control | are under control of | UN",)),
            Example("Lima came under Peru's control.", ("Lima | is under control of | Peru",)),
            Example("The fire is under control."),
            Example("The port was built under the rule of Kenya."),
        ),
    ),
    Rule(
        name="under_leadership_of",
        says="Who does something under somebody's leadership or command is led by them.",
        pattern="""
            preposition: prep =under
              noun: > pobj NOUN =leadership|command|chairmanship|presidency|stewardship|captaincy
                object: @owner ~Person|Organization|Group|Location
              subject: @told_of ~Person|Organization|Group|Location
        """,
        relation=("preposition", "noun"),
        reads="{be} under {noun} of",
        lemma="lead",
        preposition="by",
        passive=True,
        nominal=True,
        guards=("subject_not_possessor",),
        source=POSSESSIVE,
        examples=(
            Example("Under the leadership of Anna Berg, Acme grew.", ("Acme | is under leadership of | Anna Berg",)),
            Example("Kenya prospered under Tom Reed's presidency.", ("Kenya | is under presidency of | Tom Reed",)),
            Example("The deal was signed under the leadership of Anna Berg."),
            Example("Acme grew under new leadership."),
        ),
    ),
    Rule(
        name="visit_of",
        says="Whose visit it is to a place or a person has gone there.",
        pattern="""
            noun: NOUN =visit|trip|tour|journey
              of: > prep =of|by
                subject: > pobj ~Person|Organization|Group
              preposition: > prep =to
                object: > pobj ~Location|Person|Organization
        """,
        relation=("noun", "preposition"),
        nominal=True,
        source=POSSESSIVE,
        examples=(
            Example("The visit of Anna Berg to Peru ended.", ("Anna Berg | visit to | Peru",)),
            Example("A visit by Tom Reed to Lima was planned.", ("Tom Reed | visit to | Lima",)),
            Example("The visit of Anna Berg ended."),
        ),
    ),
)
