"""What is whose: acts, plans and matters by a possessor, by "of" or by a land or body before them."""

from extract.rules.possessives import POSSESSIVE
from extract.rules.rule import Example, Rule

OWNER = "Person|Organization|Group|Location"

RULES = (
    Rule(
        name="possessed_matter",
        says="A plan or another matter with a possessor is the possessor's.",
        pattern=f"""
            object: poss NOUN|PROPN ~{OWNER}
              subject: < NOUN ~Thing
        """,
        relation=("subject",),
        reads="is {subject} of",
        predicate="belongs_to",
        nominal=True,
        further=True,
        guards=("object_not_measure", "subject_no_act", "subject_matter"),
        rank=-1,
        source=POSSESSIVE,
        examples=(
            Example("Tom Reed's policies failed.", ("Tom Reed's policies | are policies of | Tom Reed",)),
            Example("They saved Kenya's economy.", ("Kenya's economy | is economy of | Kenya",)),
            Example("The policies failed."),
            Example("His policies failed."),
        ),
    ),
    Rule(
        name="possessed_doing",
        says="An act with a possessor is the possessor's.",
        pattern=f"""
            object: poss NOUN|PROPN ~{OWNER}
              subject: < NOUN ~Event|Thing
        """,
        relation=("subject",),
        reads="is {subject} of",
        predicate="act_of",
        nominal=True,
        further=True,
        guards=("object_not_measure", "own_act", "subject_ends_at_doer"),
        rank=-1,
        source=POSSESSIVE,
        examples=(
            Example("Tom Reed's visit failed.", ("Tom Reed's visit | is visit of | Tom Reed",)),
            Example("They praised Kenya's response.", ("Kenya's response | is response of | Kenya",)),
            Example("Tom Reed's promotion failed."),
            Example("Kenya's invasion of Peru failed."),
            Example("Tom Reed's policies failed."),
        ),
    ),
    Rule(
        name="possessed_victim",
        says="Who stands as possessor before the noun of an act that befalls somebody is whom it befalls.",
        pattern="""
            object: poss NOUN|PROPN ~Person|Group
              subject: < NOUN %befalling_noun
                of!: > prep =of
        """,
        relation=("subject",),
        reads="is {subject} of",
        predicate="targets",
        nominal=True,
        further=True,
        rank=-1,
        source=POSSESSIVE,
        examples=(
            Example("Anna Berg's murder shocked Lima.", ("Anna Berg's murder | is murder of | Anna Berg",)),
            Example("They saw the mayor's arrest.", ("the mayor's arrest | is arrest of | the mayor",)),
            Example("They saw the gang's murder of Tom Reed."),
            Example("They saw Tom Reed's campaign."),
        ),
    ),
    Rule(
        name="possessed_project",
        says="A project, a law or a tour with its name and a possessor is the possessor's.",
        pattern=f"""
            object: poss ~{OWNER}
              subject: < PROPN =project|programme|program|plan|initiative|campaign|tour|scheme|policy|act|law|bill|fund|operation|mission
        """,  # noqa: E501  # one list of nouns
        relation=("subject",),
        reads="is {subject} of",
        predicate="belongs_to",
        nominal=True,
        further=True,
        guards=("object_not_measure", "subject_name", "whole_name"),
        source=POSSESSIVE,
        examples=(
            Example(
                "They left Acme's Clean Water Project.",
                ("Acme's Clean Water Project | is Clean Water Project of | Acme",),
            ),
            Example(
                "The government's Clean Water Act failed.",
                ("The government's Clean Water Act | is Clean Water Act of | The government",),
            ),
            Example("The Clean Water Project failed."),
        ),
    ),
    Rule(
        name="matter_of",
        says="A plan or another matter with of and a name is that of the one so named.",
        pattern=f"""
            preposition: prep =of
              subject: < NOUN ~Thing
              object: > pobj ~{OWNER}
        """,
        relation=("subject", "preposition"),
        reads="is {subject} of",
        predicate="belongs_to",
        nominal=True,
        further=True,
        guards=("object_name", "subject_no_act", "subject_matter", "subject_not_undergone"),
        rank=-1,
        source=POSSESSIVE,
        examples=(
            Example("The policies of Tom Reed failed.", ("The policies of Tom Reed | are policies of | Tom Reed",)),
            Example("They burned the flag of Kenya.", ("the flag of Kenya | is flag of | Kenya",)),
            Example("They met in the north of Kenya."),
            Example("The likes of Tom Reed failed."),
            Example("The policies of the past failed."),
        ),
    ),
    Rule(
        name="matter_of_land",
        says="A matter, a work or a product with the adjective of a land before it is that of the land.",
        pattern="""
            object: amod|compound|nmod ~Location
              subject: < NOUN ~Thing|Work|Product
        """,
        relation=("subject",),
        reads="is {subject} of",
        predicate="belongs_to",
        nominal=True,
        further=True,
        guards=("of_land", "subject_no_act", "whole_word", "subject_matter"),
        rank=-1,
        source=POSSESSIVE,
        examples=(
            Example("They saved the Kenyan economy.", ("the Kenyan economy | is economy of | Kenyan",)),
            Example("They burned the US flag.", ("the US flag | is flag of | US",)),
            Example("They left a Lima train."),
            Example("They saved the new economy."),
        ),
    ),
    Rule(
        name="act_of_land",
        says="An act with the adjective of a land before it is that of the land.",
        pattern="""
            object: amod|compound|nmod ~Location
              subject: < NOUN ~Event|Thing
        """,
        relation=("subject",),
        reads="is {subject} of",
        predicate="act_of",
        nominal=True,
        further=True,
        guards=("of_land", "subject_act", "subject_ends_at_doer", "whole_word"),
        rank=-1,
        source=POSSESSIVE,
        examples=(
            Example("A Kenyan election failed.", ("A Kenyan election | is election of | Kenyan",)),
            Example("They praised the US response.", ("the US response | is response of | US",)),
            Example("They left the Lima talks."),
            Example("They praised the Kenyan invasion."),
            Example("They praised the Kenyan economy."),
        ),
    ),
    Rule(
        name="act_of_person",
        says="A campaign, a decision or a plan with somebody's name before it is that person's.",
        pattern="""
            object: compound|nmod ~Person
              subject: < NOUN =campaign|decision|plan|proposal|offer|policy|speech|rally|tour|presidency|budget|doctrine|tweet|transition|tenure
        """,  # noqa: E501  # one list of nouns
        relation=("subject",),
        reads="is {subject} of",
        predicate="act_of",
        nominal=True,
        further=True,
        guards=("object_name", "whole_word"),
        rank=-1,
        source=POSSESSIVE,
        examples=(
            Example("The Berg campaign failed.", ("The Berg campaign | is campaign of | Berg",)),
            Example("They feared the Reed presidency.", ("the Reed presidency | is presidency of | Reed",)),
            Example("They feared the anti-Reed campaign."),
            Example("They feared the Reed trial."),
        ),
    ),
    Rule(
        name="act_of_body",
        says="An act with the name of a body before it is the body's.",
        pattern="""
            object: compound|nmod ~Organization
              subject: < NOUN =sanction|investigation|ban|warning|demand|meeting|hearing|response|statement|mission|operation|campaign|offensive|airstrike|strike|raid|decision|ruling|proposal|plan|offer|policy|vote|summit|rule|inquiry|flight|protest|rally
        """,  # noqa: E501  # one list of nouns
        relation=("subject",),
        reads="is {subject} of",
        predicate="act_of",
        nominal=True,
        further=True,
        guards=("object_name", "whole_word"),
        rank=-1,
        source=POSSESSIVE,
        examples=(
            Example("UN sanctions failed.", ("UN sanctions | are sanctions of | UN",)),
            Example("They praised the Red Cross response.", ("the Red Cross response | is response of | Red Cross",)),
            Example("They praised the Acme booth."),
            Example("They praised the takeover."),
        ),
    ),
)
