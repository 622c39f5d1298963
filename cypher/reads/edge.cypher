// What does an edge say, and why is it there?
// $id  the edge: TYPE:from->to
// An id of a node may itself hold "->", so every place to cut is tried; the edge is then found from a node, not by a scan.
// Row: the edge, whole, as JSON.
WITH split(substring($id, size(split($id, ':')[0]) + 1), '->') AS parts
UNWIND range(1, size(parts) - 1) AS cut
WITH reduce(id = parts[0], part IN parts[1..cut] | id + '->' + part) AS start
MATCH (:Node {id: start})-[r]->(:Node)
WHERE r.id = $id
RETURN r.json AS edge
