// What can I hear next?
// $talk   the talk that is heard
// $limit  how many talks at most
// Row: one talk of the same meeting and day that begins when it has ended, or after its start where its end is not printed; the
// soonest first, and of those that begin together the closest to it. An end before the start is one of the next day.
MATCH (t:Node {id: $talk})-[:PART_OF]->(m:Meeting)<-[part:PART_OF]-(o:Talk)
WHERE o.id <> $talk AND o.date = t.date AND o.start > t.start AND (t.end IS NULL OR (t.end >= t.start AND o.start >= t.end))
OPTIONAL MATCH (t)-[r:SIMILAR_TO]->(o)
OPTIONAL MATCH (o)<-[gave:GAVE]-(p:Person)
WITH t, m, part, o, r, gave, p
ORDER BY gave.id
WITH t, o, r, min(coalesce(' (' + m.timeZone + ')', '')) AS zone, min(part.id) AS part, collect(DISTINCT p.label) AS speakers
RETURN o.id AS next, o.label AS title,
       reduce(s = '', x IN speakers | s + CASE WHEN s = '' THEN '' ELSE ', ' END + x) AS speakers,
       o.start + CASE WHEN o.end IS NULL THEN '' ELSE '–' + o.end END AS time,
       coalesce(o.room, o.session, o.track, '') AS place,
       'It begins at ' + o.start + zone
         + CASE WHEN t.end IS NULL THEN ', and the end of what you hear is not printed' ELSE ', and what you hear ends at ' + t.end END
         + CASE WHEN r IS NULL THEN '; it is not among the talks related to that.'
                ELSE '; it is number ' + toString(r.rank) + ' of the talks related to that.' END AS because,
       CASE WHEN r IS NULL THEN [part] ELSE [r.id, part] END AS evidence
ORDER BY o.start, coalesce(r.rank, 1000000), next
LIMIT $limit
