// How many talks have a vector?
// Row: the one number.
MATCH (t:Talk)
WHERE t.embedding IS NOT NULL
RETURN count(t) AS count
