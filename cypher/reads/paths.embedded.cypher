// How do two nodes connect?
// $from   one node
// $to     the other; no path when it is the same
// $limit  how many paths at most
// Row: one of the shortest paths, at most six edges long: its nodes by id, its edges in their small form.
// An edge may be walked in either direction; of related talks only the nearest few of each are (`walked`).
// Paths through nodes with few edges come first: they say more than paths through hubs. Two paths along the same nodes
// are one, with the edges whose ids come first.
// A variant, because this engine asks a WHERE of the finished paths only: then a longer path that is all walked would be
// lost behind a shorter one that is not. So the pattern itself says `walked`.
MATCH (a:Node {id: $from}), (b:Node {id: $to})
WHERE a.id <> b.id
MATCH path = allShortestPaths((a)-[*..6 {walked: true}]-(b))
WITH [n IN nodes(path) | n.id] AS nodes,
     [r IN relationships(path) | {id: r.id, type: type(r), source: startNode(r).id, target: endNode(r).id, weight: r.weight}] AS edges,
     [r IN relationships(path) | r.id] AS ids,
     reduce(sum = 0, n IN nodes(path) | sum + n.degree) AS busyness
ORDER BY ids
WITH nodes, busyness, collect(edges) AS alike
RETURN nodes AS nodes, alike[0] AS edges
ORDER BY size(nodes), busyness, nodes
LIMIT $limit
