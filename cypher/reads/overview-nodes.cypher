// Which nodes does a person see first?
// $limit  how many nodes at most
// Row: one node in its small form: every meeting and series first, then by how many edges a node has.
// Themes stand apart: they sum up what is shown.
// The degree that the last of them can have is looked up first: sorting the few above it is quick, sorting all is not.
MATCH (n:Node)
WITH n.degree AS degree
ORDER BY degree DESC
LIMIT $limit
WITH min(degree) AS least
MATCH (n:Node)
WHERE n.kind <> 'theme' AND (n.degree >= least OR n.kind IN ['meeting', 'series'])
RETURN n.id AS id, n.kind AS kind, n.label AS label, n.detail AS detail, n.degree AS degree, n.x AS x, n.y AS y
ORDER BY CASE WHEN n.kind IN ['meeting', 'series'] THEN 0 ELSE 1 END, degree DESC, id
LIMIT $limit
