// What is the fingerprint of every edge?
// Row: one edge.
MATCH (:Node)-[r]->(:Node)
RETURN r.id AS id, r.hash AS hash
ORDER BY id
