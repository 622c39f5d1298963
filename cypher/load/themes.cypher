// Writes themes; one that is there already is replaced.
// $rows  properties of a theme: the flat fields of its row, `json` (the whole row) and `hash` (its fingerprint)
// Row: how many were written.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
SET n = row
SET n:Theme
SET n.x = toFloat(row.x), n.y = toFloat(row.y)
RETURN count(n) AS written
