// Makes entities what they should be; labels that they should no longer carry go.
UNWIND $rows AS row
MERGE (entity:Entity {id: row.id})
SET entity = row.properties, entity:$(row.labels)
REMOVE entity:$(row.dropped)
