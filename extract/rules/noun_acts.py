"""Nouns of acts with prepositions: whom an act is directed at, who does it and whom it befalls."""

from extract.rules.rule import Example, Rule

NOMLEX = "Macleod et al., NOMLEX (1998): arguments of nominalisations"

RULES = (
    Rule(
        name="act_directed_at",
        says="A noun of act is directed at the complement of its preposition.",
        pattern="""
            preposition: prep =against|on|at|upon|with|about|for|over|towards|to
              subject: < NOUN ~Event|Work|Thing
              object: > pobj ~Person|Organization|Group|Location|Event
        """,
        relation=("preposition",),
        reads="is {preposition}",
        nominal=True,
        guards=("subject_act", "object_not_measure", "subject_not_phrase", "not_said_of_another"),
        source=NOMLEX,
        examples=(
            Example("Talks with Iran failed.", ("Talks with Iran | are with | Iran",)),
            Example("A raid against rebels failed.", ("A raid against rebels | is against | rebels",)),
            Example("Talks on Monday failed."),
        ),
    ),
    Rule(
        name="topic_of",
        says="A text, a talk or a thought with about or on has what stands behind it for its topic.",
        pattern="""
            preposition: prep =about|on|regarding|concerning|into
              subject: < NOUN %topic_noun ~
              object: > pobj NOUN|PROPN
        """,
        relation=("preposition",),
        reads="is {preposition}",
        nominal=True,
        further=True,
        guards=("object_topic", "subject_not_phrase", "not_said_of_another", "preposition_close"),
        rank=-1,
        source=NOMLEX,
        examples=(
            Example("The laws about child labour failed.", ("The laws about child labour | are about | child labour",)),
            Example("She read a report on malaria.", ("a report on malaria | is on | malaria",)),
            Example("The report on Monday failed."),
            Example("The vote was put on hold."),
            Example("The interview on Reuters was short."),
            Example("The house on the hill burned."),
        ),
    ),
    Rule(
        name="meant_for",
        says="A plan, a fund or a tool with for is for whom or what stands right behind it.",
        pattern="""
            preposition: prep =for
              subject: < NOUN %meant_noun ~
              object: > pobj NOUN|PROPN
        """,
        relation=("preposition",),
        reads="is {preposition}",
        lemma="be",
        nominal=True,
        further=True,
        guards=(
            "object_not_measure",
            "object_no_means",
            "subject_not_phrase",
            "not_said_of_another",
            "preposition_close",
        ),
        rank=-1,
        source=NOMLEX,
        examples=(
            Example("Plans for a bridge failed.", ("Plans for a bridge | are for | a bridge",)),
            Example("She built a shelter for refugees.", ("a shelter for refugees | is for | refugees",)),
            Example("She left the shelter for a week."),
            Example("The tax was unfair, for example."),
            Example("A car for Ann Roe burned."),
        ),
    ),
    Rule(
        name="given_from",
        says="What is said, given or sold, with from and somebody behind it, is from there.",
        pattern="""
            preposition: prep =from
              subject: < NOUN %given_noun ~
              object: > pobj ~Person|Organization|Group|Location
        """,
        relation=("preposition",),
        reads="is {preposition}",
        lemma="be",
        nominal=True,
        further=True,
        guards=("subject_not_phrase", "not_said_of_another", "preposition_close"),
        source=NOMLEX,
        examples=(
            Example("Data from Reuters were wrong.", ("Data from Reuters | are from | Reuters",)),
            Example("They praised exports from Kenya.", ("exports from Kenya | are from | Kenya",)),
            Example("A car from Lima was sold."),
            Example("A letter from Monday was lost."),
        ),
    ),
    Rule(
        name="act_by",
        says="A noun of act with by and an actor is done by the actor.",
        pattern="""
            by: prep|agent =by
              subject: < NOUN ~Event|Work|Thing
              object: > pobj ~Person|Organization|Group|Location
        """,
        relation=("by",),
        reads="carried out by",
        lemma="carry out",
        passive=True,
        nominal=True,
        guards=("subject_act", "no_work", "no_call"),
        source=NOMLEX,
        examples=(
            Example("A raid by the army failed.", ("A raid by the army | carried out by | the army",)),
            Example("They stopped an attack by rebels.", ("an attack by rebels | carried out by | rebels",)),
            Example("A house by the river burned."),
        ),
    ),
    Rule(
        name="act_of_actor",
        says="A noun of act with of and an actor is the actor's.",
        pattern="""
            preposition: prep =of
              subject: < NOUN ~Event
              object: > pobj ~Person|Organization|Group
        """,
        relation=("subject", "preposition"),
        reads="is {subject} of",
        predicate="act_of",
        nominal=True,
        guards=("own_act", "object_name"),
        rank=-1,
        source=NOMLEX,
        examples=(
            Example("The campaign of Anna Berg failed.", ("The campaign of Anna Berg | is campaign of | Anna Berg",)),
            Example("They saw the parade of Red Cross.", ("the parade of Red Cross | is parade of | Red Cross",)),
            Example("The campaign of 2012 failed."),
            Example("The promotion of Tom Reed failed."),
        ),
    ),
    Rule(
        name="act_on_victim",
        says="What stands after the noun of an act that befalls somebody is whom it befalls.",
        pattern="""
            preposition: prep =of
              subject: < NOUN %befalling_noun
              object: > pobj ~Person|Organization|Group|Location|Product
        """,
        relation=("subject", "preposition"),
        reads="is {subject} of",
        predicate="targets",
        nominal=True,
        guards=("object_not_measure",),
        rank=-1,
        source=NOMLEX,
        examples=(
            Example("The murder of Anna Berg shocked Lima.", ("The murder of Anna Berg | is murder of | Anna Berg",)),
            Example("They saw the arrest of two boys.", ("the arrest of two boys | is arrest of | two boys",)),
            Example("The campaign of Anna Berg failed."),
        ),
    ),
    Rule(
        name="nominalised_passive",
        says="What stands after of befalls the act of the noun, done by the actor after by.",
        pattern="""
            of: prep =of
              noun: < NOUN
                by: @preposition =by
                  object: > pobj ~Person|Organization|Group|Location
              subject: > pobj ~
        """,
        relation=("noun", "by"),
        passive=True,
        nominal=True,
        preposition="by",
        guards=("deverbal_noun",),
        source=NOMLEX,
        examples=(
            Example("The sacking of Anna Berg by the mayor was illegal.", ("Anna Berg | sacking by | the mayor",)),
            Example("He condemned the invasion of Kuwait by Iraq.", ("Kuwait | invasion by | Iraq",)),
            Example("The house of Anna Berg by the river burned."),
        ),
    ),
    Rule(
        name="tie_between",
        says="A noun of tie or act between two holds between them.",
        pattern="""
            between: prep =between
              noun: < NOUN
              subject: > pobj ~
                object: @partner ~
        """,
        relation=("noun", "between"),
        reads="{noun} with",
        preposition="with",
        nominal=True,
        guards=("act_noun", "object_not_measure", "subject_is_pobj"),
        source=NOMLEX,
        examples=(
            Example("A treaty between Chile and Peru ended.", ("Chile | treaty with | Peru",)),
            Example("The war between Iran and Iraq lasted years.", ("Iran | war with | Iraq",)),
            Example("The land between Chile and Peru is dry."),
        ),
    ),
)
