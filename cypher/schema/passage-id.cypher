// An id names one passage; loading finds it by its id.
CREATE CONSTRAINT passage_id IF NOT EXISTS
FOR (node:Passage) REQUIRE node.id IS UNIQUE
