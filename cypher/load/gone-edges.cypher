// Removes edges.
// $rows  `id` of an edge; one that is not there is passed over
// Row: how many were removed.
MATCH (:Node)-[r]->(:Node)
WHERE r.id IN [row IN $rows | row.id]
DELETE r
RETURN count(*) AS written
