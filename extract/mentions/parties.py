"""Reads off a role the party that it names: the Labour Party in "Labour MP Ann Roe"."""

from collections.abc import Iterator, Mapping, Sequence

from extract.found import Named
from extract.model import EntityType, MentionKind
from extract.names import fold
from extract.parse import Parse

PARTIES: Mapping[str, str] = {
    "labour": "Labour Party",
    "conservative": "Conservative Party",
    "tory": "Conservative Party",
    "republican": "Republican Party",
    "gop": "Republican Party",
    "democrat": "Democratic Party",
    "democratic": "Democratic Party",
    "green": "Green Party",
    "socialist": "Socialist Party",
    "communist": "Communist Party",
    "liberal": "Liberal Party",
}
"""The party that a word before an office means, by that word in lower case. Source: own, parties of news in English."""

_ALONE = frozenset({"republican", "democrat"})
"""Words that say of a person that he is of the party without an office behind them."""
_OFFICES = frozenset(
    """mp senator congressman congresswoman representative rep. sen. leader candidate governor lawmaker councillor
    politician mayor peer member nominee backbencher legislator whip chairman chairwoman chair msp mep mla td deputy
    premier pm congressmember assemblyman assemblywoman delegate strategist activist frontbencher""".split()
)


_ARGUMENTS = frozenset("nsubj nsubjpass dobj pobj dative poss conj".split())

LETTERS: Mapping[str, str] = {"R": "Republican Party", "D": "Democratic Party"}
"""The party that a letter before a state means, behind the name of an American politician."""


def names_party(word: str) -> bool:
    """Whether a word means a party: "Labour", the letter "R"."""
    return word in LETTERS or word.lower() in PARTIES


def find_parties(parse: Parse, written: Sequence[Named]) -> Iterator[Named]:
    """The parties that the roles of persons name, as mentions that they imply; so of "is a Labour MP", "(R-Texas)"."""
    seen: set[int] = set()
    for letter in _lettered(parse):
        seen.add(letter)
        yield _implied(letter, LETTERS[parse.words[letter]])
    roles = [(role.start, role.head) for named in written if named.type is EntityType.PERSON for role in named.roles]
    roles += [(parse.subtree(noun)[0], noun) for noun in range(len(parse)) if _says_who(parse, noun)]
    taken = {named.head for named in written if parse.deps[named.head] in _ARGUMENTS}
    for start, head in roles:
        for token in range(start, head + (head not in taken)):  # "the Texas Democrat" is a person, and no party
            word = parse.words[token].lower()
            fits = word in _ALONE if token == head else parse.words[head].lower() in _OFFICES
            if word == "liberal" and parse.words[token + 1 : token + 2] == ("Democrat",):
                continue
            if word in PARTIES and parse.words[token][0].isupper() and fits and token not in seen:
                seen.add(token)
                liberal = word == "democrat" and token > 0 and parse.words[token - 1] == "Liberal"
                yield _implied(token, "Liberal Democrats" if liberal else PARTIES[word])


def _implied(token: int, name: str) -> Named:
    """The mention of a party that a word implies."""
    return Named(token, token + 1, token, MentionKind.IMPLIED, EntityType.ORGANIZATION, name, known=name, proper=True)


def _lettered(parse: Parse) -> Iterator[int]:
    """The letters for parties before states: "R" in "Ann Roe (R-Texas)" and "Tom Lee, D-Ohio,"."""
    for letter in range(2, len(parse) - 2):
        opened = parse.words[letter - 1] in {"(", ","} and parse.tags[letter - 2] in {"NNP", "NNPS"}
        tied = parse.words[letter + 1] in {"-", "–"} and parse.words[letter + 2][0].isupper()
        if parse.words[letter] in LETTERS and opened and tied and parse.tags[letter + 2] in {"NNP", "NNPS"}:
            yield letter


def _says_who(parse: Parse, noun: int) -> bool:
    """Whether a noun says what the subject of a clause is, or as what it acts, with an article or none."""
    head, dep = parse.heads[noun], parse.deps[noun]
    told = dep == "attr" and parse.lemmas[head] in {"be", "become"}
    if not told and not (dep == "pobj" and parse.words[head].lower() == "as"):
        return False
    article = parse.child(noun, "det")
    return article is None or parse.words[article].lower() in {"a", "an", "the"}


def is_party(name: str) -> bool:
    """Whether a name is a party's: "the Green Party of Peru", "Christian Democrats", "Popular Front", "Sinn Féin"."""
    folded = fold(name)
    if not folded or not name.removeprefix("the ")[0].isupper():
        return False
    *before, last = folded.split(" of ")[0].split(" for ")[0].split()
    ideas = any(word in _IDEAS or word.startswith(_STEMS) for word in before)
    wide = ideas or any(word in _HOPES for word in before)
    told = last in _PARTY or (last in _BODIES and ideas) or (last in _CAMPS and wide)
    return told or folded in _NAMES or folded in PARTIES


def is_named_party(name: str) -> bool:
    """Whether a name is that of a party that no reader takes for something else: "Sinn Féin"."""
    return fold(name) in _NAMES


_PARTY = frozenset(
    "party democrats republicans conservatives liberals greens socialists communists tories bolsheviks nazis".split()
)
"""Last words that name a party, whatever stands before them."""
_CAMPS = frozenset("front movement alliance coalition bloc rally list democracy left".split())
_BODIES = frozenset("union federation league congress".split())
"""Last words that name a party behind a word for what it stands for; a workers' union is none."""
_IDEAS = frozenset("democratic liberal conservative progressive republican radical patriotic".split())
_STEMS = ("socialis", "communis", "revolution")
_HOPES = frozenset(
    """national popular people peoples workers labour labor christian civic freedom justice unity centre center
    left""".split()
)
_NAMES = frozenset(
    fold(name)
    for name in """
    Sinn Féin, Fine Gael, Fianna Fáil, Plaid Cymru, SNP, DUP, SDLP, UKIP, Reform UK, Lib Dems, CDU, CSU, SPD,
    AfD, Alternative for Germany, Die Linke, FPÖ, SPÖ, ÖVP, Fidesz, Jobbik, Civic Platform, Law and Justice,
    Forza Italia, Lega Nord, Brothers of Italy, Syriza, PASOK, New Democracy, Podemos, Ciudadanos, La
    République En Marche, Parti Québécois, Bloc Québécois, Likud, Kadima, Yesh Atid, Fatah, AKP, Kuomintang,
    Komeito, Golkar, UMNO, BJP, Indian National Congress, ANC, African National Congress, ZANU-PF, Frelimo,
    Renamo, SWAPO, MPLA, UNITA, United Russia, Yabloko, Fatherland, Servant of the People, Morena, Ennahda,
    Awami League, Pakistan Muslim League, Jamaat-e-Islami, National League for Democracy""".split(",")
)
"""Parties whose names do not say that they are. Source: own, parties that lead a government or its opposition."""
