// Writes the vectors of talks. A variant, because Neo4j keeps a vector in single precision by a procedure of its own.
// $rows  `id` of a talk that is there and `vector`, of unit length
// Row: how many were written.
UNWIND $rows AS row
MATCH (t:Node {id: row.id})
CALL db.create.setNodeVectorProperty(t, 'embedding', row.vector)
RETURN count(t) AS written
