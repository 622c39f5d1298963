// Removes nodes with whatever edges they still have.
// $rows  `id` of a node; one that is not there is passed over
// Row: how many were removed.
UNWIND $rows AS row
MATCH (n:Node {id: row.id})
DETACH DELETE n
RETURN count(*) AS written
