// Which nodes hold these words? Neo4j only: the embedded engine keeps its index in the process.
// $words    the question; in one map, since Neo4j plans anew for every size of a list or a text that stands alone
//           fields   `talkWords` for talks, `nodeWords` for all others, or both
//           terms    one for each word: {held, known, open}, all parts of Lucene queries made of words and operators of ours,
//                    never of a person's punctuation. `held` finds what holds the word; it is looked for by `known`, or by
//                    `open`, its beginnings and slips as well, when nothing holds it
//           besides  stands behind the words: which kinds are wanted, and what must or must not be in the text
// $counted  the holders of a word are counted up to here: of what so many hold, the exact number says little
// $asked    how many the index is asked for, best first; more than the limit, to see who is as good as the last
// $limit    how many at most
// Row: one field, how many nodes have it and how many of them hold each word; the best nodes with their scores, best first; and
// whether others that are as good as the last may have been left out by the index.
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
  CALL db.index.fulltext.queryNodes('node_terms', '+' + field + ':(' + words + ')' + $words.besides, {limit: $asked})
  YIELD node, score
  RETURN collect(node) AS found, collect(score) AS scores
}
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
