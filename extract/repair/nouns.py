"""Mends parse errors inside noun phrases: coordinated modifiers and titles, prepositions of several words."""

from extract.lexicon import places
from extract.model import EntityType
from extract.nouns import ACT_NOUN, BEFALLING_NOUN, TIE_NOUN, UNDERGONE_NOUN
from extract.parse import Parse
from extract.repair.draft import ACTORS, PROPER, Draft, kind_of

_NOUNS = frozenset({"NN", "NNS"})
_ROLES = frozenset("nsubj nsubjpass dobj pobj attr appos conj dative".split())
_PREPOSITIONS: dict[str, str] = {
    "in": """connection:with accordance:with response:to addition:to support:of favour:of favor:of charge:of front:of
        view:of spite:of light:of place:of search:of need:of respect:of terms:of exchange:for return:for relation:to
        reference:to contrast:to comparison:with|to conjunction:with collaboration:with cooperation:with
        co-operation:with partnership:with coordination:with line:with protest:against|at|over reaction:to
        retaliation:for|against breach:of violation:of memory:of honour:of honor:of pursuit:of opposition:to
        preparation:for case:of defiance:of recognition:of lieu:of wake:of course:of name:of face:of aid:of
        possession:of touch:with contact:with dispute:with conflict:with competition:with
        love:with league:with cahoots:with alliance:with agreement:with""",
    "on": "behalf:of account:of top:of suspicion:of charges:of grounds:of condition:of basis:of orders:of|from",
    "by": "means:of way:of virtue:of order:of",
    "at": "odds:with war:with hands:of request:of expense:of time:of",
    "with": "regard:to respect:to reference:to help:of|from aim:of support:of|from",
    "for": "lack:of fear:of",
    "under": "pressure:from",
    "as": "part:of result:of consequence:of",
    "en": "route:to|from",
}
"""First word of a preposition in three words, its noun and last words: "in connection with".

Source: Quirk et al., A Comprehensive Grammar of the English Language (1985), §9.11.
"""
_WORDS = {
    (first, noun, last)
    for first, rest in _PREPOSITIONS.items()
    for noun, lasts in (pair.split(":") for pair in rest.split())
    for last in lasts.split("|")
}


def join_adjectives(draft: Draft) -> None:
    """In "the interior and overseas minister", both adjectives stand before the one noun."""
    parse = draft.parse
    for adjective in parse.with_tag("JJ"):
        if parse.deps[adjective] not in _ROLES:
            continue
        link, noun = parse.child(adjective, "cc"), parse.child(adjective, "conj")
        if link is None or noun is None or not adjective < link < noun or parse.tags[noun] not in _NOUNS:
            continue
        between = range(link + 1, noun)
        if not between or any(parse.tags[token] != "JJ" or parse.heads[token] != noun for token in between):
            continue
        draft.take_place(adjective, noun, "amod")
        for kid in parse.children[adjective]:
            if parse.deps[kid] in {"det", "poss", "predet"} or kid > noun:
                draft.hang(kid, noun, parse.deps[kid])


def lower_participle(draft: Draft) -> None:
    """In "nominee of the ruling Green Party", the participle behind the article says which party, and rules nothing."""
    parse = draft.parse
    for participle in parse.with_tag("VBG", before=1):
        if parse.deps[participle] not in _ROLES:
            continue
        article, noun = parse.child(participle, "det"), parse.child(participle, "dobj")
        if article is None or noun is None:
            continue
        if article == participle - 1 and parse.subtree(noun)[0] == participle + 1 and noun > participle:
            draft.take_place(participle, noun, "amod")
            draft.hang(article, noun, "det")
            draft.hand_on(participle, noun)


def return_adjective(draft: Draft) -> None:
    """In "the pilot Ann Roe and French co-pilot Tom Lee", the adjective hangs on the noun behind it."""
    parse = draft.parse
    for adjective in parse.with_dep("conj", behind=1):
        of_place = parse.words[adjective].casefold() in places().adjectives
        if not (of_place or parse.tags[adjective] == "JJ"):
            continue
        noun = next((kid for kid in parse.kids(parse.heads[adjective], "conj") if kid > adjective), None)
        behind = noun is not None and parse.subtree(noun)[0] == adjective + 1 and parse.tags[noun][:2] == "NN"
        if noun is not None and behind and parse.child(adjective, "cc", "conj") is None:
            draft.hang(adjective, noun, "amod")


def raise_clause(draft: Draft) -> None:
    """In "German company Siemens sued", the sentence tells what Siemens did; the noun before says its kind."""
    parse = draft.parse
    for verb in parse.with_dep("relcl", before=2):
        noun = parse.heads[verb]
        if parse.heads[noun] != noun:
            continue
        name = parse.child(verb, "nsubj", "nsubjpass")
        if name is None or parse.tags[name] not in PROPER:
            continue
        kind = kind_of(parse, noun)
        if kind is None or parse.tags[noun] != "NN" or parse.subtree(name)[0] != noun + 1 or parse.child(noun, "prep"):
            continue
        draft.hang(verb, verb, "ROOT")
        draft.hang(noun, name, "compound")
        draft.hand_on(noun, verb)


def raise_agent(draft: Draft) -> None:
    """In "was banned from selling it by the court", the court bans; nobody sells by it.

    So it is in "was succeeded as chairman by Ann Roe" and "was told of the deadline by the minister".
    """
    parse = draft.parse
    for link in parse.with_word("by", before=2):
        verb = parse.heads[link]
        gerund = parse.tags[verb] == "VBG" and parse.deps[verb] == "pcomp"
        role = parse.deps[verb] == "pobj" and parse.words[parse.heads[verb]].lower() == "as"
        if not (gerund or role or _is_told_of(parse, verb)):
            continue
        actor = parse.child(link, "pobj")
        main = parse.heads[parse.heads[verb]]
        passive = parse.child(main, "auxpass") is not None and parse.child(main, "agent") is None
        if actor is None or not passive or link < verb or not _can_act(parse, actor):
            continue
        draft.hang(link, main, "agent")


def raise_doer(draft: Draft) -> None:
    """In "the acquisition of Nordal by Acme", Acme acquires: what befalls something is done by somebody."""
    parse = draft.parse
    for link in parse.with_dep("prep", before=3):
        thing = parse.heads[link]
        of = parse.heads[thing]
        act = parse.heads[of]
        behind = parse.deps[thing] == "pobj" and parse.words[of].lower() == "of"
        done = behind and parse.words[link].lower() == "by" and parse.lemmas[act].lower() in UNDERGONE_NOUN
        made = kind_of(parse, thing) in {EntityType.WORK, EntityType.EVENT}  # "the publication of a book by Ann Roe"
        actor = parse.child(link, "pobj")
        if done and not made and actor is not None and _can_act(parse, actor):
            draft.hang(link, act, "prep")


def _is_told_of(parse: Parse, noun: int) -> bool:
    """Whether a noun that nobody does is what somebody is told of."""
    link = parse.heads[noun]
    done = parse.lemmas[noun].lower() in ACT_NOUN | BEFALLING_NOUN
    told = parse.deps[noun] == "pobj" and parse.words[link].lower() == "of" and not done
    return told and parse.lemmas[parse.heads[link]] in {"tell", "inform", "warn", "remind", "accuse", "convict"}


def raise_board(draft: Draft) -> None:
    """In "the board of directors of Acme", the board is Acme's, and the directors say which board."""
    parse = draft.parse
    for noun in parse.with_dep("pobj", before=2):
        link = parse.heads[noun]
        board = parse.heads[link]
        if parse.lemmas[noun].lower() not in _SEATS or parse.deps[link] != "prep":
            continue
        for kid in parse.kids(noun, "prep") if parse.lemmas[board].lower() in {"board", "council", "court"} else ():
            draft.hang(kid, board, "prep")


_SEATS = frozenset("director trustee governor regent supervisor overseer commissioner".split())


def _can_act(parse: Parse, token: int) -> bool:
    """Whether a noun names somebody: a body, a person, or a proper name that is no place or time."""
    kind = kind_of(parse, token)
    return parse.label(token) in {"PERSON", "ORG", "NORP"} or kind in ACTORS


def join_preposition(draft: Draft) -> None:
    """In "charged in connection with a raid", "in connection with" is one preposition."""
    parse = draft.parse
    for noun in parse.with_dep("pobj", before=1, behind=1):
        first, last = parse.heads[noun], noun + 1
        if parse.heads[last] != noun or parse.deps[first] != "prep":
            continue
        if tuple(parse.words[token].lower() for token in (first, noun, last)) not in _WORDS:
            continue
        inner = list(range(first + 1, noun))
        if any(parse.words[token].lower() not in {"the", "a"} or parse.heads[token] != noun for token in inner):
            continue
        if len(parse.children[noun]) != len(inner) + 1 or len(parse.children[first]) != 1:
            continue
        draft.hang(last, parse.heads[first], "prep")
        for token in (first, *inner, noun):
            draft.hang(token, last, "fixed")


def part_account(draft: Draft) -> None:
    """In "take into account people who left", the people are taken into account: they are no account people."""
    parse = draft.parse
    for account in parse.with_word("account", "consideration", "custody", before=2, behind=1):
        noun, link = parse.heads[account], account - 1
        verb = parse.heads[link]
        if noun <= account:
            continue
        if parse.words[link].lower() == "into" and parse.heads[noun] == link and parse.lemmas[verb] == "take":
            draft.hang(account, link, "pobj")
            draft.hang(noun, verb, "dobj")


def join_on_board(draft: Draft) -> None:
    """In "was on board the plane", "on board" is one preposition of the plane, which is nobody."""
    parse = draft.parse
    for board in parse.with_word("board", before=1, behind=1):
        link = board - 1
        if parse.words[link].lower() != "on":
            continue
        if (
            parse.deps[board] in {"appos", "compound"} and parse.heads[parse.heads[board]] == link
        ):  # "crew on board Dauntless"
            draft.hang(board, link, "fixed")
        if parse.heads[board] != link:
            continue
        noun = next((kid for kid in parse.children[parse.heads[link]] if kid > board), None)
        beside = noun is not None and parse.subtree(noun)[0] == board + 1
        if noun is not None and beside and parse.deps[noun] in {"attr", "dobj", "npadvmod"}:
            draft.hang(noun, link, "pobj")
            draft.hang(board, link, "fixed")


def lower_shared_of(draft: Draft) -> None:
    """In "tourists and members of the party", only the noun that says nothing without "of" is the party's.

    Other nouns for several people share it: "ministers and bankers of the union". So it is with a word for a part or a
    number: "the government and parts of the opposition".
    """
    parse = draft.parse
    for second in parse.with_dep("conj", before=2, behind=1):
        first, link = parse.heads[second], second + 1
        if parse.words[link] != "of" or parse.heads[link] != first:
            continue
        several = parse.tags[first] == parse.tags[second] == "NNS"
        person = kind_of(parse, first) is EntityType.PERSON
        owed = several and person and parse.lemmas[second] in _OF_OTHERS and parse.lemmas[first] not in _OF_OTHERS
        part = parse.tags[second] == "NNS" and parse.lemmas[second] in _PARTS and parse.lemmas[first] not in _PARTS
        if owed or part:
            draft.hang(link, second, "prep")


_OF_OTHERS = TIE_NOUN | frozenset("representative head leader employee fan owner resident citizen founder".split())
"""Nouns for people that are so to somebody."""
_PARTS = frozenset(
    "part piece sheet bit hundred dozen thousand million score ton litre liter pound kilo sort kind type lot".split()
)


def join_clock(draft: Draft) -> None:
    """In "after 12.30 am on Friday", "am" is no form of "be"."""
    parse = draft.parse
    for half in parse.with_word("am", "pm", before=2):
        hour, above = half - 1, parse.heads[half]
        if parse.tags[hour] != "CD":
            continue
        if parse.deps[half] == "conj" and parse.heads[hour] == above:  # "got up around 6 am to fish"
            draft.hang(half, above, "npadvmod")
            draft.hand_on(half, above)
        elif parse.heads[hour] != half:
            continue
        draft.hang(hour, half, "nummod")
        verb = parse.heads[above] if parse.deps[half] == "pobj" else half
        for kid in parse.kids(half, "prep"):
            draft.hang(kid, verb, "prep")
