// Finds entities by every word of their names, also those that entity_names leaves out for being common: "to" in To Lam.
// Two indexes may not be over the same properties in the same order.
CREATE FULLTEXT INDEX entity_words IF NOT EXISTS
FOR (node:Entity) ON EACH [node.searchNames, node.names, node.name]
OPTIONS { indexConfig: { `fulltext.analyzer`: 'standard-no-stop-words' } }
