"""What somebody is told to be by a clause ("Ann Roe was elected mayor"), and the other words for an office."""

from __future__ import annotations

from collections.abc import Iterator

from extract.lexicon import heads, titles
from extract.model import EntityType
from extract.nouns import TIE_NOUN
from extract.parse import Parse

_WORDS = {
    "sen": "senator lawmaker politician",
    "sen.": "senator lawmaker politician",
    "senator": "lawmaker politician",
    "rep": "representative congressman congresswoman lawmaker",
    "rep.": "representative congressman congresswoman lawmaker",
    "representative": "congressman congresswoman lawmaker",
    "congressman": "lawmaker politician",
    "congresswoman": "lawmaker politician",
    "mp": "lawmaker parliamentarian legislator politician",
    "mep": "lawmaker parliamentarian",
    "parliamentarian": "lawmaker",
    "legislator": "lawmaker politician",
    "councillor": "politician",
    "ambassador": "diplomat envoy",
    "envoy": "diplomat",
    "consul": "diplomat",
    "gov": "governor",
    "gov.": "governor",
    "gen": "general",
    "gen.": "general",
    "col": "colonel",
    "col.": "colonel",
    "lt": "lieutenant",
    "lt.": "lieutenant",
    "maj": "major",
    "maj.": "major",
    "capt": "captain",
    "capt.": "captain",
    "sgt": "sergeant",
    "sgt.": "sergeant",
    "justice": "judge",
    "attorney": "lawyer",
    "lawyer": "attorney",
    "solicitor": "lawyer",
    "barrister": "lawyer",
    "priest": "clergyman cleric",
    "bishop": "clergyman cleric",
    "archbishop": "clergyman cleric",
    "imam": "cleric",
    "ayatollah": "cleric",
    "analyst": "expert",
    "economist": "expert analyst",
    "professor": "academic",
    "physicist": "scientist researcher",
    "chemist": "scientist researcher",
    "biologist": "scientist researcher",
    "astronomer": "scientist researcher",
    "surgeon": "doctor",
    "physician": "doctor",
    "novelist": "author writer",
    "author": "writer",
    "poet": "writer",
    "filmmaker": "director",
    "actor": "star",
    "actress": "star",
    "singer": "star musician",
    "rapper": "musician",
    "guitarist": "musician",
    "journalist": "reporter",
    "reporter": "journalist",
    "correspondent": "journalist reporter",
    "boxer": "fighter",
    "sprinter": "athlete",
    "swimmer": "athlete",
    "coach": "boss",
    "manager": "boss",
    "businessman": "entrepreneur tycoon",
    "entrepreneur": "businessman",
    "tycoon": "businessman",
    "striker": "forward player",
    "forward": "striker player",
    "midfielder": "player",
    "defender": "player",
    "goalkeeper": "player keeper",
}
"""Further words by which a text takes up who bears an office, of one meaning with it or wider."""

_BECOMING = frozenset(("be", "become", "remain"))
_CHOOSING = frozenset(
    """name elect re-elect reelect appoint reappoint choose select make crown ordain swear install inaugurate confirm
    hire pick recruit""".split()
)
"""Verbs that give an office to their object."""
_TAKING = frozenset("serve act work take join return begin start continue".split())
"""Verbs whose subject has the office behind "as"."""
_SPEAKING = frozenset(("speak", "testify"))
_LEAVING = frozenset(("resign", "quit", "retire"))
"""Verbs whose subject had it to the last, and is called so still."""
_ANYBODY = frozenset("man woman boy girl person child one victim member part suspect".split()) | TIE_NOUN
"""Nouns that tell no office: who has one of them may be anybody."""


_TITLES = {
    "prime minister": "premier pm",
    "chief executive": "ceo boss",
    "chief executive officer": "ceo boss",
    "secretary general": "chief",
    "secretary-general": "chief",
    "foreign minister": "diplomat",
    "deputy foreign minister": "diplomat",
    "vice foreign minister": "diplomat",
    "vice-foreign minister": "diplomat",
}
"""The same for offices of several words."""


def words_for(lemma: str, title: str = "") -> frozenset[str]:
    """The words by which a text takes up somebody with an office, of which the last word and all of it are given."""
    return frozenset((lemma, *_WORDS.get(lemma, "").split(), *_TITLES.get(title.lower(), "").split()))


def given(parse: Parse) -> Iterator[tuple[int, int]]:
    """The heads of who is told to have an office, each with that of the office, by position of what stands behind."""
    for noun in range(len(parse)):
        link = parse.heads[noun]
        through = parse.deps[noun] == "pobj" and parse.words[link].lower() == "as"
        verb = parse.heads[link] if through else link
        if not (through or parse.deps[noun] in {"attr", "oprd"}) or not _tells(parse, verb):
            continue
        bearer: int | None = noun  # "the mayor is Ann Roe"
        office = parse.child(verb, "nsubj") if parse.pos[noun] == "PROPN" and parse.lemmas[verb] == "be" else None
        if _is_office(parse, noun):
            bearer, office = _bearer(parse, verb, through=through), noun
        if bearer is not None and office is not None and _is_office(parse, office):
            yield bearer, office


def _bearer(parse: Parse, verb: int, *, through: bool) -> int | None:
    """Whom a verb gives an office, which stands beside it or behind "as"; who does so in "her visit as mayor"."""
    lemma = parse.lemmas[verb]
    if lemma in _CHOOSING:
        return parse.child(verb, "nsubjpass", "dobj")
    if not through:
        return parse.child(verb, "nsubj") if lemma in _BECOMING else None
    if parse.pos[verb] == "NOUN":
        owner = parse.child(verb, "poss")
        return owner if owner is not None and parse.tags[owner] == "PRP$" else None
    if parse.tags[verb] == "VBG" and parse.deps[verb] in {"advcl", "acl"} and lemma in _TAKING | _SPEAKING:
        return parse.heads[verb] if parse.deps[verb] == "acl" else parse.child(parse.heads[verb], "nsubj")
    return parse.child(verb, "nsubj") if lemma in _TAKING | _LEAVING else None


def _is_office(parse: Parse, noun: int) -> bool:
    """Whether a noun names what one person is, and still is; who is but the deputy of "the mayor" is not he."""
    lemma = parse.lemmas[noun].lower()
    narrowing = {parse.words[kid].lower() for kid in parse.kids(noun, "amod", "advmod", "compound", "nmod", "prep")}
    single = parse.tags[noun] in {"NN", "NNP"} and lemma not in _ANYBODY
    person = heads().types.get(lemma) is EntityType.PERSON
    return single and person and narrowing.isdisjoint(titles().former | {"until", "vice", "deputy"})


def _tells(parse: Parse, verb: int) -> bool:
    """Whether a verb tells what has come about: not denied, planned, supposed or over."""
    beside = parse.kids(verb, "aux", "auxpass", "neg", "mark", "prep", "advmod")
    open_ = any(
        parse.tags[kid] in {"MD", "TO"} or parse.deps[kid] == "neg" or parse.words[kid].lower() in _OPEN
        for kid in beside
    )
    return not open_ and parse.tags[verb] != "VB"


_OPEN = frozenset(("if", "unless", "until", "when", "whether", "once", "formerly", "previously"))
"""Words beside a verb by which an office is supposed, or was held in other times."""
