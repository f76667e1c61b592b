"""Who is to do something: whom one calls on to do it, with whom one plans it, and what one calls for."""

from extract.rules.rule import Example, Rule

CONTROL = "Huddleston & Pullum (2002), ch. 14, §3.2: infinitives with a prepositional controller; §4.1 on `for`"

RULES = (
    Rule(
        name="asked_by_preposition",
        says="The subject of a verb of asking or joining is linked to the one who is to do it, or to do it with.",
        pattern="""
            relation: VERB
              subject: @subject
              clause: > xcomp VERB
              other!: > dobj
              preposition: > prep =on|upon|with|to|for|against
                object: > pobj ~
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive", "before_clause"),
        source=CONTROL,
        examples=(
            Example("The mayor called on Tom Reed to resign.", ("The mayor | called on | Tom Reed",)),
            Example("Anna Berg relied on the bank to pay.", ("Anna Berg | relied on | the bank",)),
            Example("Anna Berg conspired with Tom Reed to rob the bank.", ("Anna Berg | conspired with | Tom Reed",)),
            Example("The mayor decided in Lima to resign."),
            Example("The mayor used the speech to the board to resign."),
        ),
    ),
    Rule(
        name="called_for_clause",
        says="The subject of a verb of asking or waiting wants what the infinitive after `for` says.",
        pattern="""
            relation: VERB =call|wait|push|press|campaign|vote|ask|long|pray|arrange|appeal|argue|lobby|plead
              subject: @subject
              object: > advcl|ccomp|xcomp VERB|AUX
                own: > nsubj|nsubjpass
                preposition: > mark =for
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive",),
        literal=True,
        source=CONTROL,
        examples=(
            Example("The mayor called for Tom Reed to resign.", ("The mayor | called for | Tom Reed to resign",)),
            Example("They waited for the rain to stop.", ("They | waited for | the rain to stop",)),
            Example("The mayor resigned for the city to heal."),
        ),
    ),
)
