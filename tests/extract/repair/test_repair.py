"""Tests of `extract.repair`."""

from dataclasses import replace
from typing import Any

import pytest

from extract.mentions import find_mentions
from extract.parse import Parse
from extract.repair import repair
from extract.rules import find_candidates
from tests.extract.parse_files import kept, parse_of


def head(parse: Parse, word: str) -> tuple[str, str]:
    """Label and head of the first such word."""
    token = parse.words.index(word)
    return parse.deps[token], parse.words[parse.heads[token]]


def test_an_opening_phrase_joins_its_clause() -> None:
    whole = parse_of("Since Monday")
    broken = replace(
        whole, heads=(0, *whole.heads[1:]), deps=("ROOT", *whole.deps[1:]), sentences=((0, 6), (6, len(whole)))
    )
    parse = repair(broken)
    assert parse == whole
    assert len(parse.sentences) == 1
    assert head(parse, "Since") == ("prep", "embroiled")
    assert parse.sentence_of == (0,) * len(parse)


def test_words_before_a_dash_are_in_apposition() -> None:
    parse = parse_of("The navy chief - Admiral")
    assert head(parse, "chief") == ("appos", "Wafula")
    assert head(parse, "navy")[1] == "chief"


def test_one_subject_in_apposition_to_the_other() -> None:
    parse = parse_of("Head of the Refugee Council")
    chief, verb = parse.words.index("Head"), parse.words.index("told")
    heads = tuple(verb if token == chief else above for token, above in enumerate(parse.heads))
    deps = tuple("nsubj" if token == chief else dep for token, dep in enumerate(parse.deps))
    mended = repair(replace(parse, heads=heads, deps=deps))
    assert head(mended, "Head") == ("appos", "Smith")
    assert head(mended, "Smith") == ("nsubj", "told")


def test_a_coordination_inside_a_phrase() -> None:
    words = ("Police", "and", "Kenyan", "special", "forces", "fled")
    parse = Parse(
        text=" ".join(words),
        words=words,
        lemmas=("police", "and", "kenyan", "special", "force", "flee"),
        tags=("NNS", "CC", "NNP", "JJ", "NNS", "VBD"),
        pos=("NOUN", "CCONJ", "PROPN", "ADJ", "NOUN", "VERB"),
        deps=("nmod", "cc", "conj", "amod", "nsubj", "ROOT"),
        heads=(4, 0, 0, 4, 5, 5),
        starts=(0, 7, 11, 18, 26, 33),
        ends=(6, 10, 17, 25, 32, 37),
        entities=(),
        sentences=((0, 6),),
    )
    mended = repair(parse)
    assert mended.deps == ("nsubj", "cc", "amod", "amod", "conj", "ROOT")
    assert mended.heads == (5, 0, 4, 4, 0, 5)


def test_a_finished_sentence_is_left_alone() -> None:
    whole = parse_of("Since Monday")
    stopped = (*whole.words[:5], ".", *whole.words[6:])
    broken = replace(whole, words=stopped, heads=(0, *whole.heads[1:]), deps=("ROOT", *whole.deps[1:]))
    broken = replace(broken, sentences=((0, 6), (6, len(whole))))
    assert repair(broken) == broken


def test_a_dash_that_parts_nothing() -> None:
    parse = parse_of("The navy chief - Admiral")
    other = parse.words.index("joined")
    far = replace(
        parse,
        heads=tuple(other if word == "chief" else head for word, head in zip(parse.words, parse.heads, strict=True)),
    )
    assert repair(far).deps == far.deps
    unnamed = replace(parse, tags=tuple("NN" if tag == "NNP" else tag for tag in parse.tags))
    assert repair(unnamed) == unnamed


def test_what_is_right_stays() -> None:
    for text in ("Mr Brown met", "Alice Brown and Tom Green", "The Gulf War"):
        [parse] = [parse for known, parse in kept("mentions").items() if known.startswith(text)]
        assert repair(parse) == parse


def parse_in(table: str, *, entities: tuple[tuple[int, int, str], ...] = ()) -> Parse:
    """A parse written as `word/tag/label/head`."""
    rows = [row.rsplit("/", 3) for row in table.split()]
    words = tuple(row[0].strip("~") for row in rows)
    starts, ends, text = [], [], ""
    for raw, word in zip((row[0] for row in rows), words, strict=True):
        text = text + word if raw.startswith("~") else (text + " " + word).lstrip()
        starts.append(len(text) - len(word))
        ends.append(len(text))
    coarse = {"VB": "VERB", "NN": "NOUN", "IN": "ADP", "MD": "AUX"}
    return Parse(
        text=text,
        words=words,
        lemmas=tuple(word.lower() for word in words),
        tags=tuple(row[1] for row in rows),
        pos=tuple(coarse.get(row[1][:2], "X") for row in rows),
        deps=tuple(row[2] for row in rows),
        heads=tuple(int(row[3]) for row in rows),
        starts=tuple(starts),
        ends=tuple(ends),
        entities=entities,
        sentences=((0, len(rows)),),
    )


def test_a_prefix_hangs_on_its_word() -> None:
    mended = repair(
        parse_in("Co/NN/ROOT/0 ~-/NN/nsubj/5 ~owner/NN/appos/1 of/IN/prep/2 Acme/NNP/pobj/3 fled/VBD/ROOT/5")
    )
    assert head(mended, "owner") == ("nsubj", "fled")
    assert head(mended, "Co") == ("compound", "owner")
    assert head(mended, "-") == ("punct", "owner")


def test_a_prefix_that_is_a_root_makes_its_word_the_root() -> None:
    mended = repair(parse_in("re/NN/ROOT/0 ~-/NN/punct/0 ~opened/VBD/conj/0 soon/RB/advmod/0"))
    assert head(mended, "opened") == ("ROOT", "opened")
    assert head(mended, "soon") == ("advmod", "opened")


def test_a_word_between_blanks_is_no_prefix() -> None:
    parse = parse_in("Co/NN/ROOT/0 -/NN/nsubj/5 owner/NN/appos/1 of/IN/prep/2 Acme/NNP/pobj/3 fled/VBD/ROOT/5")
    assert repair(parse) == parse


LED = "It/PRP/nsubj/1 led/VBD/ROOT/1 to/IN/prep/1 help/NN/pobj/2 and/CC/cc/{cc} Ann/NNP/conj/3 was/VBD/auxpass/7 "


def test_the_name_after_and_begins_the_second_clause() -> None:
    mended = repair(parse_in(LED.format(cc=3) + "asked/VBN/conj/1"))
    assert head(mended, "Ann") == ("nsubjpass", "asked")
    assert head(mended, "and") == ("cc", "led")


def test_a_coordination_of_verbs_keeps_its_nouns() -> None:
    parse = parse_in(LED.format(cc=1) + "asked/VBN/conj/1")
    assert repair(parse) == parse


BORN = "Ann/NNP/nsubj/2 ,/,/punct/0 born/VBN/ROOT/2 in/IN/prep/2 Rome/NNP/pobj/3 ,/,/punct/2 {was} poet/NN/attr/6"


def test_a_participle_between_commas_hangs_on_its_noun() -> None:
    mended = repair(parse_in(BORN.format(was="was/VBD/conj/2") + " ././punct/2"))
    assert head(mended, "born") == ("acl", "Ann")
    assert head(mended, "Ann") == ("nsubj", "was")
    assert head(mended, "was") == ("ROOT", "was")
    assert mended.deps[-1] == "punct"
    assert mended.heads[-1] == 6


def test_a_participle_beside_an_infinitive_stays() -> None:
    parse = parse_in(BORN.format(was="be/VB/conj/2"))
    assert repair(parse) == parse


FOUNDER = "the/DT/det/1 founder/NN/ROOT/1 of/IN/prep/1 Acme/NNP/pobj/2 ,/,/punct/3 Ann/NNP/appos/3"


def test_a_person_is_a_founder_and_no_company() -> None:
    mended = repair(parse_in(FOUNDER, entities=((5, 6, "PERSON"),)))
    assert head(mended, "Ann") == ("appos", "founder")


def test_what_is_no_person_stays_beside_its_body() -> None:
    parse = parse_in(FOUNDER)
    assert repair(parse) == parse


def test_a_prefix_above_what_its_word_governs_leaves_no_circle() -> None:
    parse = parse_in("Roe/NNP/nsubj/3 co/NN/dep/4 ~-/HYPH/punct/3 ~written/VBN/ROOT/3 episodes/NNS/dobj/3")
    mended = repair(parse)
    assert head(mended, "co") == ("compound", "written")
    assert head(mended, "written") == ("ROOT", "written")
    assert head(mended, "episodes") == ("dobj", "written")


def test_a_repair_that_ties_a_circle_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    def circle(draft: Any) -> bool:
        draft.hang(0, 1, "dep")
        draft.hang(1, 0, "dep")
        return True

    parse = parse_in("Ann/NNP/nsubj/1 left/VBD/ROOT/1")
    monkeypatch.setattr("extract.repair.REPAIRS", (circle,))
    assert repair(parse) == parse


def test_two_adjectives_stand_before_one_noun() -> None:
    parse = parse_of("France's interior")
    assert head(parse, "interior") == ("amod", "minister")
    assert head(parse, "minister") == ("nsubj", "resigned")


def test_two_titles_stand_before_one_name() -> None:
    parse = parse_of("American academic")
    assert head(parse, "Lund") == ("nsubj", "wrote")
    assert (head(parse, "academic"), head(parse, "professor")) == (("nmod", "Lund"), ("conj", "academic"))


def test_three_words_are_one_preposition() -> None:
    parse = parse_of("Pirates were")
    assert head(parse, "with") == ("prep", "indicted")
    assert (head(parse, "in"), head(parse, "connection")) == (("fixed", "with"), ("fixed", "with"))
    assert head(parse, "of") == ("prep", "arrested")


def test_the_noun_for_its_kind_hangs_on_a_name_that_acts() -> None:
    parse = parse_of("German company")
    assert head(parse, "sued") == ("ROOT", "sued")
    assert head(parse, "company") == ("compound", "Siemens")


def test_who_stands_after_by_does_what_the_passive_says() -> None:
    parse = parse_of("The sect was")
    assert head(parse, "by") == ("agent", "banned")


def test_a_title_without_article_is_of_the_name_behind_it() -> None:
    parse = parse_of("Karl Lund was a lawyer")
    assert (head(parse, "philosopher"), head(parse, "Holm")) == (("compound", "Holm"), ("pobj", "of"))


def test_a_part_is_played_by_the_player() -> None:
    assert head(parse_of("Rita Dahl also"), "as") == ("prep", "appeared")


def test_a_prefix_leaves_the_clause_of_its_verb() -> None:
    parse = parse_of("Tom Reed is a baker who co-founded")
    assert (head(parse, "founded"), head(parse, "Nordal")) == (("relcl", "baker"), ("dobj", "founded"))


def test_the_days_of_a_life_hang_on_the_name() -> None:
    parse = parse_of("Dagfinn Holm")
    assert (head(parse, "July"), head(parse, "March")) == (("appos", "Holm"), ("appos", "July"))


def test_nobody_is_the_second_body_that_somebody_is_a_member_of() -> None:
    parse = parse_of("Ola Dahl was a board")
    assert (head(parse, "Agency"), head(parse, "Acme")) == (("conj", "Gang"), ("conj", "Agency"))


def test_a_year_belongs_to_its_day() -> None:
    assert head(parse_of("Ola Dahl was traded"), "1997") == ("nummod", "July")


def test_two_objects_have_their_givers_each() -> None:
    parse = parse_of("Tom Reed received a bachelor")
    degrees = [token for token, word in enumerate(parse.words) if word == "degree"]
    assert (parse.deps[degrees[1]], parse.heads[degrees[1]]) == ("conj", degrees[0])
    found = find_candidates(parse, find_mentions(parse))
    given = {one.object.head: one.arguments for one in found if one.rule == "active_object" and one.object}
    assert (len(given[degrees[0]]), given[degrees[1]]) == (1, ())


def test_the_second_of_three_names_is_one_of_the_list() -> None:
    parse = parse_of("Anna Berg, Karl Holm, and")
    assert (head(parse, "Holm"), head(parse, "Lund")) == (("conj", "Berg"), ("conj", "Holm"))
    parse = parse_of("France, the Dominican")
    assert head(parse, "Republic") == ("conj", "France")


def test_a_repair_that_leaves_a_root_with_another_label_is_dropped(monkeypatch: pytest.MonkeyPatch) -> None:
    def rootless(draft: Any) -> None:
        draft.hang(0, 0, "conj")

    parse = parse_of("The navy chief - Admiral")
    monkeypatch.setattr("extract.repair.REPAIRS", (rootless,))
    assert repair(parse) == parse
