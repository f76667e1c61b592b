"""Passive clauses: what befell the subject, by whom and with what complement."""

from extract.rules.rule import Example, Rule

CLAUSIE = "Del Corro & Gemulla, ClausIE (2013), §4.1; ClearNLP guidelines: nsubjpass, agent"

RULES = (
    Rule(
        name="passive_agent",
        says="The subject of a passive verb is acted on by the agent.",
        pattern="""
            relation: VERB
              subject: @passive_subject
              by: @by
                object: > pobj
              verdict!: > oprd|acomp ADJ =guilty
        """,
        relation=("relation", "by"),
        preposition="by",
        source=CLAUSIE,
        examples=(
            Example("The bank was bought by Acme.", ("The bank | was bought by | Acme",)),
            Example("They saw a raid conducted by the army.", ("a raid | was conducted by | the army",)),
            Example("The bank was bought by Friday."),
            Example("The bank was bought by the close of the talks."),
            Example("Karl Holm left Lima, as reported by Reuters."),
        ),
        guards=("object_not_measure",),
    ),
    Rule(
        name="passive_act_noun",
        says="Whoever does an act does so to what the act is directed at, where the act is the subject too.",
        pattern="""
            relation: VERB
              noun: @passive_subject NOUN
              subject: @agent ~
              preposition: @preposition =against|on|at|for|into|over|with
                object: > pobj ~
        """,
        relation=("relation", "preposition"),
        reads="{participle} {noun} {preposition}",
        key=("relation", "noun"),
        nominal=True,
        further=True,
        guards=("act_noun", "object_not_measure", "preposition_close"),
        source="Jespersen (1942); Tu & Roth (2011) on light verb constructions",
        examples=(
            Example(
                "They saw an attack carried out by gunmen on a village.",
                ("gunmen | carried out attack on | a village",),
            ),
            Example("A lawsuit was filed by Anna Berg against Acme.", ("Anna Berg | filed lawsuit against | Acme",)),
            Example("A house was built by Anna Berg on a hill."),
        ),
    ),
    Rule(
        name="hyphenated_agent",
        says="What stands before a participle with a hyphen does what the participle says.",
        pattern="""
            relation: amod VERB %hyphenated_verb
              subject: < NOUN|PROPN ~
              hyphen: > punct =-
              object: > npadvmod|compound|nmod ~
        """,
        reads="is {relation} by",
        preposition="by",
        passive=True,
        nominal=True,
        guards=("no_owning_people",),
        source=CLAUSIE,
        examples=(
            Example("The US-led coalition bombed Raqqa.", ("The US-led coalition | is led by | US",)),
            Example("The Saudi-funded school was closed.", ("The Saudi-funded school | is funded by | Saudi",)),
            Example("The state-owned bank failed."),
            Example("The Canadian-owned mine failed."),
        ),
    ),
    Rule(
        name="prize_winning",
        says="Who is called winning with a prize before a hyphen has won it.",
        pattern="""
            relation: amod VERB|ADJ|NOUN =win|winning
              subject: < NOUN|PROPN ~
              hyphen: > punct =-
              object: > npadvmod|compound|nmod PROPN
        """,
        reads="won",
        predicate="won",
        nominal=True,
        source=CLAUSIE,
        examples=(
            Example("They met the Booker-winning novelist.", ("the Booker-winning novelist | won | Booker",)),
            Example("The Emmy-winning show ended.", ("The Emmy-winning show | won | Emmy",)),
            Example("The winning author left."),
        ),
    ),
    Rule(
        name="passive_preposition",
        says="The subject of a passive verb is linked to the verb's first prepositional complement.",
        pattern="""
            relation: VERB
              subject: @passive_subject
              other!: > dobj|oprd|ccomp|xcomp|attr
              preposition: @complement
                object: > pobj
        """,
        relation=("relation", "preposition"),
        source=CLAUSIE,
        examples=(
            Example("Anna Berg was expelled from the party.", ("Anna Berg | was expelled from | the party",)),
            Example("He was born in Rome in 1950.", ("He | was born in | Rome | in: 1950",)),
            Example("Gold was smuggled out of Kenya.", ("Gold | was smuggled out of | Kenya",)),
            Example(
                "Tom Reed was indicted on charges including fraud.",
                ("Tom Reed | was indicted on | charges", "Tom Reed | was indicted on | fraud"),
            ),
            Example("The court ordered Tom Reed deported to Kenya.", ("Tom Reed | to be deported to | Kenya",)),
            Example("Ann Roe reads books known for humour.", ("books | are known for | humour",)),
            Example("It is a bank sold in 1950.", ("It | was sold in | 1950",)),
            Example("The party expelled Anna Berg from its board."),
        ),
    ),
    Rule(
        name="passive_further_preposition",
        says="The subject of a passive verb is linked to each further complement that names something.",
        pattern="""
            relation: VERB
              subject: @passive_subject ~
              other!: > dobj|oprd|ccomp|xcomp|attr
              preposition: @further
                object: > pobj ~
        """,
        relation=("relation", "preposition"),
        guards=("object_not_measure", "object_name_or_event"),
        rank=-1,
        source=CLAUSIE,
        examples=(
            Example(
                "Anna Berg was expelled from the party in Berlin.",
                ("Anna Berg | was expelled in | Berlin | from: the party",),
            ),
            Example("Tom Reed was taken to prison in Leeds.", ("Tom Reed | was taken in | Leeds | to: prison",)),
            Example("Anna Berg was expelled from the party on Friday."),
        ),
    ),
    Rule(
        name="passive_object",
        says="The subject of a passive verb receives or becomes what the verb's other object names.",
        pattern="""
            relation: VERB
              subject: @passive_subject
              object: > dobj|oprd|attr NOUN|PROPN|NUM
        """,
        source=CLAUSIE,
        examples=(
            Example("Anna Berg was awarded a medal.", ("Anna Berg | was awarded | a medal",)),
            Example("Tom Reed was named director in 2010.", ("Tom Reed | was named | director | in: 2010",)),
            Example(
                "Anna Berg is considered one of the best poets.",
                ("Anna Berg | is considered | one of the best poets",),
            ),
            Example("Tom Reed was named by the board."),
        ),
    ),
    Rule(
        name="passive_adjective",
        says="The subject of a passive verb becomes or is found to be what the adjective behind the verb says.",
        pattern="""
            relation: VERB
              subject: @passive_subject
              object: > oprd ADJ
                more!: @preposition
                clause!: > xcomp|ccomp
        """,
        literal=True,
        source=CLAUSIE,
        examples=(
            Example("The firm was declared bankrupt.", ("The firm | was declared | bankrupt",)),
            Example("Tom Reed was found dead.", ("Tom Reed | was found | dead",)),
            Example("Tom Reed was found guilty of theft."),
        ),
    ),
    Rule(
        name="passive_adjective_of",
        says="The subject of a passive verb is linked to the complement of the adjective behind the verb.",
        pattern="""
            relation: VERB
              subject: @passive_subject
              adjective: > oprd ADJ
                article!: > det
                preposition: @preposition
                  object: > pobj
        """,
        relation=("relation", "adjective", "preposition"),
        key=("relation", "adjective"),
        guards=("object_not_time",),
        rank=-1,
        source=CLAUSIE,
        examples=(
            Example("The letter was made available to Anna Berg.", ("The letter | was made available to | Anna Berg",)),
            Example("Tom Reed is considered fit for office.", ("Tom Reed | is considered fit for | office",)),
            Example("Tom Reed was declared bankrupt in 1990."),
        ),
    ),
    Rule(
        name="passive_as_adjective",
        says="The subject of a passive verb is seen as what the adjective behind `as` says.",
        pattern="""
            relation: VERB
              subject: @passive_subject
              other!: > dobj|oprd|ccomp|xcomp|attr
              preposition: > prep =as
                object: > amod ADJ
        """,
        relation=("relation", "preposition"),
        literal=True,
        guards=("state_behind",),
        source=CLAUSIE,
        examples=(
            Example("The plan was described as dangerous.", ("The plan | was described as | dangerous",)),
            Example("The film is regarded as very good.", ("The film | is regarded as | very good",)),
            Example("The plan was described as a mistake."),
        ),
    ),
    Rule(
        name="passive_alone",
        says="The subject of a passive verb without complement is acted on.",
        pattern="""
            relation: VERB
              subject: @passive_subject
              other!: > dobj|oprd|ccomp|xcomp|attr|agent
              complement!: @complement
              link!: > prep =of|from|with|into|about|to|in|on|against
                gerund: > pcomp
        """,
        guards=("told_alone",),
        source=CLAUSIE,
        examples=(
            Example("The minister was sacked.", ("The minister | was sacked",)),
            Example("The wall was weakened by adding a door.", ("The wall | was weakened | by: adding a door",)),
            Example("Police arrested and questioned him, and two flats were searched.", ("two flats | were searched",)),
            Example("The shares were put higher.", ("The shares | were put | manner: higher",)),
            Example("The minister was sacked by the president."),
        ),
    ),
)
