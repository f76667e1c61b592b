"""What is asked of somebody behind a preposition: whom one calls on to do something, and what one calls for."""

from extract.rules.rule import Example, Rule

CONTROL = "Huddleston & Pullum (2002), ch. 14, §3.2: infinitives with a prepositional controller; §4.1 on `for`"

RULES = (
    Rule(
        name="asked_by_preposition",
        says="The subject of a verb of asking or relying is linked to the one who is to do something.",
        pattern="""
            relation: VERB
              subject: @subject
              clause: > xcomp VERB
              preposition: > prep
                object: > pobj
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive", "asked_to_do"),
        source=CONTROL,
        examples=(
            Example("The mayor called on Tom Reed to resign.", ("The mayor | called on | Tom Reed",)),
            Example("Anna Berg relied on the bank to pay.", ("Anna Berg | relied on | the bank",)),
            Example("The mayor went to Lima to resign."),
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
