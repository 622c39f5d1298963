// Which talks have a vector? Embedded engine only: an exact scan in the process is faster than its vector functions.
// Row: one talk; by id.
MATCH (t:Talk)
WHERE t.embedding IS NOT NULL
RETURN t.id AS id, t.embedding AS vector
ORDER BY id
