"""Compounds: whose works, parts, products and acts something is that has a name before it."""

from extract.rules.possessives import POSSESSIVE
from extract.rules.rule import Example, Rule

RULES = (
    Rule(
        name="possessed_by_person",
        says="A body with a person as possessor is that person's.",
        pattern="""
            object: poss ~Person
              subject: < NOUN ~Organization %body_of_person
        """,
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        guards=("object_not_measure", "subject_common"),
        source=POSSESSIVE,
        examples=(
            Example("Anna Berg's government fell.", ("Anna Berg's government | is government of | Anna Berg",)),
            Example("Tom Reed left his company.", ("his company | is company of | his",)),
            Example("Anna Berg's party won."),
            Example("Anna Berg's Green Group won."),
        ),
    ),
    Rule(
        name="body_named_after_person",
        says="A government or a firm with a person's name before it is that person's.",
        pattern="""
            object: compound|nmod ~Person
              subject: < NOUN ~Organization =administration|government|presidency|regime|cabinet|foundation|team|gang
        """,
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        guards=("object_name", "subject_common", "whole_word"),
        source=POSSESSIVE,
        examples=(
            Example("The Berg administration sued.", ("The Berg administration | is administration of | Berg",)),
            Example("The Anna Berg government fell.", ("The Anna Berg government | is government of | Anna Berg",)),
            Example("The Hastings service was late."),
            Example("The pro-Berg government fell."),
        ),
    ),
    Rule(
        name="compound_owner",
        says="A work, product or place with a body's name before it belongs to the body.",
        pattern="""
            object: compound|nmod ~Organization
              subject: < NOUN ~Work|Location
        """,
        relation=("subject",),
        reads="belongs to",
        lemma="belong",
        preposition="to",
        nominal=True,
        guards=("object_name", "subject_no_act", "subject_no_land", "whole_word"),
        source=POSSESSIVE,
        examples=(
            Example("They closed the Acme website.", ("the Acme website | belongs to | Acme",)),
            Example("She watched a Reuters video.", ("a Reuters video | belongs to | Reuters",)),
            Example("They closed the company website."),
        ),
    ),
    Rule(
        name="member_state",
        says="Countries with the name of a union before them are members of it.",
        pattern="""
            object: compound|nmod|poss ~Organization
              subject: < NOUN =country|state|nation
        """,
        relation=("subject",),
        reads="are members of",
        predicate="member_of",
        nominal=True,
        guards=("object_name", "subject_plural", "whole_word"),
        source=POSSESSIVE,
        examples=(
            Example("Ten NATO states agreed.", ("Ten NATO states | are members of | NATO",)),
            Example(
                "The European Union's states agreed.",
                ("The European Union's states | are members of | The European Union",),
            ),
            Example("The Holm Institute measured ten countries."),
        ),
    ),
    Rule(
        name="compound_author",
        says="A letter, report or claim with a body's name before it is that of the body.",
        pattern="""
            object: compound|nmod ~Organization
              subject: < NOUN ~Work
        """,
        relation=("subject",),
        reads="is {subject} of",
        predicate="work_of",
        nominal=True,
        guards=("object_name", "subject_act", "whole_word"),
        source=POSSESSIVE,
        examples=(
            Example("The Reuters report was wrong.", ("The Reuters report | is report of | Reuters",)),
            Example("They read a Red Cross letter.", ("a Red Cross letter | is letter of | Red Cross",)),
            Example("They watched a Reuters video."),
        ),
    ),
    Rule(
        name="compound_part",
        says="A part of a body with the name of the body before it is that of the body.",
        pattern="""
            object: compound|nmod ~Organization
              subject: < NOUN %body_part
        """,
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        guards=("object_name", "subject_on_its_own", "no_predicate", "whole_word"),
        source=POSSESSIVE,
        examples=(
            Example("The Google headquarters closed.", ("The Google headquarters | is headquarters of | Google",)),
            Example("She left the Reuters board.", ("the Reuters board | is board of | Reuters",)),
            Example("She left the Reuters building."),
        ),
    ),
    Rule(
        name="compound_people",
        says="People with a body's name before them are to the body what their noun says.",
        pattern="""
            object: compound|nmod|amod ~Organization
              subject: < NOUN ~Group %people_of_body
        """,
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        guards=("object_proper", "whole_word", "subject_plural"),
        source=POSSESSIVE,
        examples=(
            Example("Hamas supporters left.", ("Hamas supporters | are supporters of | Hamas",)),
            Example("They met ten Acme workers.", ("ten Acme workers | are workers of | Acme",)),
            Example("They met ten Acme experts.", ("ten Acme experts | are experts of | Acme",)),
            Example("They met ten Acme customers."),
            Example("They met ten police officers."),
        ),
    ),
    Rule(
        name="compound_people_of_person",
        says="Those who follow, help or oppose the person whose name stands before them are that to the person.",
        pattern="""
            object: compound|nmod ~Person
              subject: < NOUN =associate|supporter|aide|adviser|advisor|ally|appointee|nominee|loyalist|backer|critic|opponent|surrogate|follower|fan|voter|lawyer|attorney|staffer|spokesman|spokeswoman|donor|relative|confidant|disciple
        """,  # noqa: E501  # one list of nouns
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        further=True,
        guards=("object_name", "whole_word", "subject_on_its_own", "no_predicate"),
        source=POSSESSIVE,
        examples=(
            Example("Berg aides left.", ("Berg aides | are aides of | Berg",)),
            Example("They met loyal Berg supporters.", ("loyal Berg supporters | are loyal supporters of | Berg",)),
            Example("They met ten pro-Berg voters."),
            Example("The Berg family left."),
        ),
    ),
    Rule(
        name="compound_maker",
        says="A product with a body's name before it is that of the body.",
        pattern="""
            object: compound|nmod ~Organization
              subject: < NOUN ~Product
        """,
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        guards=("object_name", "whole_word"),
        source=POSSESSIVE,
        examples=(
            Example("A Boeing jet crashed.", ("A Boeing jet | is jet of | Boeing",)),
            Example("They sank a US Navy ship.", ("a US Navy ship | is ship of | US Navy",)),
            Example("A small jet crashed."),
        ),
    ),
    Rule(
        name="compound_act",
        says="A name before a noun of act does the act to the complement of the noun.",
        pattern="""
            subject: compound|nmod|amod ~Person|Organization|Group|Location
              noun: < NOUN
                preposition: @preposition =against|on|at|to|with|over|towards|toward|upon
                  object: > pobj ~
        """,
        relation=("noun", "preposition"),
        nominal=True,
        guards=("act_noun", "subject_name", "object_not_measure", "no_venue"),
        source=POSSESSIVE,
        examples=(
            Example("The Acme deal with Globex failed.", ("Acme | deal with | Globex",)),
            Example("They condemned the Chilean attack on Peru.", ("Chilean | attack on | Peru",)),
            Example("The peace deal with Globex failed."),
            Example("They met at the Oslo talks on Peru."),
        ),
    ),
    Rule(
        name="compound_act_of",
        says="A land or body before a noun of conquest or support does that to what stands behind of.",
        pattern="""
            subject: compound|nmod|amod ~Organization|Group|Location
              noun: < NOUN =invasion|annexation|occupation|bombing|bombardment|shelling|siege|blockade|takeover|purchase|acquisition|conquest|colonisation|liberation|capture|seizure|control|sponsorship|recognition|hacking|rejection|criticism
                preposition: > prep =of
                  object: > pobj ~
        """,  # noqa: E501  # one list of nouns
        relation=("noun", "preposition"),
        nominal=True,
        guards=("subject_name", "object_not_measure", "noun_real"),
        source=POSSESSIVE,
        examples=(
            Example("The Kenyan invasion of Peru failed.", ("Kenyan | invasion of | Peru",)),
            Example("They condemned the US bombing of Lima.", ("US | bombing of | Lima",)),
            Example("The brutal invasion of Peru failed."),
            Example("The Kenyan king of hearts resigned."),
        ),
    ),
    Rule(
        name="compound_act_in",
        says="A land or body before a noun of war or raid wages it in the place behind in.",
        pattern="""
            subject: compound|nmod|amod ~Organization|Group|Location
              noun: < NOUN =war|intervention|operation|campaign|offensive|mission|crackdown|airstrike|strike|raid|bombing|incursion|involvement|presence|interference|meddling
                preposition: > prep =in
                  object: > pobj ~Location
        """,  # noqa: E501  # one list of nouns
        relation=("noun", "preposition"),
        nominal=True,
        guards=("subject_name", "noun_real"),
        source=POSSESSIVE,
        examples=(
            Example("A Kenyan airstrike in Peru killed ten.", ("Kenyan | airstrike in | Peru",)),
            Example("They condemned US involvement in Peru.", ("US | involvement in | Peru",)),
            Example("A Kenyan airstrike in May killed ten."),
            Example("A strong army presence in Peru failed."),
        ),
    ),
)
