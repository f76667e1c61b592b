"""Lives: birth, death and age, in clauses and in brackets after a name."""

from extract.rules.rule import Example, Rule

OWN = "Own; ClearNLP guidelines: npadvmod, nummod, appos"

RULES = (
    Rule(
        name="born_on",
        says="Somebody was born on a date.",
        pattern="""
            relation: VERB =bear
              subject: @passive_subject ~Person
              object: @date
        """,
        predicate="born_on",
        literal=True,
        source=OWN,
        examples=(
            Example(
                "Anna Berg (born 3 May 1950 in Lima) is a lawyer.", ("Anna Berg | was born | 3 May 1950 | in: Lima",)
            ),
            Example("Tom Reed was born in Lima in 1950.", ("Tom Reed | was born in | 1950 | in: Lima",)),
            Example("Tom Reed was born in Lima."),
        ),
    ),
    Rule(
        name="passed_away_on",
        says="Somebody passed away on a date.",
        pattern="""
            relation: VERB =pass
              subject: @subject ~Person
              away: > prt|advmod =away
              object: @date
        """,
        relation=("relation", "away"),
        predicate="died_on",
        literal=True,
        source=OWN,
        examples=(
            Example("Tom Reed passed away on 3 May 2010.", ("Tom Reed | passed away on | 3 May 2010",)),
            Example("Anna Berg passed away in 2001.", ("Anna Berg | passed away in | 2001",)),
            Example("Anna Berg passed the town in 2001."),
        ),
    ),
    Rule(
        name="died_on",
        says="Somebody died on a date.",
        pattern="""
            relation: VERB =die|drown|perish
              subject: @subject ~Person
              object: @date
        """,
        predicate="died_on",
        literal=True,
        source=OWN,
        examples=(
            Example("Tom Reed (died 4 February 2015) was a general.", ("Tom Reed | died | 4 February 2015",)),
            Example("Anna Berg died in 2001.", ("Anna Berg | died in | 2001",)),
            Example("Anna Berg died in Lima."),
        ),
    ),
    Rule(
        name="span_of_life_birth",
        says="The first of two dates in brackets after a person's name is that of birth.",
        pattern="""
            birth: appos
              death: > appos
              subject: < PROPN ~Person
              object: @itself
        """,
        relation=("birth",),
        reads="was born",
        predicate="born_on",
        nominal=True,
        literal=True,
        guards=("two_dates",),
        source=OWN,
        examples=(
            Example("Tom Reed (3 May 1950 – 4 June 2010) was a general.", ("Tom Reed | was born | 3 May 1950",)),
            Example("Anna Berg (1 May 1911 – 6 June 1980) was a poet.", ("Anna Berg | was born | 1 May 1911",)),
            Example("Tom Reed (4 June 2010) was a general."),
        ),
    ),
    Rule(
        name="span_of_life_death",
        says="The second of two dates in brackets after a person's name is that of death.",
        pattern="""
            birth: appos
              death: > appos
                object: @itself
              subject: < PROPN ~Person
        """,
        relation=("death",),
        reads="died",
        predicate="died_on",
        nominal=True,
        literal=True,
        guards=("two_dates",),
        source=OWN,
        examples=(
            Example("Tom Reed (3 May 1950 – 4 June 2010) was a general.", ("Tom Reed | died | 4 June 2010",)),
            Example("Anna Berg (1 May 1911 – 6 June 1980) was a poet.", ("Anna Berg | died | 6 June 1980",)),
            Example("Tom Reed (4 June 2010) was a general."),
        ),
    ),
    Rule(
        name="age_before_noun",
        says="The adjective with years and old gives somebody's age.",
        pattern="""
            relation: amod =old
              year: > npadvmod =year
                object: > nummod
              subject: < NOUN|PROPN ~Person
        """,
        reads="is aged",
        predicate="aged",
        nominal=True,
        literal=True,
        source=OWN,
        examples=(
            Example("The 51-year-old teacher fell.", ("The 51-year-old teacher | is aged | 51",)),
            Example("Police arrested a 14-year-old boy.", ("a 14-year-old boy | is aged | 14",)),
            Example("The old teacher fell."),
        ),
    ),
    Rule(
        name="age_beside_name",
        says="What is told beside a name with years and old gives the age of the one named.",
        pattern="""
            told: appos NOUN|PROPN|ADJ
              old: > amod =old
                year: > npadvmod =year
                  object: > nummod
              subject: < PROPN ~Person
        """,
        relation=("old",),
        reads="is aged",
        predicate="aged",
        nominal=True,
        literal=True,
        guards=("subject_name", "told_no_person"),
        source=OWN,
        examples=(
            Example("Tom Reed, a 31-year-old Londoner, fell.", ("Tom Reed | is aged | 31",)),
            Example("Police arrested Anna Berg, a 19-year-old New Yorker.", ("Anna Berg | is aged | 19",)),
            Example("Anna Berg, a young Londoner, fell."),
        ),
    ),
    Rule(
        name="age_of_phrase",
        says="Who is called by years and old is of that age.",
        pattern="""
            subject: NOUN =year-old ~Person
              year: > npadvmod =year
                object: > nummod
        """,
        relation=("year",),
        reads="is aged",
        predicate="aged",
        nominal=True,
        literal=True,
        source=OWN,
        examples=(
            Example("The 51-year-old was arrested.", ("The 51-year-old | is aged | 51",)),
            Example("Tom Reed, a 17-year-old from Lima, fled.", ("a 17-year-old from Lima | is aged | 17",)),
            Example("The old teacher fell."),
        ),
    ),
    Rule(
        name="died_at_age",
        says="Who dies at the age of so many is told to be that old.",
        pattern="""
            relation: VERB =die|pass
              subject: @subject ~Person
              at: > prep =at
                age: > pobj =age
                  of: > prep =of
                    object: > pobj NUM
        """,
        reads="is aged",
        predicate="aged",
        nominal=True,
        literal=True,
        further=True,
        source=OWN,
        examples=(
            Example("Karl Holm has died at the age of 90.", ("Karl Holm | is aged | 90",)),
            Example("She died in Lima at the age of 87.", ("She | is aged | 87",)),
            Example("Karl Holm joined Acme at the age of 19."),
        ),
    ),
    Rule(
        name="age_of_predicate",
        says="A person who is a number is that old.",
        pattern="""
            relation: AUX|VERB =be|turn
              subject: @subject ~Person
              object: > attr|acomp|dobj NUM
        """,
        reads="is aged",
        predicate="aged",
        literal=True,
        guards=("object_an_age",),
        rank=1,
        source=OWN,
        examples=(
            Example("Tom Reed was 81.", ("Tom Reed | is aged | 81",)),
            Example("She turned 40 in May.", ("She | is aged | 40 | in: May",)),
            Example("Tom Reed is one of us."),
            Example("Tom Reed was born in 1956."),
        ),
    ),
    Rule(
        name="age_of_adjective",
        says="A person who is so many years old is of that age.",
        pattern="""
            relation: AUX =be
              subject: @subject ~Person
              old: > acomp =old
                year: > npadvmod =year
                  object: > nummod
        """,
        reads="is aged",
        predicate="aged",
        literal=True,
        source=OWN,
        examples=(
            Example("He is 34 years old.", ("He | is aged | 34",)),
            Example("Tom Reed was just 19 years old.", ("Tom Reed | is aged | 19",)),
            Example("The bridge is 34 years old."),
        ),
    ),
    Rule(
        name="age_after_name",
        says="A number between commas after a person's name gives the age.",
        pattern="""
            object: appos|nummod|npadvmod NUM
              subject: < PROPN ~Person
        """,
        relation=("object",),
        reads="is aged",
        predicate="aged",
        nominal=True,
        literal=True,
        guards=("subject_name", "an_age"),
        source=OWN,
        examples=(
            Example("Anna Berg, 51, fell.", ("Anna Berg | is aged | 51",)),
            Example("Police arrested Tom Reed, 23.", ("Tom Reed | is aged | 23",)),
            Example("Anna Berg 2 fell."),
        ),
    ),
)
