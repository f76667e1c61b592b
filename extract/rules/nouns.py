"""Nouns with prepositions: where things are, what they show and whom people belong to."""

from extract.rules.rule import Example, Rule

NOMINAL = "Own, after MinIE (2017), §4.2 and OLLIE (Mausam et al., 2012), §3: relations by nouns"

RULES = (
    Rule(
        name="noun_in_place",
        says="A noun with a preposition of place is there.",
        pattern="""
            preposition: prep =in|at|near|inside|outside|across|throughout
              subject: < NOUN|PROPN ~Organization|Location|Group|Event|Product|Work|Thing
              object: > pobj ~Location
        """,
        relation=("preposition",),
        reads="is {preposition}",
        lemma="be",
        nominal=True,
        guards=("object_not_time", "subject_not_phrase", "lies_in", "not_said_of_another", "no_country_in_town"),
        source=NOMINAL,
        examples=(
            Example("Settlers in Ohio protested.", ("Settlers in Ohio | are in | Ohio",)),
            Example("Acme University, in Lima, was closed.", ("Acme University | is in | Lima",)),
            Example("She released an album in German."),
            Example("They burned a museum near Lima.", ("a museum near Lima | is near | Lima",)),
            Example("Settlers in May protested."),
            Example("Lima is a city in Peru."),
            Example("Kenya signed a treaty with Peru in Lima."),
        ),
    ),
    Rule(
        name="place_in_wider_place",
        says="A place or event with a place right behind it is there, where both say where something is.",
        pattern="""
            preposition: prep =in
              subject: @place_before ~Location|Event
              object: > pobj ~Location
        """,
        relation=("preposition",),
        reads="is in",
        predicate="located_in",
        nominal=True,
        guards=("subject_name", "object_name", "no_country_in_town"),
        source=NOMINAL,
        examples=(
            Example("Anna Berg lives in Cusco in southern Peru.", ("Cusco | is in | southern Peru",)),
            Example("A fire broke out in Leeds in Yorkshire.", ("Leeds | is in | Yorkshire",)),
            Example("Pop music celebrated at Fan Expo Peru 2016 in Lima", ("Fan Expo Peru 2016 | is in | Lima",)),
            Example("Anna Berg worked in Peru in Lima."),
            Example("Anna Berg moved to Lima from Cusco."),
        ),
    ),
    Rule(
        name="somebody_in_place",
        says="Somebody who is described with in and a place right behind is there.",
        pattern="""
            preposition: prep =in
              subject: < NOUN ~Person
              object: > pobj PROPN ~Location
        """,
        relation=("preposition",),
        reads="is {preposition}",
        lemma="be",
        nominal=True,
        further=True,
        guards=("object_name", "subject_common", "subject_not_phrase", "not_said_of_another"),
        source=NOMINAL,
        examples=(
            Example("A judge in Oregon agreed.", ("A judge in Oregon | is in | Oregon",)),
            Example("They called the envoy in Lima.", ("the envoy in Lima | is in | Lima",)),
            Example("A judge in May agreed."),
            Example("Tom Reed is a judge in Oregon."),
        ),
    ),
    Rule(
        name="person_from_place",
        says="People with from and a place come from it.",
        pattern="""
            preposition: prep =from
              subject: < NOUN|PROPN ~Person|Group
              object: > pobj ~Location
        """,
        relation=("preposition",),
        reads="is from",
        predicate="from_place",
        nominal=True,
        source=NOMINAL,
        examples=(
            Example("A boy from Lima won the prize.", ("A boy from Lima | is from | Lima",)),
            Example("Farmers from Kenya protested.", ("Farmers from Kenya | are from | Kenya",)),
            Example("She met farmers in Kenya."),
        ),
    ),
    Rule(
        name="person_of_place",
        says="A named person with of and a place is from it.",
        pattern="""
            preposition: prep =of
              subject: < PROPN ~Person
              object: > pobj PROPN ~Location
        """,
        relation=("preposition",),
        reads="is from",
        predicate="from_place",
        nominal=True,
        guards=("subject_name", "object_name"),
        source=NOMINAL,
        examples=(
            Example("Usain Bolt of Jamaica won.", ("Usain Bolt | is from | Jamaica",)),
            Example("Tom Reed of Lima won.", ("Tom Reed | is from | Lima",)),
            Example("Tom Reed of Acme won."),
        ),
    ),
    Rule(
        name="person_of",
        says="People with of and a name or description are to it what their noun says.",
        pattern="""
            preposition: prep =of
              subject: < NOUN ~Person|Group
              object: > pobj ~Person|Organization|Group|Location|Event|Work
        """,
        relation=("subject", "preposition"),
        reads="is {subject} of",
        nominal=True,
        guards=("subject_common", "relational_noun", "office_is_open", "no_predicate"),
        source=NOMINAL,
        examples=(
            Example("Supporters of Anna Berg marched.", ("Supporters of Anna Berg | are Supporters of | Anna Berg",)),
            Example("They arrested members of the gang.", ("members of the gang | are members of | the gang",)),
            Example("Dozens of Kenyans marched."),
            Example("Acme has a staff of writers."),
        ),
    ),
    Rule(
        name="body_of",
        says="A body with of and a name is that of the name.",
        pattern="""
            preposition: prep =of
              subject: < NOUN|PROPN ~Organization
              object: > pobj ~Organization|Location
        """,
        relation=("subject", "preposition"),
        reads="is {subject} of",
        nominal=True,
        guards=("subject_common", "relational_noun"),
        source=NOMINAL,
        examples=(
            Example("The army of Kenya attacked.", ("The army of Kenya | is army of | Kenya",)),
            Example("The board of Acme resigned.", ("The board of Acme | is board of | Acme",)),
            Example("The board of seven resigned."),
            Example("They live on the northern bank of the Nile."),
        ),
    ),
    Rule(
        name="body_of_person",
        says="A body with of and a person's name is that person's.",
        pattern="""
            preposition: prep =of
              subject: < NOUN ~Organization %body_of_person
              object: > pobj ~Person
        """,
        relation=("subject", "preposition"),
        reads="is {subject} of",
        nominal=True,
        guards=("subject_common", "object_name"),
        source=NOMINAL,
        examples=(
            Example(
                "The government of Anna Berg fell.", ("The government of Anna Berg | is government of | Anna Berg",)
            ),
            Example("She left the firm of Tom Reed.", ("the firm of Tom Reed | is firm of | Tom Reed",)),
            Example("The board of Anna Berg and Tom Reed met."),
            Example("The government of the day fell."),
        ),
    ),
    Rule(
        name="part_of_body",
        says="A part of a body, with of and the body, is that of the body.",
        pattern="""
            preposition: prep =of
              subject: < NOUN %body_part
              object: > pobj ~Organization
        """,
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        guards=("subject_not_class",),
        source=NOMINAL,
        examples=(
            Example("She left a branch of the bank.", ("a branch of the bank | is branch of | the bank",)),
            Example("The board of the bank resigned.", ("The board of the bank | is board of | the bank",)),
            Example("The board of seven resigned."),
        ),
    ),
    Rule(
        name="inquiry_into",
        says="A body of inquiry looks into what stands after into.",
        pattern="""
            preposition: prep =into
              subject: < NOUN|PROPN ~Organization =commission|inquiry|enquiry|tribunal|panel|committee
              object: > pobj ~
        """,
        relation=("preposition",),
        reads="looks into",
        predicate="investigates",
        nominal=True,
        source=NOMINAL,
        examples=(
            Example("The commission into Acme met.", ("The commission into Acme | looks into | Acme",)),
            Example(
                "A royal commission into the fire met.", ("A royal commission into the fire | looks into | the fire",)
            ),
            Example("The commission moved into the hall."),
        ),
    ),
    Rule(
        name="shows",
        says="A picture of something shows it.",
        pattern="""
            preposition: prep =of
              subject: < NOUN %picture
              object: > pobj ~
        """,
        relation=("subject", "preposition"),
        reads="is {subject} of",
        predicate="shows",
        nominal=True,
        guards=("object_not_measure",),
        source=NOMINAL,
        examples=(
            Example("Images of Tom Reed were posted.", ("Images of Tom Reed | are Images of | Tom Reed",)),
            Example("She sold a portrait of the king.", ("a portrait of the king | is portrait of | the king",)),
            Example("She sold a book of poems."),
        ),
    ),
    Rule(
        name="person_of_body",
        says="A named person with of or from and a body belongs to it.",
        pattern="""
            preposition: prep =of|from|at
              subject: < PROPN ~Person
              object: > pobj ~Organization
        """,
        relation=("preposition",),
        reads="is {preposition}",
        predicate="works_for",
        nominal=True,
        guards=("subject_name", "object_name", "no_meeting_place"),
        source=NOMINAL,
        examples=(
            Example("Anna Berg of Reuters asked.", ("Anna Berg | is of | Reuters",)),
            Example("Tom Reed from Acme agreed.", ("Tom Reed | is from | Acme",)),
            Example("Anna Berg of Lima asked."),
        ),
    ),
    Rule(
        name="person_of_party",
        says="A named person with of or from and a party is of that party.",
        pattern="""
            preposition: prep =of|from
              subject: < PROPN ~Person
              object: > pobj ~Organization
        """,
        relation=("preposition",),
        reads="is {preposition}",
        predicate="affiliated_with_party",
        nominal=True,
        guards=("object_name", "object_party"),
        rank=1,
        source=NOMINAL,
        examples=(
            Example("Anna Berg of the Green Party asked.", ("Anna Berg | is of | the Green Party",)),
            Example("Tom Reed from Labour agreed.", ("Tom Reed | is from | Labour",)),
            Example("Anna Berg of Reuters asked."),
        ),
    ),
)
