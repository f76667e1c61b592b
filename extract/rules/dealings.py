"""Dealings: who meets and interviews whom, sits on whose board, looks into whom, studies where, goes where."""

from extract.rules.rule import Example, Rule

OWN = "Own"
BOARD = "board|committee|council|panel|commission|cabinet|bench|court"

RULES = (
    Rule(
        name="interviewed_in_passing",
        says="Whoever somebody says something to in an interview has interviewed who says it.",
        pattern="""
            verb: VERB
              object: @subject ~Person
              preposition: > prep =in|during
                noun: > pobj =interview
                  link: > prep =with|to
                    subject: > pobj ~Person|Organization|Work
        """,
        relation=("noun",),
        reads="interviewed",
        predicate="interviewed",
        nominal=True,
        source=OWN,
        examples=(
            Example(
                "Tom Reed said in an interview with the Lima Post that he won.",
                ("the Lima Post | interviewed | Tom Reed",),
            ),
            Example("In an interview with Anna Berg, she denied it.", ("Anna Berg | interviewed | she",)),
            Example("The rumour spread in an interview with the Lima Post."),
        ),
    ),
    Rule(
        name="met_in_passing",
        says="Who does something in or after a meeting with somebody meets that one.",
        pattern="""
            verb: VERB|AUX
              subject: @subject ~Person|Organization
              preposition: > prep =in|at|during|after|following
                noun: > pobj =meeting|talk|conversation|call|discussion|negotiation|summit|encounter
                  link: > prep =with
                    object: > pobj ~Person|Organization|Group|Location
        """,
        relation=("noun", "link"),
        reads="had {noun} with",
        predicate="met",
        nominal=True,
        guards=("noun_of_subject",),
        source=OWN,
        examples=(
            Example("Tom Reed left after a meeting with Anna Berg.", ("Tom Reed | had meeting with | Anna Berg",)),
            Example("In talks with Peru, Acme agreed to pay.", ("Acme | had talks with | Peru",)),
            Example("Acme is in talks with Peru.", ("Acme | had talks with | Peru",)),
            Example("Tom Reed left after Bob Lee's meeting with Anna Berg."),
            Example("Tom Reed left after a meeting of lawyers."),
        ),
    ),
    Rule(
        name="visited_in_passing",
        says="Who does something on or after a visit to somewhere has gone there.",
        pattern="""
            verb: VERB
              subject: @subject ~Person|Organization|Group
              preposition: > prep =on|during|after|following
                noun: > pobj =visit|trip|tour|journey
                  link: > prep =to
                    object: > pobj ~Location|Organization|Person
        """,
        relation=("noun", "link"),
        reads="made {noun} to",
        predicate="visited",
        nominal=True,
        guards=("noun_of_subject",),
        source=OWN,
        examples=(
            Example("During a visit to Lima, Tom Reed met Anna Berg.", ("Tom Reed | made visit to | Lima",)),
            Example("Anna Berg fell ill on a trip to Peru.", ("Anna Berg | made trip to | Peru",)),
            Example("Anna Berg resigned after Tom Reed's visit to Peru."),
            Example("Anna Berg fell ill on a visit of friends."),
        ),
    ),
    Rule(
        name="addressed_in_passing",
        says="Who says something in a letter or speech to somebody tells it to that one.",
        pattern="""
            verb: VERB %speech_verb
              subject: @subject ~Person|Organization|Group
              preposition: > prep =in
                noun: > pobj =letter|speech|statement|message|email|e-mail|address|testimony|remark|comment|note|report|submission|memo
                  link: > prep =to
                    object: > pobj ~Person|Organization|Group|Location
        """,  # noqa: E501  # one list of nouns
        relation=("verb", "preposition", "noun", "link"),
        reads="{verb} in {noun} to",
        predicate="told",
        nominal=True,
        guards=("noun_of_subject",),
        source=OWN,
        examples=(
            Example("In a letter to Acme, Tom Reed denied it.", ("Tom Reed | denied in letter to | Acme",)),
            Example(
                "Tom Reed said in a speech to the council that he won.",
                ("Tom Reed | said in speech to | the council",),
            ),
            Example("Tom Reed arrived in a car to Lima."),
        ),
    ),
    Rule(
        name="joined_board_of",
        says="Who joins a board is on that of the body behind of.",
        pattern=f"""
            verb: VERB =join
              subject: @subject ~Person|Group
              noun: > dobj NOUN ={BOARD}
                preposition: > prep =of|at|for
                  object: > pobj ~Organization|Location
        """,
        relation=("verb", "noun", "preposition"),
        reads="is on {noun} {preposition}",
        predicate="board_member_of",
        preposition="of",
        nominal=True,
        source=OWN,
        examples=(
            Example("Tom Reed joined the board of Acme.", ("Tom Reed | is on board of | Acme",)),
            Example("Anna Berg joined the council of Lima.", ("Anna Berg | is on council of | Lima",)),
            Example("Anna Berg joined the staff of Acme."),
        ),
    ),
    Rule(
        name="on_board_of",
        says="Who sits on a board is on that of the body behind of.",
        pattern=f"""
            verb: VERB|AUX =be|sit|serve|remain
              subject: @subject ~Person|Group
              link: > prep =on
                noun: > pobj NOUN ={BOARD}
                  preposition: > prep =of|at|for
                    object: > pobj ~Organization|Location
        """,
        relation=("verb", "link", "noun", "preposition"),
        reads="is on {noun} {preposition}",
        predicate="board_member_of",
        preposition="of",
        nominal=True,
        source=OWN,
        examples=(
            Example("Tom Reed is on the board of Acme.", ("Tom Reed | is on board of | Acme",)),
            Example("Anna Berg sits on the council of Lima.", ("Anna Berg | is on council of | Lima",)),
            Example("Anna Berg is on the roof of Acme."),
        ),
    ),
    Rule(
        name="on_its_board",
        says="Who sits on a board is on that of its possessor.",
        pattern=f"""
            verb: VERB|AUX =be|sit|serve|remain
              subject: @subject ~Person|Group
              link: > prep =on
                noun: > pobj NOUN ={BOARD}
                  object: > poss ~
        """,
        relation=("verb", "link", "noun"),
        reads="is on {noun} of",
        predicate="board_member_of",
        preposition="of",
        nominal=True,
        source=OWN,
        examples=(
            Example("Tom Reed serves on Acme's board.", ("Tom Reed | is on board of | Acme",)),
            Example("Anna Berg sat on its committee.", ("Anna Berg | is on committee of | its",)),
            Example("Anna Berg sat on its roof."),
        ),
    ),
    Rule(
        name="under_act_by",
        says="Who is under investigation by somebody is investigated by them.",
        pattern="""
            verb: AUX|VERB =be|remain|come|stay
              subject: @subject
              link: > prep =under
                noun: > pobj =investigation|inquiry|probe|scrutiny
                  by: > prep =by
                    object: > pobj ~
        """,
        relation=("verb", "link", "noun", "by"),
        reads="is under {noun} by",
        lemma="investigate",
        preposition="by",
        passive=True,
        nominal=True,
        source=OWN,
        examples=(
            Example("Acme is under investigation by police.", ("Acme | is under investigation by | police",)),
            Example("Acme remained under scrutiny by the bank.", ("Acme | is under scrutiny by | the bank",)),
            Example("Acme is under pressure from the bank."),
        ),
    ),
    Rule(
        name="left_for",
        says="Who leaves one place for another goes to that.",
        pattern="""
            relation: VERB =flee|leave|depart|quit|abandon
              subject: @subject ~
              from: > dobj ~Location
              preposition: > prep =for
                object: > pobj ~Location
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive",),
        source=OWN,
        examples=(
            Example("Tom Reed fled Kenya for Uganda.", ("Tom Reed | fled for | Uganda",)),
            Example("Anna Berg left Oslo for Lima.", ("Anna Berg | left for | Lima",)),
            Example("Anna Berg left Oslo for good."),
        ),
    ),
    Rule(
        name="subject_taught_at",
        says="Who studies or teaches a subject somewhere studies or teaches there.",
        pattern="""
            relation: VERB =study|teach|read
              subject: @subject ~Person|Group
              noun: > dobj NOUN
              preposition: > prep =at
                object: > pobj ~Organization|Location
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive",),
        source=OWN,
        examples=(
            Example("Tom Reed studied law at Oslo University.", ("Tom Reed | studied at | Oslo University",)),
            Example("Anna Berg taught history at the college.", ("Anna Berg | taught at | the college",)),
            Example("Anna Berg taught at the college."),
        ),
    ),
    Rule(
        name="subject_studied_at",
        says="Who studies or teaches a subject, where the place stands with the subject, does so there.",
        pattern="""
            relation: VERB =study|teach|read
              subject: @subject ~Person|Group
              noun: > dobj NOUN
                preposition: > prep =at
                  object: > pobj ~Organization|Location
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive",),
        source=OWN,
        examples=(
            Example("Tom Reed studied physics at Oslo University.", ("Tom Reed | studied at | Oslo University",)),
            Example("She studied physics at Acme College.", ("She | studied at | Acme College",)),
            Example("She studied physics at night."),
        ),
    ),
    Rule(
        name="attended_school",
        says="Who attends a university or school studied there.",
        pattern="""
            relation: VERB =attend
              subject: @subject ~Person|Group
              object: > dobj =university|college|school|academy|institute|seminary|conservatory
        """,
        predicate="educated_at",
        guards=("subject_not_expletive",),
        rank=2,
        source=OWN,
        examples=(
            Example("Tom Reed attended Oslo University.", ("Tom Reed | attended | Oslo University",)),
            Example("Anna Berg attended the college.", ("Anna Berg | attended | the college",)),
            Example("Anna Berg attended the meeting."),
        ),
    ),
)
