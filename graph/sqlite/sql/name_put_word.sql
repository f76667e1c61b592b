-- name: name_put_word
-- mode: write
-- params: word, folded, entity_id
-- returns:
-- Adds a word of a folded name.
INSERT OR IGNORE INTO name_word (word, folded, entity_id)
VALUES (:word, :folded, :entity_id)
