-- name: 0010_neighbours
-- mode: schema
-- params:
-- returns:
-- Who stands next to an entity, in order, and how many edges there are at it: kept as sums, since a hub has too many edges to count them for each page.
CREATE TABLE neighbour (
    entity_id TEXT NOT NULL,
    other_id TEXT NOT NULL,
    predicate TEXT NOT NULL,     -- empty: of all predicates together
    statements INTEGER NOT NULL CHECK (statements >= 0),
    PRIMARY KEY (entity_id, other_id, predicate)
) STRICT, WITHOUT ROWID;

CREATE TABLE edge_count (
    entity_id TEXT NOT NULL,
    predicate TEXT NOT NULL,
    inverse INTEGER NOT NULL,    -- 1: the entity is the object of these edges and not their subject
    relationships INTEGER NOT NULL CHECK (relationships >= 0),
    statements INTEGER NOT NULL,
    PRIMARY KEY (entity_id, predicate, inverse)
) STRICT, WITHOUT ROWID;

INSERT INTO neighbour (entity_id, other_id, predicate, statements)
SELECT entity_id, other_id, predicate, SUM(statements)
FROM (
    SELECT subject_id AS entity_id, object_id AS other_id, predicate, statements FROM relationship
    UNION ALL
    SELECT object_id AS entity_id, subject_id AS other_id, predicate, statements FROM relationship
)
WHERE entity_id <> other_id
GROUP BY entity_id, other_id, predicate;

INSERT INTO neighbour (entity_id, other_id, predicate, statements)
SELECT entity_id, other_id, '', SUM(statements)
FROM neighbour
GROUP BY entity_id, other_id;

INSERT INTO edge_count (entity_id, predicate, inverse, relationships, statements)
SELECT entity_id, predicate, inverse, COUNT(*), SUM(statements)
FROM (
    SELECT subject_id AS entity_id, predicate, 0 AS inverse, statements FROM relationship
    UNION ALL
    SELECT object_id AS entity_id, predicate, 1 AS inverse, statements FROM relationship WHERE object_id <> subject_id
)
GROUP BY entity_id, predicate, inverse;

CREATE INDEX neighbour_ranked ON neighbour (entity_id, predicate, statements DESC, other_id);
