// Which themes are there?
// Row: one theme, whole, by id.
MATCH (n:Theme)
RETURN n.json AS node
ORDER BY n.id
