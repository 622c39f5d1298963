// Which nodes does a person see first?
// $limit  how many nodes at most
// Row: one node in its small form: every meeting and series first, then by how many edges a node has.
MATCH (n:Node)
RETURN n.id AS id, n.kind AS kind, n.label AS label, n.detail AS detail, n.degree AS degree, n.x AS x, n.y AS y
ORDER BY CASE WHEN n.kind IN ['meeting', 'series'] THEN 0 ELSE 1 END, degree DESC, id
LIMIT $limit
