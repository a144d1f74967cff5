// title: Which facts do several sources support?
// description: Facts for which more than one source is cited. Two sources may still draw on the same third one, and a
//   fact from a single source is not doubtful for that reason.
// category: Sources and doubts
// view: table
MATCH (from:Entity)-[fact]->(to:Entity)
WHERE size(fact.citations) > 1
UNWIND fact.citations AS citation
MATCH (source:Source)-[:HAS_PASSAGE]->(:Passage {id: citation})
WITH DISTINCT from, fact, to, source
ORDER BY source.title
WITH from, fact, to, collect(source) AS sources
WHERE size(sources) > 1
RETURN from, fact, to, [source IN sources | source.title] AS sources
ORDER BY from.name, to.name, fact.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
