// What belongs to the themes?
// Row: one edge between a theme and a talk, a topic or the theme that it is part of, the strongest first. `member` is the other end.
MATCH (n:Theme)-[r]-(m:Node)
WHERE type(r) IN ['IN_THEME', 'TYPICAL_OF'] OR (type(r) = 'WITHIN' AND startNode(r).id = n.id)
RETURN n.id AS theme, type(r) AS type, m.id AS id, m.kind AS kind, m.label AS label, r.weight AS strength
ORDER BY strength DESC, theme, id
