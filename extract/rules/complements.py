"""Active clauses whose verb an adjective, a clause, a gerund or a recipient completes."""

from extract.rules.rule import Example, Rule

SMALL_CLAUSE = "Huddleston & Pullum (2002), ch. 4, §5.3: predicative complements of the object"
CLAUSIE = "Del Corro & Gemulla, ClausIE (2013), clause types SVC, SVO, SVOO"

RULES = (
    Rule(
        name="reflexive_preposition",
        says="What somebody does to himself links him to the complement of the verb.",
        pattern="""
            relation: VERB
              subject: @subject
              noun: > dobj PRON =himself|herself|itself|themselves
              other!: > oprd|ccomp|xcomp|acomp|attr
              preposition: @complement
                object: > pobj
        """,
        relation=("relation", "noun", "preposition"),
        key=("relation", "noun"),
        guards=("subject_not_expletive",),
        rank=1,
        source="Huddleston & Pullum (2002), ch. 17 §3",
        examples=(
            Example(
                "The rebels handed themselves over to the army.",
                ("The rebels | handed themselves over to | the army",),
            ),
            Example("Anna Berg distanced herself from Acme.", ("Anna Berg | distanced herself from | Acme",)),
            Example("Anna Berg called herself a friend of Acme."),
        ),
    ),
    Rule(
        name="reflexive_alone",
        says="What somebody does to himself is told without another object.",
        pattern="""
            relation: VERB
              subject: @subject
              noun: > dobj PRON =himself|herself|itself|themselves
              other!: > oprd|ccomp|xcomp|acomp|attr
              complement!: @complement
        """,
        relation=("relation", "noun"),
        guards=("subject_not_expletive",),
        rank=1,
        source="Huddleston & Pullum (2002), ch. 17 §3",
        examples=(
            Example("The gunman shot himself.", ("The gunman | shot himself",)),
            Example("The bomber tried to blow himself up.", ("The bomber | tried to blow himself up",)),
            Example("Anna Berg called herself a poet."),
        ),
    ),
    Rule(
        name="active_adjective",
        says="The subject of a verb of becoming or seeming is what the adjective behind the verb says.",
        pattern="""
            relation: VERB %linking_verb
              subject: @subject
              other!: > dobj|attr|ccomp
              object: > acomp|oprd ADJ
                more!: @preposition
                clause!: > xcomp|ccomp
        """,
        guards=("subject_not_expletive", "subject_not_time"),
        literal=True,
        rank=-1,
        source=CLAUSIE,
        examples=(
            Example("The company went bankrupt in 2009.", ("The company | went | bankrupt | in: 2009",)),
            Example("The hall stood empty.", ("The hall | stood | empty",)),
            Example("The law made her rich."),
        ),
    ),
    Rule(
        name="copula_infinitive",
        says="The aim, the duty or the next step is to do what the infinitive or gerund behind the verb says.",
        pattern="""
            relation: AUX =be
              subject: @subject NOUN %aim_noun
              other!: > attr|acomp
              object: > xcomp VERB|AUX
        """,
        literal=True,
        rank=-1,
        source=CLAUSIE,
        examples=(
            Example("Their purpose is to be fair.", ("Their purpose | is | to be fair",)),
            Example("The aim of Acme was to build a bridge.", ("The aim of Acme | was | to build a bridge",)),
            Example("The mayor is to open the bridge."),
        ),
    ),
    Rule(
        name="copula_adjective_clause",
        says="The subject is sure, glad or aware of what the clause behind the adjective says.",
        pattern="""
            relation: AUX|VERB %copula
              subject: @subject
              adjective: > acomp ADJ
                degree!: > advmod =so|as|too
                object: > ccomp VERB|AUX
                  own: > nsubj|nsubjpass
        """,
        relation=("relation", "adjective"),
        guards=("subject_not_expletive", "finite_object", "clause_has_subject"),
        literal=True,
        rank=-1,
        source=CLAUSIE,
        examples=(
            Example("The mayor is hopeful that the plan works.", ("The mayor | is hopeful | the plan works",)),
            Example("Anna Berg was sure the firm would fail.", ("Anna Berg | was sure | the firm would fail",)),
            Example("It is clear that the plan works."),
        ),
    ),
    Rule(
        name="copula_gerund",
        says="The subject is for the act that the gerund says.",
        pattern="""
            relation: AUX =be
              subject: @subject
              other!: > attr|acomp
              preposition: > prep =for
                object: > pcomp VERB|AUX
        """,
        relation=("relation", "preposition"),
        guards=("subject_not_expletive", "gerund_object"),
        literal=True,
        source=CLAUSIE,
        examples=(
            Example("The ban was for selling drugs.", ("The ban | was for | selling drugs",)),
            Example("The money is for mending the roof.", ("The money | is for | mending the roof",)),
            Example("The ban was for a theft."),
        ),
    ),
    Rule(
        name="active_clause",
        says="The subject of an active verb thinks, means, shows or says what a finite clause says.",
        pattern="""
            relation: VERB
              subject: @subject
              object: > ccomp VERB|AUX
        """,
        guards=("subject_not_expletive", "finite_object", "clause_has_subject"),
        literal=True,
        rank=-1,
        source=CLAUSIE,
        examples=(
            Example("The test showed that the engine had failed.", ("The test | showed | the engine had failed",)),
            Example("Anna Berg knew he would resign.", ("Anna Berg | knew | he would resign",)),
            Example("The union demanded the plant be closed.", ("The union | demanded | the plant be closed",)),
            Example("The union let him go."),
            Example("The idea runs so deep that they have written songs about it."),
        ),
    ),
    Rule(
        name="active_small_clause",
        says="The subject of an active verb makes or finds something what the adjective or noun behind it says.",
        pattern="""
            relation: VERB %state_verb
              subject: @subject
              object: > ccomp ADJ|NOUN|PROPN
                own: > nsubj
                full!: > aux|auxpass|cop|mark
        """,
        guards=("subject_not_expletive", "own_between"),
        literal=True,
        source=SMALL_CLAUSE,
        examples=(
            Example("The flood made the road impassable.", ("The flood | made | the road impassable",)),
            Example("The deal made Acme the largest bank.", ("The deal | made | Acme the largest bank",)),
            Example("The judge thought the plan was illegal."),
        ),
    ),
    Rule(
        name="active_object_state",
        says="The subject of an active verb leaves, keeps or declares its object what the word behind the object says.",
        pattern="""
            relation: VERB
              subject: @subject
              named: > dobj
              object: > oprd ADJ|NOUN|PROPN
        """,
        guards=("subject_not_expletive", "named_renamed"),
        literal=True,
        source=SMALL_CLAUSE,
        examples=(
            Example("The fire left the hall empty.", ("The fire | left | the hall empty",)),
            Example("Ann Roe kept the door open.", ("Ann Roe | kept | the door open",)),
            Example("The mayor called the plan dangerous."),
        ),
    ),
    Rule(
        name="reflexive_state",
        says="What somebody calls, declares or makes himself is told of him.",
        pattern="""
            relation: VERB
              subject: @subject
              noun: > dobj PRON =himself|herself|itself|themselves
              object: > oprd ADJ|NOUN
        """,
        relation=("relation", "noun"),
        guards=("subject_not_expletive",),
        literal=True,
        source=SMALL_CLAUSE,
        examples=(
            Example("Anna Berg calls herself a poet.", ("Anna Berg | calls herself | a poet",)),
            Example("Tom Reed called himself rich.", ("Tom Reed | called himself | rich",)),
            Example("The union called the minister a liar."),
        ),
    ),
    Rule(
        name="active_raised",
        says="The subject of a verb of causing, wanting or thinking does so to what the infinitive and its noun say.",
        pattern="""
            relation: VERB %raising_verb
              subject: @subject
              named?: > dobj
              object: > xcomp|ccomp VERB|AUX
                to: > aux =to
        """,
        guards=("subject_not_expletive", "raised_object"),
        literal=True,
        rank=-1,
        source="Huddleston & Pullum (2002), ch. 14, §3.2.2: raised objects",
        examples=(
            Example("The crash caused the shaft to collapse.", ("The crash | caused | the shaft to collapse",)),
            Example("Tom Reed expects Acme to close the mine.", ("Tom Reed | expects | Acme to close the mine",)),
            Example("Tom Reed expects to close the mine."),
        ),
    ),
    Rule(
        name="active_gerund",
        says="The subject of a verb of recommending or opposing does so to an act, whoever does that.",
        pattern="""
            relation: VERB %open_gerund
              subject: @subject
              object: > xcomp VERB
        """,
        guards=("subject_not_expletive", "gerund_object"),
        literal=True,
        rank=-1,
        source=CLAUSIE,
        examples=(
            Example("The panel recommended closing the mine.", ("The panel | recommended | closing the mine",)),
            Example("The union criticised closing the mine.", ("The union | criticised | closing the mine",)),
            Example("The panel proposed to close the mine."),
        ),
    ),
    Rule(
        name="active_recipient",
        says="A verb with two objects links the subject to the recipient through what is given.",
        pattern="""
            relation: VERB
              subject: @subject
              noun: > dobj NOUN
              object: > dative NOUN|PROPN|PRON
        """,
        relation=("relation", "noun"),
        preposition="to",
        guards=("subject_not_expletive", "noun_no_money"),
        source=CLAUSIE,
        examples=(
            Example("The court gave the company a licence.", ("The court | gave a licence | the company",)),
            Example("Anna Berg sent him a letter.", ("Anna Berg | sent a letter | him",)),
            Example("The court gave a licence to the company."),
        ),
    ),
)
