// Which edges of these types are there?
// $types  types of edges
// Row: one edge by its ends; of each type the strongest first, an edge without a weight being as strong as can be.
MATCH (a:Node)-[r]->(b:Node)
WHERE type(r) IN $types
RETURN type(r) AS type, a.id AS start, b.id AS finish, coalesce(r.weight, 1.0) AS weight
ORDER BY type, weight DESC, start, finish
