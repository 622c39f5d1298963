// Which nodes that a filter leaves hold these words? Neo4j only: the embedded engine filters in the process.
// $words    the question; in one map, since Neo4j plans anew for every size of a list or a text that stands alone
//           fields   `talkWords` for talks, `nodeWords` for all others, or both
//           terms    one for each word: {held, known, open}, all parts of Lucene queries made of words and operators of ours,
//                    never of a person's punctuation. `held` finds what holds the word; it is looked for by `known`, or by
//                    `open`, its beginnings and slips as well, when nothing holds it
//           besides  stands behind the words: which kinds are wanted, and what must or must not be in the text
// $counted  the holders of a word are counted up to here: of what so many hold, the exact number says little
// $filter   which talks are chosen, by lists; an empty one means all
//           meeting, theme, institution  ids of which a talk, or a speaker of it, needs one
//           year                         years of meetings, as text
//           day                          days of talks
//           ties                         by which edges a person is tied to a talk
// $asked    how many are looked for, best first; more than the limit, to see who is as good as the last
// $limit    how many at most
// Row: one field, how many nodes have it and how many of them hold each word; the best nodes that are left with their scores, best
// first; and whether others that are as good as the last may not have been looked at. The talks of a node are those that it is
// tied to; it stays when one of them is chosen. Nodes are looked at from the best on, until there are enough.
MATCH (n:Node)
WITH count(n) AS nodes
CALL {
  MATCH (t:Talk)
  RETURN count(t) AS talks
}
UNWIND $words.fields AS field
WITH field, CASE field WHEN 'talkWords' THEN talks ELSE nodes - talks END AS texts
CALL {
  WITH field
  UNWIND range(0, size($words.terms) - 1) AS place
  CALL {
    WITH field, place
    CALL db.index.fulltext.queryNodes('node_terms', field + ':' + $words.terms[place].held, {limit: $counted})
    YIELD node
    RETURN count(node) AS found
  }
  WITH place, found
  ORDER BY place
  RETURN collect(found) AS holders
}
WITH field, texts, holders, reduce(words = '', place IN range(0, size($words.terms) - 1) |
  words + ' ' + CASE holders[place] WHEN 0 THEN $words.terms[place].open ELSE $words.terms[place].known END) AS words
CALL {
  WITH field, words
  WITH field, words
  WHERE field = 'talkWords'
  CALL db.index.fulltext.queryNodes('node_terms', '+' + field + ':(' + words + ')' + $words.besides)
  YIELD node AS t, score
  WITH t, score
  WHERE (size($filter.meeting) = 0 OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE m.id IN $filter.meeting })
    AND (size($filter.year) = 0 OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE toString(m.year) IN $filter.year })
    AND (size($filter.day) = 0 OR t.date IN $filter.day)
    AND (size($filter.theme) = 0 OR EXISTS { (t)-[:IN_THEME]->(h:Node) WHERE h.id IN $filter.theme })
    AND (size($filter.institution) = 0 OR EXISTS { (t)<-[:GAVE]-(:Node)-[:AFFILIATED_WITH]->(i:Node) WHERE i.id IN $filter.institution })
  WITH t, score
  LIMIT $asked
  RETURN 'talkWords' AS of, collect(t) AS found, collect(score) AS scores
  UNION ALL
  WITH field, words
  WITH field, words
  WHERE field = 'nodeWords'
  CALL db.index.fulltext.queryNodes('node_terms', '+' + field + ':(' + words + ')' + $words.besides)
  YIELD node, score
  WITH node, score
  WHERE EXISTS {
    CALL {
      WITH node
      WITH node
      WHERE node.kind = 'person'
      MATCH (node)-[r:GAVE|CREDITED_IN]->(t:Talk)
      WHERE type(r) IN $filter.ties
      RETURN t
      UNION ALL
      WITH node
      WITH node
      WHERE node.kind = 'person' AND 'ORGANIZED' IN $filter.ties
      MATCH (node)-[:ORGANIZED]->(:Meeting)<-[:PART_OF]-(t:Talk)
      RETURN t
      UNION ALL
      WITH node
      WITH node
      WHERE node.kind = 'institution'
      MATCH (node)<-[:AFFILIATED_WITH]-(:Node)-[:GAVE]->(t:Talk)
      RETURN t
      UNION ALL
      WITH node
      WITH node
      WHERE node.kind IN ['topic', 'theme', 'meeting']
      MATCH (node)<-[:ABOUT|IN_THEME|PART_OF]-(t:Talk)
      RETURN t
      UNION ALL
      WITH node
      WITH node
      WHERE node.kind = 'series'
      MATCH (node)<-[:IN_SERIES]-(:Meeting)<-[:PART_OF]-(t:Talk)
      RETURN t
    }
    WITH t
    WHERE (size($filter.meeting) = 0 OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE m.id IN $filter.meeting })
      AND (size($filter.year) = 0 OR EXISTS { (t)-[:PART_OF]->(m:Meeting) WHERE toString(m.year) IN $filter.year })
      AND (size($filter.day) = 0 OR t.date IN $filter.day)
      AND (size($filter.theme) = 0 OR EXISTS { (t)-[:IN_THEME]->(h:Node) WHERE h.id IN $filter.theme })
      AND (size($filter.institution) = 0 OR EXISTS { (t)<-[:GAVE]-(:Node)-[:AFFILIATED_WITH]->(i:Node) WHERE i.id IN $filter.institution })
    RETURN t
  }
  WITH node, score
  LIMIT $asked
  RETURN 'nodeWords' AS of, collect(node) AS found, collect(score) AS scores
}
WITH field, texts, holders, of, found, scores
WHERE of = field
CALL {
  WITH found, scores
  UNWIND range(0, size(found) - 1) AS place
  WITH found[place] AS node, scores[place] AS score, scores[$limit - 1] AS last
  WHERE last IS NULL OR score >= last
  WITH node.id AS id, score
  ORDER BY score DESC, id
  LIMIT $limit
  RETURN collect({id: id, score: score}) AS hits
}
RETURN field AS field, texts AS texts, holders AS holders, hits AS hits,
       size(found) = $asked AND scores[-1] = scores[$limit - 1] AS cut
ORDER BY field
