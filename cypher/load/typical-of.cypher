// Writes which topic is typical of which theme; an edge that is there already is replaced.
// $rows  `from` and `to` (ids of nodes that are there) and `properties` of an edge: its id, weight, rank, cosine,
//        `json` (the whole row) and `hash` (its fingerprint)
// Row: how many were written.
UNWIND $rows AS row
MATCH (a:Node {id: row.from})
MATCH (b:Node {id: row.to})
MERGE (a)-[r:TYPICAL_OF]->(b)
SET r = row.properties
SET r.weight = toFloat(row.properties.weight), r.cosine = toFloat(row.properties.cosine)
RETURN count(r) AS written
