// How many edges are there in all?
// Row: the one number. Edges run between nodes only: without a label both engines count without looking at the ends.
MATCH ()-[r]->()
RETURN count(r) AS count
