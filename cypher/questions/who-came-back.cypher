// Who came back?
// $series  the series
// $limit   how many people at most
// Row: one person who spoke at two or more of its meetings, with one talk of each; most meetings first, then by name.
MATCH (:Node {id: $series})<-[:IN_SERIES]-(m:Meeting)<-[:PART_OF]-(t:Talk)<-[gave:GAVE]-(p:Person)
WITH p, m, t, gave
ORDER BY gave.id
WITH p, m, collect({title: t.label, edge: gave.id}) AS talks
WITH p, head(talks) AS talk, coalesce(toString(m.year), substring(m.startDate, 0, 4), m.label) AS year, m
ORDER BY coalesce(m.startDate, toString(m.year), ''), m.id
WITH p, count(m) AS meetings, collect({year: year, title: talk.title, edge: talk.edge}) AS times
WHERE meetings > 1
RETURN p.id AS person, p.label AS name, meetings AS meetings,
       reduce(s = '', x IN times | s + CASE WHEN s = '' THEN '' ELSE ', ' END + x.year) AS years,
       p.label + ' gave ' + reduce(s = '', x IN times | s + CASE WHEN s = '' THEN '' ELSE '; ' END + '“' + x.title + '” in ' + x.year) + '.' AS because,
       [x IN times | x.edge] AS evidence
ORDER BY meetings DESC, coalesce(p.sortName, name), person
LIMIT $limit
