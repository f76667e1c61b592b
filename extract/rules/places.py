"""Places beside places and distances: facts told by juxtaposition and measure."""

from extract.rules.rule import Example, Rule

OWN = "Own; ClearNLP guidelines: npadvmod, nummod, appos"

RULES = (
    Rule(
        name="place_in_place",
        says="Of two names of places divided by a comma the first lies in the second.",
        pattern="""
            object: appos|npadvmod|conj PROPN|NOUN ~Location
              subject: < PROPN|NOUN ~Location
        """,
        relation=("object",),
        reads="is in",
        predicate="located_in",
        nominal=True,
        guards=("subject_name", "object_name", "place_pair"),
        source=OWN,
        examples=(
            Example("She lives in Lima, Peru.", ("Lima | is in | Peru",)),
            Example("Bombs fell in Karo district, Aleppo.", ("Karo district | is in | Aleppo",)),
            Example("He died in Damascus, Syria.", ("Damascus | is in | Syria",)),
            Example("She lives in Manila, the Philippines.", ("Manila | is in | the Philippines",)),
            Example("She lives in Kandy, Central province.", ("Kandy | is in | Central province",)),
            Example("She was jailed in Lima, Peru and freed in Kenya.", ("Lima | is in | Peru",)),
            Example("She visited Lima, Quito and Bogota."),
            Example("She works in Washington, D.C., for Acme."),
        ),
    ),
    Rule(
        name="place_in_area",
        says="A place before a comma lies in the province or state named behind it.",
        pattern="""
            area: appos|npadvmod|conj NOUN =province|county|state|district|region|prefecture
              object: > compound|nmod PROPN ~Location
              subject: < PROPN ~Location
        """,
        relation=("area",),
        reads="is in",
        predicate="located_in",
        nominal=True,
        guards=("subject_name", "object_name", "behind_comma"),
        source=OWN,
        examples=(
            Example("They met in Lyon, Ohio province.", ("Lyon | is in | Ohio",)),
            Example("She lives in Nanjing, Jiangsu province.", ("Nanjing | is in | Jiangsu",)),
            Example("She visited Lima and Ohio province."),
        ),
    ),
    Rule(
        name="born_in_place",
        says="Who is called born with the name of a place before it was born there.",
        pattern="""
            relation: amod =bear|born
              object: > npadvmod|amod|compound|nmod ~Location|Group
              subject: < NOUN|PROPN ~Person|Group
        """,
        reads="was born in",
        predicate="born_in",
        preposition="in",
        nominal=True,
        source=OWN,
        examples=(
            Example("The Paris-born singer died.", ("The Paris-born singer | was born in | Paris",)),
            Example("Swiss-born workers struck.", ("Swiss-born workers | were born in | Swiss",)),
            Example("The singer was born in Berlin."),
        ),
    ),
    Rule(
        name="capital_of_place",
        says="A capital with a place or its adjective before it is that of the place.",
        pattern="""
            object: poss|amod|compound|nmod ~Location
              subject: < NOUN =capital
        """,
        relation=("subject",),
        reads="is {subject} of",
        predicate="capital_of",
        nominal=True,
        guards=("object_definite", "whole_word"),
        source="Own",
        examples=(
            Example("Peru's capital, Lima, is large.", ("Peru's capital | is capital of | Peru",)),
            Example("The Kenyan capital is large.", ("The Kenyan capital | is capital of | Kenyan",)),
            Example("A state capital is large."),
        ),
    ),
    Rule(
        name="one_in_place",
        says="A body or place that is called one of several in a place beside its name is there.",
        pattern="""
            one: appos =one
              subject: < PROPN ~Organization|Location
              of: > prep =of
                noun: > pobj NOUN
                  preposition: > prep =in
                    object: > pobj ~Location
        """,
        relation=("preposition",),
        reads="is in",
        predicate="located_in",
        nominal=True,
        guards=("subject_name", "object_not_time", "object_not_all"),
        source="Own",
        examples=(
            Example("Acme, one of the oldest banks in Kenya, failed.", ("Acme | is in | Kenya",)),
            Example("They left Lima, one of the oldest cities in Peru.", ("Lima | is in | Peru",)),
            Example("Acme, one of the oldest banks, failed in Kenya."),
        ),
    ),
    Rule(
        name="distance_from",
        says="A place before a distance is that far from the place after it.",
        pattern="""
            preposition: prep =from
              measure: > npadvmod %distance_unit
                subject: @before ~Location
              object: > pobj ~Location
        """,
        relation=("measure", "preposition"),
        reads="{measure} from",
        predicate="distance_from",
        nominal=True,
        source=OWN,
        examples=(
            Example("He hid in Kandy some 90 km from Colombo.", ("Kandy | some 90 km from | Colombo",)),
            Example("They live in Kandy, 90 miles from Colombo.", ("Kandy | 90 miles from | Colombo",)),
            Example("They walked 90 km from Colombo."),
        ),
    ),
    Rule(
        name="distance_north_of",
        says="A place before a distance and a direction is that far from the place after it.",
        pattern="""
            direction: advmod|npadvmod|prep =north|south|east|west|away|outside|northeast|northwest|southeast|southwest
              measure: > npadvmod|nmod|quantmod %distance_unit
                subject: @before ~Location
              preposition: > prep =of|from
                object: > pobj ~Location
        """,
        relation=("measure", "direction", "preposition"),
        predicate="distance_from",
        nominal=True,
        source=OWN,
        examples=(
            Example("They live in Kandy, 90 miles north of Colombo.", ("Kandy | 90 miles north of | Colombo",)),
            Example("He hid in Kandy, 90 km away from Colombo.", ("Kandy | 90 km away from | Colombo",)),
            Example("They live north of Colombo."),
        ),
    ),
    Rule(
        name="is_distance_north_of",
        says="What is or lies at a distance in a direction is that far from the place named.",
        pattern="""
            relation: AUX|VERB =be|lie|sit|stand|locate|situate
              subject: @candidate ~
              direction: > advmod|prep|acomp =north|south|east|west|away|northeast|northwest|southeast|southwest
                measure: > npadvmod|nmod|quantmod %distance_unit
                preposition: > prep =of|from
                  object: > pobj ~Location
        """,
        relation=("relation", "measure", "direction", "preposition"),
        predicate="distance_from",
        nominal=True,
        source=OWN,
        examples=(
            Example("The ship was 90 miles north of Colombo.", ("The ship | was 90 miles north of | Colombo",)),
            Example("The town is located 9 km away from Lima.", ("The town | is located 9 km away from | Lima",)),
            Example("The ship sank 90 miles north of Colombo."),
        ),
    ),
    Rule(
        name="is_distance_from",
        says="What is or lies at a distance from a place is that far from it.",
        pattern="""
            relation: AUX|VERB =be|lie|sit|stand|locate|situate
              subject: @candidate ~
              preposition: > prep =from|outside
                measure: > npadvmod|nmod|quantmod %distance_unit
                object: > pobj ~Location
        """,
        relation=("relation", "measure", "preposition"),
        predicate="distance_from",
        nominal=True,
        source=OWN,
        examples=(
            Example("Troops are 10 km from Lima.", ("Troops | are 10 km from | Lima",)),
            Example("The camp lies 9 miles outside Colombo.", ("The camp | lies 9 miles outside | Colombo",)),
            Example("The camp is outside Colombo."),
        ),
    ),
    Rule(
        name="body_named_after_country",
        says="A public body whose name begins with a country is that of the country.",
        pattern="""
            subject: PROPN ~Organization
              object: @home
        """,
        relation=("subject",),
        reads="is {subject} of",
        predicate="institution_of",
        preposition="of",
        nominal=True,
        guards=("home_country", "subject_public"),
        source=OWN,
        examples=(
            Example(
                "The Kenyan Ministry of Health closed two clinics.",
                ("The Kenyan Ministry of Health | is Ministry of Health of | Kenya",),
            ),
            Example(
                "She sued the Norwegian Supreme Court.", ("the Norwegian Supreme Court | is Supreme Court of | Norway",)
            ),
            Example("She sued Norwegian Air."),
            Example("She sued the Norwegian Golf Association."),
            Example("She sued the Kenya-Peru Council."),
        ),
    ),
    Rule(
        name="body_named_after_place",
        says="A public body whose name begins with a place that the text names is there.",
        pattern="""
            subject: PROPN ~Organization
              object: @home
        """,
        relation=("subject",),
        reads="is in",
        lemma="be",
        preposition="in",
        nominal=True,
        guards=("home_local",),
        source=OWN,
        examples=(
            Example(
                "The Leeds Police Department called him back to Leeds.",
                ("The Leeds Police Department | is in | Leeds",),
            ),
            Example(
                "Tom Reed left Boston. The Boston City Council voted.", ("The Boston City Council | is in | Boston",)
            ),
            Example("The Boston Globe moved to Boston."),
            Example("The European Union sued the African Union."),
        ),
    ),
    Rule(
        name="named_after_body",
        says="What has a name that begins with that of a body which the text names besides is the body's.",
        pattern="""
            subject: PROPN ~Organization|Work|Product|Location
              object: @home
        """,
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        guards=("home_body", "subject_made"),
        source=OWN,
        examples=(
            Example(
                "Reuters moved into the Reuters Building.",
                ("the Reuters Building | is Building of | Reuters",),
            ),
            Example(
                "She left Google for the Google Research Institute.",
                ("the Google Research Institute | is Research Institute of | Google",),
            ),
            Example("Lloyds sued the Lloyds Bank."),
            Example("Franklin owns the Franklin River."),
        ),
    ),
    Rule(
        name="event_named_after_body",
        says="An event whose name begins with that of a body which the text names besides is held by the body.",
        pattern="""
            subject: PROPN ~Event
              object: @home
        """,
        relation=("subject",),
        reads="is held by",
        predicate="held_by",
        nominal=True,
        guards=("home_body",),
        source=OWN,
        examples=(
            Example(
                "Google invited her to the Google Science Fair.", ("the Google Science Fair | is held by | Google",)
            ),
            Example("She left Acme before the Acme Music Festival.", ("the Acme Music Festival | is held by | Acme",)),
            Example("She left the Acme Music Festival."),
        ),
    ),
)
