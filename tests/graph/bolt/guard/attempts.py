"""What strangers try: to write, to leave the database, to run for ever, to read what is not theirs; each is refused."""

WRITES = r"""
CREATE (n:Person {name: 'x'}) RETURN n
MATCH (n:Person) SET n.name = 'x' RETURN n
MATCH (n:Person) SET n:Evil RETURN n
MATCH (n:Person) SET n += {name: 'x'}
MATCH (n:Person) REMOVE n.name RETURN n
MATCH (n:Person) REMOVE n:Person
MATCH (n:Person) DELETE n
MATCH (n:Person) DETACH DELETE n
MATCH (n:Person) NODETACH DELETE n
MERGE (n:Person {id: 'x'}) RETURN n
MERGE (n:Person {id: 'x'}) ON CREATE SET n.a = 1 RETURN n
MATCH (a:Person), (b:Person) CREATE (a)-[:OWNS]->(b)
MATCH (a:Person) MERGE (a)-[:OWNS]->(b:Thing) RETURN b
MATCH ()-[r]->() DELETE r
MATCH (n:Person) FOREACH (x IN [1] | SET n.name = 'x')
FOREACH (x IN range(1, 3) | CREATE (:Person))
UNWIND [1, 2] AS x CREATE (n:Person {id: x}) RETURN n
WITH 1 AS x CREATE (n:Person) RETURN n
RETURN 1 AS x UNION CREATE (n:Person) RETURN 1 AS x
INSERT (n:Person {name: 'x'})
MATCH (n:Person) INSERT (n)-[:OWNS]->(:Thing) RETURN n
create (n:Person) return n
CrEaTe (n:Person) ReTuRn n
MATCH (n:Person) CALL (n) { SET n.name = 'x' } RETURN n
MATCH (n:Person) CALL { WITH n DETACH DELETE n } RETURN 1 AS x
CALL { CREATE (n:Person) RETURN n } RETURN n
CALL () { CALL () { CALL () { MERGE (n:Person {id: 1}) RETURN n } RETURN n } RETURN n } RETURN n
RETURN EXISTS { CREATE (n:Person) RETURN n }
RETURN COLLECT { MERGE (n:Person) RETURN n.name }
RETURN COUNT { MATCH (n:Person) SET n.name = 'x' RETURN n }
MATCH (n:Person) WHERE EXISTS { MATCH (n) DELETE n } RETURN n
MATCH (n:Person) RETURN [x IN [1] | COLLECT { CREATE (m:Person) RETURN m.id }]
MATCH (n:$($label)) SET n.name = 'x'
MATCH (n:Person) SET n[$key] = 'x'
MATCH (n:Person) FINISH
"""

IN_DISGUISE = r"""
/* a read */ CREATE (n:Person)
MATCH (n:Person) /* */ SET /* */ n.name = 'x'
MATCH (n:Person) // RETURN n ; SET n.name = 'x' RETURN n
MATCH (n:Person)/**/DETACH/**/DELETE/**/n
MATCH (n:Person) RETURN n /* harmless */ ; CREATE (m)
RETURN 'a /* b' AS x CREATE (n) RETURN '*/' AS y
RETURN "it's" AS x CREATE (n) RETURN "it's" AS y
RETURN 'a\'' AS x CREATE (n:Person) RETURN 'b' AS y
RETURN 'a\\' AS x CREATE (n:Person) RETURN 'b' AS y
RETURN `CREATE` CREATE (n:Person)
MATCH (`n`:Person) SET `n`.name = 'x'
MATCH (n:Person) \u0053ET n.name = 'x'
MATCH (n:Person) \u0044ELETE n
\u0043\u0052\u0045\u0041\u0054\u0045 (n:Person)
RETURN '\u0027 CREATE (n:Person) RETURN \u0027'
RETURN 'x\u0027 AS a CREATE (n:Person) RETURN 1 AS b //'
RETURN "\u0022 AS a CREATE (n:Person) //"
RETURN `\u0060 CREATE (n:Person) //`
RETURN '\U00000027 CREATE (n)'
MATCH (n:Person) // \u000a SET n.name = 'x'
RETURN 1 // \u000A CREATE (n:Person)
MATCH (n:Person) /* \u002a\u002f SET n.name = 'x' /* */ RETURN n
ＣＲＥＡＴＥ (n:Person)
MATCH (n:Person) ＳＥＴ n.name = 'x'
СREATE (n:Person)
MATCH (n:Person) SЕT n.name = 'x'
MATCH (n:Person) DELEТE n
MATCH (n:Person)∪CREATE (m)
MATCH (n:Person) ſet n.name = 'x'
MATCH（n:Person）SET n.name = 'x'
RETURN 1；CREATE (n:Person)
RETURN 1.CREATE (n:Person)
WITH 1. AS x CREATE (n:Person)
RETURN 1e1CREATE (n:Person)
RETURN [1][0]CREATE (n:Person)
RETURN {a: 1}.a CREATE (n:Person)
MATCH (n:Person) RETURN n; CREATE (m:Person)
MATCH (n:Person) RETURN n;; MATCH (m:Person) DELETE m
; CREATE (n:Person)
MATCH (n:Person) RETURN n ; SHOW USERS
RETURN 1 AS x; MATCH (n:Person) DETACH DELETE n;
RETURN $x CREATE (n)
:param x => 1
:use system
RETURN ~1
RETURN 1 @ 2
RETURN 1 # CREATE (n)
RETURN 'unclosed CREATE (n)
RETURN `unclosed CREATE (n)
RETURN /* unclosed CREATE (n)
RETURN `a``b`
RETURN `x:Person` AS y
"""
"""One a line; the two letters with marks of their own are Cyrillic, the wide ones are of half and full width forms."""

CONTROLS = (
    "MATCH (n:Person)\nSET\nn.name = 'x'",
    "MATCH (n:Person)\r\n\tDETACH\r\n\tDELETE n",
    "RETURN 1\u2028CREATE (n:Person)",
    "RETURN 1 //\u2028CREATE (n:Person)",
    "RETURN 1 //\u2029CREATE (n:Person)",
    "RETURN 1 //\x85CREATE (n:Person)",
    "RETURN 1 //\x0bCREATE (n:Person)",
    "RETURN 1 //\x0cCREATE (n:Person)",
    "RETURN 1 // a\rCREATE (n:Person)",
    "RETURN 1 // a\nCREATE (n:Person)",
    "MATCH (n:Person)\u00a0SET\u00a0n.name = 'x'",
    "MATCH (n:Person)\u3000SET n.name = 'x'",
    "MATCH (n:Person)\u200bSET n.name = 'x'",
    "CREA\u00adTE (n:Person)",
    "CREATE\u0301 (n:Person)",
    "\ufeffCREATE (n:Person)",
    "RETURN 1\x00CREATE (n:Person)",
    "RETURN '\x00'; CREATE (n)",
    "\u202eETAERC\u202c (n:Person)",
    "",
    "   // nothing",
)

OUTSIDE = r"""
CALL db.labels()
CALL db.labels() YIELD label RETURN label
CALL db.propertyKeys
call Db.Labels()
CALL `db`.`labels`()
CALL db . labels ( )
CALL/**/db.labels()
OPTIONAL CALL db.labels() YIELD label RETURN label
MATCH (n:Person) CALL db.labels() YIELD label RETURN label
CALL () { CALL db.labels() YIELD label RETURN label } RETURN label
CALL { CALL db.labels() YIELD label RETURN label } RETURN label
RETURN COLLECT { CALL db.labels() YIELD label RETURN label }
CALL db.createLabel('Evil')
CALL db.createProperty('evil')
CALL dbms.listConfig()
CALL dbms.listConfig('auth')
CALL dbms.killConnection('bolt-1')
CALL dbms.killConnections(['bolt-1'])
CALL dbms.queryJmx('*:*')
CALL dbms.components()
CALL dbms.listConnections()
CALL dbms.security.listUsers()
CALL dbms.setConfigValue('a', 'b')
CALL tx.setMetaData({a: 1})
CALL db.index.fulltext.queryNodes('entity_names', 'x')
CALL db.index.fulltext.awaitEventuallyConsistentIndexRefresh()
CALL db.schema.visualization()
CALL db.checkpoint()
CALL db.clearQueryCaches()
CALL db.awaitIndexes(300)
CALL db.ping()
CALL apoc.load.json('http://localhost/')
CALL apoc.cypher.doIt('CREATE (n)', {})
RETURN apoc.cypher.runFirstColumnSingle('MATCH (n) RETURN n', {})
RETURN apoc.util.sleep(100000)
RETURN apoc . load . json ('x')
RETURN `apoc`.`util`.`sleep`(1)
RETURN `apoc.util.sleep`(1)
RETURN graph.names()
RETURN graph.byName('system')
RETURN file()
RETURN linenumber()
LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line
LOAD CSV WITH HEADERS FROM 'http://127.0.0.1/' AS line RETURN line
load csv from 'ftp://127.0.0.1/' as line return line
LOAD/**/CSV FROM 'file:///etc/passwd' AS line RETURN line
MATCH (n:Person) LOAD CSV FROM n.name AS line RETURN line
CALL () { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line } RETURN line
RETURN COLLECT { LOAD CSV FROM 'file:///etc/passwd' AS line RETURN line }
WITH 1 AS x LOAD CSV FROM $url AS line RETURN line
SHOW USERS
SHOW DATABASES
SHOW TRANSACTIONS
SHOW TRANSACTIONS YIELD * RETURN *
SHOW PROCEDURES
SHOW FUNCTIONS
SHOW INDEXES
SHOW CONSTRAINTS
SHOW SETTINGS
SHOW CURRENT USER
SHOW PRIVILEGES
TERMINATE TRANSACTIONS 'neo4j-transaction-1'
TERMINATE TRANSACTION 'x'
USE system SHOW USERS
USE neo4j MATCH (n:Person) RETURN n
USE graph.byName('neo4j') MATCH (n:Person) RETURN n
CALL () { USE system MATCH (n:Person) RETURN n } RETURN n
EXPLAIN MATCH (n:Person) RETURN n
PROFILE MATCH (n:Person) RETURN n
CYPHER 5 MATCH (n:Person) RETURN n
CYPHER 25 MATCH (n:Person) RETURN n
CYPHER runtime=parallel MATCH (n:Person) RETURN n
CYPHER planner=cost EXPLAIN MATCH (n:Person) RETURN n
CYPHER replan=force CREATE (n)
MATCH (n:Person) CALL (n) { RETURN n.name AS x } IN TRANSACTIONS RETURN x
MATCH (n:Person) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 10 ROWS
CALL { MATCH (n:Person) RETURN n } IN 4 CONCURRENT TRANSACTIONS RETURN n
USING PERIODIC COMMIT LOAD CSV FROM 'x' AS line RETURN line
CREATE USER evil SET PASSWORD 'evil1234'
ALTER USER neo4j SET PASSWORD 'evil1234'
ALTER CURRENT USER SET PASSWORD FROM 'a' TO 'b'
DROP USER neo4j
RENAME USER neo4j TO evil
GRANT ROLE admin TO evil
DENY READ {*} ON GRAPH * TO evil
REVOKE ROLE admin FROM evil
CREATE DATABASE evil
DROP DATABASE neo4j
STOP DATABASE neo4j
START DATABASE neo4j
ALTER DATABASE neo4j SET ACCESS READ ONLY
CREATE INDEX FOR (n:Person) ON (n.name)
CREATE CONSTRAINT FOR (n:Person) REQUIRE n.name IS UNIQUE
CREATE FULLTEXT INDEX x FOR (n:Person) ON EACH [n.name]
DROP INDEX entity_names
DROP CONSTRAINT entity_id
DROP CONSTRAINT entity_id IF EXISTS
ENABLE SERVER 'x'
DEALLOCATE DATABASES FROM SERVER 'x'
BEGIN
COMMIT
"""

FOR_EVER = r"""
RETURN reduce(s = 0, x IN range(1, 1000000000) | s + x)
RETURN reduce(s = '', x IN [1, 2] | s + s)
RETURN ReDuCe (s = 0, x IN [1] | s)
RETURN any(x IN range(1, 1000000000) WHERE x < 0)
RETURN all(x IN range(1, 1000000000) WHERE x > 0)
RETURN none(x IN range(1, 1000000000) WHERE x < 0)
RETURN single(x IN range(1, 1000000000) WHERE x = 1)
MATCH (n:Person) WHERE any(x IN range(1, 1000000000) WHERE x < 0) RETURN n
RETURN size([x IN range(1, 1000000000) WHERE x < 0 | x])
RETURN [x IN range(1, 10) | x]
RETURN range(1, 100000000)
WITH range(1, 100000000) AS r RETURN r
UNWIND range(1, 100000000) AS x RETURN x
UNWIND range(1, 10 * 100000000) AS x RETURN x
UNWIND range(0, $many) AS x RETURN x
UNWIND range(1, 10) + range(1, 100000000) AS x RETURN x
UNWIND range(1, 2, 3, 4) AS x RETURN x
UNWIND range(1.5, 2) AS x RETURN x
UNWIND [1, 2, 3] AS a WITH collect(a) AS r RETURN [x IN r | [y IN r | [z IN r | x]]]
MATCH (n:Person) WITH collect(n) AS r RETURN size([x IN r WHERE any(y IN r WHERE y.name = x.name)])
MATCH (n:Person) WITH collect(n) AS r RETURN any(x IN r WHERE none(y IN r WHERE y = x))
MATCH (n:Person) WHERE n.name =~ '(a+)+b' RETURN n
MATCH (n:Person) WHERE n.name=~$pattern RETURN n
MATCH (a:Person), (b:Person), (c:Person) RETURN count(DISTINCT a.name + b.name + c.name)
MATCH (a:Person), (b:Statement) RETURN a.name, b.id LIMIT 5
MATCH (a:__Entity__), (b:__Entity__) WHERE a.name < b.name RETURN count(a)
"""

NOT_THEIRS = r"""
MATCH (k:CallerKey) RETURN k
MATCH (k:CallerKey) RETURN k.digest
MATCH (k:CallerKey {id: $id}) RETURN k
MATCH (k:CallerKey) RETURN count(*)
MATCH (k:CallerKey) RETURN count(k.digest)
MATCH (k) WHERE k:CallerKey RETURN k
MATCH (k IS CallerKey) RETURN k
MATCH (k:`CallerKey`) RETURN k
MATCH (k:CallerKey|Person) RETURN k
MATCH (k:Person|CallerKey) RETURN k
MATCH (k:(Person|CallerKey)) RETURN k
MATCH (k:!Person) RETURN k
MATCH (k:%) RETURN k
MATCH (k:Person|!Person) RETURN k
MATCH (k:$($label)) RETURN k
MATCH (k:$any($labels)) RETURN k
MATCH (k:$all(['CallerKey'])) RETURN k
MATCH (k) RETURN k
MATCH (k) RETURN k LIMIT 1
MATCH (k) RETURN count(k)
MATCH (k) WHERE k.digest IS NOT NULL RETURN k
MATCH (k) WHERE elementId(k) = $id RETURN k
MATCH (k) WHERE id(k) = 0 RETURN k
MATCH (k) WHERE id(k) IN [0, 1, 2] RETURN properties(k)
MATCH (n:Person), (k:CallerKey) RETURN k
MATCH (n:Person) MATCH (k:CallerKey) RETURN k
MATCH (n:Person) OPTIONAL MATCH (k:CallerKey) RETURN k
MATCH (n:Person) OPTIONAL MATCH (k:CallerKey {id: n.name}) RETURN k
MATCH (n:Person) WHERE EXISTS { MATCH (k:CallerKey) WHERE k.digest STARTS WITH 'a' } RETURN n
MATCH (n:Person) RETURN COUNT { MATCH (k:CallerKey) WHERE k.digest STARTS WITH 'a' }
RETURN COLLECT { MATCH (k:CallerKey) RETURN k.digest }
RETURN [x IN [1] | COLLECT { MATCH (k:CallerKey) RETURN k.digest }]
RETURN [x IN [1] | COLLECT { MATCH (k) RETURN k.digest }]
RETURN any(x IN [1] WHERE EXISTS { MATCH (k:CallerKey) WHERE k.digest STARTS WITH 'a' })
RETURN CASE WHEN true THEN COUNT { MATCH (k:CallerKey) WHERE k.digest STARTS WITH 'a' } ELSE 0 END
RETURN coalesce(null, COLLECT { MATCH (k:CallerKey) RETURN k.digest })
UNWIND [x IN [1] | COLLECT { MATCH (k:CallerKey) RETURN k.digest }] AS y RETURN y
MATCH (n:Person) RETURN n ORDER BY [x IN [1] | COLLECT { MATCH (k:CallerKey) RETURN k.digest }]
MATCH (n:Person) RETURN collect([x IN [1] | COLLECT { MATCH (k:CallerKey) RETURN k.digest }])
MATCH (n:Person) RETURN DISTINCT [x IN [1] | COLLECT { MATCH (k:CallerKey) RETURN k.digest }]
MATCH (n:Person) RETURN n {.name, k: COLLECT { MATCH (k:CallerKey) RETURN k.digest }}
MATCH (n:__Entity__ {id: [x IN [1] | COLLECT { MATCH (k:CallerKey) RETURN k.digest }][0][0]}) RETURN n
MATCH (n:Person) RETURN [(k:CallerKey)-[*0..0]-() | k.digest]
MATCH (n:Person) RETURN [x IN [1] | [(k:CallerKey)-[*0..0]-() | k.digest]]
RETURN all(x IN [1] WHERE (:CallerKey)-[*0..0]-())
MATCH (k:CallerKey)-[*0..0]-(m) RETURN k
MATCH (k)-[*0..0]-(m) RETURN k
MATCH (k) (()--()){0,0} (m) RETURN k
MATCH (k:CallerKey) USING SCAN k:CallerKey RETURN k
MATCH (k:CallerKey) WHERE k.id STARTS WITH 'a' RETURN k
MATCH (k:CallerKey) WHERE k.id > '' RETURN k ORDER BY k.id
MATCH (n:Person) CALL (n) { MATCH (k:CallerKey) RETURN k } RETURN k
CALL () { MATCH (k:CallerKey) RETURN k UNION MATCH (k:Person) RETURN k } RETURN k
MATCH (n:Person) RETURN n UNION MATCH (n:CallerKey) RETURN n
MATCH (`n:Person`:CallerKey) RETURN 1
MATCH (`n:Person `:CallerKey) RETURN 1
MATCH p = shortestPath((a:CallerKey)-[*0..3]-(b:Person)) RETURN p
MATCH p = SHORTEST 1 (a:Person)-[r]-+(b:Person) WHERE all(n IN nodes(p) WHERE EXISTS { (k:CallerKey) }) RETURN p
MATCH (t:Text) RETURN t.text
MATCH (d:Document) MATCH (t:Text {document_id: d.id}) RETURN t.text
MATCH (q:Queued) RETURN q.text
MATCH (j:Job) RETURN j
MATCH (l:Latch) RETURN l
MATCH (m:Migration) RETURN m
MATCH (t:Tally) RETURN t
"""


def lines(text: str) -> tuple[str, ...]:
    """The attempts of a block, one a line."""
    return tuple(line for line in text.strip().splitlines() if line)


ATTEMPTS: tuple[str, ...] = (
    *lines(WRITES), *lines(IN_DISGUISE), *CONTROLS, *lines(OUTSIDE), *lines(FOR_EVER), *lines(NOT_THEIRS),
)  # fmt: skip
