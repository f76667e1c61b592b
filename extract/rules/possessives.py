"""Possessives, and places before bodies and people: whose they are, and where from."""

from extract.rules.rule import Example, Rule

POSSESSIVE = "Own, after MinIE (2017), §4.2; Quirk et al. (1985), §5.116 on the meanings of the genitive"
PEOPLE = "Person|Group"

RULES = (
    Rule(
        name="possessed_person",
        says="People with a possessor are to the possessor what their noun says.",
        pattern=f"""
            object: poss ~
              subject: < NOUN ~{PEOPLE}
        """,
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        guards=("object_not_measure", "relational_noun"),
        source=POSSESSIVE,
        examples=(
            Example("Anna Berg met his supporters.", ("his supporters | are supporters of | his",)),
            Example("The party's leader resigned.", ("The party's leader | is leader of | The party",)),
            Example("The party resigned."),
        ),
    ),
    Rule(
        name="possessed_body",
        says="A body with a place or body as possessor belongs to it.",
        pattern="""
            object: poss ~Location|Organization
              subject: < NOUN|PROPN ~Organization
        """,
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        guards=("object_not_measure", "subject_common"),
        source=POSSESSIVE,
        examples=(
            Example("Kenya's army attacked.", ("Kenya's army | is army of | Kenya",)),
            Example("They met Acme's board.", ("Acme's board | is board of | Acme",)),
            Example("They met Acme's Tom Reed."),
        ),
    ),
    Rule(
        name="named_body_of_body",
        says="A body whose name says its kind, with another body as possessor, is part of that.",
        pattern="""
            object: poss ~Organization
              subject: < PROPN ~Organization
        """,
        relation=("subject",),
        reads="is part of",
        predicate="part_of",
        nominal=True,
        guards=("subject_name", "whole_name", "name_of_body", "subject_no_tie"),
        source=POSSESSIVE,
        examples=(
            Example(
                "They closed Acme's Cancer Research Centre.",
                ("Acme's Cancer Research Centre | is part of | Acme",),
            ),
            Example("The EU's General Court agreed.", ("The EU's General Court | is part of | The EU",)),
            Example("They met Acme's Tom Reed."),
            Example("They sold Acme's Nordal."),
        ),
    ),
    Rule(
        name="named_place_of_place",
        says="A place with a name and a place as possessor lies there.",
        pattern="""
            object: poss ~Location
              subject: < PROPN ~Location
        """,
        relation=("object",),
        reads="is in",
        predicate="located_in",
        nominal=True,
        guards=("subject_name", "object_name"),
        source=POSSESSIVE,
        examples=(
            Example("Tokyo's National Stadium opened.", ("Tokyo's National Stadium | is in | Tokyo",)),
            Example("She left Kenya's Rift Valley.", ("Kenya's Rift Valley | is in | Kenya",)),
            Example("She left Kenya's valleys."),
        ),
    ),
    Rule(
        name="named_one_of_place",
        says="Somebody or a body with a name and a place as possessor is from there.",
        pattern="""
            object: poss ~Location
              subject: < PROPN ~Person|Organization
        """,
        relation=("object",),
        reads="is from",
        predicate="from_place",
        nominal=True,
        guards=("subject_name", "object_name", "no_title_between", "subject_no_institution"),
        source=POSSESSIVE,
        examples=(
            Example("Germany's Siemens sued.", ("Germany's Siemens | is from | Germany",)),
            Example("She met Chile's Carlos Ruiz.", ("Chile's Carlos Ruiz | is from | Chile",)),
            Example("She met Chile's minister Carlos Ruiz."),
            Example("Kenya's Foreign Ministry agreed."),
        ),
    ),
    Rule(
        name="named_one_of_party",
        says="Somebody with a name and a party's word as possessor is of that party.",
        pattern="""
            object: poss ~Organization
              subject: < PROPN ~Person
        """,
        relation=("object",),
        reads="belongs to",
        predicate="affiliated_with_party",
        nominal=True,
        guards=("subject_name", "object_party", "no_title_between"),
        rank=1,
        source=POSSESSIVE,
        examples=(
            Example("Labour's Tom Reed lost the seat.", ("Labour's Tom Reed | belongs to | Labour",)),
            Example(
                "They met the Labour Party's Tom Reed.",
                ("the Labour Party's Tom Reed | belongs to | the Labour Party",),
            ),
            Example("Acme's Tom Reed lost the case."),
        ),
    ),
    Rule(
        name="named_one_of_body",
        says="Somebody with a name and a body as possessor works for it.",
        pattern="""
            object: poss ~Organization
              subject: < PROPN ~Person
        """,
        relation=("object",),
        reads="works for",
        predicate="works_for",
        nominal=True,
        guards=("subject_name", "no_title_between"),
        source=POSSESSIVE,
        examples=(
            Example("They met Acme's Tom Reed.", ("Acme's Tom Reed | works for | Acme",)),
            Example("The Gazette's Anna Berg wrote it.", ("The Gazette's Anna Berg | works for | The Gazette",)),
            Example("The party's Anna Berg wrote it.", ("The party's Anna Berg | works for | The party",)),
            Example("They met Acme's director Tom Reed."),
        ),
    ),
    Rule(
        name="named_body_of_person",
        says="A body with its name and a person as possessor has to do with that person.",
        pattern="""
            object: poss ~Person
              subject: < NOUN|PROPN ~Organization
        """,
        relation=("object",),
        reads="is associated with",
        predicate="associated_with",
        nominal=True,
        guards=("names_body", "whole_name"),
        source=POSSESSIVE,
        examples=(
            Example("Anna Berg's Green Party won.", ("Anna Berg's Green Party | is associated with | Anna Berg",)),
            Example("Tom Reed left his Green Party.", ("Green Party | is associated with | his",)),
            Example("Anna Berg's Hamas network fled.", ("Anna Berg's Hamas network | is associated with | Anna Berg",)),
            Example("Anna Berg's party won."),
        ),
    ),
    Rule(
        name="named_one_of_group",
        says="Somebody with a name and a named group as possessor is one of it.",
        pattern="""
            object: poss ~Group
              subject: < PROPN ~Person
        """,
        relation=("object",),
        reads="is a member of",
        predicate="member_of",
        nominal=True,
        guards=("subject_name", "object_name", "no_title_between"),
        source=POSSESSIVE,
        examples=(
            Example(
                "The Democrats' Tom Reed won the seat.", ("The Democrats' Tom Reed | is a member of | The Democrats",)
            ),
            Example(
                "They met the Republicans' Ann Roe.", ("the Republicans' Ann Roe | is a member of | the Republicans",)
            ),
            Example("The voters' Tom Reed won."),
        ),
    ),
    Rule(
        name="possessed_thing",
        says="A work, product or place with a possessor belongs to it.",
        pattern="""
            object: poss ~Person|Organization|Group
              subject: < NOUN ~Work|Product|Location
        """,
        relation=("subject",),
        reads="belongs to",
        lemma="belong",
        preposition="to",
        nominal=True,
        guards=("object_not_measure", "subject_no_tie", "subject_no_land"),
        source=POSSESSIVE,
        examples=(
            Example("They closed Acme's website.", ("Acme's website | belongs to | Acme",)),
            Example("Anna Berg's house burned.", ("Anna Berg's house | belongs to | Anna Berg",)),
            Example("The house burned."),
            Example("They rode in Uber's rival Lyft."),
        ),
    ),
    Rule(
        name="body_of_place",
        says="A body with a place or its adjective before it is that of the place.",
        pattern="""
            object: compound|amod|nmod ~Location
              subject: < NOUN|PROPN ~Organization
        """,
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        guards=("object_name", "subject_common", "whole_word"),
        source=POSSESSIVE,
        examples=(
            Example("The Kenyan government resigned.", ("The Kenyan government | is government of | Kenyan",)),
            Example("They met the Chilean army.", ("the Chilean army | is army of | Chilean",)),
            Example("The new government resigned."),
        ),
    ),
    Rule(
        name="group_of_place",
        says="People with the adjective of a place before them are from the place.",
        pattern="""
            object: compound|amod|nmod ~Location
              subject: < NOUN ~Group
        """,
        relation=("object",),
        reads="is from",
        predicate="from_place",
        nominal=True,
        guards=("object_name", "subject_common", "whole_word", "no_family"),
        source=POSSESSIVE,
        examples=(
            Example("Kenyan farmers protested.", ("Kenyan farmers | are from | Kenyan",)),
            Example("She met Chilean students.", ("Chilean students | are from | Chilean",)),
            Example("Young farmers protested."),
        ),
    ),
    Rule(
        name="bearer_of_place",
        says="Somebody whose role has the adjective of a place before it is from the place.",
        pattern="""
            object: amod|compound|nmod ~Location
              role: < NOUN|PROPN
                subject: @bearer ~Person
        """,
        relation=("object",),
        reads="is from",
        predicate="from_place",
        nominal=True,
        guards=("from_there", "whole_word"),
        source=POSSESSIVE,
        examples=(
            Example("Kenyan lawyer Tom Reed spoke.", ("Tom Reed | is from | Kenyan",)),
            Example("The Iraqi general Ali Hassan fled.", ("Ali Hassan | is from | Iraqi",)),
            Example("US lawyer Tom Reed spoke.", ("Tom Reed | is from | US",)),
            Example("US President Tom Reed spoke."),
        ),
    ),
    Rule(
        name="pro_side",
        says="Who is pro something supports it.",
        pattern="""
            object: amod|compound|nmod ~
              subject: < NOUN|PROPN ~Person|Organization|Group
        """,
        relation=("object",),
        reads="is pro",
        lemma="support",
        nominal=True,
        guards=("after_pro", "object_name"),
        source=POSSESSIVE,
        examples=(
            Example("The pro-Moscow government fell.", ("The pro-Moscow government | is pro | Moscow",)),
            Example("They met pro-Acme lawyers.", ("pro-Acme lawyers | are pro | Acme",)),
            Example("The Kenyan government fell."),
        ),
    ),
    Rule(
        name="anti_side",
        says="Who is anti something opposes it.",
        pattern="""
            object: amod|compound|nmod ~
              subject: < NOUN|PROPN ~Person|Organization|Group
        """,
        relation=("object",),
        reads="is anti",
        lemma="oppose",
        nominal=True,
        guards=("after_anti", "object_name"),
        source=POSSESSIVE,
        examples=(
            Example("The anti-Moscow party won.", ("The anti-Moscow party | is anti | Moscow",)),
            Example("They met anti-Acme lawyers.", ("anti-Acme lawyers | are anti | Acme",)),
            Example("The pro-Moscow party won."),
        ),
    ),
)
