"""Tests of `extract.coreference`: which mentions of whole sentences are one thing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from extract.coreference import RuleResolver
from extract.found import Cluster, Named
from extract.mentions import find_mentions, with_spoken
from extract.model import EntityType, MentionKind
from extract.parse import Parse
from tests.extract.parse_files import kept, parse_of

TOGETHER = [
    ("Globex sued Kuro in Oslo", "Acme", "the company"),
    ("Globex sued Kuro in Lima", "Acme", "the company"),
    ("Globex sued Kuro in Bergen", "Acme", "the company"),
    ("Kenya met the European", "the European Union", "the bloc"),
    ("Ned Marsh died", "Ned Marsh", "himself"),
    ("The Space Shuttle", "The Space Shuttle Dauntless", "The shuttle"),
    ("Kenya's former", "Kenya's former deputy health minister", "Ann Roe"),
    ("Kenya's former", "Ann Roe", "her"),
    ("Special forces", "Colonel John Otieno", "who"),
    ("The navy chief", "The navy chief", "Admiral Peter Wafula"),
    ("The navy chief", "Admiral Peter Wafula", "he"),
    ("Dozens of Kenyans", "the radical group", "ISIS"),
    ("Dozens of Kenyans", "Dozens of Kenyans", "Kenyans"),
    ("Omar Haddad", "Omar Haddad", "عمر حداد"),
    ("Park Min-ho left", "Park Min-ho", "Park"),
    ("Omar Haddad", "Omar Haddad", "Omar Saleh"),
    ("Omar Haddad", "Omar Haddad", "Abu Omar"),
    ("Ivo Marsh, alias", "Ivo Marsh", "alias Ned Dunn"),
    ("Acme's rival Nordal", "Acme's rival", "Nordal Corp"),
    ("The rules were agreed", "Dutch ministers", "they"),
    ("The European Union", "The European Union", "EU"),
    ("The European Union", "Acme Holdings", "Acme"),
    ("Mr Brown", "Mrs Green", "she"),
    ("Tom Reed was accused", "Tom Reed", "he"),
    ("Mr Brown", "Mr Brown", "He"),
    ("It is clear", "Oslo", "the city"),
    ("It is clear", "The storm", "it"),
    ("The Church of Norway", "The Church of Norway", "The church"),
    ("The Gulf War", "The Gulf War", "the war"),
    ("Rebels launched", "an attack", "The attack"),
    ("The US government fined", "The US government", "The government of the United States"),
    ("President Lars", "his radical supporters", "The supporters of Lars Holm"),
    ("In Bergen", "Bergen", "Norway's second city"),
    ("The South Korean firm", "the airline Norse", "a Norwegian company"),
    ("The mayor of Bergen", "Ola Dahl", "Dahl"),
    ("Kofi Mensah", "Ghana", "the country"),
    ("Kofi Mensah", "the Green Party", "the party"),
    ("Nurses on board", "the ship", "itself"),
    ("Ann Roe praised", "Ann Roe", "Roe"),
    ("Alice Roe said", "Alice Roe", "herself"),
    ("Alice Roe said", "the bank", "Its"),
    ("Kenya mourns", "Kenya", "The country"),
    ("The International Relief", "The International Relief Council", "the IRC"),
    ("The International Relief", "Kojo Asante", "Kojo"),
    ("The International Relief", "Kojo Asante", "Kojo B. Asante"),
    ("The Kenyan parliament", "The Kenyan parliament", "The parliament"),
    ("The company, which", "Acme Motors", "The firm"),
    ("Vera Lang", "the envoy", "Rosa Diaz"),
    ("Kenyan soldiers", "Nairobi", "the capital"),
    ("Kenyan soldiers", "the Nairobi Film Board", "NFB"),
    ("Vera Lang", "Karl Lang", "Lang"),
    ("Snipp Inc priced", "Snipp Inc", "The Lima-based company"),
    ("Author Ann Marsh Reed", "Author Ann Marsh Reed", "Reed"),
    ("Acme sued Nordal and has", "Acme", "its"),
    ("Ann Marsh, wife of", "Ann Marsh", "mother of Karl Lee"),
    ("Tom Lee said that Mr Banks", "Tom Lee", "him"),
    ("Ned Hall spoke", "Ned Hall", "him"),
    ("Ned Dunn spoke", "Ned Dunn", "him"),
    ("Ned Moss spoke", "Ned Moss", "him"),
    ("Ned Park spoke", "Ned Park", "him"),
    ("The soldiers said", "The soldiers", "themselves"),
    ("The soldiers said", "The soldiers", "them"),
    ("The town of Hamar", "The town of Hamar", "Hamar"),
    ("The town of Hamar", "Hamar", "its"),
    ("She was born in the Danish", "the Danish port of Kolding", "Kolding"),
    ("The southern Indian state", "The southern Indian state of Goa", "Goa"),
    ("We sold the ferry", "We", "our"),
    ("The Conservatives lost", "The Conservatives", "the Conservative Party"),
    ("Ricardo Soto", "Ricardo Soto Vega", "Soto"),
    ("The Institute of Volcano", "The Institute of Volcano Science", "Involsci"),
    ("Karl Berg, brother", "Maria Berg", "his sister"),
    ("Ann Roe, the wife", "Bob Lee", "her husband"),
    ("Vera Lind married", "Karl Lind", "Her husband"),
    ("Karl Holm was succeeded", "Vera Lind", "his successor"),
    ("Karl Holm was succeeded", "Karl Holm", "her predecessor"),
    ("Globex boss", "Globex", "his company"),
    ("The Party of the Left", "The Party of the Left", "PL"),
    ("We sold the ferry", "the ferry", "this ferry"),
    ("A decision was made", "A decision", "The decision"),
    ("The Oslo Opera", "Oslo", "Oslo"),
    ("Special Counsel", "Special Counsel Jack Smith", "I"),
    ("Special Counsel", "Special Counsel Jack Smith", "my"),
    ('"I resigned', "Maria Lopez", "I"),
    ('"I resigned', "Maria Lopez", "My"),
    ('"I resigned', "Tom Reed", "he"),
    ("Maria Lopez left", "Maria Lopez", "she"),
    ("Maria Lopez left", "Maria Lopez", "my"),
    ("Police said the guard", "the guard", "I"),
    ('"We condemn the raid', "Mayor Ida Holm", "We"),
    ('"We will sue Globex', "Acme", "We"),
    ('"We are closing our mine', "Acme Corp", "our"),
    ("Ann Roe is a Norwegian", "Ann Roe", "who"),
    ("He sold his house", "He", "his"),
    ("He sold his house", "He", "he"),
    ("Ida Roth (Hungarian", "Ida Roth", "Roth Ida"),
    ("Ida Roth (Hungarian", "Elm Services", "ELMA"),
    ("Pine Butt LLP", "Pine Butt LLP", "formerly Pine Oliver LLP"),
    ("Pine Butt LLP", "the Justice Party", "PJ"),
    ("Ida Roth (born", "Ida Roth", "Idy"),
    ("Trade Minister Ned", "Trade Minister Ned Banks", "Senator Banks"),
    ("Karl Holm will", "Karl Holm", "The 45-year-old former envoy"),
    ("His plans were", "two men", "they"),
    ("The inquiry was led", "the Austrian Ferry Police", "AFP"),
    ("A royal commission", "A royal commission", "the commission"),
    ("Acme has built", "Acme", "it"),
    ("The guard came late", "the clerk", "himself"),
    ("The two envoys", "The two envoys", "they"),
    ("Nordal Corp grew", "Nordal Corp", "The firm"),
    ("Lena Dahl met", "the guard", "himself"),
    ("The Kenyan Foreign Ministry", "The Kenyan Foreign Ministry", "Foreign Ministry"),
    ("The US Justice", "The US Justice Department", "The Department of Justice"),
    ("Claims against the voters are false, and they are weak", "Claims", "they"),
    ("The board of Nordal", "The board of Nordal", "it"),
    ("The report of the committee", "The report of the committee", "it"),
    ("Kenya has seen a war", "Kenya", "the country"),
    ("Kenya left the talks", "Peru", "the country"),
    ("Zoe Lund of the Lima", "the Lima Herald", "The newspaper"),
    ("The public hospital", "The public hospital", "The hospital"),
    ("Concert-goers then saw", "Concert-goers", "they"),
    ("Anti-union groups", "Anti-union groups", "The anti-union groups"),
    ("The report of the Royal", "the Royal Panel of Wardens", "The PoW"),
    ("The Ministry of Ferries", "The Ministry of Ferries", "The MoF"),
    ("Acme was fined by a court", "a court", "the same court"),
]
APART = [
    ("The race was near Lima", "The race", "It"),
    ("The soldiers said", "the rebels", "them"),
    ("Ned Webb spoke", "Ivo Lund", "him"),
    ("Jeff Marsh was named", "Jeff Marsh", "the Right Reverend Marsh Davies"),
    ("Gale Foods bought", "Gale Foods", "The company"),
    ("Jim Dale said", "former President Adam Banks", "the vice president"),
    ("Nobody blamed the vice", "the vice president", "The president"),
    ("Nobody blamed Vice", "Vice President Vera Lund", "The president"),
    ("The workers left", "The company", "they"),
    ("Norway's economy", "Norway's economy", "The world economy"),
    ("After the Ravens", "the Ravens", "He"),
    ("Ten people were hurt", "a mill", "Alabama"),
    ("The tourism economy", "The tourism economy", "The Kenyan economy"),
    ("Lena Holt told", "Radio New Zealand", "New Zealand"),
    ("The two envoys", "nuns", "they"),
    ("Nordal Corp grew", "Nordal Corp", "the company"),
    ("Globex sued Kuro in Bern", "Acme", "the company"),
    ("Globex sued Kuro in Rome", "Acme", "the company"),
    ("Acme moved to Lima", "Acme", "the bloc"),
    ("Tom Lund said", "Tom Lund", "He"),
    ("The British Prime", "The British Prime Minister", "the French Prime Minister"),
    ("The Border Force", "the coast of Kent", "England"),
    ("The European Union", "The European Union", "the company"),
    ("Tom Reed said his company", "Globex", "his company"),
    ("The report has many", "many faults", "they"),
    ("Ann Roe praised", "Ann Roe", "Ann Doe"),
    ("Ann Roe praised", "Ann Doe", "Ann"),
    ("Mr Brown", "Mr Brown", "her"),
    ("The man who", "The man", "a Swede"),
    ("The Church of Norway", "The Church of Norway", "Moss"),
    ("The Kenyan parliament", "The Kenyan parliament", "the local parliament"),
    ("The Kenyan parliament", "The Kenyan parliament", "the parliament of Uganda"),
    ("The company, which", "most of the workers", "the workers"),
    ("The Natal government", "The Natal government", "The government of Kenya"),
    ("Vera Lang", "the envoy", "Peru"),
    ("Kenyan soldiers", "The staff of the Nairobi Film Board", "NFB"),
    ("Kenyan soldiers", "Nairobi", "the capital of Uganda"),
    ("The Oslo office", "The Oslo office", "the Bergen office"),
    ('"I resigned', "Maria Lopez", "he"),
    ("The resignation of Tom", "The resignation of Tom Reed", "her resignation"),
    ("Maria Lopez left", "the mayor of Lima", "she"),
    ("An officer who shot", "Tom Reed", "he"),
    ("The zoo was full", "The fire", "it"),
    ("The rules were agreed", "The rules", "they"),
    ("Lind is married", "Lind", "Eva Lind"),
    ("Lind is married", "Berg", "Karl Berg"),
    ("Holm is the son", "Holm", "Jens Holm"),
    ("The Kenyan Defence Ministry", "The Kenyan Defence Ministry", "The Defence Ministry"),
    ("The Ohio Supreme", "The Ohio Supreme Court", "The Supreme Court"),
    ("The British Labour", "The British Labour Party", "The Labour Party"),
    ("Kenya and Peru held", "Peru", "the country"),
    ("Nordal runs old", "VLX", "The company"),
    ("Kenya's biggest lender", "Factnet Research", "the bank"),
    ("Zoe Lund of the Solicitors", "the Solicitors Association", "The newspaper"),
    ("The public hospital", "The public hospital", "The private hospital"),
    ("The conventional road", "The conventional road", "The unconventional road"),
    ("Anti-union groups", "Anti-union groups", "The union groups"),
    ("Pro-ferry towns", "Pro-ferry towns", "The ferry towns"),
    ("Acme was fined by a court", "a court", "another court"),
    ("The Royal Panel of Wardens (Mow)", "The Royal Panel of Wardens", "Mow"),
]


def clusters_of(parse: Parse) -> tuple[tuple[Named, ...], tuple[Cluster, ...]]:
    """The mentions of a text and their clusters."""
    mentions = with_spoken(parse, find_mentions(parse))
    return mentions, RuleResolver().resolve(parse, mentions)


def quotes(parse: Parse, mentions: tuple[Named, ...], cluster: Cluster) -> list[str]:
    """The words of the members of a cluster."""
    return [parse.quote(range(mentions[at].start, mentions[at].end)) for at in cluster.members]


def with_quote(beginning: str, quote: str) -> list[str]:
    """The cluster of the first mention with these words."""
    parse = parse_of(beginning)
    mentions, clusters = clusters_of(parse)
    return next(found for cluster in clusters if quote in (found := quotes(parse, mentions, cluster)))


@pytest.mark.parametrize(("beginning", "one", "other"), TOGETHER)
def test_one_thing(beginning: str, one: str, other: str) -> None:
    assert other in with_quote(beginning, one)


@pytest.mark.parametrize(("beginning", "one", "other"), APART)
def test_two_things(beginning: str, one: str, other: str) -> None:
    assert other not in with_quote(beginning, one)


def test_a_bare_body_is_the_same_each_time() -> None:
    assert with_quote("Congress passed", "Congress").count("Congress") == 2


def test_a_plural_pronoun_sums_up_a_coordination() -> None:
    parse = parse_of("Alice Brown and Tom")
    mentions, clusters = clusters_of(parse)
    [cluster] = [cluster for cluster in clusters if cluster.parts]
    assert quotes(parse, mentions, cluster) == ["Alice Brown and Tom Green", "They"]
    assert [mentions[part].name for part in cluster.parts] == ["Alice Brown", "Tom Green"]


def test_the_name_of_a_cluster() -> None:
    def first(beginning: str) -> tuple[str, EntityType, bool]:
        cluster = clusters_of(parse_of(beginning))[1][0]
        return cluster.name, cluster.type, cluster.proper

    assert first("Omar Haddad") == ("Omar Haddad", EntityType.PERSON, True)
    assert first("The European Union") == ("European Union", EntityType.ORGANIZATION, True)
    assert first("Rebels launched") == ("Rebels", EntityType.GROUP, False)
    assert first("The Ministry of Ferries")[0] == "Ministry of Ferries"


def test_each_join_has_a_reason() -> None:
    for text in kept("mentions"):
        parse = parse_of(text)
        mentions, clusters = clusters_of(parse)
        assert sorted(at for cluster in clusters for at in cluster.members) == list(range(len(mentions)))
        for cluster in clusters:
            assert list(cluster.members) == sorted(cluster.members)
            assert len(cluster.why) == len(cluster.members)
            assert cluster.why[0] == ""


def test_reasons_in_words() -> None:
    parse = parse_of("The mayor of Bergen")
    cluster = clusters_of(parse)[1][0]
    assert cluster.why == ("", "in apposition to mayor of Bergen", "surname of Ola Dahl")


def test_the_ministries_of_two_ministers_are_two() -> None:
    parse = parse_of("Kenyan Foreign Minister Tom Moss met")
    mentions, clusters = clusters_of(parse)
    implied = [at for at, named in enumerate(mentions) if named.kind is MentionKind.IMPLIED]
    names = [cluster.name for at in implied for cluster in clusters if at in cluster.members]
    assert names == ["Foreign Ministry of Kenya", "Foreign Ministry"]


def test_no_mentions() -> None:
    assert RuleResolver().resolve(parse_of("Rebels launched"), ()) == ()


@given(st.sampled_from(sorted(kept("mentions"))), st.data())
def test_any_part_of_the_mentions_is_clustered(text: str, data: st.DataObject) -> None:
    parse = parse_of(text)
    mentions = find_mentions(parse)
    some = tuple(named for named in mentions if data.draw(st.booleans()))
    clusters = RuleResolver().resolve(parse, some)
    assert sorted(at for cluster in clusters for at in cluster.members) == list(range(len(some)))
