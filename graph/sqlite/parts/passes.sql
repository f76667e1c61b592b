-- name: passes
-- mode: part
-- params: document_id, entity_id, subject_id, object_id, relationship_id, predicates, polarity, statuses, min_confidence, types, apart, since, until, as_of, sources, projects, dated
-- returns:
-- What a filter asks of a statement, for all lists alike; it goes on after a condition of a WHERE.
AND (:document_id IS NULL OR document_id = :document_id)
AND (:entity_id IS NULL OR subject_id = :entity_id OR object_id = :entity_id)
AND (:subject_id IS NULL OR subject_id = :subject_id)
AND (:object_id IS NULL OR object_id = :object_id)
AND (:relationship_id IS NULL OR relationship_id = :relationship_id)
AND (:predicates = '[]' OR predicate IN (SELECT value FROM json_each(:predicates)))
AND (:polarity IS NULL OR polarity = :polarity)
AND (:statuses = '[]' OR status IN (SELECT value FROM json_each(:statuses)))
AND confidence >= :min_confidence
AND (:types = '[]' OR EXISTS (
    SELECT 1 FROM entity AS free
    WHERE free.id IN (subject_id, object_id) AND free.id NOT IN (SELECT value FROM json_each(:apart))
        AND free.type IN (SELECT value FROM json_each(:types))
))
AND (:since IS NULL OR COALESCE(time_end, time, seen) || '~' >= :since)
AND (:until IS NULL OR COALESCE(time, seen) <= :until || '~')
AND (:as_of IS NULL OR COALESCE(time, seen) <= :as_of || '~')
AND (:as_of IS NULL OR ended = 0 OR COALESCE(time_end, time) || '~' >= :as_of)
AND (:sources = '[]' OR publisher IN (SELECT value FROM json_each(:sources)))
AND (:projects IS NULL OR (relationship_id IS NOT NULL) = :projects)
AND (:dated IS NULL OR (time IS NOT NULL) = :dated)
