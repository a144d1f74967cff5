// Makes relationships that are there what they should be.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MATCH (from)-[fact {id: row.id, dataset: $dataset}]->(to)
SET fact = row.properties
