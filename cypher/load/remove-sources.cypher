// Removes sources; fails where a relationship is left on one.
UNWIND $rows AS row
MATCH (source:Source {id: row.id, dataset: $dataset})
DELETE source
