// title: What is concluded rather than stated, and why?
// description: Facts that no source says in so many words, each with the reason for which it was taken up all the
//   same. Every other fact is stated by a source.
// category: Sources and doubts
// view: table
// param about: entity = | Only facts about this
MATCH (from:Entity)-[fact]->(to:Entity)
WHERE fact.basis = 'inferred'
  AND ($about IS NULL OR $about IN [from.id, to.id])
RETURN from, fact, to, fact.why AS why
ORDER BY from.name, to.name, fact.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
