// How do two topics connect?
// $one    the one topic
// $other  the other
// $limit  how many rows at most
// Row: one way from the one to the other, with its edges: a talk about both, their closeness in meaning, a topic that occurs in
// talks with both, or a talk of the one near to a talk of the other. In this order, the strongest of each first.
MATCH (other:Node {id: $other})
MATCH (one:Node {id: $one})
OPTIONAL MATCH (one)<-[a:ABOUT]-(t:Talk)-[b:ABOUT]->(to:Topic)
WHERE to.id = $other
WITH one, other, collect(CASE WHEN to IS NOT NULL THEN {way: 'a talk about both', at: 0, strength: coalesce(a.weight, 0.0) + coalesce(b.weight, 0.0), node: t.id, label: t.label,
       words: '“' + t.label + '” is about “' + one.label + '” and about “' + other.label + '”.', edges: [a.id, b.id]} END) AS both
OPTIONAL MATCH (one)-[c:CLOSE_TO]-(to:Topic)
WHERE to.id = $other
WITH one, other, both, collect(CASE WHEN c IS NOT NULL THEN {way: 'in meaning', at: 1, strength: coalesce(c.weight, 0.0), node: other.id, label: other.label,
       words: '“' + one.label + '” and “' + other.label + '” are close in meaning.', edges: [c.id]} END) AS meaning
OPTIONAL MATCH (one)-[d:CO_OCCURS]-(x:Topic)-[e:CO_OCCURS]-(to:Topic)
WHERE to.id = $other
WITH one, other, both, meaning, collect(CASE WHEN to IS NOT NULL THEN {way: 'a topic between', at: 2, strength: coalesce(d.weight, 0.0) + coalesce(e.weight, 0.0), node: x.id, label: x.label,
       words: '“' + x.label + '” is a topic of talks about “' + one.label + '” and of talks about “' + other.label + '”.', edges: [d.id, e.id]} END) AS between
WITH one, other, both, meaning, between, [x IN both | x.node] AS shared
OPTIONAL MATCH (one)<-[f:ABOUT]-(u:Talk)-[s:SIMILAR_TO]->(v:Talk)
WHERE s.rank <= 3 AND NOT u.id IN shared AND NOT v.id IN shared
OPTIONAL MATCH (v)-[g:ABOUT]->(to:Topic)
WHERE to.id = $other
WITH one, other, both, meaning, between, collect(CASE WHEN to IS NOT NULL THEN {way: 'related talks', at: 3, strength: coalesce(s.weight, 0.0), node: v.id, label: v.label,
       words: '“' + v.label + '”, about “' + other.label + '”, is number ' + toString(s.rank) + ' of the talks related to “' + u.label + '”, about “' + one.label + '”.', edges: [s.id, f.id, g.id]} END) AS related
UNWIND both + meaning + between + related AS row
WITH row
WHERE row IS NOT NULL
RETURN row.way AS way, row.node AS node, row.label AS label, row.words AS because, row.edges AS evidence
ORDER BY row.at, row.strength DESC, node, because
LIMIT $limit
