// Removes sources.
// $rows  `id` of a source; one that is not there is passed over
// Row: how many were removed.
UNWIND $rows AS row
MATCH (s:Source {id: row.id})
DELETE s
RETURN count(*) AS written
