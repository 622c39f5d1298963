// Writes talks; one that is there already is replaced, and its vector goes.
// $rows  properties of a talk: the flat fields of its row, `json` (the whole row) and `hash` (its fingerprint)
// Row: how many were written.
UNWIND $rows AS row
MERGE (n:Node {id: row.id})
SET n = row
SET n:Talk
SET n.x = toFloat(row.x), n.y = toFloat(row.y), n.mapX = toFloat(row.mapX), n.mapY = toFloat(row.mapY)
RETURN count(n) AS written
