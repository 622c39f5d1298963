// What else does this institution do?
// $institution  the institution
// $limit        how many talks at most
// Row: one talk that one of its people gave or is credited in, what it is about, and the edges that tie it; newest first.
MATCH (i:Node {id: $institution})<-[at:AFFILIATED_WITH]-(p:Person)-[part:GAVE|CREDITED_IN]->(t:Talk)
WITH i, at, p, part, t
ORDER BY coalesce(p.sortName, p.label), part.id
WITH i, t, collect(CASE type(part) WHEN 'GAVE' THEN {name: p.label, edges: [part.id, at.id]} END) AS gave,
     collect(CASE type(part) WHEN 'CREDITED_IN' THEN {name: p.label, edges: [part.id, at.id]} END) AS credited
OPTIONAL MATCH (t)-[:PART_OF]->(m:Meeting)
WITH i, t, gave, credited, min(m.label) AS meeting, coalesce(t.date, min(coalesce(m.startDate, toString(m.year))), '') AS day
ORDER BY day DESC, coalesce(t.start, ''), t.id
LIMIT $limit
OPTIONAL MATCH (t)-[a:ABOUT]->(topic:Topic)
WITH i, t, gave, credited, meeting, day, a, topic
ORDER BY coalesce(a.weight, 0.0) DESC, topic.id
WITH i, t, gave, credited, meeting, day, collect(topic.label) AS about
WITH i, t, gave, credited, meeting, day, about, gave[0..3] + credited[0..3] AS shown,
     [x IN gave[0..3] | x.name] + CASE WHEN size(gave) > 3 THEN [toString(size(gave) - 3) + ' more'] ELSE [] END AS said,
     [x IN credited[0..3] | x.name] + CASE WHEN size(credited) > 3 THEN [toString(size(credited) - 3) + ' more'] ELSE [] END AS named
RETURN t.id AS talk, t.label AS title, coalesce(meeting, '') AS meeting,
       reduce(s = '', x IN about[0..4] | s + CASE WHEN s = '' THEN '' ELSE ', ' END + x) AS about,
       'Of ' + i.label + ', '
         + reduce(s = '', at IN range(0, size(said) - 1) | s + CASE WHEN at = 0 THEN '' WHEN at = size(said) - 1 THEN ' and ' ELSE ', ' END + said[at])
         + CASE WHEN size(said) = 0 THEN '' ELSE ' gave it' END + CASE WHEN size(said) > 0 AND size(named) > 0 THEN ', and ' ELSE '' END
         + reduce(s = '', at IN range(0, size(named) - 1) | s + CASE WHEN at = 0 THEN '' WHEN at = size(named) - 1 THEN ' and ' ELSE ', ' END + named[at])
         + CASE WHEN size(named) = 0 THEN '' WHEN size(named) = 1 THEN ' is credited in it' ELSE ' are credited in it' END + '.' AS because,
       reduce(l = [], x IN shown | l + x.edges) AS evidence
ORDER BY day DESC, coalesce(t.start, ''), talk
