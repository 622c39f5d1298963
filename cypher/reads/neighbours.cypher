// What is a node connected to?
// $id      the node
// $types   only these types of edge; empty means all
// $limit   how many neighbours of each group at most
// $offset  how many of each group to pass over first
// Row: one group (type of edge, its direction, kind of the neighbours) with its total and one page of its neighbours:
// strongest first, then by rank, then in the order of the programme.
MATCH (n:Node {id: $id})-[r]-(m:Node)
WHERE size($types) = 0 OR type(r) IN $types
WITH r, m, startNode(r).id = $id AS outgoing
ORDER BY coalesce(r.weight, 1.0) DESC, coalesce(r.rank, 0), coalesce(m.date, ''), coalesce(m.start, ''), coalesce(m.position, 0), m.id
WITH type(r) AS type, outgoing, m.kind AS kind, collect([m, r]) AS pairs
WITH type, outgoing, kind, size(pairs) AS total, pairs[$offset..$offset + $limit] AS page
RETURN type AS type, outgoing AS outgoing, kind AS kind, total AS total,
       [pair IN page | {
         node: {id: pair[0].id, kind: pair[0].kind, label: pair[0].label, detail: pair[0].detail,
                degree: pair[0].degree, x: pair[0].x, y: pair[0].y},
         edge: {id: pair[1].id, type: type, weight: pair[1].weight,
                source: CASE WHEN outgoing THEN $id ELSE pair[0].id END,
                target: CASE WHEN outgoing THEN pair[0].id ELSE $id END},
         outgoing: outgoing}] AS items
ORDER BY type, outgoing, kind
