// Makes relationships that are not there yet.
UNWIND $rows AS row
MATCH (from:Entity {id: row.from})
MATCH (to:Entity {id: row.to})
CREATE (from)-[fact:$(row.type)]->(to)
SET fact = row.properties
