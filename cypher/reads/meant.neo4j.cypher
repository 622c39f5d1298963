// What may words mean that no text holds? Neo4j only: the embedded engine keeps its words in the process.
// $words  in a map, since Neo4j plans anew for every size of a list that stands alone
//         terms  one for each word: {begun, slipped}, Lucene queries of a word and operators of ours: what finds the texts with a word
//                that begins so, and those with a word that is a slip away
// $asked  of how many texts the words are read, best first
// Row: the place of a word that no text holds or has the beginning of, and the words of each text that is near.
UNWIND range(0, size($words.terms) - 1) AS place
CALL {
  WITH place
  CALL db.index.fulltext.queryNodes('node_terms', $words.terms[place].begun, {limit: 1})
  YIELD node
  RETURN count(node) AS begun
}
WITH place, begun
WHERE begun = 0
CALL {
  WITH place
  CALL db.index.fulltext.queryNodes('node_terms', $words.terms[place].slipped, {limit: $asked})
  YIELD node
  RETURN collect(coalesce(node.talkWords, node.nodeWords)) AS texts
}
RETURN place AS place, texts AS texts
ORDER BY place
