-- name: entity_put
-- mode: write
-- params: id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree
-- returns:
-- Adds or replaces an entity.
INSERT INTO entity (id, type, name, aliases, roles, folded_names, first_seen, last_seen, documents, degree)
VALUES (:id, :type, :name, :aliases, :roles, :folded_names, :first_seen, :last_seen, :documents, :degree)
ON CONFLICT (id) DO UPDATE SET
    type = excluded.type, name = excluded.name, aliases = excluded.aliases, roles = excluded.roles,
    folded_names = excluded.folded_names, first_seen = excluded.first_seen, last_seen = excluded.last_seen, documents = excluded.documents,
    degree = excluded.degree
