-- name: entity_search
-- mode: read
-- params: low, high, types, others, limit
-- returns: id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree, folded
-- Entities with a name that has a word from low up to high and a word that begins with each of the others.
SELECT entity.id, entity.type, entity.name, entity.aliases, entity.roles, entity.folded_names, entity.first_seen, entity.last_seen, entity.documents, entity.degree, found.folded AS folded
FROM (
    SELECT name.entity_id AS entity_id, MIN(name.folded) AS folded, name.documents AS documents
    FROM name_word JOIN name ON name.folded = name_word.folded AND name.entity_id = name_word.entity_id
    WHERE name_word.word >= :low AND name_word.word < :high
        AND (:types = '[]' OR type IN (SELECT value FROM json_each(:types)))
        AND NOT EXISTS (
            SELECT 1 FROM json_each(:others) AS other WHERE instr(' ' || name_word.folded, ' ' || other.value) = 0
        )
    GROUP BY name.entity_id
    ORDER BY documents DESC, entity_id
    LIMIT :limit
) AS found JOIN entity ON entity.id = found.entity_id
ORDER BY entity.documents DESC, entity.id
