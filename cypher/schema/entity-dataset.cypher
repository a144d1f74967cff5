// Finds what a data set holds, to tell what a load has to change.
CREATE RANGE INDEX entity_dataset IF NOT EXISTS
FOR (node:Entity) ON (node.dataset)
