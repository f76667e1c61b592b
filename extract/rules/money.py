"""Money and goods: who passes what to whom, who is fined, and who owns or buys how much of what."""

from extract.rules.rule import Example, Rule

OWN = "Own; Levin (1993), §2.1 on verbs with a recipient"

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
    Rule(
        name="money_paid_by",
        says="An amount that is passed to somebody by somebody is passed on by the one to the other.",
        pattern="""
            relation: VERB %money_verb
              amount: @passive_subject
              by: > agent
                subject: > pobj ~
              preposition: > prep|dative =to
                object: > pobj ~
        """,
        relation=("relation", "preposition"),
        reads="{relation} {preposition}",
        nominal=True,
        guards=("amount_money",),
        source=OWN,
        examples=(
            Example("$3 million was paid to Tom Reed by Acme.", ("Acme | was paid to | Tom Reed",)),
            Example("$5 million was sent to the bank by Anna Berg.", ("Anna Berg | was sent to | the bank",)),
            Example("The letter was sent to the bank by Anna Berg."),
        ),
    ),
    Rule(
        name="money_from_to",
        says="Money or an amount that is passed from one to another is passed on by the one to the other.",
        pattern="""
            relation: VERB =pay|transfer|wire|send|move|channel|funnel|siphon|divert|remit
              amount: @undergoer =money|fund|million|billion|dollar|euro|pound|cash|payment|sum
              from: > prep =from
                subject: > pobj ~Person|Organization|Group|Location
              preposition: > prep|dative =to|into
                object: > pobj ~Person|Organization|Group|Location
        """,
        relation=("relation", "preposition"),
        reads="{relation} {preposition}",
        lemma="transfer",
        preposition="to",
        nominal=True,
        source=OWN,
        examples=(
            Example("Money was moved from Acme to the bank.", ("Acme | was moved to | the bank",)),
            Example("She sent money from Acme to the bank.", ("Acme | sent to | the bank",)),
            Example("She sent a letter from Acme to the bank."),
        ),
    ),
    Rule(
        name="payment_from_to",
        says="A payment from one to another is paid by the one to the other.",
        pattern="""
            noun: NOUN =payment|donation|transfer|loan|bribe|gift|grant|contribution|kickback|commission
              from: > prep =from|by
                subject: > pobj ~Person|Organization|Group|Location
              preposition: > prep =to
                object: > pobj ~Person|Organization|Group|Location
        """,
        relation=("noun", "preposition"),
        reads="{noun} {preposition}",
        lemma="pay",
        nominal=True,
        source=OWN,
        examples=(
            Example("Payments from Acme to Tom Reed were found.", ("Acme | Payments to | Tom Reed",)),
            Example("A payment by Acme to Tom Reed was found.", ("Acme | payment to | Tom Reed",)),
            Example("A train from Lima to Quito was late."),
        ),
    ),
)
