// Which meetings, series and talks does a person see first in a collection that is too large to be shown whole?
// $limit  how many at most
// Row: one node in its small form: every meeting and series first, then talks by how many edges they have.
// The degree that the last of them can have is looked up first: sorting the few above it is quick, sorting all is not.
MATCH (t:Talk)
WITH t.degree AS degree
ORDER BY degree DESC
LIMIT $limit
WITH min(degree) AS least
MATCH (n:Node)
WHERE n.kind IN ['meeting', 'series'] OR (n.kind = 'talk' AND n.degree >= least)
RETURN n.id AS id, n.kind AS kind, n.label AS label, n.detail AS detail, n.degree AS degree, n.x AS x, n.y AS y
ORDER BY CASE WHEN n.kind = 'talk' THEN 1 ELSE 0 END, degree DESC, id
LIMIT $limit
