// title: Which facts and entities cite a paragraph?
// description: Every fact (relationship) that cites the paragraph, and every entity that cites it, each in a row of its
//   own. If the paragraph proves wrong, these need to be checked.
// category: Sources and doubts
// view: graph
// param source: string = external-affairs-2025 | Source
// choices source: MATCH (source:Source) RETURN source.id, source.title ORDER BY source.title
// param paragraph: integer = 14 | Paragraph
// choices paragraph: MATCH (:Source {id: $source})-[:HAS_PASSAGE]->(passage:Passage)
//   RETURN passage.paragraph, toString(passage.paragraph) + ': ' + passage.summary ORDER BY passage.paragraph
MATCH (:Source {id: $source})-[:HAS_PASSAGE]->(passage:Passage {paragraph: $paragraph})
CALL (passage) {
  MATCH (from:Entity)-[fact]->(to:Entity)
  WHERE passage.id IN fact.citations
  RETURN from, fact, to
  UNION ALL
  MATCH (from:Entity)
  WHERE passage.id IN from.citations
  RETURN from, null AS fact, null AS to
}
RETURN from,
       fact,
       to,
       CASE WHEN fact IS NULL THEN from.summary ELSE fact.summary END AS summary,
       fact.basis AS basis
ORDER BY type(fact), from.name, to.name, fact.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
