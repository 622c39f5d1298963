// What does the data have, in numbers?
// Row: how many talks, and of these how many with a start; topics, themes, people, of these how many with a known institution;
// meetings, and those of the series that has most. No row where there is no talk.
MATCH (t:Talk)
WITH count(t) AS talks, count(t.start) AS timed
WHERE talks > 0
OPTIONAL MATCH (topic:Topic)
WITH talks, timed, count(topic) AS topics
OPTIONAL MATCH (theme:Theme)
WITH talks, timed, topics, count(theme) AS themes
OPTIONAL MATCH (p:Person)
WITH talks, timed, topics, themes, count(p) AS people
OPTIONAL MATCH (q:Person)-[:AFFILIATED_WITH]->(:Institution)
WITH talks, timed, topics, themes, people, count(DISTINCT q) AS placed
OPTIONAL MATCH (m:Meeting)
WITH talks, timed, topics, themes, people, placed, count(m) AS meetings
OPTIONAL MATCH (n:Meeting)-[:IN_SERIES]->(s:Series)
WITH talks, timed, topics, themes, people, placed, meetings, s, count(n) AS held
WITH talks, timed, topics, themes, people, placed, meetings, max(held) AS longest
RETURN talks AS talks, timed AS timed, topics AS topics, themes AS themes, people AS people, placed AS placed,
       meetings AS meetings, longest AS longest
