// Which themes does a person see first?
// $limit  how many themes at most
// Row: one theme in its small form, the largest first: its degree is the number of its talks, and it stands in their middle,
// to a tenth: sums of numbers with a point depend on their order, which is the engine's.
MATCH (h:Theme)<-[:IN_THEME]-(t:Talk)
WITH h, count(t) AS talks, avg(t.x) AS x, avg(t.y) AS y
RETURN h.id AS id, h.kind AS kind, h.label AS label, h.detail AS detail, talks AS degree,
       round(10.0 * x) / 10.0 AS x, round(10.0 * y) / 10.0 AS y
ORDER BY degree DESC, id
LIMIT $limit
