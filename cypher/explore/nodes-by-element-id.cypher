// The nodes with the given element ids: the ends of relationships that an answer holds without them.
UNWIND $ids AS id
MATCH (node) WHERE elementId(node) = id
RETURN node
