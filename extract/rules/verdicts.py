"""Verdicts: whom a court finds guilty, and of what."""

from extract.rules.rule import Example, Rule

SMALL_CLAUSE = "Huddleston & Pullum (2002), ch. 4, §5.3: predicative complements of the object"

RULES = (
    Rule(
        name="pleaded_guilty",
        says="What somebody pleads guilty to is told with the plea.",
        pattern="""
            relation: VERB =plead
              subject: @subject ~
              plea: > oprd|acomp ADJ =guilty
                not!: > neg
                to: > prep =to
                  object: > pobj
        """,
        relation=("relation", "plea", "to"),
        lemma="plead guilty",
        preposition="to",
        guards=("subject_not_expletive",),
        rank=2,
        source=SMALL_CLAUSE,
        examples=(
            Example("Tom Reed pleaded guilty to fraud.", ("Tom Reed | pleaded guilty to | fraud",)),
            Example("She pleaded guilty to two counts of theft.", ("She | pleaded guilty to | two counts of theft",)),
            Example("Tom Reed pleaded guilty."),
        ),
    ),
    Rule(
        name="guilty_of_act",
        says="Who is found guilty of doing something, or pleads guilty to it, is told so with the act as it stands.",
        pattern="""
            relation: VERB =find|plead|rule|declare
              subject: @leaver ~
              plea: > oprd|acomp ADJ =guilty
                not!: > neg
                to: > prep =of|to
                  object: > pcomp VERB
        """,
        relation=("relation", "plea", "to"),
        predicate="convicted_of",
        literal=True,
        guards=("subject_not_expletive",),
        source=SMALL_CLAUSE,
        examples=(
            Example("Tom Reed was found guilty of selling drugs.", ("Tom Reed | was found guilty of | selling drugs",)),
            Example("She pleaded guilty to taking bribes.", ("She | pleaded guilty to | taking bribes",)),
            Example("Tom Reed pleaded guilty to fraud."),
        ),
    ),
    Rule(
        name="pleaded_not_guilty",
        says="What somebody pleads not guilty to they deny.",
        pattern="""
            relation: VERB =plead
              subject: @subject ~
              plea: > oprd|acomp ADJ =guilty
                not: > neg
                to: > prep =to
                  object: > pobj
        """,
        relation=("relation", "not", "plea", "to"),
        lemma="deny",
        guards=("subject_not_expletive",),
        source=SMALL_CLAUSE,
        examples=(
            Example("Tom Reed pleaded not guilty to fraud.", ("Tom Reed | pleaded not guilty to | fraud",)),
            Example(
                "She pleaded not guilty to two counts of theft.", ("She | pleaded not guilty to | two counts of theft",)
            ),
            Example("Tom Reed pleaded guilty to fraud."),
        ),
    ),
    Rule(
        name="found_guilty",
        says="Whom a court finds guilty it convicts.",
        pattern="""
            relation: VERB =find|rule|declare
              subject: @subject ~
              verdict: > ccomp|oprd|acomp ADJ =guilty
                object: @described ~
        """,
        relation=("relation", "verdict"),
        lemma="find guilty",
        guards=("subject_not_expletive",),
        source=SMALL_CLAUSE,
        examples=(
            Example("The court found Tom Reed guilty.", ("The court | found guilty | Tom Reed",)),
            Example("A jury found Anna Berg guilty of theft.", ("A jury | found guilty | Anna Berg",)),
            Example("The court found Tom Reed."),
        ),
    ),
    Rule(
        name="found_guilty_by",
        says="Who is found guilty by a court is convicted by it.",
        pattern="""
            relation: VERB =find|rule|declare
              subject: @passive_subject
              verdict: > oprd|acomp ADJ =guilty
              by: > agent
                object: > pobj ~
        """,
        relation=("relation", "verdict", "by"),
        lemma="find guilty",
        preposition="by",
        passive=True,
        source=SMALL_CLAUSE,
        examples=(
            Example("Tom Reed was found guilty by a jury.", ("Tom Reed | was found guilty by | a jury",)),
            Example("She was found guilty by the court.", ("She | was found guilty by | the court",)),
            Example("Tom Reed was found by police."),
        ),
    ),
    Rule(
        name="found_guilty_of",
        says="Who is found guilty of a crime is convicted of that.",
        pattern="""
            relation: VERB =find|rule|declare
              subject: @passive_subject
              verdict: > oprd|acomp ADJ =guilty
                preposition: > prep =of
                  object: > pobj
        """,
        relation=("relation", "verdict", "preposition"),
        lemma="find guilty",
        preposition="of",
        passive=True,
        source=SMALL_CLAUSE,
        examples=(
            Example("Tom Reed was found guilty of fraud.", ("Tom Reed | was found guilty of | fraud",)),
            Example("She was found guilty of murder.", ("She | was found guilty of | murder",)),
            Example("Tom Reed was found in Oslo."),
        ),
    ),
    Rule(
        name="found_somebody_guilty_of",
        says="Whom somebody finds guilty of a crime is convicted of that.",
        pattern="""
            relation: VERB =find|rule|declare
              verdict: > ccomp|oprd|acomp ADJ =guilty
                subject: @described ~
                preposition: > prep =of
                  object: > pobj
        """,
        relation=("relation", "verdict", "preposition"),
        reads="was found guilty of",
        lemma="find guilty",
        preposition="of",
        passive=True,
        source=SMALL_CLAUSE,
        examples=(
            Example("The court found Tom Reed guilty of fraud.", ("Tom Reed | was found guilty of | fraud",)),
            Example("A jury found Anna Berg guilty of theft.", ("Anna Berg | was found guilty of | theft",)),
            Example("The court found Tom Reed guilty."),
        ),
    ),
    Rule(
        name="charged_by_somebody",
        says="Whom somebody charges, accuses or convicts was charged with that, or accused or convicted of it.",
        pattern="""
            relation: VERB =charge|accuse|convict|suspect|indict|sentence|acquit
              subject: > dobj ~
              preposition: > prep =of|with|to|over
                object: > pobj
        """,
        relation=("relation", "preposition"),
        reads="was {participle} {preposition}",
        passive=True,
        further=True,
        source=SMALL_CLAUSE,
        examples=(
            Example("Prosecutors charged Tom Reed with murder.", ("Tom Reed | was charged with | murder",)),
            Example("The judge sentenced Tom Reed to death.", ("Tom Reed | was sentenced to | death",)),
            Example("Prosecutors charged Tom Reed."),
        ),
    ),
    Rule(
        name="jailed_for_time",
        says="Who is jailed for a time was sentenced to that.",
        pattern="""
            relation: VERB =jail|imprison
              subject: @passive_subject ~
              preposition: > prep =for
                object: > pobj =year|month|week|day|decade|life
        """,
        relation=("relation", "preposition"),
        predicate="sentenced_to",
        passive=True,
        further=True,
        source=SMALL_CLAUSE,
        examples=(
            Example("Tom Reed was jailed for ten years.", ("Tom Reed | was jailed for | ten years",)),
            Example("Anna Berg was imprisoned for life.", ("Anna Berg | was imprisoned for | life",)),
            Example("Tom Reed was jailed for fraud."),
        ),
    ),
    Rule(
        name="jailed_by_somebody",
        says="Whom somebody jails for a time was sentenced to that.",
        pattern="""
            relation: VERB =jail|imprison
              subject: > dobj ~
              preposition: > prep =for
                object: > pobj =year|month|week|day|decade|life
        """,
        relation=("relation", "preposition"),
        reads="was {participle} {preposition}",
        predicate="sentenced_to",
        passive=True,
        further=True,
        source=SMALL_CLAUSE,
        examples=(
            Example("A court jailed Tom Reed for ten years.", ("Tom Reed | was jailed for | ten years",)),
            Example("The judge jailed Anna Berg for life.", ("Anna Berg | was jailed for | life",)),
            Example("A court jailed Tom Reed for fraud."),
        ),
    ),
)
