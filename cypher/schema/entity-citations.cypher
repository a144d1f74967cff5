// Finds the entities that cite a passage, by its id as one word.
CREATE FULLTEXT INDEX entity_citations IF NOT EXISTS
FOR (node:Entity) ON EACH [node.citations]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'keyword' } }
