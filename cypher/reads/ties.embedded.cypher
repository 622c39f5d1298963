// Which edges tie people, institutions, topics and themes to talks and meetings? Embedded engine only: its filters and
// counts are made in the process.
// $types  types of edges
// Row: one edge, by its ends.
MATCH (a:Node)-[r]->(b:Node)
WHERE type(r) IN $types
RETURN type(r) AS type, a.id AS start, b.id AS finish
ORDER BY type, start, finish
