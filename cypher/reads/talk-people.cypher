// Who gave these talks, and who is credited in them?
// $ids  ids of talks; unknown ones are passed over
// Row: one person of one talk and the edge, whole, as JSON, which says where the name stands; by talk, role and person.
UNWIND $ids AS wanted
WITH DISTINCT wanted
MATCH (t:Talk {id: wanted})<-[r:GAVE|CREDITED_IN]-(p:Person)
RETURN t.id AS talk, p.label AS name, r.json AS edge
ORDER BY talk, type(r) DESC, p.id
