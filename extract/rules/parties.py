"""Parties: whose member, candidate or officer somebody is told to be."""

from extract.rules.roles import BEARER
from extract.rules.rule import Example, Rule

RULES = (
    Rule(
        name="party_of_role",
        says="Somebody whose role begins with the word for a party is of that party.",
        pattern=f"""
            subject: PROPN|NOUN ~{BEARER}
              role: @role
                object: @party
        """,
        relation=("object",),
        reads="belongs to",
        predicate="affiliated_with_party",
        nominal=True,
        source="Own",
        examples=(
            Example("Labour MP Anna Berg resigned.", ("Anna Berg | belongs to | Labour Party",)),
            Example("Tom Reed, a Democrat, resigned.", ("Tom Reed | belongs to | Democratic Party",)),
            Example("Liberal Democrat leader Anna Berg resigned.", ("Anna Berg | belongs to | Liberal Democrats",)),
            Example("Labour lawyer Tom Reed resigned."),
        ),
    ),
    Rule(
        name="party_of_possessor",
        says="Somebody whose party is told of belongs to it.",
        pattern="""
            subject: poss ~Person
              object: < NOUN|PROPN ~Organization =party
        """,
        relation=("object",),
        reads="belongs to",
        predicate="affiliated_with_party",
        nominal=True,
        guards=("party_political",),
        source="Own",
        examples=(
            Example("Anna Berg's party won.", ("Anna Berg | belongs to | Anna Berg's party",)),
            Example("Tom Reed left his party.", ("his | belongs to | his party",)),
            Example("Kenya's party won."),
            Example("Tom Reed left his birthday party."),
        ),
    ),
    Rule(
        name="party_of_letter",
        says="The letter before a state, behind a politician's name, tells the party.",
        pattern="""
            subject: PROPN ~Person
              state: > appos PROPN
                object: @party
        """,
        relation=("object",),
        reads="belongs to",
        predicate="affiliated_with_party",
        nominal=True,
        source="Own",
        examples=(
            Example("Rep. Anna Berg, D-California, said so.", ("Anna Berg | belongs to | Democratic Party",)),
            Example("Senator Anna Berg (R-Texas) criticised it.", ("Anna Berg | belongs to | Republican Party",)),
            Example("Senator Anna Berg (Texas) said no."),
        ),
    ),
    Rule(
        name="party_of_predicate",
        says="Who is said to be a member or officer of a party by the party's word is of that party.",
        pattern=f"""
            relation: AUX|VERB =be|become
              subject: @subject ~{BEARER}
              noun: > attr NOUN|PROPN
                object: @party
        """,
        relation=("relation", "noun"),
        reads="belongs to",
        predicate="affiliated_with_party",
        nominal=True,
        source="Own",
        examples=(
            Example("Anna Berg is a Democrat.", ("Anna Berg | belongs to | Democratic Party",)),
            Example("Tom Reed is a Labour MP.", ("Tom Reed | belongs to | Labour Party",)),
            Example("Tom Reed is a lawyer."),
        ),
    ),
    Rule(
        name="party_of_candidacy",
        says="Who stands, is elected or serves as one of a party by the party's word is of that party.",
        pattern=f"""
            relation: VERB =run|stand|campaign|serve|sit|return|compete|elect|reelect|re-elect|win|contest
              subject: @candidate ~{BEARER}
              preposition: > prep =as
                noun: > pobj NOUN|PROPN
                  object: @party
        """,
        relation=("relation", "preposition", "noun"),
        reads="belongs to",
        predicate="affiliated_with_party",
        nominal=True,
        source="Own",
        examples=(
            Example("Anna Berg was elected as a Democrat.", ("Anna Berg | belongs to | Democratic Party",)),
            Example("Tom Reed stood as a Labour candidate.", ("Tom Reed | belongs to | Labour Party",)),
            Example("Tom Reed stood as a candidate."),
        ),
    ),
    Rule(
        name="party_of_ticket",
        says="Who stands or is elected on the list of a party is of that party.",
        pattern=f"""
            relation: VERB =run|stand|campaign|serve|sit|return|compete|elect|reelect|re-elect|win|contest
              subject: @candidate ~{BEARER}
              preposition: > prep =on|from|under|via
                noun: > pobj =ticket|list|slate|banner
                  object: @owner ~Organization|Group
        """,
        relation=("relation", "preposition", "noun"),
        reads="{relation} {preposition} the {noun} of",
        predicate="affiliated_with_party",
        nominal=True,
        guards=("object_party",),
        source="Own",
        examples=(
            Example("Tom Reed ran on the Green Party ticket.", ("Tom Reed | ran on the ticket of | Green Party",)),
            Example(
                "Anna Berg was elected on the list of the Green Party.",
                ("Anna Berg | was elected on the list of | the Green Party",),
            ),
            Example("Tom Reed ran on a ticket of hope."),
        ),
    ),
)
