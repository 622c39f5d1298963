// Takes every vector away: they are of another model than those that come.
// Row: how many were there.
MATCH (t:Talk)
WHERE t.embedding IS NOT NULL
REMOVE t.embedding
RETURN count(t) AS written
