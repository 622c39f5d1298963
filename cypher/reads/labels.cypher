// What are the nodes of these kinds called?
// $kinds  kinds of nodes
// Row: one node with its label, and its year when it is a meeting; by id.
MATCH (n:Node)
WHERE n.kind IN $kinds
RETURN n.id AS id, n.kind AS kind, n.label AS label, n.year AS year
ORDER BY id
