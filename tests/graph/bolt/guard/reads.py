"""What people ask: each passes all layers and returns rows, or none where the graph has none."""

from cypher.browser.favourites import favourites
from tests.builders import entity_id
from tests.contract.world import ANN, EVA, HARBOUR

PARAMETERS = {
    "a": entity_id(ANN), "b": entity_id(EVA), "ids": [entity_id(ANN), entity_id(HARBOUR)], "name": ANN, "most": 5,
    "day": "2019-06", "map": {"name": ANN}, "nothing": None, "hub": 100, "type": "OWNS", "key": "name",
}  # fmt: skip

READS = r"""
MATCH (n:Person) RETURN n
MATCH (n:Person) RETURN n;
MATCH (n:__Entity__) RETURN n.name AS name ORDER BY name LIMIT 10
MATCH (n:__Entity__ {id: $a}) RETURN n
MATCH (n:__Entity__) WHERE n.id = $a RETURN properties(n) AS p
MATCH (n:__Entity__) WHERE n.id IN $ids RETURN n.name
MATCH (n:Person {name: $name}) RETURN n.id
MATCH (n:Person) WHERE n.name = 'Ann Roe' RETURN n
MATCH (n:Person) WHERE n.name STARTS WITH 'Ann' RETURN n
MATCH (n:Person) WHERE n.name ENDS WITH 'Roe' RETURN n
MATCH (n:Person) WHERE n.name CONTAINS 'o' RETURN n
MATCH (n:Person) WHERE toLower(n.name) CONTAINS toLower('ROE') RETURN n
MATCH (n:Person) WHERE NOT n.name CONTAINS 'x' AND n.degree > 0 OR n.degree = 0 RETURN n
MATCH (n:Person) WHERE n.first_seen IS NULL XOR n.last_seen IS NOT NULL RETURN n
MATCH (n:__Entity__) WHERE n.degree > 1 RETURN n.name
MATCH (n:__Entity__) WHERE n.degree IS NOT NULL RETURN n.name
MATCH (n:__Entity__) WHERE 1 < n.degree <= 10 RETURN n.name
MATCH (n:Person|Organization) RETURN n.name
MATCH (n:__Entity__&Person) RETURN n.name
MATCH (n:__Entity__) WHERE n:Person OR n:Location RETURN n.name
MATCH (n:__Entity__) WHERE NOT n:Person RETURN labels(n), count(*) AS many
MATCH (n:Person) RETURN count(*)
MATCH (n:__Entity__) RETURN count(n) AS many
MATCH (n:Statement) RETURN count(n)
MATCH (n:Document) RETURN count(DISTINCT n.publisher)
MATCH (n:Appearance) RETURN n.name, n.document_id LIMIT 5
MATCH (n:Person) RETURN n.name SKIP 1 LIMIT 2
MATCH (n:Person) RETURN n.name ORDER BY n.degree DESC, n.name ASC LIMIT $most
MATCH (n:Person) RETURN DISTINCT n.degree
MATCH (n:Person) RETURN n.name, n.degree, n.documents, size(n.aliases)
MATCH (n:Person) RETURN avg(n.degree), min(n.degree), max(n.degree), sum(n.degree), stDev(n.degree)
MATCH (n:Person) RETURN percentileCont(n.degree, 0.5), percentileDisc(n.degree, 0.9)
MATCH (n:Person) RETURN collect(n.name) AS names
MATCH (n:Person) RETURN collect(n.name)[..3] AS names
MATCH (n:Person) RETURN n {.name, .degree, kind: labels(n)[0]} AS row
MATCH (n:Person) RETURN n {.*} AS row
MATCH (n:Person) RETURN n[$key]
MATCH (n:Person) RETURN keys(n), labels(n), elementId(n) IS NOT NULL
MATCH (n:Person) RETURN CASE WHEN n.degree > 2 THEN 'many' ELSE 'few' END AS how, count(*)
MATCH (n:Person) RETURN CASE n.degree WHEN 1 THEN 'one' WHEN 2 THEN 'two' END AS how
MATCH (n:Person) RETURN coalesce(n.first_seen, 'unknown')
MATCH (n:Person) RETURN [alias IN n.aliases WHERE size(alias) > 3 | toUpper(alias)]
MATCH (n:Person) WHERE any(alias IN n.aliases WHERE alias CONTAINS 'x') RETURN n
MATCH (n:Person) WHERE all(alias IN n.aliases WHERE size(alias) > 0) RETURN n
MATCH (n:Person) WHERE none(role IN n.roles WHERE role = 'x') RETURN n
MATCH (n:Person) RETURN left(n.name, 3), right(n.name, 3), substring(n.name, 1), split(n.name, ' ')
MATCH (n:Person) RETURN replace(n.name, 'A', 'B'), trim(n.name), reverse(n.name), toString(n.degree)
MATCH (n:Person) RETURN date(n.first_seen).year AS year, count(*) ORDER BY year
MATCH (n:Person) RETURN duration.between(date(n.first_seen), date('2024-01-01'))
RETURN date('2015-09-04'), datetime('2015-09-04T10:00:00Z'), time('10:00'), localtime('10:00'), duration('P1Y')
RETURN 1 + 2 * 3 ^ 2 / 4 % 5 - 6 AS x, -1, +1, 1.5e3, 0x1F, .5
RETURN 'it\'s', "say \"no\"", 'a\\b', 'line\nbreak', '日本語', 'CREATE (n) SET n.x = 1'
RETURN true AND false OR NOT true XOR null AS x
RETURN [1, 2, 3][0], [1, 2, 3][1..], [1, 2, 3][-1], 2 IN [1, 2], size([1, 2]), head([1]), last([1, 2]), tail([1, 2])
RETURN {a: 1, b: {c: [1, 2]}}.b.c[0] AS x
RETURN $map.name, $nothing IS NULL, $ids[0]
RETURN abs(-1), ceil(1.2), floor(1.8), round(1.5), sign(-2), sqrt(4), log(e()), exp(0), pi()
RETURN toInteger('1'), toFloat('1.5'), toBoolean('true'), toString(1), toIntegerOrNull('x')
RETURN 1 <> 2, 1 <= 2, 2 >= 1, 1 < 2 < 3
UNWIND [1, 2, 3] AS x RETURN x, x * 2 AS twice
UNWIND range(1, 12) AS month RETURN month
UNWIND range(0, 100, 10) AS x RETURN sum(x)
UNWIND $ids AS id MATCH (n:__Entity__ {id: id}) RETURN n.name
UNWIND $ids AS id OPTIONAL MATCH (n:__Entity__ {id: id})-[r]-() RETURN id, count(r)
MATCH (a:Person)-[r]->(b) RETURN a, r, b
MATCH (a:Person)-[r:WORKS_FOR]->(b:Organization) RETURN a.name, b.name, r.confidence
MATCH (a:Person)-[r:WORKS_FOR|OWNS]->(b) RETURN a.name, type(r), b.name
MATCH (a:__Entity__)-[r:OWNS]->(b:__Entity__) RETURN a.name, b.name
MATCH ()-[r:OWNS]->() RETURN r
MATCH ()-[r]->() RETURN count(r)
MATCH (a)-[r]->(b) RETURN a, r, b LIMIT 5
MATCH (a)-[r]-(b) WHERE r.confidence > 0.6 RETURN a.name, b.name
MATCH (:Person)-[r]->() RETURN count(r)
MATCH (a:Person)<-[r]-(b) RETURN a.name, b.name
MATCH (a:Person)-[r]-(b) RETURN type(r) AS relation, count(*) AS many ORDER BY many DESC, relation
MATCH (a:Person)--(b:Person) RETURN a.name, b.name
MATCH (a:Person)-->(b)<--(c:Person) RETURN a.name, b.name, c.name
MATCH (a:__Entity__ {id: $a})-[r1]-(c)-[r2]-(b:__Entity__ {id: $b}) RETURN c.name, type(r1), type(r2)
MATCH (a:__Entity__ {id: $a}), (b:__Entity__ {id: $b}) RETURN a.name, b.name
MATCH (a:__Entity__ {id: $a}), (b:__Entity__ {id: $b}) MATCH p = shortestPath((a)-[*..4]-(b)) RETURN p
MATCH p = allShortestPaths((a:__Entity__ {id: $a})-[*..4]-(b:__Entity__ {id: $b})) RETURN p LIMIT 10
MATCH p = SHORTEST 1 (a:__Entity__ {id: $a})-[r]-+(b:__Entity__ {id: $b}) RETURN length(p)
MATCH p = ANY SHORTEST (a:__Entity__ {id: $a})-[r]-{1,4}(b:__Entity__ {id: $b}) RETURN [n IN nodes(p) | n.name]
MATCH (a:__Entity__ {id: $a})-[r*1..3]-(b) RETURN DISTINCT b.name LIMIT 20
MATCH p = (a:__Entity__ {id: $a})-[*2]-(b) RETURN [n IN nodes(p) | n.name], [r IN relationships(p) | type(r)]
MATCH (a:__Entity__ {id: $a}) ((x)-[r]-(y)){1,2} (b:__Entity__) RETURN count(DISTINCT b)
MATCH (a:Person) OPTIONAL MATCH (a)-[r:OWNS]->(b) RETURN a.name, b.name
MATCH (a:Person) WHERE (a)-[:OWNS]->() RETURN a.name
MATCH (a:Person) WHERE NOT (a)--() RETURN a.name
MATCH (a:Person) WHERE EXISTS { (a)-[:WORKS_FOR]->(:Organization) } RETURN a.name
MATCH (a:Person) WHERE EXISTS { MATCH (a)-[r]->(b) WHERE r.confidence > 0.6 } RETURN a.name
MATCH (a:Person) WHERE COUNT { (a)--() } > 2 RETURN a.name
MATCH (a:Person) RETURN a.name, COUNT { (a)-[:OWNS]->() } AS owned
MATCH (a:Person) RETURN a.name, [(a)-[:OWNS]->(b) | b.name] AS owned
MATCH (a:Person) RETURN a.name, COLLECT { MATCH (a)-[:OWNS]->(b) RETURN b.name ORDER BY b.name LIMIT 3 } AS owned
MATCH (a:Person) CALL (a) { MATCH (a)-[r]-(b) RETURN b ORDER BY r.confidence DESC LIMIT 2 } RETURN a.name, b.name
MATCH (a:Person) CALL { WITH a MATCH (a)--(b) RETURN count(b) AS many } RETURN a.name, many
CALL () { MATCH (n:Person) RETURN n.name AS name UNION MATCH (n:Organization) RETURN n.name AS name } RETURN name
MATCH (n:Person) RETURN n.name AS name UNION MATCH (n:Location) RETURN n.name AS name
MATCH (n:Person) RETURN n.name AS name UNION ALL MATCH (n:Person) RETURN n.name AS name
MATCH (a:Person)-[r]->(b) WITH a, count(r) AS many WHERE many > 1 RETURN a.name, many
MATCH (a:Person)-[r]->(b) WITH a, collect(b.name) AS names RETURN a.name, names
MATCH (a:Person)-[r]->(b) WHERE r.first_date >= '2018' RETURN a.name, r.first_date, b.name
MATCH (a:Person)-[r]->(b) WHERE r.status IN ['alleged', 'reported'] RETURN a.name, r.quotes[0] AS quote
MATCH (a)-[r:SACKED_FROM]->(b) RETURN a.name, b.name, r.quotes
MATCH (s:Statement) RETURN s.predicate AS predicate, count(*) AS many ORDER BY many DESC LIMIT 10
MATCH (s:Statement {subject_id: $a}) RETURN s.relation, s.object_text, s.quote
MATCH (s:Statement) WHERE s.confidence > 0.6 AND s.polarity = 'affirmed' RETURN s.quote
MATCH (s:Statement) WHERE s.time >= $day RETURN s.time, s.quote ORDER BY s.time
MATCH (s:Statement) MATCH (d:Document {id: s.document_id}) RETURN d.title, s.quote LIMIT 10
MATCH (a:__Entity__ {id: $a})-[r]-(b) MATCH (s:Statement {relationship_id: r.id}) RETURN b.name, s.quote
MATCH (e:__Entity__ {id: $a}) MATCH (h:Appearance {entity_id: e.id}) RETURN h.document_id, h.surfaces
MATCH (d:Document) RETURN d.publisher AS publisher, count(*) AS articles ORDER BY articles DESC
MATCH (d:Document) WHERE d.published_at STARTS WITH '2020' RETURN d.title
MATCH (d:Document) RETURN substring(d.published_at, 0, 4) AS year, count(*) AS articles ORDER BY year
MATCH (n:Person) RETURN n.name AS `the name`
MATCH (`a b`:Person) RETURN `a b`.name
MATCH (n:Person) RETURN n // harmless ; CREATE (m)
match (n:Person) where n.name contains 'o' return n.name order by n.name limit 3
MATCH (n:Person) WHERE n.set IS NULL AND n.create IS NULL AND n.load IS NULL RETURN n.name
"""


COMMENTED = "// Everyone who owns something\nMATCH (a:Person)-[:OWNS]->(b) /* directly */\nRETURN a.name // the owner"

AROUND_HUBS = """
MATCH p = allShortestPaths((a:__Entity__ {id: $a})-[*..4]-(b:__Entity__ {id: $b}))
WHERE none(n IN nodes(p) WHERE n.degree > $hub)
RETURN p
"""

ALL: tuple[str, ...] = (*READS.strip().splitlines(), COMMENTED, AROUND_HUBS, *(one.text for one in favourites()))
"""One a line, and the favourites of Neo4j Browser."""
