"""Other names: what somebody was born as, calls himself, was called before or is really called."""

from extract.rules.rule import Example, Rule

OWN = "Own"

RULES = (
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
        name="calls_himself",
        says="Who calls himself by a name is also known by it.",
        pattern="""
            relation: VERB =call|dub|style|name
              subject: @subject ~
              self: > dobj PRON =himself|herself|itself|themselves
              object: > oprd PROPN ~
        """,
        relation=("relation", "self"),
        predicate="also_known_as",
        source=OWN,
        examples=(
            Example("The man who calls himself Tom Reed left.", ("The man | calls himself | Tom Reed",)),
            Example("He called himself Tom Reed.", ("He | called himself | Tom Reed",)),
            Example("The man called Tom Reed."),
        ),
    ),
    Rule(
        name="born_as",
        says="Who was born with a name is also known by it.",
        pattern="""
            relation: VERB =bear
              subject: @undergoer ~Person
              object: > oprd|dobj PROPN ~Person
        """,
        reads="was born",
        predicate="also_known_as",
        rank=2,
        source=OWN,
        examples=(
            Example("The singer was born Anna Lund.", ("The singer | was born | Anna Lund",)),
            Example("Anna Berg was born Anna Maria Lund.", ("Anna Berg | was born | Anna Maria Lund",)),
            Example("Anna Berg was born in Lima."),
        ),
    ),
    Rule(
        name="real_name",
        says="What the real name or the alias of somebody is, he is also known by.",
        pattern="""
            relation: AUX =be
              noun: > nsubj NOUN %name_noun
                subject: > poss ~
              object: > attr PROPN ~
        """,
        relation=("noun", "relation"),
        reads="{noun} is",
        predicate="also_known_as",
        rank=2,
        source=OWN,
        examples=(
            Example("The rapper, whose real name is Tom Reed, left.", ("The rapper | real name is | Tom Reed",)),
            Example("His stage name was Tom Dunn.", ("His | stage name is | Tom Dunn",)),
            Example("His brother is Tom Dunn."),
        ),
    ),
    Rule(
        name="named_otherwise",
        says="The name behind formerly, officially or originally is another name of what stands before it.",
        pattern="""
            object: appos PROPN ~
              word: > advmod =formerly|officially|originally|previously
              subject: < PROPN ~
        """,
        relation=("word",),
        reads="is {word} called",
        predicate="also_known_as",
        rank=1,
        source=OWN,
        examples=(
            Example("Acme, formerly Nordal, was sold.", ("Acme | is formerly called | Nordal",)),
            Example(
                "Kenya, officially the Republic of Kenya, voted.",
                ("Kenya | is officially called | the Republic of Kenya",),
            ),
            Example("Acme, a maker of cars, was sold."),
        ),
    ),
)
