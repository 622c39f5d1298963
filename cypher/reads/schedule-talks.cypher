// Which talks does a meeting have, and when?
// $id  id of a meeting
// Row: one talk with its time and place and who gives it, in the order of its source.
MATCH (n:Talk)-[:PART_OF]->(m:Meeting {id: $id})
OPTIONAL MATCH (n)<-[:GAVE]-(p:Person)
WITH n, p
ORDER BY p.id
WITH n, collect(CASE WHEN p IS NOT NULL THEN p {.id, .label} END) AS speakers
RETURN n.id AS id, n.label AS label, speakers AS speakers, n.talkKind AS kind, n.date AS date, n.start AS start,
       n.end AS end, n.session AS session, n.track AS track, n.room AS room, n.position AS position
ORDER BY position, id
