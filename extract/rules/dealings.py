"""Dealings: who passes money or goods to whom, who sits on whose board, who looks into whom, who goes where."""

from extract.rules.rule import Example, Rule

OWN = "Own; Levin (1993), §2.1 on verbs with a recipient"
BOARD = "board|committee|council|panel|commission|cabinet|bench|court"

RULES = (
    Rule(
        name="money_to",
        says="Who passes on or gets an amount does so to or from somebody.",
        pattern="""
            relation: VERB %money_verb
              subject: @subject ~
              amount: > dobj
              preposition: @preposition =to|from|in|into
                object: > pobj ~
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive", "amount_money", "object_not_measure"),
        rank=1,
        source=OWN,
        examples=(
            Example("Tom Reed donated $5 million to Acme.", ("Tom Reed | donated to | Acme",)),
            Example("The bank lent $3 million to Tom Reed.", ("The bank | lent to | Tom Reed",)),
            Example("Tom Reed donated a book to Acme."),
            Example("The bank lost $3 million to fraud."),
        ),
    ),
    Rule(
        name="money_for",
        says="Who pays, lends or owes an amount does so to the one named before it.",
        pattern="""
            relation: VERB =pay|lend|loan|owe|give|offer|promise|grant|award|send|wire|hand|transfer|bequeath|leave|cost
              subject: @subject ~
              amount: > dobj
              object: > dative ~
        """,
        relation=("relation",),
        preposition="to",
        guards=("subject_not_expletive", "amount_money"),
        rank=1,
        source=OWN,
        examples=(
            Example("Tom Reed lent Acme $3 million.", ("Tom Reed | lent | Acme",)),
            Example("Acme paid Tom Reed $3 million.", ("Acme | paid | Tom Reed",)),
            Example("Acme gave Tom Reed a book."),
        ),
    ),
    Rule(
        name="fined_amount",
        says="Whom somebody fines an amount is fined.",
        pattern="""
            relation: VERB =fine|dock
              subject: @subject ~
              amount: > dobj
              object: > dative ~
        """,
        guards=("subject_not_expletive", "amount_money"),
        rank=1,
        source=OWN,
        examples=(
            Example("A judge fined Tom Reed $5,000.", ("A judge | fined | Tom Reed",)),
            Example("Regulators fined Tom Reed $3 million.", ("Regulators | fined | Tom Reed",)),
            Example("The court fined Acme."),
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
        name="name_changed",
        says="Who changes its name to another is also known by that.",
        pattern="""
            relation: VERB =change|shorten
              subject: @subject ~
              noun: > dobj =name
              preposition: > prep =to
                object: > pobj ~
        """,
        relation=("relation", "noun", "preposition"),
        predicate="also_known_as",
        guards=("subject_not_expletive",),
        rank=1,
        source=OWN,
        examples=(
            Example("Acme changed its name to Nordal.", ("Acme | changed its name to | Nordal",)),
            Example("Tom Reed changed his name to Ned Dunn.", ("Tom Reed | changed his name to | Ned Dunn",)),
            Example("Acme changed its plan to Nordal."),
        ),
    ),
    Rule(
        name="goods_to",
        says="Who supplies or gets goods does so to or from the one behind the noun of the goods.",
        pattern="""
            relation: VERB %transfer_verb
              subject: @subject ~
              noun: > dobj NOUN|PROPN
                preposition: > prep =to|from
                  object: > pobj ~Person|Organization|Group
        """,
        relation=("relation", "noun", "preposition"),
        key=("relation", "noun"),
        guards=("subject_not_expletive",),
        source=OWN,
        examples=(
            Example("Acme supplies pumps to the army.", ("Acme | supplies pumps to | the army",)),
            Example("Acme supplies pumps to the bank.", ("Acme | supplies pumps to | the bank",)),
            Example("Acme supplies pumps for the army."),
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
    Rule(
        name="part_owned",
        says="Who owns a share of a body owns of the body.",
        pattern="""
            relation: VERB =own|hold|control
              subject: @subject ~
              amount: > dobj =percent|%|per|cent|half|third|quarter|majority
                link: > prep =of
                  object: > pobj ~Organization
        """,
        relation=("relation", "amount", "link"),
        lemma="own",
        guards=("subject_not_expletive",),
        rank=1,
        source=OWN,
        examples=(
            Example("The bank owns 20 percent of Acme.", ("The bank | owns 20 percent of | Acme",)),
            Example("The bank holds half of Acme.", ("The bank | holds half of | Acme",)),
            Example("The bank owns houses of Acme."),
        ),
    ),
    Rule(
        name="part_bought",
        says="Who buys a share of a body invests in the body.",
        pattern="""
            relation: VERB =buy|acquire|purchase
              subject: @subject ~
              amount: > dobj =percent|%|per|cent|half|third|quarter|majority
                link: > prep =of
                  object: > pobj ~Organization
        """,
        relation=("relation", "amount", "link"),
        lemma="invest",
        preposition="in",
        guards=("subject_not_expletive",),
        rank=1,
        source=OWN,
        examples=(
            Example("The bank bought 20 percent of Acme.", ("The bank | bought 20 percent of | Acme",)),
            Example("The bank acquired half of Acme.", ("The bank | acquired half of | Acme",)),
            Example("The bank bought houses of Acme."),
        ),
    ),
)
