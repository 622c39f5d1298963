// How many edges are there in all?
// Row: the one number.
MATCH (:Node)-[r]->(:Node)
RETURN count(r) AS count
