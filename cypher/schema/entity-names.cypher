// Finds entities by words of any of their names, whatever marks their letters carry.
CREATE FULLTEXT INDEX entity_names IF NOT EXISTS
FOR (node:Entity) ON EACH [node.name, node.names, node.searchNames]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-folding' } }
