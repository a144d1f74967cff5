// Makes relationships what they should be.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
MERGE (from)-[fact:$(row.type) {id: row.id, dataset: $dataset}]->(to)
SET fact = row.properties
