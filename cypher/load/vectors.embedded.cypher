// Writes the vectors of talks. A variant, because the embedded engine makes a vector with a function of its own.
// $rows  `id` of a talk that is there and `vector`, of unit length
// Row: how many were written.
UNWIND $rows AS row
MATCH (t:Node {id: row.id})
SET t.embedding = vector(row.vector)
RETURN count(t) AS written
