// Makes passages what they should be, each hanging from its source.
UNWIND $rows AS row
MATCH (source:Source {id: row.source})
MERGE (passage:Passage {id: row.id})
SET passage = row.properties
MERGE (source)-[part:HAS_PASSAGE {id: row.id, dataset: $dataset}]->(passage)
