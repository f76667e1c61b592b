"""Countries side by side: whose border it is with whom, and what two joined by a hyphen share."""

from extract.rules.rule import Example, Rule

OWN = "Own, after MinIE (2017), §4.2: implicit extractions from typed phrases"
BORDER = "border|frontier|boundary"
SIDE = "Person|Organization|Group|Location"

RULES = (
    Rule(
        name="border_with",
        says="A place whose border with another is told lies beside it.",
        pattern=f"""
            noun: NOUN ={BORDER}
              subject: > poss|compound|amod|nmod ~
              preposition: > prep =with
                object: > pobj ~Location
        """,
        relation=("noun",),
        reads="borders",
        predicate="near",
        nominal=True,
        source=OWN,
        examples=(
            Example("They crossed Kenya's border with Uganda.", ("Kenya | borders | Uganda",)),
            Example("The Peruvian border with Chile was closed.", ("Peruvian | borders | Chile",)),
            Example("They crossed the border with Uganda."),
            Example("They crossed Kenya's border with a guide."),
        ),
    ),
    Rule(
        name="border_between",
        says="Two places with a border between them lie beside each other.",
        pattern=f"""
            between: prep =between|of
              noun: < NOUN ={BORDER}
              subject: > pobj ~Location
                and: > cc
                object: > conj ~Location
        """,
        relation=("noun",),
        reads="borders",
        predicate="near",
        nominal=True,
        guards=("subject_is_pobj",),
        source=OWN,
        examples=(
            Example("They crossed the border between Kenya and Uganda.", ("Kenya | borders | Uganda",)),
            Example("The border of Chile and Peru was closed.", ("Chile | borders | Peru",)),
            Example("The border of Chile was closed."),
            Example("They crossed the plain between Kenya and Uganda."),
        ),
    ),
    Rule(
        name="border_of_two",
        says="Two places with a hyphen between them before a border lie beside each other.",
        pattern=f"""
            object: compound|amod|nmod ~Location
              hyphen: > punct =-
              subject: > compound|amod|nmod|npadvmod ~Location
              noun: < NOUN ={BORDER}
        """,
        relation=("noun",),
        reads="borders",
        predicate="near",
        nominal=True,
        source=OWN,
        examples=(
            Example("They crossed the Kenya-Uganda border.", ("Kenya | borders | Uganda",)),
            Example("The US-Mexican border was closed.", ("US | borders | Mexican",)),
            Example("They crossed the Kenyan border."),
            Example("They used the Kenya-Uganda road."),
        ),
    ),
    Rule(
        name="shares_border",
        says="A place that has or shares a border with another lies beside it.",
        pattern=f"""
            relation: VERB =share|have
              subject: @subject ~Location
              noun: > dobj NOUN ={BORDER}
                preposition: > prep =with
                  object: > pobj ~Location
        """,
        relation=("relation", "noun", "preposition"),
        predicate="near",
        source=OWN,
        examples=(
            Example("Kenya shares a border with Uganda.", ("Kenya | shares a border with | Uganda",)),
            Example("Peru has a long border with Chile.", ("Peru | has a long border with | Chile",)),
            Example("Kenya shares a bank with Uganda."),
            Example("Kenya has closed its border with Uganda."),
        ),
    ),
    Rule(
        name="tie_of_joined",
        says="A noun of tie or act behind two names with a hyphen between them holds between the two.",
        pattern=f"""
            object: compound|amod|nmod ~{SIDE}
              hyphen: > punct =-
              subject: > compound|amod|nmod|npadvmod ~{SIDE}
              noun: < NOUN
        """,
        relation=("noun",),
        reads="{noun} with",
        preposition="with",
        nominal=True,
        guards=("act_noun",),
        source=OWN,
        examples=(
            Example("The Kenya-Uganda talks failed.", ("Kenya | talks with | Uganda",)),
            Example("US-Russian relations are bad.", ("US | relations with | Russian",)),
            Example("The Kenya-Uganda railway was built."),
            Example("The Kenyan talks failed."),
        ),
    ),
)
