// Removes passages and what hangs them from their source; fails where a relationship is left on one.
UNWIND $rows AS row
MATCH (:Source)-[part:HAS_PASSAGE {dataset: $dataset}]->(passage:Passage {id: row.id, dataset: $dataset})
DELETE part, passage
