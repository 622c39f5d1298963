// What is near this talk but from another field?
// $talk   the talk
// $limit  how many talks at most
// Row: one related talk that shares no topic, theme, track, person or institution with it, what it is about, and the edges that
// say so; best rank first.
MATCH (t:Node {id: $talk})
OPTIONAL MATCH (t)-[:ABOUT|IN_THEME]->(f:Node)
WITH t, collect(DISTINCT f.id) AS fields
OPTIONAL MATCH (t)<-[:GAVE|CREDITED_IN]-(p:Person)
OPTIONAL MATCH (p)-[:AFFILIATED_WITH]->(i:Institution)
WITH t, fields, collect(DISTINCT p.id) AS people, collect(DISTINCT i.id) AS houses
MATCH (t)-[r:SIMILAR_TO]->(o:Talk)
WHERE t.track IS NULL OR o.track IS NULL OR o.track <> t.track
OPTIONAL MATCH (o)-[a:ABOUT|IN_THEME]->(g:Node)
WITH t, fields, people, houses, r, o, a, g
ORDER BY coalesce(a.weight, 0.0) DESC, g.id
WITH t, fields, people, houses, r, o, collect(g.id) AS theirs, collect(g.label) AS about, collect(a.id) AS says
WHERE size(theirs) > 0 AND size([x IN theirs WHERE x IN fields]) = 0
OPTIONAL MATCH (o)<-[part:GAVE|CREDITED_IN]-(q:Person)
OPTIONAL MATCH (q)-[:AFFILIATED_WITH]->(h:Institution)
WITH t, people, houses, r, o, about, says, part, q, h
ORDER BY part.id, h.id
WITH t, people, houses, r, o, about, says, collect(DISTINCT q.id) AS others, collect(DISTINCT h.id) AS elsewhere,
     collect(DISTINCT CASE type(part) WHEN 'GAVE' THEN q.label END) AS speakers
WHERE size([x IN others WHERE x IN people]) = 0 AND size([x IN elsewhere WHERE x IN houses]) = 0
RETURN o.id AS near, o.label AS title,
       reduce(s = '', x IN speakers | s + CASE WHEN s = '' THEN '' ELSE ', ' END + x) AS speakers,
       reduce(s = '', x IN about[0..4] | s + CASE WHEN s = '' THEN '' ELSE ', ' END + x) AS about,
       'It is number ' + toString(r.rank) + ' of the talks related to “' + t.label + '”, and the two share no topic, theme, track, person or institution.' AS because,
       [r.id] + says[0..4] AS evidence
ORDER BY r.rank, near
LIMIT $limit
