// The ties among the nodes with the given element ids.
UNWIND $ids AS id
MATCH (one)-[edge]->(other) WHERE elementId(one) = id AND elementId(other) IN $ids
RETURN edge
ORDER BY elementId(edge)
LIMIT $most
