"""Words whose class or lemma the model gets wrong, read anew when its parse is copied."""

import re
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from extract.lexicon import heads
from extract.model import EntityType

if TYPE_CHECKING:
    from spacy.tokens import Doc, Token


@dataclass(frozen=True, slots=True)
class Columns:
    """What is known of each token of a text.

    Attributes:
        aged: tokens "old" that stand for somebody, whose age is no date.
    """

    lemmas: tuple[str, ...]
    tags: tuple[str, ...]
    pos: tuple[str, ...]
    deps: tuple[str, ...]
    aged: frozenset[int]


def reread(doc: "Doc", words: Sequence[str]) -> Columns:
    """The lemma, tag, part of speech and label of each token of a parsed text."""
    tokens = list(doc)
    small = [token for token, word in zip(tokens, words, strict=True) if word.lower() in _DOUBTFUL]
    roles = frozenset(sent.start for sent in doc.sents if _opens_with_role(doc[sent.start]))
    roles |= frozenset(token.i for token in tokens if token.tag_ == "NNPS" and _is_title_of_several(token))
    aged = frozenset(token.i for token in small if _stands_for_person(token))
    posts = frozenset(at for at, word in enumerate(words) if HYPHENED_POST.fullmatch(word))
    groups = frozenset(token.i for token in small if _is_group(token))
    classes = dict.fromkeys(groups | {token.i for token in small if _links_name(token)}, ("NNP", "PROPN"))
    nouns = posts | aged | {token.i for token in small if _plays_forward(token) or _is_held(token)}
    classes |= dict.fromkeys(nouns, ("NN", "NOUN")) | dict.fromkeys(roles, ("NNS", "NOUN"))
    classes |= {token.i: ("JJ", "ADJ") for token in small if _tells_of_place(token)}
    classes |= {token.i: ("IN", "ADP") for token in small if _opens_with_near(token)}
    told = {at: words[at].lower() for at in posts} | dict.fromkeys(aged, AGED)
    told |= {at: words[at].lower()[:-1] for at in roles}
    return Columns(
        lemmas=tuple(told.get(at, lemma) for at, lemma in enumerate(_lemmas(tokens, words))),
        tags=tuple(classes[at][0] if at in classes else token.tag_ for at, token in enumerate(tokens)),
        pos=tuple(classes[at][1] if at in classes else token.pos_ for at, token in enumerate(tokens)),
        deps=tuple("pobj" if at in groups else token.dep_ for at, token in enumerate(tokens)),
        aged=aged,
    )


def _tells_of_place(token: "Token") -> bool:
    """Whether "neighbouring" tells where a name is, and is no verb: "fled to neighbouring Kenya"."""
    beside = token.lower_ in _BESIDE and token.i + 1 < len(token.doc)
    return beside and token.nbor(1).tag_ in {"NNP", "NNPS"}


def _opens_with_near(token: "Token") -> bool:
    """Whether "Near" opens a sentence before a place, where the model takes it for a part of the name."""
    opens = token.text == "Near" and token.dep_ == "compound" and token.head.i > token.i
    return opens and token.ent_type_ == "" and token.nbor(1).ent_type_ in {"GPE", "LOC", "FAC", "PERSON", "ORG"}


def _opens_with_role(token: "Token") -> bool:
    """Whether the first word of a sentence, which the model takes for a name, is a plural noun for people.

    In "Astronauts Ann Roe and Tom Lee returned" nobody is called Astronauts.
    """
    opens = token.tag_ in {"NNP", "NNPS"} and token.lower_.endswith("s")
    return opens and token.dep_ == "compound" and heads().types.get(token.lower_[:-1]) is EntityType.PERSON


def _is_title_of_several(token: "Token") -> bool:
    """Whether a plural noun for people is what several are who are named: "Peruvian Senators Ann Roe and Tom Lund"."""
    kind = heads().types.get(token.lower_.removesuffix("s"))
    if token.dep_ != "compound" or kind is not EntityType.PERSON or token.head.i <= token.i or not token.i:
        return False
    named = token.nbor(-1).tag_ not in {"NNP", "NNPS"} or token.nbor(-1).ent_type_ == "NORP"  # no "Texas Rangers"
    several = token.head.dep_ == "conj" or any(kid.dep_ == "conj" for kid in token.head.children)
    return named and several and token.head.ent_type_ == "PERSON"


def _stands_for_person(token: "Token") -> bool:
    """Whether "old" is the head of a phrase for somebody: "the 75-year-old", but not "the 75-year-old bank"."""
    if token.lower_ not in {"old", "olds"} or token.i < 4 or token.nbor(-2).lower_ not in {"year", "month", "week"}:
        return False
    return token.dep_ in {"nsubj", "nsubjpass", "dobj", "pobj", "appos", "attr", "conj"} and token.nbor(-1).text == "-"


def _is_group(token: "Token") -> bool:
    """Whether "IS" behind a preposition is the group, and no verb: "attacks by IS in Mosul"."""
    return (
        token.text == "IS" and token.dep_ in {"pcomp", "pobj"} and token.pos_ != "PROPN" and not token.nbor(-1).is_upper
    )


def _plays_forward(token: "Token") -> bool:
    """Whether "forward" is a player behind the name of a team: "the Natal forward", "Natal forward Ann Roe"."""
    if token.text != "forward" or token.tag_ != "RB" or not token.i or token.nbor(-1).tag_ != "NNP":
        return False
    if token.i + 1 < len(token.doc) and token.nbor(1).ent_type_ == "PERSON":
        return True
    first = token.i - 1
    while first > 0 and token.doc[first].tag_ in {"NNP", "JJ"}:
        first -= 1
    return token.doc[first].tag_ == "DT" and token.nbor(-1).dep_ != "dobj"


def _is_held(token: "Token") -> bool:
    """Whether "fair" is a market, behind what is shown there: "a book fair", "invited to its science fair"."""
    return token.text in {"fair", "Fair"} and token.i > 0 and token.nbor(-1).lower_ in _SHOWN and token.tag_ == "JJ"


def _links_name(token: "Token") -> bool:
    """Whether a small word stands inside an Arabic name, where the model takes it for a noun: "Zia ul Haq"."""
    if token.text not in _LINKS or not 0 < token.i < len(token.doc) - 1:
        return False
    before, after = token.nbor(-1), token.nbor(1)
    named = before.tag_ == after.tag_ == "NNP" and token.dep_ == "compound" and token.head.i > token.i
    return named and before.head.i != token.i


_LINKS = frozenset("ad as ud ul ur uz".split())
"""Small words inside Arabic names."""
_BESIDE = frozenset(("neighbouring", "neighboring"))
_DOUBTFUL = _LINKS | _BESIDE | frozenset("old olds forward fair is near".split())
"""Words that the model is asked about once more."""
_SHOWN = frozenset(
    """science book trade job jobs career careers recruitment art arts craft crafts food street county state village
    town school college church health toy toys car motor air farm farming agriculture fun film flower antique antiques
    wine tech technology design money property travel tourism fashion furniture arms industry world""".split()
)
"""What fairs are of."""


_MISTAKEN = {"premier": "premiere", "instal": "install", "swam": "swim"}
"""Verbs that the model's tables get wrong."""
_BEFORE_INFINITIVE = frozenset("to will would can could may might shall should must".split())
_SHORT = re.compile(r"[^aeiou]*[aeiou][^aeiouwxy]")
"""A verb of one syllable that doubles its last letter before an ending: "pin", "pinned"."""


AGED = "year-old"
"""Lemma of "old" where it is the head of a phrase for somebody: "the 75-year-old"."""
_PARENT = "mother|father|mum|mom|dad|parent|grandmother|grandfather"
HYPHENED_POST = re.compile(
    rf"[a-z]+-in-(?:chief|command|residence|waiting)|(?:officer|doctor)-in-charge|(?:{_PARENT})-of-(?:two|three|four|five)"
    rf"|(?:bride|groom|wife|husband|{_PARENT})-to-be",
    re.IGNORECASE,
)
"""Who has a post, children or a wedding before her, in one word: "editor-in-chief", "mother-of-two", "bride-to-be"."""
HYPHENED_FOLD = re.compile(r"\d[\d.,]*-fold", re.IGNORECASE)
"""How many times more, in one word."""
IN_LAW = "-in-law"
"""What the tokeniser cuts off a noun of kinship, and what makes another kin of it."""


def _lemmas(tokens: Sequence["Token"], words: Sequence[str]) -> tuple[str, ...]:
    """The lemma of each token; that of "sons" in "sons-in-law" is "son-in-law"."""
    return tuple(_lemma(token) + (IN_LAW if _goes_on_in_law(words, at) else "") for at, token in enumerate(tokens))


def _goes_on_in_law(words: Sequence[str], at: int) -> bool:
    """Whether "-in-law" stands behind a word."""
    return words[at + 1 : at + 2] == ("-",) and "".join(words[at + 1 : at + 5]).lower() == IN_LAW


def _lemma(token: "Token") -> str:
    """The lemma; of a verb, one that English spelling allows and that is a word.

    "fined" is of "fine" and not of "fin", which would be "finned"; "reentered" is of no "reentere"; "to found"
    a firm is not to find it.
    """
    lemma: str = token.lemma_
    if token.pos_ != "VERB":
        return lemma
    if token.lower_ == "found" and token.i and token.nbor(-1).lower_ in _BEFORE_INFINITIVE:
        return "found"
    if _SHORT.fullmatch(lemma) and token.text.lower() in {f"{lemma}ed", f"{lemma}ing"}:
        return f"{lemma}e"
    if _SHORT.fullmatch(lemma) and token.text.lower() == f"{lemma}es" and lemma[-1] not in "sz":  # "hopes"
        return f"{lemma}e"
    if lemma in _MISTAKEN:
        return _MISTAKEN[lemma]
    if not lemma.endswith("e") or token.vocab.has_vector(lemma):
        return lemma
    return next((stem for stem in (lemma[:-1], lemma[:-2]) if token.vocab.has_vector(stem)), lemma)
