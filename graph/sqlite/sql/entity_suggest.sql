-- name: entity_suggest
-- mode: read
-- params: low, high, types, limit
-- returns: id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree, folded
-- Entities with a folded name from low up to high, best known first.
SELECT entity.id, entity.type, entity.name, entity.aliases, entity.roles, entity.folded_names, entity.first_seen, entity.last_seen, entity.documents, entity.degree, found.folded AS folded
FROM (
    SELECT entity_id, MIN(folded) AS folded, documents
    FROM name
    WHERE folded >= :low AND folded < :high
        AND (:types = '[]' OR type IN (SELECT value FROM json_each(:types)))
    GROUP BY entity_id
    ORDER BY documents DESC, entity_id
    LIMIT :limit
) AS found JOIN entity ON entity.id = found.entity_id
ORDER BY entity.documents DESC, entity.id
