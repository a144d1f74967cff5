// title: What does one source alone say about an entity?
// description: Facts about the entity that rest on a single source, source by source, with the paragraphs that they
//   cite. That other sources are silent doesn't contradict a fact, but nothing else in the record supports it either.
// category: Sources and doubts
// view: graph
// param about: entity = vietnam-union-of-friendship-organizations | Entity
// param source: string = | Source (optional)
// choices source: MATCH (:Entity {id: $about})-[fact]-(:Entity)
//   UNWIND fact.citations AS citation
//   WITH DISTINCT citation
//   MATCH (source:Source)-[:HAS_PASSAGE]->(:Passage {id: citation})
//   RETURN DISTINCT source.id, source.title ORDER BY source.title
MATCH (:Entity {id: $about})-[fact]-(:Entity)
UNWIND fact.citations AS citation
MATCH (source:Source)-[:HAS_PASSAGE]->(passage:Passage {id: citation})
WITH fact, source, passage
ORDER BY passage.paragraph
WITH fact, collect(DISTINCT source) AS sources, collect(DISTINCT passage.paragraph) AS paragraphs
WHERE size(sources) = 1 AND ($source IS NULL OR sources[0].id = $source)
RETURN sources[0] AS source,
       startNode(fact) AS from,
       fact,
       endNode(fact) AS to,
       coalesce(fact.summary, fact.role) AS summary,
       paragraphs
ORDER BY sources[0].title, sources[0].id, paragraphs[0], fact.id
// One more than is ever shown: an answer that is cut off says so.
LIMIT 1001
