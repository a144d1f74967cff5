// title: How many facts cite each source?
// description: How many facts (relationships) cite the source, how many of them cite no other, how many entities cite
//   it, and how many of its paragraphs are cited. A fact that cites two sources counts for both.
// category: Sources and doubts
// view: chart
CALL () {
  MATCH (:Entity)-[fact]->(:Entity)
  WITH fact.citations AS citations, count(fact) AS facts
  UNWIND citations AS cited
  MATCH (source:Source)-[:HAS_PASSAGE]->(:Passage {id: cited})
  WITH citations, facts, collect(DISTINCT source) AS sources
  UNWIND sources AS source
  RETURN source, facts, CASE size(sources) WHEN 1 THEN facts ELSE 0 END AS alone, 0 AS entities, 0 AS paragraphs
  UNION ALL
  MATCH (entity:Entity)
  WITH entity.citations AS citations, count(entity) AS entities
  UNWIND citations AS cited
  MATCH (source:Source)-[:HAS_PASSAGE]->(:Passage {id: cited})
  WITH DISTINCT source, citations, entities
  RETURN source, 0 AS facts, 0 AS alone, entities, 0 AS paragraphs
  UNION ALL
  CALL () {
    MATCH (entity:Entity)
    RETURN entity.citations AS citations
    UNION
    MATCH (:Entity)-[fact]->(:Entity)
    RETURN fact.citations AS citations
  }
  UNWIND citations AS cited
  WITH DISTINCT cited
  MATCH (source:Source)-[:HAS_PASSAGE]->(:Passage {id: cited})
  RETURN source, 0 AS facts, 0 AS alone, 0 AS entities, 1 AS paragraphs
}
RETURN source,
       sum(facts) AS facts,
       sum(alone) AS `facts on it alone`,
       sum(entities) AS entities,
       sum(paragraphs) AS paragraphs
ORDER BY facts DESC, source.title
