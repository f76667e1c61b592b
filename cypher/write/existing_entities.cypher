// name: existing_entities
// mode: write
// params: ids
// returns: ids
// Those of these entities that exist.
MATCH (e:__Entity__)
WHERE e.id IN $ids
RETURN collect(e.id) AS ids
