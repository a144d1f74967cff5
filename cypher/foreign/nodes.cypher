// The nodes with the given element ids.
UNWIND $ids AS id
MATCH (node) WHERE elementId(node) = id
RETURN node
