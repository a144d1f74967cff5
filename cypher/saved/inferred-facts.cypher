// title: Which facts are inferred, and why?
// description: Facts that no source states outright, each with the reason why it was included. Every other fact is
//   stated by a source.
// category: Sources and doubts
// view: table
// param about: entity = | Entity (optional)
CALL () {
  MATCH (:Entity {id: $about})-[fact]-(:Entity)
  WHERE fact.basis = 'inferred'
  RETURN fact
  UNION
  WITH $about IS NULL AS everywhere
  WHERE everywhere
  MATCH (:Entity)-[fact]->(:Entity)
  WHERE fact.basis = 'inferred'
  RETURN fact
}
WITH startNode(fact) AS from, fact, endNode(fact) AS to
RETURN from, fact, to, fact.why AS why
ORDER BY from.name, to.name, fact.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
