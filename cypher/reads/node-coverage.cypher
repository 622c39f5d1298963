// What does the data have of given nodes?
// $ids  the nodes; one that is not there is left out
// Row: one node with what is known of it: of a talk its date, start, topics and related talks, of a meeting the earlier ones of
// its series, of a series its meetings, of all others the talks that they give, hold or are the subject of. By id.
UNWIND $ids AS id
MATCH (n:Node {id: id})
OPTIONAL MATCH (n)<-[:PART_OF|ABOUT|IN_THEME]-(t:Talk)
WITH n, count(t) AS held
OPTIONAL MATCH (n)-[:GAVE|CREDITED_IN]->(t:Talk)
WITH n, held, count(DISTINCT t) AS given
OPTIONAL MATCH (n)<-[:AFFILIATED_WITH]-(:Person)-[:GAVE|CREDITED_IN]->(t:Talk)
WITH n, held, given, count(DISTINCT t) AS ofPeople
OPTIONAL MATCH (n)<-[:IN_SERIES]-(:Meeting)<-[:PART_OF]-(t:Talk)
WITH n, held + given + ofPeople AS others, count(t) AS ofMeetings
WITH n, others + ofMeetings AS talks
OPTIONAL MATCH (n)-[:ABOUT]->(topic:Topic)
WITH n, talks, count(topic) AS topics
OPTIONAL MATCH (n)-[:SIMILAR_TO]->(o:Talk)
WITH n, talks, topics, count(o) AS related
OPTIONAL MATCH (n)<-[:IN_SERIES]-(m:Meeting)
WITH n, talks, topics, related, count(m) AS meetings
OPTIONAL MATCH (n)-[:IN_SERIES]->(:Series)<-[:IN_SERIES]-(b:Meeting)
WHERE coalesce(b.startDate, toString(b.year)) < coalesce(n.startDate, toString(n.year))
WITH n, talks, topics, related, meetings, count(DISTINCT b) AS earlier
RETURN n.id AS id, n.kind AS kind, n.label AS label, n.date IS NOT NULL AS dated, n.start IS NOT NULL AS timed, talks AS talks,
       topics AS topics, related AS related, meetings AS meetings, earlier AS earlier
ORDER BY id
