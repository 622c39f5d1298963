// Where on the map is each talk?
// Row: one talk with its place, its meeting, and the theme of the first level that it belongs to most; by id. A talk without a place is left out.
MATCH (n:Talk)
WHERE n.mapX IS NOT NULL
OPTIONAL MATCH (n)-[r:IN_THEME]->(h:Theme {level: 1})
WITH n, r, h
ORDER BY n.id, r.weight DESC, h.id
WITH n, collect(h.id) AS themes
RETURN n.id AS id, n.label AS label, n.detail AS detail, n.mapX AS x, n.mapY AS y, n.meeting AS meeting, head(themes) AS theme
ORDER BY id
