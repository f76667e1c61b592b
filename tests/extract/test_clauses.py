"""Subjects and groups of verbs, on parses kept in files."""

import pytest

from extract.clauses import Clauses
from extract.mentions import find_mentions
from extract.parse import Parse
from extract.repair import repair
from extract.rules.context import Context
from tests.extract.parses.make import stored

PARSES = stored("clauses")

FOUND = {
    "It took three years of hard work to build a bridge.": ("It | took",),
    "Our aim is to end the war.": ("aim | is",),
    "The mayor, who has called for a panel to investigate the fire, resigned.": (
        "mayor | has called",
        "panel | to investigate",
        "mayor | resigned",
    ),
    "Two men were held, with one of them escorted to the border.": (
        "men | were held | passive",
        "one | escorted | passive",
    ),
    "Ivo Moss was born in Oslo and studied at the Nordal Academy.": ("Moss | was born | passive", "Moss | studied"),
    "The text was read and studied at the school.": ("text | was read | passive", "text | was studied | passive"),
    "On Monday the union had called on Acme to refrain from threats.": ("union | had called", "Acme | to refrain"),
    "The mayor praised the plan saying it helped the poor.": ("mayor | praised", "mayor | saying", "it | helped"),
    "Fans held a banner saying the mayor must go.": ("Fans | held", "banner | saying", "mayor | must go"),
    "He did odd work in Peru, which many saw as a penance.": ("He | did", "many | saw"),
    "The mill burned down, meaning that ten men lost their jobs.": ("mill | burned down", "men | lost"),
    "Acme will spend $10 million to buy the mine.": ("Acme | will spend", "Acme | to buy"),
    "Acme's aim is to end the war.": ("aim | is", "Acme | to end"),
    "Nordal is considering ways to raise funds.": ("Nordal | is considering", "Nordal | to raise"),
    "There must be a way to end the war.": (),
    "Ann Roe was caught with a false passport to visit Oslo.": ("Roe | was caught | passive", "Roe | to visit"),
    "It is time to join hands.": ("It | is",),
    "He told members to never leave the plant and never play with tools.": (
        "He | told",
        "members | to never leave",
        "members | to never play",
    ),
    "Yoga is a way to ease pain.": ("Yoga | is", "Yoga | to ease"),
    "Ann Roe is not the minister who signed the treaty.": ("Roe | is not", "minister | signed"),
    "It is a list of attacks targeting the West that were inspired by rebels.": (
        "It | is",
        "attacks | targeting",
        "attacks | were inspired | passive",
    ),
    "The deal was made with companies in Arles, which has been hit by strikes.": (
        "deal | was made | passive",
        "Arles | has been hit | passive",
    ),
    "Teams from Peru, Kenya and Chile, which are covered by the ban, left.": (
        "Peru, Kenya, Chile | are covered | passive",
        "Teams | left",
    ),
    "Kenyans have braved the heavy rain to protest against the mayor.": (
        "Kenyans | have braved",
        "Kenyans | to protest",
    ),
    "Acme will rely on the market to sell its goods.": ("Acme | will rely", "Acme | to sell"),
    "Acme will rely on Ann Roe to sell its goods.": ("Acme | will rely", "Roe | to sell"),
    "Acme directed the Department of Roads to form a team.": ("Acme | directed", "Department | to form"),
    "The doctors have no idea what caused the fire.": ("doctors | have",),
    "It will grow, assuming the plan works.": ("It | will grow", "plan | works"),
    "It takes courage to explore the cave.": ("It | takes",),
    "The mayor will press the rebels to leave the town.": ("mayor | will press", "rebels | to leave"),
    "Demand has pushed Acme to upgrade its mills.": ("Demand | has pushed", "Acme | to upgrade"),
    "Let's improve the plan for all.": (),
    "He saw Lima and Moss, which is a port.": ("He | saw", "Moss | is"),
    "Peru sent a request to Kenya to withdraw its guards.": ("Peru | sent", "Kenya | to withdraw"),
    "Ann Roe set up a committee to investigate Acme.": ("Roe | set up", "committee | to investigate"),
    "They established a commission to examine the law.": ("They | established", "commission | to examine"),
    "Troops were sent to Lima to fight rebels.": ("Troops | were sent | passive", "Troops | to fight"),
    "Kenya sent Ann Roe to Lima to negotiate the deal.": ("Kenya | sent", "Roe | to negotiate"),
    "Kenya sent a letter to Lima to protest the deal.": ("Kenya | sent", "Kenya | to protest"),
    "He formed a company to avoid taxes.": ("He | formed", "He | to avoid"),
    "Tom Reed made an appeal to Peru to release Anna Berg.": ("Reed | made", "Peru | to release"),
    "The envoy left Acme in the case, launched by prosecutors in 2015.": ("envoy | left",),
    "They met a girl with illnesses who left the home.": ("They | met", "girl | left"),
    "A girl who left with a couple and another child has been found.": (
        "girl | left",
        "girl | has been found | passive",
    ),
    "Bonds follow rules set by the bank, which are unlike those in Peru.": (
        "Bonds | follow",
        "rules | set | passive",
        "rules | are",
    ),
    "It began with the feud between the gangs which has cost ten lives.": ("It | began", "feud | has cost"),
    "She is part of a group made up of nurses and scientists that has cracked the code.": (
        "She | is",
        "group | made up | passive",
        "group | has cracked",
    ),
    "No party can win a majority in the parliament, making coalitions a necessity.": ("party | can win",),
    "It fell to Ann Roe to reassure her hosts.": (
        "It | fell",
        "Roe | to reassure",
    ),
    "The mayor was killed in a raid targeting her car.": (
        "mayor | was killed | passive",
        "raid | targeting",
    ),
    "The firm has no proof supporting its claim.": (
        "firm | has",
        "proof | supporting",
    ),
    "The girl was attacked using acid.": ("girl | was attacked | passive",),
    "The knife used by the thief to kill her was found.": (
        "knife | used | passive",
        "thief | to kill",
        "knife | was found | passive",
    ),
    "Peru's vote to ban the party was close.": ("Peru | vote to ban", "vote | was"),
    "He was grateful to Tom Reed for revealing the plan.": ("He | was", "Reed | revealing"),
    "Tom Reed is on the run and considered dangerous.": ("Reed | is", "Reed | considered | passive"),
    "Tom Reed was caught at the border and sent back to Kenya.": (
        "Reed | was caught | passive",
        "Reed | sent | passive",
    ),
    "Tom Reed was kicked, beaten and attacked with knives.": (
        "Reed | was kicked | passive",
        "Reed | beaten | passive",
        "Reed | attacked | passive",
    ),
    "The mayor said ten guards combed through the ruins.": ("mayor | said", "guards | combed"),
    "Tom Reed stayed despite the fact that they were sold and was a regular in the team.": (
        "Reed | stayed",
        "they | were sold | passive",
    ),
    "The stop was the last on a tour of Kenya, which began in Lima.": ("stop | was", "tour | began"),
    "Tom Reed was a member of the Nordal Committee that investigated the fraud.": (
        "Reed | was",
        "Committee | investigated",
    ),
    "Tom Reed was a member of the committee who investigated the fraud.": ("Reed | was", "Reed | investigated"),
    "They trade sugar for dollars, which means that taxes grow.": ("They | trade", "taxes | grow"),
    "The council put him, along with ten others, on a list.": ("council | put",),
    "The weavers paid ten dollars are poor.": (
        "weavers | paid | passive",
        "weavers | are",
    ),
    "Kenya will be prepared to help Peru.": ("Kenya | will be", "Kenya | will be prepared to help"),
    "Kenya seems prepared to help Peru.": ("Kenya | seems", "Kenya | seems prepared to help"),
    "Ann Roe found Kenya ready to help Peru.": ("Roe | found",),
    "It is an honour and a great duty to be chosen for the choir.": ("It | is",),
    "Five men are to appear in a Kenyan court tomorrow charged with theft.": (
        "men | are",
        "men | are to appear",
        "men | charged | passive",
    ),
    "Special units began a hunt after he attacked the palace.": ("units | began", "he | attacked"),
    "The rebels refused to give up and instead decided to storm the palace.": (
        "rebels | refused",
        "rebels | refused to give up",
        "rebels | decided",
        "rebels | decided to storm",
    ),
    "He is believed to be hiding in Kandy.": ("He | is believed | passive", "He | is believed to be hiding"),
    "The mayor, who left the party, founded a club.": ("mayor | left", "mayor | founded"),
    "Anna Berg along with her guards stormed the palace.": ("Berg, guards | stormed",),
    "The expert lashed out at Ann Roe for leaving the party.": ("expert | lashed out", "Roe | leaving"),
    "Acme is close to selling the mill.": ("Acme | is", "Acme | selling"),
    "Police arrested and questioned the boy.": ("Police | arrested", "Police | questioned"),
    "The boy was arrested and questioned by police.": (
        "boy | was arrested | passive",
        "boy | was questioned | passive",
    ),
    "After leaving the army, Tom Reed joined the rebels.": ("Reed | leaving", "Reed | joined"),
    "The judge accused the guards of helping the thieves.": ("judge | accused", "guards | helping"),
    "The guards were accused of helping the thieves.": (
        "guards | were accused | passive",
        "guards | were accused of helping",
    ),
    "The mayor asked the union to end the strike.": ("mayor | asked", "union | to end"),
    "Anna Berg called on the mayor to resign.": ("Berg | called", "mayor | to resign"),
    "The boys have been tried and fined 50 dollars.": (
        "boys | have been tried | passive",
        "boys | have been fined | passive",
    ),
    "The games follow the championships in Kandy, which double as trials.": (
        "games | follow",
        "championships | double",
    ),
    "The boys seized a truck the police say was stolen.": (
        "boys | seized",
        "police | say",
        "truck | was stolen | passive",
    ),
    "The girl vanished on Monday, prompting a search.": ("girl | vanished",),
    "The firm's aim is to buy the mill.": ("aim | is", "firm | to buy"),
    "The act gives guards the power to search homes.": ("act | gives", "guards | to search"),
    "Anna Berg put pressure on the mayor to end the strike.": ("Berg | put", "mayor | to end"),
    "Anna Berg appealed to parents to keep the school.": ("Berg | appealed", "parents | to keep"),
    "Anna Berg went to parents to keep the school.": ("Berg | went", "Berg | to keep"),
    "China criticised the ban as hurting trade.": ("China | criticised", "ban | hurting"),
    "The act will limit relying on loans.": ("act | will limit",),
    "Among those arrested were Anna Berg and Tom Reed.": (
        "Berg, Reed | arrested | passive",
        "Berg, Reed | were",
    ),
    "Anna Berg was the first to climb the hill.": ("Berg | was", "Berg | to climb"),
    "The town was struck by an earthquake, killing ten people.": (
        "town | was struck | passive",
        "earthquake | killing",
    ),
    "The town was bombed, killing ten people.": ("town | was bombed | passive",),
    "The next step is to build a bridge.": ("step | is",),
    "Anna Berg left Acme to lead the bank.": ("Berg | left", "Berg | to lead"),
    "The court found Tom Reed guilty of robbing the bank.": ("court | found", "Reed | robbing"),
    "Tom Reed pleaded guilty to robbing the bank.": ("Reed | pleaded", "Reed | robbing"),
    "The mayor promised the union to end the strike.": ("mayor | promised", "mayor | promised to end"),
    "Tom Reed appeared in a Kandy video pledging his loyalty to the rebels.": ("Reed | appeared", "Reed | pledging"),
    "The truck hit the gate, injuring two guards.": ("truck | hit", "truck | injuring"),
    "The party's attempt to win the vote failed.": ("party | attempt to win", "attempt | failed"),
    "The bid by Acme to buy the mine failed.": ("Acme | bid to buy", "bid | failed"),
    "The decision of the court to free the banker was criticised.": (
        "court | decision to free",
        "decision | was criticised | passive",
    ),
    "The promise of a bridge to be built was kept.": ("bridge | to be built | passive", "promise | was kept | passive"),
    "The party made an attempt to win the vote.": ("party | made", "party | made attempt to win"),
    "The clock that he had built was stolen.": ("he | had built", "clock | was stolen | passive"),
    "The clock he had built was stolen.": ("he | had built", "clock | was stolen | passive"),
    "The army fought to hold the bridge.": ("army | fought", "army | to hold"),
    "Tom Reed is likely to leave the party.": ("Reed | is", "Reed | is likely to leave"),
    "A jury in Lima, Ohio charged the mayor.": ("jury | charged",),
    "The teams began digging and was seen in the sea.": ("teams | began", "teams | began digging"),
    "There was a riot in the prison.": (),
    "What fell on the roof was heavy.": ("fell | was",),
    "The plan to close the school failed.": ("plan | failed",),
    "He bought a car to drive.": ("He | bought",),
    "He surfaced in May in a video declaring his loyalty to the rebels.": ("He | surfaced", "He | declaring"),
    "They read a letter saying that the bank had failed.": ("They | read", "letter | saying", "bank | had failed"),
    "He works in a shop selling clocks.": ("He | works", "shop | selling"),
    "The video showing the riot was closed.": ("video | showing", "video | was closed | passive"),
    "They met refugees from Kenya who fled the war.": ("They | met", "refugees | fled"),
    "They met a man who fled the war.": ("They | met", "man | fled"),
    "The news of an attempt to flee spread.": (),
    "The need to win drove them.": ("need | drove",),
    "When asked about the deal, he left.": ("he | asked | passive", "he | left"),
    "The corporation expropriated homes to fatten its bottom line.": (
        "corporation | expropriated",
        "corporation | to fatten",
    ),
    "The cuts are necessary to save the company.": ("cuts | are",),
    "Ann Roe is eager to save the company.": ("Roe | is", "Roe | is eager to save"),
    "The disease the two babies suffered from is rare.": ("babies | suffered", "disease | is"),
    "The judge jailed Ann Roe on charges of theft, forging a will and spreading lies.": (
        "judge | jailed",
        "Roe | forging",
        "Roe | spreading",
    ),
    "The judge jailed Ann Roe on charges of theft, saying that she had lied.": (
        "judge | jailed",
        "judge | saying",
        "she | had lied",
    ),
    "The road runs along the coast.": ("road | runs",),
    "Signing the order would hurt the town.": ("Signing | would hurt",),
    "The scheme is likely to hurt the town.": ("scheme | is", "scheme | is likely to hurt"),
    "The two firms were merged to form a bank and to save jobs.": (
        "firms | were merged | passive",
        "firms | were merged to form",
        "firms | were merged to save",
    ),
    "To form a bank, the two firms had been merged.": ("firms | had been merged | passive",),
    "Police seek Tom Lund and his cousin, who are on the run.": ("Police | seek", "Lund, cousin | are"),
    "They met Tom Lund and his wife, who is a nurse.": ("They | met", "wife | is"),
    "They talked of leaving the union.": ("They | talked", "They | talked of leaving"),
    "The idea of leaving the union failed.": ("idea | failed",),
    "They blocked the road by parking trucks.": ("They | blocked",),
    "They stopped the boy and the dog from crossing the road.": ("They | stopped", "boy, dog | crossing"),
    "They saw cases reported in Chile.": ("They | saw", "cases | reported | passive"),
    "The judge thanked the guards for saving the boy.": ("judge | thanked", "guards | saving"),
    "The judge saw the guards after leaving the court.": ("judge | saw", "judge | leaving"),
}


def clauses(parse: Parse) -> tuple[str, ...]:
    """Clauses with a subject, one line each: subjects, group, voice."""
    found = Context(parse, find_mentions(parse)).clauses
    verbs = (
        token
        for token, pos in enumerate(parse.pos)
        if pos in {"VERB", "AUX"} and parse.deps[token] not in {"aux", "auxpass"}
    )
    lines = (
        " | ".join(
            [", ".join(parse.words[head] for head in clause.subjects), parse.quote(clause.group)]
            + ["passive"] * clause.passive
        )
        for clause in map(found.of, verbs)
        if clause.subjects
    )
    return tuple(lines)


@pytest.mark.parametrize("text", FOUND)
def test_subjects_and_groups(text: str) -> None:
    assert clauses(PARSES[text]) == FOUND[text]


def test_a_gerund_takes_a_preposition_of_several_words_along_and_no_cause() -> None:
    told = clauses(repair(PARSES["The party is in favour of abolishing all charges."]))
    assert told == ("party | is", "party | is in favour of abolishing")
    assert clauses(repair(PARSES["The profit fell as a result of writing back fewer loans."])) == ("profit | fell",)


def test_participle_after_a_thing_is_the_things_when_nobody_can_act() -> None:
    parse = PARSES["The truck hit the gate, injuring two guards."]
    verb = parse.words.index("injuring")
    assert Clauses(parse).of(verb).inherited
    assert Clauses(parse).of(verb) is not Clauses(parse).of(parse.words.index("hit"))
