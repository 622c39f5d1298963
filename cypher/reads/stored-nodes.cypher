// What is the fingerprint of every node?
// Row: one node, and whether it has a vector.
MATCH (n:Node)
RETURN n.id AS id, n.hash AS hash, n.embedding IS NOT NULL AS embedded
ORDER BY id
