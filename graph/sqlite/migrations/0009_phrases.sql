-- name: 0009_phrases
-- mode: schema
-- params:
-- returns:
-- Each quote on an edge has the phrase of its statement: [[statement_id, document_id, text, confidence, relation]].
UPDATE relationship
SET quotes = with_phrases(quotes, (
    SELECT json_group_object(id, relation)
    FROM statement
    WHERE id IN (SELECT json_extract(value, '$[0]') FROM json_each(relationship.quotes))
));
