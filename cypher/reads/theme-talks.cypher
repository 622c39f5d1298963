// Which talks stand for their themes?
// $each   how many of each theme at most
// $limit  how many at most
// Row: one talk in its small form, once: the strongest of each theme, best connected first.
MATCH (t:Talk)-[r:IN_THEME]->(h:Theme)
WITH h, t, r
ORDER BY r.weight DESC, t.degree DESC, t.id
WITH h.id AS theme, collect(t.id) AS found
WITH found[0..$each] AS best
UNWIND best AS id
WITH DISTINCT id
MATCH (t:Talk {id: id})
RETURN t.id AS id, t.kind AS kind, t.label AS label, t.detail AS detail, t.degree AS degree, t.x AS x, t.y AS y
ORDER BY degree DESC, id
LIMIT $limit
