-- name: name_drop_word
-- mode: write
-- params: word, folded, entity_id
-- returns:
-- Removes a word of a folded name.
DELETE FROM name_word
WHERE word = :word AND folded = :folded AND entity_id = :entity_id
