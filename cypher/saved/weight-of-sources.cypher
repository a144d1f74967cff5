// title: How much rests on each source?
// description: How many facts cite the source, how many of them rest on it alone, and how many of its paragraphs are
//   cited. A fact that cites two sources counts for both.
// category: Sources and doubts
// view: chart
MATCH (source:Source)-[:HAS_PASSAGE]->(passage:Passage)
WITH source, collect(passage.id) AS passages
RETURN source,
       COUNT { MATCH (:Entity)-[fact]->(:Entity) WHERE any(id IN fact.citations WHERE id IN passages) } AS facts,
       COUNT {
         MATCH (:Entity)-[fact]->(:Entity)
         WHERE size(fact.citations) > 0 AND all(id IN fact.citations WHERE id IN passages)
       } AS `facts on it alone`,
       COUNT { MATCH (entity:Entity) WHERE any(id IN entity.citations WHERE id IN passages) } AS entities,
       size(passages) AS paragraphs
ORDER BY facts DESC, source.title
