// title: How much rests on each source?
// description: How many facts cite the source, how many of them rest on it alone, and how many entities and of its
//   paragraphs are cited. A fact that cites two sources counts for both.
// category: Sources and doubts
// view: chart
CALL () {
  MATCH (:Entity)-[fact]->(:Entity)
  UNWIND fact.citations AS cited
  MATCH (source:Source)-[:HAS_PASSAGE]->(:Passage {id: cited})
  WITH fact, collect(DISTINCT source) AS sources
  UNWIND sources AS source
  RETURN source, 1 AS fact, CASE size(sources) WHEN 1 THEN 1 ELSE 0 END AS alone, 0 AS entity, 0 AS paragraph
  UNION ALL
  MATCH (entity:Entity)
  UNWIND entity.citations AS cited
  MATCH (source:Source)-[:HAS_PASSAGE]->(:Passage {id: cited})
  WITH DISTINCT source, entity
  RETURN source, 0 AS fact, 0 AS alone, 1 AS entity, 0 AS paragraph
  UNION ALL
  MATCH (source:Source)-[:HAS_PASSAGE]->(:Passage)
  RETURN source, 0 AS fact, 0 AS alone, 0 AS entity, 1 AS paragraph
}
RETURN source,
       sum(fact) AS facts,
       sum(alone) AS `facts on it alone`,
       sum(entity) AS entities,
       sum(paragraph) AS paragraphs
ORDER BY facts DESC, source.title
