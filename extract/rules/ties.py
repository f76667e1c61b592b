"""Ties between two who stand side by side: who meets, marries or is kin to whom."""

from extract.rules.rule import Example, Rule

RECIPROCAL = "Levin (1993), §4 and ch. 36: verbs of social interaction and reciprocal alternations"

RULES = (
    Rule(
        name="with_each_other",
        says="Two subjects of a verb of joint action act with each other.",
        pattern="""
            relation: VERB %reciprocal_verb
              subject: @subject
              object: @subject
              other!: > dobj|ccomp|xcomp|dative
              with!: > prep =with|against|to|from
        """,
        preposition="with",
        guards=("two_of_a_pair",),
        source=RECIPROCAL,
        examples=(
            Example("Anna Berg and Tom Reed met in Oslo.", ("Anna Berg | met | Tom Reed | in: Oslo",)),
            Example("Kenya and Uganda will merge.", ("Kenya | will merge | Uganda",)),
            Example("Anna Berg and Tom Reed met with Eve Dunn."),
            Example("Anna Berg and Tom Reed left."),
        ),
    ),
    Rule(
        name="broke_with_each_other",
        says="Two subjects that break up, split up or team up do so with each other.",
        pattern="""
            relation: VERB =break|split|team|link|pair|fall
              subject: @subject ~Person|Organization|Group
              object: @subject ~Person|Organization|Group
              particle: > prt|advmod =up|out
              other!: > dobj|ccomp|xcomp|dative
              with!: > prep =with|against|to|from
        """,
        preposition="with",
        guards=("two_of_a_pair",),
        source=RECIPROCAL,
        examples=(
            Example("Anna Berg and Tom Reed broke up in May.", ("Anna Berg | broke up | Tom Reed | in: May",)),
            Example("Acme and Nordal teamed up.", ("Acme | teamed up | Nordal",)),
            Example("Acme and Nordal broke up with Lima."),
            Example("Acme and Nordal broke down."),
        ),
    ),
    Rule(
        name="kin_beside",
        says="Somebody who is joined to a name under a bare noun of kinship is kin to the one so named.",
        pattern="""
            subject: conj PROPN ~Person
              noun: > compound|nmod NOUN %kin_noun =girlfriend|boyfriend|fiance|fiancee|fiancé|fiancée
              object: < PROPN|PRON ~Person
                other!: > compound|nmod NOUN %kin_noun
        """,
        relation=("noun",),
        reads="is {noun} of",
        preposition="of",
        nominal=True,
        guards=("subject_name", "noun_bare"),
        source="Own",
        examples=(
            Example("Tom Reed and wife Anna sold the house.", ("Anna | is wife of | Tom Reed",)),
            Example("They met Anna Berg and husband Tom Reed.", ("Tom Reed | is husband of | Anna Berg",)),
            Example("He and girlfriend Anna Berg sold the house.", ("Anna Berg | is girlfriend of | He",)),
            Example("They met Anna Berg and lawyer Tom Reed."),
        ),
    ),
    Rule(
        name="agreed_with_each_other",
        says="Two subjects that make a treaty make it with each other.",
        pattern="""
            relation: VERB =sign|conclude|reach|negotiate|ratify|strike|forge|form
              subject: @subject
              object: @subject
              noun: > dobj NOUN =treaty|agreement|accord|pact|deal|truce|ceasefire|alliance
                a: > det =a|an
                whose!: > prep =with|between|to|for
                purpose!: > acl|relcl
              with!: > prep =with|between|to|from
        """,
        relation=("relation", "noun"),
        reads="{relation} {noun} with",
        preposition="with",
        guards=("two_of_a_pair",),
        source=RECIPROCAL,
        examples=(
            Example("Kenya and Uganda signed a treaty in May.", ("Kenya | signed treaty with | Uganda | in: May",)),
            Example("Acme and Nordal reached a deal.", ("Acme | reached deal with | Nordal",)),
            Example("Kenya and Uganda signed a treaty with Peru."),
            Example("Kenya and Uganda signed the treaty."),
        ),
    ),
    Rule(
        name="held_with_each_other",
        says="Two subjects that hold talks, or establish or sever ties, do so with each other.",
        pattern="""
            relation: VERB =hold|open|begin|resume|restore|establish|sever|normalise|normalize
              subject: @subject
              object: @subject
              noun: > dobj NOUN =talk|tie|relation
                the!: > det =the
                whose!: > prep =with|between|to
              with!: > prep =with|between|to|from
        """,
        relation=("relation", "noun"),
        reads="{relation} {noun} with",
        preposition="with",
        guards=("two_of_a_pair",),
        source=RECIPROCAL,
        examples=(
            Example("Anna Berg and Tom Reed held secret talks.", ("Anna Berg | held secret talks with | Tom Reed",)),
            Example("Kenya and Uganda restored ties in May.", ("Kenya | restored ties with | Uganda | in: May",)),
            Example("Kenya and Uganda held talks with Peru."),
        ),
    ),
    Rule(
        name="discussed_with_each_other",
        says="Two subjects that discuss something do so with each other.",
        pattern="""
            relation: VERB =discuss|debate
              subject: @subject ~Person|Organization|Group|Location
              object: @subject ~Person|Organization|Group|Location
              thing: > dobj
                whose!: > prep =with|between
              with!: > prep =with
        """,
        reads="{relation} with",
        lemma="talk",
        preposition="with",
        guards=("two_of_a_pair",),
        source=RECIPROCAL,
        examples=(
            Example("Anna Berg and Tom Reed discussed trade.", ("Anna Berg | discussed with | Tom Reed",)),
            Example("Kenya and Uganda discussed a loan.", ("Kenya | discussed with | Uganda",)),
            Example("Anna Berg and Tom Reed discussed trade with Eve Dunn."),
        ),
    ),
    Rule(
        name="joined_with_each_other",
        says="Two subjects of a passive verb of joining are joined with each other.",
        pattern="""
            relation: VERB =marry|wed|divorce|reunite|reconcile|engage|merge
              subject: @passive_subject
              object: @passive_subject
              with!: > prep =with|to|from|by
              by!: > agent
        """,
        preposition="to",
        guards=("two_of_a_pair",),
        source=RECIPROCAL,
        examples=(
            Example(
                "Anna Berg and Tom Reed were married in Lima.", ("Anna Berg | were married | Tom Reed | in: Lima",)
            ),
            Example("Acme and Nordal were merged in May.", ("Acme | were merged | Nordal | in: May",)),
            Example("Anna Berg and Tom Reed were married to twins."),
        ),
    ),
    Rule(
        name="tie_made_between",
        says="A tie that is made between two holds between them.",
        pattern="""
            between: prep =between
              verb: < VERB
                noun: @undergoer NOUN
              subject: > pobj ~
                object: @partner ~
        """,
        relation=("noun", "between"),
        reads="{noun} with",
        preposition="with",
        nominal=True,
        guards=("act_noun", "object_not_measure", "subject_is_pobj"),
        source=RECIPROCAL,
        examples=(
            Example("They praised the treaty signed between Chile and Peru.", ("Chile | treaty with | Peru",)),
            Example("The treaty was signed between Chile and Peru.", ("Chile | treaty with | Peru",)),
            Example("A wall was built between Chile and Peru."),
        ),
    ),
    Rule(
        name="has_kin",
        says="Whom somebody has as a child, parent, sibling or spouse is that to them.",
        pattern="""
            verb: VERB =have|leave|raise|adopt|father|bear
              object: @subject ~
              noun: @object NOUN =son|daughter|child|brother|sister|wife|husband|mother|father|twin
                owner!: > poss
                subject: > appos PROPN ~Person
        """,
        relation=("noun",),
        reads="is {noun} of",
        preposition="of",
        nominal=True,
        source=RECIPROCAL,
        examples=(
            Example("Anna Berg has a son, Tom Reed.", ("Tom Reed | is son of | Anna Berg",)),
            Example("She had a brother, Tom Reed.", ("Tom Reed | is brother of | She",)),
            Example("Anna Berg has a dog, Rex."),
        ),
    ),
    Rule(
        name="survived_by_kin",
        says="Whom somebody is survived by under a bare noun of kinship is that to him.",
        pattern="""
            verb: VERB =survive
              object: @passive_subject ~
              subject: @agent PROPN ~Person
                noun: > compound|nmod NOUN %kin_noun
        """,
        relation=("noun",),
        reads="is {noun} of",
        preposition="of",
        nominal=True,
        guards=("noun_bare",),
        rank=1,
        source=RECIPROCAL,
        examples=(
            Example("Tom Reed was survived by daughter Anna Berg.", ("Anna Berg | is daughter of | Tom Reed",)),
            Example(
                "Anna Berg is survived by husband Tom Reed and son Karl Reed.",
                ("Tom Reed | is husband of | Anna Berg", "Karl Reed | is son of | Anna Berg"),
            ),
            Example("Tom Reed was survived by Anna Berg."),
        ),
    ),
    Rule(
        name="each_others_kin",
        says="Two who are brothers, friends or partners are that to each other.",
        pattern="""
            verb: AUX|VERB =be|become|remain
              subject: @subject
              object: @subject
              noun: > attr NOUN =brother|sister|sibling|twin|cousin|friend|rival|ally|partner|colleague|classmate|spouse|enemy|neighbour|neighbor|competitor|lover
        """,  # noqa: E501  # one list of nouns
        relation=("verb", "noun"),
        reads="is {noun} of",
        key=("noun",),
        preposition="of",
        nominal=True,
        guards=("two_of_a_pair",),
        source=RECIPROCAL,
        examples=(
            Example("Anna Berg and Tom Reed are cousins.", ("Anna Berg | is cousin of | Tom Reed",)),
            Example("Kenya and Uganda became allies.", ("Kenya | is ally of | Uganda",)),
            Example("Anna Berg and Tom Reed are lawyers."),
        ),
    ),
    Rule(
        name="named_kin",
        says="Two who are called brothers or cousins before their names are that to each other.",
        pattern="""
            noun: compound|nmod NOUN|PROPN =brother|sister|sibling|twin|cousin|half-brother|half-sister
              subject: < PROPN ~Person
                and: > cc
                object: > conj PROPN ~Person
        """,
        relation=("noun",),
        reads="is {noun} of",
        key=("noun",),
        preposition="of",
        nominal=True,
        guards=("noun_plural",),
        source=RECIPROCAL,
        examples=(
            Example("In May, brothers Tom Reed and Ned Reed founded Acme.", ("Tom Reed | is brother of | Ned Reed",)),
            Example("In May, sisters Anna Berg and Eve Berg left Acme.", ("Anna Berg | is sister of | Eve Berg",)),
            Example("The actors Anna Berg and Tom Reed won."),
        ),
    ),
    Rule(
        name="described_kin",
        says="Two who are called brothers or cousins behind their names are that to each other.",
        pattern="""
            object: conj PROPN ~Person
              noun: > appos NOUN =brother|sister|sibling|twin|cousin|half-brother|half-sister|spouse
                of!: > prep =of|to
                their!: > poss
              subject: < PROPN ~Person
        """,
        relation=("noun",),
        reads="is {noun} of",
        key=("noun",),
        preposition="of",
        nominal=True,
        guards=("noun_plural",),
        source=RECIPROCAL,
        examples=(
            Example("Tom Reed and Ned Reed, cousins, were arrested.", ("Tom Reed | is cousin of | Ned Reed",)),
            Example("Anna Berg and Eve Berg, sisters, were arrested.", ("Anna Berg | is sister of | Eve Berg",)),
            Example("Anna Berg and Eve Berg, doctors, were arrested."),
        ),
    ),
    Rule(
        name="married_to_each_other",
        says="Two who are married are married to each other.",
        pattern="""
            relation: AUX|VERB =be|become|remain
              subject: @subject ~Person
              object: @subject ~Person
              adjective: > acomp ADJ|VERB =married|marry
              more!: > prep =to|with|from
        """,
        relation=("relation", "adjective"),
        predicate="spouse_of",
        nominal=True,
        guards=("two_of_a_pair",),
        source=RECIPROCAL,
        examples=(
            Example("Anna Berg and Tom Reed are married.", ("Anna Berg | are married | Tom Reed",)),
            Example("Anna Berg and Tom Reed remained married.", ("Anna Berg | remained married | Tom Reed",)),
            Example("Anna Berg and Tom Reed are ill."),
        ),
    ),
    Rule(
        name="one_of_children",
        says="Who is one of somebody's children, sons or sisters is that to them.",
        pattern="""
            verb: AUX =be
              subject: @subject ~Person
              one: > attr
                of: > prep =of
                  noun: > pobj NOUN =child|son|daughter|sibling|brother|sister
                    preposition: > prep =of
                      object: > pobj ~Person
        """,
        relation=("verb", "noun"),
        reads="is {noun} of",
        key=("noun",),
        preposition="of",
        nominal=True,
        source="Own",
        examples=(
            Example(
                "Anna Berg was the second of two daughters of Tom Reed.", ("Anna Berg | is daughter of | Tom Reed",)
            ),
            Example("Tom Reed is one of three sons of Anna Berg.", ("Tom Reed | is son of | Anna Berg",)),
            Example("Tom Reed is one of three friends of Anna Berg."),
        ),
    ),
)
