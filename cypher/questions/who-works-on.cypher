// Who works on this?
// $subject  the topic or theme
// $limit    how many people at most
// Row: one person with how many talks about it, their years and institutions, and some of the talks with the edges that say so;
// most talks first, then the newest, then who gave most of them, then by name.
MATCH (:Node {id: $subject})<-[about:ABOUT|IN_THEME]-(t:Talk)<-[part:GAVE|CREDITED_IN]-(p:Person)
OPTIONAL MATCH (t)-[:PART_OF]->(m:Meeting)
WITH p, t, about, part, coalesce(substring(t.date, 0, 4), toString(m.year), '') AS year
ORDER BY coalesce(about.weight, 0.0) DESC, t.id, part.id, year
WITH p, t, about, part, min(year) AS year
ORDER BY coalesce(about.weight, 0.0) DESC, t.id, part.id
WITH p, count(DISTINCT t) AS talks, min(year) AS first, max(year) AS last,
     collect(CASE type(part) WHEN 'GAVE' THEN {title: '“' + t.label + '”', edges: [part.id, about.id]} END) AS gave,
     collect(CASE type(part) WHEN 'CREDITED_IN' THEN {title: '“' + t.label + '”', edges: [part.id, about.id]} END) AS credited
WITH p, talks, first, last, gave, credited, size(gave) AS given
ORDER BY talks DESC, last DESC, given DESC, coalesce(p.sortName, p.label), p.id
LIMIT $limit
OPTIONAL MATCH (p)-[:AFFILIATED_WITH]->(i:Institution)
WITH p, talks, first, last, gave, credited, given, i
ORDER BY i.label, i.id
WITH p, talks, first, last, gave, credited, given, collect(i.label) AS houses
WITH p, talks, first, last, given, houses, gave[0..3] + credited[0..3] AS shown,
     [x IN gave[0..3] | x.title] + CASE WHEN size(gave) > 3 THEN [toString(size(gave) - 3) + ' more'] ELSE [] END AS said,
     [x IN credited[0..3] | x.title] + CASE WHEN size(credited) > 3 THEN [toString(size(credited) - 3) + ' more'] ELSE [] END AS named
RETURN p.id AS person, p.label AS name,
       reduce(s = '', x IN houses | s + CASE WHEN s = '' THEN '' ELSE ', ' END + x) AS institutions,
       talks AS talks, CASE WHEN first = last THEN first ELSE first + '–' + last END AS years,
       p.label + reduce(s = '', i IN range(0, size(said) - 1) | s + CASE WHEN i = 0 THEN ' gave ' WHEN i = size(said) - 1 THEN ' and ' ELSE ', ' END + said[i])
         + CASE WHEN size(said) > 0 AND size(named) > 0 THEN ' and' ELSE '' END
         + reduce(s = '', i IN range(0, size(named) - 1) | s + CASE WHEN i = 0 THEN ' is credited in ' WHEN i = size(named) - 1 THEN ' and ' ELSE ', ' END + named[i])
         + '.' AS because,
       reduce(l = [], x IN shown | l + x.edges) AS evidence
ORDER BY talks DESC, last DESC, given DESC, coalesce(p.sortName, name), person
