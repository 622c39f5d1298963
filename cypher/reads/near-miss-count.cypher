// How many pairs of people, or of institutions, may be one and were not merged?
// Row: the one count.
MATCH (:Node)-[r:MAYBE_SAME]->(:Node)
RETURN count(r) AS count
