// Which people, institutions and topics connect the nodes that are shown already?
// $ids   the nodes that are shown
// $each  how many of each kind at most
// Row: one node in its small form; by kind, those with the most edges to what is shown first, then the best connected.
UNWIND $ids AS shown
MATCH (a:Node {id: shown})-[r]-(b:Node)
WHERE r.walked AND b.kind IN ['person', 'institution', 'topic']
WITH b, count(r) AS ties
ORDER BY ties DESC, b.degree DESC, b.id
WITH b.kind AS kind, collect([b.id, ties]) AS found
WITH found[0..$each] AS best
UNWIND best AS one
WITH one[0] AS id, one[1] AS ties
MATCH (n:Node {id: id})
RETURN n.id AS id, n.kind AS kind, n.label AS label, n.detail AS detail, n.degree AS degree, n.x AS x, n.y AS y, ties AS ties
ORDER BY kind, ties DESC, degree DESC, id
