// What does the canvas need to draw these nodes?
// $ids  ids of nodes; unknown ones are passed over
// Row: one node in its small form; by id.
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (n:Node {id: wanted})
RETURN n.id AS id, n.kind AS kind, n.label AS label, n.detail AS detail, n.degree AS degree, n.x AS x, n.y AS y
ORDER BY id
