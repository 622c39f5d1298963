// Which talks are there, in the order of their programmes?
// Row: one talk and its date; meeting by meeting, then by day and time, then as the document lists them.
MATCH (t:Talk)
RETURN t.id AS id, t.date AS date
ORDER BY t.meeting, coalesce(t.date, '~'), coalesce(t.start, '~'), t.position, id
