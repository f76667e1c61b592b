"""Measures before nouns: how long something lasts, how big it is, how many parts it has, what it amounts to."""

from extract.rules.rule import Example, Rule

MEASURES = "Own, after Quirk et al. (1985), §7.59: measure phrases before nouns"
SIZE = "|".join(
    """km kilometre kilometer mile metre meter yard foot ft inch cm centimetre centimeter mm acre hectare ton tonne kg
    kilogram kilo pound ounce litre liter gallon barrel megawatt gigawatt kilowatt mw""".split()
)
PART = "|".join(
    """member seat page room bedroom storey story floor bed judge man woman person player episode track lane chapter
    volume piece""".split()
)

RULES = (
    Rule(
        name="measured_time",
        says="A time with a number before the noun of an act or a work says how long it lasts.",
        pattern="""
            object: compound|nmod NOUN =second|minute|hour|day|night|week|month|year|decade
              number: > nummod NUM
              subject: < NOUN ~Event|Work|Thing
        """,
        relation=("object",),
        reads="lasts",
        predicate="lasts",
        nominal=True,
        literal=True,
        further=True,
        guards=("subject_lasting",),
        source=MEASURES,
        examples=(
            Example("They watched a 20-minute film.", ("a 20-minute film | lasts | 20 minutes",)),
            Example("The three-day summits failed.", ("The three-day summits | last | three days",)),
            Example("The one-year ban failed.", ("The one-year ban | lasts | one year",)),
            Example("The ten-year low was a surprise."),
            Example("A six-member team won."),
        ),
    ),
    Rule(
        name="measured_size",
        says="A length, an area or a weight with a number before a noun says how big something is.",
        pattern=f"""
            object: compound|nmod NOUN ={SIZE}
              number: > nummod NUM
              subject: < NOUN ~Location|Work|Product|Thing|Organization
        """,
        relation=("object",),
        reads="measures",
        predicate="measures",
        nominal=True,
        literal=True,
        further=True,
        source=MEASURES,
        examples=(
            Example("They built a 300-foot tower.", ("a 300-foot tower | measures | 300 feet",)),
            Example(
                "The 24,000 square meter park opened.",
                ("The 24,000 square meter park | measures | 24,000 square meters",),
            ),
            Example("They built a tower."),
        ),
    ),
    Rule(
        name="measured_extent",
        says="A length with a number before an adjective of extent says how long, high or old something is.",
        pattern="""
            object: amod ADJ =high|tall|long|wide|deep|thick|old
              unit: > npadvmod NOUN
                number: > nummod NUM
              subject: < NOUN ~Location|Work|Product|Thing|Organization
        """,
        relation=("object",),
        reads="is",
        predicate="measures",
        nominal=True,
        literal=True,
        further=True,
        source=MEASURES,
        examples=(
            Example("They built a 40-metre-long bridge.", ("a 40-metre-long bridge | is | 40 metres long",)),
            Example("A 15 meter high wall was built.", ("A 15 meter high wall | is | 15 meters high",)),
            Example("They burned the 2,000-year-old temple.", ("the 2,000-year-old temple | is | 2,000 years old",)),
            Example("They built a long bridge."),
            Example("The 14-year-old boy fled."),
        ),
    ),
    Rule(
        name="measured_parts",
        says="Members, seats, pages or rooms with a number before a noun say how many of them something has.",
        pattern=f"""
            object: compound|nmod NOUN ={PART}
              number: > nummod NUM
              subject: < NOUN ~Organization|Group|Work|Location|Product|Thing
        """,
        relation=("object",),
        reads="has",
        predicate="number_of",
        nominal=True,
        literal=True,
        further=True,
        guards=("several_parts",),
        source=MEASURES,
        examples=(
            Example("The six-member team won.", ("The six-member team | has | six members",)),
            Example("They read a 40-page report.", ("a 40-page report | has | 40 pages",)),
            Example("The 12-storey buildings burned.", ("The 12-storey buildings | have | 12 storeys",)),
            Example("A team member left."),
            Example("The six-year term ended."),
        ),
    ),
    Rule(
        name="amount_before_noun",
        says="Money before a noun says what something amounts to.",
        pattern="""
            object: nummod NUM
              subject: < NOUN ~Thing|Event|Work
        """,
        relation=("object",),
        reads="amounts to",
        predicate="amounts_to",
        nominal=True,
        literal=True,
        further=True,
        guards=("object_money",),
        source=MEASURES,
        examples=(
            Example("Acme won a $5 million contract.", ("a $5 million contract | amounts to | $5 million",)),
            Example("He paid a $900 fine.", ("a $900 fine | amounts to | $900",)),
            Example("Acme won ten contracts."),
        ),
    ),
    Rule(
        name="share_before_noun",
        says="A number of percent before a noun says what something amounts to.",
        pattern="""
            object: compound|nmod NOUN =percent|%
              number: > nummod NUM
              subject: < NOUN ~Thing|Event
        """,
        relation=("object",),
        reads="amounts to",
        predicate="amounts_to",
        nominal=True,
        literal=True,
        further=True,
        source=MEASURES,
        examples=(
            Example("They bought a 20 percent stake.", ("a 20 percent stake | amounts to | 20 percent",)),
            Example("They fought a 10% tariff.", ("a 10% tariff | amounts to | 10%",)),
            Example("They bought a large stake."),
        ),
    ),
    Rule(
        name="number_of_things",
        says="A number in figures before a plural noun that is told of more than that says how many of them there are.",
        pattern="""
            object: nummod NUM
              subject: < NOUN ~Thing|Event|Work|Product|Organization|Location
        """,
        relation=("object",),
        reads="number",
        predicate="number_of",
        nominal=True,
        literal=True,
        further=True,
        guards=("object_figures", "subject_plural", "subject_told_more"),
        source=MEASURES,
        examples=(
            Example("They burned the 19 villages.", ("the 19 villages | number | 19",)),
            Example("Some 200 schools in Lima closed.", ("Some 200 schools in Lima | number | Some 200",)),
            Example("They burned 19 villages."),
            Example("They burned the two villages."),
            Example("They paid the 20 dollars."),
        ),
    ),
    Rule(
        name="group_of_number",
        says="A group with of and a number has so many.",
        pattern="""
            preposition: prep =of
              subject: < NOUN ~ =panel|team|group|crew|jury|staff|family|gang|crowd|squad|delegation|workforce|audience|cast|party|population|total
              object: > pobj NUM
        """,  # noqa: E501  # one list of nouns
        relation=("preposition",),
        reads="numbers",
        predicate="number_of",
        nominal=True,
        literal=True,
        further=True,
        guards=("object_count",),
        source=MEASURES,
        examples=(
            Example("The panel of twelve met.", ("The panel of twelve | numbers | twelve",)),
            Example("A crowd of 5,000 marched.", ("A crowd of 5,000 | numbers | 5,000",)),
            Example("The panel of 2012 met."),
            Example("A group of men met."),
        ),
    ),
)
