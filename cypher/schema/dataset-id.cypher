// An id names one data set; loading finds it by its id.
CREATE CONSTRAINT dataset_id IF NOT EXISTS
FOR (node:Dataset) REQUIRE node.id IS UNIQUE
