"""Members and origins by nouns: one of those, such as them, teams and banks from somewhere, a bank of a land."""

from extract.rules.appositions import APPOS
from extract.rules.kinds import KINDS
from extract.rules.nouns import NOMINAL
from extract.rules.rule import Example, Rule

RULES = (
    Rule(
        name="example_like",
        says="A name after like is one of the class before it.",
        pattern="""
            link: prep =like
              object: < NOUN ~
              subject: > pobj PROPN ~
        """,
        relation=("link",),
        reads="is one of",
        lemma="one",
        preposition="of",
        nominal=True,
        further=True,
        guards=("subject_name", "noun_before_link", "object_holds_several", "nearest_class"),
        source=APPOS,
        examples=(
            Example(
                "They met famous guests like Ann Roe and Tom Lee.",
                ("Ann Roe | is one of | famous guests", "Tom Lee | is one of | famous guests"),
            ),
            Example("They sued banks like Acme.", ("Acme | is one of | banks",)),
            Example("They want a bank like Acme."),
            Example("They fought like Tom Reed."),
        ),
    ),
    Rule(
        name="class_includes",
        says="Several things include those that are described behind including.",
        pattern="""
            link: prep =include|including
              subject: < NOUN ~
              object: > pobj NOUN
        """,
        relation=("link",),
        reads="include",
        predicate="includes",
        nominal=True,
        further=True,
        guards=("subject_plural", "object_common", "object_not_measure", "nearest_class", "one_class"),
        source=APPOS,
        examples=(
            Example("Ten guests, including a nurse, left.", ("Ten guests | include | a nurse",)),
            Example("It sells goods, including tea and tools.", ("goods | include | tea", "goods | include | tools")),
            Example("He faces charges including fraud.", ("charges | include | fraud",)),
            Example("The raids, including drones, failed."),
            Example("They sued several banks, including Acme."),
            Example("The bank, including its staff, moved."),
        ),
    ),
    Rule(
        name="class_such_as",
        says="Several things, or something that is not counted, include those that are described behind such as.",
        pattern="""
            link: prep =as
              such: > amod =such
              subject: < NOUN
              object: > pobj NOUN
        """,
        relation=("link",),
        reads="includes",
        predicate="includes",
        nominal=True,
        guards=("subject_of_several", "object_common", "object_not_measure", "nearest_class", "one_class"),
        source=APPOS,
        examples=(
            Example("It sells goods such as tea.", ("goods | include | tea",)),
            Example(
                "They lack equipment such as pumps and drills.",
                ("equipment | includes | pumps", "equipment | includes | drills"),
            ),
            Example("They sued several banks such as Acme."),
            Example("He was hit by a truck such as a tanker."),
        ),
    ),
    Rule(
        name="name_is_one_of",
        says="Who is said to be one of several is one of them.",
        pattern="""
            relation: AUX =be
              subject: @subject PROPN ~
              one: > attr =one
                of: > prep =of
                  object: > pobj NOUN ~
        """,
        relation=("one", "of"),
        reads="is one of",
        lemma="one",
        preposition="of",
        nominal=True,
        further=True,
        guards=("object_holds_several",),
        source=APPOS,
        examples=(
            Example("Ann Roe was one of the victims.", ("Ann Roe | is one of | the victims",)),
            Example("Acme is one of ten banks in Lima.", ("Acme | is one of | ten banks in Lima",)),
            Example("Ann Roe was a victim."),
        ),
    ),
    Rule(
        name="one_of_is_name",
        says="Whom one of several is said to be is one of them.",
        pattern="""
            relation: AUX =be
              one: > nsubj =one
                of: > prep =of
                  object: > pobj NOUN ~
              subject: > attr PROPN ~
        """,
        relation=("one", "of"),
        reads="is one of",
        lemma="one",
        preposition="of",
        nominal=True,
        further=True,
        guards=("object_holds_several",),
        source=APPOS,
        examples=(
            Example("One of the victims was Ann Roe.", ("Ann Roe | is one of | the victims",)),
            Example("One of the banks is Acme.", ("Acme | is one of | the banks",)),
            Example("One of the victims was a judge."),
        ),
    ),
    Rule(
        name="beside_one_of",
        says="Who is called one of several beside the name is one of them.",
        pattern="""
            one: appos =one
              subject: < PROPN ~
              of: > prep =of
                object: > pobj NOUN ~
        """,
        relation=("one", "of"),
        reads="is one of",
        lemma="one",
        preposition="of",
        nominal=True,
        further=True,
        guards=("subject_name", "object_holds_several"),
        source=APPOS,
        examples=(
            Example("Ann Roe, one of the victims, fled.", ("Ann Roe | is one of | the victims",)),
            Example("They sued Acme, one of ten banks in Lima.", ("Acme | is one of | ten banks in Lima",)),
            Example("Ann Roe, a victim, fled."),
        ),
    ),
    Rule(
        name="body_from_place",
        says="A body with from and a place comes from it.",
        pattern="""
            preposition: prep =from
              subject: < NOUN ~Organization
              object: > pobj ~Location
        """,
        relation=("preposition",),
        reads="is from",
        predicate="from_place",
        nominal=True,
        further=True,
        guards=("preposition_close",),
        source=NOMINAL,
        examples=(
            Example("Teams from Kenya won.", ("Teams from Kenya | are from | Kenya",)),
            Example("A bank from Lima sued.", ("A bank from Lima | is from | Lima",)),
            Example("A bank in Lima sued."),
        ),
    ),
    Rule(
        name="private_body_of_country",
        says="A party, a firm or a club whose name begins with a country is from there.",
        pattern="""
            subject: PROPN ~Organization
              object: @home
        """,
        relation=("subject",),
        reads="is from",
        predicate="from_place",
        nominal=True,
        further=True,
        guards=("home_country", "subject_private"),
        source=NOMINAL,
        examples=(
            Example("The UK Labour Party won.", ("The UK Labour Party | is from | United Kingdom",)),
            Example("She sued the Norwegian Golf Association.", ("the Norwegian Golf Association | is from | Norway",)),
            Example("She sued the Norwegian Supreme Court."),
            Example("She sued the Kenya-Peru Association."),
        ),
    ),
    Rule(
        name="kind_behind_name",
        says="A body with a name before the word for its kind is of that kind.",
        pattern="""
            subject: compound|nmod PROPN ~Organization
              object: < NOUN =party|movement|group|union|consultancy|militia|bloc|newspaper|magazine|agency|broadcaster|network|website|channel|airline|bank|carmaker|chain|sect|cartel|gang|rebel|firm|company|charity|startup|insurer|retailer
        """,  # noqa: E501  # one list of nouns
        relation=("object",),
        reads="is",
        lemma="be",
        predicate="is",
        nominal=True,
        literal=True,
        further=True,
        guards=("subject_name", "object_names_kind"),
        source=KINDS,
        examples=(
            Example("The Equity union called a strike.", ("Equity | is | The Equity union",)),
            Example("They joined the Globex consultancy.", ("Globex | is | the Globex consultancy",)),
            Example("They left ten Nordal groups."),
            Example("They met an Acme group."),
            Example("They met the Acme team."),
        ),
    ),
    Rule(
        name="team_from_body",
        says="A team or delegation with from and a body is that of the body.",
        pattern="""
            preposition: prep =from
              subject: < NOUN ~ =team|delegation|group|crew|panel|unit|squad|mission|troop|force
              object: > pobj ~Organization
        """,
        relation=("subject", "preposition"),
        reads="is {subject} from",
        nominal=True,
        further=True,
        guards=("preposition_close", "object_name"),
        source=NOMINAL,
        examples=(
            Example("A team from Acme won.", ("A team from Acme | is team from | Acme",)),
            Example("Delegations from Acme left.", ("Delegations from Acme | are Delegations from | Acme",)),
            Example("A team from Lima won."),
        ),
    ),
    Rule(
        name="people_of_matter",
        says="People with of and a certain thing are to it what their noun says.",
        pattern="""
            preposition: prep =of
              subject: < NOUN ~Person|Group
              object: > pobj ~Product|Thing
        """,
        relation=("subject", "preposition"),
        reads="is {subject} of",
        nominal=True,
        further=True,
        guards=(
            "subject_common",
            "relational_noun",
            "office_is_open",
            "no_predicate",
            "object_definite",
            "subject_human",
        ),
        source=NOMINAL,
        examples=(
            Example("Critics of the plan marched.", ("Critics of the plan | are Critics of | the plan",)),
            Example("The driver of the lorry fled.", ("The driver of the lorry | is driver of | the lorry",)),
            Example("Sources of energy are rare."),
            Example("Dozens of lorries burned."),
        ),
    ),
    Rule(
        name="body_of_matter",
        says="A body with a work, an event or a thing as possessor is that of the possessor.",
        pattern="""
            object: poss NOUN|PROPN ~Work|Event|Thing
              subject: < NOUN ~Organization
        """,
        relation=("subject",),
        reads="is {subject} of",
        preposition="of",
        nominal=True,
        further=True,
        guards=("object_not_measure", "object_not_all"),
        source=NOMINAL,
        examples=(
            Example("The project's panel met.", ("The project's panel | is panel of | The project",)),
            Example("They praised the film's crew.", ("the film's crew | is crew of | the film",)),
            Example("They joined the world's largest bank."),
        ),
    ),
    Rule(
        name="predicate_of_land",
        says="A body or a thing is that of the land whose adjective stands before the noun that says what it is.",
        pattern="""
            relation: AUX|VERB %copula
              subject: @subject ~Organization|Work|Product|Thing|Event
              noun: > attr NOUN
                object: > amod|compound|nmod ~Location
        """,
        relation=("noun",),
        reads="is {noun} of",
        preposition="of",
        nominal=True,
        further=True,
        guards=("of_land", "whole_word", "noun_counts_none"),
        source=KINDS,
        examples=(
            Example("Acme is a Kenyan bank.", ("Acme | is bank of | Kenyan",)),
            Example("The Gazette was a Chilean newspaper.", ("The Gazette | is newspaper of | Chilean",)),
            Example("Acme is a large bank in Kenya."),
        ),
    ),
)
