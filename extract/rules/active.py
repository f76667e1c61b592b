"""Active clauses: subject, verb and object or prepositional complement; light verbs and speech."""

from extract.rules.rule import Example, Rule

CLAUSIE = "Del Corro & Gemulla, ClausIE (2013), clause types SV, SVA, SVO, SVOO, SVOA"
LIGHT = "Gashteovski et al., MinIE (2017), §4; light verbs after Stefanowitsch & Gries (2003)"

RULES = (
    Rule(
        name="active_object",
        says="The subject of an active verb acts on its direct object.",
        pattern="""
            relation: VERB
              subject: @subject
              object: @object
        """,
        guards=(
            "subject_not_expletive",
            "subject_not_time",
            "object_not_idiom",
            "object_sayable",
            "object_not_renamed",
            "object_not_raised",
            "object_not_reflexive",
        ),
        source=CLAUSIE,
        examples=(
            Example("Acme re-opened the plant.", ("Acme | re-opened | the plant",)),
            Example("Ann Roe was the first woman to lead the bank.", ("Ann Roe | to lead | the bank",)),
            Example("The union has rejected the offer.", ("The union | has rejected | the offer",)),
            Example(
                "Rebels seized the airport and burned two planes.",
                ("Rebels | seized | the airport", "Rebels | burned | two planes"),
            ),
            Example(
                "Maria Lopez and Tom Reed founded Acme in Berlin.",
                ("Maria Lopez | founded | Acme | in: Berlin", "Tom Reed | founded | Acme | in: Berlin"),
            ),
            Example(
                "Police closed the bridge after protesters blocked it.",
                ("Police | closed | the bridge", "protesters | blocked | it"),
            ),
            Example("Anna Berg is a poet who wrote novels.", ("Anna Berg | wrote | novels",)),
            Example("Tom Reed said a few words.", ("Tom Reed | said | a few words",)),
            Example(
                "Tom Reed was jailed in May for robbing a bank in Lima.",
                ("Tom Reed | was jailed for robbing | a bank in Lima",),
            ),
            Example("A guard who said blame for the death lay with Kenya left."),
            Example(
                "Tom Reed did not return a call seeking comment.",
                ("Tom Reed | did not return | a call", "a call | seeking | comment"),
            ),
            Example("The offer was rejected by the union."),
        ),
    ),
    Rule(
        name="active_act_noun",
        says="A verb with a noun of act links the subject to what the noun is directed at.",
        pattern="""
            relation: VERB
              subject: @subject
              noun: @object NOUN
                preposition: @preposition =against|on|at|to|with|for|in|of|over|towards|toward|into|from|about|upon
                  object: > pobj
        """,
        relation=("relation", "noun", "preposition"),
        key=("relation", "noun"),
        guards=("subject_not_expletive", "act_noun", "object_not_measure", "light_if_loose"),
        rank=1,
        source=LIGHT,
        examples=(
            Example(
                "The army launched an offensive against the rebels.",
                ("The army | launched an offensive against | the rebels",),
            ),
            Example("Anna Berg denied any role in the murder.", ("Anna Berg | denied any role in | the murder",)),
            Example("The army bought a truck with wheels."),
        ),
    ),
    Rule(
        name="light_verb",
        says="A light verb with a noun of act links the subject to the complement of both.",
        pattern="""
            relation: VERB %light_verb
              subject: @subject
              noun: @object NOUN
              preposition: @complement =with|against|on|at|for|to|over|from|into|toward|towards|about|upon
                object: > pobj
        """,
        relation=("relation", "noun", "preposition"),
        key=("relation", "noun"),
        guards=("subject_not_expletive", "act_noun", "object_not_measure"),
        rank=1,
        source=LIGHT,
        examples=(
            Example("The minister made a statement to reporters.", ("The minister | made a statement to | reporters",)),
            Example("The army opened fire on the crowd.", ("The army | opened fire on | the crowd",)),
            Example("The attack that Kenya launched on Peru failed.", ("Kenya | launched the attack on | Peru",)),
            Example("The minister held a book on Friday."),
        ),
    ),
    Rule(
        name="light_verb_share",
        says="A verb with a noun of share links the subject to what the share is in.",
        pattern="""
            relation: VERB
              subject: @subject
              noun: @object =part|role|share|stake|interest
              preposition: @complement =in
                object: > pobj
        """,
        relation=("relation", "noun", "preposition"),
        key=("relation", "noun"),
        guards=("subject_not_expletive", "object_not_measure"),
        rank=1,
        source=LIGHT,
        examples=(
            Example("He took part in the war.", ("He | took part in | the war",)),
            Example(
                "Tom Reed and Anna Berg took part in a race.",
                ("Tom Reed | took part in | a race", "Anna Berg | took part in | a race"),
            ),
            Example("He took the train in the morning."),
        ),
    ),
    Rule(
        name="light_verb_place",
        says="What takes place is linked to where or when it does, and to those between whom.",
        pattern="""
            relation: VERB =take
              subject: @subject
              noun: @object NOUN =place
                modifier!: > det|amod|poss
              preposition: @complement
                object: > pobj
        """,
        relation=("relation", "noun", "preposition"),
        key=("relation", "noun"),
        guards=("subject_not_expletive",),
        rank=1,
        source=LIGHT,
        examples=(
            Example("The fair took place at the Acme Centre.", ("The fair | took place at | the Acme Centre",)),
            Example("The raid took place near Lima.", ("The raid | took place near | Lima",)),
            Example("The fair took place on 3 May.", ("The fair | took place on | 3 May",)),
            Example("He took the place of Tom Reed at Acme."),
        ),
    ),
    Rule(
        name="light_verb_place_alone",
        says="What takes place does so, where nothing tells where.",
        pattern="""
            relation: VERB =take
              subject: @subject
              noun: @object NOUN =place
                modifier!: > det|amod|poss
              complement!: @complement
        """,
        relation=("relation", "noun"),
        guards=("subject_not_expletive",),
        source=LIGHT,
        examples=(
            Example("The vote took place.", ("The vote | took place",)),
            Example("The fair takes place every year.", ("The fair | takes place | time: every year",)),
            Example("He took the place of Tom Reed."),
        ),
    ),
    Rule(
        name="transfer",
        says="A verb of passing on or getting links the subject to whom something goes to or comes from.",
        pattern="""
            relation: VERB %transfer_verb
              subject: @subject ~
              noun: > dobj NOUN
              preposition: @preposition =to|from
                object: > pobj ~Person|Organization|Group|Location
        """,
        relation=("relation", "noun", "preposition"),
        key=("relation", "noun"),
        guards=("subject_not_expletive", "noun_no_money"),
        source=CLAUSIE,
        examples=(
            Example("Anna Berg sent a letter to Tom Reed.", ("Anna Berg | sent a letter to | Tom Reed",)),
            Example("The army bought jets from France.", ("The army | bought jets from | France",)),
            Example("The army lost jets to France."),
        ),
    ),
    Rule(
        name="active_extent",
        says="What rises, falls or the like does so by the amount behind the verb.",
        pattern="""
            relation: VERB %change_verb
              subject: @subject
              other!: > dobj|attr|acomp|oprd|ccomp|xcomp|dative
              object: > npadvmod|advmod
        """,
        guards=("subject_not_expletive", "object_extent"),
        source=CLAUSIE,
        examples=(
            Example("Sales rose 5 percent in May.", ("Sales | rose | 5 percent | in: May",)),
            Example("The index rose 40 points to 500.", ("The index | rose | 40 points | to: 500",)),
            Example("Traffic grew threefold on Monday.", ("Traffic | grew | threefold | on: Monday",)),
            Example("Traffic increased 18-fold on Monday.", ("Traffic | increased | 18-fold | on: Monday",)),
            Example("Sales rose in May."),
            Example("The child grew ten apples."),
            Example("Sales fell last year."),
        ),
    ),
    Rule(
        name="active_preposition",
        says="The subject of an active verb without object is linked to the verb's first prepositional complement.",
        pattern="""
            relation: VERB|AUX
              subject: @subject
              other!: > dobj|attr|acomp|oprd|ccomp|xcomp|dative
              thing!: @object
              preposition: @complement
                object: > pobj
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive",),
        source=CLAUSIE,
        examples=(
            Example("The ship sank in May off Malta.", ("The ship | sank off | Malta | in: May",)),
            Example("Troops closed in on the town.", ("Troops | closed in on | the town",)),
            Example(
                "Anna Berg lived in Lima from 1949 to 1952.",
                ("Anna Berg | lived in | Lima | from: 1949 | to: 1952",),
            ),
            Example(
                "In 1980 Anna Berg sailed to Peru and stayed in Lima.",
                ("Anna Berg | sailed to | Peru | in: 1980", "Anna Berg | stayed in | Lima | in: 1980"),
            ),
            Example(
                "In 1980 Tom Reed tried to escape from Lima.",
                ("Tom Reed | tried to escape from | Lima | in: 1980",),
            ),
            Example("The firm relies heavily on loans.", ("The firm | relies heavily on | loans",)),
            Example("The mayor refused to resign from office.", ("The mayor | refused to resign from | office",)),
            Example("The mayor opened the bridge in May."),
        ),
    ),
    Rule(
        name="relative_preposition",
        says="What a relative clause hangs on is the noun of the preposition that the clause leaves without one.",
        pattern="""
            relation: VERB
              subject: @subject
              preposition: @stranded
              object: @left_out
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive",),
        source=CLAUSIE,
        examples=(
            Example("The house the couple lived in was sold.", ("the couple | lived in | The house",)),
            Example(
                "The disease the twins suffered from in Lima is rare.", ("the twins | suffered from | The disease",)
            ),
            Example("The day the couple arrived on was cold."),
            Example("The house which the couple bought in May was sold."),
        ),
    ),
    Rule(
        name="active_further_preposition",
        says="The subject of an active verb without object is linked to each further complement that names something.",
        pattern="""
            relation: VERB|AUX
              subject: @subject ~
              other!: > dobj|attr|acomp|oprd|ccomp|xcomp|dative
              thing!: @object
              preposition: @further
                object: > pobj ~
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive", "object_not_measure", "object_name", "full_meaning"),
        rank=-1,
        source=CLAUSIE,
        examples=(
            Example(
                "John Kerry met in Paris with Boris Johnson.", ("John Kerry | met with | Boris Johnson | in: Paris",)
            ),
            Example(
                "Anna Berg spoke with reporters at Stanford.", ("Anna Berg | spoke at | Stanford | with: reporters",)
            ),
            Example("Anna Berg spoke with reporters on Friday."),
        ),
    ),
    Rule(
        name="active_alone",
        says="The subject of an active verb without complement does something.",
        pattern="""
            relation: VERB
              subject: @subject
              other!: > dobj|attr|acomp|oprd|ccomp|xcomp|dative|pcomp
              thing!: @object
              complement!: @complement
              without!: @stranded
              link!: > prep =of|for|from|with|into|about|to|in|on|against|at
                gerund: > pcomp
              asked!: > advcl
                for: > mark =for
        """,
        guards=("subject_not_expletive", "full_verb"),
        source=CLAUSIE,
        examples=(
            Example("The minister refused to step down.", ("The minister | refused to step down",)),
            Example("Anna Berg resigned.", ("Anna Berg | resigned",)),
            Example("The train stopped after hitting a truck.", ("The train | stopped",)),
            Example("Police held ten men, of whom two escaped.", ("two | escaped | of: ten men",)),
            Example(
                "They live in a house where the pipes burst today.",
                ("the pipes | burst | in: a house | time: today",),
            ),
            Example("They stayed until Monday, when Anna Berg resigned.", ("Anna Berg | resigned | on: Monday",)),
            Example("Anna Berg resigned from the board."),
        ),
    ),
)
