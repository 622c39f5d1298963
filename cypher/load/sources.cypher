// Writes sources; one that is there already is replaced.
// $rows  properties of a source: its row and `hash` (its fingerprint)
// Row: how many were written.
UNWIND $rows AS row
MERGE (s:Source {id: row.id})
SET s = row
RETURN count(s) AS written
