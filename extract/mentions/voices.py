"""Whom "I" and "we" stand for in a quotation: who is quoted, or the body for which he speaks."""

from collections.abc import Mapping, Sequence

from extract.found import Named, RoleFound
from extract.model import EntityType, MentionKind
from extract.nouns import VOICES
from extract.parse import Parse
from extract.quotes import Quotes

_SEVERAL = frozenset({EntityType.ORGANIZATION, EntityType.GROUP, EntityType.LOCATION})
"""Kinds of those who call themselves "we" and no others with them."""

_PASSING_ON = frozenset(("report", "quote", "cite", "read"))
"""Verbs of who tells the words of another: an agency, a paper."""

_SPEAKING_FOR = frozenset(("press secretary", "chief executive", "ceo", "managing director"))
"""Titles of those who speak for a body whatever they say, as its spokesmen and its chief officers do."""
_LEADING = frozenset(("chairman", "chairwoman", "founder", "co-founder", "president"))
"""Titles of those who speak for a body where they take a stand."""

_STAND = frozenset(
    """urge condemn welcome support thank oppose demand reject recognise recognize deplore denounce applaud praise
    congratulate commend appeal back salute endorse deny dispute regret apologise apologize appreciate warn ask implore
    disagree""".split()
)
"""Acts that are done by saying so, and attitudes that are shown by it."""

_LINKED = {"call": frozenset(("on", "upon", "for")), "stand": frozenset(("with", "by", "behind", "against"))}
"""Verbs that are such acts with some prepositions."""

_WISHING = frozenset(("want", "like", "wish"))
_POLITE = frozenset(("thank", "congratulate", "praise", "commend", "apologise", "apologize"))
"""What is done already by who would like to do it."""

_OPENING = frozenset(("if", "unless", "whether", "when", "whenever", "how", "why"))
"""What opens a condition or a question."""

_HELPING = frozenset(("will", "'ll", "do", "are", "'re", "would", "'d"))


class Voices:
    """Who is meant by the "we" of those who are quoted in one parse."""

    def __init__(self, parse: Parse, mentions: Sequence[Named], quotes: Quotes) -> None:
        self._parse, self._quotes = parse, quotes
        self._at = {named.head: named for named in mentions if named.kind is not MentionKind.IMPLIED}
        self._spoken_for = _bodies(parse, mentions)

    def meant(self, token: int, kind: str) -> int | None:
        """Head of the mention that a pronoun of speakers stands for, or None where that is not known.

        Args:
            kind: "i", "we" or "you".
        """
        head = self._quotes.speaker_head(token)
        speaker = None if head is None else self._at.get(head)
        if speaker is None or head is None:
            return None
        if kind == "i":
            return head if speaker.type is EntityType.PERSON and not speaker.plural else None
        return self._of_several(token, speaker) if kind == "we" else None

    def _of_several(self, token: int, speaker: Named) -> int | None:
        """The same for "we", "us" and "our"."""
        parse, head = self._parse, speaker.head
        if _is_one_of_several(parse, head) or _takes_in_others(parse, token):
            return None
        if parse.lemmas[parse.heads[head]] in _PASSING_ON:
            return None
        if speaker.plural or speaker.type in _SEVERAL:
            return head
        if speaker.type is not EntityType.PERSON:
            return None
        body = self._body(speaker)
        if body is not None:
            return body
        if not _takes_stand(parse, token):
            return None
        firm = next((role.organisation for role in speaker.roles if _leads(role)), None)
        return firm if firm is not None and self._is_body(firm) else head

    def _body(self, speaker: Named) -> int | None:
        """The body that somebody speaks for, as this mention or another of his name tells."""
        found = next((role.organisation for role in speaker.roles if _is_voice(self._parse, role)), None)
        if found is None and speaker.kind is MentionKind.NAME:
            found = self._spoken_for.get(speaker.name)
        return found if found is not None and self._is_body(found) else None

    def _is_body(self, head: int) -> bool:
        """Whether a noun names a body; what has a spokesman and is taken for a product is its maker."""
        return head in self._at and self._at[head].type in {*_SEVERAL, EntityType.PRODUCT}


def _bodies(parse: Parse, mentions: Sequence[Named]) -> Mapping[str, int]:
    """Head of the body of each one who is named as its spokesman, by his name and surname."""
    found: dict[str, int] = {}
    for named in mentions:
        if named.kind is MentionKind.NAME and named.type is EntityType.PERSON:
            for role in named.roles:
                if role.organisation is not None and _is_voice(parse, role):
                    for name in (named.name, named.name.rpartition(" ")[2]):
                        found.setdefault(name, role.organisation)
    return found


def _is_voice(parse: Parse, role: RoleFound) -> bool:
    """Whether a role is to speak for its body, now."""
    title = role.title.lower()
    officer = title.startswith("chief ") and title.endswith(" officer")
    return not role.former and (parse.lemmas[role.head].lower() in VOICES or title in _SPEAKING_FOR or officer)


def _leads(role: RoleFound) -> bool:
    return not role.former and role.title.lower() in _LEADING


def _is_one_of_several(parse: Parse, speaker: int) -> bool:
    """Whether others are quoted with somebody: "Ann Roe and Tom Lee said"."""
    return parse.child(speaker, "conj") is not None or parse.deps[speaker] == "conj"


def _takes_in_others(parse: Parse, token: int) -> bool:
    """Whether a pronoun means more than who speaks: "we all", "us two", "we the people", "we in Europe"."""
    after = parse.words[token + 1].lower() if token + 1 < len(parse) else ""
    return after in {"all", "both", "as"} or bool(parse.children[token])


def _takes_stand(parse: Parse, token: int) -> bool:
    """Whether "we" is the subject of what somebody does by saying so, and of nothing else: "we urge"."""
    verb = parse.heads[token]
    if parse.deps[token] != "nsubj" or not _is_told(parse, verb):
        return False
    shared = [kid for kid in parse.kids(verb, "conj") if parse.child(kid, "nsubj", "nsubjpass") is None]
    return _is_stand(parse, verb) and all(_is_stand(parse, kid) for kid in shared)


def _is_told(parse: Parse, verb: int) -> bool:
    """Whether a clause says how things are, and is no condition, question or description of something else."""
    while parse.deps[verb] == "conj":
        verb = parse.heads[verb]
    clauses = (verb, *parse.kids(verb, "advcl"))
    marks = {parse.words[kid].lower() for clause in clauses for kid in parse.kids(clause, "mark", "advmod")}
    return parse.deps[verb] in {"ROOT", "ccomp", "parataxis"} and not marks & _OPENING


def _is_stand(parse: Parse, verb: int) -> bool:
    """Whether a verb tells of a stand that is taken now or is to be held on to, or of a wish to thank."""
    lemma, goal = parse.lemmas[verb], parse.child(verb, "xcomp")
    helpers = {parse.words[kid].lower() for kid in parse.kids(verb, "aux")}
    if parse.tags[verb] in {"VBD", "VBN"} or not helpers <= _HELPING:
        return False
    if goal is not None and lemma in _WISHING:
        return parse.lemmas[goal] in _POLITE
    if helpers & {"would", "'d"} or (goal is not None and lemma == "continue"):
        return goal is not None and lemma == "continue" and _is_act(parse, goal)
    return _is_act(parse, verb)


def _is_act(parse: Parse, verb: int) -> bool:
    links = {parse.words[kid].lower() for kid in parse.kids(verb, "prep", "prt")}
    return parse.lemmas[verb] in _STAND or bool(links & _LINKED.get(parse.lemmas[verb], frozenset()))
