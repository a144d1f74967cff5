// An id names one source; loading finds it by its id.
CREATE CONSTRAINT source_id IF NOT EXISTS
FOR (node:Source) REQUIRE node.id IS UNIQUE
