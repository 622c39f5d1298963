// What are the vectors of these talks?
// $ids  ids of talks; those without a vector are passed over
// Row: one talk with its vector, of unit length; by id.
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (t:Talk {id: wanted})
WHERE t.embedding IS NOT NULL
RETURN t.id AS id, t.embedding AS vector
ORDER BY id
