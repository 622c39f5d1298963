// Who is in the graph, and of whom is an institution known?
// Row: one person in its small form, and whether an institution is known; by id.
MATCH (p:Person)
OPTIONAL MATCH (p)-[:AFFILIATED_WITH]->(i:Institution)
WITH p, count(i) AS institutions
RETURN p.id AS id, p.label AS label, p.detail AS detail, institutions > 0 AS placed
ORDER BY id
