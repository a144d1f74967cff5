// title: Which facts are inferred, and why?
// description: Facts that no source states outright, each with the reason why it was included. Every other fact is
//   stated by a source.
// category: Sources and doubts
// view: table
// param about: entity = | Entity (optional)
MATCH (from:Entity)-[fact]->(to:Entity)
WHERE fact.basis = 'inferred'
  AND ($about IS NULL OR $about IN [from.id, to.id])
RETURN from, fact, to, fact.why AS why
ORDER BY from.name, to.name, fact.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
