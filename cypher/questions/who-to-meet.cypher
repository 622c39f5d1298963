// Whom should this person meet?
// $person  the person
// $limit   how many people at most
// Row: one speaker without a talk or an institution in common, with the nearest pair of their talks and the edges of it; nearest
// first. Who may be the same person is left out. Who gave a talk, organized or is listed was at a meeting; who is only credited may not have been.
MATCH (me:Node {id: $person})
OPTIONAL MATCH (me)-[:GAVE|CREDITED_IN]->(:Talk)<-[:GAVE|CREDITED_IN]-(mate:Person)
WITH me, collect(DISTINCT mate.id) AS mates
OPTIONAL MATCH (me)-[:MAYBE_SAME]-(twin:Person)
WITH me, mates, collect(DISTINCT twin.id) AS twins
OPTIONAL MATCH (me)-[:AFFILIATED_WITH]->(i:Institution)
WITH me, mates, twins, collect(DISTINCT i.id) AS houses
OPTIONAL MATCH (me)-[:GAVE|ORGANIZED|LISTED_AT|PART_OF*1..2]->(m:Meeting)
WITH me, mates, twins, houses, collect(DISTINCT m.id) AS meetings
MATCH (me)-[mine:GAVE|CREDITED_IN]->(a:Talk)-[r:SIMILAR_TO]->(b:Talk)<-[theirs:GAVE]-(p:Person)
WHERE p.id <> $person AND NOT p.id IN mates AND NOT p.id IN twins
WITH me, houses, meetings, p, r, mine, theirs, {mine: a.label, theirs: b.label, rank: r.rank, score: r.weight, edges: [r.id, mine.id, theirs.id]} AS pair
ORDER BY r.weight DESC, r.id, mine.id DESC, theirs.id
WITH me, houses, meetings, p, collect(pair) AS pairs
WITH me, houses, meetings, p, head(pairs) AS best
OPTIONAL MATCH (p)-[:AFFILIATED_WITH]->(h:Institution)
WITH me, houses, meetings, p, best, h
ORDER BY h.label, h.id
WITH me, houses, meetings, p, best, collect(h.id) AS elsewhere, collect(h.label) AS names
WHERE size([x IN elsewhere WHERE x IN houses]) = 0
OPTIONAL MATCH (p)-[:GAVE|ORGANIZED|LISTED_AT|PART_OF*1..2]->(m:Meeting)
WITH DISTINCT me, meetings, p, best, names, m
ORDER BY m.startDate DESC, m.id
WITH me, p, best, names, collect(CASE WHEN m.id IN meetings THEN m.label END) AS met
RETURN p.id AS other, p.label AS name,
       reduce(s = '', x IN names | s + CASE WHEN s = '' THEN '' ELSE ', ' END + x) AS institutions,
       '“' + best.theirs + '” is number ' + toString(best.rank) + ' of the talks related to “' + best.mine + '”; '
         + CASE WHEN size(met) = 0 THEN 'no meeting is known where both ' + me.label + ' and ' + p.label + ' were.'
                ELSE 'both were at ' + head(met) + ', without a talk in common.' END AS because,
       best.edges AS evidence
ORDER BY best.score DESC, coalesce(p.sortName, name), other
LIMIT $limit
