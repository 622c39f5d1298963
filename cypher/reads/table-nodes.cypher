// What stands in the table of one kind of node?
// $kind   the kind
// $limit  how many nodes at most
// Row: one node with its flat facts, the best connected first; null where its kind has no such fact.
MATCH (n:Node)
WHERE n.kind = $kind
RETURN n.id AS id, n.label AS label, n.degree AS degree, n.year AS year, n.date AS date, n.start AS start, n.end AS end,
       n.room AS room, n.session AS session, n.track AS track, n.talkKind AS talkKind, n.abstract IS NOT NULL AS abstract,
       n.startDate AS startDate, n.endDate AS endDate, n.venue AS venue, n.origin AS origin, n.level AS level,
       n.stability AS stability, n.limit AS limit
ORDER BY degree DESC, id
LIMIT $limit
