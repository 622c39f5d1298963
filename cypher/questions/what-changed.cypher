// What changed since the meeting before?
// $meeting  the later meeting; it is compared with the meeting of its series that came before it
// $of       what of it: topic, theme or person (who gave talks)
// $limit    how many rows at most
// Row: one of them whose part of the talks is not what it was, with how many talks it had and has; largest change first, then what
// the talks say it of most.
MATCH (m:Node {id: $meeting})-[:IN_SERIES]->(:Series)<-[:IN_SERIES]-(b:Meeting)
WHERE coalesce(b.startDate, toString(b.year)) < coalesce(m.startDate, toString(m.year))
WITH DISTINCT m, b
ORDER BY coalesce(b.startDate, toString(b.year)) DESC, b.id
LIMIT 1
MATCH (u:Talk)-[:PART_OF]->(b)
WITH m, b, count(u) AS allBefore
MATCH (t:Talk)-[:PART_OF]->(m)
WITH m, b, allBefore, count(t) AS allNow
UNWIND [m.id, b.id] AS at
MATCH (:Node {id: at})<-[:PART_OF]-(t:Talk)-[a:ABOUT|IN_THEME|GAVE]-(n:Node)
WHERE n.kind = $of
WITH m, b, allBefore, allNow, at, n, t, a
ORDER BY CASE at WHEN m.id THEN 0 ELSE 1 END, coalesce(a.weight, 0.0) DESC, a.id
WITH m, b, allBefore, allNow, n, collect(a.id) AS edges, max(coalesce(a.weight, 0.0)) AS strength,
     count(DISTINCT CASE at WHEN b.id THEN t.id END) AS before, count(DISTINCT CASE at WHEN m.id THEN t.id END) AS now
WITH m, b, allBefore, allNow, n, edges, strength, before, now, 1.0 * now / allNow - 1.0 * before / allBefore AS grown
WHERE grown <> 0.0
RETURN n.id AS node, n.label AS label,
       CASE WHEN before = 0 THEN 'came' WHEN now = 0 THEN 'went' WHEN grown > 0 THEN 'grew' ELSE 'shrank' END AS change,
       before AS before, now AS now,
       CASE $of WHEN 'person' THEN n.label + ' gave ' ELSE '“' + n.label + '”: ' END + CASE now WHEN 0 THEN 'none' ELSE toString(now) END + ' of ' + toString(allNow)
         + ' talks here, ' + CASE before WHEN 0 THEN 'none' ELSE toString(before) END + ' of ' + toString(allBefore) + ' at ' + b.label + '.' AS because,
       edges[0..4] AS evidence
ORDER BY abs(grown) DESC, strength DESC, grown DESC, node
LIMIT $limit
