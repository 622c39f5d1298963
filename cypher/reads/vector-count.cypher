// How many talks have a vector?
// Row: the one number.
MATCH (n:Node)
WHERE n.embedding IS NOT NULL
RETURN count(n) AS count
