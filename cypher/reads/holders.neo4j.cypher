// How many nodes hold each of these terms? Neo4j only: the embedded engine counts in its own index.
// $terms  different words, folded; each is looked up in the singular and with an s
// $most   counted up to here: of what so many hold, the exact number says little
// Row: one term with how many nodes hold it, and how many nodes there are in all.
MATCH (n:Node)
WITH count(n) AS nodes
UNWIND $terms AS term
CALL {
  WITH term
  CALL db.index.fulltext.queryNodes('node_words', term + ' OR ' + term + 's', {limit: $most})
  YIELD node
  RETURN count(node) AS holders
}
RETURN term AS term, holders AS holders, nodes AS nodes
ORDER BY term
