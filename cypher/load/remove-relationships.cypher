// Removes relationships of a data set.
UNWIND $rows AS row
MATCH (:Entity {id: row.from})-[fact {id: row.id, dataset: $dataset}]->(:Entity {id: row.to})
DELETE fact
