// Who speaks for the first time on a topic that is rising?
// $meeting  the meeting; it is compared with the meeting of its series that came before it
// $limit    how many rows at most
// Row: one speaker without a talk at an earlier meeting of the series, and one topic of theirs with two talks or more and a larger
// part of the talks than before, with the edges that say so; the topic that rose most first.
MATCH (m:Node {id: $meeting})-[:IN_SERIES]->(:Series)<-[:IN_SERIES]-(b:Meeting)
WHERE coalesce(b.startDate, toString(b.year)) < coalesce(m.startDate, toString(m.year))
WITH DISTINCT m, b
ORDER BY coalesce(b.startDate, toString(b.year)) DESC, b.id
WITH m, collect(b.id) AS earlier
MATCH (last:Node {id: head(earlier)})<-[:PART_OF]-(u:Talk)
WITH m, earlier, last, count(u) AS allBefore
MATCH (t:Talk)-[:PART_OF]->(m)
WITH m, earlier, last, allBefore, count(t) AS allNow
UNWIND [m.id, last.id] AS at
MATCH (:Node {id: at})<-[:PART_OF]-(t:Talk)-[:ABOUT]->(topic:Topic)
WITH m, earlier, last, allBefore, allNow, topic, count(DISTINCT CASE at WHEN last.id THEN t.id END) AS before,
     count(DISTINCT CASE at WHEN m.id THEN t.id END) AS now
WITH m, earlier, last, allBefore, allNow, topic, before, now, 1.0 * now / allNow - 1.0 * before / allBefore AS grown
WHERE now > 1 AND grown > 0.0
MATCH (topic)<-[a:ABOUT]-(t:Talk)-[:PART_OF]->(m)
MATCH (t)<-[gave:GAVE]-(p:Person)
WITH m, earlier, last, allBefore, allNow, topic, before, now, grown, p, a, t, gave
ORDER BY coalesce(a.weight, 0.0) DESC, t.id
WITH m, earlier, last, allBefore, allNow, topic, before, now, grown, p, collect({title: t.label, edges: [gave.id, a.id]}) AS talks
OPTIONAL MATCH (p)-[:GAVE]->(:Talk)-[:PART_OF]->(e:Meeting)
WITH m, earlier, last, allBefore, allNow, topic, before, now, grown, p, talks, collect(DISTINCT e.id) AS spoke
WHERE size([x IN spoke WHERE x IN earlier]) = 0
WITH last, allBefore, allNow, topic, before, now, grown, p, head(talks) AS talk
RETURN p.id AS person, p.label AS name, topic.id AS topic, topic.label AS label, before AS before, now AS now,
       p.label + ' gave “' + talk.title + '” and no talk at an earlier meeting of the series; “' + topic.label + '” is a topic of ' + toString(now) + ' of '
         + toString(allNow) + ' talks here, and of ' + CASE before WHEN 0 THEN 'none' ELSE toString(before) END + ' of ' + toString(allBefore) + ' at ' + last.label + '.' AS because,
       talk.edges AS evidence
ORDER BY grown DESC, topic, coalesce(p.sortName, name), person
LIMIT $limit
