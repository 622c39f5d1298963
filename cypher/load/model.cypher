// Records the model that made the vectors.
// $rows  `name` of the model, null when the graph has no vectors
// Row: how many were written.
UNWIND $rows AS row
MERGE (m:Model {id: 'model'})
SET m.name = row.name
RETURN count(m) AS written
